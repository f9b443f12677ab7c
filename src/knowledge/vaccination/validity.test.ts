/** Worked cases of the RVP validation rules of 2023; the dates and ranks are facts, the words are ours. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import type { Scheme } from './scheme.ts'
import { coursesOf } from './tracks.ts'
import type { VaccineId } from './vaccines.ts'
import { type Dose, type JudgedDose, judgeDoses, progressIn, type Track, type Verdict } from './validity.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const dose = (vaccine: VaccineId, on: string, batchExpiresOn: string | null = null): Dose => ({
  vaccine,
  on: day(on),
  product: null,
  batch: null,
  batchExpiresOn: batchExpiresOn === null ? null : day(batchExpiresOn),
})

type Course = { birth: string; scheme?: Scheme; track: Track; doses: readonly Dose[] }

const verdicts = ({ birth, scheme = '3+1', track, doses }: Course): (Verdict | undefined)[] =>
  judgeDoses({ birth: day(birth), scheme }, doses).map(
    judged => judged.verdicts.find(({ course }) => course.track === track)?.verdict,
  )
const ranks = (course: Course) => verdicts(course).map(verdict => (verdict?.kind === 'counts' ? verdict.rank : null))
/** The ranks in the series of a vaccine after a dose. */
const standings = (judged: JudgedDose | undefined, vaccine: VaccineId) =>
  coursesOf(vaccine).leading.map(course => judged && progressIn(judged.progress, course).rank)
const given = (vaccine: VaccineId, ...days: string[]): Dose[] => days.map(on => dose(vaccine, on))

test('four doses of the adapted scheme give basic immunity', () => {
  const doses = given('dktp-hib-hepb', '2020-03-03', '2020-05-05', '2020-07-07', '2021-01-05')
  for (const track of ['diphtheria', 'tetanus', 'polio'] as const)
    assert.deepEqual(ranks({ birth: '2020-01-01', track, doses }), [1, 2, 3, 4])
})

test('three doses of the standard scheme give basic immunity', () => {
  const doses = given('dktp-hib-hepb', '2024-04-01', '2024-06-01', '2025-01-01')
  assert.deepEqual(ranks({ birth: '2024-01-01', scheme: '2+1', track: 'polio', doses }), [1, 3, 4])
})

test('in the standard scheme a dose at 60 days is too early: 70 days is the minimum', () => {
  const course = { birth: '2020-01-01', track: 'polio', doses: given('dktp-hib-hepb', '2020-03-01') } as const
  const because = { kind: 'too-young', ageDays: 60, countsFrom: '2020-03-11' }
  same(verdicts({ ...course, scheme: '2+1' }), [{ kind: 'does-not-count', because }])
  assert.deepEqual(ranks(course), [1])
})

test('who starts at 13 months needs three doses, also in the adapted scheme', () => {
  const doses = given('dktp-hib-hepb', '2023-02-01', '2023-03-01', '2023-09-01')
  assert.deepEqual(ranks({ birth: '2022-01-01', track: 'tetanus', doses }), [1, 3, 4])
})

test('a BMR before the first birthday is an extra, and the next one waits four weeks', () => {
  const doses = [...given('bmr', '2020-02-02', '2020-12-30', '2021-01-01', '2021-02-01'), dose('mumps', '2021-03-01')]
  assert.deepEqual(ranks({ birth: '2020-01-01', track: 'mumps', doses }), [null, 0, null, 1, 2])
  const [tooYoung, , tooSoon] = verdicts({ birth: '2020-01-01', track: 'mumps', doses })
  same(tooYoung, {
    kind: 'does-not-count',
    because: { kind: 'too-young', ageDays: 32, countsFrom: '2020-06-29' },
  })
  same(tooSoon, {
    kind: 'does-not-count',
    because: { kind: 'too-soon', previous: '2020-12-30', intervalDays: 2, minimumDays: 28 },
  })
  assert.deepEqual(ranks({ birth: '2020-01-01', track: 'measles', doses }).at(3), 1)
})

test('two HPV doses 122 days apart ask for a third; 153 days apart they are enough', () => {
  const hpv = (...days: string[]) => ranks({ birth: '2012-01-01', track: 'hpv', doses: given('hpv', ...days) })
  assert.deepEqual(hpv('2022-03-01', '2022-07-01', '2022-11-30'), [1, 2, 3])
  assert.deepEqual(hpv('2022-03-01', '2022-08-01'), [1, 3])
})

test('three pneumococcal doses complete the series, two when the first comes after the first birthday', () => {
  const pneu = (...days: string[]) =>
    ranks({ birth: '2024-01-01', track: 'pneumococcal', doses: given('pneu', ...days) })
  assert.deepEqual(pneu('2024-04-01', '2024-06-01', '2025-01-05'), [1, 3, 4])
  assert.deepEqual(pneu('2025-02-01', '2025-03-10', '2025-04-05'), [3, null, 4])
})

test('the interval counts from the last dose that was valid', () => {
  const doses = given('dktp-hib-hepb', '2024-04-01', '2024-05-01', '2024-05-13')
  assert.deepEqual(ranks({ birth: '2024-01-01', scheme: '2+1', track: 'polio', doses }), [1, null, 3])
})

test('a dose from a batch that had expired does not count, and one on its last day does', () => {
  const pneu = (expires: string) => [dose('pneu', '2024-04-01', expires)]
  const course = { birth: '2024-01-01', track: 'pneumococcal' } as const
  const because = { kind: 'batch-expired', expiredOn: '2024-03-31' }
  same(verdicts({ ...course, doses: pneu('2024-03-31') }), [{ kind: 'does-not-count', because }])
  assert.deepEqual(ranks({ ...course, doses: pneu('2024-04-01') }), [1])
})

test('a second entry of the same dose on the same day does not count', () => {
  const doses = given('bmr', '2025-03-01', '2025-03-01')
  const because = { kind: 'same-day' }
  assert.deepEqual(verdicts({ birth: '2024-01-01', track: 'rubella', doses }).at(1), {
    kind: 'does-not-count',
    because,
  })
})

test('a booster cannot build immunity, and closes no series after the sixth birthday', () => {
  const basic = given('dktp-hib-hepb', '2020-03-03', '2020-05-05', '2020-07-07', '2021-01-05')
  const boosted = (on: string) =>
    verdicts({ birth: '2020-01-01', track: 'polio', doses: [...basic, dose('dktp-booster', on)] })
  const early = verdicts({ birth: '2020-01-01', track: 'polio', doses: given('dktp-booster', '2020-03-03') })
  assert.deepEqual(early, [{ kind: 'does-not-count', because: { kind: 'booster-before-basic-immunity' } }])
  assert.deepEqual(boosted('2024-02-01').at(4), { kind: 'counts', rank: 5 })
  assert.deepEqual(boosted('2026-02-01').at(4), {
    kind: 'does-not-count',
    because: { kind: 'booster-after-sixth-birthday' },
  })
})

test('DKT brings a child no further against polio', () => {
  const doses = [...given('dktp-hib-hepb', '2021-05-01', '2021-07-01', '2022-01-05'), dose('dkt', '2026-05-01')]
  const judged = judgeDoses({ birth: day('2021-02-01'), scheme: '2+1' }, doses).at(-1)
  assert.deepEqual(standings(judged, 'dktp'), [5, 5, 4])
})

test('MenACWY before the first birthday does not count', () => {
  const doses = given('men-acwy', '2024-12-31', '2025-01-01')
  assert.deepEqual(ranks({ birth: '2024-01-01', track: 'meningococcal-awy', doses }), [null, 1])
})

test('rotavirus doses count from 6 weeks to 23 weeks and 6 days, four weeks apart', () => {
  const rota = (...days: string[]) => ranks({ birth: '2024-01-01', track: 'rotavirus', doses: given('rota', ...days) })
  assert.deepEqual(rota('2024-02-11', '2024-02-12', '2024-03-10', '2024-03-11'), [null, 1, null, 2])
  assert.deepEqual(rota('2024-05-01', '2024-06-16'), [1, 2])
  assert.deepEqual(rota('2024-05-01', '2024-06-17'), [1, null])
})
