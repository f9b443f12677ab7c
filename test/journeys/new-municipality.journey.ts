/** From nothing: an empty installation, a one-time address, and six steps later a centre that may bear the name. */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { generate } from 'otplib'
import { quickPlace } from '../quick-place.ts'
import {
  type Browser,
  empty,
  noBrowser,
  openBrowser,
  type Page,
  type Program,
  startProgram,
  visitor,
} from './program.ts'
import { isSound, shows } from './steps.ts'

const folder = quickPlace(`journey-${process.pid}`)
const password = 'vier losse gele woorden'
let open: { readonly program: Program; readonly browser: Browser; readonly page: Page } | undefined
const stage = () => open ?? assert.fail('the doors are closed')
const press = async (page: Page, name: string) => {
  await page.getByRole('button', { name }).click()
  await page.waitForLoadState()
}
const fill = async (page: Page, words: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(words)) await page.fill(`[name="${name}"]`, value)
}

before(async () => {
  if (noBrowser) return
  const program = await startProgram(folder, empty)
  const browser = await openBrowser()
  open = { program, browser, page: await visitor(browser, new URL(program.address).origin, { width: 390 }) }
})
after(async () => {
  await open?.browser.close()
  await open?.program.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('whoever has the address chooses a municipality and leaves; the choice is still there later', {
  skip: noBrowser,
}, async () => {
  const { page, program } = stage()
  await page.goto(program.address)
  await isSound(page)
  await page.selectOption('select[name="code"]', { label: 'Zeewolde' })
  await fill(page, { phone: '036 522 95 22' })
  await page.getByRole('radio', { name: 'Groen met paars' }).check()
  await press(page, 'Volgende')
  await page.goto('/')
  await page.goto(program.address)
  await shows(page, /eerste beheerder van het centrum in Zeewolde/)
  await isSound(page)
})

test('the first administrator makes an account with a telephone beside it, and the centre is open', {
  skip: noBrowser,
}, async () => {
  const { page, program } = stage()
  const secret = (await page.locator('kbd').innerText()).replaceAll(' ', '')
  await fill(page, { name: 'Anneke Vos', email: 'anneke@zeewolde.example', signInName: 'anneke.vos', password })
  await fill(page, { code: await generate({ secret }) })
  await press(page, 'Open het centrum')
  await shows(page, 'Waar kunnen mensen binnenlopen?')
  await isSound(page)
  await page.goto(program.address)
  await shows(page, 'Deze code werkt niet meer')
  assert.match(await page.title(), /OpenCJG$/)
})

test('location, who does what, partners and people: four pages, left once and continued', {
  skip: noBrowser,
}, async () => {
  const { page } = stage()
  await page.goto('/beheer/inrichting')
  await fill(page, { street: 'Raadhuisplein 1', postcode: '3891 ER' })
  await press(page, 'Bewaar en ga verder')
  await shows(page, 'Wie doet wat?')
  await isSound(page)
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Ga verder met inrichten' }).click()
  await fill(page, { consultationBureau: 'GGD Flevoland (verzonnen)', healthService: 'GGD Flevoland (verzonnen)' })
  await fill(page, { title: 'Convenant CJG Zeewolde', parties: 'gemeente en partners' })
  await press(page, 'Bewaar en ga verder')
  await isSound(page)
  await page.getByRole('checkbox', { name: 'Sport' }).uncheck()
  await press(page, 'Bewaar en ga verder')
  await shows(page, /Anneke Vos, beheerder/)
  await isSound(page)
  await press(page, 'Klaar: bekijk het basismodel')
})

test('the basic model says what is missing, and leads to what mends it', { skip: noBrowser }, async () => {
  const { page } = stage()
  await shows(page, 'Zeewolde mag de naam Centrum voor Jeugd en Gezin nog niet dragen')
  await isSound(page)
  await page.goto('/')
  assert.match(await page.title(), /Jeugd en gezin Zeewolde$/)
  await isSound(page)
  await page.goto('/beheer/organisaties/nieuw')
  await fill(page, { name: 'Samenwerkingsverband Zeewolde' })
  await page.selectOption('select[name="kind"]', 'school-board')
  await press(page, 'Voeg toe')
  await page.goto('/beheer/basismodel')
  await page.getByRole('link', { name: /Leg vast.*zorgteams op school/ }).click()
  await isSound(page)
  await page.selectOption('select[name="organisation"]', { label: 'Samenwerkingsverband Zeewolde' })
  await fill(page, { title: 'Afspraken zorgteams', parties: 'gemeente en scholen' })
  await press(page, 'Bewaar')
})

test('with all of it there the centre bears the name, also for visitors', { skip: noBrowser }, async () => {
  const { page, browser, program } = stage()
  await shows(page, 'CJG Zeewolde mag de naam Centrum voor Jeugd en Gezin dragen')
  await isSound(page)
  // What a server knows of a centre is two seconds old at most.
  await new Promise(resolve => setTimeout(resolve, 2100))
  const someone = await visitor(browser, new URL(program.address).origin, { width: 390 })
  await someone.goto('/')
  assert.match(await someone.title(), /CJG Zeewolde$/)
})
