/** A mother who reads Arabic finds an answer, asks without her name, comes back with her code and sees how to walk in; with axe on each page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteWords } from '../../src/features/information/in-language/words-in.ts'
import { askingWords } from '../../src/features/information/questions/words.ts'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
const stage = openStage()
const words = siteWords.ar
const asking = askingWords.ar

for (const javaScript of [true, false]) {
  const manner = javaScript ? '' : ', without script'
  const isWell = async (page: Page) => {
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
    if (javaScript) await isSound(page)
  }

  test(`she chooses Arabic, searches in it and reads an answer${manner}`, { skip }, async () => {
    const page = await stage.visit({ javaScript, width: 360 })
    await page.goto('/locaties')
    await page.locator('button[popovertarget="languages"]').click()
    await page.locator('#languages a[lang="ar"]').click()
    await shows(page, words.places.lead)
    await isWell(page)
    await page.goto('/ar')
    await isWell(page)
    await page.fill('input[name="q"]', 'ابني يصرخ من الغضب')
    await page.keyboard.press('Enter')
    const found = page.getByRole('link', { name: 'نوبات الغضب' }).first()
    await page.waitForURL('**/ar/zoeken?q=*')
    await found.waitFor()
    await isWell(page)
    await found.click()
    await shows(page, words.notReviewed)
    await isWell(page)
  })

  test(`she asks with an interpreter, keeps her code and comes back${manner}`, { skip }, async () => {
    const page = await stage.visit({ javaScript, width: 360 })
    await page.goto('/ar/zo-loop-je-binnen')
    await isWell(page)
    await page.locator('a[href="/ar/vraag?tolk"]').click()
    await page.waitForURL('**/ar/vraag?tolk*')
    await isWell(page)
    assert.ok(await page.locator('input[name="interpreter"]').isChecked())
    await page.locator('form[action="/ar/vraag"] button').click()
    await shows(page, asking.missing.body)
    await isWell(page)
    await page.fill('textarea[name="body"]', 'ابنتي عمرها سنتان وتصرخ في المتجر. ماذا أفعل؟')
    await page.selectOption('select[name="topic"]', 'peuter-en-kleuter')
    await page.getByLabel(asking.ask.askers.parent).check()
    await page.locator('form[action="/ar/vraag"] button').click()
    await shows(page, asking.follow.sent)
    await isWell(page)
    const code = (await page.locator('#code bdi').textContent()) ?? ''
    await page.goto('/ar/vraag/antwoord')
    await isWell(page)
    await page.fill('input[name="code"]', code.toLowerCase())
    await page.keyboard.press('Enter')
    await shows(page, 'وتصرخ في المتجر')
  })
}
