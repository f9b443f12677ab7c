import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { splitStatements } from './split-statements.ts'

/** The project's own SQL: roles.sql, migrations/NNNN-verb-noun.sql and views/*.sql. See db/README.md. */
const ownFolder = join(import.meta.dirname, '../../../db')

/**
 * Brings a database to the state that the files describe: roles first, then each new migration in a transaction of its own,
 * then the views anew when anything changed. Two programs that start at once wait for each other.
 * Returns the files that were carried out. Refuses, naming the file, when history on disk is not the history of the database.
 */
export async function migrate(url: string, folder = ownFolder): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('migrate'))`)
    const isCitus = (await client.query(`select from pg_extension where extname = 'citus'`)).rowCount === 1
    const target = { client, isCitus }
    await run(target, fileAt(folder, 'roles.sql'))
    await client.query('set role cjg_migrate')
    await client.query(historyTable)
    return await bringUpToDate(target, folder)
  } finally {
    await client.end()
  }
}

type Target = { client: pg.Client; isCitus: boolean }
type File = { name: string; sql: string; checksum: string }

const historyTable = `
do $$ begin
  if to_regclass('migration.applied') is null then
    create schema migration;
    create table migration.applied (
      file text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    );
    comment on table migration.applied is 'Which SQL files made this database, and what they said.';
    grant usage on schema migration to cjg_app;
    grant select on migration.applied to cjg_app;
  end if;
end $$`

async function bringUpToDate(target: Target, folder: string): Promise<string[]> {
  const { rows } = await target.client.query<{ file: string; checksum: string }>(
    'select file, checksum from migration.applied',
  )
  const applied = new Map(rows.map(({ file, checksum }) => [file, checksum]))
  const migrations = filesIn(folder, 'migrations')
  const views = filesIn(folder, 'views')
  refuseRewrittenHistory(migrations, applied)
  const pending = migrations.filter(({ name }) => !applied.has(name))
  const viewsStand = views.every(({ name, checksum }) => applied.get(name) === checksum)
  const viewsLeft = [...applied.keys()].filter(name => name.startsWith('views/')).length === views.length
  if (pending.length === 0 && viewsStand && viewsLeft) return []

  await inTransaction(target, () => dropViews(target))
  for (const file of pending) await inTransaction(target, () => apply(target, file))
  await inTransaction(target, async () => {
    for (const file of views) await apply(target, file)
  })
  return [...pending, ...views].map(({ name }) => name)
}

function refuseRewrittenHistory(migrations: File[], applied: Map<string, string>): void {
  const known = new Set(migrations.map(({ name }) => name))
  const done = [...applied.keys()].filter(name => name.startsWith('migrations/'))
  const last = done.reduce((latest, name) => (name > latest ? name : latest), '')
  for (const name of done)
    if (!known.has(name))
      refuse(name, 'is uitgevoerd op deze database maar bestaat niet meer. Is het programma ouder dan de database?')
  const numbers = new Set<string>()
  for (const { name, checksum } of migrations) {
    const number = /^migrations\/(\d{4})-[a-z]+(-[a-z0-9]+)+\.sql$/.exec(name)?.[1]
    if (!number) refuse(name, 'heet niet NNNN-werkwoord-onderwerp.sql.')
    if (numbers.has(number)) refuse(name, `heeft een nummer dat al bestaat: ${number}.`)
    numbers.add(number)
    const was = applied.get(name)
    if (was && was !== checksum)
      refuse(
        name,
        'is veranderd nadat hij was uitgevoerd. Zet hem terug en schrijf de wijziging in een nieuwe migratie.',
      )
    if (!was && name < last) refuse(name, `komt voor ${last}, die al is uitgevoerd. Geef hem een hoger nummer.`)
  }
}

function refuse(name: string, because: string): never {
  throw new Error(`db/${name} ${because}`)
}

function filesIn(folder: string, kind: 'migrations' | 'views'): File[] {
  if (!existsSync(join(folder, kind))) return []
  const names = readdirSync(join(folder, kind)).filter(name => name.endsWith('.sql'))
  return names.sort().map(name => fileAt(folder, `${kind}/${name}`))
}

function fileAt(folder: string, name: string): File {
  const sql = readFileSync(join(folder, name), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

async function inTransaction({ client }: Target, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function apply(target: Target, file: File): Promise<void> {
  await run(target, file)
  await target.client.query('insert into migration.applied (file, checksum) values ($1, $2)', [
    file.name,
    file.checksum,
  ])
}

/** Lines that start with `--@citus ` are read only where Citus is present: they place tables on its shards. */
async function run({ client, isCitus }: Target, { name, sql }: File): Promise<void> {
  for (const { text, line } of splitStatements(isCitus ? sql.replaceAll(/^--@citus /gm, '') : sql)) {
    try {
      await client.query(text)
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error
      const at = line + text.slice(0, Number(error.position ?? 1) - 1).split('\n').length - 1
      throw new Error(`db/${name}:${at}: ${error.message}${error.hint ? ` (${error.hint})` : ''}`, { cause: error })
    }
  }
}

/** Tables under a view cannot change, so all of ours go first; those of extensions stay. */
async function dropViews({ client }: Target): Promise<void> {
  const { rows } = await client.query<{ view: string }>(`
    select c.oid::regclass::text as view from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`)
  if (rows.length > 0) await client.query(`drop view ${rows.map(({ view }) => view).join(', ')}`)
  await client.query(`delete from migration.applied where file like 'views/%'`)
}
