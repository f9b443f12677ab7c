/** School social work, the neighbourhood team and the police each report Lot, find each other in one look, and agree on one lead. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let social: Page
let team: Page
let police: Page
let lot = ''

const stage = openStage(async () => {
  social = await stage.enter('schoolmaatschappelijk-werker')
  team = await stage.enter('wijkteam')
  police = await stage.enter('wijkagent', { width: 390 })
  await social.goto('/jeugd?q=Lot+de+Wit')
  const href = await social.getByRole('link', { name: 'Lot de Wit' }).first().getAttribute('href')
  lot = /\/jeugd\/([0-9a-f-]+)/.exec(href ?? '')?.[1] ?? ''
})

/** Fills in the form that stands open, weighs the concern and reports it. */
async function report(page: Page, seen: string): Promise<void> {
  await page.fill('textarea[name="seen"]', seen)
  await page.fill('input[name="since"]', 'sinds september')
  await page.locator('input[name="areas"]').first().check()
  await page.locator('input[name="urgency"][value="this-week"]').check()
  await page.locator('input[name="talkedWith"][value="parents"]').check()
  await page.locator('[name="nextStep"]').fill('Weten wie er nog meer helpt.')
  await page.locator('form[action="/signalen/nieuw"] button[type="submit"]').first().click()
  await page.waitForURL(/zorgen/)
  const folded = page.locator('details:not([open]):has(input[name="weighed"]) > summary')
  if ((await folded.count()) > 0) await folded.click()
  await page.locator('input[name="weighed"]').first().check()
  await page.locator('input[name="familyTold"][value="yes"]').check()
  await page.locator('input[name="decision"][value="report"]').check()
  await page.locator('form[action$="/weging"] button[type="submit"]').click()
  await page.locator('form[action$="/melding"] button[type="submit"]').click()
  await page.waitForURL(/meldingen|matches/)
}

test('1 the first who reports finds nobody yet', { skip }, async () => {
  await social.goto(`/signalen/nieuw?kind=${lot}`)
  await report(social, 'Moeder huilt op school bij het ophalen van de oudste.')
  assert.match(social.url(), /\/signalen\/meldingen\//)
})

test('2 the second finds the first, and neither sees why the other reported', { skip }, async () => {
  await team.goto(`/signalen/nieuw?kind=${lot}`)
  await report(team, 'Het gezin krijgt een laatste aanmaning van de verhuurder.')
  await shows(team, 'Yvonne Peters')
  assert.doesNotMatch(await team.locator('main').innerText(), /huilt op school/)
  await isSound(team)
})

test('3 the police officer cannot look Lot up, reports by name and birth date, and finds both in one look', {
  skip,
}, async () => {
  await police.goto('/signalen/nieuw')
  await police.fill('input[name="givenNames"]', 'Lot')
  await police.fill('input[name="familyName"]', 'de Wit')
  await police.fill('input[name="birthDate"]', Temporal.Now.plainDateISO().subtract({ months: 5 }).toString())
  await police.locator('[name="sex"][value="female"]').check()
  await report(police, 'Twee keer in een maand een melding van ruzie, met de baby erbij.')
  await shows(police, 'Karim Bakker')
  await shows(police, 'Yvonne Peters')
  assert.match(await police.locator('main').innerText(), /Match bij Lot de Wit/)
  await isSound(police)
})

test('4 the police cannot be chosen to lead; whoever is chosen leads for all three', { skip }, async () => {
  const choices = await police.locator('form[action$="/regie"]').innerText()
  assert.doesNotMatch(choices, /Ik heb de regie/)
  await police.getByLabel('Karim Bakker heeft de regie').check()
  await police.locator('form[action$="/regie"] button').click()
  await shows(police, /Karim Bakker, Wijkteam Noord, heeft de regie/)
  await team.reload()
  await shows(team, /Ik heb de regie, afgesproken/)
  await isSound(team)
  await social.goto('/signalen')
  await social
    .getByRole('link', { name: /Bram Willems/ })
    .first()
    .click()
  await shows(social, /Karim Bakker, Wijkteam Noord, heeft de regie/)
  await isSound(social)
})

test('5 they speak: one says yes, the other no, and both read that it differs', { skip }, async () => {
  const match = social.url()
  await social.locator('input[name="spoke"][value="yes"]').check()
  await social.locator('input[name="useful"][value="yes"]').check()
  await social.fill('textarea[name="words"]', 'Donderdag samen naar het gezin.')
  await social.locator('form[action$="/contact"] button').click()
  await shows(social, /Je antwoord is vastgelegd/)
  await police.goto(new URL(match).pathname)
  assert.doesNotMatch(await police.locator('main').innerText(), /Donderdag samen/)
  await police.locator('input[name="spoke"][value="no"]').check()
  await police.locator('form[action$="/contact"] button').click()
  await shows(police, /Jullie antwoorden verschillen/)
  await isSound(police)
})

test('6 a nurse who reported nothing finds no match, also not by its address', { skip }, async () => {
  const nurse = await stage.enter('jeugdverpleegkundige')
  const response = await nurse.goto(new URL(social.url()).pathname)
  assert.equal(response?.status(), 404)
})
