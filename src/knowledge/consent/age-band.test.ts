import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageBand } from './age-band.ts'

const day = Temporal.PlainDate.from

test('the ages of the law are reached on the birthday, not the day before', () => {
  const birth = day('2010-06-15')
  const on = ['2022-06-14', '2022-06-15', '2026-06-14', '2026-06-15', '2028-06-14', '2028-06-15']
  assert.deepEqual(
    on.map(date => ageBand(birth, day(date))),
    ['under-12', '12-15', '12-15', '16-17', '16-17', '18-and-over'],
  )
})
