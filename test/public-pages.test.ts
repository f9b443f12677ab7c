/** Every public page is light, comes from one address alone, says its language and is whole without script. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../cast/open-town.ts'
import { openHours } from '../cast/play-appointments.ts'
import { playCourses } from '../cast/play-courses.ts'
import { openSocialMap } from '../cast/social-map.ts'
import { professionals } from '../cast/town.ts'
import { readAccessibilityReport } from '../src/features/information/accessibility/accessibility-report.ts'
import { publishArticles } from '../src/features/information/index.ts'
import { assets } from '../src/platform/assets/bundle.ts'
import { type Language, languageFacts, readAddress } from '../src/platform/i18n/languages.ts'
import { browser } from './as.ts'
import { publicPageNames, publicPages } from './public-pages.ts'
import { now, testTown } from './town.ts'

/** What a page may weigh over the wire at a first visit, with everything it loads, in bytes. */
const most = 50_000

const town = await testTown()
await town.database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db))
await town.act(storyteller, openSocialMap)
await town.act(actorOf(professionals.administrator), openHours)
await playCourses((actor, daysAgo, work) => town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) }))

const pages = await publicPages(browser(town.app), ['ar', 'fr'])
const drawn = await Promise.all(pages.map(async ({ name, address }) => ({ name, address, ...(await opened(address)) })))

/** As a browser asks for it: what comes over the wire, and what it says. */
async function opened(address: string) {
  const ask = (encoding: string) =>
    town.app.request(new URL(address, 'http://localhost:3000'), { headers: { 'accept-encoding': encoding } })
  const [packed, plain] = [await ask('gzip, deflate, br'), await ask('identity')]
  return { status: plain.status, bytes: (await packed.arrayBuffer()).byteLength, html: await plain.text() }
}

test('every public page has an example to look at', () => {
  const missing = pages.filter(({ address }) => address.includes(':')).map(({ name }) => name)
  assert.deepEqual(missing, [], 'give it an example, or say why it is no page, in test/public-page-examples.ts')
  assert.deepEqual(
    drawn.filter(({ status }) => status !== 200).map(({ name }) => name),
    [],
  )
})

test(`no public page weighs more than ${most} bytes at a first visit, with all that it loads`, () => {
  const heavy = drawn.map(page => ({ name: page.name, bytes: page.bytes + weightOf(loadedBy(page.html)) }))
  assert.deepEqual(
    heavy.filter(({ bytes }) => bytes > most),
    [],
  )
})

test('no public page loads anything from another address', () => {
  const elsewhere = drawn.flatMap(({ name, html }) =>
    loadedBy(html).flatMap(address => (assets().has(address) ? [] : [`${name}: ${address}`])),
  )
  assert.deepEqual(elsewhere, [])
})

test('every public page says in which language it is and which way it runs', () => {
  const wrong = drawn.filter(({ name, html }) => !html.includes(beginningIn(readAddress(name).language)))
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  )
})
const beginningIn = (language: Language) => `<html lang="${language}" dir="${languageFacts[language].dir}">`

test('every public page is whole without script: one title, and words beneath it', () => {
  const hollow = drawn.filter(({ html }) => {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<script[\s\S]*?<\/script>/g, '') ?? ''
    return main.split('<h1').length !== 2 || main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').length < 60
  })
  assert.deepEqual(
    hollow.map(({ name }) => name),
    [],
  )
})

test('the accessibility statement is about the public pages that there are, and about no others', () => {
  const told = readAccessibilityReport().pages.map(({ page }) => page)
  assert.deepEqual(told, publicPageNames(), 'look at them anew with `npm run accessibility`')
})

/** Stylesheets, scripts, pictures and the icon of a page, and the letters that its words need. */
function loadedBy(html: string): readonly string[] {
  const tags = html.match(/<(?:link|script|img|iframe|source|video|audio|object|embed)\b[^>]*>/g) ?? []
  const named = tags
    .filter(tag => !/rel="(?:alternate|canonical)"/.test(tag))
    .flatMap(tag => [...(/(?:href|src|data)="([^"]+)"/.exec(tag)?.slice(1, 2) ?? [])])
  const sheets = named.filter(address => address.endsWith('.css')).map(textOf)
  const imported = sheets.flatMap(sheet =>
    [...sheet.matchAll(/@import\s+(?:url\()?["']?([^"')]+)/g)].map(([, at = '']) => at),
  )
  const letters = sheets.flatMap(sheet => lettersFor(inOurLetters(html), sheet))
  const pictures = sheets.flatMap(sheet => [...sheet.matchAll(/url\(["']?([^"')]+)/g)].map(([, at = '']) => at))
  return [...new Set([...named, ...imported, ...letters, ...pictures.filter(at => !/\.woff2$|^(?:data:|#)/.test(at))])]
}

/** The words that are not left to the letters of the reader's device. */
const inOurLetters = (html: string): string => {
  const body = /<body[\s\S]*/.exec(html)?.[0] ?? ''
  const isOurs = !/^<body class="[^"]*cjg-own-letters/.test(body)
  return isOurs ? body.replace(/<select[^>]*cjg-own-letters[\s\S]*?<\/select>/g, '').replace(/<[^>]+>/g, ' ') : ''
}
const textOf = (address: string): string => new TextDecoder().decode(assets().get(address)?.body)
const weightOf = (addresses: readonly string[]): number =>
  addresses.reduce((sum, address) => sum + weightIn(assets().get(address)), 0)
const weightIn = (asset: ReturnType<ReturnType<typeof assets>['get']>): number =>
  asset ? (asset.packed?.br ?? asset.body).byteLength : 0

/** A browser fetches a font when a letter of the page lies in its range. */
function lettersFor(text: string, sheet: string): readonly string[] {
  const points = new Set([...text].map(letter => letter.codePointAt(0) ?? 0))
  return [...sheet.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
    const address = /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1]
    const ranges = [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', until = from]) =>
      [from, until].map(hex => Number.parseInt(hex, 16)),
    )
    const isUsed = [...points].some(point => ranges.some(([from = 0, until = 0]) => point >= from && point <= until))
    return address !== undefined && isUsed ? [address] : []
  })
}
