/** A plan with a word of its own in every part, and people of every kind around it: where a word shows, its part was shown. */
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import type { Town } from '../../../../../test/town.ts'
import type { Section } from '../../../../knowledge/plan/sections.ts'
import { registerGuardian } from '../../../../people/index.ts'
import { openAccount } from '../../../../platform/auth/open-account.ts'
import type { Actor, Ctx } from '../../../../platform/ctx.ts'
import { addGoal } from '../goals/add-goal.ts'
import { openPlan, type Seat, takeSeat } from '../open-plan.ts'
import { inviteParticipant } from '../participants/invite-participant.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import { writeSafetyAgreement } from '../safety/write-safety-agreement.ts'
import type { PartContent, PartKind, Topic } from '../story/part.ts'
import { addPart } from '../story/write-part.ts'
import { writeText } from '../story/write-text.ts'
import { inviteSupporter } from '../supporters/invite-supporter.ts'
import { writeComment } from '../words/write-words.ts'
import { child, nurse, parent, planFor, youth } from '../yilmaz.fixture.ts'

/** A word and the part it stands in, as the predicate knows it. */
export type Marker = {
  readonly word: string
  readonly section: Section
  readonly about: readonly ParticipantId[]
  readonly home: ParticipantId | null
}
export type Person = { readonly slug: string; readonly actor: Actor; readonly shell: 'work' | 'family' }
export type Marked = {
  readonly plan: PlanId
  readonly markers: readonly Marker[]
  readonly people: Readonly<Record<string, Person>>
}

/** Mother decides about both children; father only about the younger; the youngest's sister is sixteen. */
export async function markedPlan(town: Town): Promise<Marked> {
  const young = await child(town, 'Sem', '2016-02-20')
  const sister = await child(town, 'Lina', '2013-02-20')
  const grown = await child(town, 'Noor', '2010-11-23')
  const mother = await parent(town, [young, sister, grown], { name: 'Amina Yilmaz' })
  const father = await parent(town, [young], { name: 'Joris de Vries', relation: 'father' })
  const other = await parent(town, [young], { name: 'Bas de Vries', relation: 'father', custody: 'without-custody' })
  const four = [professionals.doctor, professionals.careCoordinatorAtSchool, professionals.processCoordinator]
  const members = [mother.id, father.id, other.id, sister, grown]
  const plan = await planFor(town, young, members, { reason: 'merkwoordreason', invited: [professionals.doctor.id] })
  const people: Record<string, Person> = {
    mother: { ...mother, shell: 'family' },
    father: { ...father, shell: 'family' },
    'father without custody': { ...other, shell: 'family' },
    'youth of thirteen': { ...(await youth(town, sister, 'Lina de Vries')), shell: 'family' },
    'youth of sixteen': { ...(await youth(town, grown, 'Noor de Vries')), shell: 'family' },
    nurse: { slug: professionals.nurse.slug, actor: nurse, shell: 'work' },
  }
  for (const one of four) people[one.profession] = { slug: one.slug, actor: actorOf(one), shell: 'work' }
  for (const one of four.slice(1)) await town.act(nurse, async ctx => invite(ctx, plan, one.id))
  people.grandma = await grandma(town, mother.actor, plan)
  const markers = await town.act(nurse, ctx => mark(ctx, plan, { young, grown, mother: mother.id }))
  const own = await town.act(mother.actor, ctx => markAtHome(ctx, plan))
  return { plan, people, markers: [...markers, ...own] }
}

const invite = async (ctx: Ctx, plan: PlanId, id: string) =>
  inviteParticipant(ctx, await takeSeat(ctx, plan), { kind: 'professional', id })

/** Asked in by mother, so of mother's household. */
async function grandma(town: Town, mother: Actor, plan: PlanId): Promise<Person> {
  const slug = 'oma-van-sem'
  const name = 'Fatma Yilmaz'
  const person = await town.act(mother, async ctx => {
    const common = {
      sex: 'unknown',
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      phone: null,
      email: null,
    } as const
    const id = await registerGuardian(ctx, { givenNames: 'Fatma', familyName: 'Yilmaz', ...common })
    const entry = { kind: 'cast', slug } as const
    await openAccount(ctx, {
      signInName: slug,
      displayName: name,
      subject: id,
      roles: ['supporter'],
      organisation: null,
      entry,
    })
    const seat = await takeSeat(ctx, plan)
    await inviteSupporter(ctx, seat, {
      whom: { person: id },
      name,
      part: 'oma',
      email: 'oma@voorbeeld.example',
      agreedBy: seat.me,
    })
    return id
  })
  const actor: Actor = { kind: 'account', id: person, name, roles: new Set(['supporter']), organisation: null }
  return { slug, actor, shell: 'family' }
}

const kinds = {
  strength: 'strengths',
  worry: 'worries',
  'safety-worry': 'safety',
  'earlier-help': 'earlier-help',
  agreement: 'agreements',
  'bottom-line': 'safety',
} as const satisfies Record<PartKind, Section>
const topics = {
  analysis: 'analysis',
  result: 'result',
  crisis: 'agreements',
  'safety-review': 'safety',
} as const satisfies Partial<Record<Topic, Section>>

async function mark(ctx: Ctx, plan: PlanId, of: Readonly<Record<'young' | 'grown' | 'mother', string>>) {
  const seat = await takeSeat(ctx, plan)
  const idOf = (subject: string) => seat.plan.participants.find(one => one.subject === subject)?.id ?? seat.me.id
  const markers: Marker[] = [{ word: 'merkwoordreason', section: 'reason', about: [], home: null }]
  const put = (word: string, section: Section, about: readonly ParticipantId[] = []) => {
    markers.push({ word, section, about, home: null })
    return word
  }
  for (const [kind, section] of entriesOf(kinds))
    for (const [whose, about] of [
      ['allen', []],
      ['jongste', [idOf(of.young)]],
      ['oudste', [idOf(of.grown)]],
    ] as const)
      if (!(kind === 'bottom-line' && whose !== 'allen') && !(whose === 'oudste' && kind === 'agreement'))
        await addPart(ctx, seat, kind, saying(put(`merkwoord${kind}${whose}`, section, about), about))
  for (const [topic, section] of entriesOf(topics))
    await writeText(ctx, seat, { topic, words: put(`merkwoord${topic}`, section), versions: [], readVersion: 0 })
  await writeComment(ctx, seat, put('merkwoordopmerking', 'comments'))
  await writeSafetyAgreement(ctx, seat, { atSign: put('merkwoordteken', 'safety'), agreed: 'x', watchedBy: null })
  await markGoals(ctx, seat, put, idOf(of.young), idOf(of.grown))
  return markers
}

type Put = (word: string, section: Section, about?: readonly ParticipantId[]) => string

async function markGoals(ctx: Ctx, seat: Seat, put: Put, young: ParticipantId, grown: ParticipantId) {
  const common = { words: '', lifeArea: 'health', seenBy: 'x', baseline: 'x', isFeasible: true } as const
  const dueOn = ctx.today.add({ days: 60 })
  for (const owners of [[], [young], [grown]]) {
    const title = put(
      `merkwoorddoel${owners.length === 0 ? 'allen' : owners[0] === young ? 'jongste' : 'oudste'}`,
      'goals',
      owners,
    )
    await addGoal(ctx, await openPlan(ctx, seat.plan.id), { ...common, title, dueOn, owners })
  }
}

/** What mother writes for her own house only, and the family's own plan. */
async function markAtHome(ctx: Ctx, plan: PlanId): Promise<readonly Marker[]> {
  const seat = await takeSeat(ctx, plan)
  const home = seat.me.id
  await addPart(ctx, seat, 'worry', { ...saying('merkwoordhuis', []), home })
  await writeText(ctx, seat, { topic: 'group-plan', words: 'merkwoordeigenplan', versions: [], readVersion: 0 })
  return [
    { word: 'merkwoordhuis', section: 'worries', about: [], home },
    { word: 'merkwoordeigenplan', section: 'group-plan', about: [], home: null },
  ]
}

const saying = (what: string, about: readonly ParticipantId[]): PartContent => ({
  what,
  about,
  home: null,
  since: '',
  effect: '',
  lifeArea: 'health',
  priority: 'first',
  seriousness: 'x',
  reportingCode: 'unknown',
  byWhom: '',
  result: '',
  watchedBy: null,
})

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  Object.entries<V>(record).map(([key, value]) => [key as K, value])
