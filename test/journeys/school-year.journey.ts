/** A health promoter plans a school year over two centres, on a telephone and without script where it counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let promoter: Page
let plain: Page

const stage = openStage(async () => {
  promoter = await stage.enter('gezondheidsbevorderaar', { width: 390 })
  plain = await stage.enter('gezondheidsbevorderaar', { javaScript: false })
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string | RegExp) => page.locator('main').getByRole('link', { name }).first().click()
const day = (month: number, of: number) => {
  const { year, month: now } = Temporal.Now.plainDateISO('Europe/Amsterdam')
  return Temporal.PlainDate.from({ year: now >= 8 ? year + 1 : year, month, day: of }).toString()
}

test('she sees her schools of both centres, and what there is to do', { skip }, async () => {
  await promoter.goto('/gezonde-school')
  await shows(promoter, 'CJG Vlierdam: mijn scholen')
  await shows(promoter, 'CJG Biezendrecht: mijn scholen')
  await shows(promoter, 'Basisschool De Rietkraag')
  await shows(promoter, /Vignet loopt af/)
  await isSound(promoter)
})

test('of the school whose vignet ends she begins a plan, with a goal and an activity', { skip }, async () => {
  await follow(promoter, 'Basisschool De Linde')
  await isSound(promoter)
  await follow(promoter, 'Nieuw plan')
  await press(promoter, 'Begin het plan')
  await follow(promoter, /^Plan \d{4}/)
  await follow(promoter, 'Doel toevoegen')
  await promoter.getByLabel('Thema').selectOption('exercise')
  await promoter.getByLabel('Wat verandert er, en voor wie?').fill('Meer kinderen spelen elke dag buiten')
  await press(promoter, 'Bewaar het doel')
  await shows(promoter, /Mist nog: hoe je het meet, de stand nu/)
  await isSound(promoter)
})

test('without script she adds an activity, and it stands in her school year beside those of the other centre', {
  skip,
}, async () => {
  await plain.goto('/gezonde-school')
  await follow(plain, 'Basisschool De Linde')
  await follow(plain, /^Plan \d{4}/)
  await follow(plain, 'Activiteit toevoegen')
  await plain.getByLabel('Thema').selectOption('exercise')
  await plain.getByLabel('Wat doen jullie?').fill('Sportweek op het plein')
  await plain.getByLabel('Van', { exact: true }).fill(day(4, 12))
  await plain.getByLabel('Tot en met').fill(day(4, 16))
  await plain.getByLabel('Uren van de gezondheidsbevorderaar').fill('6')
  await press(plain, 'Bewaar de activiteit')
  await shows(plain, 'Het is bewaard.')
  await plain.goto('/gezonde-school/planner')
  await shows(plain, 'Sportweek op het plein')
  await shows(plain, 'Maatjesbank op het plein')
})

test('her hours of both centres stand beside what she planned, on paper and in her own calendar too', {
  skip,
}, async () => {
  await promoter.goto('/gezonde-school/planner')
  await promoter.getByLabel('Uren die je voor dit centrum hebt').fill('5')
  await press(promoter, 'Bewaar')
  await shows(promoter, /je hebt [\d,]+ uur meer begroot dan je beschikbaar hebt/)
  await isSound(promoter)
  await promoter.goto('/gezonde-school')
  await follow(promoter, 'Basisschool De Vlinder')
  await follow(promoter, /^Plan \d{4}/)
  await follow(promoter, 'Op papier')
  await isSound(promoter)
  const calendar = await promoter.request.get('/gezonde-school/planner/agenda.ics')
  const words = await calendar.text()
  assert.match(words, /Basisschool De Rietkraag: Maatjesbank op het plein/)
  assert.match(words, /Sportweek op het plein/)
})

test('the health profile tells how many, and never so few that a child could be meant', { skip }, async () => {
  await promoter.goto('/gezonde-school')
  await follow(promoter, 'Basisschool De Vlinder')
  await follow(promoter, 'Schoolgezondheidsprofiel')
  await shows(promoter, 'Gewicht bij lengte en leeftijd')
  await shows(promoter, 'te weinig')
  await isSound(promoter)
})
