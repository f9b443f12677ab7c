import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'

const town = await testTown()
const visitor = browser(town.app)
const read = async (path: string) => (await visitor.get(path)).text()

test('the front door asks one question, names eight subjects, and says which place is open now', async () => {
  const page = await read('/')
  assert.match(page, /Waar gaat je vraag over\?/)
  assert.equal(page.match(/class="cjg-tile /g)?.length, 8)
  assert.match(page, /CJG Centrum[\s\S]*Nu open tot 17:00[\s\S]*CJG Noord[\s\S]*Nu open tot 12:30/)
  assert.match(page, /href="tel:0880000000"/)
  assert.match(page, /href="tel:113"/)
})

test('who lives in the same four digits is told which place is in that area', async () => {
  assert.match(await read('/locaties?postcode=1235zz'), /In jouw postcodegebied \(1235\): CJG Noord/)
})

test('to others no place is called the nearest, for nobody knows', async () => {
  assert.match(await read('/locaties?postcode=9999+XX'), /Welke het dichtst bij 9999 XX is, weten we niet/)
})

test('what is no postcode is said at the field, and the places are shown all the same', async () => {
  const page = await read('/locaties?postcode=12345')
  assert.match(page, /Dit is geen postcode/)
  assert.match(page, /value="12345"/)
  assert.match(page, /CJG Centrum/)
})
