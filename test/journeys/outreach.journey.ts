/**
 * Nobody opens the door at Amir's. A nurse seeks the family out while a colleague watches that she comes back; they come to speak, the
 * family hears what is going on, and it ends in a plan. And a mother whose plan was closed is called, and goes on where she was.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let nurse: Page
let doctor: Page
let pedagogue: Page
let outreach = ''

const stage = openStage(async () => {
  nurse = await stage.enter('jeugdverpleegkundige', { width: 390 })
  doctor = await stage.enter('jeugdarts')
  pedagogue = await stage.enter('pedagoog')
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const unfold = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).click()
/** In an hour, on the clock of the Netherlands; late in the evening the last minute of the day. */
function inAnHour(): string {
  const now = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam')
  const then = now.add({ hours: 1 })
  return now.toPlainDate().equals(then.toPlainDate())
    ? then.toPlainTime().toString({ smallestUnit: 'minute' })
    : '23:59'
}

test('from the page of the child the nurse writes down why she goes, on what ground and how safely', {
  skip,
}, async () => {
  await nurse.goto('/jeugd?q=Amir+Haddad')
  await nurse.getByRole('link', { name: 'Amir Haddad' }).first().click()
  await nurse.getByRole('link', { name: 'Bemoeizorg beginnen' }).click()
  await isSound(nurse)
  await press(nurse, 'Begin')
  await shows(nurse, 'Kies op welke grond je gaat.')
  await nurse.getByLabel('Wat maakt dat je gaat?').fill('Amir is al drie weken niet op de opvang gezien.')
  await nurse.getByLabel(/^Onze wettelijke taak/).check()
  await nurse
    .getByLabel('Waarom kan dit zonder dat het gezin erom vroeg?')
    .fill('Wij zoeken een kind dat uit beeld is zelf op.')
  await nurse.getByLabel('Gewoon alleen').check()
  await press(nurse, 'Begin')
  await shows(nurse, 'Bemoeizorg rond Amir Haddad')
  await shows(nurse, 'Het gezin weet nog niet dat je dit doet')
  await isSound(nurse)
  outreach = new URL(nurse.url()).pathname
})

test('a doctor who does not work on it finds nothing, and watches over the visit all the same', { skip }, async () => {
  assert.equal((await doctor.goto(outreach))?.status(), 404)
  await nurse.getByLabel('Wie let er op?').selectOption({ label: 'Daniel Okafor' })
  await nurse.getByLabel('Terug om').fill(inAnHour())
  await press(nurse, 'Ik ga op pad')
  await shows(nurse, /Je bent op pad tot/)
  await doctor.goto('/bemoeizorg')
  await shows(doctor, /Mirjam Jansen is op pad/)
  assert.doesNotMatch(await doctor.locator('main').innerText(), /Amir/)
  await isSound(doctor)
  await press(nurse, 'Ik ben terug')
})

test('after a closed door somebody speaks, and the family hears what is going on', { skip }, async () => {
  await nurse.goto(outreach)
  await nurse.getByLabel('Langs geweest').check()
  await nurse.getByLabel('niemand bereikt').check()
  await press(nurse, 'Leg vast')
  await shows(nurse, 'Langs geweest: niemand bereikt')
  await unfold(nurse, 'Poging vastleggen')
  await nurse.getByLabel('Gebeld').check()
  await nurse.getByLabel('wil hulp').check()
  await nurse.getByLabel('Hoe ging het?').fill('Pleegmoeder is op. Ze wil graag dat iemand meedenkt.')
  await press(nurse, 'Leg vast')
  await shows(nurse, 'Gebeld: wil hulp')
  await unfold(nurse, 'Het gezin vertellen')
  await nurse.getByLabel('Hoe heb je het verteld?').fill('Aan de telefoon, met zijn vader erbij.')
  await nurse.locator(`form[action="${outreach}/verteld"] button`).click()
  await shows(nurse, /Het gezin weet ervan sinds/)
  await isSound(nurse)
})

test('it ends in a plan with the family', { skip }, async () => {
  await nurse.getByRole('link', { name: 'Begin een plan' }).click()
  await nurse.locator('textarea[name="reason"]').fill('Ik kan het niet meer alleen, en Amir mist zijn vriendjes.')
  await nurse.locator('input[name="family"]').first().check()
  await nurse.fill('input[name="evaluateOn"]', Temporal.Now.plainDateISO().add({ days: 75 }).toString())
  await nurse.locator('form[action="/plannen"] button[type="submit"]').click()
  await nurse.waitForURL(/\/plannen\/[0-9a-f-]+\?gedaan=gestart/)
  await nurse.goto(outreach)
  await unfold(nurse, 'Eindigen')
  await nurse.getByLabel('Er is nu een plan met het gezin').check()
  await nurse.getByLabel('Wat is er bereikt, en hoe gaat het verder?').fill('We maken samen een plan.')
  await press(nurse, 'Eindig')
  await shows(nurse, /Geëindigd op .*: er is nu een plan met het gezin/)
  await isSound(nurse)
})

test('a mother is called after her plan was closed, and goes on where she was in one step', { skip }, async () => {
  await pedagogue.goto('/nazorg')
  await isSound(pedagogue)
  await pedagogue.getByRole('link', { name: 'Van Leeuwen' }).click()
  await isSound(pedagogue)
  await pedagogue.getByLabel('Gesproken').check()
  await pedagogue.getByLabel('Het is weer zoals vroeger').check()
  await press(pedagogue, 'Leg vast')
  await shows(pedagogue, 'Het is weer zoals vroeger')
  await unfold(pedagogue, 'Open het plan weer')
  await pedagogue.getByLabel('Waarom is er weer een plan?').fill('Ik durf haar weer niet los te laten.')
  await pedagogue.getByLabel('Sanne laat Mila een ochtend bij oma').check()
  const soon = Temporal.Now.plainDateISO().add({ months: 3 }).toString()
  await pedagogue.getByLabel('Wanneer kijken jullie weer?').fill(soon)
  await press(pedagogue, 'Open het plan weer')
  await shows(pedagogue, 'Sanne laat Mila een ochtend bij oma')
  await isSound(pedagogue)
})
