/**
 * A busy Monday at the desk. Three people take a number with their telephone, two desks call them, one tells in three letters what was asked and
 * links it to a child when the mother wishes so; a pedagogue begins a short path with her, and ends it.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locations } from '../../cast/town.ts'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const [centre] = locations
const door = `/wachtrij/${centre.id}`
let desk: Page
let pedagogue: Page
let board: Page
let phones: readonly Page[] = []

const stage = openStage(async () => {
  desk = await stage.enter('balie')
  pedagogue = await stage.enter('pedagoog', { width: 390 })
  board = await stage.visit()
  phones = [await stage.visit({ width: 360 }), await stage.visit({ width: 360 }), await stage.visit({ width: 360 })]
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Whatever the hour of the test: the desk says that numbers are given. */
async function sitDown(page: Page, number: string): Promise<void> {
  await page.goto('/balie')
  await page.getByLabel('Balie', { exact: true }).fill(number)
  await press(page, 'Hier zit ik')
  await shows(page, `Wachtrij ${centre.name}`)
}

test('two desks are manned, and the desk gives numbers today', { skip }, async () => {
  await sitDown(desk, '1')
  await sitDown(pedagogue, '2')
  const open = desk.getByRole('button', { name: 'Geef weer nummers' })
  if ((await open.count()) > 0) await open.click()
  await shows(desk, 'Sluit de rij voor vandaag')
  await isSound(desk)
})

test('three people take a number by telephone, each sees the own place, and nobody is asked a name', {
  skip,
}, async () => {
  for (const phone of phones) {
    await phone.goto(door)
    await press(phone, 'Neem een nummer')
  }
  await shows(phones[0] ?? desk, 'Je bent de volgende.')
  await shows(phones[2] ?? desk, 'Er zijn nog 2 mensen voor je.')
  for (const page of phones.slice(0, 1)) await isSound(page)
})

test('two desks call at once; the screen on the wall and the telephones say so by themselves', { skip }, async () => {
  await board.goto(`${door}/bord`)
  await isSound(board)
  await desk.goto('/balie')
  await pedagogue.goto('/balie')
  await Promise.all([desk, pedagogue].map(page => press(page, 'Roep de volgende')))
  await shows(board, 'balie 1')
  await shows(board, 'balie 2')
  await shows(phones[0] ?? desk, /Je bent aan de beurt\. Ga naar balie/)
  await shows(phones[1] ?? desk, /Je bent aan de beurt\. Ga naar balie/)
  assert.doesNotMatch(await board.locator('main').innerText(), /Wil|Sanne/)
})

test('with the keyboard alone: three letters and Enter is a contact, Enter again calls who is next', {
  skip,
}, async () => {
  await desk.goto('/balie')
  await desk.locator('input:focus').waitFor()
  await desk.keyboard.type('sla')
  await desk.keyboard.press('Enter')
  await shows(desk, 'Het contact is vastgelegd.')
  await isSound(desk)
  await desk.keyboard.press('Enter')
  await shows(phones[2] ?? desk, /Je bent aan de beurt\. Ga naar balie 1/)
})

test('the mother wishes it to stand with Sem: the contact is linked, and the nurse finds it in his time line', {
  skip,
}, async () => {
  await desk.getByRole('link', { name: 'slapen', exact: true }).first().click()
  await desk.getByLabel('Zoek een kind').fill('Sem de Vries')
  await desk.getByLabel('Zoek een kind').press('Enter')
  await press(desk, 'Koppel: Sem de Vries')
  await shows(desk, /Dit contact gaat over Sem/)
  await isSound(desk)
  const nurse = await stage.enter('jeugdverpleegkundige')
  await nurse.goto('/jeugd?q=Sem+de+Vries')
  await nurse.getByRole('link', { name: 'Sem de Vries' }).first().click()
  await nurse.goto(`${new URL(nurse.url()).pathname}/tijdlijn`)
  await shows(nurse, 'Vraag aan het CJG')
})

test('a pedagogue begins a short path with a goal of the family, notes a talk and ends it', { skip }, async () => {
  await pedagogue.goto('/jeugd?q=Noor+Yildiz')
  await pedagogue.getByRole('link', { name: /Noor/ }).first().click()
  await pedagogue.getByRole('link', { name: 'Lichte hulp beginnen' }).click()
  await isSound(pedagogue)
  await pedagogue.getByLabel('Wat is de vraag van het gezin?').fill('Er is veel ruzie over de telefoon.')
  await pedagogue.getByLabel(/Wat is het doel/).fill('Dat we weer samen eten zonder ruzie.')
  await pedagogue.getByLabel(/Hoe dichtbij/).fill('4')
  for (const yes of await pedagogue.locator('input[name^="says-"][value="yes"]').all()) await yes.check()
  await press(pedagogue, 'Begin')
  await shows(pedagogue, /Lichte hulp rond Noor/)
  await isSound(pedagogue)
  await pedagogue.getByLabel('Wat bespraken jullie?').fill('Twee avonden zonder telefoon aan tafel afgesproken.')
  await press(pedagogue, 'Bewaar het gesprek')
  await shows(pedagogue, 'Gesprek 1')
  await pedagogue.locator('summary', { hasText: 'Rond af' }).click()
  await pedagogue.getByLabel('het doel is gehaald').check()
  await pedagogue.getByLabel('gehaald', { exact: true }).check()
  await pedagogue.locator('input[name="scoreAfter"]').fill('8')
  await pedagogue.getByLabel('ja, bel ons').check()
  await press(pedagogue, 'Rond af')
  await shows(pedagogue, /We bellen rond/)
  await shows(pedagogue, '4 → 8')
})
