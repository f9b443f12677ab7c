import assert from 'node:assert/strict'
import { test } from 'node:test'
import { playCourses } from '../../../../../cast/play-courses.ts'
import { browser } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { otherLanguages } from '../../../../platform/i18n/languages.ts'
import { agendaWords } from './agenda-words.ts'

const town = await testTown()
await playCourses((actor, daysAgo, work) => town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) }))
const visitor = browser(town.app)
const read = async (path: string) => (await visitor.get(path)).text()

test('the agenda says in each language what, when and whether there is a place, and that the rest is in Dutch', async () => {
  for (const language of otherLanguages) {
    const page = await read(`/${language}/activiteiten`)
    const words = agendaWords[language]
    for (const said of [words.title, words.kind.course, words.free, words.notReviewed, words.inDutch])
      assert.ok(page.includes(said), `${language}: ${said}`)
    assert.match(page, /<a class="nl-link" href="\/activiteiten\/[\da-f-]{36}" lang="nl">/)
  }
})

test('who wants only what is given in her own language sees only that', async () => {
  const all = await read('/ar/activiteiten')
  const own = await read('/ar/activiteiten?taal=ar')
  const count = (page: string) => page.split('<li class="cjg-card">').length - 1
  assert.ok(count(own) >= 1 && count(own) < count(all))
  assert.ok(own.includes(agendaWords.ar.everyLanguage))
})
