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

test('a nurse writes a visit without network, the tab dies, and it is sent once, beside what a colleague wrote', {
  skip,
}, async () => {
  let page = await stage.enter('jeugdverpleegkundige', { width: 390 })
  await takeAlong(page, 'Mila van Leeuwen')
  await page.context().setOffline(true)
  await writeVisit(page)
  page = await openAnew(page)
  await finishVisit(page)
  const record = await weighedByColleague(await stage.enter('jeugdarts'))

  page = await openAnew(page)
  await loseFirstAnswer(page)
  await page.context().setOffline(false)
  await page.goto(underway)
  await page.getByRole('button', { name: 'Verstuur nu' }).click()
  await page.getByRole('button', { name: 'Kies wat blijft' }).click()
  await shows(page, 'Van jou: 10,2 kg')
  await shows(page, /10,4 kg/)
  await isSound(page)
  await page.getByLabel('Van jou: 10,2 kg').check()
  await page.getByRole('button', { name: 'Verstuur mijn keuze' }).click()
  await page.locator('#bezoeken').getByText('verstuurd').waitFor()

  const sendings = await page.evaluate<string[]>('sendings')
  assert.deepEqual(sendings.slice(0, 2), ['talk', 'talk'], 'the part whose answer was lost was sent again')

  await page.goto(`${record}/tijdlijn`)
  await shows(page, note)
  assert.equal(await page.getByText(note).count(), 1, 'stored once')
})

const note = 'Eet met de pot mee, slaapt door.'
const itemOfMila = (page: Page) => page.locator('.cjg-scored', { hasText: '14.' }).locator('input[value="+"]')

async function writeVisit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mila van Leeuwen' }).click()
  await shows(page, 'Kastanjehof 3')
  await page.fill('input[name="weightKg"]', '102')
  await itemOfMila(page).check()
  await page.fill('textarea[name="note"]', note)
  await shows(page, 'Bewaard op dit apparaat om')
}

async function finishVisit(page: Page): Promise<void> {
  await page.goto(underway)
  await shows(page, 'begonnen')
  await page.getByRole('link', { name: 'Mila van Leeuwen' }).click()
  await page.locator('#bezoek').waitFor()
  assert.equal(await page.inputValue('textarea[name="note"]'), note)
  assert.ok(await itemOfMila(page).isChecked())
  await page.getByLabel('Geen bijzonderheden').check()
  await page.getByRole('button', { name: 'Bezoek is klaar' }).click()
  await shows(page, 'bedoel je 10,2?')
  await isSound(page)
  await page.fill('input[name="weightKg"]', '10,2')
  await page.getByRole('button', { name: 'Bezoek is klaar' }).click()
  await shows(page, 'klaar, wacht op netwerk')
}

/** @returns the address of Mila's record */
async function weighedByColleague(page: Page): Promise<string> {
  const record = await recordOf(page, 'Mila van Leeuwen')
  await page.goto(`${record}/groei?meten`)
  await page.fill('input[name="weightKg"]', '10,4')
  await page.getByRole('button', { name: 'Bewaar meting' }).click()
  await page.waitForURL(/bewaard/)
  return record
}

/** The first part arrives, and its answer does not: the browser cannot know that it was stored. */
const loseFirstAnswer = (page: Page) =>
  page.addInitScript(`
    const real = window.fetch
    window.sendings = []
    window.fetch = async (path, asked) => {
      const answer = await real(path, asked)
      if (path !== '/huisbezoeken/deel') return answer
      sendings.push(String(asked.body.get('part')))
      if (sendings.length === 1) throw new TypeError('Failed to fetch')
      return answer
    }`)

test('when the clock is set back the visits are gone and what was written is not; it is sent after signing in again', {
  skip,
}, async () => {
  let page = await stage.enter('jeugdverpleegkundige', { width: 390 })
  await takeAlong(page, 'Fleur Visser')
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Fleur Visser' }).click()
  await page.fill('textarea[name="note"]', 'Huilt veel in de avond.')
  await shows(page, 'Bewaard op dit apparaat om')

  page = await openAnew(page)
  await page.clock.setFixedTime(Date.now() - 3 * 3_600_000)
  await page.goto(underway)
  await shows(page, 'De klok van dit apparaat is teruggezet')
  assert.equal(await page.getByText('Wilgenstraat').count(), 0)
  assert.deepEqual(await sealedIn(page), { package: false, packageKey: false, canExport: false, readable: false })

  await page.getByRole('button', { name: 'Schrijf verder' }).click()
  assert.equal(await page.inputValue('textarea[name="note"]'), 'Huilt veel in de avond.')
  await page.getByLabel('Geen bijzonderheden').check()
  await page.getByRole('button', { name: 'Bezoek is klaar' }).click()
  await shows(page, 'klaar, wacht op netwerk')

  await page.context().clearCookies()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Verstuur nu' }).click()
  await shows(page, 'Je sessie is voorbij')
  await page.getByRole('link', { name: 'Meld je aan om te versturen' }).click()
  await page.click('button[value="jeugdverpleegkundige"]')
  await page.waitForLoadState()
  await page.goto(underway)
  const colleague = await stage.enter('jeugdverpleegkundige')
  const record = await recordOf(colleague, 'Fleur Visser')
  await page.locator('#onverstuurd').waitFor({ state: 'detached' })
  await colleague.goto(`${record}/tijdlijn`)
  await shows(colleague, 'Huilt veel in de avond.')
})

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
      readable: texts.some(text => /Huilt|Fleur/.test(text)),
    }
  })()`)
