/**
 * A match about Amir that nobody follows up climbed the ladder: the nights of the last three weeks were played with the clock of the day
 * (cast/play-matches.ts). The agreement keeper calls, names a lead and closes it, and never learns about whom it is.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let keeper: Page
let match = ''

const stage = openStage(async () => {
  keeper = await stage.enter('convenantbeheerder')
})

/** No youth of the demo, and no family. */
const knowsNobody = async (page: Page) =>
  assert.doesNotMatch(await page.locator('main').innerText(), /\b(?:Amir|Haddad|Lina|Sem|Noor|Finn|Mila|de Vries)\b/)

test('1 the mails of the ladder say to sign in, and name nobody', { skip }, async () => {
  const post = await stage.visit()
  await post.goto('/demo/post')
  const words = await post.locator('main').innerText()
  assert.match(words, /Een match in de verwijsindex wacht op je/)
  assert.match(words, /Matches in de verwijsindex/)
})

test('2 the keeper sees what stalls, between whom, and not about whom', { skip }, async () => {
  await keeper.goto('/afspraken')
  await knowsNobody(keeper)
  await isSound(keeper)
  await keeper.getByRole('link', { name: /Karim Bakker en Sanne Hoekstra/ }).click()
  match = new URL(keeper.url()).pathname
  await shows(keeper, /Na 5 werkdagen zonder gesprek: de melders kregen een herinnering/)
  await shows(keeper, /Na 10 werkdagen zonder gesprek: jij kreeg bericht/)
  await knowsNobody(keeper)
  await isSound(keeper)
})

test('3 the keeper calls and names a lead; a school cannot be chosen', { skip }, async () => {
  await keeper.fill('input[name="whom"]', 'Karim Bakker')
  await keeper.fill('textarea[name="words"]', 'Belt vandaag.')
  await keeper.locator('form[action$="/telefoontje"] button').click()
  await shows(keeper, /Gebeld: Karim Bakker/)
  const choices = await keeper.locator('select[name="leader"]').innerText()
  assert.doesNotMatch(choices, /Politie|Basisschool|Leerplicht/)
  await keeper.selectOption('select[name="leader"]', { label: 'Sanne Hoekstra, CJG Vlierdam' })
  await keeper.locator('form[action$="/regie"] button').click()
  await shows(keeper, /De regie is aangewezen/)
  await isSound(keeper)
})

test('4 the reporters read who leads, who was reminded and when', { skip }, async () => {
  const pedagogue = await stage.enter('pedagoog', { width: 390 })
  await pedagogue.goto(match.replace('/afspraken', '/signalen'))
  await shows(pedagogue, /De convenantbeheerder wees dit aan/)
  await shows(pedagogue, /Jullie kregen een herinnering/)
  await isSound(pedagogue)
})

test('5 the keeper closes it with why, and it stalls no more', { skip }, async () => {
  await keeper.fill('textarea[name="closeWords"]', 'Ze hebben elkaar gesproken.')
  await keeper.locator('form[action$="/afsluiting"] button').click()
  await shows(keeper, /Afgesloten/)
  await keeper.goto('/afspraken')
  assert.doesNotMatch(await keeper.locator('#blijft-liggen').innerText(), /Sanne Hoekstra/)
  await isSound(keeper)
})

test('6 the administrator gives the ladder another rung, with why', { skip }, async () => {
  const administrator = await stage.enter('beheerder')
  await administrator.goto('/beheer/verwijsindex/ladder')
  await isSound(administrator)
  await administrator.fill('input[name="after-5"]', '20')
  await administrator.selectOption('select[name="without-5"]', 'lead')
  await administrator.selectOption('select[name="tells-5"]', 'organisation-head')
  await administrator.fill('textarea[name="reason"]', 'Afgesproken in het convenantoverleg.')
  await administrator.getByRole('button', { name: 'Leg de ladder vast' }).click()
  await shows(administrator, /De ladder is vastgelegd/)
  await shows(administrator, /de leiding van de organisatie krijgt bericht/)
  await isSound(administrator)
})
