/** A nurse makes her visits where there is no network: the tab dies, the clock is set back, a colleague writes too, and nothing is lost or doubled. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const stage = openStage()
const underway = '/huisbezoeken/onderweg'

/** A child of her agenda of today; the visit is kept in the browser, page and all. */
async function takeAlong(page: Page, name: string): Promise<void> {
  await page.goto('/huisbezoeken')
  await page.getByLabel(/Mees/).uncheck()
  await page.getByLabel(/Noa/).uncheck()
  await page.getByLabel(new RegExp(name)).check()
  await isSound(page)
  await page.getByRole('button', { name: 'Neem mee' }).click()
  await page.waitForURL(new RegExp(underway))
  await shows(page, name)
  await page.waitForFunction('navigator.serviceWorker.controller !== null')
}

/** The tab is killed without a word, and opened anew in the same browser. */
async function openAnew(page: Page): Promise<Page> {
  const context = page.context()
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  next.setDefaultTimeout(15_000)
  return next
}

async function recordOf(page: Page, name: string): Promise<string> {
  await page.goto(`/jeugd?q=${encodeURIComponent(name)}`)
  const href = await page.getByRole('link', { name }).first().getAttribute('href')
  return (href ?? '').replace('/gezin', '')
}

test('a nurse writes a visit without network; tab and server die while it is sent, and it is stored once, beside what she sent from her tablet', {
  skip,
}, async () => {
  let page = await stage.enter('jeugdverpleegkundige', { width: 390 })
  await takeAlong(page, 'Mila van Leeuwen')
  await page.context().setOffline(true)
  await writeVisit(page)
  page = await openAnew(page)
  await finishVisit(page)
  const record = await sendFromTablet(await stage.enter('jeugdverpleegkundige'))

  await page.context().setOffline(false)
  const sending = page.waitForRequest(/huisbezoeken\/deel/)
  await page.goto(underway)
  await sending
  await stage.crash()
  await page.getByRole('button', { name: 'Kies wat blijft' }).click()
  await shows(page, 'Van jou: 10,2 kg')
  await shows(page, /10,4 kg/)
  await shows(page, tabletNote)
  await isSound(page)
  await page.getByLabel('Van jou: 10,2 kg').check()
  await dieOnceStored(page, () => page.getByRole('button', { name: 'Verstuur mijn keuze' }).dblclick())

  page = await openAnew(page)
  await page.goto(underway)
  await page.locator('#bezoeken').getByText('verstuurd').waitFor()
  await atNight(page)
  await page.goto(`${record}/tijdlijn`)
  for (const words of [note, tabletNote]) assert.equal(await page.getByText(words).count(), 1, 'stored once')
})

const note = 'Eet met de pot mee, slaapt door.'
const tabletNote = 'Begonnen op de tablet.'
const remark = 'Pas na een poos.'
const itemOfMila = (page: Page) => page.locator('.cjg-scored', { hasText: '14.' })

async function writeVisit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mila van Leeuwen' }).click()
  await shows(page, 'Kastanjehof 3')
  await shows(page, 'Vaccineren: niet zonder netwerk')
  await page.fill('input[name="weightKg"]', '102')
  await itemOfMila(page).locator('input[value="+"]').check()
  await itemOfMila(page).locator('summary').click()
  await itemOfMila(page).locator('input[type="text"]').fill(remark)
  await page.fill('textarea[name="note"]', note)
  await shows(page, 'Bewaard op dit apparaat om')
}

async function finishVisit(page: Page): Promise<void> {
  await page.goto(underway)
  await shows(page, 'begonnen')
  await page.getByRole('link', { name: 'Mila van Leeuwen' }).click()
  await page.locator('#bezoek').waitFor()
  assert.equal(await page.inputValue('textarea[name="note"]'), note)
  assert.ok(await itemOfMila(page).locator('input[value="+"]').isChecked())
  assert.equal(await itemOfMila(page).locator('input[type="text"]').inputValue(), remark)
  await page.check(nothingFound)
  await page.getByRole('button', { name: 'Bezoek is klaar' }).click()
  await shows(page, 'bedoel je 10,2?')
  await isSound(page)
  await page.fill('input[name="weightKg"]', '10,2')
  await page.getByRole('button', { name: 'Bezoek is klaar' }).dblclick()
  await shows(page, 'klaar, wacht op netwerk')
}

const nothingFound = 'input[name="findings"][value="none"]'

/** The same visit went along on another device, which has network. @returns the address of Mila's record */
async function sendFromTablet(page: Page): Promise<string> {
  const record = await recordOf(page, 'Mila van Leeuwen')
  await takeAlong(page, 'Mila van Leeuwen')
  await page.getByRole('link', { name: 'Mila van Leeuwen' }).click()
  await page.fill('input[name="weightKg"]', '10,4')
  await page.fill('textarea[name="note"]', tabletNote)
  await page.check(nothingFound)
  await page.getByRole('button', { name: 'Bezoek is klaar' }).click()
  await page.locator('#bezoeken').getByText('verstuurd').waitFor()
  return record
}

/** The server stores the first part and answers, and then the tab is no more: the browser cannot know that it was stored. */
async function dieOnceStored(page: Page, send: () => Promise<void>): Promise<void> {
  const stored = new Promise<void>(resolve => {
    void page.route(/huisbezoeken\/deel/, async route => {
      await route.fetch()
      resolve()
    })
  })
  await send()
  await stored
}

/** A page that stands open learns by itself that its day is over. */
async function atNight(page: Page): Promise<void> {
  await page.clock.setFixedTime(Date.now() + 26 * 3_600_000)
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
  await shows(page, 'De bezoeken waren van een eerdere dag en zijn gewist')
  assert.equal(await page.getByText('Mila').count(), 0)
  assert.deepEqual(await sealedIn(page), nothingLeft)
}

test('when the clock is set back the visits are gone and what was written is not; it is sent after signing in again', {
  skip,
}, async () => {
  let page = await stage.enter('jeugdverpleegkundige', { width: 390 })
  await takeAlong(page, 'Fleur Visser')
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Fleur Visser' }).click()
  await page.fill('textarea[name="note"]', 'Huilt veel in de avond.')
  await shows(page, 'Bewaard op dit apparaat om')
  assert.deepEqual(await sealedIn(page), { ...nothingLeft, package: true, packageKey: true })
  assert.ok((await bytesIn(page)) <= 1_000_000, 'with the page itself and all it is drawn with')

  page = await openAnew(page)
  await page.clock.setFixedTime(Date.now() - 3 * 3_600_000)
  await page.goto(underway)
  await shows(page, 'De klok van dit apparaat is teruggezet')
  assert.equal(await page.getByText('Wilgenstraat').count(), 0)
  assert.deepEqual(await sealedIn(page), nothingLeft)

  await page.getByRole('button', { name: 'Schrijf verder' }).click()
  assert.equal(await page.inputValue('textarea[name="note"]'), 'Huilt veel in de avond.')
  await page.check(nothingFound)
  await page.getByRole('button', { name: 'Bezoek is klaar' }).click()
  await shows(page, 'klaar, wacht op netwerk')

  await page.context().clearCookies()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Verstuur nu' }).click()
  await shows(page, 'Je sessie is voorbij')
  await page.getByRole('link', { name: 'Meld je aan om te versturen' }).click()
  await page.click('button[value="jeugdverpleegkundige"]')
  await page.waitForLoadState()
  await page.route(/huisbezoeken\/deel/, route => route.fulfill({ json: noRecord }))
  await page.goto(underway)
  await readRefused(page)
  const colleague = await stage.enter('jeugdverpleegkundige')
  const record = await recordOf(colleague, 'Fleur Visser')
  await page.locator('#onverstuurd').waitFor({ state: 'detached' })
  await colleague.goto(`${record}/tijdlijn`)
  await shows(colleague, 'Huilt veel in de avond.')
})

/** As the server says it when the care has ended (changed-record.test.ts). */
const noRecord = {
  kind: 'refused',
  because: 'Je organisatie zorgt niet meer voor dit kind.',
  about: 'Fleur Visser, geboren 3 mei 2021',
  way: { href: '/jeugd', label: 'Naar noodtoegang' },
}

/** No record takes it: the words stay, to be read and printed, until the nurse sends them again and they are taken. */
async function readRefused(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lees waarom' }).click()
  await shows(page, noRecord.because)
  await shows(page, 'Besproken en gezien: Huilt veel in de avond.')
  await page.getByRole('button', { name: 'Druk af' }).waitFor()
  await isSound(page)
  await page.unroute(/huisbezoeken\/deel/)
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
}

const nothingLeft = { package: false, packageKey: false, canExport: false, readable: false }

/** What somebody finds who looks into the store of the browser. */
const sealedIn = (page: Page) =>
  page.evaluate(`(async () => {
    const database = await new Promise(resolve => {
      const request = indexedDB.open('home-visits')
      request.onsuccess = () => resolve(request.result)
    })
    const all = store => new Promise(resolve => {
      const request = database.transaction(store).objectStore(store).getAll()
      request.onsuccess = () => resolve(request.result)
    })
    const names = store => new Promise(resolve => {
      const request = database.transaction(store).objectStore(store).getAllKeys()
      request.onsuccess = () => resolve(request.result)
    })
    const texts = (await all('sealed')).map(({ body }) => new TextDecoder().decode(body))
    return {
      package: (await names('sealed')).includes('package'),
      packageKey: (await names('keys')).includes('package'),
      canExport: (await all('keys')).some(key => key.extractable),
      readable: texts.some(text => /Huilt|Fleur|Mila/.test(text)),
    }
  })()`)

/** Everything that this browser keeps for the visits: what is sealed, and the files of the empty page. */
const bytesIn = (page: Page) =>
  page.evaluate<number>(`(async () => {
    const cache = await caches.open('home-visits')
    const files = await Promise.all((await cache.keys()).map(async one => (await cache.match(one)).arrayBuffer()))
    const database = await new Promise(resolve => {
      const request = indexedDB.open('home-visits')
      request.onsuccess = () => resolve(request.result)
    })
    const sealed = await new Promise(resolve => {
      const request = database.transaction('sealed').objectStore('sealed').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    return [...files, ...sealed.map(({ body }) => body)].reduce((sum, { byteLength }) => sum + byteLength, 0)
  })()`)
