/** A family of four waits for a full course, somebody cancels, they are offered their chairs and get in. With script, and without. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let pedagogue: Page
let course = ''

const stage = openStage(async () => {
  pedagogue = await stage.enter('pedagoog', { width: 390 })
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Signs a family up on the public page; gives the address of its own page. */
async function signUp(page: Page, name: string, adults: string, children: string): Promise<string> {
  await page.goto(`/activiteiten/${course}/aanmelden`)
  await page.getByLabel('Je naam').fill(name)
  await page.getByLabel(/^E-mailadres/).fill('gezin@voorbeeld.example')
  await page.getByLabel('Hoeveel volwassenen komen er?').fill(adults)
  await page.getByLabel('Hoeveel kinderen komen er mee?').fill(children)
  await press(page, 'Meld ons aan')
  await shows(page, 'Jullie aanmelding')
  return new URL(page.url()).pathname
}

test('a pedagogue announces a course of four chairs', { skip }, async () => {
  await pedagogue.goto('/cursussen')
  await isSound(pedagogue)
  await pedagogue.getByRole('link', { name: 'Nieuwe cursus of bijeenkomst' }).click()
  await pedagogue.getByLabel('Titel').fill('Slapen, hoe dan?')
  await pedagogue.getByLabel('Wat gaan we doen?').fill('Twee avonden over slapen.')
  await pedagogue.locator('select[name="locationId"]').selectOption({ index: 1 })
  const day = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 30 }).toString()
  await pedagogue.locator('#day1').fill(day)
  await pedagogue.locator('#from1').fill('19:30')
  await pedagogue.locator('#until1').fill('21:30')
  await pedagogue.locator('#capacity').fill('4')
  await press(pedagogue, 'Zet in de agenda')
  await shows(pedagogue, 'Het is bewaard.')
  await isSound(pedagogue)
  course = new URL(pedagogue.url()).pathname.split('/').at(-1) ?? ''
})

for (const javaScript of [true, false])
  test(`${javaScript ? 'with' : 'without'} script a family of four waits for the full course, and gets in when another cancels`, {
    skip,
  }, async () => {
    const [first, four] = [await stage.visit({ javaScript, width: 390 }), await stage.visit({ javaScript, width: 390 })]
    if (javaScript) {
      const placed = await signUp(first, 'Anna', '2', '1')
      await shows(first, 'Jullie plekken staan vast')
      await first.goto(placed)
    } else await first.goto(await waitingPage)
    const own = await signUp(four, 'Familie Bos', '2', '2')
    await shows(four, 'Jullie staan op de wachtlijst')
    await shows(four, /Jullie zijn als eerste aan de beurt/)
    if (javaScript) await isSound(four)
    await press(first, 'Meld ons af')
    await shows(first, 'Jullie zijn afgemeld')
    await four.goto(own)
    await press(four, 'Ja, we komen')
    await shows(four, 'Jullie plekken staan vast')
    waitingPage = Promise.resolve(own)
    assert.equal(await four.getByRole('button', { name: 'Ja, we komen' }).count(), 0)
  })
let waitingPage = Promise.resolve('')

test('the agenda shows what is full, and finds what is not', { skip }, async () => {
  const visitor = await stage.visit({ javaScript: false, width: 390 })
  await visitor.goto('/activiteiten')
  await shows(visitor, /vol/)
  await visitor.goto('/activiteiten?vrij=ja')
  assert.equal(await visitor.getByText('Slapen, hoe dan?').count(), 0)
})
