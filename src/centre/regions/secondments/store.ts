import { roles } from '../../../platform/auth/role-names.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { ProfessionalId } from '../../organisation.ts'
import type { Secondment, SecondmentId } from '../region.ts'

const secondments = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('centre.secondment as s')
    .innerJoin('centre.municipality as h', 'h.code', 's.home')
    .innerJoin('centre.municipality as w', 'w.code', 's.away')
    .leftJoin('centre.secondment_answer as a', join =>
      join.onRef('a.municipality', '=', 's.municipality').onRef('a.secondment_id', '=', 's.id'),
    )
    .leftJoin('centre.secondment_end as e', join =>
      join.onRef('e.municipality', '=', 's.municipality').onRef('e.secondment_id', '=', 's.id'),
    )
    .select(['s.id', 's.home', 's.away', 'h.name as homeName', 'w.name as awayName', 's.professional_id', 's.name'])
    .select(['s.profession', 's.phone', 's.email', 's.employer', 's.work', 's.from_day', 's.until_day'])
    .select(['s.asked_at as askedAt', 's.asked_by_name as askedBy', 'a.agreed', 'a.roles', 'a.subject_id'])
    .select(['a.reason', 'a.answered_at', 'a.answered_by_name', 'e.ended_on', 'e.why', 'e.ended_at', 'e.ended_by_name'])
    .where('s.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof secondments>['execute']>>[number]

function secondmentFrom(row: Row): Secondment {
  const { id, home, away, professional_id, from_day: from, until_day: until, agreed, ended_on: endedOn, ...rest } = row
  const {
    roles: held,
    subject_id,
    reason,
    answered_at,
    answered_by_name,
    why,
    ended_at,
    ended_by_name,
    ...words
  } = rest
  const subject = subject_id as ProfessionalId | null
  const isAnswered = reason !== null && answered_at !== null && answered_by_name !== null
  const isEnded = why !== null && ended_at !== null && ended_by_name !== null
  return {
    ...words,
    id: id as SecondmentId,
    home: home as MunicipalityCode,
    away: away as MunicipalityCode,
    professional: professional_id as ProfessionalId,
    from,
    until,
    agreed,
    endedOn,
    answer: isAnswered
      ? { roles: roles.filter(role => held?.includes(role)), subject, reason, at: answered_at, by: answered_by_name }
      : null,
    end: isEnded ? { why, by: ended_by_name, at: ended_at } : null,
  }
}

/** Of this centre, whichever way people go, the newest first. */
export async function findSecondments(db: Db, municipality: MunicipalityCode): Promise<readonly Secondment[]> {
  const rows = await secondments(db, municipality).orderBy('s.id', 'desc').limit(500).execute()
  return rows.map(secondmentFrom)
}

export async function findSecondment(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<Secondment | undefined> {
  const row = await secondments(db, municipality).where('s.id', '=', id).executeTakeFirst()
  return row && secondmentFrom(row)
}

/** Of one person who is employed here. */
export async function findSecondmentsOf(
  db: Db,
  municipality: MunicipalityCode,
  professional: string,
): Promise<readonly Secondment[]> {
  const rows = await secondments(db, municipality)
    .where('s.home', '=', municipality)
    .where('s.professional_id', '=', professional)
    .orderBy('w.name')
    .orderBy('s.id')
    .execute()
  return rows.map(secondmentFrom)
}

/** By which the person of this id works here; undefined for who is employed here. */
export async function findSecondmentAs(
  db: Db,
  municipality: MunicipalityCode,
  subject: string,
): Promise<Secondment | undefined> {
  const row = await secondments(db, municipality)
    .where('s.away', '=', municipality)
    .where('a.subject_id', '=', subject)
    .executeTakeFirst()
  return row && secondmentFrom(row)
}

/** Of the people whom other centres sent here and who are still known as working here. */
export async function findPresentGuests(db: Db, municipality: MunicipalityCode): Promise<readonly Secondment[]> {
  const rows = await secondments(db, municipality)
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 's.municipality').onRef('p.id', '=', 'a.subject_id'),
    )
    .where('s.away', '=', municipality)
    .where('p.left_on', 'is', null)
    .execute()
  return rows.map(secondmentFrom)
}

export type NewSecondment = Pick<
  Secondment,
  'id' | 'home' | 'away' | 'professional' | 'name' | 'profession' | 'phone' | 'email' | 'employer' | 'work'
> &
  Pick<Secondment, 'from' | 'until'> & {
    readonly asked_at: Temporal.Instant
    readonly asked_by: string
    readonly asked_by_name: string
  }

/** One of the two copies. */
export async function insertSecondment(db: Db, municipality: MunicipalityCode, row: NewSecondment): Promise<void> {
  const { professional, from, until, ...rest } = row
  await db
    .insertInto('centre.secondment')
    .values({ municipality, ...rest, professional_id: professional, from_day: from, until_day: until })
    .execute()
}

export type NewAnswer = {
  readonly secondment_id: SecondmentId
  readonly agreed: boolean
  readonly roles: string[]
  readonly subject_id: ProfessionalId | null
  readonly reason: string
  readonly answered_at: Temporal.Instant
  readonly answered_by: string
  readonly answered_by_name: string
}

/** False when somebody else answered first. */
export async function insertAnswer(db: Db, municipality: MunicipalityCode, row: NewAnswer): Promise<boolean> {
  const made = await db
    .insertInto('centre.secondment_answer')
    .values({ municipality, ...row })
    .onConflict(conflict => conflict.doNothing())
    .returning('secondment_id')
    .executeTakeFirst()
  return made !== undefined
}

export type NewEnd = {
  readonly secondment_id: SecondmentId
  readonly ended_on: Temporal.PlainDate
  readonly why: string
  readonly ended_at: Temporal.Instant
  readonly ended_in: MunicipalityCode
  readonly ended_by: string
  readonly ended_by_name: string
}

export async function insertEnd(db: Db, municipality: MunicipalityCode, row: NewEnd): Promise<void> {
  await db
    .insertInto('centre.secondment_end')
    .values({ municipality, ...row })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
