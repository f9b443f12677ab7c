import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConsentQuestion, Law } from './who-decides.ts'
import { type TellingEvent, whoMustBeTold } from './who-must-be-told.ts'

const birth = Temporal.PlainDate.from('2010-01-01')
const at = (law: Law, age: number, canWeigh = true): ConsentQuestion => ({
  law,
  birth,
  on: birth.add({ years: age }),
  canWeigh,
})
const told = (event: TellingEvent, question: ConsentQuestion): string => {
  const rule = whoMustBeTold(event, question)
  return rule.kind === 'left-out' ? 'left-out' : rule.parties.join('+')
}

test('of help and treatment whoever decides is told: the parents, then both, then the youth', () => {
  for (const law of ['youth-act', 'medical-treatment'] as const)
    assert.deepEqual(
      [11, 12, 15, 16].map(age => told('help-or-treatment', at(law, age))),
      ['parents-with-custody', 'youth+parents-with-custody', 'youth+parents-with-custody', 'youth'],
    )
})

test('a child under 12 is told too, in words that fit it', () => {
  const ofChild = (age: number) => {
    const rule = whoMustBeTold('help-or-treatment', at('youth-act', age))
    return rule.kind === 'tell' && rule.childInOwnWords
  }
  assert.deepEqual([11, 12].map(ofChild), [true, false])
})

test('telling a youth about help may wait only for serious disadvantage, after consulting another', () => {
  const rule = whoMustBeTold('help-or-treatment', at('youth-act', 14))
  assert.equal(rule.kind === 'tell' && rule.unless, 'serious-disadvantage-after-consulting')
})

test('Veilig Thuis tells the youth within four weeks, put off by two at a time', () => {
  const rule = whoMustBeTold('reported-to-veilig-thuis', at('social-support', 12))
  assert.deepEqual(rule.kind === 'tell' && rule.within, { weeks: 4, extendedBy: 2 })
})

test('whom Veilig Thuis tells in the place of a child, or of who cannot weigh it, was found nowhere', () => {
  assert.equal(told('reported-to-veilig-thuis', at('social-support', 11)), 'left-out')
  assert.equal(told('reported-to-veilig-thuis', at('social-support', 14, false)), 'left-out')
})

test('of a report in the referral index parents hear until 15 and the youth from 12', () => {
  assert.deepEqual(
    [11, 12, 15, 16].map(age => told('reported-to-index', at('youth-act', age))),
    ['parents-with-custody', 'youth+parents-with-custody', 'youth+parents-with-custody', 'youth'],
  )
})
