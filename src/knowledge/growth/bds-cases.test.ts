/** Whole children's files: from dates and millimetres to the z-scores that the Dutch growth tools keep with them. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ageInYears } from '../ages/age.ts'
import { completedWeeks } from '../ages/gestation.ts'
import { bmi, isPlausible } from './measures.ts'
import { type Measurement, scoreMeasurement } from './score-measurement.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const expectations = new URL('cases/bds-expected-z.csv', shared)
const skip = existsSync(expectations) ? false : 'absent'

test('every measurement of every file has its stored z-score and its reference', { skip }, () => {
  const expected = readExpectations()
  for (const [file, rows] of expected) {
    const scored = scoresOf(file)
    for (const { key, reference, z } of rows) {
      const score = scored.get(key) ?? assert.fail(`${file}: ${key} is missing`)
      if (score.kind !== 'z-score') assert.fail(`${file} ${key}: ${score.because}`)
      assert.equal(score.reference, reference, `${file} ${key}`)
      assert.equal(score.z, z, `${file} ${key}`)
    }
  }
  assert.ok(expected.size > 0)
})

function readExpectations() {
  const rows = readFileSync(expectations, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))
    .filter(row => row[2] !== 'dsc')
    .map(([file = '', age, measure, reference, , z]) => ({ file, key: `${measure} ${age}`, reference, z: Number(z) }))
  return Map.groupBy(rows, row => row.file)
}

type Details = { bdsNumber: number; value: string | number }[]
type Bds = {
  clientDetails: Details
  clientMeasurements: { bdsNumber: number; values: { date?: string; value: number }[] }[]
}

function scoresOf(file: string) {
  const bds: Bds = JSON.parse(readFileSync(new URL(`input/bds/${file}`, shared), 'utf8'))
  const detail = (number: number) => bds.clientDetails.find(one => one.bdsNumber === number)?.value
  const birth = Temporal.PlainDate.from(String(detail(20)))
  const days = Number(detail(82))
  const child = {
    sex: detail(19) === '1' ? 'male' : 'female',
    gestationWeeks: isPlausible('gestationDays', days) ? completedWeeks(days) : null,
  } as const
  return new Map(
    measurementsOf(bds, birth, Number(detail(110))).map(({ short, ...one }) => [
      `${short} ${one.ageYears}`,
      scoreMeasurement(child, one),
    ]),
  )
}

function measurementsOf(bds: Bds, birth: Temporal.PlainDate, birthWeightGrams: number) {
  const valuesOf = (number: number) =>
    new Map(
      (bds.clientMeasurements.find(one => one.bdsNumber === number)?.values ?? [])
        .toReversed()
        .flatMap(({ date, value }) =>
          date ? [[ageInYears(birth, Temporal.PlainDate.from(date)), value] as const] : [],
        ),
    )
  const weights = valuesOf(245)
  if (isPlausible('birthWeightGrams', birthWeightGrams)) weights.set(0, birthWeightGrams)
  const heights = valuesOf(235)
  return [
    ...[...heights].map(([age, mm]) => measurement('hgt', 'height', age, mm / 10)),
    ...[...weights].map(([age, grams]) => measurement('wgt', 'weight', age, grams / 1000)),
    ...[...valuesOf(252)].map(([age, mm]) => measurement('hdc', 'headCircumference', age, mm / 10)),
    ...[...weights].flatMap(([age, grams]) => {
      const heightCm = (heights.get(age) ?? Number.NaN) / 10
      if (Number.isNaN(heightCm)) return []
      const kg = grams / 1000
      return [
        measurement('bmi', 'bmi', age, bmi(kg, heightCm)),
        { ...measurement('wfh', 'weightForHeight', age, kg), heightCm },
      ]
    }),
  ]
}

const measurement = (short: string, measure: Measurement['measure'], ageYears: number, value: number) => ({
  short,
  measure,
  ageYears,
  value,
})
