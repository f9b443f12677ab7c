import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { type Family, familyOf, nurseActor, signedInAs } from './asked.fixture.ts'
import { sendQuestionnaire } from './send-questionnaire.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const visitor = browser(town.app)

const read = async (path: string) => (await nurse.get(path)).text()
const ask = ({ child, mother }: Family, fields: Readonly<Record<string, string>> = {}) =>
  nurse.post(`/jeugd/${child}/vragenlijsten`, {
    questionnaire: 'prepare-toddler',
    person: mother,
    way: 'mail',
    days: '14',
    ...fields,
  })

test('a parent without custody is not offered and not accepted; from sixteen only the youth is', async () => {
  const family = await familyOf(town, { months: 26 })
  assert.doesNotMatch(await read(`/jeugd/${family.child}/vragenlijsten`), /Bob Roodborst\d+ \(/)
  assert.equal((await ask({ ...family, mother: family.father }, { email: 'bob@voorbeeld.nl' })).status, 422)
  const older = await familyOf(town, { years: 16 })
  const page = await read(`/jeugd/${older.child}/vragenlijsten`)
  assert.doesNotMatch(page, /Ans Roodborst\d+ \(moeder\)/)
  assert.match(page, /Fenna Roodborst\d+ \(zelf\)/)
})

test('at thirteen both the youth and a parent can be asked, each for their own questionnaire', async () => {
  const { child, mother } = await familyOf(town, { years: 13, months: 2 })
  const sending = { questionnaire: 'prepare-youth', way: 'portal', email: null, days: 14 } as const
  const results = await town.act(nurseActor, async ctx => [
    await sendQuestionnaire(ctx, child, { ...sending, person: child }),
    await sendQuestionnaire(ctx, child, { ...sending, person: mother }),
  ])
  assert.deepEqual(
    results.map(result => (result.kind === 'refused' ? result.because : result.kind)),
    ['sent', 'not-this-person'],
  )
})

test('a youth who says home is not safe is helped at once and read first', async () => {
  const { child } = await familyOf(town, { years: 13, months: 2 })
  const sending = { questionnaire: 'prepare-youth', person: child, way: 'portal', email: null, days: 14 } as const
  const sent = await town.act(nurseActor, ctx => sendQuestionnaire(ctx, child, sending))
  const address = `/mijn/vragenlijsten/${sent.kind === 'sent' ? sent.id : assert.fail()}`
  const youth = await signedInAs(town, child, 'youth')
  await youth.post(address, { step: '2', action: 'next', 'item-7': 'no' })
  assert.equal((await youth.post(address, { step: '4', action: 'send' })).status, 303)
  assert.match(await (await youth.get(address)).text(), /Kindertelefoon[\s\S]*0800 0432/)
  const list = await read(`/jeugd/${child}/vragenlijsten`)
  const answers = /href="(\/jeugd\/[^"]+\/vragenlijsten\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? assert.fail()
  assert.match(await read(answers), /Lees dit eerst/)
})

test('in Mijn CJG only the one who was asked sees the questionnaire', async () => {
  const family = await familyOf(town, { months: 26 })
  const sending = {
    questionnaire: 'prepare-toddler',
    person: family.mother,
    way: 'portal',
    email: null,
    days: 14,
  } as const
  const sent = await town.act(nurseActor, ctx => sendQuestionnaire(ctx, family.child, sending))
  const address = `/mijn/vragenlijsten/${sent.kind === 'sent' ? sent.id : assert.fail()}`
  const mother = await signedInAs(town, family.mother, 'parent')
  const father = await signedInAs(town, family.father, 'parent')
  assert.equal((await mother.get(address)).status, 200)
  assert.equal((await father.get(address)).status, 404)
  assert.equal((await visitor.get(address)).status, 303)
})

test('from eighteen nobody is asked any more', async () => {
  const { child } = await familyOf(town, { years: 18 })
  assert.match(await read(`/jeugd/${child}/vragenlijsten`), /niemand die voor dit kind een vragenlijst mag invullen/)
})

test('what stands ready is the first thing a mother sees in Mijn CJG', async () => {
  const family = await familyOf(town, { months: 26 })
  await ask(family, { way: 'portal' })
  const mother = await signedInAs(town, family.mother, 'parent')
  assert.match(await (await mother.get('/mijn')).text(), /Vul in: Voorbereiding op het consult: je peuter \(Fenna\)/)
})
