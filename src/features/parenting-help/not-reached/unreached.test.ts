import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { proposedReachTerms } from './terms/reach-terms.ts'
import { causes, isTold, nextStep, ways } from './unreached.ts'

const since = Temporal.PlainDate.from('2026-11-02')

test('whoever is on the list, for whatever reason and after whatever was tried, has a next step by a person on a day', () => {
  const attempt = fc.record({ way: fc.constantFrom(...ways), nextWay: fc.constantFrom(...ways), days: fc.nat(90) })
  fc.assert(
    fc.property(
      fc.array(attempt),
      fc.constantFrom(...causes),
      fc.boolean(),
      fc.boolean(),
      (tried, because, hasPhone, needsInterpreter) => {
        const attempts = tried.map(({ days, ...one }, nth) => ({
          ...one,
          nth: nth + 1,
          on: since,
          note: '',
          byName: 'Wil',
          nextOn: since.add({ days }),
        }))
        const step = nextStep({ attempts, because, since }, { hasPhone, needsInterpreter }, proposedReachTerms)
        assert.ok(ways.includes(step.way))
        assert.ok(Temporal.PlainDate.compare(step.on, since) >= 0)
      },
    ),
  )
})

test('a family without a telephone number is visited, and one that speaks another language is called with an interpreter', () => {
  const fresh = { attempts: [], because: 'cannot-invite', since } as const
  assert.equal(nextStep(fresh, { hasPhone: false, needsInterpreter: true }, proposedReachTerms).way, 'home-visit')
  assert.equal(nextStep(fresh, { hasPhone: true, needsInterpreter: true }, proposedReachTerms).way, 'interpreter')
})

test('an invitation waits for its answer first; who did not come is called within days, as the municipality set both', () => {
  const terms = { answerWeeks: 5, firstStepDays: 1 }
  const family = { hasPhone: true, needsInterpreter: false }
  const on = (because: (typeof causes)[number]) =>
    nextStep({ attempts: [], because, since }, family, terms).on.toString()
  assert.deepEqual([on('not-booked'), on('not-come'), on('cannot-invite')], ['2026-12-07', '2026-11-03', '2026-11-03'])
})

test('a neighbourhood with one to four families is not told, none or five is', () => {
  assert.equal(isTold({ area: '1234', reached: 12, open: 4 }), false)
  assert.equal(isTold({ area: '1234', reached: 12, open: 0 }), true)
  assert.equal(isTold({ area: '1234', reached: 5, open: 5 }), true)
})
