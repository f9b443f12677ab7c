import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Offer, OfferId } from '../../offer.ts'
import { choicesOf, type Filters, filtersFrom, fits } from './shown.ts'

const offer = (more: Partial<Offer> = {}): Offer => ({
  id: 'o' as OfferId,
  name: 'Peutergym',
  description: '',
  organisation: { id: 'w' as Offer['organisation']['id'], name: 'Wijkteam' },
  minimumAge: 2.5,
  maximumAge: 4,
  forWhom: ['child'],
  cost: 'gratis',
  costKind: 'free',
  languages: ['Nederlands', 'Turks'],
  places: [{ kind: 'there', name: '', street: 'Dijk 1', postcode: '1234 AB', town: 'Vlierdam' }, { kind: 'online' }],
  wayIn: '',
  waitingWeeks: null,
  checkedOn: Temporal.PlainDate.from('2026-11-03'),
  availableUntil: null,
  version: 1,
  ...more,
})
const filters = (more: Partial<Filters> = {}): Filters => ({ age: null, language: '', place: '', cost: null, ...more })
const isFor = (age: number, more: Partial<Offer> = {}) => fits(offer(more), filters({ age }))

test('who filters by nothing sees everything', () => assert.ok(fits(offer(), filters())))

test('an offer from two and a half to four is for a child of four and three quarters, and not for one of two', () => {
  assert.ok(isFor(2.5) && isFor(4.75))
  assert.ok(!isFor(2.4) && !isFor(5))
})

test('an end with a decimal is that age and no more', () => {
  assert.ok(isFor(4.5, { maximumAge: 4.5 }))
  assert.ok(!isFor(4.6, { maximumAge: 4.5 }))
})

test('language, town, online and cost are each held against the offer', () => {
  assert.ok(fits(offer(), filters({ language: 'Turks', place: 'Vlierdam', cost: 'free' })))
  assert.ok(fits(offer(), filters({ place: 'online' })))
  assert.ok(!fits(offer(), filters({ language: 'Pools' })))
  assert.ok(!fits(offer(), filters({ place: 'at-home' })))
  assert.ok(!fits(offer(), filters({ cost: 'insured' })))
})

test('an age may be typed with a comma, and what is no age filters nothing', () => {
  assert.equal(filtersFrom(new URLSearchParams({ leeftijd: '4,5' })).age, 4.5)
  assert.equal(filtersFrom(new URLSearchParams({ leeftijd: 'vier' })).age, null)
  assert.equal(filtersFrom(new URLSearchParams({ kosten: 'veel' })).cost, null)
})

test('there is to choose from what there is', () => {
  assert.deepEqual(choicesOf([offer()]), { languages: ['Nederlands', 'Turks'], places: ['online', 'Vlierdam'] })
})
