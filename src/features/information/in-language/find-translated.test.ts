import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findTranslatedWith, wordsIn } from './find-translated.ts'
import type { TranslatedLine } from './store.ts'

const line = (slug: string, title: string, keywords: readonly string[]): TranslatedLine => ({
  slug,
  title,
  summary: '',
  theme: 'baby',
  keywords,
})
const arabic = [
  line('driftbuien', 'نوبات الغضب', ['غضب', 'صراخ']),
  line('slapen', 'نوم الطفل الصغير', ['نوم', 'ليل', 'ينام']),
]
const slugs = (typed: string, lines: readonly TranslatedLine[]) => findTranslatedWith(typed, lines).map(one => one.slug)

test('a mother who asks in Arabic finds the text on sleep, with the article before the word or without', () => {
  assert.deepEqual(slugs('ابني لا ينام في الليل', arabic), ['slapen'])
  assert.deepEqual(slugs('النوم', arabic), ['slapen'])
})

test('marks that nobody types on a telephone do not stand in the way', () => {
  assert.deepEqual(wordsIn('Mój syn nie ŚPI!'), ['moj', 'syn', 'nie', 'spi'])
  assert.deepEqual(wordsIn('الغَضَب'), ['غضب'])
})

test('another ending and a typing error find the same text', () => {
  const polish = [line('driftbuien', 'Napady złości', ['złość', 'krzyk']), line('slapen', 'Sen', ['spanie'])]
  assert.deepEqual(slugs('napad zlosci', polish), ['driftbuien'])
  assert.deepEqual(slugs('krzik', polish), ['driftbuien'])
})

test('words that stand in no text find nothing', () => {
  assert.deepEqual(slugs('xyzzy', arabic), [])
})
