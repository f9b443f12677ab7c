import assert from 'node:assert/strict'
import { test } from 'node:test'
import { representationKinds } from '../../platform/auth/representation/representation.ts'
import { mayBeRepresentedBy } from './rules.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const aged = (years: number) => ({ kind: 'born', on: today.subtract({ years }) }) as const
const kindsAt = (years: number) => representationKinds.filter(kind => mayBeRepresentedBy(kind, aged(years), today))

test('from eighteen somebody can have a curator or a mentor', () => {
  assert.deepEqual(kindsAt(18), ['curator', 'mentor', 'mandate'])
})

test('from sixteen a youth may ask somebody to act for them', () => {
  assert.deepEqual(kindsAt(16), ['mandate'])
  assert.deepEqual(kindsAt(17), ['mandate'])
})

test('for who is younger nobody acts but those with custody', () => {
  for (const years of [0, 11, 12, 15]) assert.deepEqual(kindsAt(years), [])
})

test('a parent whose birth date nobody wrote down is of age', () => {
  assert.equal(mayBeRepresentedBy('mentor', null, today), true)
})

test('for a child that is not born yet nobody acts', () => {
  assert.equal(mayBeRepresentedBy('mandate', { kind: 'expected', on: today.add({ days: 9 }) }, today), false)
})
