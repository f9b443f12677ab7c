import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, organisations, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { type ChildId, registerChild } from '../../../people/index.ts'
import { findEventsOf } from '../../../platform/audit/store.ts'
import { NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { noteContactMoment, openRecord } from '../index.ts'

const town = await testTown()
const nurseActor = actorOf(professionals.nurse)

async function child(birth = { kind: 'born', on: today.subtract({ months: 9 }) } as const): Promise<ChildId> {
  const registration = await town.act(nurseActor, ctx =>
    registerChild(ctx, {
      givenNames: 'Mila',
      familyName: 'Jansen',
      sex: 'female',
      birth,
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}

const phoned = { moment: '24', form: '09', on: today.toString(), note: 'Moeder belt over slapen en eten.' }

test('a contact that was noted stands on the time line, with who noted it', async () => {
  const mila = await child()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const form = await (await nurse.get(`/jeugd/${mila}/contact`)).text()
  assert.match(form, /<option value="09" selected>Consult 9 maanden/)
  assert.equal((await nurse.post(`/jeugd/${mila}/contact`, phoned)).status, 303)
  const page = await (await nurse.get(`/jeugd/${mila}?vastgelegd`)).text()
  assert.match(page, /Het contact is vastgelegd/)
  assert.match(page, /23 nov 2026 · Mirjam Jansen/)
  assert.match(page, /Telefonisch consult/)
  assert.match(page, /Moeder belt over slapen en eten/)
})

test('a contact without a note is asked again, with the typed words kept', async () => {
  const mila = await child()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const asked = await nurse.post(`/jeugd/${mila}/contact`, { ...phoned, note: ' ', moment: '21' })
  assert.equal(asked.status, 422)
  const page = await asked.text()
  assert.match(page, /Schrijf een korte notitie/)
  assert.match(page, /<option value="21" selected>/)
  assert.match(await (await nurse.get(`/jeugd/${mila}`)).text(), /Nog geen contactmomenten/)
})

test('a form that is sent twice is noted once', async () => {
  const mila = await child()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const twice = { ...phoned, _key: crypto.randomUUID() }
  await nurse.post(`/jeugd/${mila}/contact`, twice)
  await nurse.post(`/jeugd/${mila}/contact`, twice)
  const page = await (await nurse.get(`/jeugd/${mila}`)).text()
  assert.equal(page.match(/Telefonisch consult/g)?.length, 1)
})

test('every look at a record leaves a line in the access log', async () => {
  const mila = await child()
  const doctor = await as(town.app, 'jeugdarts')
  await doctor.get(`/jeugd/${mila}`)
  await doctor.get(`/jeugd/${mila}/groei`)
  await doctor.get(`/jeugd/${mila}/ontwikkeling`)
  const seen = await town.act(nurseActor, ctx => findEventsOf(ctx.db, ctx.municipality, mila))
  const objects = seen.filter(({ event }) => event === 'read').map(({ object }) => object)
  for (const object of ['youth-health.record', 'youth-health.growth', 'youth-health.development'])
    assert.ok(objects.includes(object), object)
})

test('a record that is open stays as it was opened', async () => {
  const mila = await child()
  await town.act(nurseActor, ctx => openRecord(ctx, mila))
  await town.act(actorOf(professionals.doctor), ctx => openRecord(ctx, mila))
  const seen = await town.act(nurseActor, ctx => findEventsOf(ctx.db, ctx.municipality, mila))
  assert.equal(seen.filter(({ object, event }) => object === 'youth-health.record' && event === 'create').length, 1)
})

test('a nurse who acts for an organisation that is no youth health care has no care relation', async () => {
  const mila = await child()
  const elsewhere = { ...actorOf(professionals.neighbourhoodWorker), roles: nurseActor.roles }
  assert.notEqual(elsewhere.organisation, organisations.youthHealthCare.id)
  const contact = { on: today, moment: '25', form: '03', note: 'x' } as const
  await assert.rejects(
    town.act(elsewhere, ctx => noteContactMoment(ctx, mila, contact)),
    NotAllowed,
  )
})

test('a nurse of the neighbouring municipality finds no such child', async () => {
  const mila = await child()
  const contact = { on: today, moment: '25', form: '03', note: 'x' } as const
  await assert.rejects(
    town.act(nurseActor, ctx => noteContactMoment(ctx, mila, contact), { town: biezendrecht }),
    NotFound,
  )
})

test('a child that is still expected has a record to write in, and nothing to measure', async () => {
  const registration = await town.act(nurseActor, ctx =>
    registerChild(ctx, {
      givenNames: '',
      familyName: 'Jansen',
      sex: 'unknown',
      birth: { kind: 'expected', on: today.add({ weeks: 6 }) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  const id = registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${id}/groei?meten`)).text()
  assert.match(page, /Nog niet geboren/)
  assert.doesNotMatch(page, /Bewaar meting/)
  const refused = await nurse.post(`/jeugd/${id}/groei`, { on: today.toString(), weightKg: '3', position: 'lying' })
  assert.equal(refused.status, 404)
})

test('of two who fill in the birth at once, the second reads what the first saved before it is replaced', async () => {
  const mila = await child()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const address = `/jeugd/${mila}/groei/geboorte`
  const versionOn = (html: string) => /name="version" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
  const version = versionOn(await (await nurse.get(address)).text())
  assert.equal((await nurse.post(address, { gestationWeeks: '38', smoking: '', version })).status, 303)
  const second = { gestationWeeks: '', weightGrams: '3410', smoking: '', version }
  const overtaken = await nurse.post(address, second)
  assert.equal(overtaken.status, 409)
  const html = await overtaken.text()
  assert.match(html, /Intussen heeft iemand anders[^<]*Zwangerschapsduur in weken 38 weken/)
  assert.match(html, /value="3410"/)
  assert.equal((await nurse.post(address, { ...second, version: versionOn(html) })).status, 303)
})
