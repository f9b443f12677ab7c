/**
 * Writes what the migrations come to: src/platform/db/tables.ts (types for queries) and db/schema.sql (to read).
 * `--check` writes nothing and fails when either is stale. Uses a scratch database on an embedded server, or on the
 * server of DATABASE_URL.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { type Catalog, readCatalog } from './read-catalog.ts'
import { schemaText } from './schema-text.ts'
import { tableTypes } from './table-types.ts'

const root = join(import.meta.dirname, '..')
const catalog = await catalogOfMigrations()
const stale = Object.entries({
  'src/platform/db/tables.ts': tableTypes(catalog),
  'db/schema.sql': schemaText(catalog),
}).filter(([path, text]) => text !== present(path))
for (const [path, text] of stale) {
  if (process.argv.includes('--check')) console.error(`${path} is niet bij: draai node scripts/generate-tables.ts`)
  else writeFileSync(join(root, path), text)
}
if (process.argv.includes('--check') && stale.length > 0) process.exitCode = 1

async function catalogOfMigrations(): Promise<Catalog> {
  const given = process.env.DATABASE_URL
  if (given) return inScratchDatabase(given)
  const server = await startEmbedded(join(root, '.cache/generate-tables'), { settings: { fsync: 'off' } })
  try {
    return await inScratchDatabase(server.url)
  } finally {
    await server.stop()
  }
}

async function inScratchDatabase(server: string): Promise<Catalog> {
  const name = `scratch_${process.pid}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await withClient(server, admin =>
    admin.query(`create database ${name} template template0 encoding 'UTF8' locale 'C' locale_provider libc`),
  )
  try {
    await migrate(url.href)
    return await withClient(url.href, readCatalog)
  } finally {
    await withClient(server, admin => admin.query(`drop database ${name} with (force)`))
  }
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function present(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
