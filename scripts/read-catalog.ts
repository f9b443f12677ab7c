import type pg from 'pg'

export type Column = {
  name: string
  type: string
  /** Name of the type in the catalog: `int4`, `bpchar`, `_text` for an array of text. */
  base: string
  required: boolean
  fallback: string | null
  /** Filled by the database only: an identity or a generated column. */
  always: boolean
  comment: string | null
}
export type Relation = {
  name: string
  kind: 'table' | 'view'
  comment: string | null
  forced: boolean
  columns: Column[]
  constraints: { name: string; kind: string; text: string }[]
  indexes: string[]
  policies: string[]
  grants: { role: string; privileges: string }[]
  definition: string | null
}
export type Catalog = { schemas: { name: string; usage: string[] }[]; relations: Relation[]; functions: string[] }

/** What a database holds of ours: nothing of PostgreSQL itself, of extensions or of partitions. Always in the same order. */
export async function readCatalog(client: pg.Client): Promise<Catalog> {
  const read = async <Row extends pg.QueryResultRow>(sql: string) => (await client.query<Row>(sql)).rows
  await client.query(`set search_path = ''`)
  return {
    schemas: await read(schemas),
    relations: await read(relations),
    functions: (await read<{ text: string }>(functions)).map(({ text }) => text),
  }
}

const isOurs = `n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname !~ '^(pg_|columnar|citus)'`
const isNoExtension = (catalog: string, oid: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalog}'::regclass and d.objid = ${oid} and d.deptype = 'e')`
const listOf = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`

const schemas = `
  select n.nspname as name, array(select a.grantee::regrole::text from aclexplode(n.nspacl) a
    where a.privilege_type = 'USAGE' and a.grantee <> n.nspowner order by 1) as usage
  from pg_namespace n where ${isOurs} order by n.nspname`

const columns = listOf(
  `'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'base', y.typname, 'required', a.attnotnull,
   'fallback', pg_get_expr(f.adbin, f.adrelid), 'always', a.attidentity = 'a' or a.attgenerated <> '',
   'comment', col_description(t.oid, a.attnum)`,
  `pg_attribute a join pg_type y on y.oid = a.atttypid
   left join pg_attrdef f on f.adrelid = t.oid and f.adnum = a.attnum
   where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped`,
  'a.attnum',
)
// PostgreSQL 18 also lists `not null` (n) here; it stands with its column.
const constraints = listOf(
  `'name', k.conname, 'kind', k.contype, 'text', pg_get_constraintdef(k.oid)`,
  `pg_constraint k where k.conrelid = t.oid and k.contype in ('p', 'u', 'f', 'c', 'x')`,
  `position(k.contype::text in 'puxfc'), k.conname`,
)
const grants = listOf(
  `'role', g.role, 'privileges', g.privileges`,
  `(select coalesce(nullif(a.grantee, 0)::regrole::text, 'public') as role,
      string_agg(lower(a.privilege_type) || coalesce(' (' || a.columns || ')', ''), ', ' order by a.privilege_type) as privileges
    from (
      select grantee, privilege_type, null as columns from aclexplode(t.relacl) union all
      select e.grantee, e.privilege_type, string_agg(quote_ident(c.attname), ', ' order by c.attnum)
      from pg_attribute c, aclexplode(c.attacl) e where c.attrelid = t.oid group by 1, 2
    ) a where a.grantee <> t.relowner group by a.grantee) g`,
  'g.role',
)
const relations = `
  select
    t.oid::regclass::text as name,
    case when t.relkind = 'v' then 'view' else 'table' end as kind,
    obj_description(t.oid, 'pg_class') as comment,
    t.relrowsecurity and t.relforcerowsecurity as forced,
    ${columns} as columns,
    ${constraints} as constraints,
    array(select pg_get_indexdef(i.indexrelid) from pg_index i where i.indrelid = t.oid
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
      order by 1) as indexes,
    array(select format('create policy %I on %s', p.polname, t.oid::regclass)
        || case p.polcmd when '*' then '' when 'r' then ' for select' when 'a' then ' for insert'
             when 'w' then ' for update' else ' for delete' end
        || case when p.polroles = '{0}' then '' else ' to ' || array_to_string(p.polroles::regrole[], ', ') end
        || coalesce(' using (' || pg_get_expr(p.polqual, t.oid) || ')', '')
        || coalesce(' with check (' || pg_get_expr(p.polwithcheck, t.oid) || ')', '')
      from pg_policy p where p.polrelid = t.oid order by p.polname) as policies,
    ${grants} as grants,
    case when t.relkind = 'v' then pg_get_viewdef(t.oid, true) end as definition
  from pg_class t join pg_namespace n on n.oid = t.relnamespace
  where t.relkind in ('r', 'p', 'v') and not t.relispartition and ${isOurs} and ${isNoExtension('pg_class', 't.oid')}
  order by t.relkind = 'v', t.oid::regclass::text`

const functions = `
  select pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${isOurs} and p.prokind in ('f', 'p') and ${isNoExtension('pg_proc', 'p.oid')} order by 1`
