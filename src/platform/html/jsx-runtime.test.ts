import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapedAttacks, refusedAttacks } from './attacks.ts'
import { Fragment, jsx, raw } from './jsx-runtime.ts'

for (const attack of escapedAttacks)
  test(`text is drawn as text: ${attack.name}`, () => {
    assert.equal(String(jsx(attack.element, attack.props)), attack.drawnAs)
  })

for (const attack of refusedAttacks)
  test(`a page is not drawn with ${attack.name}`, () => {
    assert.throws(() => jsx(attack.element, attack.props), TypeError)
  })

test('an attribute inherited from a polluted prototype is not drawn', () => {
  const props = Object.create({ onclick: 'alert(1)' })
  assert.equal(String(jsx('p', props)), '<p></p>')
})

test('a component that returns a promise cannot be drawn', () => {
  const late = (() => Promise.resolve('x')) as unknown as () => null
  assert.throws(() => jsx(late, {}), TypeError)
})

test('a component may return text, a list or nothing, and its text is escaped', () => {
  assert.equal(String(jsx(() => ['<', null, 1], {})), '&lt;1')
})

test('markup that a person vouched for is drawn as it is', () => {
  assert.equal(String(jsx('p', { children: raw('<b>ja</b>') })), '<p><b>ja</b></p>')
})

test('a fragment draws its children and nothing around them', () => {
  assert.equal(String(Fragment({ children: ['a', raw('<br>'), 0, false, undefined, 2n] })), 'a<br>02')
})

test('an attribute that is absent, null or false leaves nothing behind', () => {
  assert.equal(String(jsx('p', { id: undefined, title: null, hidden: false })), '<p></p>')
})

test('a true attribute is written by its name alone, and an ARIA one as a word', () => {
  assert.equal(String(jsx('p', { hidden: true, 'aria-busy': false })), '<p hidden aria-busy="false"></p>')
})

test('an element without an end tag gets none', () => {
  assert.equal(String(jsx('br', {})), '<br>')
})

test('a text that starts with an empty line keeps that line', () => {
  assert.equal(String(jsx('textarea', { children: '\nhallo' })), '<textarea>\n\nhallo</textarea>')
})

test('addresses of pages, sites, mail and telephone are drawn', () => {
  for (const href of [
    '/a',
    'a/b',
    '?q=1',
    '#top',
    '',
    'https://example.org/a:b',
    'mailto:a@b.nl',
    'tel:112',
    '//cjg.nl',
  ])
    assert.equal(String(jsx('a', { href })), `<a href="${href}"></a>`)
})
