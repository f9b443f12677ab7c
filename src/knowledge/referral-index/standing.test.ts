import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { goneBy, mayBeReported, plannedRemoval, type Report, standingOf } from './standing.ts'

const day = Temporal.PlainDate.from
const reportedOn = day('2024-03-01')
const aboutSomeoneBorn = (birth: Temporal.PlainDate): Report => ({
  reportedOn,
  goneBy: goneBy(reportedOn, birth),
  diedOn: null,
  removals: [],
})
const report = aboutSomeoneBorn(day('2010-06-15'))

test('a report stands until the day before its second anniversary', () => {
  same(standingOf(report, day('2026-02-28')), { kind: 'stands', until: day('2026-03-01') })
  assert.equal(standingOf(report, day('2026-03-01')).kind, 'archived')
})

test('after two years a report rests in the archive for five years', () => {
  const archived = { kind: 'archived', since: day('2026-03-01'), until: day('2031-03-01') }
  same(standingOf(report, day('2031-02-28')), archived)
  same(standingOf(report, day('2031-03-01')), {
    kind: 'gone',
    since: day('2031-03-01'),
    because: 'archive-ended',
  })
})

test('a report ends on the day the youth turns 23, even within two years, and is not archived', () => {
  const nearly23 = aboutSomeoneBorn(day('2002-05-01'))
  same(standingOf(nearly23, day('2025-04-30')), { kind: 'stands', until: day('2025-05-01') })
  same(standingOf(nearly23, day('2025-05-01')), {
    kind: 'gone',
    since: day('2025-05-01'),
    because: 'turned-23',
  })
})

test('an archived report is destroyed on the day the youth turns 23', () => {
  const turns23In2028 = aboutSomeoneBorn(day('2005-09-09'))
  same(standingOf(turns23In2028, day('2028-09-08')), {
    kind: 'archived',
    since: day('2026-03-01'),
    until: day('2028-09-09'),
  })
  assert.equal(standingOf(turns23In2028, day('2028-09-09')).kind, 'gone')
})

test('a report is gone on the day the youth dies, standing or archived', () => {
  same(standingOf({ ...report, diedOn: day('2025-01-02') }, day('2025-01-02')), {
    kind: 'gone',
    since: day('2025-01-02'),
    because: 'died',
  })
  assert.equal(standingOf({ ...report, diedOn: day('2027-01-02') }, day('2027-01-02')).kind, 'gone')
})

test('a report that should not have been made is gone at once and never archived', () => {
  const removals = [{ on: day('2024-04-01'), because: 'unjustified' as const }]
  same(standingOf({ ...report, removals }, day('2024-04-01')), {
    kind: 'gone',
    since: day('2024-04-01'),
    because: 'unjustified',
  })
})

test('a report whose risk is gone is archived for five years from that day', () => {
  const removals = [{ on: day('2024-04-01'), because: 'risk-gone' as const }]
  same(standingOf({ ...report, removals }, day('2024-05-01')), {
    kind: 'archived',
    since: day('2024-04-01'),
    until: day('2029-04-01'),
  })
})

test('a granted objection removes a report from the archive too', () => {
  const removals = [
    { on: day('2024-04-01'), because: 'risk-gone' as const },
    { on: day('2025-01-01'), because: 'privacy-right' as const },
  ]
  assert.equal(standingOf({ ...report, removals }, day('2024-12-31')).kind, 'archived')
  same(standingOf({ ...report, removals }, day('2025-01-01')), {
    kind: 'gone',
    since: day('2025-01-01'),
    because: 'privacy-right',
  })
})

test('the day of removal is known when the report is made', () => {
  assert.equal(String(plannedRemoval(day('2024-02-29'), day('2010-06-15'))), '2026-02-28')
  assert.equal(String(plannedRemoval(day('2024-03-01'), day('2002-05-01'))), '2025-05-01')
})

test('the last day of all is known when the report is made, and tells no birth date of who is far from 23', () => {
  assert.equal(String(goneBy(reportedOn, day('2010-06-15'))), '2031-03-01')
  assert.equal(String(goneBy(reportedOn, day('2005-09-09'))), '2028-09-09')
})

test('a youth can be reported until the day before the 23rd birthday', () => {
  assert.equal(mayBeReported(day('2002-05-01'), day('2025-04-30')), true)
  assert.equal(mayBeReported(day('2002-05-01'), day('2025-05-01')), false)
})
