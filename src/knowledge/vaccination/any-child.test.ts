/** What must hold for every child, whatever its history. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chances, vaccinatedChildren as children } from '../../../test/vaccinated-children.ts'
import { effectOf } from './effect.ts'
import { type ForecastInput, forecast, type PlannedDose, review } from './forecast.ts'
import { isBefore } from './interval.ts'
import { schemeInUse } from './lines-for.ts'
import { type VaccineId, vaccineIds } from './vaccines.ts'
import { type Dose, judgeDoses } from './validity.ts'

type Day = Temporal.PlainDate
const some = 2000

const said = (input: ForecastInput): string =>
  `born ${input.birth} (${input.scheme}, ${input.sex}${input.motherCarriesHepatitisB ? ', carrier' : ''}), today ${input.today}: ` +
  input.doses
    .map(({ vaccine, on, batchExpiresOn }) => `${vaccine} ${on}${batchExpiresOn ? ` exp ${batchExpiresOn}` : ''}`)
    .join(', ')

const given = (vaccine: VaccineId, on: Day): Dose => ({ vaccine, on, product: null, batch: null, batchExpiresOn: null })
const judged = (input: ForecastInput, doses: readonly Dose[] = input.doses) =>
  judgeDoses({ birth: input.birth, scheme: schemeInUse(input) }, doses)
const inOrder = (one: Day, other: Day): boolean => !isBefore(other, one)

type Open = PlannedDose & { earliest: Day; target: Day; latest: NonNullable<PlannedDose['latest']> }
const isOpen = (row: PlannedDose): row is Open => row.earliest !== null && row.target !== null && row.latest !== null
const openIn = (input: ForecastInput): Open[] =>
  forecast(input)
    .filter(isOpen)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.earliest, b.earliest))

const days = {
  'first day': (row: Open) => row.earliest,
  'planned day': (row: Open) => row.target,
  'last day': (row: Open) => row.latest.on,
}

test('a dose more never changes what was found of the doses before it', () => {
  const chance = chances(3)
  for (const input of children(some, 1)) {
    const on = input.birth.add({ days: Math.floor(chance.next().value * 6570) })
    const vaccine = vaccineIds[Math.floor(chance.next().value * vaccineIds.length)] ?? 'bmr'
    const before = new Map(judged(input).map(one => [one.dose, effectOf(one)]))
    for (const one of judged(input, [...input.doses, given(vaccine, on)]))
      if (inOrder(one.dose.on, on) && before.has(one.dose))
        assert.deepEqual(effectOf(one), before.get(one.dose), `${said(input)} and ${vaccine} ${on}`)
  }
})

for (const [name, dayOf] of Object.entries(days))
  test(`whoever gets what comes first on its ${name}, time and again, gets no dose in vain, and is done in the end`, () => {
    for (const input of children(some, 5)) follow(input, dayOf)
  })

function follow(input: ForecastInput, dayOf: (row: Open) => Day): void {
  let child = input
  for (let doses = 0; doses < 40; doses++) {
    const [next] = openIn(child)
    if (!next) return
    const on = dayOf(next)
    const dose = given(next.vaccine, on)
    child = { ...child, doses: [...child.doses, dose], today: inOrder(child.today, on) ? on : child.today }
    const found = judged(child).find(one => one.dose === dose)
    assert.ok(found && effectOf(found).kind !== 'does-not-count', `${said(child)}; last is in vain`)
  }
  assert.fail(`${said(input)}: no end`)
}

for (const name of ['first day', 'planned day'] as const)
  test(`a whole forecast followed, every dose on its ${name}, is valid as a whole`, () => {
    for (const input of children(some, 7)) {
      if (input.doses.some(({ on }) => isBefore(input.today, on))) continue
      const doses = openIn(input).map(row => given(row.vaccine, days[name](row)))
      const effects = new Map(judged(input, [...input.doses, ...doses]).map(one => [one.dose, effectOf(one).kind]))
      for (const dose of doses)
        assert.notEqual(effects.get(dose), 'does-not-count', `${said(input)}; ${dose.vaccine} ${dose.on} is in vain`)
    }
  })

test('a dose to come has its days in order, none before birth or today', () => {
  for (const input of children(some, 9))
    for (const { vaccine, earliest, target, latest } of openIn(input)) {
      const row = `${said(input)}; ${vaccine} ${earliest} ${target} ${latest.on}`
      assert.ok(inOrder(input.birth, earliest) && inOrder(input.today, earliest), row)
      assert.ok(inOrder(earliest, target) && inOrder(target, latest.on), row)
    }
})

test('the doses of a vaccine are numbered without a gap', () => {
  for (const input of children(some, 17)) {
    const ordinals = new Map<VaccineId, number>()
    for (const { vaccine, ordinal } of forecast(input)) {
      assert.equal(ordinal, (ordinals.get(vaccine) ?? 0) + 1, `${said(input)}; ${vaccine} ${ordinal}`)
      ordinals.set(vaccine, ordinal)
    }
  }
})

test('the order in which doses were written down makes no difference', () => {
  for (const input of children(some / 4, 11)) {
    const byDay = input.doses.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    assert.deepEqual(shown(forecast({ ...input, doses: byDay })), shown(forecast(input)), said(input))
  }
})

const shown = (plan: readonly PlannedDose[]) =>
  plan.map(row => `${row.vaccine} ${row.ordinal} ${row.standing.kind} ${row.earliest} ${row.target} ${row.latest?.on}`)

test('a dose before birth counts for nothing, and a second one on a day adds nothing', () => {
  for (const input of children(some / 4, 13)) {
    const { judged: all } = review(input)
    for (const one of all)
      if (isBefore(one.dose.on, input.birth))
        assert.deepEqual(effectOf(one), { kind: 'does-not-count', because: { kind: 'before-birth' } }, said(input))
    for (const dose of input.doses) {
      const again = { ...dose }
      const second = judged(input, [...input.doses, again]).find(one => one.dose === again)
      assert.equal(
        second && effectOf(second).kind,
        'does-not-count',
        `${said(input)}; ${dose.vaccine} ${dose.on} twice`,
      )
    }
  }
})

test('a postponed dose waits for its day, and comes back on it by itself', () => {
  for (const input of children(some / 4, 15)) {
    const [row] = openIn(input)
    if (!row) continue
    const until = input.today.add({ days: 50 })
    const postponements = [{ vaccine: row.vaccine, ordinal: row.ordinal, on: input.today, until }]
    const find = (today: Day) =>
      forecast({ ...input, postponements, today }).find(
        one => one.vaccine === row.vaccine && one.ordinal === row.ordinal,
      )
    const waiting = find(input.today)
    assert.ok(waiting?.standing.kind === 'postponed' || waiting?.standing.kind === 'lapsed', said(input))
    assert.ok(!waiting.earliest || inOrder(until, waiting.earliest), said(input))
    assert.notEqual(find(until)?.standing.kind, 'postponed', said(input))
  }
})
