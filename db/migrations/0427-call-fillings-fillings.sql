-- By which agreement an organisation fills a part of the basic model is a filling. An agreement (convenant, verwerkersovereenkomst) is a row of centre.agreement.
alter table centre.part_agreement rename to part_filling;
comment on table centre.part_filling is 'Which organisation fills which parts of the basic model, from and until when, and by which paper; each change is a version. Covenants and data agreements themselves stand in centre.agreement.';
