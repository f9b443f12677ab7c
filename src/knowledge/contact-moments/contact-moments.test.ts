import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contactMoments, nearestContactMoment } from './contact-moments.ts'

const day = Temporal.PlainDate.from

test('every contact moment has a code of its own', () => {
  assert.equal(new Set(contactMoments.map(moment => moment.code)).size, contactMoments.length)
})

test('a child of nine and a half months comes for the consult of nine months', () => {
  assert.equal(nearestContactMoment(day('2026-01-10'), day('2026-10-25')), '09')
})

test('a child of five and a half years comes in group 2', () => {
  assert.equal(nearestContactMoment(day('2021-05-20'), day('2026-11-20')), '16')
})

test('a youth of seventeen has no planned contact moment', () => {
  assert.equal(nearestContactMoment(day('2009-11-20'), day('2026-11-20')), undefined)
})
