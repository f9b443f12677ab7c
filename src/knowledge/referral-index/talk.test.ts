import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Said, talkOf } from './talk.ts'

const day = Temporal.PlainDate.from
const said = (on: string | null, at: string): Said => ({
  on: on === null ? null : day(on),
  saidAt: Temporal.Instant.from(`${at}Z`),
  saidOn: day(at.slice(0, 10)),
})

test('when one of the two says that they spoke, they spoke', () => {
  const talk = talkOf([said('2026-11-24', '2026-11-24T10:00')])
  assert.deepEqual([talk.kind, talk.kind === 'spoken' && talk.on.toString()], ['spoken', '2026-11-24'])
})

test('a no that comes after the day of the talk contradicts it, and nobody knows', () => {
  assert.equal(talkOf([said('2026-11-24', '2026-11-24T10:00'), said(null, '2026-11-26T09:00')]).kind, 'contradicted')
  assert.equal(talkOf([said(null, '2026-11-24T11:00'), said('2026-11-24', '2026-11-24T10:00')]).kind, 'contradicted')
})

test('a no from before the talk contradicts nothing', () => {
  assert.equal(talkOf([said(null, '2026-11-24T10:00'), said('2026-11-26', '2026-11-26T10:00')]).kind, 'spoken')
  assert.equal(talkOf([said(null, '2026-11-26T09:00'), said('2026-11-26', '2026-11-26T10:00')]).kind, 'spoken')
})

test('two who name different days did speak: the earliest counts, and the difference is told', () => {
  const talk = talkOf([said('2026-11-26', '2026-11-26T10:00'), said('2026-11-24', '2026-11-26T11:00')])
  assert.ok(talk.kind === 'spoken' && talk.daysDiffer && talk.on.equals(day('2026-11-24')))
})

test('whoever says nothing leaves it open', () => {
  assert.equal(talkOf([]).kind, 'nobody-said')
  assert.equal(talkOf([said(null, '2026-11-24T10:00')]).kind, 'not-spoken')
})
