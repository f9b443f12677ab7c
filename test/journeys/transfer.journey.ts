/** A record goes to another organisation and comes back: asked, locked, fetched, opened, looked at and taken in, in a real browser. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, openSem, shows } from './steps.ts'

const skip = noBrowser
const folder = mkdtempSync(join(tmpdir(), 'opencjg-transfer-'))
const locked = join(folder, 'dossier.opencjg')
const words = 'vier paarden in de regen'
let nurse: Page
let sem = ''

const stage = openStage(async () => {
  nurse = await stage.enter('jeugdverpleegkundige')
  sem = await openSem(nurse)
})
after(() => rmSync(folder, { recursive: true }))

test('the nurse finds the way from Sem’s documents, and sees that nobody was asked yet', { skip }, async () => {
  await nurse.goto(`${sem}/documenten`)
  await nurse.getByRole('link', { name: 'Draag over' }).click()
  await shows(nurse, /Nog niet: er ontbreekt een antwoord/)
  await isSound(nurse)
})

test('his mother consents by phone, and the nurse makes and fetches the file', { skip }, async () => {
  await nurse.locator('input[name="person"]').first().check()
  await nurse.locator('input[name="says"][value="consents"]').check()
  await nurse.locator('input[name="route"][value="phone"]').check()
  await nurse.getByRole('button', { name: 'Leg antwoord vast' }).click()
  await shows(nurse, 'Ja, het dossier mag mee.')
  await nurse.fill('input[name="recipient"]', 'JGZ Biezendrecht')
  await nurse.locator('input[name="because"][value="moved"]').check()
  await nurse.fill('input[name="words"]', words)
  await nurse.getByRole('button', { name: 'Maak het bestand' }).click()
  await shows(nurse, /Het bestand is klaar/)
  await isSound(nurse)
  const fetching = nurse.waitForEvent('download')
  await nurse.getByRole('link', { name: /Ophalen/ }).click()
  await (await fetching).saveAs(locked)
})

test('a doctor opens it with the words, looks what is in it, and takes it in', { skip }, async () => {
  const doctor = await stage.enter('jeugdarts')
  await doctor.goto('/jeugd/ontvangen')
  await isSound(doctor)
  await doctor.setInputFiles('input[name="file"]', locked)
  await doctor.fill('input[name="words"]', words)
  await doctor.getByRole('button', { name: 'Open het bestand' }).click()
  await shows(doctor, 'Dossier van Sem de Vries')
  await shows(doctor, 'metingen')
  await isSound(doctor)
  await doctor.getByLabel(/^Sem de Vries, geboren/).check()
  await doctor.getByRole('button', { name: 'Neem het dossier op' }).click()
  await doctor.waitForURL(/tijdlijn/)
  assert.equal(new URL(doctor.url()).pathname, `${sem}/tijdlijn`)
})
