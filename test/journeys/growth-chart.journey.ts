/** A growth chart as it is read: with a mouse, with the keyboard alone, with a finger, without script, and on one sheet of paper. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser

const stage = openStage()

/** The growth page of a child of the cast. */
async function growthOf(name: string, options: { javaScript?: boolean; width?: number } = {}): Promise<Page> {
  const page = await stage.enter('jeugdverpleegkundige', options)
  await page.goto(`/jeugd?q=${encodeURIComponent(name)}`)
  const record = await page.getByRole('link', { name }).first().getAttribute('href')
  await page.goto(`${record}/groei?maat=lengte&beeld=0-21j`)
  return page
}

const reading = (page: Page) => page.locator('.cjg-chart__reading').textContent()

test('with the keyboard alone a value is read with its day and its SD score', { skip }, async () => {
  const page = await growthOf('Finn Vos')
  await isSound(page)
  await page.locator('cjg-chart-reader').focus()
  assert.match((await reading(page)) ?? '', /^\d+ \w+ \d{4}, 7 jaar: 120,0 cm \(−1,\d SD\)$/)
  await page.keyboard.press('Home')
  assert.match((await reading(page)) ?? '', /0 dagen: 51,0 cm/)
})

test('with a mouse the value under the pointer is read', { skip }, async () => {
  const page = await growthOf('Finn Vos')
  await page.locator('circle[data-words]').nth(2).hover()
  assert.match((await reading(page)) ?? '', /89,0 cm/)
})

test('on a phone without script every value and score stands in the table', { skip }, async () => {
  const page = await growthOf('Finn Vos', { javaScript: false, width: 390 })
  const words = (await page.locator('#metingen table').textContent()) ?? ''
  for (const word of ['120,0 cm', '−1,26', 'NL 2009']) assert.ok(words.includes(word), word)
})

test('the growth page goes on one sheet of paper, with the advice and the sentence for parents', { skip }, async () => {
  for (const name of ['Finn Vos', 'Mila van Leeuwen', 'Noor Yıldız', 'Sem de Vries']) {
    const page = await growthOf(name)
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)
    assert.equal(sheets?.length, 1, name)
    await page.emulateMedia({ media: 'print' })
    await shows(page, 'Verwijsadvies')
    await shows(page, 'Voor ouders.')
  }
})
