/** Steps that the journeys of contact moments share. */
import type { Page } from './program.ts'
import { shows } from './steps.ts'

type Birth = { readonly givenNames: string; readonly familyName: string; readonly bornOn: Temporal.PlainDate }

/** Registers a boy at the door, with a mother who has custody; gives the address of his record. */
export async function registerBaby(page: Page, { givenNames, familyName, bornOn }: Birth): Promise<string> {
  await page.goto('/jeugd/nieuw')
  await page.fill('input[name="givenNames"]', givenNames)
  await page.fill('input[name="familyName"]', familyName)
  await page.locator('input[name="sex"][value="male"]').check()
  await page.fill('input[name="birthDate"]', bornOn.toString())
  await page.fill('input[name="carer1-givenNames"]', 'Esra')
  await page.fill('input[name="carer1-familyName"]', familyName)
  await page.selectOption('select[name="carer1-relation"]', 'mother')
  await page.locator('input[name="carer1-custody"][value="with-custody"]').check()
  await page.locator('input[name="carer1-livesThere"]').uncheck()
  await page.locator('form[action="/jeugd/nieuw"] button[type="submit"]').click()
  await page.waitForURL(/\/jeugd\/[\da-f-]{36}/)
  return `/jeugd/${/[\da-f-]{36}/.exec(page.url())?.[0]}`
}

/** Saves the consultation and waits for the record. */
export async function saveConsultation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leg consult vast' }).click()
  await shows(page, 'Het contact is vastgelegd')
}
