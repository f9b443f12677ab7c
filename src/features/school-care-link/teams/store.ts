import { anonymousRules, under16Rules } from '../../../knowledge/care-team/gate.ts'
import { type Profession, professions } from '../../../knowledge/care-team/professions.ts'
import { rhythms } from '../../../knowledge/care-team/rhythm.ts'
import type { SchoolId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import {
  type Agreement,
  type CareTeam,
  type Member,
  type MembershipId,
  proposedAgreement,
  type TeamId,
} from '../care-team.ts'

/** Every team of the municipality, by the name of its school. */
export async function findTeams(db: Db, municipality: MunicipalityCode): Promise<readonly CareTeam[]> {
  const rows = await db
    .selectFrom('school_care_link.care_team as t')
    .innerJoin('people.school as s', join =>
      join.onRef('s.municipality', '=', 't.municipality').onRef('s.id', '=', 't.school_id'),
    )
    .select(['t.id', 't.school_id', 't.organisation_id', 's.name', 's.kind', 's.brin'])
    .where('t.municipality', '=', municipality)
    .orderBy('s.name')
    .execute()
  const [members, agreements] = [await findMembers(db, municipality), await findAgreements(db, municipality)]
  return rows.map(row => ({
    id: row.id as TeamId,
    school: { id: row.school_id as SchoolId, name: row.name, kind: row.kind, brin: row.brin },
    organisation: row.organisation_id,
    agreement: agreements.get(row.id) ?? proposedAgreement,
    members: members.filter(member => member.team === row.id),
  }))
}

/** Sits this professional in a team today, or does a team stand at the organisation? */
export async function hasTeam(
  db: Db,
  municipality: MunicipalityCode,
  who: { readonly professional: string; readonly organisation: string | null; readonly on: Temporal.PlainDate },
): Promise<boolean> {
  const seat = await db
    .selectFrom('school_care_link.membership as m')
    .leftJoin('school_care_link.membership_end as e', join =>
      join.onRef('e.municipality', '=', 'm.municipality').onRef('e.membership_id', '=', 'm.id'),
    )
    .select('m.team_id as id')
    .where('m.municipality', '=', municipality)
    .where('m.professional_id', '=', who.professional)
    .where('m.from_on', '<=', who.on)
    .where(either => either.or([either('e.until_on', 'is', null), either('e.until_on', '>', who.on)]))
    .unionAll(
      db
        .selectFrom('school_care_link.care_team')
        .select('id')
        .where('municipality', '=', municipality)
        .where('organisation_id', '=', who.organisation),
    )
    .limit(1)
    .executeTakeFirst()
  return seat !== undefined
}

async function findMembers(db: Db, municipality: MunicipalityCode): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('school_care_link.membership as m')
    .leftJoin('school_care_link.membership_end as e', join =>
      join.onRef('e.municipality', '=', 'm.municipality').onRef('e.membership_id', '=', 'm.id'),
    )
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'm.municipality').onRef('p.id', '=', 'm.professional_id'),
    )
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'p.municipality').onRef('o.id', '=', 'p.organisation_id'),
    )
    .select(['m.id', 'm.team_id', 'm.professional_id', 'm.profession', 'm.from_on', 'e.until_on'])
    .select(['p.name', 'p.email', 'o.id as organisation', 'o.name as organisation_name', 'o.kind'])
    .where('m.municipality', '=', municipality)
    .orderBy('m.from_on')
    .orderBy('m.id')
    .execute()
  return rows.map(row => ({
    id: row.id as MembershipId,
    team: row.team_id,
    professional: row.professional_id,
    profession: oneOf(professions, row.profession),
    from: row.from_on,
    until: row.until_on,
    name: row.name,
    email: row.email,
    organisation: { id: row.organisation, name: row.organisation_name, kind: row.kind },
  }))
}

async function findAgreements(db: Db, municipality: MunicipalityCode): Promise<ReadonlyMap<string, Agreement>> {
  const rows = await db
    .selectFrom('school_care_link.team_setting')
    .selectAll()
    .distinctOn('team_id')
    .where('municipality', '=', municipality)
    .orderBy('team_id')
    .orderBy('set_at', 'desc')
    .execute()
  return new Map(
    rows.map(row => [
      row.team_id,
      {
        rhythm: oneOf(rhythms, row.rhythm),
        anonymous: oneOf(anonymousRules, row.anonymous),
        under16: oneOf(under16Rules, row.under16),
        schoolLeads: oneOf(['yes', 'no'], row.school_leads),
        familiesAsk: oneOf(['yes', 'no'], row.families_ask),
        source: row.source,
        setAt: row.set_at,
        setByName: row.set_by_name,
      },
    ]),
  )
}

/** False when the school has a team already. */
export async function insertTeam(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: TeamId
    readonly school_id: SchoolId
    readonly organisation_id: string | null
    readonly opened_on: Temporal.PlainDate
    readonly opened_by: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('school_care_link.care_team')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'school_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertMembership(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: MembershipId
    readonly team_id: TeamId
    readonly professional_id: string
    readonly profession: Profession
    readonly from_on: Temporal.PlainDate
    readonly added_at: Temporal.Instant
    readonly added_by: string
  },
): Promise<void> {
  await db.insertInto('school_care_link.membership').values(row).execute()
}

/** Ending what has ended changes nothing. */
export async function insertMembershipEnd(
  db: Db,
  row: {
    readonly municipality: string
    readonly membership_id: MembershipId
    readonly until_on: Temporal.PlainDate
    readonly ended_at: Temporal.Instant
    readonly ended_by: string
  },
): Promise<void> {
  await db
    .insertInto('school_care_link.membership_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertAgreement(
  db: Db,
  { municipality, team, by, at }: { municipality: string; team: TeamId; by: string; at: Temporal.Instant },
  { rhythm, anonymous, under16, schoolLeads, familiesAsk, source, setByName }: Omit<Agreement, 'setAt'>,
): Promise<void> {
  await db
    .insertInto('school_care_link.team_setting')
    .values({
      municipality,
      team_id: team,
      set_at: at,
      rhythm,
      anonymous,
      under16,
      school_leads: schoolLeads,
      families_ask: familiesAsk,
      source,
      set_by: by,
      set_by_name: setByName,
    })
    .execute()
}
