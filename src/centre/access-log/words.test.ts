import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detailWords } from './words.ts'

test('what is particular about a line of the log is told in Dutch', () => {
  assert.equal(detailWords('3 term-ended'), '3 termijn voorbij')
  assert.equal(detailWords('referral-index off'), 'verwijsindex uit')
  assert.equal(detailWords('youth-nurse parent'), 'jeugdverpleegkundige ouder')
})

test('the name of an organisation stays as it is, even with a word of the code in it', () => {
  assert.equal(detailWords('Buurtteam start'), 'Buurtteam start')
})
