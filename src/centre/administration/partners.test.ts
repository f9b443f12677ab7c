import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisations, professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { program } from '../../platform/act.ts'
import { newcomersOf, takesPart } from '../index.ts'
import { moduleWords } from '../modules.text.ts'
import { moduleOfKind, modules, partnerModules, partnerOfModule } from '../modules.ts'
import { organisationKinds } from '../organisation.ts'

let seconds = 0
// Of two choices the newer counts, so that time passes.
const town = await testTown({ clock: () => now.add({ seconds: seconds++ }) })
const administrator = await as(town.app, 'beheerder')
const denise = await as(town.app, 'kinderopvang')
const path = '/beheer/onderdelen/childcare'
const turn = (isOn: 'on' | 'off') =>
  administrator.post(path, { isOn, legalGround: 'collegebesluit van 3 november 2026' })
const concern = {
  about: 'Een peuter op groep Blauw',
  seen: 'Slaapt elke dag aan tafel',
  since: 'twee weken',
  areas: 'health',
  urgency: 'this-week',
  talkedWith: 'parents',
  nextStep: 'Vraag het CJG',
}
const newcomer = {
  name: 'Noor Kip',
  profession: 'pedagogisch medewerker',
  phone: '',
  email: '',
  signInName: 'noor.kip',
}
const newcomers = () => town.act(program('test'), newcomersOf)
const isAmong = async () => (await newcomers()).some(({ id }) => id === professionals.childcareWorker.id)

test('every kind of organisation belongs to one partner at most, and every part has words', () => {
  for (const kind of organisationKinds) {
    const owners = partnerModules.filter(module => partnerOfModule(module).kinds.includes(kind))
    assert.ok(owners.length <= 1, kind)
    assert.equal(moduleOfKind(kind), owners[0] ?? null)
  }
  assert.deepEqual(new Set(Object.keys(moduleWords)), new Set(modules))
})

test('the page of a partner says what it gives, who belongs to it and whom to call', async () => {
  const page = await (await administrator.get(path)).text()
  assert.match(page, /Zij leggen een zorg vast op het signaalformulier/)
  assert.match(page, /Kinderopvang Pippeloentje/)
  assert.match(page, /Denise Kort, pedagogisch medewerker, 088 000 02 12/)
  assert.match(page, /Er gaat niets verloren/)
})

test('with a partner off its people write no new concern and are asked nowhere, and what they wrote stays', async () => {
  assert.equal((await denise.post('/signalen/nieuw', concern)).status, 303)
  assert.ok(await isAmong())
  await turn('off')
  for (const response of [await denise.get('/signalen/nieuw'), await denise.post('/signalen/nieuw', concern)])
    assert.equal(response.headers.get('location'), '/signalen?uit')
  const page = await (await denise.get('/signalen')).text()
  assert.match(page, /Je kunt geen nieuwe zorg vastleggen/)
  assert.match(page, /groep Blauw/)
  assert.equal(page.match(/groep Blauw/g)?.length, 1)
  assert.ok(!(await isAmong()))
  assert.ok(!(await town.act(program('test'), ctx => takesPart(ctx, 'childcare'))))
  assert.ok(await town.act(program('test'), ctx => takesPart(ctx, 'youth-health-care')))
})

test('nobody new comes from a partner that is off, and of one that is on nobody gets another’s role', async () => {
  const employ = (organisation: { readonly id: string }, role: string) =>
    administrator.post('/beheer/professionals/nieuw', { ...newcomer, organisation: organisation.id, role })
  assert.match(await (await employ(organisations.childcare, 'partner')).text(), /deze partner uitgezet/)
  assert.match(
    await (await employ(organisations.police, 'youth-nurse')).text(),
    /hoort niet bij deze soort organisatie/,
  )
  await turn('on')
  assert.match(await (await employ(organisations.childcare, 'partner')).text(), /Dit zie je maar één keer/)
  assert.equal((await denise.get('/signalen/nieuw')).status, 200)
  assert.ok(await isAmong())
})
