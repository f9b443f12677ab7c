import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Party } from '../consent/who-decides.ts'
import { type Gate, type GateQuestion, gateOf, type Word } from './gate.ts'

const on = Temporal.PlainDate.from('2026-11-23')
const aged = (years: number) => on.subtract({ years, months: 3 })
const word = (as: Party, says: 'yes' | 'no', coversHealth = true): Word => ({ person: as, as, says, coversHealth })
const parents = (says: 'yes' | 'no') => word('parents-with-custody', says)
const youth = (says: 'yes' | 'no') => word('youth', says)

const ask = (age: number, words: readonly Word[], other: Partial<GateQuestion> = {}): Gate =>
  gateOf({
    birth: aged(age),
    on,
    canWeigh: true,
    words,
    exception: null,
    school: age < 12 ? 'primary' : 'secondary',
    rules: { anonymous: 'when-parents-refuse', under16: 'law' },
    ...other,
  })
const says = (gate: Gate): string => (gate.kind === 'closed' ? gate.because : gate.kind)

/** Age, what the parents said, what the youth said → the gate; a dash is not asked. */
const table: readonly (readonly [age: number, parents: string, youth: string, gate: string])[] = [
  [7, '-', '-', 'awaits'],
  [7, 'yes', '-', 'open'],
  [7, 'no', '-', 'anonymous-only'],
  [11, 'yes', '-', 'open'],
  [12, 'yes', '-', 'awaits'],
  [12, '-', 'yes', 'awaits'],
  [12, 'yes', 'yes', 'open'],
  [12, 'no', 'yes', 'anonymous-only'],
  [12, 'yes', 'no', 'refused'],
  [15, 'no', 'no', 'refused'],
  [15, 'yes', 'yes', 'open'],
  [16, '-', '-', 'awaits'],
  [16, '-', 'yes', 'open'],
  [16, 'no', 'yes', 'open'],
  [16, 'yes', 'no', 'refused'],
  [17, 'yes', '-', 'awaits'],
  [19, '-', 'yes', 'open'],
]
for (const [age, ofParents, ofYouth, gate] of table)
  test(`at ${age}, parents ${ofParents} and youth ${ofYouth}: ${gate}`, () => {
    const words = [
      ...(ofParents === '-' ? [] : [parents(ofParents === 'yes' ? 'yes' : 'no')]),
      ...(ofYouth === '-' ? [] : [youth(ofYouth === 'yes' ? 'yes' : 'no')]),
    ]
    assert.equal(says(ask(age, words)), gate)
  })

test('the gate names the article it follows', () => {
  assert.equal(ask(7, [parents('yes')]).article, 'Jeugdwet 7.3.15 lid 1')
  assert.equal(ask(13, []).article, 'Jeugdwet 7.3.4 lid 2')
  assert.equal(ask(16, []).article, 'Jeugdwet 7.3.5')
})

test('of two parents with custody one who says no closes it', () => {
  const two = [parents('yes'), { ...parents('no'), person: 'father' }]
  assert.equal(says(ask(7, two)), 'anonymous-only')
})

test('a youth of 12 to 15 may be discussed without the parents to prevent serious harm, or where the wish is kept', () => {
  assert.equal(says(ask(13, [youth('yes')], { exception: 'prevents-serious-harm' })), 'open')
  assert.equal(says(ask(13, [youth('yes'), parents('no')], { exception: 'youth-keeps-wish' })), 'open')
  assert.equal(says(ask(13, [youth('yes')], { exception: 'youth-keeps-wish' })), 'awaits')
  assert.equal(says(ask(8, [parents('no')], { exception: 'prevents-serious-harm' })), 'anonymous-only')
})

test('where the team agreed so, a pupil under 16 of a secondary school is never discussed without the parents', () => {
  const rules = { anonymous: 'when-parents-refuse', under16: 'never-without-parents' } as const
  const harm = { rules, exception: 'prevents-serious-harm' } as const
  assert.equal(says(ask(13, [youth('yes'), parents('no')], harm)), 'team-rule')
  assert.equal(says(ask(13, [youth('yes')], harm)), 'awaits')
  assert.equal(says(ask(16, [youth('yes')], { rules })), 'open')
  assert.equal(says(ask(8, [parents('no')], { rules })), 'anonymous-only')
})

test('where the team agreed never to discuss without a name, a refusal closes it', () => {
  assert.equal(says(ask(8, [parents('no')], { rules: { anonymous: 'never', under16: 'law' } })), 'team-rule')
})

test('for a youth of 13 who cannot weigh it the parents decide', () => {
  assert.equal(says(ask(13, [parents('yes')], { canWeigh: false })), 'open')
})

test('youth health care takes part only when everyone whose yes counts said so', () => {
  const both = [word('parents-with-custody', 'yes', true), word('youth', 'yes', false)]
  const gate = ask(13, both)
  assert.ok(gate.kind === 'open' && !gate.coversHealth)
  const alone = ask(16, [word('youth', 'yes', true), word('parents-with-custody', 'yes', false)])
  assert.ok(alone.kind === 'open' && alone.coversHealth)
})
