import assert from 'node:assert/strict'
import { test } from 'node:test'
import { from3To10, from10, under3, atAnyAge as youngOrOld } from './height-rules.ts'
import { at2, at2AndAHalf, at3 } from './language-rules.ts'
import { messageOf, messages } from './messages.ts'
import { atAnyAge, from1To2, from2, under1 } from './weight-rules.ts'

test('every rule has words of its own, and no words are left without meaning', () => {
  const rules = [
    ...[youngOrOld, under3, from3To10, from10].flat(),
    ...[atAnyAge, under1, from1To2, from2].flat(),
    ...[at2, at2AndAHalf, at3].flat(),
  ]
  for (const { code, says } of rules) {
    assert.match(messageOf(code).nextStep, /\.$/, String(code))
    assert.match(says, /\.$/, String(code))
  }
})

test('whoever is to be referred gets a word for the parents, without blame and without alarm', () => {
  for (const [code, { kind, forParents }] of messages) {
    assert.equal(forParents === null, kind === 'need' || kind === 'no-advice', String(code))
    assert.doesNotMatch(forParents ?? '', /obes|microcefalie|waterhoofd|verwijs|SD\b/i, String(code))
  }
})

test('a code that nobody gives has no message', () => {
  assert.throws(() => messageOf(1017), RangeError)
})
