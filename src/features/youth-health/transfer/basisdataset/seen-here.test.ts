import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Observations } from '../../record/observations.ts'
import { type RecordedHere, seenHere } from './seen-here.ts'

const on = Temporal.PlainDate.from('2026-11-20')
const told = (observations: Observations, notHeld: RecordedHere['notHeld'] = []) =>
  seenHere({ moments: [{ on, observations }], notHeld }).map(({ code, value }) => [code, value])

test('a home visit is written as held, with its form', () => {
  assert.deepEqual(told({ moment: '02', form: '06' }), [
    [1577, '06'],
    [1605, '01'],
  ])
})

test('who did not come is written as such; that nobody could be reached has no code and is left out', () => {
  const absent = { on, reason: 'absent' } as const
  assert.deepEqual(told({}, [absent, { on, reason: 'not-reached' }]), [[1605, '02']])
})

test('of a screening only answers with a code of the list are written, and a day as such a file writes days', () => {
  const vision = [
    { name: 'conclusion', bds: 408, value: 'doubt' },
    { name: 'card', bds: null, value: 'x' },
  ]
  const heart = [{ name: 'heard', bds: 855, value: 'amiss' }]
  const pricked = [{ name: 'taken-on', bds: 374, value: '2026-11-18' }]
  assert.deepEqual(
    told({
      screening: [
        { screening: 'vision', outcome: 'doubtful', values: vision },
        { screening: 'heart', outcome: 'insufficient', values: heart },
        { screening: 'heel-prick', outcome: 'awaited', values: pricked },
      ],
    }),
    [
      [855, 'true'],
      [374, '20261118'],
    ],
  )
})

test('of a questionnaire the answers that have an element are written', () => {
  const answers = [
    { number: 1, bds: 1078, value: '3' },
    { number: 2, bds: null, value: 'Goed' },
  ]
  const by = { filledBy: 'parent', person: '0', personName: 'Sanne Jansen' } as const
  const questionnaire = { request: '0', questionnaire: 'sdq', version: 1, ...by, answers }
  assert.deepEqual(told({ questionnaire }), [[1078, '3']])
})
