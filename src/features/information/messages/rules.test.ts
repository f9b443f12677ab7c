import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonId } from '../../../people/index.ts'
import { dueOn, mayRead, type Reader, standingOf } from './rules.ts'
import type { Message, Thread } from './thread.ts'

const day = Temporal.PlainDate.from
const at = Temporal.Instant.from('2026-11-23T10:00:00Z')
const from = (ordinal: number, due: string): Message => ({
  ordinal,
  side: 'family',
  body: '…',
  dueOn: day(due),
  sentAt: at,
  authorName: 'Eva',
  profession: '',
})
const answer = (ordinal: number): Message => ({ ...from(ordinal, '2026-11-25'), side: 'centre', dueOn: null })
const closed = (after: number) => ({ after, at, byName: 'Wil' })
const today = day('2026-11-25')

test('an answer is promised in working days: Christmas and the weekend do not count', () => {
  assert.equal(String(dueOn(day('2026-12-24'), 2)), '2026-12-29')
})

test('a message waits until the day that was promised, and is late the day after', () => {
  const thread = { messages: [from(1, '2026-11-25')], closures: [] }
  assert.equal(standingOf(thread, today).kind, 'waiting')
  assert.deepEqual(standingOf(thread, today.add({ days: 1 })), { kind: 'late', since: day('2026-11-25') })
})

test('who writes again before the answer keeps the day that was promised first', () => {
  const thread = { messages: [from(1, '2026-11-24'), from(2, '2026-11-27')], closures: [] }
  assert.deepEqual(standingOf(thread, today), { kind: 'late', since: day('2026-11-24') })
})

test('an answer settles everything before it; what is written after it waits anew', () => {
  const messages = [from(1, '2026-11-20'), answer(2)]
  assert.equal(standingOf({ messages, closures: [] }, today).kind, 'answered')
  assert.deepEqual(standingOf({ messages: [...messages, from(3, '2026-11-27')], closures: [] }, today), {
    kind: 'waiting',
    dueOn: day('2026-11-27'),
  })
})

test('a closed thread opens again when somebody writes in it', () => {
  const messages = [from(1, '2026-11-20')]
  assert.equal(standingOf({ messages, closures: [closed(1)] }, today).kind, 'closed')
  const again = { messages: [...messages, from(2, '2026-11-27')], closures: [closed(1)] }
  assert.deepEqual(standingOf(again, today), { kind: 'waiting', dueOn: day('2026-11-27') })
})

const eva = 'eva' as PersonId
const mark = 'mark' as PersonId
const thread = (part: Partial<Thread> = {}) => ({
  writer: eva,
  writtenAs: 'parent' as const,
  sharedWith: [],
  assignments: [],
  ...part,
})
const parent = (id: string, relative: Extract<Reader, { kind: 'family' }>['relative']): Reader => ({
  kind: 'family',
  id,
  relative,
})
const colleague = (id: string, answersMessages = true): Reader => ({ kind: 'centre', id, answersMessages })

test('the other parent with custody reads nothing of it until the writer shares it', () => {
  assert.equal(mayRead(thread(), parent('mark', 'whole-file')), false)
  assert.equal(mayRead(thread({ sharedWith: [mark] }), parent('mark', 'whole-file')), true)
})

test('sharing ends by itself when the file no longer opens for the other parent', () => {
  assert.equal(mayRead(thread({ sharedWith: [mark] }), parent('mark', 'guardian')), false)
  assert.equal(mayRead(thread({ sharedWith: [mark] }), parent('mark', null)), false)
})

test('parents never read what a youth writes, unless the youth shares it', () => {
  const own = thread({ writer: 'isa' as PersonId, writtenAs: 'youth' })
  assert.equal(mayRead(own, parent('eva', 'whole-file')), false)
  assert.equal(mayRead({ ...own, sharedWith: [eva] }, parent('eva', 'guardian')), true)
})

test('everyone who answers messages reads a new one; from when somebody took it, that one alone', () => {
  assert.equal(mayRead(thread(), colleague('wil')), true)
  assert.equal(mayRead(thread(), colleague('gemeente', false)), false)
  const taken = thread({ assignments: [{ to: 'mirjam', at, byName: 'Wil' }] })
  assert.equal(mayRead(taken, colleague('wil')), false)
  assert.equal(mayRead(taken, colleague('mirjam')), true)
})
