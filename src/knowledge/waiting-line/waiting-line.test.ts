import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Call, calledIn, lineOf, noShowsIn, standingOf, type Ticket } from './waiting-line.ts'

const at = (clock: string) => Temporal.Instant.from(`2026-11-23T${clock}:00Z`)
const ticket = (number: number, clock: string, calls: readonly Call[] = []): Ticket => ({
  id: `${number}`,
  number,
  takenAt: at(clock),
  leftAt: null,
  calls,
})
const call = (outcome: Call['outcome'] = null, returnedAt: Call['returnedAt'] = null): Call => ({
  ordinal: 1,
  desk: 2,
  calledAt: at('09:20'),
  outcome,
  returnedAt,
})
const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number)

test('who came first is next', () => {
  assert.deepEqual(numbers(lineOf([ticket(2, '09:05'), ticket(1, '09:00'), ticket(3, '09:05')])), [1, 2, 3])
})

test('a number that is called stands at its desk, and waits no more', () => {
  const all = [ticket(1, '09:00', [call()]), ticket(2, '09:05')]
  assert.deepEqual(numbers(lineOf(all)), [2])
  assert.deepEqual(
    calledIn(all).map(({ ticket: { number }, desk }) => [number, desk]),
    [[1, 2]],
  )
})

test('who steps back joins behind those who wait', () => {
  const back = ticket(1, '09:00', [call({ kind: 'back', at: at('09:21') })])
  assert.deepEqual(numbers(lineOf([back, ticket(2, '09:05')])), [2, 1])
})

test('who did not come and comes after all keeps the own place', () => {
  const gone = ticket(1, '09:00', [call({ kind: 'no-show', at: at('09:22') })])
  assert.deepEqual(numbers(noShowsIn([gone, ticket(2, '09:05')])), [1])
  const here = ticket(1, '09:00', [call({ kind: 'no-show', at: at('09:22') }, at('09:30'))])
  assert.deepEqual(numbers(lineOf([here, ticket(2, '09:05')])), [1, 2])
})

test('who gave the number back waits no more; who is at a desk stays there', () => {
  assert.equal(standingOf({ ...ticket(1, '09:00'), leftAt: at('09:10') }).kind, 'left')
  assert.equal(standingOf({ ...ticket(1, '09:00', [call()]), leftAt: at('09:25') }).kind, 'called')
})
