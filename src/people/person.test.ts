import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atDifferentAddresses, differentNames, type Household, type HouseholdId } from './person.ts'

const quay = { street: 'Rietkade', houseNumber: '8', postcode: '1235 EF', town: 'Vlierdam', kind: 'home' } as const
const home = (id: string, words: Partial<Household> = {}): Household => ({ id: id as HouseholdId, ...quay, ...words })

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
