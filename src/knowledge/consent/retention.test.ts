import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { erasureDueBy, keptUntilAge, retentionOf } from './retention.ts'

const day = Temporal.PlainDate.from

test('a youth health file is kept for twenty years after its last change', () => {
  const file = { kind: 'youth-health', lastChangedOn: day('2026-11-22') } as const
  same(retentionOf(file), { until: day('2046-11-22'), article: 'BW 7:454' })
})

test('a youth help file is kept for twenty years after its last change', () => {
  assert.equal(String(retentionOf({ kind: 'youth-help', lastChangedOn: day('2024-02-29') }).until), '2044-02-29')
})

test('a municipal support file is kept for fifteen years after it was received', () => {
  assert.equal(String(retentionOf({ kind: 'social-support', receivedOn: day('2026-01-31') }).until), '2041-01-31')
})

test('a file of Veilig Thuis is kept until the youngest child is of age, when that is later than fifteen years', () => {
  const kept = (youngest: string | null) =>
    String(
      retentionOf({
        kind: 'veilig-thuis',
        receivedOn: day('2026-01-31'),
        youngestChildBirth: youngest === null ? null : day(youngest),
      }).until,
    )
  assert.deepEqual([kept(null), kept('2015-05-05'), kept('2025-05-05')], ['2041-01-31', '2041-01-31', '2043-05-05'])
})

test('an organisation may keep files longer than the law, never shorter', () => {
  const lawful = retentionOf({ kind: 'youth-health', lastChangedOn: day('2026-11-22') })
  assert.equal(String(keptUntilAge(lawful, day('2020-03-03'), 38).until), '2058-03-03')
  assert.equal(String(keptUntilAge(lawful, day('2004-03-03'), 38).until), '2046-11-22')
})

test('a granted request for erasure under the Wmo is carried out within three months', () => {
  assert.equal(String(erasureDueBy(day('2026-11-30'))), '2027-02-28')
})
