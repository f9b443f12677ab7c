import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { adviseScheme, type Pregnancy } from './scheme.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const weeks = (full: number, days = 0) => full * 7 + days

/** Lina's mother was vaccinated at 24 weeks; Lina was born at 40 weeks. */
const lina: Pregnancy = {
  birth: day('2026-06-01'),
  maternalVaccination: { on: day('2026-02-09'), gestationDays: weeks(24) },
  provenPertussis: null,
  motherCarriesHepatitisB: false,
  otherCircumstance: false,
}

test('a mother vaccinated at 24 weeks, who does not carry hepatitis B, gives the standard scheme', () => {
  same(adviseScheme(lina), {
    scheme: '2+1',
    because: { kind: 'maternal-vaccination', on: '2026-02-09', daysBeforeBirth: 112 },
    atBirth: [],
  })
})

test('a vaccination ten days before birth is too late for the standard scheme, two weeks is enough', () => {
  const vaccinatedOn = (on: string) =>
    adviseScheme({ ...lina, maternalVaccination: { on: day(on), gestationDays: weeks(38) } })
  same(vaccinatedOn('2026-05-22'), {
    scheme: '3+1',
    because: { kind: 'vaccinated-too-close-to-birth', on: '2026-05-22', daysBeforeBirth: 10 },
    atBirth: [],
  })
  assert.equal(vaccinatedOn('2026-05-18').scheme, '2+1')
})

test('a vaccination at 12 weeks and 4 days does not protect the baby, from 13 weeks it does', () => {
  const vaccinatedAt = (gestationDays: number) =>
    adviseScheme({ ...lina, maternalVaccination: { on: day('2025-11-30'), gestationDays } })
  assert.equal(vaccinatedAt(weeks(12, 4)).because.kind, 'vaccinated-too-early-in-pregnancy')
  assert.equal(vaccinatedAt(weeks(12, 6)).scheme, '3+1')
  assert.equal(vaccinatedAt(weeks(13)).scheme, '2+1')
})

test('the baby of a mother who carries hepatitis B gets the adapted scheme, HBIg and HepB at birth', () => {
  assert.deepEqual(adviseScheme({ ...lina, motherCarriesHepatitisB: true }), {
    scheme: '3+1',
    because: { kind: 'mother-carries-hepatitis-b' },
    atBirth: ['hbig', 'hep-b'],
  })
})

test('proven whooping cough from 13 weeks of pregnancy stands in for the vaccination', () => {
  const ill = (gestationDays: number) =>
    adviseScheme({ ...lina, maternalVaccination: null, provenPertussis: { gestationDays } })
  assert.equal(ill(weeks(13)).scheme, '2+1')
  assert.deepEqual(ill(weeks(12, 6)).because, { kind: 'no-maternal-protection' })
})

test('without a vaccination, with an unknown blood test or another circumstance, the scheme is the adapted one', () => {
  const because = (rest: Partial<Pregnancy>) => adviseScheme({ ...lina, ...rest }).because.kind
  assert.equal(because({ maternalVaccination: null }), 'no-maternal-protection')
  assert.equal(because({ motherCarriesHepatitisB: null }), 'hepatitis-b-unknown')
  assert.equal(because({ otherCircumstance: true }), 'other-circumstance')
})

test('a child born before 2020 has the 3+1 scheme whatever the mother had', () => {
  assert.deepEqual(adviseScheme({ ...lina, birth: day('2019-12-31') }).because, { kind: 'born-before-2020' })
})
