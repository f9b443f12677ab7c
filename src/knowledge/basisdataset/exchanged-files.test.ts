/** Replays real exchanged files, and the measurements that the readers in use keep of them. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ageInYears } from '../ages/age.ts'
import { readBds } from './read-bds.ts'
import type { BdsMeasurement, BdsRecord } from './record.ts'

const folder = new URL('../../../../shared/input/bds/', import.meta.url)
const expectations = new URL('../../../../shared/cases/bds-expected-z.csv', import.meta.url)
const skip = existsSync(folder) && existsSync(expectations) ? false : 'absent'
const today = Temporal.PlainDate.from('2026-11-22')

const names = skip ? [] : readdirSync(folder).filter(name => name.endsWith('.json'))
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
function readFile(name: string) {
  const read = readBds(JSON.parse(text(name)), today)
  return read.ok ? read : assert.fail(`${name}: ${JSON.stringify(read.faults)}`)
}

test('every exchanged file can be imported', { skip }, () => {
  assert.ok(names.length >= 24)
  for (const name of names) readFile(name)
})

test('what is left out of the exchanged files is listed, and it is little', { skip }, () => {
  const leftOut = names.flatMap(name =>
    readFile(name).leftOut.map(({ place, because, found }) => `${name} ${place} ${because} ${found}`),
  )
  assert.deepEqual(leftOut, [
    'bds_v3.0_graham_Bas_G.json clientDetails[3].value other-unit 3.97',
    'bds_v3.0_graham_Bas_G.json clientMeasurements[1].values[1].value not-measured 0',
    'bds_v3.0_graham_Femke_G.json clientDetails[3].value other-unit 4.28',
    'bds_v3.0_graham_Femke_G.json clientMeasurements[1].values[1].value not-measured 0',
    'bds_v3.0_graham_Femke_G.json clientMeasurements[1].values[3].value not-measured 0',
    'bds_v3.0_terneuzen_T_1017.json clientMeasurements[1].values[18].value no-date 4000',
    'bds_v3.0_terneuzen_T_4207.json clientMeasurements[1].values[19].value no-date 3330',
    'bds_v3.0_test_test22.json clientDetails[2].value other-unit 49',
    'bds_v3.0_test_test22.json clientMeasurements[0].values[0].date before-birth 20181111',
    'bds_v3.0_test_test22.json clientMeasurements[1].values[0].date before-birth 20181111',
  ])
})

test('every measurement the readers in use keep is read, in cm and kg', { skip }, () => {
  const rows = readFileSync(expectations, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))
  let seen = 0
  for (const [name = '', age, measure = '', , value] of rows) {
    if (!['hgt', 'wgt', 'hdc'].includes(measure)) continue
    assert.ok(
      measurementsOf(name).has(`${measure} ${Number(age)} ${Number(value)}`),
      `${name} ${measure} ${age} ${value}`,
    )
    seen += 1
  }
  assert.ok(seen > 500)
})

const known = new Map<string, Set<string>>()
function measurementsOf(name: string): Set<string> {
  const cached = known.get(name)
  if (cached) return cached
  const { child } = readFile(name)
  const short = { height: 'hgt', weight: 'wgt', headCircumference: 'hdc' }
  const all = [...child.measurements, ...weightAtBirth(child)]
  const keys = new Set(all.map(({ kind, on, value }) => `${short[kind]} ${ageInYears(child.birth, on)} ${value}`))
  known.set(name, keys)
  return keys
}

/** The readers in use keep the birth weight as a measurement, when nothing was weighed on the day of birth. */
function weightAtBirth({ birth, birthSize: { weightKg }, measurements }: BdsRecord): readonly BdsMeasurement[] {
  if (weightKg === null || measurements.some(({ kind, on }) => kind === 'weight' && on.equals(birth))) return []
  return [{ kind: 'weight', on: birth, value: weightKg }]
}

test('pregnancy, parents and birth are read in our units', { skip }, () => {
  const { child } = readFile('examples_test.json')
  assert.deepEqual(
    [child.reference, child.organisationCode, child.sex, String(child.birth), child.postcodeArea],
    ['TestMaria', 1234, 'female', '2018-10-11', '1012'],
  )
  assert.deepEqual(child.pregnancy, { days: 189, completedWeeks: 27, smoking: 'yes', parity: 1 })
  assert.deepEqual(child.birthSize, { weightKg: 0.99, lengthCm: null, headCm: null })
  assert.deepEqual(child.parentHeights, { motherCm: 167, fatherCm: 190 })
  assert.deepEqual(
    child.parents.map(({ relation, birth, birthCountry, education }) => [
      relation,
      String(birth),
      birthCountry,
      education,
    ]),
    [
      ['father', '1995-07-04', '6030', null],
      ['mother', '1990-12-02', '6030', '05'],
    ],
  )
})

test('Van Wiechen answers are read with their side, and remarks beside them are kept as they stand', { skip }, () => {
  const { child } = readFile('bds_v3.0_smocc_Kevin_S.json')
  const second = child.vanWiechen.filter(({ item }) => item === 2).map(({ side, answer }) => `${side} ${answer}`)
  assert.ok(second.some(answer => answer.startsWith('right')) && second.some(answer => answer.startsWith('left')))
  assert.deepEqual(new Set(child.otherObservations.map(({ code }) => code)), new Set([969, 976]))
})

test('puberty stages, which version 3.1 names in words, are kept as they stand', { skip }, () => {
  const { child } = readFile('bds_v3.1_puberty_Chantal_P.json')
  assert.equal(child.format, '3.1')
  assert.equal(child.otherObservations.length, 82)
  assert.deepEqual(new Set(child.otherObservations.map(({ code }) => code)), new Set(['phg', 'men']))
})

test('two exports of one content have one canonical text, two contents have two', { skip }, () => {
  const texts = names.map(name => readFile(name).canonical)
  assert.equal(new Set(texts).size, new Set(names.map(name => JSON.stringify(JSON.parse(text(name))))).size)
  const [name = ''] = names
  const reordered = Object.fromEntries(Object.entries(JSON.parse(text(name))).toReversed())
  const again = readBds(reordered, today)
  assert.equal(again.ok && again.canonical, readFile(name).canonical)
})
