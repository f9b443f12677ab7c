/** A mother types in the plan while a family worker writes in it: she hears of it, loses nothing, proposes, and signs what they made of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const stage = openStage()
let plan = ''
let mother: Page
let worker: Page

test('the mother and the family worker have their plan open', { skip }, async () => {
  mother = await stage.enter('moeder', { width: 390 })
  await mother.goto('/mijn')
  const href = await mother.locator('a[href^="/mijn/plannen/"]').first().getAttribute('href')
  plan = /[0-9a-f-]{36}/.exec(href ?? '')?.[0] ?? ''
  worker = await stage.enter('wijkteam')
  await mother.goto(`/mijn/plannen/${plan}`)
  await isSound(mother)
})

test('she hears that he wrote, and what she was typing stays where it was', { skip }, async () => {
  const typing = mother.locator('form[action$="/opmerkingen"] textarea')
  await typing.fill('Ik ben nog aan het typen')
  await say('Fijn dat het ophalen zo goed gaat.')
  await shows(mother, 'Karim heeft net iets geschreven.')
  assert.equal(await typing.inputValue(), 'Ik ben nog aan het typen')
  await mother.locator('[data-live-show] a').click()
  await shows(mother, 'Veranderd sinds je keek')
  await shows(mother, 'Fijn dat het ophalen zo goed gaat.')
  assert.equal(await typing.inputValue(), 'Ik ben nog aan het typen')
  assert.equal(await mother.evaluate('document.activeElement.tagName'), 'TEXTAREA')
  await isSound(mother)
})

test('without script the same page tells it when it is opened again', { skip }, async () => {
  const plain = await stage.enter('vader', { javaScript: false, width: 390 })
  await plain.goto(`/mijn/plannen/${plan}`)
  await say('Tot donderdag.')
  assert.equal(await plain.locator('.cjg-live-bar').isVisible(), false)
  await plain.reload()
  await shows(plain, 'Tot donderdag.')
})

test('she proposes other words, and he takes them over', { skip }, async () => {
  await mother.goto(`/mijn/plannen/${plan}/gesprek`)
  await isSound(mother)
  await mother.getByText('Waarvoor wil je andere woorden voorstellen?').click()
  await mother.locator('#voorstellen details a').nth(1).click()
  await mother.fill('textarea[name="words"]', 'Dat Tijn met een gerust hart van huis naar huis gaat.')
  await mother.getByRole('button', { name: 'Doe dit voorstel' }).click()
  await worker.goto(`/plannen/${plan}/gesprek`)
  await worker
    .getByRole('link', { name: /Bekijk en beslis/ })
    .first()
    .click()
  await isSound(worker)
  await worker.getByRole('button', { name: 'Neem over' }).click()
  await shows(worker, 'Voorstellen waarover is besloten')
})

test('he lays the plan before everyone, and she signs with a remark', { skip }, async () => {
  await worker.goto(`/plannen/${plan}/versies`)
  await worker.fill('#vastleggen input[name="note"]', 'Na ons gesprek van vandaag.')
  await worker.getByRole('button', { name: 'Leg vast' }).last().click()
  await mother.goto(`/mijn/plannen/${plan}/versies`)
  await mother.getByLabel('Akkoord, met een opmerking').check()
  await mother.locator('form[action$="/handtekening"] textarea').fill('Liever niet op woensdag.')
  await mother.getByRole('button', { name: 'Teken' }).click()
  await shows(mother, 'Liever niet op woensdag.')
  await isSound(mother)
})

async function say(words: string): Promise<void> {
  await worker.goto(`/plannen/${plan}/gesprek`)
  await worker.locator('#zeg-iets textarea').fill(words)
  await worker.locator('#zeg-iets').getByRole('button', { name: 'Plaats' }).click()
  await worker.waitForLoadState()
}
