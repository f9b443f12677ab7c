/**
 * A mother finds who looked at the file of her son and why that could be, and objects; who looked explains, the privacy desk finds that it
 * was not justified and says what was done, and she reads it beside the look. Then she asks for a correction, and takes everything along.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let mother: Page
let looker: Page
let desk: Page

const stage = openStage(async () => {
  mother = await stage.enter('ouder', { width: 390 })
  looker = await stage.enter('balie')
  desk = await stage.enter('beheerder')
})

test('somebody of the desk looks at the family of Sem', { skip }, async () => {
  await mother.goto('/mijn/rechten')
  await mother.getByRole('link', { name: 'Sem', exact: true }).click()
  const child = new URL(mother.url()).searchParams.get('kind')
  await looker.goto(`/jeugd/${child}/gezin`)
})

test('the mother finds who looked, what was seen and why that could be, and objects', { skip }, async () => {
  await mother.getByRole('link', { name: 'Wie keek mee?' }).click()
  await shows(mother, /Wil de Boer bekeek/)
  await shows(mother, 'Mag mensen opzoeken en gegevens bijhouden.')
  await isSound(mother)
  await mother.locator('select[name=wie]').selectOption('Wil de Boer')
  await mother.getByRole('button', { name: 'Toon' }).click()
  assert.doesNotMatch(await mother.locator('#looks').innerText(), /Mirjam Jansen/)
  await mother
    .getByRole('link', { name: /Stel een vraag of maak bezwaar: Wil de Boer/ })
    .first()
    .click()
  await isSound(mother)
  await mother.getByLabel('Ik maak bezwaar').check()
  await mother.getByLabel('Wil je er iets bij zeggen?').fill('Wij hadden die dag niets met het CJG.')
  await mother.getByRole('button', { name: 'Verstuur' }).click()
  await shows(mother, 'Je vraag is verstuurd.')
  await shows(mother, /antwoord op uiterlijk/)
  await isSound(mother)
})

test('who looked explains, and reads none of the words of the mother', { skip }, async () => {
  await looker.goto('/privacyvragen')
  await isSound(looker)
  await looker.getByRole('link', { name: /Leg uit waarom je keek bij Sem/ }).click()
  assert.doesNotMatch(await looker.locator('main').innerText(), /Wij hadden die dag niets/)
  await looker.getByLabel('Waarom keek je?').fill('Ik zocht een ander kind en klikte verkeerd.')
  await looker.getByRole('button', { name: 'Verstuur je uitleg' }).click()
  await shows(looker, 'Je uitleg is verstuurd.')
  await isSound(looker)
})

test('the privacy desk reads both, finds it was not justified and says what was done', { skip }, async () => {
  await desk.goto('/privacyvragen')
  await isSound(desk)
  await desk.getByRole('link', { name: /Bezwaar over Wil de Boer bij Sem/ }).click()
  await shows(desk, 'Wij hadden die dag niets met het CJG.')
  await shows(desk, 'klikte verkeerd')
  await desk.getByLabel('Nee, niet terecht').check()
  await desk.getByLabel('Wat schrijf je het gezin?').fill('Er is per ongeluk gekeken. Dat had niet gemogen.')
  await desk.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  await shows(desk, 'Schrijf op wat er is gedaan.')
  await isSound(desk)
  await desk.getByLabel('Wat is er gedaan?').fill('Wij hebben met haar gesproken.')
  await desk.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  await shows(desk, 'Het antwoord is verstuurd.')
  await isSound(desk)
})

test('the mother reads the answer, and the look bears it from now on', { skip }, async () => {
  await mother.reload()
  await shows(mother, 'Dit was niet terecht.')
  await shows(mother, 'Wij hebben met haar gesproken.')
  await isSound(mother)
  await mother.getByRole('link', { name: 'Wie keek mee?' }).click()
  await shows(mother, 'Dit was niet terecht')
  await isSound(mother)
})

test('she asks for a correction, and the desk sees its term', { skip }, async () => {
  await mother.goto('/mijn/rechten')
  await mother.getByRole('link', { name: 'Sem', exact: true }).click()
  await mother.locator('#correction summary').click()
  await mother.locator('#correction').getByRole('link', { name: 'Dossier van de jeugdgezondheidszorg' }).click()
  await mother.getByLabel('Wat klopt er niet?').fill('Sem heeft geen allergie.')
  await mother.getByRole('button', { name: 'Verstuur' }).click()
  await shows(mother, 'Schrijf wat het moet zijn.')
  await isSound(mother)
  await mother.getByLabel('Wat moet het zijn?').fill('Haal de allergie weg.')
  await mother.getByRole('button', { name: 'Verstuur' }).click()
  await shows(mother, 'Je verzoek is verstuurd.')
  await isSound(mother)
  await desk.goto('/privacyvragen')
  await shows(desk, /Iets klopt niet/)
})

test('everything she may see is one page to print and one file to keep', { skip }, async () => {
  await mother.goto('/mijn/download')
  await isSound(mother)
  await mother.getByRole('link', { name: 'Maak een pdf of druk af: Sem de Vries' }).click()
  await shows(mother, 'Alles van Sem de Vries')
  await isSound(mother)
  await mother.goto('/mijn/download')
  const coming = mother.waitForEvent('download')
  await mother.getByRole('link', { name: /Download het bestand .*Sem de Vries/ }).click()
  assert.equal((await coming).suggestedFilename(), 'mijn-cjg.json')
})

test('every consent says what it is for and what a no means', { skip }, async () => {
  await mother.goto('/mijn/toestemmingen')
  await shows(mother, 'Vaccinaties delen met het RIVM')
  await isSound(mother)
})
