/** A father books for his two children together and moves one of them; the same without script. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const stage = openStage()

for (const javaScript of [true, false]) {
  const manner = javaScript ? '' : ', without script'
  test(`a father books for Sam and Lot together and moves Lot${manner}`, { skip: noBrowser }, async () => {
    const page = await stage.enter('vader-tweeling', { javaScript, width: 390 })
    const look = async () => (javaScript ? isSound(page) : undefined)
    await page.goto('/mijn/agenda')
    await page.locator('main').getByRole('link', { name: 'Maak een afspraak' }).click()
    await page.getByRole('heading', { name: 'Afspraak maken' }).waitFor()
    await look()
    for (const name of ['Sam', 'Lot']) await page.getByLabel(name, { exact: true }).check()
    await page.getByLabel('Extra weegmoment').check()
    await page.getByRole('button', { name: 'Bekijk de vrije tijden' }).click()
    await page.getByRole('heading', { name: 'Kies een tijd' }).waitFor()
    await look()
    await page.locator('input[name="slot"]').first().check()
    await page.getByRole('button', { name: 'Kies deze tijd' }).click()
    await shows(page, /We houden deze tijd voor je vast tot/)
    await look()
    await page.getByRole('button', { name: 'Maak de afspraak' }).click()
    await shows(page, 'De afspraak staat')
    await look()
    assert.equal(await page.locator('#samen li').count(), 2)
    await moveLot(page)
    await look()
  })
}

async function moveLot(page: Page): Promise<void> {
  if (!/Lot/.test((await page.locator('h1').textContent()) ?? ''))
    await page.locator('#samen').getByRole('link', { name: /Lot/ }).click()
  await page.getByRole('heading', { name: 'Afspraak voor Lot' }).waitFor()
  await page.getByRole('link', { name: 'Verzet', exact: true }).click()
  await page.getByRole('heading', { name: 'Kies een tijd' }).waitFor()
  await page.locator('input[name="slot"]').last().check()
  await page.getByRole('button', { name: 'Kies deze tijd' }).click()
  await shows(page, /Dit komt in plaats van/)
  await page.getByRole('button', { name: 'Verzet de afspraak' }).click()
  await shows(page, 'De afspraak is verzet')
  await page.goto('/mijn/agenda')
  await page.getByRole('link', { name: 'Afspraak voor Sam' }).first().waitFor()
  await page.getByRole('link', { name: 'Afspraak voor Lot' }).first().waitFor()
}
