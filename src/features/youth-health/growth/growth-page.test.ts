import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { type ChildId, registerChild } from '../../../people/index.ts'
import { addMeasurements, recordBirthDetails } from '../index.ts'
import { register } from './growing.fixture.ts'

const town = await testTown()
const nurseActor = actorOf(professionals.nurse)
const birth = today.subtract({ months: 9 })

/** A boy of nine months, as the cast's Sem. */
async function sem(): Promise<ChildId> {
  const registration = await town.act(nurseActor, ctx =>
    registerChild(ctx, {
      givenNames: 'Sem',
      familyName: 'de Vries',
      sex: 'male',
      birth: { kind: 'born', on: birth },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}

async function weighed(child: ChildId, months: number, weightKg: number): Promise<void> {
  const added = await town.act(nurseActor, ctx =>
    addMeasurements(ctx, child, {
      on: birth.add({ months }),
      heightCm: null,
      position: 'lying',
      weightKg,
      headCircumferenceCm: null,
      confirmed: [],
    }),
  )
  assert.equal(added.kind, 'added')
}

const visit = { on: today.toString(), heightCm: '', position: 'lying', weightKg: '', headCircumferenceCm: '' }

test('the growth page says what the line does before it shows the figures', async () => {
  const child = await sem()
  await weighed(child, 3, 6.2)
  await weighed(child, 9, 8.25)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  assert.match(page, /De groeilijn daalt <strong>\d,\d SD in zes maanden<\/strong>/)
  assert.ok(page.indexOf('De groeilijn daalt') < page.indexOf('<svg viewBox="0 0 760'))
  assert.match(page, /8,25 kg \(−\d,\d SD\)/)
  assert.match(page, /Nederland 1980, jongens/)
})

test('height, weight and head are measured at once', async () => {
  const child = await sem()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const answer = await nurse.post(`/jeugd/${child}/groei`, {
    ...visit,
    heightCm: '71,5',
    weightKg: '8,9',
    headCircumferenceCm: '45',
  })
  assert.equal(answer.headers.get('location'), `/jeugd/${child}/groei?bewaard`)
  const overview = await (await nurse.get(`/jeugd/${child}`)).text()
  assert.match(overview, /Gewicht 8,9 kg\. Lengte 71,5 cm\. Hoofdomtrek 45 cm\./)
})

test('a weight that is ten times too much is a question, and nothing is stored before it is answered', async () => {
  const child = await sem()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const slip = { ...visit, weightKg: '89' }
  const asked = await nurse.post(`/jeugd/${child}/groei`, slip)
  const page = await asked.text()
  assert.equal(asked.status, 422)
  assert.match(page, /Kijk of de komma goed staat: bedoel je 8,90? kg\?/)
  assert.match(page, /value="89"/)
  assert.match(await (await nurse.get(`/jeugd/${child}/groei`)).text(), /Nog geen metingen/)
  const sure = await nurse.post(`/jeugd/${child}/groei`, { ...slip, confirmed: 'weight' })
  assert.equal(sure.status, 303)
})

test('a child that seems to shrink is a question', async () => {
  const child = await sem()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${child}/groei`, { ...visit, on: birth.add({ months: 6 }).toString(), heightCm: '70' })
  const asked = await nurse.post(`/jeugd/${child}/groei`, { ...visit, heightCm: '68' })
  assert.match(await asked.text(), /het kind zou 2,0 cm gekrompen zijn/)
})

test('no child is 4 metres tall', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const refused = await nurse.post(`/jeugd/${await sem()}/groei`, { ...visit, heightCm: '400' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Vul een lengte in van 10 tot 300 cm/)
})

test('a second weight on one day is refused, with the first one named', async () => {
  const child = await sem()
  await weighed(child, 9, 8.9)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const on = birth.add({ months: 9 }).toString()
  const refused = await nurse.post(`/jeugd/${child}/groei`, { ...visit, on, weightKg: '8,8' })
  assert.match(await refused.text(), /Op deze dag staat al een gewicht: 8,9 kg/)
})

test('a correction takes the place of a measurement; what was written first stays readable, with the reason', async () => {
  const child = await sem()
  await weighed(child, 9, 8.9)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const before = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  const correction =
    /href="(\/jeugd\/[^"]+\/groei\/metingen\/[^"]+)"/.exec(before)?.[1] ?? assert.fail('no way to correct')
  assert.equal((await nurse.post(correction, { value: '9,8', reason: 'cijfers verwisseld' })).status, 303)
  const after = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  assert.match(after, /<td[^>]*>9,8 kg/)
  assert.match(after, /gewicht 8,9 kg/)
  assert.match(after, /cijfers verwisseld/)
  const late = await nurse.post(correction, { value: '9,9', reason: 'nog eens gekeken' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /nog eens gekeken/)
})

test('a measurement of the wrong child is taken back and no longer drawn', async () => {
  const child = await sem()
  await weighed(child, 9, 8.9)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const before = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  const correction =
    /href="(\/jeugd\/[^"]+\/groei\/metingen\/[^"]+)"/.exec(before)?.[1] ?? assert.fail('no way to correct')
  await nurse.post(correction, { value: '', takeBack: 'ja', reason: 'van het zusje' })
  const after = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  assert.match(after, /vervallen/)
  assert.doesNotMatch(after, /data-words/)
})

test('a boy born at 30 weeks is drawn against boys born at 30 weeks, up to four years', async () => {
  const child = await sem()
  await town.act(nurseActor, ctx =>
    recordBirthDetails(ctx, child, {
      gestationDays: 30 * 7 + 2,
      weightGrams: 1400,
      lengthCm: null,
      headCircumferenceCm: null,
      motherCm: 170,
      fatherCm: 180,
      smoking: null,
      parity: null,
    }),
  )
  await weighed(child, 9, 7.2)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${child}/groei?beeld=0-15m`)).text()
  assert.match(page, /te vroeg geboren \(30 weken\) 2012, jongens/)
  assert.match(page, /30 weken en 2 dagen/)
  assert.match(page, /182,1 cm/, 'the target height of a boy whose parents are 180 and 170 cm')
  const later = await (await nurse.get(`/jeugd/${child}/groei?beeld=0-21j`)).text()
  assert.match(later, /Lijnen: Nederland 1980, jongens/)
})

test('what clothes weigh at eight years is taken off the reading of the scale, and the page says so', async () => {
  const child = await register(town, { name: 'Lina', sex: 'female', birth: today.subtract({ years: 8 }) })
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.match(await (await nurse.get(`/jeugd/${child}/groei?meten`)).text(), /met kleren: 0,4 kg eraf/)
  const dressed = { ...visit, position: 'standing', weightKg: '27,4' }
  const asked = await nurse.post(`/jeugd/${child}/groei`, dressed)
  assert.match(await asked.text(), /Kies of het kind kleren aan had/)
  await nurse.post(`/jeugd/${child}/groei`, { ...dressed, weighed: 'clothed' })
  const page = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  assert.match(page, /27,0 kg/)
  assert.match(page, /met kleren gewogen, 0,4 kg eraf/)
  const slip = { ...dressed, on: today.subtract({ days: 1 }).toString(), weightKg: '273', weighed: 'clothed' }
  assert.match(await (await nurse.post(`/jeugd/${child}/groei`, slip)).text(), /bedoel je 27,3 kg\?/)
})

test('the desk, and every youth nurse of another municipality, gets no growth of this child', async () => {
  const child = await sem()
  await weighed(child, 9, 8.9)
  const desk = await as(town.app, 'balie')
  assert.equal((await desk.get(`/jeugd/${child}/groei`)).status, 404)
  const neighbour = await as(town.app, 'jeugdverpleegkundige', biezendrecht.host)
  assert.equal((await neighbour.get(`/jeugd/${child}`)).status, 404)
  assert.equal((await neighbour.get(`/jeugd/${child}/groei`)).status, 404)
  assert.equal((await neighbour.post(`/jeugd/${child}/groei`, { ...visit, weightKg: '9' })).status, 404)
})
