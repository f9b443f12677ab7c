import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readShorthand } from './shorthand.ts'

const contactOf = (typed: string) => {
  const read = readShorthand(typed)
  return read.ok ? read.contact : assert.fail(JSON.stringify(read))
}

test('three letters are a contact: a parent at the desk who asked about sleeping', () => {
  const { topics, asker, channel, kind, minutes } = contactOf('sla')
  assert.deepEqual(
    { topics, asker, channel, kind, minutes },
    {
      topics: ['sleep'],
      asker: 'parent',
      channel: 'desk',
      kind: 'advice',
      minutes: 10,
    },
  )
})

test('more is said in any order: two topics, a youth, by telephone, the age and how long', () => {
  const contact = contactOf('tel 25m 12-16 jong game angst')
  assert.deepEqual(contact.topics, ['screens', 'fear-and-sadness'])
  assert.deepEqual([contact.channel, contact.asker, contact.ageBand, contact.minutes], ['phone', 'youth', '12-16', 25])
})

test('a word that could be two things is asked again, and so is one that is nothing', () => {
  assert.deepEqual(readShorthand('v'), { ok: false, because: 'more-than-one', word: 'v' })
  assert.deepEqual(readShorthand('slapen xyz'), { ok: false, because: 'unknown', word: 'xyz' })
  assert.deepEqual(readShorthand('ouder'), { ok: false, because: 'no-topic' })
})

test('a whole word is itself, though another begins with it', () => {
  assert.equal(contactOf('slapen ouder').asker, 'parent')
})
