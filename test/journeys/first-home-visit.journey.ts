/** The first home visits: a newborn is registered, its birth is told, the heel prick and the hearing are noted, and the next visit is agreed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registerBaby, saveConsultation } from './consultation-steps.ts'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser

const stage = openStage()

const noud = { givenNames: 'Noud', familyName: 'Aydın' }
const sil = { givenNames: 'Sil', familyName: 'Willems' }

for (const javaScript of [true, false]) {
  const manner = javaScript ? '' : ', without script'
  const sound = async (page: Page) => {
    if (javaScript) await isSound(page)
  }

  test(`a nurse does the first home visit on her telephone and the next nurse reads it${manner}`, {
    skip,
  }, async () => {
    const page = await stage.enter('jeugdverpleegkundige', { javaScript, width: 390 })
    const bornOn = Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: 5 })
    const child = await registerBaby(page, { ...(javaScript ? noud : sil), bornOn })

    await page.goto(child)
    await page.getByRole('link', { name: 'Begin consult' }).click()
    await shows(page, 'Zwangerschapsduur en geboortegewicht zijn nog niet bekend')
    assert.equal(await page.locator('select[name="moment"]').inputValue(), '01')
    assert.ok(await page.locator('input[name="form"][value="06"]').isChecked(), 'a home visit is at home')
    await sound(page)

    await page.getByRole('link', { name: 'Vul geboortegegevens in' }).click()
    await page.fill('input[name="gestationWeeks"]', '39')
    await page.fill('input[name="gestationDays"]', '3')
    await page.fill('input[name="weightGrams"]', '3410')
    await page.fill('input[name="lengthCm"]', '50')
    await page.getByRole('button', { name: 'Bewaar gegevens' }).click()
    await page.waitForURL(/groei\?geboorte/)

    await page.goto(`${child}/consult`)
    await page.getByLabel(/Esra .* \(moeder\)/).check()
    await page.locator('input[name="s-heel-prick-result"][value="taken"]').check()
    await page.locator('input[name="s-newborn-hearing-right"][value="1"]').check()
    await page.locator('input[name="s-newborn-hearing-left"][value="1"]').check()
    await page.fill('textarea[name="note"]', 'Borstvoeding komt op gang.')
    await page.fill('textarea[name="advice"]', 'Acht tot twaalf keer per dag aanleggen.')
    await page.getByRole('button', { name: 'Leg consult vast' }).click()
    await shows(page, 'Kies of er bijzonderheden zijn')
    assert.equal(await page.inputValue('textarea[name="note"]'), 'Borstvoeding komt op gang.')
    await page.getByLabel('Geen bijzonderheden').last().check()
    assert.equal(await page.locator('select[name="next"]').inputValue(), '02')
    await saveConsultation(page)
    await shows(page, 'Acht tot twaalf keer per dag aanleggen')
    await shows(page, 'Huisbezoek 2 weken')
    await sound(page)

    await page.goto(`${child}/contactmomenten`)
    await shows(page, 'geweest')
    await sound(page)
  })
}
