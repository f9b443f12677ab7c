import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceOf, isSame, type Part } from './difference.ts'

const told = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(change => change.map(mark).join(' '))
    .join(' | ')
const mark = ({ kind, text }: Part) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`)

test('a word that was changed is shown where it stands, and the rest stays', () => {
  assert.equal(
    told('Eerst dit.\n\nKom op maandag langs.', 'Eerst dit.\n\nKom op dinsdag langs.'),
    'Eerst dit. | Kom op [-maandag-] [+dinsdag+] langs.',
  )
})

test('a paragraph that came or went is shown whole', () => {
  assert.equal(told('Een.\n\nTwee.', 'Een.'), 'Een. | [-Twee.-]')
  assert.equal(told('Een.', 'Nul.\n\nEen.'), '[+Nul.+] | Een.')
  assert.equal(told('', 'Helemaal nieuw.'), '[+Helemaal nieuw.+]')
})

test('what stayed and what went together are the old text; what stayed and what came the new', () => {
  const [before, after] = ['a b c d\ne f\ng', 'a c b d\nf e g\nh']
  const parts = differenceOf(before, after).flat()
  const side = (kind: 'gone' | 'new') =>
    parts.filter(part => part.kind === 'same' || part.kind === kind).flatMap(part => part.text.split(' '))
  assert.deepEqual(side('gone'), before.split(/\s/))
  assert.deepEqual(side('new'), after.split(/\s/))
})

test('the same text is no difference, also when it is laid out differently', () => {
  assert.ok(isSame(differenceOf('Een.\n\n\nTwee.', 'Een.\nTwee.')))
  assert.ok(!isSame(differenceOf('Een.', 'Een')))
})
