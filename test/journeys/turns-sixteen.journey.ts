/**
 * Isa turns sixteen overnight. The day before, she and her mother read what changes; after midnight her mother sees nothing of her by
 * itself, on the same page of the same session; Isa chooses to share one part, and takes it back.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let mother: Page
let youth: Page
let page: string

/** Minutes from the coming midnight in the Netherlands. */
const midnight = (minutes: number): Temporal.Instant => tonight.add({ minutes })
const tonight = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam')
  .toPlainDate()
  .add({ days: 1 })
  .toZonedDateTime('Europe/Amsterdam')
  .toInstant()

const stage = openStage(async () => {
  await stage.at(midnight(-3))
  mother = await stage.enter('moeder', { width: 390 })
  youth = await stage.enter('dochter', { width: 390 })
})

test('the day before, mother and daughter read what changes', { skip }, async () => {
  await mother.goto('/mijn')
  await shows(mother, 'Isa wordt over 1 dag 16')
  await isSound(mother)
  await mother.goto('/mijn/leeftijd')
  await shows(mother, 'Isa wordt 16')
  await shows(mother, 'Je ziet dit alleen als je kind dat wil')
  await isSound(mother)
  await youth.goto('/mijn/leeftijd')
  await shows(youth, 'Jij beslist alleen')
  await isSound(youth)
})

test('a minute before midnight the mother reads the page of Isa, and Isa reads that she does', { skip }, async () => {
  await mother.goto('/mijn/rechten')
  await mother.getByRole('link', { name: 'Isa', exact: true }).click()
  const isa = new URL(mother.url()).searchParams.get('kind')
  page = `/mijn/kinderen/${isa}`
  await mother.goto(page)
  await shows(mother, 'Wat is er gegeven?')
  await youth.goto('/mijn/wat-zien-mijn-ouders')
  assert.match(await youth.locator('section', { hasText: 'Eva Kramer' }).first().innerText(), /ziet dit\b/)
  await isSound(youth)
})

test('a minute after midnight the same page is closed by itself', { skip }, async () => {
  await stage.at(midnight(1))
  await mother.goto(page)
  assert.doesNotMatch(await mother.locator('main').innerText(), /Wat is er gegeven|Er is nog niets gemeten/)
  await shows(mother, 'Isa beslist zelf')
  await isSound(mother)
  for (const path of ['/mijn/logboek', '/mijn/download/bestand', '/mijn/wat-zien-mijn-ouders'])
    assert.equal((await mother.request.get(`${path}?kind=${page.split('/').at(-1)}`)).status(), 404, path)
  await youth.goto('/mijn/wat-zien-mijn-ouders')
  assert.doesNotMatch(
    await youth.locator('section', { hasText: 'Eva Kramer' }).first().locator('tr').nth(1).innerText(),
    /ziet dit$/,
  )
})

test('Isa lets her mother see her health, and nothing else', { skip }, async () => {
  await youth.getByRole('link', { name: 'Kies wat je deelt' }).click()
  await isSound(youth)
  const form = youth.locator('section', { hasText: 'Eva Kramer' }).first()
  await form.getByLabel('Mijn gezondheid').check()
  await form.getByRole('button', { name: /Bewaar/ }).click()
  await shows(youth, 'Bewaard. Het geldt meteen.')
  await isSound(youth)
  await mother.goto(page)
  await shows(mother, 'Wat is er gegeven?')
  await isSound(mother)
})

test('and takes it back', { skip }, async () => {
  const form = youth.locator('section', { hasText: 'Eva Kramer' }).first()
  await form.getByLabel('Mijn gezondheid').uncheck()
  await form.getByRole('button', { name: /Bewaar/ }).click()
  await shows(youth, 'Bewaard. Het geldt meteen.')
  await youth.getByText('Wat je eerder koos').click()
  await shows(youth, /niet meer gedeeld met Eva Kramer/)
  await mother.goto(page)
  await shows(mother, 'Isa beslist zelf')
})

test('by night both are told by mail, which names nobody', { skip }, async () => {
  await stage.at(midnight(15))
  const post = await stage.enter('beheerder')
  await post.goto('/demo/post')
  const words = await post.locator('main').innerText()
  assert.doesNotMatch(words, /Isa|Dijkstra/)
})
