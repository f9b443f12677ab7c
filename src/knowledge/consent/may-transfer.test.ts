import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from './consent-standing.ts'
import { type TransferModel, transferStanding, whoSpeaksOnTransfer } from './may-transfer.ts'

const birth = Temporal.PlainDate.from('2010-01-01')
const at = (model: TransferModel, age: number) => ({ model, birth, on: birth.add({ years: age }) })
const mother: Answer = { person: 'mother', as: 'parents-with-custody', says: 'yes' }
const father: Answer = { person: 'father', as: 'parents-with-custody', says: 'no' }
const youth: Answer = { person: 'youth', as: 'youth', says: 'yes' }

test('who consents: parents under 12, both from 12 to 15, the youth alone from 16', () => {
  assert.deepEqual(
    [11, 12, 15, 16, 18].map(age => whoSpeaksOnTransfer(at('consent', age)).join('+')),
    ['parents-with-custody', 'youth+parents-with-custody', 'youth+parents-with-custody', 'youth', 'youth'],
  )
})

test('who may object: parents under 12, the youth from 12', () => {
  assert.deepEqual(
    [11, 12, 15, 16].map(age => whoSpeaksOnTransfer(at('objection', age)).join('+')),
    ['parents-with-custody', 'youth', 'youth', 'youth'],
  )
})

test('a record does not go before anybody was asked or told', () => {
  for (const model of ['consent', 'objection'] as const)
    assert.deepEqual(transferStanding(at(model, 5), []), { kind: 'awaits', parties: ['parents-with-custody'] })
})

test('one parent’s yes is enough, until the other says no', () => {
  assert.equal(transferStanding(at('consent', 5), [mother]).kind, 'given')
  assert.equal(transferStanding(at('consent', 5), [mother, father]).kind, 'refused')
})

test('at 13 a mother’s yes waits for the youth where consent is asked, and is not asked where one may object', () => {
  assert.deepEqual(transferStanding(at('consent', 13), [mother]), { kind: 'awaits', parties: ['youth'] })
  assert.deepEqual(transferStanding(at('objection', 13), [mother]), { kind: 'awaits', parties: ['youth'] })
  assert.equal(transferStanding(at('objection', 13), [youth, father]).kind, 'given')
})
