/** An alderman reads the figures of the centre, tries what another weighing of the money would bring, and opens it again by its link. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noBrowser, type Page } from './program.ts'
import { openStage } from './stage.ts'
import { isSound, shows } from './steps.ts'

const skip = noBrowser
let alderman: Page
let amount = ''
let scenario = ''

const stage = openStage(async () => {
  alderman = await stage.enter('wethouder', { width: 390 })
})

const press = (name: string) => alderman.getByRole('button', { name, exact: true }).click()
const ownAmount = () => alderman.locator('.cjg-stat__value').first().innerText()

test('the alderman begins at the figures of the centre', { skip }, async () => {
  await alderman.goto('/gemeente')
  await alderman.getByRole('heading', { level: 1 }).waitFor()
  await isSound(alderman)
  await alderman.goto('/gemeente/buurtcijfers?soort=buurten')
  await shows(alderman, /Naar verhouding de meeste in Noord/)
  await isSound(alderman)
})

test('she fills in weights of her own, and sees what it brings her municipality, in words, in a table and on a map', {
  skip,
}, async () => {
  await alderman.goto('/gemeente/financiering')
  await shows(alderman, /niet openbaar gevonden/)
  await isSound(alderman)
  await alderman.getByLabel('Uitkeringsjaar').fill('2026')
  await alderman.getByLabel('Landelijk totaal').fill('359.200.000')
  for (const [name, weight] of Object.entries({ jeugd: '0,4', minderheden: '0,1', eenouder: '0,3', laag: '0,2' }))
    await alderman.locator(`#${name}`).fill(weight)
  await alderman.locator('#naast').selectOption({ label: 'Vooral jeugdigen (verzonnen)' })
  await press('Reken uit')
  await shows(alderman, /In dit scenario krijgt Vlierdam €\s[\d.]+ voor 2026/)
  await shows(alderman, /naast Vooral jeugdigen/)
  amount = await ownAmount()
  await isSound(alderman)
  assert.equal(await alderman.locator('#kaart svg[role="img"] rect').count(), 342)
  await alderman.getByLabel('Zoek een gemeente').fill('Almelo')
  await press('Toon')
  await shows(alderman, '2 van 343 gemeenten')
})

test('she saves it under a name, and who opens its link later sees the same amount', { skip }, async () => {
  await alderman.getByLabel('Naam', { exact: true }).fill('Meer voor eenouders')
  await press('Bewaar')
  await shows(alderman, 'Het scenario is bewaard.')
  await isSound(alderman)
  scenario = (await alderman.getByRole('link', { name: 'Meer voor eenouders' }).getAttribute('href')) ?? ''
  const colleague = await stage.enter('gemeente', { javaScript: false, width: 1366 })
  await colleague.goto(scenario)
  await shows(colleague, 'Meer voor eenouders')
  assert.equal(await colleague.locator('.cjg-stat__value').first().innerText(), amount)
})

test('she looks what municipalities got in 2008-2011, and where figures come from', { skip }, async () => {
  await alderman.getByRole('link', { name: 'Wat kregen gemeenten in 2008-2011?' }).click()
  await alderman.getByLabel('Zoek een gemeente van toen').fill('Almelo')
  await press('Zoek')
  await shows(alderman, /€\s1\.639\.746/)
  await isSound(alderman)
  for (const page of ['/gemeente/financiering/cijfers', '/gemeente/buurtcijfers/inlezen']) {
    await alderman.goto(page)
    await isSound(alderman)
  }
})
