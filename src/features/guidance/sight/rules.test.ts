import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { OfferId, OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import type { ChildId } from '../../../people/index.ts'
import type { QuestionId } from '../questions/question.ts'
import { type Item, itemKinds, type Referral, type ReferralId } from '../referrals/referral.ts'
import { cutTo } from './cut-to.ts'
import { type Looker, sightOf } from './rules.ts'

/** Every word that says something of the family is marked, so that a leak is seen wherever it is. */
const secret = 'geheim'
const at = Temporal.Instant.from('2026-11-01T10:00:00Z')
const on = Temporal.PlainDate.from('2026-11-01')
const organisations = ['a', 'b', 'c'] as const

const said = { at, by: secret, words: secret }
const items = fc
  .uniqueArray(fc.constantFrom(...itemKinds), { minLength: 1 })
  .map(kinds => kinds.map((kind): Item => ({ kind, words: `${secret} ${kind}`, reason: 'nodig' })))

const referral = fc
  .record({
    id: fc.constantFrom('r1', 'r2'),
    sender: fc.constantFrom(...organisations),
    receiver: fc.constantFrom(...organisations),
    withdrawn: fc.boolean(),
    reply: fc.constantFrom('accepted', 'declined', null),
    items,
    isDone: fc.boolean(),
  })
  .map(
    (of): Referral => ({
      id: of.id as ReferralId,
      child: 'k' as ChildId,
      offer: { id: 'o' as OfferId, name: 'Gezinscoach' },
      organisation: { id: of.receiver as OrganisationId, name: of.receiver },
      sender: { id: of.sender as OrganisationId, name: of.sender },
      sentBy: { id: 'p' as ProfessionalId, name: 'Mirjam' },
      question: `${secret} vraag`,
      needed: `${secret} nodig`,
      handover: 'warm',
      consents: [{ person: 'm', name: secret, party: 'parents-with-custody', says: 'yes', on }],
      exception: null,
      sentAt: at,
      sentOn: on,
      helpQuestion: 'q' as QuestionId,
      redirectOf: null,
      reach: 'link',
      items: of.items,
      reminders: [],
      receipt: { at, by: 'Jet' },
      withdrawal: of.withdrawn ? { at, reason: secret, side: 'family', by: secret } : null,
      reply: of.reply === null ? null : { at, by: { id: null, name: 'Jet' }, words: secret, ...replyOf(of.reply) },
      line: { place: 1, expectedOn: on, at, by: 'Jet' },
      meanwhile: [{ ...said, side: 'sender' }],
      introductions: [{ id: 'i', plannedAt: at, withWhom: secret, place: secret, at, by: 'Mirjam', outcome: null }],
      objections: [{ ...said, id: 'b', answer: null }],
      start: of.isDone ? { on, at } : null,
      ending: of.isDone ? { on, at, outcome: 'finished' } : null,
      reports: of.isDone ? [{ ...said, id: 'l', forPlan: null }] : [],
    }),
  )
const replyOf = (kind: 'accepted' | 'declined') =>
  kind === 'accepted' ? ({ kind } as const) : ({ kind, reason: 'full' } as const)

const looker: fc.Arbitrary<Looker> = fc.oneof(
  fc.record({ kind: fc.constant('organisation' as const), id: fc.constantFrom(...organisations, 'vreemd', null) }),
  fc.record({ kind: fc.constant('family' as const), opens: fc.boolean() }),
  fc.record({
    kind: fc.constant('link' as const),
    referral: fc.constantFrom('r1', 'r2'),
    isOpen: fc.boolean(),
  }),
)

const holds = (law: (one: Referral, by: Looker) => void) =>
  fc.assert(fc.property(referral, looker, law), { numRuns: 500 })
const wordsOf = (cut: unknown): string => JSON.stringify(cut)

test('whoever is none of sender, receiver, family or link sees nothing at all', () =>
  holds((one, by) => {
    const isNobody =
      (by.kind === 'organisation' && by.id !== one.sender.id && by.id !== one.organisation.id) ||
      (by.kind === 'family' && !by.opens) ||
      (by.kind === 'link' && (!by.isOpen || by.referral !== one.id))
    assert.equal(cutTo(one, by) === null, isNobody)
  }))

test('after it was taken back or declined the receiver reads no word of the family, with an account or by a link', () =>
  holds((one, by) => {
    const isReceiver = by.kind === 'link' || (by.kind === 'organisation' && by.id !== one.sender.id)
    const isOver = one.withdrawal !== null || one.reply?.kind === 'declined'
    if (isReceiver && isOver) assert.doesNotMatch(wordsOf(cutTo(one, by)), new RegExp(secret))
  }))

test('of what the sender knows, the receiver reads the items that were picked and nothing beside them', () =>
  holds((one, by) => {
    if (by.kind === 'family' || (by.kind === 'organisation' && by.id === one.sender.id)) return
    const cut = cutTo(one, by)
    if (cut?.sight !== 'whole') return
    assert.deepEqual(cut.referral.items, one.items)
    const picked = new Set(one.items.map(({ kind }) => kind))
    assert.equal(cut.referral.question.includes(secret), picked.has('question'))
    assert.equal(cut.referral.needed.includes(secret), picked.has('note'))
    assert.deepEqual([cut.referral.consents, cut.referral.objections, cut.referral.helpQuestion], [[], [], null])
  }))

test('the family reads every step and letter, but not where somebody lives or goes to school, or how to call', () =>
  holds((one, by) => {
    if (by.kind !== 'family' || !by.opens) return
    const cut = cutTo(one, by)
    assert.deepEqual(cut?.referral.reports, one.reports)
    assert.deepEqual(
      cut?.referral.items.map(({ kind }) => kind),
      one.items.map(({ kind }) => kind),
    )
    for (const { kind, words } of cut?.referral.items ?? [])
      assert.equal(words === '', ['address', 'contact', 'school'].includes(kind))
  }))

test('the sender sees all of it, whatever became of it', () =>
  holds((one, by) => {
    if (by.kind === 'organisation' && by.id === one.sender.id) assert.deepEqual(cutTo(one, by)?.referral, one)
  }))

test('the cut and the law say the same', () =>
  holds((one, by) => assert.equal(cutTo(one, by)?.sight ?? 'none', sightOf(one, by))))
