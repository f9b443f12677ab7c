import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Birth, Child, ChildId } from '../person.ts'
import type { Merge, MergeId } from './merge.ts'
import { keptFirst, mayBeOne, mayKeep, undoing } from './rules.ts'

const day = Temporal.PlainDate.from
const born = (on: string): Birth => ({ kind: 'born', on: day(on) })
const expected = (on: string): Birth => ({ kind: 'expected', on: day(on) })
const child = (id: string, birth: Birth, more: Partial<Child> = {}): Child => ({
  id: id as ChildId,
  givenNames: 'Noa',
  familyName: 'Bakker',
  sex: 'female',
  birth,
  diedOn: null,
  hasBsn: false,
  language: 'Nederlands',
  interpreterLanguage: null,
  ...more,
})
const noa = child('noa', born('2026-11-01'))
const baby = child('baby', expected('2026-11-05'), { givenNames: 'Baby', sex: 'unknown' })
const refused = (one: Child, other: Child) => {
  const verdict = mayBeOne(one, other)
  return verdict.kind === 'two-children' ? verdict.because : null
}
const doubts = (one: Child, other: Child) => {
  const verdict = mayBeOne(one, other)
  return verdict.kind === 'may-be-one' ? verdict.doubts : null
}

test('the baby that was expected and the baby that was born may be one, without a doubt', () => {
  assert.deepEqual(mayBeOne(noa, baby), { kind: 'may-be-one', doubts: [] })
  assert.deepEqual(mayBeOne(baby, noa), { kind: 'may-be-one', doubts: [] })
})

test('two BSNs are two children, and so is a registration with itself', () => {
  const numbered = { hasBsn: true }
  assert.equal(refused(child('a', noa.birth, numbered), child('b', noa.birth, numbered)), 'two-bsns')
  assert.equal(refused(noa, noa), 'same-registration')
})

test('two birth dates are two children, also a day apart', () => {
  assert.equal(refused(noa, child('other', born('2026-11-02'))), 'two-birth-dates')
})

test('nobody is born before the pregnancy began that was told of, nor a year after the day expected', () => {
  assert.equal(refused(noa, child('later', expected('2027-08-09'))), 'two-birth-dates')
  assert.equal(refused(noa, child('earlier', expected('2025-11-01'))), 'two-birth-dates')
})

test('a birth far from the expected day is a question, and so is an expectation on another day', () => {
  assert.deepEqual(doubts(noa, child('early', expected('2027-01-20'))), ['far-from-expected'])
  assert.deepEqual(doubts(baby, child('scan', expected('2026-12-05'))), ['far-from-expected'])
})

test('a boy and a girl are two children; before birth it was only expected', () => {
  assert.equal(refused(noa, child('boy', noa.birth, { sex: 'male' })), 'two-sexes')
  assert.deepEqual(doubts(noa, child('boy', expected('2026-11-05'), { sex: 'male' })), ['other-sex'])
  assert.deepEqual(doubts(noa, child('unknown', noa.birth, { sex: 'unknown' })), [])
})

test('twins share a day, a name and parents: another given name is a question', () => {
  assert.deepEqual(doubts(noa, child('twin', noa.birth, { givenNames: 'Liv' })), ['other-given-name'])
  assert.deepEqual(doubts(noa, child('noa-b', noa.birth, { givenNames: 'noa Maria' })), [])
})

test('a death known of one of them is a question, and two days of death are two children', () => {
  const died = (on: string) => ({ diedOn: day(on) })
  assert.deepEqual(doubts(noa, child('died', noa.birth, died('2026-11-09'))), ['one-died'])
  const one = child('one', noa.birth, died('2026-11-09'))
  assert.equal(refused(one, child('other', noa.birth, died('2026-11-10'))), 'two-deaths')
})

const side = (one: Child, registered: string) => ({ child: one, registeredAt: Temporal.Instant.from(registered) })
const [early, late] = ['2026-05-01T10:00:00Z', '2026-11-03T10:00:00Z']

test('who is born is kept, though registered later; nobody may turn that round', () => {
  assert.equal(keptFirst(side(baby, early), side(noa, late)).kept.child.id, 'noa')
  assert.equal(mayKeep(noa, baby), true)
  assert.equal(mayKeep(baby, noa), false)
})

test('of two who are born the one with a BSN is kept, else the one registered first, whichever is asked first', () => {
  const numbered = child('numbered', noa.birth, { hasBsn: true })
  assert.equal(keptFirst(side(noa, early), side(numbered, late)).kept.child.id, 'numbered')
  const other = child('other', noa.birth)
  assert.equal(keptFirst(side(noa, late), side(other, early)).kept.child.id, 'other')
  assert.equal(keptFirst(side(other, early), side(noa, late)).kept.child.id, 'other')
  assert.equal(mayKeep(noa, numbered), true)
})

const merge = (id: string, at: string): Merge => ({
  id: id as MergeId,
  kept: noa.id,
  absorbed: baby.id,
  absorbedName: 'Baby Bakker',
  reason: 'Zelfde kind.',
  mergedAt: Temporal.Instant.from(at),
  mergedByName: 'Fleur Jansen',
  undone: null,
})
const first = merge('first', '2026-11-03T10:00:00Z')
const ask = (today: string, standing = [first]) => undoing(first, standing, day('2026-11-03'), day(today))

test('a merge can be undone for 30 days, the thirtieth included', () => {
  assert.equal(ask('2026-12-03').kind, 'may-undo')
  assert.deepEqual(ask('2026-12-04'), { kind: 'refused', because: 'term-over' })
})

test('of two merges of the same child the last is undone first, and nothing twice', () => {
  const second = merge('second', '2026-11-04T10:00:00Z')
  assert.deepEqual(ask('2026-11-05', [first, second]), { kind: 'refused', because: 'later-merge-first' })
  const gone = { ...first, undone: { at: first.mergedAt, byName: 'Fleur Jansen', reason: 'Tweeling.' } }
  assert.deepEqual(undoing(gone, [], day('2026-11-03'), day('2026-11-04')), {
    kind: 'refused',
    because: 'undone-before',
  })
})
