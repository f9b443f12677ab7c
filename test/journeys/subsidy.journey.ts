/** A subsidy from application to settlement: the people change seats, and nobody agrees with a decision of their own. */
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let [servant, fellow, partner]: readonly Page[] = []
let own = ''
let work = ''
const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
const title = `Lichte hulp op scholen ${today.year}`

const seat = (page: Page | undefined): Page => {
  if (!page) throw new Error('nobody sits there')
  return page
}
const stage = openStage(async () => {
  servant = await stage.enter('gemeente', { width: 390 })
  fellow = await stage.enter('gemeente-2', { width: 390 })
  partner = await stage.enter('schoolmaatschappelijk-werker', { width: 390 })
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()

test('the municipality makes a package with a product and a price, and opens a regulation', { skip }, async () => {
  const page = seat(servant)
  await page.goto('/gemeente/subsidies/pakketten/nieuw')
  await isSound(page)
  await page.getByLabel('Naam').fill('Hulp op school')
  await press(page, 'Bewaar')
  await follow(page, 'Nieuw product')
  await page.getByLabel('Naam').fill('Gesprek op school')
  await page.getByLabel('Wat is het precies?').fill('Een gesprek met een ouder of kind op school.')
  await page.getByLabel(/^6\.2/).check()
  await press(page, 'Bewaar')
  await page.getByLabel('Prijs per eenheid').fill('90')
  await page.getByLabel('Waarom deze prijs?').fill('Besluit van het college')
  await press(page, 'Stel de prijs in')
  await shows(page, 'Het is bewaard.')
  await isSound(page)
  await page.goto('/gemeente/subsidies/nieuw')
  await isSound(page)
  await page.getByLabel('Naam van de regeling').fill(title)
  await page.getByLabel('Welk pakket?').selectOption({ label: 'Hulp op school' })
  await page.getByLabel('Subsidie vanaf').selectOption(`${today.year}-01`)
  await page.getByLabel('Tot en met', { exact: true }).selectOption(`${today.year}-12`)
  await page.getByLabel('Aanvragen tot en met').fill(today.add({ days: 30 }).toString())
  await page.getByLabel('Plafond').fill('20000')
  await page.getByLabel('Voorwaarden, voor wie aanvraagt').fill('Voor wie op scholen met gezinnen praat.')
  await page.getByLabel('Waar staat dit besluit?').fill('Raadsbesluit')
  await press(page, 'Bewaar')
  await shows(page, 'Er is nog niets ingediend.')
  await isSound(page)
})

test('an organisation asks for a hundred talks and sends that in', { skip }, async () => {
  const page = seat(partner)
  await page.goto('/subsidie')
  await isSound(page)
  await page.getByRole('link', { name: `Bekijk de regeling, ${title}` }).click()
  await isSound(page)
  await press(page, 'Begin een aanvraag')
  await isSound(page)
  await page.getByLabel('Waarvoor vragen jullie subsidie?').fill('Gesprekken op zes scholen')
  await page.getByLabel('Toelichting').fill('Scholen vragen erom.')
  await page.getByLabel(/^Gesprek op school/).fill('100')
  await press(page, 'Bewaar')
  await shows(page, 'De aanvraag is nog niet ingediend. Alleen jullie zien hem.')
  own = new URL(page.url()).pathname
  work = own.replace('/subsidie/', '/gemeente/subsidies/aanvragen/')
  await press(page, 'Dien in')
  await shows(page, 'De aanvraag is ingediend.')
  await isSound(page)
})

test('one civil servant decides and a colleague agrees; then a part is paid and a report is asked', {
  skip,
}, async () => {
  const [first, second] = [seat(servant), seat(fellow)]
  await first.goto('/gemeente/subsidies')
  await isSound(first)
  await first.goto(work)
  await follow(first, 'Neem een besluit')
  await isSound(first)
  await first.getByLabel('Verlenen', { exact: true }).check()
  await first.getByLabel('Voorwaarden, of waarom niet').fill('Meld het als het anders loopt.')
  await press(first, 'Leg voor aan een collega')
  await shows(first, /Jij nam dit besluit/)
  await isSound(first)
  await second.goto(work)
  await second.getByLabel('Geef akkoord').check()
  await press(second, 'Verstuur je antwoord')
  await shows(second, /De subsidie is verleend/)
  await isSound(second)
  await first.goto(work)
  await first.locator('form[action*="/betaald/"] button').click()
  await shows(first, 'Het is bewaard.')
  await first.getByLabel('Over de hele periode').check()
  await press(first, 'Vraag het')
  await shows(first, 'Eindverantwoording')
})

test('the organisation tells what it did, and explains why it was less', { skip }, async () => {
  const page = seat(partner)
  await page.goto(own)
  await follow(page, 'Vul de verantwoording in')
  await isSound(page)
  await page.locator('input[name^="volume-"]').fill('80')
  await page.locator('textarea[name="words"]').fill('Het liep goed, op één school na.')
  await press(page, 'Verstuur de verantwoording')
  await shows(page, 'Schrijf waarom dit aantal anders is.')
  await page.locator('textarea[name^="explanation-"]').fill('Een school deed niet mee.')
  await press(page, 'Verstuur de verantwoording')
  await shows(page, 'De verantwoording is verstuurd.')
  await isSound(page)
})

test('the rule comes to eighty talks, two agree on the settlement, and the register tells it', { skip }, async () => {
  const [first, second] = [seat(servant), seat(fellow)]
  await second.goto(`${work}/vaststelling`)
  await shows(second, /€ 7\.200,00 van € 9\.000,00/)
  await isSound(second)
  await second.getByLabel('Toelichting bij het besluit').fill('Volgens de regel.')
  await press(second, 'Leg voor aan een collega')
  await first.goto(work)
  await first.getByLabel('Geef akkoord').check()
  await press(first, 'Verstuur je antwoord')
  await shows(first, 'De subsidie is vastgesteld. Reken het verschil af.')
  await isSound(first)
  await press(first, 'Noteer betaling')
  await shows(first, 'De subsidie is vastgesteld en afgerekend.')
  await seat(partner).goto(own)
  await isSound(seat(partner))
  const visitor = await stage.visit({ width: 390 })
  await visitor.goto('/subsidies')
  await shows(visitor, 'Gesprekken op zes scholen')
  await isSound(visitor)
})
