import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanId, PlanWork } from '../../features/care-coordination/index.ts'
import type { Referral, Seen } from '../../features/guidance/index.ts'
import type { Match, MatchId } from '../../features/signalling/index.ts'
import { type Sources, tasksFrom } from './task.ts'

const day = Temporal.PlainDate.from
const today = day('2026-11-23')
const nothing: Sources = {
  rights: [],
  waiting: 0,
  matches: [],
  plans: [],
  stalledPlans: 0,
  referrals: { sent: [], received: [] },
  questions: { open: 0, late: 0 },
  lateTexts: 0,
  triage: null,
  destructions: 0,
  messages: null,
  requests: null,
  careTeams: null,
  reportingCode: null,
  stalled: 0,
  families: null,
  outreach: null,
  aftercare: null,
  lightHelp: null,
  privacy: { waiting: 0, late: 0 },
}
const noConcerns = { waiting: 0, overdue: 0, dueOn: null, unanswered: 0, given: 0, answers: 0 }
const kindsOf = (sources: Partial<Sources>) => tasksFrom({ ...nothing, ...sources }, today).map(task => task.kind)

const plan: PlanWork = {
  id: 'p' as PlanId,
  family: 'Yılmaz – de Vries',
  term: { kind: 'agreed', on: day('2026-10-01') },
  nextEvaluation: null,
  isEvaluationDue: false,
  lateActions: 0,
  myLateActions: [],
  tasks: [],
}
const done = { kind: 'done', on: day('2026-11-20') } as const
const open = { kind: 'open', by: day('2026-11-27') } as const
const overdue = { kind: 'overdue', since: day('2026-11-20') } as const
const match = (contact: typeof done | typeof open | typeof overdue, lead: typeof done | typeof open): Match => ({
  id: 'm' as MatchId,
  kind: 'same-youth',
  foundOn: day('2026-11-12'),
  isCurrent: true,
  mine: { report: 'r' as Match['mine']['report'], concern: null, childId: null, mayLead: true },
  other: { name: 'Karim Bakker', organisation: 'Wijkteam Noord', phone: null, email: null, mayLead: true },
  answers: { mine: null, other: null },
  talk: { kind: 'nobody-said' },
  contact: null,
  lead: null,
  followUp: { contact, lead, remind: 'nobody' },
})

const named = <Id extends string>(name: string) => ({ id: name as Id, name })
const referralTo = (organisation: string): Referral => ({
  id: 'v' as Referral['id'],
  child: 'k' as Referral['child'],
  offer: named('Hulp bij schulden'),
  organisation: named(organisation),
  question: '',
  needed: '',
  handover: 'warm',
  consents: [],
  exception: null,
  sentAt: Temporal.Instant.from('2026-11-16T10:00:00Z'),
  sentOn: day('2026-11-16'),
  sentBy: named('Karim Bakker'),
  sender: named('Wijkteam Noord'),
  helpQuestion: null,
  redirectOf: null,
  reach: 'account',
  items: [],
  reminders: [],
  receipt: null,
  line: null,
  meanwhile: [],
  introductions: [],
  objections: [],
  withdrawal: null,
  reply: null,
  start: null,
  ending: null,
  reports: [],
})

test('who sits in the waiting room goes before a late question', () => {
  assert.deepEqual(kindsOf({ waiting: 1, questions: { open: 3, late: 2 } }), ['see-children', 'answer-questions'])
})

test('after a match the first thing is to call, then to agree who leads, then nothing', () => {
  assert.deepEqual(kindsOf({ matches: [match(open, open)] }), ['call-reporter'])
  assert.deepEqual(kindsOf({ matches: [match(done, open)] }), ['agree-lead'])
  assert.deepEqual(kindsOf({ matches: [match(done, done)] }), [])
})

test('late work stands before work that has time, however soon that is due', () => {
  const soon: PlanWork = { ...plan, isEvaluationDue: true, nextEvaluation: today }
  assert.deepEqual(kindsOf({ matches: [match(overdue, open)], plans: [soon] }), ['call-reporter', 'look-back'])
})

test('a plan that is not agreed waits from two weeks before its six weeks end', () => {
  const running = (daysLeft: number): PlanWork => ({
    ...plan,
    term: { kind: 'running', dueBy: today.add({ days: daysLeft }), daysGone: 42 - daysLeft, daysLeft },
  })
  assert.deepEqual(kindsOf({ plans: [running(15)] }), [])
  assert.deepEqual(kindsOf({ plans: [running(14)] }), ['agree-plan'])
})

test('a referral that came in waits for an answer, and one that was sent waits when the answer stays away', () => {
  const waits = (isSilent: boolean): Seen => ({
    referral: referralTo('Budgetwinkel Vlierdam'),
    standing: { kind: 'waits', replyBy: today, isSilent },
  })
  assert.deepEqual(kindsOf({ referrals: { received: [waits(false)], sent: [] } }), ['reply-to-referral'])
  assert.deepEqual(kindsOf({ referrals: { received: [], sent: [waits(false), waits(true)] } }), ['silent-referral'])
})

test('texts on the site that are past their date are one task, and late', () => {
  const [task] = tasksFrom({ ...nothing, lateTexts: 2 }, today)
  assert.equal(task?.href, '/teksten')
  assert.equal(task?.isLate, true)
})

test('questions wait for an answer as one task, late as soon as one of them is', () => {
  assert.deepEqual(kindsOf({}), [])
  const [task] = tasksFrom({ ...nothing, questions: { open: 3, late: 1 } }, today)
  assert.equal(task?.isLate, true)
})

test('concerns that wait for a decision are one task, late as soon as one of them is', () => {
  const waits = { ...noConcerns, waiting: 3, dueOn: today }
  assert.deepEqual(kindsOf({ triage: { ...waits, unanswered: 1, given: 2 } }), [
    'decide-concerns',
    'answer-senders',
    'take-up-concerns',
  ])
  const [task] = tasksFrom({ ...nothing, triage: { ...waits, overdue: 1 } }, today)
  assert.equal(task?.isLate, true)
})

test('a list of records whose term has ended waits for whoever may approve it', () => {
  assert.deepEqual(kindsOf({ destructions: 2 }), ['approve-destruction'])
})

const quiet = { toAnswer: { waiting: 0, late: 0, by: null }, toAdd: 0, unanswered: 0 }

test('what waits at the links is one task each, and nothing of it where nothing waits', () => {
  assert.deepEqual(kindsOf({ requests: quiet, messages: { waiting: 0, overdue: 0 }, reportingCode: { due: 0 } }), [])
  const requests = { toAnswer: { waiting: 2, late: 0, by: today.add({ days: 2 }) }, toAdd: 1, unanswered: 0 }
  const careTeams = { actions: { open: 3, late: 0, by: today.add({ days: 1 }) }, toAsk: 1 }
  assert.deepEqual(kindsOf({ requests, careTeams, reportingCode: { due: 1 } }), [
    'care-team-actions',
    'answer-requests',
    'add-to-requests',
    'ask-families',
    'look-again',
  ])
})

test('matches that nobody follows up are one task, late by themselves', () => {
  const [task] = tasksFrom({ ...nothing, stalled: 2 }, today)
  assert.deepEqual([task?.kind, task?.isLate, task?.href], ['stalled-matches', true, '/afspraken'])
})

test('a request that nobody answers in time, and messages past their term, stand on top', () => {
  const links = {
    requests: { ...quiet, toAdd: 1, unanswered: 1 },
    messages: { waiting: 4, overdue: 1 },
    careTeams: { actions: { open: 1, late: 0, by: today }, toAsk: 0 },
  }
  assert.deepEqual(kindsOf(links).slice(0, 2).toSorted(), ['answer-messages', 'ask-after-requests'])
})
