import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { nurse, register } from '../record.fixture.ts'
import type { AlertId } from './alert.ts'
import { endAlert } from './end-alert.ts'
import { findAlerts } from './store.ts'

const town = await testTown()
const peanut = { kind: 'allergy', what: 'pinda', severity: 'life-threatening', source: 'parents', on: today.toString() }
const alertsOf = (child: Awaited<ReturnType<typeof register>>) =>
  town.act(nurse, ctx => findAlerts(ctx.db, ctx.municipality, child))

test('an allergy that was recorded stands at the top of every page of the record', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  assert.equal((await browser.post(`/jeugd/${child}/waarschuwingen/nieuw`, peanut)).status, 303)
  for (const path of ['', '/groei', '/tijdlijn', '/voorgeschiedenis', '/documenten', '/contact'])
    assert.match(
      await (await browser.get(`/jeugd/${child}${path}`)).text(),
      /Allergie: pinda \(levensbedreigend\)/,
      path,
    )
})

test('an allergy without a name or of tomorrow is asked again', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const wrong = { ...peanut, what: ' ', on: today.add({ days: 1 }).toString() }
  const asked = await browser.post(`/jeugd/${child}/waarschuwingen/nieuw`, wrong)
  assert.equal(asked.status, 422)
  assert.match(await asked.text(), /Schrijf op wat het is[\s\S]*De datum ligt in de toekomst/)
  assert.deepEqual(await alertsOf(child), [])
})

test('an allergy that stands is not recorded twice, in whatever capitals; one that ended or is of another kind is', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const at = `/jeugd/${child}/waarschuwingen`
  await browser.post(`${at}/nieuw`, peanut)
  const again = { ...peanut, what: ' Pinda ', severity: 'mild' }
  const asked = await browser.post(`${at}/nieuw`, again)
  assert.equal(asked.status, 422)
  assert.match(await asked.text(), /Dit staat er al: Allergie: pinda \(levensbedreigend\)/)
  assert.equal((await browser.post(`${at}/nieuw`, { ...again, kind: 'alert' })).status, 303)
  const first = (await alertsOf(child)).find(alert => alert.kind === 'allergy')
  await browser.post(`${at}/${first?.id}`, { on: today.toString(), reason: 'Was te zwaar ingeschat.' })
  assert.equal((await browser.post(`${at}/nieuw`, again)).status, 303)
})

test('the form promises no more than is shown: the pages of the record, and not those of the family', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const form = await (await browser.get(`/jeugd/${child}/waarschuwingen/nieuw`)).text()
  assert.match(form, /bovenaan elke pagina van het gezondheidsdossier[^<]*niet op de gezinspagina/)
  await browser.post(`/jeugd/${child}/waarschuwingen/nieuw`, peanut)
  assert.doesNotMatch(await (await browser.get(`/jeugd/${child}/gezin`)).text(), /pinda/)
})

test('an alert that ended is no longer at the top, and stays in the record with the reason', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  await browser.post(`/jeugd/${child}/waarschuwingen/nieuw`, peanut)
  const [alert] = await alertsOf(child)
  const end = { on: today.toString(), reason: 'Provocatietest zonder reactie.' }
  assert.equal((await browser.post(`/jeugd/${child}/waarschuwingen/${alert?.id}`, end)).status, 303)
  const page = await (await browser.get(`/jeugd/${child}/voorgeschiedenis`)).text()
  assert.doesNotMatch(page, /Allergie: pinda \(levens/)
  assert.match(page, /Geldt niet meer sinds 23 november 2026: Provocatietest zonder reactie/)
})

test('an alert ends once: who comes second reads that a colleague was first', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  await browser.post(`/jeugd/${child}/waarschuwingen/nieuw`, peanut)
  const [alert] = await alertsOf(child)
  const end = { on: today, reason: 'Dubbel vastgelegd.' }
  const twice = () => town.act(nurse, ctx => endAlert(ctx, child, alert?.id ?? ('' as AlertId), end))
  assert.deepEqual(await twice(), { kind: 'ended' })
  assert.deepEqual(await twice(), { kind: 'refused', because: 'ended-before' })
})
