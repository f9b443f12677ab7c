import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { organisations } from '../../../../cast/town.ts'
import { browser } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { publishOffer } from '../../../centre/index.ts'
import { publishArticles } from '../articles/publish-articles.ts'

const town = await testTown()
const visitor = browser(town.app)
const looking = async (typed: string) => (await visitor.get(`/zoeken?q=${encodeURIComponent(typed)}`)).text()
const firstOf = (page: string) => /href="(\/(?:artikelen\/)?[a-z-]+)">[^<]+<\/a><\/h3>/.exec(page)?.[1]

before(async () => {
  await town.database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db))
  await town.act(storyteller, ctx =>
    publishOffer(ctx, {
      name: 'Beter slapen met je baby',
      description: 'Drie avonden over rust, ritme en veilig slapen, samen met andere ouders.',
      organisation: organisations.youthHealthCare,
      minimumAge: 0,
      maximumAge: 2,
      cost: 'gratis',
      languages: ['nl'],
      waitingWeeks: 3,
      checkedOn: today,
    }),
  )
})

for (const [typed, address] of [
  ['mijn baby huilt de hele nacht', '/artikelen/huilende-baby'],
  ['mijn dochter wordt gepest op school', '/artikelen/pesten'],
  ['we gaan scheiden', '/artikelen/ouders-uit-elkaar'],
  ['wanneer krijgt mijn zoon de HPV prik', '/artikelen/vaccinaties'],
  ['mijn peuter heeft driftbuien', '/artikelen/driftbuien'],
  ['poepen', '/artikelen/zindelijk-worden'],
  ['dossier inzien', '/privacy'],
  ['klacht', '/klacht-of-compliment'],
] as const) {
  test(`who types “${typed}” finds ${address} first`, async () => {
    assert.equal(firstOf(await looking(typed)), address)
  })
}

test('a finding shows the words by which it was found', async () => {
  const page = await looking('tiktok')
  assert.match(page, /<strong>TikTok<\/strong>/)
  assert.match(await looking('peuterpuberteit'), /Gevonden bij: peuterpuberteit/)
})

test('a text that shares only a common word with the question is left out', async () => {
  assert.doesNotMatch(await looking('mijn kind wordt gepest'), /href="\/artikelen\/vaccinaties"/)
})

test('a typing error is forgiven, and it is said that this is a guess', async () => {
  const page = await looking('vacinatie')
  assert.match(page, /Bedoel je misschien dit\?/)
  assert.equal(firstOf(page), '/artikelen/vaccinaties')
})

test('what partners offer here is found too, with its cost and its wait; elsewhere it is not', async () => {
  assert.match(
    await looking('slapen'),
    /Beter slapen met je baby[\s\S]*JGZ Waterland · 0 tot en met 2 jaar · gratis · 3 weken wachten/,
  )
  const neighbour = browser(town.app, { host: 'biezendrecht.localhost' })
  assert.doesNotMatch(await (await neighbour.get('/zoeken?q=slapen')).text(), /Beter slapen met je baby/)
})

test('who finds nothing is led to a person', async () => {
  const page = await looking('xyzzy')
  assert.match(page, /We vonden niets bij „xyzzy”/)
  assert.match(page, /href="\/vraag"/)
  assert.match(page, /href="tel:0880000000"/)
})

test('who types that life is not worth living sees the number to call before anything else', async () => {
  const page = await looking('ik wil niet meer leven')
  assert.match(page, /Heb je nu iemand nodig\?[\s\S]*href="tel:113"/)
})

test('what is typed is shown as words and kept nowhere', async () => {
  const response = await visitor.get(`/zoeken?q=${encodeURIComponent('<script>alert(1)</script>')}`)
  assert.doesNotMatch(await response.text(), /<script>alert/)
  assert.equal(response.headers.get('cache-control'), 'no-store')
})

test('signs of a query language and only stop words break nothing', async () => {
  for (const typed of ["' | !", 'de het een', 'a', ':*', '%', ''])
    assert.equal((await visitor.get(`/zoeken?q=${encodeURIComponent(typed)}`)).status, 200)
})
