/** A nurse sends a questionnaire; a parent fills it in by the link on an old phone, signed out; the nurse reads it before the consultation. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, openSem, shows } from './steps.ts'

const skip = noBrowser
let nurse: Page

const stage = openStage(async () => {
  nurse = await stage.enter('jeugdverpleegkundige')
})

/** The nurse sends the questionnaire that fits; the link stands in the mail and nowhere on the page. */
async function sendLink(child: string): Promise<string> {
  await nurse.goto(`${child}/vragenlijsten`)
  await isSound(nurse)
  await nurse.getByLabel('E-mailadres').fill('ouder@voorbeeld.nl')
  await nurse.getByRole('button', { name: 'Verstuur' }).click()
  const again = nurse.getByRole('button', { name: 'Verstuur opnieuw' })
  if (await again.isVisible()) {
    await isSound(nurse)
    await again.click()
  }
  await shows(nurse, 'De vragenlijst is verstuurd')
  assert.doesNotMatch(await nurse.content(), /\/vragenlijst\//)
  await nurse.getByRole('link', { name: 'Open de post van de demo' }).click()
  const words = await nurse.locator('main').innerText()
  assert.doesNotMatch(words.split('Er staat een vragenlijst voor je klaar')[1] ?? '', /^[\s\S]{0,400}(Sem|de Vries)/)
  return /\/vragenlijst\/[\w-]{43}/.exec(words)?.[0] ?? assert.fail('no link in the mail')
}

for (const javaScript of [true, false]) {
  const manner = javaScript ? '' : ', without script'
  const sound = async (page: Page) => {
    if (javaScript) await isSound(page)
  }

  test(`a parent fills in, stops, goes on and sends; the nurse reads what to discuss${manner}`, { skip }, async () => {
    const child = await openSem(nurse)
    const link = await sendLink(child)
    const phone = await stage.visit({ javaScript, width: 390 })
    await phone.goto(link)
    await shows(phone, 'Vragenlijst over Sem')
    assert.doesNotMatch(await phone.content(), /de Vries|Yılmaz/)
    await sound(phone)
    await phone.getByRole('group', { name: 'Hoe gaat het slapen?' }).getByLabel('Vaak lastig').check()
    await phone.getByRole('button', { name: 'Bewaar en stop' }).click()
    await shows(phone, 'verdergaan met dezelfde link')

    const later = await stage.visit({ javaScript, width: 390 })
    await later.goto(link)
    assert.ok(await later.getByRole('group', { name: 'Hoe gaat het slapen?' }).getByLabel('Vaak lastig').isChecked())
    await later.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await sound(later)
    await later.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await later.getByLabel('Waar wil je het over hebben?').fill('Hij wordt vier keer per nacht wakker.')
    await later.getByRole('button', { name: 'Bewaar en ga verder' }).click()
    await shows(later, 'vier keer per nacht')
    await sound(later)
    await later.getByRole('button', { name: 'Verstuur mijn antwoorden' }).click()
    await shows(later, 'Je antwoorden zijn verstuurd')
    await sound(later)

    await nurse.goto(child)
    await shows(nurse, /is terug van/)
    await nurse
      .getByRole('link', { name: /is terug van/ })
      .first()
      .click()
    await shows(nurse, 'Bespreken')
    await shows(nurse, 'Hij wordt vier keer per nacht wakker.')
    await shows(nurse, /Waarom we dit vragen/)
    await isSound(nurse)
    await nurse.getByRole('button', { name: 'Ik heb dit gelezen' }).click()
    await shows(nurse, 'Vastgelegd dat de antwoorden zijn gelezen')
  })
}

test('a wrong link says kindly that it does not work, and nothing else', { skip }, async () => {
  const phone = await stage.visit({ width: 390 })
  const response = await phone.goto(`/vragenlijst/${'A'.repeat(43)}`)
  assert.equal(response?.status(), 404)
  await shows(phone, 'Deze link werkt niet')
  await isSound(phone)
})
