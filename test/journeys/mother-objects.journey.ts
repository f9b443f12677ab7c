/**
 * A mother reads in Mijn CJG that her daughter was reported, objects, the reporter advises and the college grants: report and match are
 * gone, and both hear. And a youth and her mother who ask together.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let mother: Page
let youth: Page
let reporter: Page
let keeper: Page

const stage = openStage(async () => {
  mother = await stage.enter('ouder', { width: 390 })
  youth = await stage.enter('jongere', { width: 390 })
  reporter = await stage.enter('wijkteam')
  keeper = await stage.enter('convenantbeheerder')
})

test('the mother sees who reported Sem and until when, not why, and objects', { skip }, async () => {
  await mother.goto('/mijn')
  await mother.getByRole('link', { name: 'Bekijk hoe het gaat met Sem' }).click()
  await mother
    .locator('section', { hasText: 'Meldingen over Sem' })
    .getByRole('link', { name: 'Bekijk en vraag of maak bezwaar' })
    .last()
    .click()
  await shows(mother, 'Meldingen over Sem')
  await shows(mother, 'Karim Bakker, Wijkteam Noord')
  assert.doesNotMatch(await mother.locator('main').innerText(), /huur|slaapt/)
  await isSound(mother)
  await mother.getByRole('link', { name: 'Maak bezwaar' }).click()
  await isSound(mother)
  await mother.getByLabel('Wil je er iets bij zeggen?').fill('De huur is weer betaald.')
  await mother.getByRole('button', { name: 'Verstuur' }).click()
  await shows(mother, 'Je verzoek is verstuurd.')
  await shows(mother, /Antwoord uiterlijk .* nog 3\d dagen|Antwoord uiterlijk/)
  await isSound(mother)
})

test('the reporter is asked for advice and gives it, in words without the concern', { skip }, async () => {
  await reporter.goto('/signalen')
  await reporter.getByRole('link', { name: 'Geef advies: er is een verzoek over Sem de Vries' }).click()
  await shows(reporter, 'De huur is weer betaald.')
  await isSound(reporter)
  await reporter.getByLabel('Toewijzen').check()
  await reporter.getByLabel('Waarom?').fill('We spreken het gezin al samen.')
  await reporter.getByRole('button', { name: 'Geef advies' }).click()
  await shows(reporter, 'Je advies is gegeven.')
})

test('the college sees who asks, which report and the days left, and grants', { skip }, async () => {
  await keeper.goto('/signalen/verzoeken')
  await isSound(keeper)
  await keeper.getByRole('link', { name: 'Sem de Vries' }).click()
  await shows(keeper, 'Karim Bakker, Wijkteam Noord')
  await shows(keeper, 'We spreken het gezin al samen.')
  assert.doesNotMatch(await keeper.locator('main').innerText(), /gezin met twee kinderen/)
  await isSound(keeper)
  await keeper.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await shows(keeper, 'Schrijf waarom.')
  await isSound(keeper)
  await keeper.getByLabel(/^Toewijzen/).check()
  await keeper.getByLabel('Waarom?', { exact: true }).fill('Het overleg loopt al; de melding is niet meer nodig.')
  await keeper.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await shows(keeper, 'Het besluit is vastgelegd.')
  await isSound(keeper)
  await keeper.getByRole('link', { name: 'Brief aan wie het vroeg' }).click()
  await shows(keeper, 'Toegewezen: de melding is weggehaald')
})

test('the report is gone for everyone, and mother and reporter hear it by a mail that names nobody', {
  skip,
}, async () => {
  await mother.reload()
  await shows(mother, 'Toegewezen: de melding is weggehaald.')
  await shows(mother, 'Autoriteit Persoonsgegevens')
  await isSound(mother)
  await mother.goto('/mijn')
  await mother.getByRole('link', { name: 'Bekijk hoe het gaat met Sem' }).click()
  await shows(mother, 'Meldingen over Sem')
  assert.doesNotMatch(await mother.locator('main').innerText(), /door Karim Bakker/)
  await reporter.goto('/signalen')
  assert.doesNotMatch(await reporter.locator('#matches').innerText(), /Sem de Vries/)
  const post = await stage.enter('beheerder')
  await post.goto('/demo/post')
  const words = await post.locator('main').innerText()
  assert.match(words, /Er is besloten op een verzoek/)
  assert.doesNotMatch(words, /Sem de Vries/)
})

test('a youth of fifteen reads that her mother asked, joins, and then the college can begin', { skip }, async () => {
  await youth.goto('/mijn')
  await youth.getByRole('link', { name: 'Bekijk hoe het met je gaat' }).click()
  await youth.getByRole('link', { name: 'Bekijk en vraag of maak bezwaar' }).click()
  await shows(youth, 'Wacht op jou')
  await isSound(youth)
  await youth.getByRole('link', { name: 'Vraag alles op' }).first().click()
  await isSound(youth)
  await youth.getByRole('button', { name: 'Ja, ik vraag dit ook' }).click()
  await shows(youth, 'Je doet mee.')
  await isSound(youth)
  await keeper.goto('/signalen/verzoeken')
  await keeper.getByRole('link', { name: 'Noor Yıldız' }).click()
  await shows(keeper, 'Wacht op advies van Karim Bakker')
  await keeper.getByLabel(/^Toewijzen/).check()
  await keeper.getByLabel('Waarom?', { exact: true }).fill('Hierbij het overzicht.')
  await keeper.getByLabel('Waarom besluit je zonder advies?').fill('Inzage vraagt geen weging.')
  await keeper.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await shows(keeper, 'Het besluit is vastgelegd.')
  await youth.reload()
  await shows(youth, 'Wat er in de verwijsindex staat')
  await shows(youth, 'Karim Bakker, Wijkteam Noord')
  await isSound(youth)
})
