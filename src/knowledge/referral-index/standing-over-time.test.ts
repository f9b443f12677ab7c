/** Laws that hold for every report, whatever happens to it: six hundred made-up histories, each walked through from day to day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goneBy, plannedRemoval, type Removal, type Report, type Standing, standingOf } from './standing.ts'

const first = Temporal.PlainDate.from('2024-02-28')
const inDays = (days: number) => first.add({ days })
const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0

/** Park and Miller's generator: the same histories every time. */
let state = 20_261_123
const upTo = (most: number): number => {
  state = (state * 48_271) % 2_147_483_647
  return state % (most + 1)
}

type History = { readonly birth: Temporal.PlainDate; readonly report: Report }

function history(): History {
  const reportedOn = inDays(upTo(400))
  // Not yet 23 on the day of the report; one in three nearly is.
  const birth = reportedOn.subtract({ years: 23 }).add({ days: upTo(2) === 0 ? 1 + upTo(900) : 1 + upTo(8000) })
  const because = (['risk-gone', 'unjustified', 'privacy-right'] as const)[upTo(2)] ?? 'risk-gone'
  const removals: readonly Removal[] = upTo(1) === 0 ? [] : [{ on: reportedOn.add({ days: upTo(1200) }), because }]
  const later: readonly Removal[] =
    upTo(4) === 0 ? [{ on: reportedOn.add({ days: upTo(2400) }), because: 'privacy-right' }] : []
  const diedOn = upTo(5) === 0 ? reportedOn.add({ days: upTo(2600) }) : null
  return { birth, report: { reportedOn, goneBy: goneBy(reportedOn, birth), diedOn, removals: [...removals, ...later] } }
}

const histories = Array.from({ length: 600 }, history)
/** Days on which anything may change, and some in between. */
const daysOf = ({ birth, report }: History): readonly Temporal.PlainDate[] => {
  const marks = [
    report.reportedOn,
    report.reportedOn.add({ years: 2 }),
    report.reportedOn.add({ years: 7 }),
    birth.add({ years: 23 }),
    report.diedOn ?? report.reportedOn,
    ...report.removals.flatMap(({ on }) => [on, on.add({ years: 5 })]),
  ]
  const around = marks.flatMap(day => [
    day.subtract({ days: 1 }),
    day,
    day.add({ days: 1 }),
    day.add({ days: upTo(300) }),
  ])
  return around.filter(day => !isBefore(day, report.reportedOn)).toSorted(Temporal.PlainDate.compare)
}
const order: Readonly<Record<Standing['kind'], number>> = { stands: 0, archived: 1, gone: 2 }

function check(law: (history: History, day: Temporal.PlainDate, standing: Standing) => void): void {
  for (const one of histories) for (const day of daysOf(one)) law(one, day, standingOf(one.report, day))
}

test('a report goes from standing to archive to gone, and never back', () => {
  for (const one of histories) {
    const stages = daysOf(one).map(day => order[standingOf(one.report, day).kind])
    assert.deepEqual(stages, stages.toSorted())
  }
})

test('on the 23rd birthday, and on the day of death, nothing is left', () => {
  check(({ birth, report }, day, { kind }) => {
    const isOver = !isBefore(day, birth.add({ years: 23 })) || (report.diedOn && !isBefore(day, report.diedOn))
    if (isOver) assert.equal(kind, 'gone')
  })
})

test('a report stands two years at most, and nothing is left after seven', () => {
  check(({ report }, day, { kind }) => {
    if (!isBefore(day, report.reportedOn.add({ years: 2 }))) assert.notEqual(kind, 'stands')
    if (!isBefore(day, report.reportedOn.add({ years: 7 }))) assert.equal(kind, 'gone')
  })
})

test('what was unjustified, or taken out on a right of the family, is gone from that day and never archived', () => {
  check(({ report }, day, { kind }) => {
    const isOut = report.removals.some(({ on, because }) => because !== 'risk-gone' && !isBefore(day, on))
    if (isOut) assert.equal(kind, 'gone')
  })
})

test('a report whose risk is gone lies five years in the archive at most, from that day', () => {
  check(({ report }, day, standing) => {
    for (const { on, because } of report.removals) {
      if (because !== 'risk-gone' || isBefore(day, on)) continue
      assert.notEqual(standing.kind, 'stands')
      if (!isBefore(day, on.add({ years: 5 }))) assert.equal(standing.kind, 'gone')
    }
  })
})

test('the day until which a report stands or is archived is said truly', () => {
  check(({ report }, _, standing) => {
    if (standing.kind === 'gone') return
    assert.equal(standingOf(report, standing.until.subtract({ days: 1 })).kind, standing.kind)
    assert.notEqual(standingOf(report, standing.until).kind, standing.kind)
  })
})

test('the day of removal that is stored with a report is the last on which it can stand', () => {
  for (const { birth, report } of histories) {
    const planned = plannedRemoval(report.reportedOn, birth)
    assert.notEqual(standingOf(report, planned).kind, 'stands')
    const untouched = { ...report, diedOn: null, removals: [] }
    assert.equal(standingOf(untouched, planned.subtract({ days: 1 })).kind, 'stands')
  }
})
