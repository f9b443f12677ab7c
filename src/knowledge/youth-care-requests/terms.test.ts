import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAsk, needsConsent, recipientKinds } from './recipients.ts'
import { dueBy, sourceOf, stages, usualTerms } from './terms.ts'

const day = Temporal.PlainDate.from

test('Veilig Thuis assesses safety within five working days, and a holiday is none', () => {
  const { decision } = usualTerms['veilig-thuis']
  assert.equal(dueBy(day('2026-11-20'), decision).toString(), '2026-11-27')
  assert.equal(dueBy(day('2026-12-23'), decision).toString(), '2026-12-31')
})

test('an inquiry of the Raad ends after 56 days, weekends and holidays included', () => {
  assert.equal(dueBy(day('2026-11-23'), usualTerms['child-protection-board'].inquiry).toString(), '2027-01-18')
})

test('only the five working days of Veilig Thuis are given out as a national rule', () => {
  const national = recipientKinds.flatMap(kind =>
    stages.filter(stage => sourceOf(kind, stage) === 'national').map(stage => `${kind} ${stage}`),
  )
  assert.deepEqual(national, ['veilig-thuis decision'])
})

test('help is asked with consent; Veilig Thuis and the Raad can be asked without', () => {
  assert.deepEqual(recipientKinds.filter(needsConsent), ['youth-help-access', 'certified-institution'])
})

test('a school social worker cannot ask the Raad for an inquiry, the college can', () => {
  assert.equal(mayAsk('child-protection-board', 'other'), false)
  assert.equal(mayAsk('child-protection-board', 'college'), true)
  assert.equal(mayAsk('child-protection-board', 'designated-provider'), true)
  assert.equal(mayAsk('youth-help-access', 'other'), true)
})
