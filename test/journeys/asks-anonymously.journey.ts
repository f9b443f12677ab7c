/** A mother searches, asks without a name, comes back with her code and goes on in the chat; urgent words bring help into sight at once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const { visit, enter } = openStage(async () => {
  const page = await enter('beheerder')
  await page.goto('/beheer/vragen')
  await isSound(page)
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    await page.fill(`input[name="from-${day}"]`, '00:00')
    await page.fill(`input[name="until-${day}"]`, '23:59')
  }
  await page.fill('textarea[name="reason"]', 'Elke dag, om te proberen.')
  await page.getByRole('button', { name: 'Stel in' }).click()
  await shows(page, 'Het is ingesteld.')
})
let code = ''
const asked = 'Mijn dochter van 2 wordt elke nacht drie keer wakker. Ik ben op.'

test('1 she searches, finds a text, and types a question: urgent words bring a number into sight before anything is sent', {
  skip,
}, async () => {
  const page = await visit({ width: 390 })
  await page.goto('/zoeken?q=slapen')
  await page.goto('/vraag')
  await isSound(page)
  const words = page.locator('textarea[name="body"]')
  const helpline = page.locator('form [data-urgency="unsafe-at-home"]')
  assert.ok(await helpline.isHidden())
  await words.pressSequentially('Mijn man slaat ons')
  await helpline.waitFor({ state: 'visible' })
  assert.match((await helpline.textContent()) ?? '', /0800 2000/)
  await isSound(page)
  await words.fill(asked)
  await page.selectOption('select[name="topic"]', 'baby')
  await page.locator('input[name="asker"][value="parent"]').check()
  await page.getByRole('button', { name: 'Verstuur je vraag' }).click()
  await shows(page, 'Je vraag is verstuurd.')
  await shows(page, /Je krijgt uiterlijk .+ antwoord/)
  await isSound(page)
  code = (await page.locator('#code bdi').textContent()) ?? ''
  assert.match(code, /^(\w{4}-){3}\w{4}$/)
})

test('2 a pedagogue takes the question, a colleague cannot answer it at the same time, and the pedagogue answers', {
  skip,
}, async () => {
  const [pedagogue, nurse] = [await enter('pedagoog'), await enter('jeugdverpleegkundige')]
  for (const page of [pedagogue, nurse]) {
    await page.goto('/vragen')
    await page.getByRole('link', { name: /elke nacht drie keer wakker/ }).click()
  }
  await isSound(pedagogue)
  await pedagogue.getByRole('button', { name: 'Neem deze vraag' }).click()
  await shows(pedagogue, 'Jij hebt deze vraag genomen.')
  await nurse.fill('textarea[name="body"]', 'Ik schreef dit al.')
  await nurse.getByRole('button', { name: 'Verstuur antwoord' }).click()
  await shows(nurse, /Sanne Hoekstra heeft deze vraag genomen/)
  assert.equal(await nurse.inputValue('textarea[name="body"]'), 'Ik schreef dit al.')
  await pedagogue.fill('textarea[name="body"]', 'Wat zwaar. Hoe gaat het overdag?')
  await pedagogue.getByRole('button', { name: 'Verstuur antwoord' }).click()
  await shows(pedagogue, 'De vraag is beantwoord.')
})

test('3 without an account and without script she comes back with her code, says that it helped, and writes on', {
  skip,
}, async () => {
  const page = await visit({ width: 360, javaScript: false })
  await page.goto('/vraag/antwoord')
  await page.fill('input[name="code"]', code.toLowerCase().replaceAll('-', ' '))
  await page.locator('main').getByRole('button').click()
  await shows(page, 'Wat zwaar. Hoe gaat het overdag?')
  await page.getByRole('button', { name: 'Een beetje' }).click()
  await shows(page, /Schrijf hieronder wat je nog wilt weten/)
  await page.fill('textarea[name="body"]', 'Ze lacht overdag veel.')
  await page.getByRole('button', { name: 'Verstuur', exact: true }).click()
  await shows(page, 'Verstuurd.')
  await page.getByRole('link', { name: 'Ververs' }).click()
  await shows(page, 'Ze lacht overdag veel.')
})

test('4 a medewerker is there when that is true: they talk on, and each reads the other without opening the page again', {
  skip,
}, async () => {
  const mother = await visit({ width: 390 })
  await mother.goto(`/vraag/${code}`)
  assert.equal(await mother.getByText('Er is nu een medewerker').count(), 0)
  const pedagogue = await enter('pedagoog')
  await pedagogue.goto('/vragen')
  await isSound(pedagogue)
  await pedagogue.getByRole('button', { name: 'Ik ben er voor de chat' }).click()
  await shows(pedagogue, /Jij bent er voor de chat/)
  await mother.goto(`/vraag/${code}`)
  await shows(mother, /Er is nu een medewerker/)
  await openTalk(pedagogue, /Ze lacht overdag veel/)
  await pedagogue.fill('textarea[name="body"]', 'Dat is een goed teken.')
  await pedagogue.getByRole('button', { name: /^Verstuur/ }).click()
  await shows(mother, 'Dat is een goed teken.')
  await openTalk(pedagogue, /elke nacht drie keer wakker/)
  await mother.fill('textarea[name="body"]', 'Soms wil ik niet meer leven.')
  await mother.getByRole('button', { name: 'Verstuur', exact: true }).click()
  await shows(mother, 'Wacht niet op ons antwoord')
  await shows(pedagogue, 'Soms wil ik niet meer leven.')
  await shows(pedagogue, /woorden die haast kunnen betekenen/)
  await isSound(mother)
})

test('5 what may mean danger stands first on the list of who answers', { skip }, async () => {
  const page = await enter('balie')
  await page.goto('/vragen')
  const first = page.locator('#open tbody tr').first()
  assert.match((await first.textContent()) ?? '', /niet meer leven[\s\S]*haast\?/)
})

async function openTalk(page: Page, words: RegExp): Promise<void> {
  await page.goto('/vragen')
  await page.getByRole('link', { name: words }).first().click()
  await page.locator('ol.cjg-messages').waitFor()
}
