import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barsOf } from './bars.ts'
import { breakdownWords } from './breakdown.text.ts'
import { ages } from './shared-words.text.ts'

const shown = (category: string, count: number) => ({ category, figure: { kind: 'shown' as const, count } })
const hidden = (category: string) => ({ category, figure: { kind: 'hidden' as const } })

test('channels stand with the most used first, empty ones left out and hidden ones named apart', () => {
  const channels = [shown('desk', 7), shown('chat', 0), shown('phone', 12), hidden('email')]
  const { bars, hidden: names } = barsOf(channels, breakdownWords.contact.channel)
  assert.deepEqual(
    bars.map(bar => `${bar.label} ${bar.words}`),
    ['telefoon 12', 'balie 7'],
  )
  assert.deepEqual(names, ['e-mail'])
})

test('ages stand in the order of age', () => {
  const { bars } = barsOf([shown('12-16', 90), shown('0-1', 6), shown('4-12', 30)], ages)
  assert.deepEqual(
    bars.map(bar => bar.label),
    ['0 jaar', '4 tot 12 jaar', '12 tot 16 jaar'],
  )
})

test('a topic that is new at the desk is shown by its key rather than lost', () => {
  const { bars } = barsOf([shown('moving-house', 8)], breakdownWords.contact.topic)
  assert.deepEqual(
    bars.map(bar => bar.label),
    ['moving-house'],
  )
})
