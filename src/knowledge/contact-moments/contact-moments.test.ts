import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contactMoments, nearestContactMoment } from './contact-moments.ts'

test('every contact moment has a code of its own', () => {
  assert.equal(new Set(contactMoments.map(moment => moment.code)).size, contactMoments.length)
})

test('a child of nine and a half months comes for the consult of nine months', () => {
  assert.equal(nearestContactMoment(9.5)?.code, '09')
})

test('a child of five and a half years comes in group 2', () => {
  assert.equal(nearestContactMoment(66)?.code, '16')
})

test('a youth of seventeen has no planned contact moment', () => {
  assert.equal(nearestContactMoment(17 * 12), undefined)
})
