/** Three schools with teams put together by chance: members by day, pupils of every age, consent, refusal, guests, agreements. */

import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { type Random, seeded } from '../../../cast/random.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { now, type Town, today } from '../../../test/town.ts'
import { comesByInvitation, professions } from '../../knowledge/care-team/professions.ts'
import {
  type ChildId,
  decidersOf,
  enrolAtSchool,
  getChild,
  guardiansOf,
  openSchool,
  type SchoolId,
} from '../../people/index.ts'
import type { Actor } from '../../platform/ctx.ts'
import type { TeamId } from './care-team.ts'
import type { ItemId } from './item.ts'
import { bringIn, subjectOf } from './items/bringing/bring-in.ts'
import { bringInAnonymously } from './items/bringing/bring-in-anonymously.ts'
import { recordConsent } from './items/consent/record-consent.ts'
import { takeItem } from './items/look-up.ts'
import { inviteGuest, placeItem } from './items/steer-item.ts'
import type { MeetingId } from './meeting.ts'
import { agreeAction } from './meetings/actions/agree-action.ts'
import { writeMinutes } from './meetings/minutes/write-minutes.ts'
import { planMeeting } from './meetings/plan-meeting.ts'
import { addMember, endMembership, openTeamOf, setAgreement } from './teams/keep-team.ts'
import { teamsOf } from './teams/look-up.ts'

const administrator = actorOf(professionals.administrator)
const chair = actorOf(professionals.pedagogue)
/** Who can bring a pupil of any school in: they may look for people. */
const bringers = [professionals.nurse, professionals.schoolSocialWorker, professionals.neighbourhoodWorker].map(actorOf)

export type Pupil = { readonly id: ChildId; readonly name: string; readonly secret: string; readonly item: ItemId }
export type Nobody = { readonly item: ItemId; readonly of: Pupil; readonly secret: string }
export type Scene = {
  readonly pupils: readonly Pupil[]
  readonly anonymous: readonly Nobody[]
  readonly teams: readonly TeamId[]
  readonly meetings: readonly MeetingId[]
}

export async function randomTeams(town: Town, seed: number): Promise<Scene> {
  const random = seeded(seed)
  const scene = { pupils: [] as Pupil[], anonymous: [] as Nobody[], teams: [] as TeamId[], meetings: [] as MeetingId[] }
  for (const kind of ['primary', 'secondary', 'special'] as const) {
    const school = await town.act(storyteller, ctx =>
      openSchool(ctx, { name: `School ${kind} ${seed}`, kind, brin: null }),
    )
    const organisation = kind === 'primary' ? professionals.careCoordinatorAtSchool.organisation.id : null
    const team = await gather(town, random, school, organisation)
    const meeting = await town.act(chair, ctx =>
      planMeeting(ctx, team, { startsAt: now.add({ hours: 2 }), minutes: 90, place: 'Lokaal 7' }),
    )
    scene.teams.push(team)
    scene.meetings.push(meeting)
    for (let place = 0; place < 6; place++) {
      const pupil = await bringSomebody(town, random, school, `${kind}${place}x${seed}`)
      scene.pupils.push(pupil)
      await answerAtHome(town, random, pupil)
      const nobody = await withoutName(town, pupil)
      if (nobody) scene.anonymous.push(nobody)
      await discuss(town, random, meeting, pupil.item, pupil.secret)
      if (nobody) await discuss(town, random, meeting, nobody.item, nobody.secret)
    }
  }
  return scene
}

async function gather(town: Town, random: Random, school: SchoolId, organisation: string | null): Promise<TeamId> {
  return town.act(administrator, async ctx => {
    const opening = await openTeamOf(ctx, school, organisation)
    if (opening.kind !== 'opened') throw new Error('the school has a team')
    const { id } = opening
    await addMember(ctx, id, { professional: chair.id, profession: 'chair', from: today.subtract({ days: 50 }) })
    for (const one of Object.values(professionals)) {
      // Of the school that signs in somebody stays out of its team: its other staff.
      const isOfSchool = one.organisation.id === organisation
      if (one.id === chair.id || isOfSchool || random.between(0, 2) === 0) continue
      const profession = professions[random.between(1, professions.length - 1)] ?? 'police'
      await addMember(ctx, id, { professional: one.id, profession, from: today.add({ days: random.between(-40, 6) }) })
    }
    const team = (await teamsOf(ctx)).find(candidate => candidate.id === id)
    for (const member of team?.members ?? [])
      if (member.professional !== chair.id && random.between(0, 3) === 0)
        await endMembership(ctx, id, member.id, today.add({ days: random.between(-3, 3) }))
    await setAgreement(
      ctx,
      id,
      {
        rhythm: 'monthly',
        anonymous: random.between(0, 4) === 0 ? 'never' : 'when-parents-refuse',
        under16: random.between(0, 1) === 0 ? 'law' : 'never-without-parents',
        schoolLeads: 'no',
        familiesAsk: 'no',
        source: 'Bedacht.',
      },
      '',
    )
    return id
  })
}

async function bringSomebody(town: Town, random: Random, school: SchoolId, tag: string): Promise<Pupil> {
  const name = `Kwikstaart${tag}`
  const person = { familyName: name, sex: 'female', bsn: null } as const
  const registered = await town.act(storyteller, ctx =>
    registerFamily(ctx, {
      name,
      story: '',
      addresses: [{ street: 'Kade', houseNumber: '1', postcode: '1236 GH' }],
      guardians: [{ ...person, givenNames: 'Ans', relation: 'mother', custody: 'with-custody' }],
      children: [{ ...person, givenNames: 'Bo', born: { years: random.between(5, 18), days: random.between(0, 300) } }],
    }),
  )
  const id = registered.children.get('Bo')
  if (!id) throw new Error('nobody was registered')
  await town.act(storyteller, ctx =>
    enrolAtSchool(ctx, {
      child: id,
      school,
      className: 'vlinders',
      since: today.subtract({ days: 90 }),
    }),
  )
  const secret = `geheim${tag}`
  const item = await town.act(anyOf(random, bringers), async ctx => {
    const found = await subjectOf(ctx, { child: id, concern: '' })
    if (found.kind !== 'found') throw new Error('not at a school with a team')
    const words = { question: `${secret} vraag`, tried: '', strengths: '', parents: '', child: '' }
    return bringIn(ctx, found.subject, { askedBy: 'school', words })
  })
  return { id, name, secret, item }
}

const anyOf = (random: Random, actors: readonly Actor[]): Actor => actors[random.between(0, actors.length - 1)] ?? chair

/** Each who decides says yes, no or nothing. */
async function answerAtHome(town: Town, random: Random, { id, item }: Pupil): Promise<void> {
  const requester = await requesterOf(town, item)
  await town.act(requester, async ctx => {
    const deciders = decidersOf(await getChild(ctx, id), await guardiansOf(ctx, id), ctx.today)
    const answers = deciders.flatMap(({ person }) => {
      const says = (['yes', 'yes', 'no', null] as const)[random.between(0, 3)] ?? null
      return says ? [{ person, says }] : []
    })
    const said = { answers, on: ctx.today, canWeigh: true, exception: null }
    await recordConsent(ctx, item, {
      said,
      manner: 'paper-seen',
      coversHealth: random.between(0, 1) === 0,
      document: null,
    })
  })
}

export async function requesterOf(town: Town, item: ItemId): Promise<Actor> {
  for (const actor of bringers) {
    const found = await town.act(actor, ctx => takeItem(ctx, item)).catch(() => null)
    if (found?.item.requestedBy === actor.id) return actor
  }
  throw new Error('nobody brought it in')
}

async function withoutName(town: Town, pupil: Pupil): Promise<Nobody | null> {
  const requester = await requesterOf(town, pupil.item)
  const secret = `stil${pupil.secret}`
  const words = { question: `${secret} vraag`, tried: '', strengths: '' }
  const brought = await town.act(requester, ctx => bringInAnonymously(ctx, pupil.item, { whyNeeded: 'Nodig.', words }))
  return brought.kind === 'brought-in' ? { item: brought.id, of: pupil, secret } : null
}

/** Guests, the agenda, minutes and an action, as far as the gate lets the chair. */
async function discuss(town: Town, random: Random, meeting: MeetingId, item: ItemId, secret: string): Promise<void> {
  const open = await town.act(chair, ctx => takeItem(ctx, item)).catch(() => null)
  if (open?.sight !== 'whole') return
  const guests = open.team.members.filter(member => comesByInvitation(member.profession) && random.between(0, 1) === 0)
  for (const guest of guests) await town.act(chair, ctx => inviteGuest(ctx, item, guest.professional)).catch(() => {})
  const placed = await town.act(chair, ctx => placeItem(ctx, item, meeting, 10))
  if (placed.kind !== 'placed') return
  const words = { analysis: `${secret} analyse`, agreed: `${secret} afspraak`, decision: 'again', lead: null } as const
  await town.act(chair, ctx => writeMinutes(ctx, { meeting, item, seen: 0 }, words))
  await town.act(chair, ctx =>
    agreeAction(ctx, meeting, item, { what: `${secret} actie`, owner: { kind: 'member', id: chair.id }, dueOn: today }),
  )
}
