import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type IndexedReport, match, signalsOf } from './match.ts'

const home = { address: 'mill-street-1', isInstitution: false }
const sam: IndexedReport = { id: '1', reporter: 'nurse', subject: 'sam', home, parents: ['mother-a'] }
const samBySchool: IndexedReport = { ...sam, id: '2', reporter: 'school' }
const noor: IndexedReport = { id: '3', reporter: 'school', subject: 'noor', home: null, parents: ['mother-b'] }

test('two reports on one youth match, and for that reason only', () => {
  assert.deepEqual(match(sam, samBySchool), ['same-youth'])
})

test('youths at one home address match', () => {
  assert.deepEqual(match(sam, { ...noor, home }), ['same-address'])
})

test('youths who live in one institution do not match on its address', () => {
  const institution = { address: 'boarding-house', isInstitution: true }
  assert.deepEqual(match({ ...sam, home: institution }, { ...noor, home: institution }), [])
})

test('youths without a known address do not match on that', () => {
  assert.deepEqual(match({ ...sam, home: null }, noor), [])
})

test('youths with a parent in common match, wherever they live', () => {
  assert.deepEqual(match(sam, { ...noor, parents: ['father-b', 'mother-a'] }), ['same-parent'])
})

test('brothers and sisters at home match on address and on parent', () => {
  assert.deepEqual(match(sam, { ...noor, home, parents: ['mother-a'] }), ['same-address', 'same-parent'])
})

test('a match does not depend on who reported first', () => {
  const others = [samBySchool, noor, { ...noor, home }, { ...noor, parents: ['mother-a'] }]
  for (const other of others) assert.deepEqual(match(sam, other), match(other, sam))
})

test('a reporter is not matched with himself', () => {
  assert.deepEqual(match(sam, sam), [])
  assert.deepEqual(match(sam, { ...sam, id: '9' }), [])
})

test('a match tells both reporters who the other is, and no youth is named', () => {
  assert.deepEqual(signalsOf(samBySchool, [{ ...sam, standing: 'stands' }]), [
    { toReporter: 'school', ofReporter: 'nurse', aboutDifferentYouths: false },
    { toReporter: 'nurse', ofReporter: 'school', aboutDifferentYouths: false },
  ])
})

test('a signal about brothers and sisters says that it is about different youths', () => {
  const [signal] = signalsOf({ ...noor, home }, [{ ...sam, standing: 'stands' }])
  assert.equal(signal?.aboutDifferentYouths, true)
})

test('an archived report tells the new reporter only, and only about the same youth', () => {
  assert.deepEqual(signalsOf(samBySchool, [{ ...sam, standing: 'archived' }]), [
    { toReporter: 'school', ofReporter: 'nurse', aboutDifferentYouths: false },
  ])
  assert.deepEqual(signalsOf({ ...noor, home }, [{ ...sam, standing: 'archived' }]), [])
})

test('a report that matches nothing causes no signal', () => {
  assert.deepEqual(signalsOf(noor, [{ ...sam, standing: 'stands' }]), [])
})
