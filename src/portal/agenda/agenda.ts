/** What comes for a family, put together from the features' faces: of every child what its reader may see of it, and of their own. */
import { myComingMeetings, plansOf } from '../../features/care-coordination/index.ts'
import { referralsOf } from '../../features/guidance/index.ts'
import { familyAppointmentsOf } from '../../features/parenting-help/index.ts'
import { appointmentsFor, dueFor, questionnairesToFillIn } from '../../features/youth-health/index.ts'
import { type Child, fullName } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { momentInTheNetherlands } from '../../platform/i18n/format.ts'
import { opens, type Subject, subjectsOf } from '../sight.ts'
import { agendaText as text } from './text.ts'

type Day = Temporal.PlainDate

const agendaKinds = [
  'appointment',
  'vaccination',
  'questionnaire',
  'action',
  'meeting',
  'look-back',
  'referral',
] as const

export type AgendaItem = {
  /** The same at every asking. */
  readonly id: string
  readonly kind: (typeof agendaKinds)[number]
  /** Null: as soon as it suits, or without a day. */
  readonly on: Day | null
  readonly time: { readonly at: Temporal.PlainTime; readonly minutes: number; readonly where: string } | null
  readonly title: string
  readonly remark: string
  /** Where more of it stands. */
  readonly href: string | null
}

/** From today on, in order; what has no day first. */
export async function agendaOf(ctx: Ctx): Promise<readonly AgendaItem[]> {
  const items: AgendaItem[] = []
  for (const subject of await subjectsOf(ctx)) items.push(...(await ofSubject(ctx, subject)))
  if (may.useFamilyPages(ctx.actor)) items.push(...(await questionnaires(ctx)))
  items.push(...(await fromPlans(ctx)), ...(await meetings(ctx)))
  return items.filter(({ on }) => on === null || !isBefore(on, ctx.today)).toSorted(byMoment)
}

/** Only what takes place at a time: for a calendar. */
export async function timedItemsOf(ctx: Ctx): Promise<readonly AgendaItem[]> {
  const items: AgendaItem[] = []
  for (const subject of await subjectsOf(ctx))
    if (hasComing(subject, 'health')) items.push(...(await appointments(ctx, subject)))
  items.push(...(await meetings(ctx)))
  return items.toSorted(byMoment)
}

async function ofSubject(ctx: Ctx, subject: Subject): Promise<readonly AgendaItem[]> {
  record(ctx, 'read', 'portal.child', subject.child.id)
  const items: AgendaItem[] = []
  if (hasComing(subject, 'health'))
    items.push(...(await appointments(ctx, subject)), ...(await vaccinations(ctx, subject)))
  if (hasComing(subject, 'help')) items.push(...(await referrals(ctx, subject)))
  return items
}

const hasComing = (subject: Subject, part: 'health' | 'help'): boolean =>
  opens(subject, part) && subject.child.diedOn === null

async function appointments(ctx: Ctx, subject: Subject): Promise<readonly AgendaItem[]> {
  return [...(await planned(ctx, subject)), ...(await booked(ctx, subject))]
}

/** What the family booked itself. */
async function booked(ctx: Ctx, { child }: Subject): Promise<readonly AgendaItem[]> {
  return (await familyAppointmentsOf(ctx, [child])).map(({ id, on, at, minutes, locationName, what }) => ({
    id: `booked-${id}`,
    kind: 'appointment',
    on,
    time: { at, minutes, where: locationName },
    title: text.appointment(nameOf(child)),
    remark: what,
    href: `/mijn/bezoek/${id}`,
  }))
}

async function planned(ctx: Ctx, { child }: Subject): Promise<readonly AgendaItem[]> {
  return (await appointmentsFor(ctx, child)).map(({ id, on, at, minutes, locationName, what }) => ({
    id: `appointment-${id}`,
    kind: 'appointment',
    on,
    time: { at, minutes, where: locationName },
    title: text.appointment(nameOf(child)),
    remark: what,
    href: `/mijn/afspraken/${id}`,
  }))
}

/** What is due now or comes within a year; the rest stands with the child. */
async function vaccinations(ctx: Ctx, { child }: Subject): Promise<readonly AgendaItem[]> {
  if (child.birth.kind === 'expected') return []
  const yearOn = ctx.today.add({ years: 1 })
  const { doses } = await dueFor(ctx, child)
  return doses
    .filter(({ kind, day }) => kind === 'due' || kind === 'overdue' || (day !== null && isBefore(day, yearOn)))
    .map(({ kind, name, against, day }, place) => ({
      id: `vaccination-${child.id}-${place}`,
      kind: 'vaccination',
      on: kind === 'overdue' ? null : day,
      time: null,
      title: text.vaccination(nameOf(child), name),
      remark: text.vaccinationRemark(kind, against),
      href: `/mijn/kinderen/${child.id}#prikken`,
    }))
}

async function referrals(ctx: Ctx, { child }: Subject): Promise<readonly AgendaItem[]> {
  return (await referralsOf(ctx, child.id)).flatMap(({ referral, standing }) =>
    standing.kind === 'waits'
      ? {
          id: `referral-${referral.id}`,
          kind: 'referral',
          on: standing.replyBy,
          time: null,
          title: text.referral(referral.organisation.name),
          remark: text.referralRemark(referral.offer.name, nameOf(child)),
          href: `/mijn/kinderen/${child.id}#hulp`,
        }
      : [],
  )
}

async function questionnaires(ctx: Ctx): Promise<readonly AgendaItem[]> {
  return (await questionnairesToFillIn(ctx)).map(({ title, about, until, href }) => ({
    id: `questionnaire-${href}`,
    kind: 'questionnaire',
    on: until,
    time: null,
    title: text.questionnaire(title),
    remark: text.questionnaireRemark(about),
    href,
  }))
}

/** What the reader said they would do, and the day to look back together. */
async function fromPlans(ctx: Ctx): Promise<readonly AgendaItem[]> {
  const open = (await plansOf(ctx, ctx.actor.id)).filter(({ closedOn }) => closedOn === null)
  return open.flatMap(({ id, family, yourTurn, nextEvaluation }) => {
    const plan = { time: null, remark: text.ofPlan(family), href: `/mijn/plannen/${id}` }
    const actions = yourTurn.map(action => ({
      ...plan,
      id: `action-${action.id}`,
      kind: 'action' as const,
      on: notBefore(action.dueOn, ctx.today),
      title: action.title,
    }))
    if (!nextEvaluation) return actions
    return [
      ...actions,
      {
        ...plan,
        id: `look-back-${id}`,
        kind: 'look-back' as const,
        on: nextEvaluation.plannedOn,
        title: text.lookBack,
      },
    ]
  })
}

/** Where one was asked to come and talk about the plan. */
async function meetings(ctx: Ctx): Promise<readonly AgendaItem[]> {
  return (await myComingMeetings(ctx)).map(({ family, meeting: { id, plan, time } }) => {
    const { on, at } = momentInTheNetherlands(time.startsAt)
    return {
      id: `meeting-${id}`,
      kind: 'meeting',
      on,
      time: { at, minutes: time.minutes, where: time.place || (time.videoLink && text.byVideo) },
      title: text.meeting,
      remark: text.ofPlan(family),
      href: `/mijn/plannen/${plan}/overleg`,
    }
  })
}

/** What is late has no day any more: it stands in front. */
const notBefore = (day: Day | null, today: Day): Day | null => (day && isBefore(day, today) ? null : day)

const isBefore = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) < 0

/** Short, as at home; an expected child may have a family name only. */
const nameOf = (child: Child): string => child.givenNames || fullName(child)

function byMoment(one: AgendaItem, other: AgendaItem): number {
  if (!one.on || !other.on) return Number(one.on !== null) - Number(other.on !== null)
  return Temporal.PlainDate.compare(one.on, other.on) || minutesIn(one) - minutesIn(other)
}

const minutesIn = ({ time }: AgendaItem): number => (time ? time.at.hour * 60 + time.at.minute : 0)
