import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adviceFor } from './advice.ts'
import { meetsHearingLevel, thresholdCode, thresholdOf, toneName } from './audiometry.ts'
import { heelPrickConditions, prickTiming } from './heel-prick.ts'
import { codeOf, elementOf, lackingIn, outcomeOf } from './outcome.ts'
import type { ScreeningId, ScreeningResult, SeenValue } from './screening.ts'
import { getScreening, screenings } from './screenings.ts'
import { openNow, screeningsDue } from './screenings-due.ts'
import { meetsVisionLevel } from './vision.ts'

const day = Temporal.PlainDate.from
const birth = day('2026-01-10')

const seen = (values: Readonly<Record<string, string>>): readonly SeenValue[] =>
  Object.entries(values).map(([name, value]) => ({ name, bds: null, value }))
const result = (id: ScreeningId, values: Readonly<Record<string, string>>): ScreeningResult => {
  const outcome = outcomeOf(getScreening(id), seen(values)) ?? assert.fail(`no outcome of ${id}`)
  return { screening: id, outcome, values: seen(values) }
}
const adviceOn = (id: ScreeningId, values: Readonly<Record<string, string>>, on: string) => {
  const advice = adviceFor(result(id, values), birth, day(on))
  return advice && { ...advice, by: advice.by?.toString() ?? null }
}
const standingsOf = (id: ScreeningId, on: string, done: readonly string[] = []) =>
  screeningsDue(
    { birth, sex: 'male' },
    day(on),
    done.map(one => ({ screening: id, on: day(one), outcome: 'sufficient' as const })),
  )
    .filter(({ screening }) => screening.id === id)
    .map(({ standing }) => standing)

test('one eye is half a screening, and a remark alone is none', () => {
  const lacking = (values: Readonly<Record<string, string>>) =>
    lackingIn(getScreening('red-reflex'), seen(values)).map(({ name }) => name)
  assert.deepEqual(lacking({ right: '1' }), ['left'])
  assert.deepEqual(lacking({ remark: 'Huilde.' }), ['right'])
  assert.deepEqual(lacking({ right: '1', left: '2' }), [])
})

test('one ear that is not sufficient makes the round insufficient, and a round that failed is doubtful', () => {
  assert.equal(result('newborn-hearing', { round: '1', right: '1', left: '2' }).outcome, 'insufficient')
  assert.equal(result('newborn-hearing', { round: '1', right: '1', left: 'failed' }).outcome, 'doubtful')
  assert.equal(result('newborn-hearing', { round: '1', right: '1', left: '1' }).outcome, 'sufficient')
})

test('after the first and the second round comes another, after the third the audiological centre before three months', () => {
  const insufficient = (round: string) => adviceOn('newborn-hearing', { round, right: '2', left: '2' }, '2026-01-15')
  assert.deepEqual(insufficient('1'), { kind: 'repeat', by: null, rule: 'second-round' })
  assert.deepEqual(insufficient('2'), { kind: 'repeat', by: null, rule: 'third-round' })
  assert.deepEqual(insufficient('3'), { kind: 'refer', by: '2026-04-10', rule: 'audiological-centre' })
})

test('the results of the three rounds have elements of their own', () => {
  const [, right] = getScreening('newborn-hearing').fields
  assert.deepEqual(right && [elementOf(right, '1'), elementOf(right, '2'), elementOf(right, '3')], [439, 442, 445])
})

test('a reflex that could not be judged at one month is looked at again at two months at the latest', () => {
  assert.deepEqual(adviceOn('red-reflex', { right: '1', left: 'unclear' }, '2026-02-10'), {
    kind: 'repeat',
    by: '2026-03-10',
    rule: 'reflex-recheck',
  })
  assert.equal(adviceOn('red-reflex', { right: '1', left: '2' }, '2026-02-10')?.rule, 'reflex-absent')
  assert.equal(adviceOn('red-reflex', { right: '1', left: '1' }, '2026-02-10'), undefined)
})

test('doubtful sight is repeated within three months; insufficient at three years is referred at once', () => {
  assert.deepEqual(adviceOn('vision', { right: '08', conclusion: 'doubt' }, '2029-10-10'), {
    kind: 'repeat',
    by: '2030-01-10',
    rule: 'vision-doubtful',
  })
  assert.equal(adviceOn('vision-on-indication', { conclusion: '2' }, '2029-02-10')?.kind, 'refer')
  assert.equal(adviceOn('vision', { conclusion: 'insufficient' }, '2030-10-10')?.rule, 'no-rule-found')
})

test('after a transfusion the heel prick is taken again after 91 days', () => {
  const values = { result: 'taken', 'transfused-on': '2026-01-11' }
  assert.equal(adviceOn('heel-prick', values, '2026-01-15')?.by, '2026-04-12')
  assert.equal(adviceOn('heel-prick', { result: 'declined' }, '2026-01-15'), undefined)
})

test('a heel prick counts from 72 hours; on the third day the hour of birth decides', () => {
  assert.equal(prickTiming(birth, day('2026-01-12')), 'too-early')
  assert.equal(prickTiming(birth, day('2026-01-13')), 'look-at-the-hour')
  assert.equal(prickTiming(birth, day('2026-01-17')), 'in-time')
  assert.equal(prickTiming(birth, day('2026-01-18')), 'late')
  assert.equal(prickTiming(birth, day('2026-04-11')), 'late-for-cystic-fibrosis')
  assert.equal(prickTiming(birth, day('2026-07-10')), 'too-late')
  assert.equal(heelPrickConditions.length, 27)
})

test('a threshold of 25 dB has code 06, and the codes seen come back the same', () => {
  for (const [code, decibel] of [
    ['05', 20],
    ['06', 25],
    ['08', 35],
    ['09', 40],
    ['10', 45],
    ['13', 60],
  ] as const) {
    assert.equal(thresholdOf(code), decibel)
    assert.equal(thresholdCode(decibel), code)
  }
})

test('the tones and thresholds stand at the elements of the Basisdataset', () => {
  const elementNamed = (name: string) => getScreening('hearing').fields.find(field => field.name === name)?.bds
  assert.equal(elementNamed(toneName('tone', 500, 'right')), 1203)
  assert.equal(elementNamed(toneName('tone', 6000, 'left')), 1214)
  assert.equal(elementNamed(toneName('threshold', 500, 'left')), 1218)
  assert.equal(elementNamed(toneName('threshold', 4000, 'right')), 1232)
  assert.equal(elementNamed(toneName('threshold', 6000, 'left')), 1238)
})

test('without an agreement of the municipality nothing says whether a value passes', () => {
  const eyes = seen({ right: '08', left: 'line-0.63' })
  assert.equal(meetsVisionLevel(eyes, 45, { from42Months: null, from54Months: null }), undefined)
  assert.equal(meetsVisionLevel(eyes, 45, { from42Months: 0.5, from54Months: null }), true)
  assert.equal(meetsVisionLevel(eyes, 60, { from42Months: 0.5, from54Months: 0.63 }), false)
  const ears = seen({ 'threshold-500-right': '06', 'threshold-500-left': '08', 'threshold-result': '1' })
  assert.equal(meetsHearingLevel(ears, null), undefined)
  assert.equal(meetsHearingLevel(ears, 30), false)
  assert.equal(meetsHearingLevel(ears, 35), true)
})

test('an answer whose code was not found is exported without a code', () => {
  const vision = getScreening('vision')
  assert.equal(codeOf(vision, { name: 'conclusion', bds: 408, value: 'doubt' }), null)
  assert.equal(codeOf(vision, { name: 'conclusion', bds: 408, value: '1' }), '1')
  assert.equal(codeOf(getScreening('heart'), { name: 'heard', bds: 855, value: 'amiss' }), 'true')
})

test('the red reflex is due from three weeks, can be made good until two months, and is missed after that', () => {
  assert.deepEqual(standingsOf('red-reflex', '2026-01-30'), ['later', 'later'])
  assert.deepEqual(standingsOf('red-reflex', '2026-01-31'), ['due', 'later'])
  assert.deepEqual(standingsOf('red-reflex', '2026-02-20'), ['due', 'later'])
  assert.deepEqual(standingsOf('red-reflex', '2026-02-21'), ['overdue', 'later'])
  assert.deepEqual(standingsOf('red-reflex', '2026-03-11'), ['missed', 'later'])
  assert.deepEqual(standingsOf('red-reflex', '2026-03-29', ['2026-02-14']), ['done', 'due'])
})

test('one examination of the heart fills one window, also where two windows meet', () => {
  assert.deepEqual(standingsOf('heart', '2026-11-12', ['2026-11-11']), ['missed', 'missed', 'done', 'due'])
})

test('testes are looked at in boys only, and nothing is open for a child of thirty', () => {
  const girl = screeningsDue({ birth, sex: 'female' }, day('2026-02-14'), [])
  assert.ok(girl.every(({ screening }) => screening.id !== 'testes'))
  assert.deepEqual(openNow(screeningsDue({ birth, sex: 'male' }, birth.add({ years: 30 }), [])), [])
})

test('every field of a screening has a name of its own', () => {
  for (const { id, fields } of screenings) assert.equal(new Set(fields.map(({ name }) => name)).size, fields.length, id)
})
