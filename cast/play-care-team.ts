/**
 * The care team of De Vlinder: a meeting last month with minutes and actions, and one next week with six pupils or questions. One family
 * said no, so it comes without a name; of one nobody was asked yet, so the team knows nothing of it.
 */
import { addMember, openTeamOf, setAgreement, type TeamId } from '../src/features/school-care-link/index.ts'
import { type ChildId, enrolAtSchool, enrolmentOf, openSchool, type SchoolId, schoolsOf } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { playComing, playEarlier } from './care-team-items.ts'
import { actorOf, storyteller } from './open-town.ts'
import { registerFamily } from './register-family.ts'
import { organisations, professionals } from './town.ts'

export async function playCareTeam(as: As, people: People): Promise<void> {
  const school = await as(storyteller, 60, deVlinder)
  const team = await as(actorOf(professionals.administrator), 60, ctx => gatherTeam(ctx, school))
  const finn = childOf(people, 'Vos', 'Finn')
  const lina = childOf(people, 'Yılmaz – de Vries', 'Lina')
  const others = await as(storyteller, 60, ctx => welcomePupils(ctx))
  for (const child of [finn, lina, ...Object.values(others)])
    await as(storyteller, 58, ctx => enrol(ctx, child, school))
  const earlier = await playEarlier(as, team, others.daan)
  await playComing(as, team, { finn, lina, ...others }, earlier)
}

async function deVlinder(ctx: Ctx): Promise<SchoolId> {
  const known = (await schoolsOf(ctx)).find(school => school.name === organisations.school.name)
  return known?.id ?? openSchool(ctx, { name: organisations.school.name, kind: 'primary', brin: '12AB' })
}

async function gatherTeam(ctx: Ctx, school: SchoolId): Promise<TeamId> {
  const opening = await openTeamOf(ctx, school, organisations.school.id)
  if (opening.kind !== 'opened') throw new Error('De Vlinder has a care team already')
  const from = ctx.today
  for (const [professional, profession] of [
    [professionals.pedagogue, 'chair'],
    [professionals.careCoordinatorAtSchool, 'internal-coordinator'],
    [professionals.schoolSocialWorker, 'school-social-worker'],
    [professionals.nurse, 'youth-nurse'],
    [professionals.doctor, 'youth-doctor'],
    [professionals.attendanceOfficer, 'attendance-officer'],
    [professionals.policeOfficer, 'police'],
    [professionals.neighbourhoodWorker, 'neighbourhood-team'],
  ] as const)
    await addMember(ctx, opening.id, { professional: professional.id, profession, from })
  const agreement = {
    rhythm: 'monthly',
    anonymous: 'when-parents-refuse',
    under16: 'law',
    schoolLeads: 'no',
    familiesAsk: 'no',
    source: 'Convenant zorgteam De Vlinder, artikel 4 (verzonnen)',
  } as const
  await setAgreement(ctx, opening.id, agreement, '')
  return opening.id
}

/** Pupils who have a story here only. */
async function welcomePupils(ctx: Ctx) {
  return {
    daan: await pupil(ctx, 'Daan', 'Kramer', { years: 9, months: 3 }),
    yara: await pupil(ctx, 'Yara', 'El Idrissi', { years: 12, months: 2 }),
    bo: await pupil(ctx, 'Bo', 'Martens', { years: 8 }),
    jurre: await pupil(ctx, 'Jurre', 'Postma', { years: 10, months: 6 }),
  }
}

type Age = { readonly years: number; readonly months?: number }

async function pupil(ctx: Ctx, givenNames: string, familyName: string, born: Age): Promise<ChildId> {
  const person = { familyName, sex: 'female', bsn: null } as const
  const { children } = await registerFamily(ctx, {
    name: familyName,
    story: 'Een leerling van De Vlinder.',
    addresses: [{ street: 'Vlinderstraat', houseNumber: String(familyName.length), postcode: '1234 AD' }],
    guardians: [{ ...person, givenNames: 'Esther', relation: 'mother', custody: 'with-custody' }],
    children: [{ ...person, givenNames, sex: 'unknown', born }],
  })
  const child = children.get(givenNames)
  if (!child) throw new Error(`${givenNames} is not registered`)
  return child
}

async function enrol(ctx: Ctx, child: ChildId, school: SchoolId): Promise<void> {
  const known = await enrolmentOf(ctx, child)
  if (known?.school.id !== school) await enrolAtSchool(ctx, { child, school, className: 'groep 5', since: ctx.today })
}
