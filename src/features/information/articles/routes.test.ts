import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { as, browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { assets, assetUrl } from '../../../platform/assets/bundle.ts'
import { aboutPages } from './article.ts'
import { publishArticles } from './publish-articles.ts'
import { type ContentFile, contentFiles } from './read-articles.ts'

const town = await testTown()
const publish = (files?: readonly ContentFile[]) =>
  town.database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db, files))
const visitor = browser(town.app)
const read = async (path: string) => (await visitor.get(path)).text()

before(async () => {
  await publish()
})

test('what did not change is not written again, and what is gone is removed', async () => {
  assert.deepEqual(await publish(), { written: 0, removed: 0 })
  const [first, ...rest] = contentFiles()
  assert.ok(first)
  assert.deepEqual(await publish(rest), { written: 0, removed: 1 })
  assert.deepEqual(await publish(), { written: 1, removed: 0 })
})

test('a visitor reads the answer first, the questions as a table, and what else there is', async () => {
  const page = await read('/artikelen/driftbuien')
  assert.match(page, /nl-paragraph--lead">Een peuter die gillend op de grond ligt, is geen stout kind/)
  assert.match(page, /<h2 id="vragen-van-ouders"/)
  assert.match(page, /<th scope="row"[^>]*>Hoe lang duurt deze fase\?/)
  assert.match(page, /<a [^>]*href="#main"[^>]*>Naar boven/)
  assert.match(page, /Ook gevonden[\s\S]*href="\/artikelen\/regels-en-grenzen"/)
})

test('a text that no professional looked at says so', async () => {
  const page = await read('/artikelen/driftbuien')
  assert.match(page, /Geschreven op 22 november 2026\. <strong>Nog niet nagekeken door een professional\.<\/strong>/)
})

test('the pages about the centre are at their own address, and not among the articles', async () => {
  for (const page of ['over-het-cjg', 'privacy', 'toegankelijkheid', 'klacht-of-compliment', 'voor-jongeren']) {
    assert.equal((await visitor.get(`/${page}`)).status, 200, page)
    assert.equal((await visitor.get(`/artikelen/${page}`)).status, 404, page)
  }
})

test('every subject shows its articles', async () => {
  assert.match(
    await read('/onderwerpen'),
    /href="\/onderwerpen\/peuter-en-kleuter"[^>]*>Alle 12 over peuter en kleuter/,
  )
  assert.match(
    await read('/onderwerpen/uit-elkaar'),
    /Je ouders gaan uit elkaar[\s\S]*voor jongeren · 10 tot en met 23 jaar/,
  )
  assert.equal((await visitor.get('/onderwerpen/voetbal')).status, 404)
})

test('a text is kept and shared for a minute, and asked for again it costs nothing', async () => {
  const first = await visitor.get('/artikelen/pesten')
  assert.equal(first.headers.get('cache-control'), 'public, max-age=60')
  const again = await town.app.request('http://localhost:3000/artikelen/pesten', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  assert.equal(again.status, 304)
})

test('a page of text weighs less than 12 kB on the line', async () => {
  const packed = await town.app.request('http://localhost:3000/privacy', { headers: { 'accept-encoding': 'br' } })
  assert.ok((await packed.arrayBuffer()).byteLength < 12_000)
})

test('every article is one page that is built as a page should be, and weighs less than 50 kB with all it fetches', async () => {
  const fetched = ['public.css', 'theme-opencjg.css', 'public.js', 'figtree-latin.woff2'].map(weightOf)
  const rest = fetched.reduce((sum, weight) => sum + weight, 0)
  for (const { slug, language } of contentFiles().filter(file => file.language === 'nl' && !isAbout(file.slug))) {
    const page = await read(`/artikelen/${slug}`)
    assert.equal(brotliCompressSync(page).length + rest < 50_000, true, slug)
    assert.deepEqual(faultsOf(page), [], `${slug}.${language}`)
  }
})

const isAbout = (slug: string): boolean => aboutPages.some(about => about === slug)
const weightOf = (name: string): number => {
  const { body, packed } = assets().get(assetUrl(name)) ?? assert.fail(name)
  return (packed?.br ?? body).length
}

/** What axe looks at, as far as the text of a page tells it. */
function faultsOf(page: string): readonly string[] {
  const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(match => Number(match[1]))
  const main = page.slice(page.indexOf('<main'))
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
  const tables = [...main.matchAll(/<table[\s\S]*?<\/table>/g)].map(match => match[0])
  return [
    levels.filter(level => level === 1).length === 1 ? '' : 'not one heading of level 1',
    /<h1[\s\S]*<h2/.test(main) ? '' : 'no headings below the first',
    new Set(ids).size === ids.length ? '' : 'an id twice',
    tables.every(table => /<caption/.test(table) && /scope="col"/.test(table) && /scope="row"/.test(table))
      ? ''
      : 'a table without names',
    /<html[^>]* lang="nl"/.test(page) ? '' : 'no language',
    /<a [^>]*href="#main"/.test(main) && /id="main"/.test(page) ? '' : 'no way up',
    /<button[^>]* hidden[^>]* data-read=/.test(main) ? '' : 'a button for reading aloud that is on show without script',
  ].filter(Boolean)
}

test('only professionals see which texts are past their date', async () => {
  const [one, ...rest] = contentFiles()
  const article = one?.read() ?? assert.fail('nothing to read')
  const late = { ...article, reviewBy: Temporal.PlainDate.from('2026-11-01') }
  await publish([{ ...one, slug: article.slug, language: 'nl', checksum: Buffer.alloc(32), read: () => late }, ...rest])
  const desk = await as(town.app, 'balie')
  assert.match(await (await desk.get('/teksten')).text(), /1 tekst is over de datum/)
  assert.match(await (await desk.get('/vragen')).text(), /1 tekst is over de datum/)
  assert.doesNotMatch(await read(`/artikelen/${article.slug}`), /over de datum/)
})

test('what a visitor runs as cannot change a public text', async () => {
  const change = town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db => publishArticles(db, []))
  await assert.rejects(change, /permission denied/)
})
