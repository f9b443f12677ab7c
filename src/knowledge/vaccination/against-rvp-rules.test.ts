/** Our rank tables against the decision tables of 2023 themselves, over many made-up courses. Skipped where those are absent. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { chances } from '../../../test/vaccinated-children.ts'
import type { Scheme } from './scheme.ts'
import type { VaccineId } from './vaccines.ts'
import { judgeDoses, type Track } from './validity.ts'

const file = '../shared/domain/facts/rvp-validation-rangnummer.json'
const skip = existsSync(file) ? false : 'absent'

type Row = Record<string, string>
type Facts = Record<string, number | string | boolean | null>
const tables: Record<string, Row[]> = skip ? {} : JSON.parse(readFileSync(file, 'utf8')).tables

/** The column names differ per table; these are the inputs they mean. */
const inputs: Record<string, string> = {
  component: 'component',
  uitvoerdatum: 'on',
  'vaccinatie.uitvoerdatum': 'on',
  DKTP_3_5_11: 'standard',
  'leeftijd in dagen': 'age',
  'Leeftijd in dagen': 'age',
  'hoogste rangnummer': 'rank',
  'hoogste rang': 'rank',
  'hoogste leeftijd': 'ageBefore',
  interval: 'interval',
}

const number = (text: string): number => {
  const [day, month, year] = text.trim().split('-')
  if (year?.length === 4) return Number(`${year}${month}${day}`)
  return Number(text.trim().replaceAll('-', ''))
}

function matches(cell: string, value: Facts[string]): boolean {
  if (cell === '-') return true
  if (typeof value === 'boolean') return cell === (value ? 'True' : 'False')
  if (typeof value === 'string') return cell.split(',').some(one => one.trim() === `"${value}"`)
  if (cell.includes('null')) return cell.split(',').some(one => one.trim() === String(value))
  if (value === null) return false
  const range = /^([[(])(.+)\.\.(.+)([\])])$/.exec(cell)
  if (range) {
    const [, open, from = '', to = '', close] = range
    return (
      (open === '[' ? value >= number(from) : value > number(from)) &&
      (close === ']' ? value <= number(to) : value < number(to))
    )
  }
  const [, sign, limit = ''] = /^(>=|<|>|=)?\s*(.+)$/.exec(cell) ?? []
  if (sign === '>=') return value >= number(limit)
  if (sign === '<') return value < number(limit)
  return sign === '>' ? value > number(limit) : value === number(limit)
}

function rankIn(table: string, facts: Facts): number | null {
  const rows = (tables[table] ?? []).filter(row =>
    Object.entries(row).some(([key, cell]) => key in inputs && cell !== '-'),
  )
  const row = rows.find(one =>
    Object.entries(one).every(([key, cell]) => !(key in inputs) || matches(cell, facts[inputs[key] ?? ''] ?? null)),
  )
  const rank = Object.entries(row ?? {}).find(([key]) => key.toLowerCase().startsWith('rangnummer'))?.[1]
  return rank === undefined || rank === 'null' ? null : Number(rank)
}

type Given = { component: string; on: Temporal.PlainDate }
const daysFrom = (a: Temporal.PlainDate, b: Temporal.PlainDate) => a.until(b, { largestUnit: 'days' }).days

function ranksByTable(
  table: string,
  birth: Temporal.PlainDate,
  standard: boolean,
  doses: readonly Given[],
): (number | null)[] {
  let rank: number | null = null
  let last: Temporal.PlainDate | null = null
  return doses.map(({ component, on }) => {
    const interval = last ? daysFrom(last, on) : null
    if (interval === 0) return null
    const facts = { component, on: number(on.toString()), standard, age: daysFrom(birth, on), rank, interval }
    const next = rankIn(table, { ...facts, ageBefore: last ? daysFrom(birth, last) : null })
    if (next === null) return null
    rank = Math.max(rank ?? 0, next)
    last = on
    return next
  })
}

const gaps = [0, 1, 13, 14, 27, 28, 41, 42, 55, 56, 83, 84, 118, 119, 120, 149, 150, 180, 365, 700, 1500]
const starts = [
  20, 27, 28, 60, 69, 70, 179, 180, 182, 183, 213, 214, 300, 364, 365, 500, 730, 1500, 2190, 2191, 3286, 3287, 4000,
]

function compare(table: string, track: Track, full: VaccineId, booster: VaccineId | null) {
  const chance = chances(7)
  const pick = (list: readonly number[]): number => list[Math.floor(chance.next().value * list.length)] ?? 0
  for (let n = 0; n < 2000; n++) {
    const birth = Temporal.PlainDate.from('2008-01-01').add({ days: Math.floor(chance.next().value * 6000) })
    const scheme: Scheme = birth.year >= 2020 && chance.next().value < 0.5 ? '2+1' : '3+1'
    let on = birth.add({ days: pick(starts) })
    const given = Array.from({ length: 7 }, () => {
      const vaccine = booster && chance.next().value < 0.15 ? booster : full
      const one = { vaccine, on, product: null, batch: null, batchExpiresOn: null }
      on = on.add({ days: pick(gaps) })
      return one
    })
    const ours = judgeDoses({ birth, scheme }, given).map(({ verdicts }) => {
      const verdict = verdicts.find(one => one.course.track === track)?.verdict
      return verdict?.kind === 'counts' ? verdict.rank : null
    })
    const component = table === 'BMR' ? 'B' : table === 'HPV' || table === 'Pneu' ? table : 'D'
    const theirs = ranksByTable(
      table,
      birth,
      scheme === '2+1',
      given.map(({ vaccine, on: day }) => ({ component: vaccine === booster ? 'D booster' : component, on: day })),
    )
    assert.deepEqual(
      ours,
      theirs,
      `born ${birth}, ${scheme}: ${given.map(dose => `${dose.vaccine} ${dose.on}`).join(', ')}`,
    )
  }
}

test('every dose against diphtheria, full or booster, gets the rank of the table', { skip }, () =>
  compare('D', 'diphtheria', 'dktp-hib-hepb', 'dktp-booster'),
)
test('every pneumococcal dose gets the rank of the table', { skip }, () =>
  compare('Pneu', 'pneumococcal', 'pneu', null),
)
test('every dose against mumps gets the rank of the table', { skip }, () => compare('BMR', 'mumps', 'bmr', null))
test('every HPV dose gets the rank of the table', { skip }, () => compare('HPV', 'hpv', 'hpv', null))
