alter table questionnaire_result add sheet text;
alter table care_course alter column modality set data type text;
