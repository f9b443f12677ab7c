import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answerBy,
  askingOf,
  dutyOf,
  isShown,
  joinDays,
  missingVoice,
  mustBeTold,
  partyOf,
  type Relative,
  type RequestFacts,
  requestStanding,
  seesRequest,
  toldFrom,
} from './requests.ts'

const day = Temporal.PlainDate.from
const birth = day('2010-05-10')
const relatives = ['youth', 'with-custody', 'without-custody', 'none'] as const satisfies readonly Relative[]

/** Per age, who is told and who may ask; 'with …' needs the other's word too. In the order of `relatives`. */
const table: readonly (readonly [age: number, told: readonly boolean[], asks: readonly string[]])[] = Array.from(
  { length: 23 },
  (_, age) => {
    if (age < 12) return [age, [false, true, false, false], ['too-young', 'alone', 'no-custody', 'no-custody']]
    if (age < 16)
      return [age, [true, true, false, false], ['with legal-representative', 'with youth', 'no-custody', 'no-custody']]
    return [age, [true, false, false, false], ['alone', 'youth-asks-alone', 'no-custody', 'no-custody']]
  },
)

for (const [age, told, asks] of table)
  test(`at ${age}, from the birthday to the day before the next, the law tells and hears whom the table says`, () => {
    for (const on of [birth.add({ years: age }), birth.add({ years: age + 1 }).subtract({ days: 1 })]) {
      assert.deepEqual(
        relatives.map(relative => mustBeTold(relative, birth, on)),
        told,
      )
      assert.deepEqual(
        relatives.map(relative => wordsOf(askingOf(relative, birth, on))),
        asks,
      )
    }
  })

const wordsOf = (asking: ReturnType<typeof askingOf>): string =>
  asking.kind === 'may-not' ? asking.because : asking.with === null ? 'alone' : `with ${asking.with}`

test('whoever is no party to a request is never told, at no age', () => {
  for (const relative of relatives.filter(one => partyOf(one) === null))
    for (let age = 0; age < 23; age++) assert.equal(mustBeTold(relative, birth, birth.add({ years: age })), false)
})

test('who has to ask along follows the day of asking: a birthday in between changes nothing', () => {
  assert.equal(missingVoice(birth, day('2022-05-09'), ['legal-representative']), null)
  assert.equal(missingVoice(birth, day('2022-05-10'), ['legal-representative']), 'youth')
  assert.equal(missingVoice(birth, day('2026-05-09'), ['youth']), 'legal-representative')
  assert.equal(missingVoice(birth, day('2026-05-10'), ['youth']), null)
})

/** Two days are the same when they are written the same: as objects every day looks like another. */
const same = (one: unknown, other: unknown) => assert.equal(JSON.stringify(one), JSON.stringify(other))

test('parents are told from the day of the report, a youth not before the twelfth birthday', () => {
  const reported = day('2022-03-01')
  same(toldFrom('with-custody', birth, reported), reported)
  same(toldFrom('youth', birth, reported), day('2022-05-10'))
  same(toldFrom('youth', birth, day('2023-01-01')), day('2023-01-01'))
})

test('telling is due after a month; a reason puts it off until its review; told is told', () => {
  const since = day('2026-01-31')
  same(dutyOf(null, since, day('2026-02-28')), { kind: 'to-tell', by: day('2026-02-28'), isDue: false })
  same(dutyOf(null, since, day('2026-03-01')), { kind: 'to-tell', by: day('2026-02-28'), isDue: true })
  const putOff = { kind: 'not-yet', reviewOn: day('2026-03-05') } as const
  const duty = (on: string) => dutyOf(putOff, since, day(on))
  same(duty('2026-03-04'), { kind: 'put-off', because: 'not-yet', reviewOn: day('2026-03-05'), isDue: false })
  same(duty('2026-03-05'), {
    kind: 'put-off',
    because: 'not-yet',
    reviewOn: day('2026-03-05'),
    isDue: true,
  })
  same(dutyOf({ kind: 'told', on: since }, since, day('2030-01-01')), { kind: 'told', on: since })
})

test('a report is shown once told, by itself after a month, and never while telling endangers the child', () => {
  const since = day('2026-01-10')
  assert.equal(isShown(null, since, since), false)
  assert.equal(isShown({ kind: 'told', on: since }, since, since), true)
  assert.equal(isShown(null, since, day('2026-02-10')), false)
  assert.equal(isShown(null, since, day('2026-02-11')), true)
  assert.equal(isShown({ kind: 'not-yet', reviewOn: day('2026-06-01') }, since, day('2026-02-11')), true)
  // Also when the day of its review has passed: somebody has to decide.
  assert.equal(isShown({ kind: 'endangers', reviewOn: day('2026-02-01') }, since, day('2027-01-01')), false)
})

const objection: RequestFacts = {
  birth,
  hasDied: false,
  isReportGone: false,
  askedOn: day('2026-01-31'),
  voices: [{ party: 'legal-representative', on: day('2026-01-31') }],
  extendedOn: null,
  endedBy: null,
  decidedOn: null,
}
const ofFive: RequestFacts = { ...objection, birth: day('2020-06-01') }

test('the college answers within a month, and once two months later when it said so in time', () => {
  same(answerBy(day('2026-01-31'), false), day('2026-02-28'))
  same(answerBy(day('2026-01-31'), true), day('2026-04-30'))
  const on = (today: string, extendedOn: string | null = null) =>
    requestStanding({ ...ofFive, extendedOn: extendedOn === null ? null : day(extendedOn) }, day(today))
  const open = { kind: 'open', since: day('2026-01-31') }
  same(on('2026-02-26'), { ...open, answerBy: day('2026-02-28'), daysLeft: 2, mayExtend: true })
  same(on('2026-03-02'), { ...open, answerBy: day('2026-02-28'), daysLeft: -2, mayExtend: false })
  same(on('2026-03-02', '2026-02-20'), {
    ...open,
    answerBy: day('2026-04-30'),
    daysLeft: 59,
    mayExtend: false,
  })
})

test('from 12 to 15 a request waits for the other, whose word starts the term, and lapses without it', () => {
  const until = objection.askedOn.add({ days: joinDays })
  same(requestStanding(objection, until), { kind: 'waits-for', party: 'youth', until })
  same(requestStanding(objection, until.add({ days: 1 })), { kind: 'lapsed', on: until.add({ days: 1 }) })
  const joined = { ...objection, voices: [...objection.voices, { party: 'youth' as const, on: day('2026-02-20') }] }
  const standing = requestStanding(joined, day('2026-02-21'))
  assert.ok(standing.kind === 'open')
  same([standing.since, standing.answerBy], [day('2026-02-20'), day('2026-03-20')])
})

test('a decision stands whatever comes after; without a report, or after a death, there is nothing to decide', () => {
  const today = day('2026-02-02')
  const kindOf = (change: Partial<RequestFacts>) => requestStanding({ ...ofFive, ...change }, today).kind
  assert.equal(kindOf({ decidedOn: today, isReportGone: true, hasDied: true }), 'decided')
  assert.equal(kindOf({ endedBy: 'withdrawn' }), 'withdrawn')
  assert.equal(kindOf({ hasDied: true }), 'pointless')
  assert.equal(kindOf({ isReportGone: true }), 'pointless')
})

test('a request is seen by who asked and is still family, and by who has to join and is told', () => {
  const waiting = requestStanding(objection, day('2026-02-01'))
  const sees = (relative: Relative, hasAsked: boolean, shown = true, on = '2026-02-01') =>
    seesRequest({ relative, hasAsked, standing: waiting, birth, isShown: shown }, day(on))
  same(
    relatives.map(relative => sees(relative, false)),
    [true, false, false, false],
  )
  same(
    relatives.map(relative => sees(relative, true)),
    [true, true, false, false],
  )
  assert.equal(sees('youth', false, false), false)
})

test('a parent who was to join sees nothing any more from the sixteenth birthday', () => {
  const asked = {
    ...objection,
    askedOn: day('2026-05-01'),
    voices: [{ party: 'youth' as const, on: day('2026-05-01') }],
  }
  const on = day('2026-05-10')
  const standing = requestStanding(asked, on)
  assert.equal(standing.kind, 'waits-for')
  assert.equal(seesRequest({ relative: 'with-custody', hasAsked: false, standing, birth, isShown: true }, on), false)
})
