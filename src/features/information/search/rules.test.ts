import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ageBandFrom, errorsBetween, excerptOf, formsOf, nearest, wordsOf } from './rules.ts'
import { nationalSynonyms, parseSynonyms } from './synonyms.ts'

test('a whole sentence is looked for by its words, each once', () => {
  assert.deepEqual(wordsOf('Mijn baby, mijn baby slaapt niet!'), ['mijn', 'baby', 'slaapt', 'niet'])
})

test('signs and single letters are no words', () => {
  assert.deepEqual(wordsOf("' | ! a :* %"), [])
})

test('a verb, a participle and a plural are looked for by what they are forms of too', () => {
  assert.ok(formsOf('slaapt').includes('slaap'))
  assert.ok(formsOf('gepest').includes('pest'))
  assert.ok(formsOf('ruzies').includes('ruzie'))
})

for (const [one, other, errors] of [
  ['huilen', 'huilen', 0],
  ['vacinatie', 'vaccinatie', 1],
  ['hiulen', 'huilen', 1],
  ['slpen', 'slapen', 1],
  ['pestn', 'pesten', 1],
  ['driftbiu', 'driftbui', 1],
  ['baby', 'puber', 4],
  ['', 'baby', 4],
] as const) {
  test(`between “${one}” and “${other}” there are ${errors} errors`, () => {
    assert.equal(errorsBetween(one, other), errors)
  })
}

test('there are as many errors from one word to another as back', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(fc.property(word, word, (one, other) => errorsBetween(one, other) === errorsBetween(other, one)))
})

test('a word is taken for the nearest one, and for none when all are far', () => {
  const words = [{ word: 'vaccineren' }, { word: 'vaccinatie' }]
  assert.deepEqual(nearest('vacinatie', words), [{ word: 'vaccinatie' }])
  assert.deepEqual(nearest('fiets', words), [])
})

test('an excerpt is the piece where the words stand together, with them marked', () => {
  const plain = `Een baby huilt soms. ${'Dat is gewoon. '.repeat(20)}In de nacht huilt een baby vaker. Troost helpt.`
  const excerpt = excerptOf(plain, new Set(['baby', 'huilt', 'nacht']))
  assert.deepEqual(
    excerpt.filter(part => part.isMatch).map(part => part.text),
    ['nacht', 'huilt', 'baby'],
  )
  assert.ok(excerpt.map(part => part.text).join('').length < 200)
})

test('a text in which none of the words stands shows its beginning, and every piece of a text is a piece of that text', () => {
  assert.deepEqual(excerptOf('Kort.', new Set(['baby'])), [{ text: 'Kort.', isMatch: false }])
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 0, max: 50 }), (plain, place) => {
      const words = plain.toLowerCase().match(/[a-z]+/g) ?? []
      const excerpt = excerptOf(plain, new Set([words[place % words.length] ?? '']))
      assert.ok(plain.includes(excerpt.map(part => part.text).join('')))
    }),
  )
})

test('an age that is not on the list is no age', () => {
  assert.equal(ageBandFrom('1-3'), '1-3')
  assert.equal(ageBandFrom('99'), null)
  assert.equal(ageBandFrom('constructor'), null)
})

test('the list of synonyms is whole, and a broken line is named', () => {
  assert.deepEqual(nationalSynonyms().get('dreumes'), ['peuter', 'baby'])
  assert.throws(() => parseSynonyms('# goed\ndreumes peuter'), /line 2: dreumes peuter/)
})
