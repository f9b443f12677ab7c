import { type SqlBool, sql } from 'kysely'
import type { EndReason, Measure, Residence } from '../../../../knowledge/youth-information/trajectory.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Declaration, NewDeclaration } from './declaration.ts'

/** The newest version of one, or of all that say that it is youth help. */
export async function findDeclarations(
  db: Db,
  municipality: MunicipalityCode,
  which: { readonly lightHelp: string } | 'all-youth-help',
): Promise<readonly Declaration[]> {
  const rows = await db
    .selectFrom('youth_information.declaration as d')
    .innerJoin('parenting_help.light_help as l', join =>
      join.onRef('l.municipality', '=', 'd.municipality').onRef('l.id', '=', 'd.light_help_id'),
    )
    .selectAll('d')
    .select('l.child_id')
    .where('d.municipality', '=', municipality)
    .where(sql<SqlBool>`d.version = (select max(x.version) from youth_information.declaration x
      where x.municipality = d.municipality and x.light_help_id = d.light_help_id)`)
    .$if(which === 'all-youth-help', query => query.where('d.kind', '=', 'youth-help'))
    .$if(which !== 'all-youth-help', query =>
      query.where('d.light_help_id', '=', which === 'all-youth-help' ? '' : which.lightHelp),
    )
    .orderBy('d.light_help_id')
    .execute()
  const measures = await findMeasures(
    db,
    municipality,
    rows.map(row => row.light_help_id),
  )
  return rows.map(row => ({
    lightHelp: row.light_help_id,
    child: row.child_id as ChildId,
    version: row.version,
    said: saidFrom(row, measures.get(`${row.light_help_id} ${row.version}`) ?? []),
    writtenAt: row.written_at,
    writtenByName: row.written_by_name,
  }))
}

type Row = {
  readonly kind: NewDeclaration['kind']
  readonly started_on: Temporal.PlainDate | null
  readonly crisis: 'yes' | 'no' | null
  readonly postcode: string | null
  readonly residence: string | null
  readonly ended_on: Temporal.PlainDate | null
  readonly end_reason: EndReason | null
}

function saidFrom(row: Row, measures: readonly Measure[]): NewDeclaration {
  const residence = residenceFrom(row)
  const { started_on: startedOn, crisis, ended_on: on, end_reason: reason } = row
  if (row.kind === 'no-youth-help' || startedOn === null || crisis === null || residence === null)
    return { kind: 'no-youth-help' }
  const end = on !== null && reason !== null ? { on, reason } : null
  return { kind: 'youth-help', startedOn, crisis, residence, end, measures }
}

function residenceFrom({ postcode, residence }: Row): Residence | null {
  if (postcode !== null) return { kind: 'postcode', postcode }
  return residence === null ? null : { kind: 'municipality', code: residence }
}

async function findMeasures(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, readonly Measure[]>()
  const rows = await db
    .selectFrom('youth_information.measure')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('light_help_id', 'in', [...ids])
    .orderBy('informant', 'desc')
    .execute()
  const measures = rows.map(({ light_help_id, version, informant: by, satisfaction, need_after: needAfter }) => ({
    of: `${light_help_id} ${version}`,
    ...{ by, satisfaction, needAfter },
  }))
  return new Map(
    [...Map.groupBy(measures, ({ of }) => of)].map(([of, all]) => [of, all.map(({ of: _, ...one }) => one)] as const),
  )
}

/** False: somebody else wrote this version first. */
export async function insertDeclaration(
  { db, municipality, now, actor }: Ctx,
  { lightHelp, version }: { readonly lightHelp: string; readonly version: number },
  said: NewDeclaration,
): Promise<boolean> {
  const key = { municipality, light_help_id: lightHelp, version }
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('youth_information.declaration')
    .values({
      ...{ ...key, kind: said.kind },
      ...columnsOf(said),
      ...{ written_at: now, written_by: actor.id, written_by_name: actor.name },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if ((rows ?? 0n) === 0n) return false
  const measures = said.kind === 'youth-help' ? said.measures : []
  const values = measures.map(({ by, satisfaction, needAfter }) => ({
    ...{ ...key, informant: by, satisfaction, need_after: needAfter },
  }))
  if (values.length > 0) await db.insertInto('youth_information.measure').values(values).execute()
  return true
}

function columnsOf(said: NewDeclaration) {
  if (said.kind === 'no-youth-help') return {}
  const { residence, end } = said
  return {
    started_on: said.startedOn,
    crisis: said.crisis,
    postcode: residence.kind === 'postcode' ? residence.postcode : null,
    residence: residence.kind === 'municipality' ? residence.code : null,
    ended_on: end?.on ?? null,
    end_reason: end?.reason ?? null,
  }
}
