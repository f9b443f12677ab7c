import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutNames } from './without-names.ts'

const names = ['Sem de Vries', 'Ayşe Yılmaz']
const table = [
  ['a name in a sentence', 'Sem huilde toen Ayşe kwam.', '[…] huilde toen […] kwam.'],
  ['a name that owns', 'Sems moeder en Sem’s vader', '[…] moeder en […] vader'],
  ['in any case', 'mevrouw DE VRIES belde', 'mevrouw DE […] belde'],
  ['a word that only begins like a name stays', 'een semester lang', 'een semester lang'],
  ['small words of a name stay', 'de buurvrouw van de overkant', 'de buurvrouw van de overkant'],
  ['Turkish letters', 'mevrouw Yılmaz', 'mevrouw […]'],
] as const
for (const [name, text, expected] of table) test(name, () => assert.equal(withoutNames(text, names), expected))

test('without names to take out, nothing changes', () => assert.equal(withoutNames('Niemand.', []), 'Niemand.'))

test('signs of a pattern in a name harm nothing', () => {
  assert.equal(withoutNames('Ask (x) for it.', ['(x', 'Ask)+']), '[…] (x) for it.')
})
