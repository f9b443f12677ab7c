/** A town in which half a year was lived, and what somebody from outside could try: its ids, and the words that addresses and forms know. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { As, People } from '../cast/acting.ts'
import { families } from '../cast/families.ts'
import type { CastFamily } from '../cast/family.ts'
import { storyteller } from '../cast/open-town.ts'
import { registerFamily } from '../cast/register-family.ts'
import { playLives } from '../cast/story.ts'
import type { Centre } from '../src/centre/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { asRole } from '../src/platform/db/as-role.ts'
import type { Db } from '../src/platform/db/connect.ts'
import { now, type Town } from './town.ts'

/** All stories of the cast, played in this town by families that bear one name. */
export async function liveIn(town: Town, centre: Centre, name: string): Promise<People> {
  const play: As = (actor, daysAgo, work) =>
    town.act(actor, work, { town: centre, now: now.subtract({ hours: 24 * daysAgo }) })
  const people = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families)
    people.set(family.name, await play(storyteller, 0, ctx => registerFamily(ctx, renamed(family, name))))
  await playLives(play, people)
  return people
}

function renamed(family: CastFamily, name: string): CastFamily {
  const bearing = <P extends object>(person: P) => ({ ...person, familyName: name })
  const { children, guardians, supporters = [] } = family
  return {
    ...family,
    name,
    children: children.map(bearing),
    guardians: guardians.map(bearing),
    supporters: supporters.map(bearing),
  }
}

/** A parent, a youth of fifteen and a neighbour who have nothing to do with any story. */
export async function welcomeOthers(ctx: Ctx): Promise<void> {
  const person = { familyName: 'Kerkhof', sex: 'female', bsn: null } as const
  const custody = { relation: 'mother', custody: 'with-custody' } as const
  await registerFamily(ctx, {
    name: 'Kerkhof',
    story: '',
    addresses: [{ street: 'Kade', houseNumber: '1', postcode: '1236 GH' }],
    guardians: [{ ...person, ...custody, givenNames: 'Ilse', slug: 'ilse' }],
    children: [{ ...person, givenNames: 'Roos', born: { years: 15 }, slug: 'roos' }],
    supporters: [{ ...person, givenNames: 'Gijs', slug: 'gijs' }],
  })
}

/** Of every table that this program may read, some ids, by schema and table. */
export async function idsOf({ db }: Ctx): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = await idsAs(db)
  const national = await asRole(db, 'cjg_index', idsAs)
  return new Map([...own, ...national])
}

async function idsAs(db: Db): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.columns
    where column_name = 'id' and data_type = 'uuid' and table_schema not in ('pg_catalog', 'information_schema')
      and has_schema_privilege(table_schema, 'usage')
      and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')`.execute(db)
  const ids = new Map<string, readonly string[]>()
  for (const { schema, name } of tables) {
    const table = sql.table(`${schema}.${name}`)
    const { rows } = await sql<{ id: string }>`select id from ${table} order by id limit 3`.execute(db)
    ids.set(
      `${schema}.${name}`,
      rows.map(row => row.id),
    )
  }
  return ids
}

/** The names of what an address or a form may hold, from the program's own text. */
export function wordsIn(pattern: string, shape: RegExp): readonly string[] {
  const root = join(import.meta.dirname, '..')
  const texts = globSync(pattern, { cwd: root }).map(path => readFileSync(join(root, path), 'utf8'))
  return [...new Set(texts.flatMap(text => [...text.matchAll(shape)].map(match => match[1] ?? '')))]
}
export const queryWords = (): readonly string[] => wordsIn('src/**/*.{ts,tsx}', /query\.(?:get|has)\('([\w-]+)'\)/g)
export const formWords = (): readonly string[] =>
  wordsIn('src/**/*.view.tsx', /\bname="([\w-]+)"/g).filter(word => !word.startsWith('_'))
