/** A school class is vaccinated: plan, list, give at the table, one is absent and called again, and the record shows dose and batch. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
let nurse: Page
let session = ''
/** Who was given first, as a name and an address of the record. */
let first = { name: '', record: '' }
let absent = ''

const stage = openStage(async () => {
  nurse = await stage.enter('jeugdverpleegkundige', { width: 390 })
})

/** The cards of those who can be given now. */
const ready = (page: Page) => page.locator('section[aria-label="Klaar om te geven"] .cjg-card')

test('1 the nurse plans a session for today from the page of the school', { skip }, async () => {
  await nurse.goto('/scholen')
  await isSound(nurse)
  await nurse.getByRole('link', { name: 'Basisschool De Vlinder' }).click()
  await isSound(nurse)
  await nurse.getByRole('link', { name: 'Vaccinatiesessie plannen' }).click()
  await isSound(nurse)
  await nurse.fill('input[name="on"]', today.toString())
  await nurse.fill('input[name="place"]', 'Gymzaal')
  await nurse.getByLabel('HPV').check()
  await nurse.fill('input[name="bornFrom"]', String(today.year - 10))
  await nurse.locator('form[action="/vaccinatiesessies"] button[type="submit"]').click()
  await shows(nurse, /De sessie is gepland. Op de lijst: \d+ kinderen/)
  session = new URL(nurse.url()).pathname
  await isSound(nurse)
})

test('2 one tap gives a child its dose, with the keyboard the next one', { skip }, async () => {
  const card = ready(nurse).first()
  first = {
    name: await card.getByRole('heading').innerText(),
    record: ((await card.getAttribute('id')) ?? '').replace('kind-', '/jeugd/'),
  }
  await card.getByRole('button', { name: /^Gegeven links/ }).click()
  await shows(nurse, `${first.name}: gegeven.`)
  await isSound(nurse)
  const focused = await nurse.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? ""')
  assert.match(focused, /^Gegeven links, bij /)
  const name = focused.replace('Gegeven links, bij ', '')
  await nurse.keyboard.press('Enter')
  await shows(nurse, `${name}: gegeven.`)
  await shows(nurse, /2 gegeven/)
})

test('3 at the second table the same child is refused, with who was first', { skip }, async () => {
  const other = await stage.enter('jeugdarts')
  await other.goto(session)
  const name = await ready(other).first().getByRole('heading').innerText()
  await nurse.goto(session)
  await nurse.getByRole('button', { name: `Afwezig, bij ${name}` }).click()
  await shows(nurse, `${name}: afwezig.`)
  await other.getByRole('button', { name: `Gegeven links, bij ${name}` }).click()
  await shows(other, /Al geregistreerd\. Afwezig door Mirjam Jansen/)
  await isSound(other)
  absent = name
})

test('4 a tap whose answer is lost on a dead line counts, and counts once', { skip }, async () => {
  await nurse.goto(session)
  const name = await ready(nurse).first().getByRole('heading').innerText()
  await nurse.route('**/kind/**', async route => {
    await route.fetch({ maxRedirects: 0 })
    await route.abort('connectionreset')
  })
  await nurse
    .getByRole('button', { name: `Gegeven rechts, bij ${name}` })
    .click()
    .catch(() => undefined)
  await nurse.waitForTimeout(500)
  await nurse.unroute('**/kind/**')
  await nurse.goto(session)
  await shows(nurse, /3 gegeven/)
  assert.equal(await nurse.getByRole('button', { name: `Gegeven links, bij ${name}` }).count(), 0)
})

test('5 the absent child is on the list of the next day, who was given is not', { skip }, async () => {
  await nurse.goto(session)
  await nurse.getByRole('link', { name: 'Vervolg plannen voor wie gemist is' }).click()
  await isSound(nurse)
  await nurse.fill('input[name="on"]', today.add({ days: 1 }).toString())
  await nurse.locator('form[action="/vaccinatiesessies"] button[type="submit"]').click()
  await shows(nurse, absent)
  assert.equal(await nurse.getByRole('heading', { name: first.name, exact: true }).count(), 0)
  await isSound(nurse)
  await nurse.goto(`${session}/lijst`)
  await isSound(nurse)
})

test('6 the record shows the dose with its batch and arm, and the stock went down', { skip }, async () => {
  await nurse.goto(`${first.record}/vaccinaties`)
  await shows(nurse, /HX\d+, linkerarm, Mirjam Jansen/)
  await isSound(nurse)
  await nurse.goto('/vaccinatievoorraad')
  await isSound(nurse)
  await nurse.goto('/rivm')
  await isSound(nurse)
})
