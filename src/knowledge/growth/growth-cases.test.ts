/** Replays z-scores computed by the Dutch growth tools themselves; compared to the last digit they give. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { zScore } from './lms.ts'
import { findReference } from './references/index.ts'
import type { WhoZScore } from './who.ts'
import {
  bmiZScore2006,
  headCircumferenceZScore2006,
  heightZScore2006,
  type WhoMeasurements,
  weightForHeightZScore2006,
  weightZScore2006,
} from './who-2006.ts'
import { bmiZScore2007, heightZScore2007, weightZScore2007 } from './who-2007.ts'

const file = new URL('../../../../shared/cases/growth.csv', import.meta.url)
const skip = existsSync(file) ? false : 'absent'

type Case = Record<string, string | undefined>

test('every Dutch case has the z-score and percentile of the Dutch growth tools', { skip }, () => {
  const dutch = readCases().filter(row => row.reference?.startsWith('nl_'))
  assert.ok(dutch.length > 0)
  for (const row of dutch) checkDutch(row)
})

function checkDutch(row: Case) {
  const { id = '', kind, expected_z: expected = '', expected_z_full: full = '', expected_p: share = '' } = row
  const reference = findReference(row.reference ?? '') ?? assert.fail(`${id}: ${row.reference} is not carried`)
  const score = zScore(reference, numberOf(row.x), numberOf(row.y))
  if (kind === 'bad-input') return assert.equal(score.kind, 'refused', id)
  if (expected === '') return assert.equal(score.kind, 'outside', id)
  if (score.kind !== 'z-score') return assert.fail(`${id}: ${score.because}`)
  assert.equal(score.z, Number(expected), id)
  if (full !== '') assert.ok(Math.abs(score.unrounded - Number(full)) < 1e-8, `${id}: ${score.unrounded}`)
  if (share !== '') assert.ok(Math.abs(score.percentile - Number(share)) <= 0.5e-4 + 1e-9, `${id}: ${score.percentile}`)
}

test('every WHO case has the z-score of the WHO tools', { skip }, () => {
  const who = readCases().filter(row => row.reference?.startsWith('who'))
  assert.ok(who.length > 0)
  for (const row of who) {
    const score = whoScore(row)
    if (row.expected_z === '') assert.equal(score.kind, 'outside', row.id ?? '')
    else assert.equal(score.kind === 'z-score' ? score.z : score.because, numberOf(row.expected_z), row.id ?? '')
  }
})

function whoScore(row: Case): WhoZScore {
  const sex = row.sex === 'male' ? 'male' : 'female'
  const x = numberOf(row.x)
  const y = numberOf(row.y)
  if (row.reference === 'who2007') return (in2007[row.measure ?? ''] ?? assert.fail(row.measure ?? ''))(sex, x, y)
  const { lenhei, measured, weight } = JSON.parse(row.extra ?? '')
  const posture = measured === null ? null : measured === 'l' ? 'lying' : 'standing'
  const child = { sex, ageDays: x, heightCm: lenhei, posture, weightKg: weight, headCircumferenceCm: y } as const
  return (in2006[row.measure ?? ''] ?? assert.fail(row.measure ?? ''))(child)
}

const in2006: Record<string, (child: WhoMeasurements) => WhoZScore> = {
  length_height_for_age: heightZScore2006,
  weight_for_age: weightZScore2006,
  weight_for_length_height: weightForHeightZScore2006,
  bmi_for_age: bmiZScore2006,
  head_circumference_for_age: headCircumferenceZScore2006,
}
const in2007: Record<string, typeof heightZScore2007> = {
  height_for_age: heightZScore2007,
  weight_for_age: weightZScore2007,
  bmi_for_age: bmiZScore2007,
}

const numberOf = (text = ''): number => (text === '' ? Number.NaN : Number(text))

function readCases(): Case[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = head.trim().split(',')
  return lines.map(line => Object.fromEntries(fieldsOf(line).map((field, i) => [names[i], field])))
}

const fieldsOf = (line: string): string[] =>
  [...line.trim().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    field => field[1]?.replaceAll('""', '"') ?? field[2] ?? '',
  )
