/** Whole children's files: from dates and millimetres to the referral codes that the Dutch growth tools give for their last measurement. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ageInYears } from '../../ages/age.ts'
import { readBds } from '../../basisdataset/read-bds.ts'
import type { BdsRecord } from '../../basisdataset/record.ts'
import type { About, Measured } from './advice.ts'
import { headAdvice } from './head-advice.ts'
import { heightAdvice } from './height-advice.ts'
import { weightAdvice } from './weight-advice.ts'

const shared = new URL('../../../../../shared/', import.meta.url)
const expectations = new URL('cases/bds-expected-advice.csv', shared)
const skip = existsSync(expectations) ? false : 'absent'

test('the last measurement of every file gets the code of the Dutch growth tools', { skip }, () => {
  const rows = readFileSync(expectations, 'utf8').trim().split('\n').slice(1)
  assert.ok(rows.length > 0)
  for (const row of rows) {
    const [file = '', category = '', code] = row.split(',')
    const about = abouts[category] ?? assert.fail(category)
    assert.equal(String(codeOf(about, readFile(file))), code, `${file} ${category}`)
  }
})

const abouts: Readonly<Record<string, Exclude<About, 'language'>>> = {
  1000: 'height',
  2000: 'weight',
  3000: 'headCircumference',
}

function readFile(file: string): BdsRecord {
  const read = readBds(JSON.parse(readFileSync(new URL(`input/bds/${file}`, shared), 'utf8')), today)
  return read.ok ? read.child : assert.fail(`${file}: ${JSON.stringify(read.faults)}`)
}

const today = Temporal.PlainDate.from('2026-11-22')

function codeOf(about: Exclude<About, 'language'>, bds: BdsRecord): number {
  const child = {
    sex: bds.sex === 'male' || bds.sex === 'female' ? bds.sex : null,
    gestationWeeks: bds.pregnancy.completedWeeks,
    birthWeightGrams: bds.birthSize.weightKg === null ? null : bds.birthSize.weightKg * 1000,
    birthLengthCm: bds.birthSize.lengthCm,
    ...bds.parentHeights,
  }
  const valuesOf = (kind: BdsRecord['measurements'][number]['kind']): readonly Measured[] =>
    bds.measurements
      .filter(one => one.kind === kind)
      .map(({ on, value }) => ({ ageYears: ageInYears(bds.birth, on), value }))
  switch (about) {
    case 'height':
      return heightAdvice(child, valuesOf('height')).code
    case 'weight':
      return weightAdvice(child, weights(bds, valuesOf('weight')), valuesOf('height')).code
    case 'headCircumference':
      return headAdvice(child, valuesOf('headCircumference')).code
  }
}

/** The readers of these files take the birth weight for a weight at age 0, when nothing was weighed that day. */
const weights = ({ birthSize }: BdsRecord, weighed: readonly Measured[]): readonly Measured[] =>
  birthSize.weightKg === null || weighed.some(({ ageYears }) => ageYears === 0)
    ? weighed
    : [{ ageYears: 0, value: birthSize.weightKg }, ...weighed]
