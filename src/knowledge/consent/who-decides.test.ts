import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answer, consentStanding } from './consent-standing.ts'
import { type ConsentQuestion, type Law, whoConsents } from './who-decides.ts'

const day = Temporal.PlainDate.from
const at = (law: Law, age: number, canWeigh = true): ConsentQuestion => ({
  law,
  birth: day('2010-01-01'),
  on: day('2010-01-01').add({ years: age }),
  canWeigh,
})
const parties = (question: ConsentQuestion) => {
  const rule = whoConsents(question)
  return rule.kind === 'consent-of' ? rule.parties.join('+') : rule.kind
}
const hpvAt15 = whoConsents(at('medical-treatment', 15))
const noor: Answer = { person: 'noor', as: 'youth', says: 'yes' }
const mother: Answer = { person: 'mother', as: 'parents-with-custody', says: 'yes' }
const father: Answer = { person: 'father', as: 'parents-with-custody', says: 'no' }

test('under 12 the parents with custody decide on help and treatment', () => {
  for (const law of ['youth-act', 'medical-treatment'] as const)
    assert.equal(parties(at(law, 11)), 'parents-with-custody')
})

test('from 12 to 15 youth and parents decide together, from 16 the youth alone', () => {
  for (const law of ['youth-act', 'medical-treatment'] as const) {
    assert.deepEqual(
      [12, 15].map(age => parties(at(law, age))),
      Array(2).fill('youth+parents-with-custody'),
    )
    assert.deepEqual(
      [16, 17, 18].map(age => parties(at(law, age))),
      Array(3).fill('youth'),
    )
  }
})

test('sharing what Veilig Thuis knows is decided by the youth alone from 12', () => {
  assert.deepEqual(
    [11, 12, 15, 16].map(age => parties(at('social-support', age))),
    ['parents-with-custody', 'youth', 'youth', 'youth'],
  )
})

test('a youth who cannot weigh it is represented by the parents, an adult by his representative', () => {
  assert.equal(parties(at('youth-act', 14, false)), 'parents-with-custody')
  assert.equal(parties(at('medical-treatment', 17, false)), 'parents-with-custody')
  assert.equal(parties(at('youth-act', 19, false)), 'representative')
  assert.equal(parties(at('social-support', 17, false)), 'parents-with-custody')
  assert.equal(parties(at('social-support', 19, false)), 'not-arranged')
})

test('every rule names its article', () => {
  assert.equal(whoConsents(at('youth-act', 13)).article, 'Jeugdwet 7.3.4 lid 2')
  assert.equal(whoConsents(at('medical-treatment', 13)).article, 'BW 7:450')
  assert.equal(whoConsents(at('medical-treatment', 16)).article, 'BW 7:447')
  assert.equal(whoConsents(at('social-support', 11)).article, 'Wmo 2015 5.3.3 lid 2 a')
})

test('Noor, 15, consents to HPV herself and her parents consent too', () => {
  assert.deepEqual(consentStanding(hpvAt15, [noor], null), { kind: 'awaits', parties: ['parents-with-custody'] })
  assert.deepEqual(consentStanding(hpvAt15, [mother], null), { kind: 'awaits', parties: ['youth'] })
  assert.equal(consentStanding(hpvAt15, [noor, mother], null).kind, 'given')
})

test('when one of her parents refuses, Noor is not vaccinated without more', () => {
  assert.deepEqual(consentStanding(hpvAt15, [noor, mother, father], null), {
    kind: 'refused',
    by: ['parents-with-custody'],
  })
})

test('when her parents refuse and Noor keeps wishing it, her own consent is enough', () => {
  assert.deepEqual(consentStanding(hpvAt15, [noor, father], 'youth-keeps-wish'), {
    kind: 'given',
    by: ['youth'],
    exception: 'youth-keeps-wish',
  })
})

test('a lasting wish counts only after the parents have been asked and refused', () => {
  assert.equal(consentStanding(hpvAt15, [noor], 'youth-keeps-wish').kind, 'awaits')
})

test('to prevent serious harm the parents need not be asked, but Noor must still consent', () => {
  assert.equal(consentStanding(hpvAt15, [noor], 'prevents-serious-harm').kind, 'given')
  assert.equal(consentStanding(hpvAt15, [mother], 'prevents-serious-harm').kind, 'awaits')
  const refusal: Answer = { ...noor, says: 'no' }
  assert.equal(consentStanding(hpvAt15, [refusal, mother], 'prevents-serious-harm').kind, 'refused')
})

test('at 16 a parent can neither consent nor refuse in the youth’s place', () => {
  const hpvAt16 = whoConsents(at('medical-treatment', 16))
  assert.equal(consentStanding(hpvAt16, [noor, father], null).kind, 'given')
  assert.deepEqual(consentStanding(hpvAt16, [mother], null), { kind: 'awaits', parties: ['youth'] })
})

test('no exception passes the parents of a child under 12', () => {
  const at11 = whoConsents(at('medical-treatment', 11))
  assert.equal(consentStanding(at11, [noor, father], 'youth-keeps-wish').kind, 'refused')
})
