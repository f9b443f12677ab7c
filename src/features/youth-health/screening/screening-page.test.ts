import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { registerChild } from '../../../people/index.ts'
import { openFindings } from './open-findings.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const nurseActor = actorOf(professionals.nurse)
let born = 0

async function childOf(age: Temporal.DurationLike, sex: 'male' | 'female' = 'female'): Promise<string> {
  const registration = await town.act(nurseActor, ctx =>
    registerChild(ctx, {
      givenNames: `Fenna${born++}`,
      familyName: 'Smit',
      sex,
      birth: { kind: 'born', on: today.subtract(age) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}

const read = async (path: string) => (await nurse.get(path)).text()
const save = (child: string, what: string, fields: Readonly<Record<string, string>>) =>
  nurse.post(`/jeugd/${child}/screening/nieuw?wat=${what}`, { on: today.toString(), ...fields })
const hearing = (round: string, right: string, left: string) => ({
  's-newborn-hearing-round': round,
  's-newborn-hearing-right': right,
  's-newborn-hearing-left': left,
})
const findingOf = async (child: string): Promise<string> =>
  /screening\/bevindingen\/([0-9a-f-]{36})/.exec(await read(`/jeugd/${child}/screening`))?.[1] ??
  assert.fail('no finding')

test('of a child of five days the heel prick and the hearing are due, and the form asks for both', async () => {
  const child = await childOf({ days: 5 })
  assert.match(await read(`/jeugd/${child}/screening`), /2 screenings zijn<\/?|2 screenings zijn nu aan de beurt/)
  const form = await read(`/jeugd/${child}/screening/nieuw`)
  assert.match(form, /s-heel-prick-result/)
  assert.match(form, /s-newborn-hearing-right/)
  assert.doesNotMatch(form, /s-heart-heard/)
})

test('a first round that is not sufficient stays in sight with its reason, and the form offers the second', async () => {
  const child = await childOf({ days: 6 })
  assert.equal((await save(child, 'newborn-hearing', hearing('1', '1', '2'))).status, 303)
  assert.match(await read(`/jeugd/${child}/screening`), /volgt een tweede ronde met OAE/)
  assert.match(await read(`/jeugd/${child}/screening/nieuw?wat=newborn-hearing`), /value="2" checked/)
  const open = await town.act(nurseActor, openFindings)
  assert.ok(open.some(finding => finding.of.id === child && finding.screening === 'newborn-hearing'))
})

test('a second round that is sufficient closes the finding by itself', async () => {
  const child = await childOf({ days: 7 })
  await save(child, 'newborn-hearing', hearing('1', '2', '2'))
  await save(child, 'newborn-hearing', hearing('2', '1', '1'))
  const page = await read(`/jeugd/${child}/screening`)
  assert.match(page, /Geen open bevindingen/)
  assert.match(page, /1 afgesloten bevinding/)
})

test('one ear alone is half a screening: nothing is stored and the other ear is asked for', async () => {
  const child = await childOf({ days: 6 })
  const response = await save(child, 'newborn-hearing', hearing('1', '1', ''))
  assert.equal(response.status, 422)
  assert.match(await response.text(), /zonder uitslag is de screening niet af/)
  assert.match(await read(`/jeugd/${child}/screening`), /Nog geen screening vastgelegd/)
})

test('sight without a conclusion is asked again, with the lines that were typed', async () => {
  const child = await childOf({ months: 45 })
  const response = await save(child, 'vision', { 's-vision-right': '08', 's-vision-left': 'line-0.63' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /<option value="08" selected/)
})

test('doubtful sight is repeated within three months, and can be planned, referred and closed with a reason', async () => {
  const child = await childOf({ months: 45 })
  await save(child, 'vision', { 's-vision-right': '07', 's-vision-left': '10', 's-vision-conclusion': 'doubt' })
  const page = await read(`/jeugd/${child}/screening`)
  assert.match(page, /herhaal je de visusbepaling binnen 3 maanden/)
  assert.match(page, /23 feb 2027/)
  assert.match(page, /verwijzingen\/nieuw\?kind=[^"]*weten=Visus/)
  const step = (fields: Readonly<Record<string, string>>) =>
    nurse.post(`/jeugd/${child}/screening/bevindingen/${finding}`, fields)
  const finding = await findingOf(child)
  assert.equal((await step({ step: 'repeat', dueOn: '', reason: 'Was moe' })).status, 422)
  assert.equal(
    (await step({ step: 'repeat', dueOn: today.add({ days: 30 }).toString(), reason: 'Was moe' })).status,
    303,
  )
  assert.match(await read(`/jeugd/${child}/screening`), /uiterlijk 23 dec 2026/)
  assert.equal((await step({ step: 'closed', dueOn: '', reason: 'Ziet goed bij de orthoptist' })).status, 303)
  assert.equal((await step({ step: 'closed', dueOn: '', reason: 'Nog eens' })).status, 409)
})

test("one tick records that every tone was heard, and the result stays the professional's", async () => {
  const child = await childOf({ months: 62 })
  assert.equal((await save(child, 'hearing', { 's-hearing-all-heard': 'ja' })).status, 422)
  assert.equal((await save(child, 'hearing', { 's-hearing-all-heard': 'ja', 's-hearing-result': '1' })).status, 303)
  assert.match(await read(`/jeugd/${child}/screening`), /Toon 6000 Hz links: \+/)
})

test('a heel prick that was taken waits for its result, and asks for nothing', async () => {
  const child = await childOf({ days: 6 })
  await save(child, 'heel-prick', { 's-heel-prick-result': 'taken', 's-heel-prick-taken-on': today.toString() })
  const page = await read(`/jeugd/${child}/screening`)
  assert.match(page, /uitslag volgt/)
  assert.match(page, /Geen open bevindingen/)
})

test('a heel prick before 72 hours is named as too early', async () => {
  const child = await childOf({ days: 6 })
  const takenOn = today.subtract({ days: 5 }).toString()
  await save(child, 'heel-prick', { 's-heel-prick-result': 'taken', 's-heel-prick-taken-on': takenOn })
  assert.match(await read(`/jeugd/${child}/screening`), /eerder dan 72 uur na de geboorte/)
})

test('testes are not offered for a girl', async () => {
  const girl = await childOf({ weeks: 5 })
  assert.doesNotMatch(await read(`/jeugd/${girl}/screening/nieuw`), /Testes/)
  const boy = await childOf({ weeks: 5 }, 'male')
  assert.match(await read(`/jeugd/${boy}/screening/nieuw`), /s-testes-descended/)
})

test('a screening of before the birth or of tomorrow is refused', async () => {
  const child = await childOf({ days: 6 })
  for (const on of [today.subtract({ days: 7 }), today.add({ days: 1 })])
    assert.equal((await save(child, 'newborn-hearing', { ...hearing('1', '1', '1'), on: on.toString() })).status, 422)
})

test('nothing is agreed on sight until the municipality says so; then a value below it is named', async () => {
  const child = await childOf({ months: 60 })
  assert.match(await read(`/jeugd/${child}/screening/nieuw?wat=vision`), /jij trekt de conclusie/)
  const administrator = await as(town.app, 'beheerder')
  assert.equal((await administrator.post('/beheer/screening', { from54Months: '0,63' })).status, 303)
  assert.equal((await administrator.post('/beheer/screening', { from54Months: '0,7' })).status, 422)
  await save(child, 'vision', { 's-vision-right': '08', 's-vision-left': '10', 's-vision-conclusion': '1' })
  assert.match(await read(`/jeugd/${child}/screening`), /haalt de afspraak van deze gemeente niet/)
})

test('the neighbouring municipality reaches neither the page nor a finding', async () => {
  const child = await childOf({ days: 6 })
  await save(child, 'newborn-hearing', hearing('1', '2', '2'))
  const finding = await findingOf(child)
  const neighbour = await as(town.app, 'jeugdverpleegkundige', biezendrecht.host)
  assert.equal((await neighbour.get(`/jeugd/${child}/screening`)).status, 404)
  const step = { step: 'closed', dueOn: '', reason: 'x' }
  assert.equal((await neighbour.post(`/jeugd/${child}/screening/bevindingen/${finding}`, step)).status, 404)
})

test('reading and recording leave their lines in the log', async () => {
  const child = await childOf({ days: 6 })
  await save(child, 'newborn-hearing', hearing('1', '2', '2'))
  await read(`/jeugd/${child}/screening`)
  const objects = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('audit.event').select('object').where('subject_id', '=', child).execute(),
  )
  const touched = new Set(objects.map(({ object }) => object))
  for (const object of ['youth-health.screening', 'youth-health.finding']) assert.ok(touched.has(object), object)
})
