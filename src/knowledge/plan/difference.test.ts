import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { differenceOf } from './difference.ts'

test('what stayed, what went and what came stand in reading order', () => {
  same(differenceOf('We willen weer rust in huis.', 'We willen meer rust in ons huis.'), [
    { kind: 'same', words: 'We willen' },
    { kind: 'gone', words: 'weer' },
    { kind: 'came', words: 'meer' },
    { kind: 'same', words: 'rust in' },
    { kind: 'came', words: 'ons' },
    { kind: 'same', words: 'huis.' },
  ])
})

test('the old text is what stayed with what went, the new what stayed with what came', () => {
  const words = ['rust', 'huis', 'samen', 'eten', 'slapen', 'school']
  for (let seed = 1; seed < 200; seed++) {
    const textOf = (step: number) =>
      Array.from({ length: seed % 7 }, (_, at) => words[(at * step + seed) % 6]).join(' ')
    const [before, after] = [textOf(seed % 5), textOf(seed % 3)]
    const pieces = differenceOf(before, after)
    const without = (kind: string) =>
      pieces
        .filter(piece => piece.kind !== kind)
        .map(piece => piece.words)
        .join(' ')
    assert.deepEqual([without('came'), without('gone')], [before, after])
  }
})

test('nothing differs between a text and itself', () => {
  assert.deepEqual([differenceOf('Rust.', 'Rust.').map(piece => piece.kind), differenceOf('', '')], [['same'], []])
})

test('of very long texts the old and the new are shown whole', () => {
  const long = (word: string) => Array.from({ length: 700 }, () => word).join(' ')
  assert.deepEqual(
    differenceOf(long('oud'), long('nieuw')).map(piece => piece.kind),
    ['gone', 'came'],
  )
})
