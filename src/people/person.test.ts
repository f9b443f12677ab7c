import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addressWords,
  atDifferentAddresses,
  differentNames,
  type Household,
  type HouseholdId,
  wholeAddress,
} from './person.ts'

const quay = { street: 'Rietkade', houseNumber: '8', postcode: '1235 EF', town: 'Vlierdam', kind: 'home' } as const
const home = (id: string, words: Partial<Household> = {}): Household => ({
  id: id as HouseholdId,
  isSecret: false,
  ...quay,
  ...words,
})

test('an address that was typed twice is one, whatever the capitals and spaces; next door is another', () => {
  const typed = [home('1'), home('2', { street: ' rietkade', postcode: '1235EF' }), home('3', { houseNumber: '8a' })]
  assert.deepEqual(
    atDifferentAddresses(typed).map(({ id }) => id),
    ['1', '3'],
  )
})

test('a name that two registrations bear is said once, as it was written first', () => {
  const named = (givenNames: string) => ({ givenNames, familyName: 'Bakker' })
  assert.deepEqual(differentNames([named('Suzan'), named('Tom'), named('suzan ')]), ['Suzan Bakker', 'Tom Bakker'])
})

test('a secret address is not said, but to who must know it', () => {
  const hidden = home('1', { isSecret: true })
  assert.equal(addressWords(hidden), 'Geheim adres')
  assert.equal(wholeAddress(hidden), 'Rietkade 8, 1235 EF Vlierdam')
})
