/** A mother signs in by the provider of her municipality: too low a level is refused, then she is in, and out again on both sides. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { client, levels, low, middle, startProvider, type TestProvider } from '../oidc/provider.ts'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const stage = openStage()
let provider: TestProvider | undefined
after(() => provider?.stop())

async function chooseAtProvider(page: Page, who: string, level: string): Promise<void> {
  await page.getByRole('heading', { name: 'Wie ben je?' }).waitFor()
  await page.check(`input[value="${who}"]`)
  await page.selectOption('select[name="niveau"]', level)
  await page.getByRole('button', { name: 'Verder' }).click()
}

test('the administrator connects the provider, and the page says that it answers', { skip: noBrowser }, async () => {
  const page = await stage.enter('beheerder')
  provider = await startProvider({ eva: { bsn: '999900274' } }, [new URL(page.url()).origin])
  await page.goto('/beheer/inloggen')
  await isSound(page)
  await page.getByRole('link', { name: /Bekijk en wijzig.*jongeren/ }).click()
  await page.getByRole('radio', { name: 'Ja' }).check()
  await page.fill('input[name="label"]', 'DigiD')
  await page.fill('input[name="issuer"]', provider.issuer)
  await page.fill('input[name="clientId"]', client.id)
  await page.fill('input[name="secret"]', client.secret)
  await page.fill('textarea[name="levels"]', levels.join('\n'))
  await page.fill('input[name="least"]', middle)
  await page.fill('input[name="claim"]', 'bsn')
  await page.fill('input[name="reason"]', 'Contract met de broker')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await shows(page, 'De instelling is bewaard en geldt nu.')
  await isSound(page)
  await page.getByRole('link', { name: 'Probeer de verbinding' }).click()
  await shows(page, 'antwoordt, en zegt hoe het inloggen werkt')
})

test('at too low a level she is not let in, and reads what to do', { skip: noBrowser }, async () => {
  const page = await stage.visit({ width: 390 })
  await page.goto('/inloggen')
  await isSound(page)
  await page.getByRole('link', { name: 'Inloggen met DigiD' }).click()
  await chooseAtProvider(page, 'eva', low)
  await shows(page, 'Log in op een veiliger manier')
  await isSound(page)
})

test('she signs in, sees her children, and signs out here and there', { skip: noBrowser }, async () => {
  const page = await stage.visit({ width: 390 })
  await page.goto('/inloggen?terug=/mijn')
  await page.getByRole('link', { name: 'Inloggen met DigiD' }).click()
  await chooseAtProvider(page, 'eva', middle)
  await shows(page, /Hallo Eva/)
  await shows(page, /Tijn/)
  await page.goto('/mijn/inloggegevens')
  await shows(page, 'Waar je nu bent ingelogd')
  await isSound(page)
  await page.locator('button[popovertarget="account"]').click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await shows(page, 'Bij DigiD kun je nog ingelogd zijn')
  await isSound(page)
  await page.getByRole('link', { name: 'Log ook uit bij DigiD' }).click()
  await page.getByRole('button', { name: /yes|sign me out/i }).click()
  await shows(page, 'Je bent uitgelogd')
  await page.goto('/mijn')
  assert.match(page.url(), /\/inloggen\?terug=/)
})
