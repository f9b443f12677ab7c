/** Steps of the journeys that take more than a line. */
import assert from 'node:assert/strict'
import { findings, type Page } from './program.ts'

/** Axe finds nothing on the page as it stands. */
export async function isSound(page: Page): Promise<void> {
  assert.deepEqual(await findings(page), [])
}
export const shows = (page: Page, words: string | RegExp): Promise<void> => page.getByText(words).first().waitFor()

/** Sem's record, found by his name with a typing error. */
export async function openSem(page: Page): Promise<string> {
  await page.goto('/jeugd?q=Sem+de+Vreis')
  const href = await page.getByRole('link', { name: 'Sem de Vries' }).first().getAttribute('href')
  return (href ?? '').replace('/gezin', '')
}

export async function addGoal(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/doelen/nieuw`)
  await page.fill('input[name="title"]', 'Sem groeit weer goed')
  await page.fill('textarea[name="words"]', 'Dat hij weer lekker eet.')
  await page.locator('input[name="owners"]').first().check()
  await page.locator('input[name="lifeArea"][value="health"]').check()
  await page.fill('input[name="baseline"]', 'Hij eet twee hapjes.')
  await page.fill('input[name="seenBy"]', 'Zijn lijn buigt niet verder af.')
  await page.fill('input[name="dueOn"]', Temporal.Now.plainDateISO().add({ days: 50 }).toString())
  await page.locator('input[name="isFeasible"][value="yes"]').check()
  await page.locator(`form[action="${plan}/doelen"] button[type="submit"]`).click()
  await shows(page, 'Sem groeit weer goed')
}

export async function addAction(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/acties/nieuw`)
  const goal = page.locator('select[name="goal"] option', { hasText: 'Sem groeit weer goed' })
  await page.selectOption('select[name="goal"]', await goal.getAttribute('value'))
  await page.fill('input[name="title"]', 'Elke twee weken wegen')
  await page.selectOption('select[name="owner"]', { index: 1 })
  await page.fill('input[name="dueOn"]', Temporal.Now.plainDateISO().add({ days: 14 }).toString())
  await page.locator(`form[action="${plan}/acties"] button[type="submit"]`).click()
}

/** The address of the neighbourhood team's own offer for this child. */
export async function offerAddress(page: Page, sem: string): Promise<string> {
  await page.goto(`/verwijzingen/nieuw?kind=${sem.replace('/jeugd/', '')}`)
  const offer = page
    .locator('article, li, section, tr', { hasText: 'Wijkteam Noord' })
    .locator('a[href*="aanbod="]')
    .first()
  return (await offer.getAttribute('href')) ?? ''
}

export async function takeStep(page: Page, referral: string, step: string): Promise<void> {
  await page.goto(referral)
  const form = page.locator(`form[action="${referral}/${step}"]`)
  if (step === 'einde') await form.locator('input[name="outcome"]').first().check()
  if (step === 'terugkoppeling') await form.locator('textarea[name="report"]').fill('Er is weer rust.')
  await form.locator('button[type="submit"]').first().click()
  await page.waitForLoadState()
}
