/** Replays z-scores computed by the Dutch growth tools themselves; compared to the last digit they give. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { zScore } from './lms.ts'
import { findReference } from './references/index.ts'

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
