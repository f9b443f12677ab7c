/** What of a visit is sent, and what a work that an older script sealed gets. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VisitPackage } from '../visit-package.ts'
import { isDone, newWork, partsIn, stateOf, toSend, type Work, wholePackage, wholeWork } from './work.ts'

const visit = { place: 1, items: [], screenings: [] } as unknown as Parameters<typeof newWork>[1]
const work = newWork({ id: 'p', day: 'maandag' }, visit)
const refused = { kind: 'refused', because: '', about: '', way: null } as const
const differs = { kind: 'differs', differences: [] } as const

test('the talk is always sent, the rest when something was filled in', () => {
  assert.deepEqual(partsIn([]), ['talk'])
  assert.deepEqual(partsIn([['weightKg', '10,2']]), ['talk', 'growth'])
  assert.deepEqual(partsIn([['answer-882', ' ']]), ['talk'])
})

test('a remark without an answer is sent too', () => {
  assert.deepEqual(partsIn([['remark-ddifmm014', 'Was moe.']]), ['talk', 'development'])
})

test('what stands filled in by itself is not sent as if it had been done', () => {
  const given = [['s-newborn-hearing-round', '1'] as const, ['position', 'lying'] as const]
  assert.deepEqual(partsIn(given), ['talk'])
  assert.deepEqual(partsIn([...given, ['s-newborn-hearing-right', '1']]), ['talk', 'screening'])
})

test('what no record took is said before what is to be chosen, and neither is sent again by itself', () => {
  const parts = ['talk', 'growth'] as const
  const both: Work = { ...work, parts, answers: { talk: differs, growth: refused } }
  assert.equal(stateOf(both), 'refused')
  assert.equal(stateOf({ ...both, answers: { talk: differs } }), 'differs')
  assert.deepEqual(toSend(both), [])
})

test('a visit that was sent and of which something is to be read is done, and waits to be read', () => {
  const sent: Work = { ...work, parts: ['talk'], sent: ['talk'] }
  assert.ok(isDone(sent))
  assert.equal(stateOf(sent), 'told')
})

test('a work of an older script gets what it lacks and keeps its keys; what is no work is left alone', () => {
  const { told: _told, readable: _readable, keys, ...older } = work
  const { screening: _screening, ...three } = keys
  const whole = wholeWork({ ...older, keys: three } as Partial<Work>)
  assert.deepEqual([whole?.told, whole?.readable, whole?.keys.talk], [[], [], keys.talk])
  assert.ok(whole?.keys.screening)
  assert.equal(wholeWork({}), null)
})

test('a package that was given before the program was renewed is still read', () => {
  const { screenings: _screenings, ...older } = { ...visit, items: [{ name: '14.', earlier: '', rows: [] }] }
  const packed = { id: 'p', givenAt: 0, endsAt: 1, day: 'maandag', visits: [older] } as unknown as VisitPackage
  const [whole] = wholePackage(packed).visits
  assert.deepEqual([whole?.screenings, whole?.doses, whole?.items[0]?.remark], [[], [], ''])
})
