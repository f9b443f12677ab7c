import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Candidate, representativeKinds, representativeOf } from './representation.ts'

const candidate = (as: Candidate['as'], wantsToAct = true, person: string = as): Candidate => ({
  person,
  as,
  wantsToAct,
})

test('the court’s choice comes before a written one, that before the partner, and family comes last', () => {
  const all = representativeKinds.map(as => candidate(as)).toReversed()
  assert.equal(representativeOf(all)?.as, 'curator')
  assert.equal(representativeOf(all.filter(({ as }) => as !== 'curator'))?.as, 'mentor')
  assert.equal(
    representativeOf([candidate('close-relative'), candidate('authorised-in-writing')])?.as,
    'authorised-in-writing',
  )
  assert.equal(representativeOf([candidate('close-relative'), candidate('partner')])?.as, 'partner')
})

test('a partner who does not want to is passed over for a brother', () => {
  assert.equal(representativeOf([candidate('partner', false), candidate('close-relative')])?.as, 'close-relative')
})

test('where the court appointed a mentor nobody of the family stands in, also when the mentor does not act', () => {
  assert.equal(representativeOf([candidate('mentor', false), candidate('partner')]), undefined)
})

test('of two sisters the one named first', () => {
  assert.equal(
    representativeOf([candidate('close-relative', true, 'Roos'), candidate('close-relative', true, 'Lies')])?.person,
    'Roos',
  )
})

test('without anyone nobody stands in', () => {
  assert.equal(representativeOf([]), undefined)
})
