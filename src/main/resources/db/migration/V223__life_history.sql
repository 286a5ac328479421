create table telling (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  told_on date not null,
  spoken varchar(20) not null,
  interpreter varchar(20) not null,
  place varchar(30) not null,
  present varchar(200) not null,
  note varchar(1000),
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index telling_by_case on telling (case_id, told_on, id);

create table told_part (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  telling_id uuid not null references telling,
  topic varchar(30) not null,
  words text not null,
  marks varchar(2000) not null,
  workers_view text,
  recorded_by uuid not null references user_account,
  recorded_at timestamp with time zone not null,
  in_error_reason varchar(1000)
);
create index told_part_by_case on told_part (case_id, id);
create index told_part_by_telling on told_part (telling_id);

create table experience (
  id uuid primary key,
  version bigint not null,
  case_id uuid not null references case_file,
  told_on date not null,
  spoken varchar(20) not null,
  interpreter varchar(20) not null,
  present varchar(200) not null,
  kinds text not null,
  words text not null,
  written_by uuid not null references user_account,
  written_at timestamp with time zone not null
);
create index experience_by_case on experience (case_id, told_on, id);

-- each own account of before was told in a sitting of its own
insert into telling (id, version, case_id, told_on, spoken, interpreter, place, present, note, recorded_by, recorded_at, in_error_reason)
  select id, version, case_id, given_on, language_used, case when interpreter then 'professional' else 'none' end, 'other', '',
    place || ' · ' || present, recorded_by, recorded_at, in_error_reason from own_account where topic <> 'experiences';
insert into told_part (id, version, case_id, telling_id, topic, words, marks, workers_view, recorded_by, recorded_at, in_error_reason)
  select id, version, case_id, id, case topic when 'how-recruited' then 'RECRUITMENT' when 'motives' then 'MOTIVES'
    when 'reasons-for-leaving' then 'REASONS_FOR_LEAVING' when 'family-contact' then 'FAMILY_CONTACT' else 'RETURN' end,
    words, '', null, recorded_by, recorded_at, in_error_reason from own_account where topic <> 'experiences';
