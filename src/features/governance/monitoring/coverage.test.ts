import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverageOf } from './coverage.ts'
import type { Part } from './figure.ts'

const today = Temporal.PlainDate.from('2026-11-23')

/** What is told of one vaccine for the children born in a year, of whom so many have it. */
function told(vaccine: string, birthYear: number, given: number, children: number): Part | undefined {
  const { vaccines, years } = coverageOf([{ birthYear, children }], [{ birthYear, vaccine, children: given }], today)
  return years.find(year => year.birthYear === birthYear)?.parts[vaccines.indexOf(vaccine)]
}

test('of a hundred children born in 2024 ninety have a first dose against measles: 90 percent', () => {
  assert.deepEqual(told('bmr', 2024, 90, 100), { kind: 'shown', percent: 90 })
})

test('three who have it are not told, and neither are three who have it not', () => {
  assert.deepEqual(told('bmr', 2024, 3, 100), { kind: 'hidden' })
  assert.deepEqual(told('bmr', 2024, 97, 100), { kind: 'hidden' })
  assert.deepEqual(told('bmr', 2024, 4, 4), { kind: 'hidden' })
})

test('children born in 2025 are not yet all past the time of their first dose against measles', () => {
  assert.equal(coverageOf([{ birthYear: 2025, children: 100 }], [], today).vaccines.includes('bmr'), false)
  assert.deepEqual(told('dktp-hib-hepb', 2025, 90, 100), { kind: 'shown', percent: 90 })
})

test('HPV is asked of those who have had the year in which they turned ten', () => {
  const born = [2015, 2016].map(birthYear => ({ birthYear, children: 100 }))
  const { vaccines, years } = coverageOf(born, [], today)
  const hpv = years.map(({ birthYear, parts }) => [birthYear, parts[vaccines.indexOf('hpv')]?.kind])
  assert.deepEqual(hpv, [
    [2016, 'not-planned'],
    [2015, 'shown'],
  ])
})

test('vaccines that left the programme are not followed', () => {
  const { vaccines } = coverageOf([{ birthYear: 2010, children: 100 }], [], today)
  assert.equal(vaccines.includes('men-c'), false)
  assert.equal(vaccines.includes('dktp-hib'), false)
})
