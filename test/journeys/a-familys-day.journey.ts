/**
 * A day of a mother and her daughter in Mijn CJG, on an old phone: what comes first, the agenda, the story of a child, a letter, another
 * day for an appointment; and a daughter who writes by herself, and whoever answers.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let mother: Page
let daughter: Page
let desk: Page

const stage = openStage(async () => {
  mother = await stage.enter('ouder', { width: 360 })
  daughter = await stage.enter('dochter', { width: 360 })
  desk = await stage.enter('balie')
})

/** Nothing on the page is wider than the phone. */
async function fits(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  assert.equal(wider, 0, page.url())
}

test('home says what comes first and what is new', { skip }, async () => {
  await mother.goto('/mijn')
  await shows(mother, 'Wat nu?')
  await shows(mother, 'Er is een antwoord op je bericht')
  await shows(mother, 'nieuwe brie')
  await fits(mother)
  await isSound(mother)
})

test('the story of Sem is one page, with his lines, his vaccinations and what comes', { skip }, async () => {
  await mother.getByRole('link', { name: 'Bekijk hoe het gaat met Sem' }).click()
  for (const words of ['Contact met het CJG', 'Groei van Sem', 'Ontwikkeling van Sem', 'Prikken van Sem'])
    await shows(mother, words)
  assert.doesNotMatch(await mother.locator('main').innerText(), / SD\b/)
  await fits(mother)
  await isSound(mother)
})

test('the agenda holds both children, and an appointment can be asked on another day', { skip }, async () => {
  await mother.goto('/mijn/agenda')
  await fits(mother)
  await isSound(mother)
  await mother.getByRole('link', { name: 'Afspraak voor Sem' }).first().click()
  await isSound(mother)
  await mother.getByLabel('Op een andere dag of tijd komen').check()
  await mother.getByLabel(/Wanneer kun je wel/).fill('Op woensdag kan ik de hele dag.')
  await mother.getByRole('button', { name: 'Vraag het aan' }).click()
  await shows(mother, 'Je bericht is verstuurd.')
  await shows(mother, 'Ik wil deze afspraak verzetten.')
  await fits(mother)
  await isSound(mother)
})

test('her calendar gets a secret link, shown once', { skip }, async () => {
  await mother.goto('/mijn/agenda/koppelen')
  await isSound(mother)
  await mother.getByRole('button', { name: 'Maak een link' }).click()
  assert.match(await mother.getByLabel('Jouw link').inputValue(), /\/agenda\/[\w-]{43}\/cjg\.ics$/)
  await isSound(mother)
  await mother.goto('/mijn/agenda/koppelen')
  assert.equal(await mother.getByLabel('Jouw link').count(), 0)
})

test('she reads her letter, and then home no longer calls it new', { skip }, async () => {
  await mother.goto('/mijn/brieven')
  await fits(mother)
  await isSound(mother)
  for (const tag of await mother.getByText('nieuw', { exact: true }).all()) assert.ok(await tag.isVisible())
  await mother.getByRole('link', { name: /Brief kinderarts over pinda-allergie/ }).click()
  await isSound(mother)
  await mother.goto('/mijn/brieven')
  assert.equal(await mother.locator('[id^="document-"]').getByText('nieuw', { exact: true }).count(), 0)
})

test('the daughter writes by herself, and sees numbers to call at once', { skip }, async () => {
  await daughter.goto('/mijn/berichten/nieuw')
  await fits(daughter)
  await isSound(daughter)
  await daughter.selectOption('select[name="subject"]', { label: 'Iets anders' })
  await daughter.getByLabel('Je bericht').fill('Ik ben bang voor mijn vader als hij boos is.')
  await daughter.getByRole('button', { name: 'Verstuur' }).click()
  await shows(daughter, 'Wacht niet op ons antwoord')
  await shows(daughter, '0800 2000')
  await fits(daughter)
  await isSound(daughter)
})

test('the desk sees it in front, answers, and the daughter finds the answer', { skip }, async () => {
  await desk.goto('/berichten')
  await isSound(desk)
  await desk.getByRole('link', { name: 'Isa Dijkstra' }).first().click()
  await shows(desk, 'Een jongere schrijft zelf.')
  await isSound(desk)
  await desk.getByLabel('Je antwoord').fill('Goed dat je schrijft. Ik bel je vanmiddag, als dat kan.')
  await desk.getByRole('button', { name: 'Verstuur antwoord' }).click()
  await shows(desk, 'Het bericht is beantwoord.')
  await daughter.goto('/mijn')
  await shows(daughter, 'Er is een antwoord op je bericht')
  await daughter.goto('/mijn/berichten')
  await isSound(daughter)
})

test('her mother sees nothing of it, and grandma sees the plan alone', { skip }, async () => {
  const eva = await stage.enter('moeder', { width: 360 })
  await eva.goto('/mijn/berichten')
  assert.doesNotMatch(await eva.locator('main').innerText(), /boos is|bel je vanmiddag/)
  await isSound(eva)
  const grandma = await stage.enter('oma', { width: 360 })
  await grandma.goto('/mijn')
  await shows(grandma, 'Plannen waaraan je meedoet')
  assert.doesNotMatch(await grandma.locator('main').innerText(), /Prikken|Berichten/)
  await isSound(grandma)
})

test('a foster mother reads who sees the file, and how to ask', { skip }, async () => {
  const foster = await stage.enter('pleegmoeder', { width: 360 })
  await foster.goto('/mijn')
  await shows(foster, 'Jij zorgt voor Jayden')
  await fits(foster)
  await isSound(foster)
  await foster.getByRole('link', { name: 'Stel je vraag' }).first().click()
  await shows(foster, 'Schrijf een bericht')
})
