-- Who was assessed before needs came due again gets the task now: 26 weeks after the last look, of a child 13.
insert into task (id, version, case_id, kind, about_id, path, due_at, opened_at, role)
select a.id, 1, c.id, case when c.track = 'CHILD' then 'child-needs-again' else 'needs-again' end, c.id,
  '/assessment/assessments?case=' || cast(c.id as varchar(36)),
  a.completed_at + case when c.track = 'CHILD' then interval '91' day else interval '182' day end, current_timestamp, 'SOCIAL_WORKER'
from needs_assessment a join case_file c on c.id = a.case_id
where a.completed_at is not null and c.stage not in ('CLOSED', 'TRANSFERRED', 'DECLINED', 'DUPLICATE')
  and not exists (select 1 from needs_assessment later where later.case_id = a.case_id
    and (later.completed_at > a.completed_at or later.completed_at = a.completed_at and later.id > a.id))
  and not exists (select 1 from task t where t.about_id = c.id and t.kind in ('needs-again', 'child-needs-again') and t.ended_at is null);
