import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupPlanStanding } from './group-plan.ts'

const day = Temporal.PlainDate.from
const offered = { kind: 'offered', on: day('2026-11-02'), readyBy: null } as const
const makes = { kind: 'makes', on: day('2026-11-05'), readyBy: day('2026-11-23') } as const
const declined = { kind: 'declined', on: day('2026-11-24'), readyBy: null } as const

test('a family that was not offered a plan of its own has nothing running', () => {
  assert.deepEqual(groupPlanStanding([], day('2026-11-23')), { kind: 'not-offered' })
})

test('a family that makes its own plan is in time on the day it named, and late the day after', () => {
  const on = (today: string) => groupPlanStanding([offered, makes], day(today))
  assert.deepEqual(on('2026-11-23'), { kind: 'makes', readyBy: makes.readyBy, isLate: false })
  assert.deepEqual(on('2026-11-24'), { kind: 'makes', readyBy: makes.readyBy, isLate: true })
})

test('a family that changes its mind makes it clear on the day it says so', () => {
  assert.deepEqual(groupPlanStanding([offered, makes, declined], day('2026-11-25')), {
    kind: 'declined',
    on: declined.on,
  })
})
