alter table information.article add column language char(2) not null default 'nl';
alter table information.article alter column language drop default;
alter table information.article add column reviewed_by text;
alter table information.article add check ((reviewed is null) = (reviewed_by is null));
alter table information.article drop constraint article_pkey;
alter table information.article add primary key (slug, language);
comment on column information.article.language is 'ISO 639-1. The Dutch text is the source; the others are translations of it under the same slug.';
comment on column information.article.reviewed_by is 'The profession, and the name where they agreed to it, of who held the text against its sources; null while nobody did.';
