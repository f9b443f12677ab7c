import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { ChoiceWords, Founding, FoundingChoice, FoundingId } from './founding.ts'

export type NewFounding = {
  readonly id: FoundingId
  readonly code_hash: Buffer
  readonly for_code: string | null
  readonly host: string | null
  readonly made_at: Temporal.Instant
  readonly expires_at: Temporal.Instant
}

export async function insertFounding(db: Db, founding: NewFounding): Promise<void> {
  await db.insertInto('centre.founding').values(founding).execute()
}

export async function findFounding(db: Db, hash: Buffer): Promise<Founding | undefined> {
  const row = await db
    .selectFrom('centre.founding as f')
    .leftJoin('centre.founding_end as e', 'e.founding_id', 'f.id')
    .leftJoin('centre.municipality as m', 'm.code', 'f.for_code')
    .select(['f.id', 'f.for_code', 'm.name', 'f.host', 'f.expires_at as expiresAt', 'e.how'])
    .where('f.code_hash', '=', hash)
    .executeTakeFirst()
  if (!row) return undefined
  const { for_code: code, name, host } = row
  return {
    id: row.id as FoundingId,
    centre: code === null || name === null || host === null ? null : { code: code as MunicipalityCode, name, host },
    expiresAt: row.expiresAt,
    isEnded: row.how !== null,
    choice: await findChoice(db, row.id),
  }
}

async function findChoice(db: Db, founding: string): Promise<FoundingChoice | null> {
  const row = await db
    .selectFrom('centre.founding_choice as c')
    .innerJoin('centre.municipality as m', 'm.code', 'c.for_code')
    .select(['c.for_code as code', 'm.name', 'c.phone', 'c.theme', 'c.second_factor_sealed as secondFactorSealed'])
    .where('c.founding_id', '=', founding)
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, code: row.code as MunicipalityCode } : null
}

export async function insertChoice(
  db: Db,
  row: { readonly founding: FoundingId; readonly id: string; readonly at: Temporal.Instant; readonly sealed: Buffer },
  { code, phone, theme }: ChoiceWords,
): Promise<void> {
  await db
    .insertInto('centre.founding_choice')
    .values({
      founding_id: row.founding,
      id: row.id,
      for_code: code,
      ...{ phone, theme, chosen_at: row.at, second_factor_sealed: row.sealed },
    })
    .execute()
}

/** False when it was ended before: of two at once, one is first. */
export async function insertEnd(
  db: Db,
  founding: FoundingId,
  how: 'used' | 'replaced',
  at: Temporal.Instant,
): Promise<boolean> {
  const inserted = await db
    .insertInto('centre.founding_end')
    .values({ founding_id: founding, how, at })
    .onConflict(conflict => conflict.column('founding_id').doNothing())
    .returning('founding_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Not ended yet: for this municipality, or those for whichever comes first. */
export async function findOpenFoundings(db: Db, code: string | null): Promise<readonly FoundingId[]> {
  const rows = await db
    .selectFrom('centre.founding as f')
    .leftJoin('centre.founding_end as e', 'e.founding_id', 'f.id')
    .select('f.id')
    .where('e.founding_id', 'is', null)
    .where('f.for_code', code === null ? 'is' : '=', code)
    .execute()
  return rows.map(({ id }) => id as FoundingId)
}

export type Known = { readonly code: string; readonly name: string }

/** Municipalities without a centre here, by name. */
export async function findWithoutCentre(
  db: Db,
  { invented }: { readonly invented: boolean },
): Promise<readonly Known[]> {
  return db
    .selectFrom('centre.municipality as m')
    .leftJoin('centre.centre as c', 'c.municipality', 'm.code')
    .select(['m.code', 'm.name'])
    .where('c.municipality', 'is', null)
    .$if(!invented, list => list.where('m.fictional', '=', false))
    .orderBy('m.name')
    .execute()
}

export async function hasCentre(db: Db, wanted: { readonly code: string; readonly host: string }): Promise<boolean> {
  const row = await db
    .selectFrom('centre.centre')
    .select('municipality')
    .where(({ eb, or }) => or([eb('municipality', '=', wanted.code), eb('host', '=', wanted.host)]))
    .executeTakeFirst()
  return row !== undefined
}

export async function isAnyOpen(db: Db): Promise<boolean> {
  return (await db.selectFrom('centre.centre').select('municipality').limit(1).executeTakeFirst()) !== undefined
}
