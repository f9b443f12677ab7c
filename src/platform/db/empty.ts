import pg from 'pg'
import { programName } from './connect.ts'

/**
 * Removes every schema that the migrations made, so that the next start begins anew. False, and nothing is removed, while
 * another program is connected. The one place where data can be thrown away: only the demo's reset calls it.
 */
export async function emptyDatabase(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if (await othersAreConnected(client)) return false
    const { rows } = await client.query<{ name: string }>(ownSchemas)
    const names = rows.map(({ name }) => client.escapeIdentifier(name))
    if (names.length > 0) await client.query(`drop schema ${names.join(', ')} cascade`)
    return true
  } finally {
    await client.end()
  }
}

const ownSchemas = `
select nspname as name from pg_namespace
where nspname not in ('public', 'information_schema') and nspname !~ '^pg_'`

async function othersAreConnected(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity
     where datname = current_database() and application_name like 'opencjg-%' and application_name <> $1`,
    [programName],
  )
  return rowCount !== 0
}
