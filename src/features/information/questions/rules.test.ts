import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from './question.ts'
import { dueOn, holderOf, isClosed, standingOf, urgenciesOf, waitingWords } from './rules.ts'

const day = Temporal.PlainDate.from
const at = (time: string) => Temporal.Instant.from(`2026-11-${time}:00Z`)

const question: Question = {
  id: 'q' as Question['id'],
  channel: 'form',
  body: 'Mijn zoon slaapt niet.',
  topic: 'baby',
  asker: 'parent',
  childAge: 1,
  receivedAt: at('20T10:00'),
  dueOn: day('2026-11-24'),
  answers: [],
  lines: [],
  closings: [],
  holders: [],
}
const answer = { ordinal: 1, body: 'Kom langs.', profession: 'jeugdarts', answeredAt: at('23T10:00'), seenLines: null }
const line = { ordinal: 1, body: 'En wanneer?', writtenAt: at('25T10:00'), dueOn: day('2026-11-27') }

test('a question of Friday is answered on Tuesday at the latest, when two working days are promised', () => {
  assert.equal(dueOn(day('2026-11-20'), 2).toString(), '2026-11-24')
})

test('on the promised day a question is not late, and the day after it is', () => {
  assert.equal(standingOf(question, day('2026-11-24')).kind, 'waiting')
  assert.equal(standingOf(question, day('2026-11-25')).kind, 'late')
})

test('what the asker writes after an answer has a promise of its own', () => {
  const talk = { ...question, answers: [answer] }
  assert.equal(standingOf(talk, day('2026-12-20')).kind, 'answered')
  assert.deepEqual(standingOf({ ...talk, lines: [line] }, day('2026-11-27')), { kind: 'waiting', dueOn: line.dueOn })
  assert.equal(standingOf({ ...talk, lines: [line] }, day('2026-11-28')).kind, 'late')
})

test('an answer answers what its writer had seen, whatever came in before it was sent', () => {
  const unseen = { ...answer, answeredAt: at('25T11:00'), seenLines: 0 }
  assert.deepEqual(
    waitingWords({ ...question, answers: [unseen], lines: [line] }).map(({ body }) => body),
    [line.body],
  )
  assert.deepEqual(waitingWords({ ...question, answers: [{ ...unseen, seenLines: 1 }], lines: [line] }), [])
})

test('of two lines that wait, the promise to the first counts', () => {
  const later = { ...line, ordinal: 2, dueOn: day('2026-11-30') }
  assert.equal(standingOf({ ...question, answers: [answer], lines: [line, later] }, day('2026-11-28')).kind, 'late')
})

test('a talk that was closed waits for nothing, until the asker writes again', () => {
  const closed = { ...question, closings: [{ at: at('24T10:00'), by: 'asker' as const }] }
  assert.ok(isClosed(closed))
  assert.deepEqual(waitingWords(closed), [])
  assert.equal(standingOf(closed, day('2026-12-20')).kind, 'closed')
  assert.ok(!isClosed({ ...closed, lines: [line] }))
  assert.equal(waitingWords({ ...closed, lines: [line] }).length, 1)
})

test('words that may mean danger count until they are answered, also when they came later', () => {
  const urgent = { ...line, body: 'Mijn man slaat ons.' }
  assert.deepEqual(urgenciesOf({ ...question, answers: [answer], lines: [urgent] }), ['unsafe-at-home'])
  const answered = { ...answer, ordinal: 2, answeredAt: at('25T11:00') }
  assert.deepEqual(urgenciesOf({ ...question, answers: [answer, answered], lines: [urgent] }), [])
})

test('who laid a question back has it no longer', () => {
  const taken = { professional: 'p', name: 'Mirjam', since: at('20T11:00') }
  assert.equal(holderOf({ holders: [taken] })?.name, 'Mirjam')
  assert.equal(holderOf({ holders: [taken, { ...taken, professional: null }] }), null)
})
