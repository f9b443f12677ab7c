import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConsentQuestion, Law } from './who-decides.ts'
import { mayOpen, parentSight, whoMaySee } from './who-may-see.ts'

const day = Temporal.PlainDate.from
const at = (law: Law, age: number, canWeigh = true): ConsentQuestion => ({
  law,
  birth: day('2010-01-01'),
  on: day('2010-01-01').add({ years: age }),
  canWeigh,
})
const seenAt = (law: Law, canWeigh = true) =>
  [11, 12, 15, 16, 18].map(age => whoMaySee(at(law, age, canWeigh)).parties.join('+'))

test('the youth health file is open to the parents until 15 and to the youth from 12', () => {
  const both = 'youth+parents-with-custody'
  assert.deepEqual(seenAt('medical-treatment'), ['parents-with-custody', both, both, 'youth', 'youth'])
  assert.deepEqual(seenAt('youth-act'), ['parents-with-custody', both, both, 'youth', 'youth'])
})

test('the file of Veilig Thuis is open to youth and representative from 12 to 15 though only the youth may let it be shared', () => {
  const both = 'youth+parents-with-custody'
  assert.deepEqual(seenAt('social-support'), ['parents-with-custody', both, both, 'youth', 'youth'])
  assert.equal(whoMaySee(at('social-support', 13)).refusedWhen, 'against-the-youths-interest')
})

test('the file of someone who cannot weigh it is open to who represents him', () => {
  const parents = 'parents-with-custody'
  for (const law of ['youth-act', 'medical-treatment', 'social-support'] as const)
    assert.deepEqual(seenAt(law, false), [parents, parents, parents, parents, 'representative'])
})

test('a parent with custody sees the whole file, divorced or not', () => {
  assert.equal(parentSight(true, at('medical-treatment', 8)).kind, 'whole-file')
  assert.equal(parentSight(true, at('medical-treatment', 14)).kind, 'whole-file')
})

test('a parent without custody gets important facts, only on request', () => {
  assert.deepEqual(parentSight(false, at('medical-treatment', 8)), {
    kind: 'important-facts-on-request',
    unless: 'against-the-childs-interest',
    article: 'BW 1:377c',
  })
})

test('from 16 neither parent sees anything without the youth’s consent', () => {
  for (const hasCustody of [true, false])
    assert.equal(parentSight(hasCustody, at('youth-act', 16)).kind, 'only-with-consent-of-the-youth')
})

test('a file opens for a parent with custody until 15 and for the youth from 12, and never for a parent without custody', () => {
  const opensAt = (relative: Parameters<typeof mayOpen>[0]) =>
    [11, 12, 15, 16].map(age => mayOpen(relative, at('youth-act', age)))
  assert.deepEqual(opensAt({ kind: 'youth' }), [false, true, true, true])
  assert.deepEqual(opensAt({ kind: 'parent', hasCustody: true }), [true, true, true, false])
  assert.deepEqual(opensAt({ kind: 'parent', hasCustody: false }), [false, false, false, false])
})
