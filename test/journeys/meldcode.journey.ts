/** The reporting code, played in a real browser: five steps to Veilig Thuis and back, and acute danger first; axe on each page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const stage = openStage()
const pages = new Map<string, Page>()
/** The file of the first journey, and the sheet that came of it. */
let own = ''
let sheet = ''
const today = Temporal.Now.plainDateISO()

async function as(who: string): Promise<Page> {
  const page = pages.get(who) ?? (await stage.enter(who))
  pages.set(who, page)
  return page
}

const save = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }).click()

async function openForm(page: Page, kind: string): Promise<void> {
  await page.goto(`${own}/vastleggen/${kind}`)
  await isSound(page)
}

test('1 a neighbourhood worker begins a file and writes the first signal, with 112 and Veilig Thuis in sight', {
  skip,
}, async () => {
  const page = await as('wijkteam')
  await page.goto('/signalen')
  await page.getByRole('link', { name: 'Meldcode' }).click()
  await isSound(page)
  await page.getByRole('link', { name: 'Begin een meldcode' }).click()
  await isSound(page)
  await page.getByLabel('Over wie gaat het?').fill('Ties Kramer')
  await page.getByRole('button', { name: 'Begin met stap 1' }).click()
  own = new URL(page.url()).pathname
  await openForm(page, 'signal')
  await page.getByLabel('Zelf gezien of gehoord').check()
  await page.getByLabel('Wat zag of hoorde je?').fill('Ties had een striem op zijn rug.')
  await save(page)
  await shows(page, 'Ties had een striem op zijn rug.')
  await page.evaluate('document.querySelector(".cjg-work__page")?.scrollTo(0, 600); scrollTo(0, 600)')
  assert.ok(await page.getByRole('link', { name: 'Bel 112' }).isVisible())
  await isSound(page)
})

test('2 he consults a colleague, who reads along from then on; nobody else finds the file', { skip }, async () => {
  const page = await as('wijkteam')
  await openForm(page, 'consultation')
  await page.getByLabel('Een collega of aandachtsfunctionaris').check()
  await page.getByLabel('Naam en functie').fill('Sanne Hoekstra, pedagoog')
  await page.getByLabel('Wat was het advies?').fill('Praat met moeder, en bel Veilig Thuis.')
  await save(page)
  await page.goto(`${own}/lezers?q=hoekstra`)
  await isSound(page)
  await page.locator('input[name="reader"]').first().check()
  await page.getByLabel('Waarom leest deze persoon mee?').fill('Dacht mee bij stap 2.')
  await page.getByRole('button', { name: 'Noem als lezer' }).click()
  await shows(page, 'Dacht mee bij stap 2.')
  const reader = await as('pedagoog')
  await reader.goto('/signalen/meldcode')
  await reader.getByRole('link', { name: 'Ties Kramer' }).click()
  await shows(reader, 'Ties had een striem op zijn rug.')
  await isSound(reader)
  for (const who of ['jeugdarts', 'beheerder']) assert.equal((await (await as(who)).goto(own))?.status(), 404, who)
})

test('3 he talks with the mother, weighs, and decides to report', { skip }, async () => {
  const page = await as('wijkteam')
  await openForm(page, 'talk')
  await page.getByLabel('Met de ouders of verzorgers').check()
  await page.getByLabel('Wie waren erbij?').fill('moeder')
  await page.getByLabel('Wat is er gezegd?').fill('Moeder zegt dat vader slaat als hij boos is.')
  await save(page)
  await openForm(page, 'weighing')
  await page.getByLabel('Het risico').fill('Groot.')
  await page.getByLabel('De aard').fill('Slaan.')
  await page.getByLabel('De ernst').fill('Ernstig.')
  await page.locator('input[name="acute"][value="no"]').check()
  await page.locator('input[name="structural"][value="yes"]').check()
  await save(page)
  await shows(page, 'Melden is de norm')
  await openForm(page, 'decision')
  await page.getByLabel('Wie besluit?').fill('Karim Bakker, gezinswerker')
  await page.locator('input[name="report"][value="no"]').check()
  await page.getByLabel('Waarom wel of niet melden?').fill('Het is structureel onveilig.')
  await page.locator('input[name="help"][value="yes"]').check()
  await page.getByLabel('Welke hulp, van wie? Of waarom niet?').fill('Gezinscoach.')
  await page.locator('input[name="index"][value="not-reported"]').check()
  await save(page)
  await shows(page, /dan is melden de norm/)
  await page.locator('input[name="report"][value="yes"]').check()
  await save(page)
  await shows(page, 'Er is besloten te melden. Meld nu bij Veilig Thuis.')
  await isSound(page)
})

test('4 he reports: the sheet prints alone on A4, and the report stands with its day of feedback', {
  skip,
}, async () => {
  const page = await as('wijkteam')
  await page.goto(`${own}/melding`)
  await isSound(page)
  await page.locator('input[name="weet"][value="yes"]').check()
  await page.getByRole('button', { name: 'Bekijk het blad' }).click()
  sheet = page.url()
  await isSound(page)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.getByRole('article', { name: 'Melding aan Veilig Thuis' }).isVisible())
  for (const name of ['Maak het bestand', 'Leg de melding vast', 'Afdrukken'])
    assert.ok(!(await page.getByRole('button', { name }).isVisible()), name)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  assert.ok(pdf.length > 5_000)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Telefonisch').check()
  await page.getByRole('button', { name: 'Leg de melding vast' }).click()
  await shows(page, /Veilig Thuis beoordeelt de veiligheid binnen vijf werkdagen/)
})

test('5 Veilig Thuis answers, and he closes the file', { skip }, async () => {
  const page = await as('wijkteam')
  await openForm(page, 'answer')
  await page.getByLabel('De beoordeling van de veiligheid').check()
  await page.getByLabel('Wat staat erin?').fill('Veilig Thuis maakt een veiligheidsplan met het gezin.')
  await save(page)
  await shows(page, 'Veilig Thuis maakt een veiligheidsplan met het gezin.')
  await openForm(page, 'closure')
  await page.getByLabel('Gemeld bij Veilig Thuis').check()
  await page.getByLabel('Waarom kan het zo?').fill('Veilig Thuis heeft de leiding.')
  await page.getByLabel('Wanneer kijk je terug?').fill(today.add({ weeks: 6 }).toString())
  await save(page)
  await shows(page, 'Dit bestand is afgesloten. Je kunt nog vastleggen hoe het gaat.')
  await isSound(page)
  assert.ok(sheet.includes('/melding/blad'))
})

test('6 in acute danger one button is enough: who called writes afterwards, on a phone', { skip }, async () => {
  const page = await stage.enter('intern-begeleider', { width: 390 })
  await page.goto('/signalen/meldcode')
  await isSound(page)
  await page.getByRole('button', { name: 'Bel eerst, schrijf later' }).click()
  await shows(page, 'Bel nu. Schrijven komt daarna.')
  assert.ok(await page.getByRole('link', { name: 'Bel 112' }).isVisible())
  await isSound(page)
  await page.getByLabel('Hoe laat belde je?').fill('10:40')
  await page.getByLabel('112', { exact: true }).check()
  await page.getByLabel('Wat gebeurde er?').fill('Een vader dreigde op het schoolplein met een mes.')
  await save(page)
  await shows(page, 'Een vader dreigde op het schoolplein met een mes.')
  await isSound(page)
})

test('7 the mother reads nothing of it', { skip }, async () => {
  const mother = await as('ouder')
  for (const path of ['/mijn', '/mijn/logboek', '/mijn/veiligheid']) {
    await mother.goto(path)
    assert.doesNotMatch(await mother.locator('main').innerText(), /meldcode|Kramer/i)
  }
  await isSound(mother)
})
