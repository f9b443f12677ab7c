import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { openSocialMap } from '../../../../cast/social-map.ts'
import { browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { otherLanguages } from '../../../platform/i18n/languages.ts'
import { languageCalled } from '../../../platform/i18n/named-languages.ts'
import { mapWords } from './words.ts'

const town = await testTown()
await town.act(storyteller, openSocialMap)
const visitor = browser(town.app)
const read = async (path: string) => (await visitor.get(path)).text()

test('the map is there in every language, filters in it, and calls Dutch what organisations wrote', async () => {
  for (const language of otherLanguages) {
    const words = mapWords[language]
    const page = await read(`/${language}/sociale-kaart?kosten=free`)
    for (const said of [words.title, words.lead, words.filters.age, words.notReviewed, words.cost.free])
      assert.ok(page.includes(said), `${language}: ${said}`)
    for (const said of [mapWords.nl.lead, mapWords.nl.filters.age, mapWords.nl.filters.show, '>Meer<'])
      assert.ok(!page.includes(said), `${language}: ${said}`)
    assert.match(page, new RegExp(`href="/${language}/sociale-kaart/[\\da-f-]{36}"`))
    assert.match(page, /<bdi lang="nl" dir="ltr">/)
  }
})

test('of an offer the facts are told in the language, and the way back stays in it', async () => {
  const [, offer = ''] = /href="(\/ar\/sociale-kaart\/[\da-f-]{36})"/.exec(await read('/ar/sociale-kaart')) ?? []
  const page = await read(offer)
  for (const said of Object.values(mapWords.ar.facts).slice(0, 8)) assert.ok(page.includes(`<dt>${said}</dt>`), said)
  assert.match(page, /href="\/ar\/sociale-kaart"/)
  assert.ok(page.includes(languageCalled('Nederlands', 'ar') ?? 'no name'))
})

test('a language that was written in Dutch is called as its reader calls it; of one that has no name the Dutch word stays', () => {
  assert.equal(languageCalled('Turks', 'tr'), 'Türkçe')
  assert.equal(languageCalled(' arabisch', 'en'), 'Arabic')
  assert.equal(languageCalled('gebarentaal', 'fr'), null)
})
