import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysOf } from './age-window.ts'
import { contactMoments, newerMomentCode } from './contact-moments.ts'
import { dueMoments, nextMoment } from './due-moments.ts'
import { minimumMeasurements } from './minimum-measurements.ts'
import { activityStatus } from './not-held.ts'
import { type ProgrammeMoment, programmeOf, proposedProgramme } from './programme.ts'

const day = Temporal.PlainDate.from
const birth = day('2026-01-31')
const programme = programmeOf([])
const nothing = { birth: { kind: 'born' as const, on: birth }, held: [], notHeld: [], programme }
const standings = (asked: Parameters<typeof dueMoments>[0]) =>
  Object.fromEntries(dueMoments(asked).map(({ moment, standing }) => [moment.code, standing.kind]))

test('a window of 3 to 5 weeks ends on the day before six weeks', () => {
  const { from, to } = daysOf({ unit: 'weeks', from: 3, target: 4, to: 5 }, birth)
  assert.equal(from.toString(), '2026-02-21')
  assert.equal(to.toString(), '2026-03-13')
})

test('a baby of four weeks is due for the consult of four weeks, and the home visits before it have passed', () => {
  const standing = standings({ ...nothing, today: day('2026-02-28') })
  assert.deepEqual(
    [standing['01'], standing['02'], standing['03'], standing['04']],
    ['passed', 'passed', 'due', 'planned'],
  )
})

test('a moment is overdue from the day after its window until the window of the next begins', () => {
  const fourteen = (today: string) => standings({ ...nothing, today: day(today) })['11']
  assert.equal(fourteen('2027-04-29'), 'due')
  assert.equal(fourteen('2027-04-30'), 'overdue')
  assert.equal(fourteen('2027-07-30'), 'overdue')
  assert.equal(fourteen('2027-07-31'), 'passed')
})

test('a moment that was held late is held, and those before it that were skipped have passed', () => {
  const held = [{ code: '04', on: day('2026-05-01') }]
  const moments = dueMoments({ ...nothing, held, today: day('2026-05-02') })
  const of = (code: string) => moments.find(({ moment }) => moment.code === code)?.standing
  assert.deepEqual(of('04'), { kind: 'held', on: day('2026-05-01') })
  assert.deepEqual(of('03'), { kind: 'passed', because: 'next-held' })
})

test('a family that did not come is still due; one that wants no contact is not asked again for this moment', () => {
  const today = day('2026-02-28')
  const notHeld = (reason: 'absent' | 'not-interested' | 'message-only') => [{ code: '03', on: today, reason }]
  assert.equal(standings({ ...nothing, today, notHeld: notHeld('absent') })['03'], 'due')
  assert.equal(standings({ ...nothing, today, notHeld: notHeld('message-only') })['03'], 'due')
  assert.equal(standings({ ...nothing, today, notHeld: notHeld('not-interested') })['03'], 'passed')
})

test('a child that is expected has a prenatal visit where that is offered, and nothing else yet', () => {
  const offered = programmeOf(
    proposedProgramme.filter(({ code }) => code === 'prenatal').map(one => ({ ...one, isOn: true })),
  )
  const expected = { ...nothing, birth: { kind: 'expected' as const, on: birth }, programme: offered }
  const standing = standings({ ...expected, today: day('2025-12-01') })
  assert.equal(standing.prenatal, 'due')
  assert.equal(standing['01'], 'planned')
  assert.equal(standings({ ...expected, birth: nothing.birth, today: day('2026-02-05') }).prenatal, 'passed')
  assert.equal('prenatal' in standings({ ...nothing, today: day('2025-12-01') }), false)
})

test('nobody of 18 is overdue for the consult of class 4', () => {
  assert.equal(standings({ ...nothing, today: birth.add({ years: 18 }) })['class-4'], 'passed')
  assert.equal(standings({ ...nothing, today: birth.add({ years: 17 }) })['class-4'], 'overdue')
})

test('the next moment is what is due now, else what comes first', () => {
  const next = (today: string) => nextMoment(dueMoments({ ...nothing, today: day(today) }))?.moment.code
  assert.equal(next('2026-02-28'), '03')
  assert.equal(next('2026-01-31'), '01')
})

test('what a centre sets takes the place of what was proposed', () => {
  const own: ProgrammeMoment = {
    code: '14',
    isOn: false,
    window: { unit: 'months', from: 33, target: 36, to: 38 },
    parts: ['measure'],
    column: null,
  }
  assert.deepEqual(
    programmeOf([own]).find(({ code }) => code === '14'),
    own,
  )
  assert.equal('14' in standings({ ...nothing, programme: programmeOf([own]), today: day('2026-02-28') }), false)
})

test('every moment of the programme is a contact moment, with the code that newer files use', () => {
  for (const { code } of proposedProgramme) {
    assert.ok(contactMoments.some(moment => moment.code === code))
    assert.equal(newerMomentCode(code) === undefined, code === 'prenatal')
  }
})

test('a moment without a column asks for no Van Wiechen, and one that asks for it has a column', () => {
  for (const { parts, column } of proposedProgramme) assert.equal(parts.includes('development'), column !== null)
})

test('staying away without a word is status 02, and not being reached has no status', () => {
  assert.equal(activityStatus.absent, '02')
  assert.equal(activityStatus['not-reached'], null)
})

test('a child of one and a half needs two heights before three, and one weight before two', () => {
  const today = birth.add({ months: 18 })
  const measured = [birth.add({ months: 14 })]
  assert.deepEqual(minimumMeasurements('height', birth, measured, today), {
    count: 2,
    measured: 1,
    until: day('2029-01-30'),
    needsSecondHalf: false,
  })
  assert.equal(minimumMeasurements('weight', birth, measured, today)?.measured, 1)
})

test('in the second half of the first year one measurement is needed, however often there was one before', () => {
  const early = [8, 12, 20].map(weeks => birth.add({ weeks }))
  const asked = minimumMeasurements('height', birth, early, birth.add({ months: 9 }))
  assert.equal(asked?.measured, 3)
  assert.equal(asked?.needsSecondHalf, true)
  assert.equal(minimumMeasurements('height', birth, early, birth.add({ months: 5 }))?.needsSecondHalf, false)
})
