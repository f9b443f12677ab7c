import assert from 'node:assert/strict'
import { test } from 'node:test'
import { descriptionOf } from './description.ts'
import { raw } from './html.ts'

test('a page is described by its lead, without markup, and not by what stands before it', () => {
  const page =
    '<h1>Titel</h1><p>Let op.</p><p class="nl-paragraph nl-paragraph--lead">Vraag &amp; <a href="/x">antwoord</a>.</p>'
  assert.equal(descriptionOf(raw(page)), 'Vraag & antwoord.')
})

test('a page without a lead is described by its first running text, and one without any by nothing', () => {
  assert.equal(descriptionOf(raw('<h1>Titel</h1><p class="nl-paragraph">Eén zin.</p><p>Nog een.</p>')), 'Eén zin.')
  assert.equal(descriptionOf(raw('<p>Kort</p>')), 'Kort')
  assert.equal(descriptionOf(raw('<pre>geen alinea</pre>')), undefined)
})

test('a long lead ends at a whole word', () => {
  const words = descriptionOf(raw(`<p>${'woorden '.repeat(40)}</p>`)) ?? ''
  assert.ok(words.length <= 155)
  assert.match(words, /woorden…$/)
})
