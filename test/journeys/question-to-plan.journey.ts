/** From a question at the door to one family, one plan: the nine steps of the main job, played in a real browser, with axe on each page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bdsOf } from '../../cast/generate-town.ts'
import { generateChildren } from '../../cast/generated-children.ts'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { addAction, addGoal, isSound, offerAddress, openSem, shows, takeStep } from './steps.ts'

const skip = noBrowser
const pages = new Map<string, Page>()

const stage = openStage()

/** The page of somebody of the cast, signed in once. */
async function as(who: string): Promise<Page> {
  const known = pages.get(who)
  if (known) return known
  const page = await stage.enter(who)
  pages.set(who, page)
  return page
}

for (const javaScript of [true, false]) {
  const manner = javaScript ? '' : ', without script'
  test(`1 a mother finds an answer and asks a question without her name${manner}`, { skip }, async () => {
    const page = await stage.visit({ javaScript, width: 390 })
    await page.goto('/')
    if (javaScript) await isSound(page)
    await page.fill('input[name="q"]', 'driftbuijen')
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /^Driftbuien/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Vragen van ouders' }).waitFor()
    if (javaScript) await isSound(page)
    await page.goto('/vraag')
    await page.fill('textarea[name="body"]', 'Mijn dochter van twee gilt in de winkel. Wat kan ik doen?')
    await page.selectOption('select[name="topic"]', { index: 1 })
    await page.getByLabel('Een ouder of verzorger').check()
    await page.locator('form[action="/vraag"] button').click()
    await shows(page, /code/i)
    if (javaScript) await isSound(page)
  })
}

test('2 the desk registers a contact with the keyboard, without a name', { skip }, async () => {
  const page = await as('balie')
  await page.goto('/balie')
  await isSound(page)
  await page.getByLabel('Snel vastleggen').focus()
  await page.keyboard.type('driftb')
  await page.keyboard.press('Enter')
  await shows(page, 'Het contact is vastgelegd')
})

test('3 the nurse reads an exchanged file, once; a file that is not right stores nothing', { skip }, async () => {
  const page = await as('jeugdverpleegkundige')
  const [child] = generateChildren(1, Temporal.PlainDate.from('2026-11-01'))
  const content = JSON.stringify({ ...bdsOf(child ?? assert.fail()), reference: 'Pleun' })
  const upload = async (name: string, text: string) => {
    await page.goto('/jeugd/inlezen')
    await page.setInputFiles('input[type="file"]', { name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.locator('form[action="/jeugd/inlezen"] button').first().click()
    await page.waitForLoadState()
  }
  await upload('kapot.json', content.replace('"3.1"', '"9.9"'))
  await shows(page, 'kapot.json')
  await isSound(page)
  await upload('pleun.json', content)
  await isSound(page)
  await page.locator('main form button[type="submit"]').last().click()
  await shows(page, /ingelezen/i)
  await upload('pleun.json', content)
  await shows(page, /al ingelezen/i)
})

test('4 the nurse measures Sem and sees his line, with the score in the table', { skip }, async () => {
  const page = await as('jeugdverpleegkundige')
  const sem = await openSem(page)
  await page.goto(sem)
  await isSound(page)
  await page.goto(`${sem}/groei?meten`)
  await page.fill('input[name="weightKg"]', '8,05')
  await page.fill('input[name="heightCm"]', '72,1')
  await page.getByLabel('liggend').check()
  await page.locator(`form[action="${sem}/groei"] button[type="submit"]`).click()
  await page.getByRole('cell', { name: /8,05/ }).first().waitFor({ state: 'attached' })
  await page.goto(`${sem}/groei?maat=gewicht`)
  await isSound(page)
  assert.ok((await page.locator('svg[role="img"]').count()) > 0)
})

test('5 the nurse records the dose that is due, with consent, and sees why', { skip }, async () => {
  const page = await as('jeugdverpleegkundige')
  const sem = await openSem(page)
  await page.goto(`${sem}/vaccinaties`)
  await isSound(page)
  await page.goto(`${sem}/vaccinaties/nieuw`)
  await page.locator('input[name="given"][value="pneu"]').check()
  await page.fill('input[name="batch-pneu"]', 'PNC-5521')
  await page.fill('input[name="expires-pneu"]', Temporal.Now.plainDateISO().add({ months: 8 }).toString())
  for (const box of await page.locator('input[name="consentOf"]').all()) await box.check()
  await page.locator('input[name="route"][value="in-person"]').check()
  await page.locator(`form[action="${sem}/vaccinaties/nieuw"] button[type="submit"]`).click()
  await page.waitForLoadState()
  await shows(page, /PNC-5521/)
})

test('6 a concern is weighed and reported; both reporters see each other and nothing else; the family can see it', {
  skip,
}, async () => {
  const nurse = await as('jeugdverpleegkundige')
  await nurse.goto('/signalen')
  await isSound(nurse)
  await nurse.locator('a[href*="/signalen/zorgen/"]').first().click()
  await nurse.locator('input[name="weighed"][value="c"]').check()
  await nurse.locator('input[name="familyTold"][value="yes"]').check()
  await nurse.locator('input[name="decision"][value="report"]').check()
  await nurse.locator('form[action$="/weging"] button[type="submit"]').click()
  await nurse.locator('form[action$="/melding"] button[type="submit"]').click()
  await nurse.waitForLoadState()
  await isSound(nurse)
  const other = await as('wijkteam')
  await other.goto('/signalen')
  await other
    .getByRole('link', { name: /Mirjam Jansen/ })
    .first()
    .click()
  await shows(other, 'Mirjam Jansen')
  await isSound(other)
  assert.doesNotMatch(await other.locator('main').innerText(), /gewicht van Sem buigt af/)
  const mother = await as('ouder')
  await mother.goto('/mijn')
  await mother.getByRole('link', { name: 'Bekijk hoe het gaat met Sem' }).click()
  await shows(mother, /verwijsindex/i)
  await isSound(mother)
})

test('7 the match becomes one plan, with the family’s own words, a goal, an action and a day to look back', {
  skip,
}, async () => {
  const page = await as('jeugdverpleegkundige')
  await page.goto('/signalen')
  await page.locator('a[href*="/signalen/matches/"]').first().click()
  await page.getByRole('link', { name: 'Begin een plan of leg het erbij' }).click()
  await isSound(page)
  await page.getByRole('link', { name: 'Begin een plan' }).click()
  await isSound(page)
  await page.locator('input[name="family"]').first().check()
  await page.fill('textarea[name="reason"]', 'We willen ons geen zorgen meer maken over zijn gewicht.')
  await page.fill('input[name="evaluateOn"]', Temporal.Now.plainDateISO().add({ days: 60 }).toString())
  await page.locator('form[action="/plannen"] button[type="submit"]').click()
  await page.waitForURL(/\/plannen\/[0-9a-f-]{36}/)
  const plan = new URL(page.url()).pathname
  await isSound(page)
  await addGoal(page, plan)
  await addAction(page, plan)
  await shows(page, 'Elke twee weken wegen')
  await isSound(page)
})

test('8 the nurse refers, the receiver accepts, starts, ends and reports back', { skip }, async () => {
  const nurse = await as('jeugdverpleegkundige')
  const sem = await openSem(nurse)
  await nurse.goto(`/verwijzingen/nieuw?kind=${sem.replace('/jeugd/', '')}`)
  await isSound(nurse)
  await nurse
    .locator('a[href*="aanbod="]', { hasText: /Gezinscoach|Kies/ })
    .last()
    .click()
  await nurse.goto(await offerAddress(nurse, sem))
  await nurse.fill('textarea[name="question"]', 'Hoe krijgen we rust in huis?')
  await nurse.fill('textarea[name="needed"]', 'Twee kinderen, weinig slaap, schulden.')
  await nurse.locator('input[name="handover"][value="warm"]').check()
  for (const yes of await nurse.locator('input[name^="says-"][value="yes"]').all()) await yes.check()
  await nurse.locator('form[action="/verwijzingen/voorbeeld"] button[type="submit"]').click()
  await shows(nurse, 'Klopt dit?')
  await isSound(nurse)
  await nurse.getByRole('button', { name: 'Verstuur de verwijzing' }).click()
  await nurse.waitForURL(/\/verwijzingen\/[0-9a-f-]{36}/)
  const referral = new URL(nurse.url()).pathname
  const receiver = await as('wijkteam')
  for (const step of ['antwoord', 'begin', 'einde', 'terugkoppeling']) await takeStep(receiver, referral, step)
  await nurse.goto(referral)
  await shows(nurse, 'Er is weer rust.')
  await isSound(nurse)
})

test('9 the municipality sees counts, and no child', { skip }, async () => {
  const page = await as('gemeente')
  await page.goto('/gemeente')
  await isSound(page)
  const words = await page.locator('main').innerText()
  assert.doesNotMatch(words, /Sem|de Vries|Yılmaz/)
  const response = await page.goto('/jeugd')
  assert.equal(response?.status(), 404)
})
