/**
 * A referral that is declined and sent on: the nurse makes the question clear with Sem's mother, who chooses in Mijn CJG; the first receiver
 * has no room; in one step it goes to the next choice, an organisation without an account, which opens a secure link with a code, takes it
 * on and writes back. The mother sees each step.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, openSem, shows } from './steps.ts'

const skip = noBrowser
const stage = openStage()
const pages = new Map<string, Page>()
const seen = { question: '', referral: '', next: '', visit: '' }

async function as(who: string, width = 1366): Promise<Page> {
  const page = pages.get(who) ?? (await stage.enter(who, { width }))
  pages.set(who, page)
  return page
}

/** The mail that was sent last with an address that opens something. */
async function lastInvitation(): Promise<string> {
  const page = await as('beheerder')
  await page.goto('/demo/post')
  const words = await page.locator('main').innerText()
  assert.doesNotMatch(words.split('/ontvangen/')[0] ?? '', /Sem de Vries/)
  return /\/ontvangen\/[\w-]{43}/.exec(words)?.[0] ?? assert.fail('no invitation in the mail')
}

test('1 the nurse makes the question clear and lays two offers before the family', { skip }, async () => {
  const page = await as('jeugdverpleegkundige')
  const sem = (await openSem(page)).replace('/jeugd/', '')
  await page.goto(`/hulpvragen/nieuw?kind=${sem}`)
  await isSound(page)
  await page.fill('textarea[name="words"]', 'Wie helpt ons met de rekeningen, en met spelen?')
  await page.locator('input[name="asker"][value="parent"]').check()
  await page.locator('input[name="forWhom"][value="family"]').check()
  await page.locator('input[name="travel"][value="anywhere"]').check()
  await page.locator('input[name="cost"][value="any"]').check()
  await page.getByRole('button', { name: 'Bewaar de vraag' }).click()
  await page.waitForURL(/\/hulpvragen\/[0-9a-f-]{36}$/)
  seen.question = new URL(page.url()).pathname
  for (const offer of ['Gezinscoach', 'Geld op orde']) {
    await page.goto(`${seen.question}/aanbod`)
    await shows(page, /Past bij 0,\d jaar/)
    await isSound(page)
    await page.getByRole('button', { name: new RegExp(`^Leg voor.*${offer}`) }).click()
    await page.waitForLoadState()
  }
})

test('2 the mother reads the question on her phone and chooses', { skip }, async () => {
  const page = await as('ouder', 390)
  await page.goto('/mijn/hulp')
  await shows(page, 'Wie helpt ons met de rekeningen, en met spelen?')
  await isSound(page)
  await page
    .locator(`form[action="/mijn${seen.question.replace('hulpvragen', 'hulp/vragen')}/keuze"] button`)
    .first()
    .click()
  await shows(page, 'Dit kozen jullie')
})

test('3 the nurse picks what goes along, sees what the receiver reads, and sends it with consent', {
  skip,
}, async () => {
  const page = await as('jeugdverpleegkundige')
  await page.goto(seen.question)
  await isSound(page)
  await page.getByRole('link', { name: /^Maak de verwijzing/ }).click()
  await page.locator('input[name="handover"][value="warm"]').check()
  await page.locator('input[name="item"][value="address"]').uncheck()
  await fillConsentAndSend(page)
  await page.waitForURL(/\/verwijzingen\/[0-9a-f-]{36}/)
  seen.referral = new URL(page.url()).pathname
  await isSound(page)
})

async function fillConsentAndSend(page: Page): Promise<void> {
  for (const yes of await page.locator('input[name^="says-"][value="yes"]').all()) await yes.check()
  await isSound(page)
  await page.getByRole('button', { name: 'Bekijk wat de ontvanger leest' }).click()
  await shows(page, 'Klopt dit?')
  await isSound(page)
  await page.getByRole('button', { name: 'Verstuur de verwijzing' }).click()
}

test('4 the receiver has no room and says what the family can do; after that it reads nothing more', {
  skip,
}, async () => {
  const page = await as('wijkteam')
  await page.goto(seen.referral)
  await shows(page, 'Sem de Vries')
  await isSound(page)
  await page.getByText('Niet aannemen').click()
  await page.locator('input[name="reason"][value="full"]').check()
  await page.fill('textarea[name="declineWords"]', 'Begin met de budgetwinkel, die heeft plek.')
  await page.getByRole('button', { name: 'Neem niet aan' }).click()
  await shows(page, /Je leest hier niets meer over het gezin/)
  assert.doesNotMatch(await page.locator('main').innerText(), /Sem|de Vries|rekeningen/)
  await isSound(page)
})

test('5 in one step it goes to the next choice of the family, with consent asked anew', { skip }, async () => {
  const page = await as('jeugdverpleegkundige')
  await page.goto(seen.referral)
  await shows(page, /geen plek. Begin met de budgetwinkel/)
  await page.getByRole('link', { name: 'Door naar Geld op orde' }).click()
  assert.equal(
    await page.locator('textarea[name="question"]').inputValue(),
    'Wie helpt ons met de rekeningen, en met spelen?',
  )
  assert.equal(await page.locator('input[name^="says-"][value="yes"]:checked').count(), 0)
  await page.fill('input[name="recipient"]', 'aanmelding@budgetwinkel.example')
  await fillConsentAndSend(page)
  await page.waitForURL(url => /\/verwijzingen\/[0-9a-f-]{36}/.test(url.pathname) && url.pathname !== seen.referral)
  seen.next = new URL(page.url()).pathname
  await shows(page, /Code: \d{3} \d{3}/)
  await isSound(page)
})

test('6 the budget shop opens the link with the code, without an account and without script', { skip }, async () => {
  const nurse = await as('jeugdverpleegkundige')
  const code = /Code: (\d{3} \d{3})/.exec(await nurse.locator('#link').innerText())?.[1] ?? assert.fail('no code')
  const address = await lastInvitation()
  const page = await stage.visit({ javaScript: false, width: 390 })
  pages.set('budgetwinkel', page)
  await page.goto(address)
  await page.fill('input[name="code"]', '000 000')
  await page.fill('input[name="visitor"]', 'Greet Vos')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await shows(page, /Dit gaat niet open/)
  await page.fill('input[name="code"]', code)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.waitForURL(/\/ontvangst\//)
  await shows(page, 'Sem de Vries')
  seen.visit = new URL(page.url()).pathname
  const sound = await stage.visit({ width: 390 })
  await sound.goto(seen.visit)
  await isSound(sound)
  await sound.goto(address)
  await isSound(sound)
})

test('7 it takes the referral on, and writes back', { skip }, async () => {
  const page = pages.get('budgetwinkel') ?? assert.fail('the link was not opened')
  const step = async (path: string, fill: () => Promise<void> = async () => {}) => {
    await page.goto(seen.visit)
    const form = page.locator(`form[action="${seen.visit}/${path}"]`).first()
    await form.locator('input[name="visitor"]').fill('Greet Vos')
    await fill()
    await form.locator('button[type="submit"]').click()
    await page.waitForLoadState()
  }
  await step('antwoord')
  await step('begin')
  await page.goto(seen.visit)
  await page.locator('details', { hasText: 'Terugkoppeling aan de verwijzer' }).locator('summary').click()
  const letter = page.locator(`form[action="${seen.visit}/terugkoppeling"]`)
  await letter.locator('textarea[name="report"]').fill('Alle brieven zijn open en er is een plan.')
  await letter.locator('button[type="submit"]').click()
  await shows(page, 'Alle brieven zijn open en er is een plan.')
})

test('8 the nurse and the mother read the letter; the mother lays it with the plan, and can call or say no', {
  skip,
}, async () => {
  const nurse = await as('jeugdverpleegkundige')
  await nurse.goto(seen.next)
  await shows(nurse, 'Alle brieven zijn open en er is een plan.')
  await isSound(nurse)
  const mother = await as('ouder', 390)
  await mother.goto(`/mijn${seen.next.replace('verwijzingen', 'hulp')}`)
  await shows(mother, 'Alle brieven zijn open en er is een plan.')
  await shows(mother, 'Wie kun je bellen?')
  await isSound(mother)
  await mother.getByRole('button', { name: 'Leg bij ons plan' }).click()
  await shows(mother, 'Deze brief ligt bij jullie plan.')
})

test('9 the mother takes her consent back, and the link shows nothing of her family any more', { skip }, async () => {
  const mother = await as('ouder', 390)
  await mother.goto(`/mijn${seen.next.replace('verwijzingen', 'hulp')}`)
  await mother.locator('#intrekken summary').click()
  await mother.getByRole('button', { name: 'Trek mijn toestemming in' }).click()
  await shows(mother, /kan niets meer over jullie lezen/)
  const page = pages.get('budgetwinkel') ?? assert.fail('the link was not opened')
  await page.goto(seen.visit)
  await shows(page, 'Deze verwijzing is gesloten')
  assert.doesNotMatch(await page.locator('main').innerText(), /Sem|Yılmaz|rekeningen|brieven/)
})
