import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kramer } from '../../../cast/families-apart.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { openRecord } from '../../features/youth-health/index.ts'
import { getChild } from '../../people/index.ts'
import { lapseRequests } from '../ages/turn-sixteen.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, kramer))
const tijn = children.get('Tijn') ?? ''
const isa = children.get('Isa') ?? ''
const mother = await as(town.app, 'moeder')
const youth = await as(town.app, 'dochter')
const desk = await as(town.app, 'beheerder')
const doctor = await as(town.app, 'jeugdarts')
const nurse = await as(town.app, 'jeugdverpleegkundige')

const idIn = (response: Response): string => /([\da-f-]{36})\?/.exec(response.headers.get('location') ?? '')?.[1] ?? ''
const ask = async (who: typeof mother, child: string, wanted: string, more = {}) =>
  idIn(await who.post('/mijn/rechten/verzoek', { child, wanted, file: 'health', words: '', wish: '', ...more }))
const pageOf = async (who: typeof mother, id: string) => (await who.get(`/mijn/rechten/verzoeken/${id}`)).text()

test('a correction is asked, granted to somebody who carries it out, and the family reads each step', async () => {
  const words = { words: 'Zijn lengte klopt niet.', wish: '131 cm in plaats van 113.' }
  const id = await ask(mother, tijn, 'correction', words)
  assert.match(await pageOf(mother, id), /antwoord op uiterlijk 23 december/)
  assert.match(await (await desk.get('/privacyvragen')).text(), /Iets klopt niet/)
  const besluit = `/privacyvragen/verzoek/${id}/besluit`
  const granted = { wanted: 'correction', outcome: 'granted', reason: 'Je hebt gelijk.', carriedOutBy: '' }
  assert.equal((await desk.post(besluit, granted)).status, 422)
  assert.equal((await desk.post(besluit, { ...granted, carriedOutBy: professionals.nurse.id })).status, 303)
  assert.match(await (await nurse.get('/privacyvragen')).text(), /Voer uit/)
  await nurse.post(`/privacyvragen/verzoek/${id}/uitvoering`, { words: 'De lengte is verbeterd.' })
  assert.match(await pageOf(mother, id), /Toegewezen[\s\S]*De lengte is verbeterd/)
})

test('a correction says what is wrong and what it should be', async () => {
  const form = { child: tijn, wanted: 'correction', file: 'health', words: '', wish: '' }
  const answer = await mother.post('/mijn/rechten/verzoek', form)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Schrijf wat er niet klopt/)
})

test('a health record is destroyed by a doctor who looks after the child, never by the desk', async () => {
  await town.act(storyteller, async ctx => openRecord(ctx, (await getChild(ctx, tijn)).id))
  const id = await ask(mother, tijn, 'destruction')
  const refused = { wanted: 'destruction', outcome: 'granted', reason: 'Op verzoek.', carriedOutBy: '' }
  assert.equal((await desk.post(`/privacyvragen/verzoek/${id}/besluit`, refused)).status, 404)
  assert.equal((await doctor.post(`/privacyvragen/verzoek/${id}/besluit`, refused)).status, 303)
  assert.match(await pageOf(mother, id), /lijst van te vernietigen dossiers/)
})

test('of a youth of fifteen mother and youth ask for correction together, and only the youth for destruction', async () => {
  const words = { words: 'Dit is niet zo.', wish: 'Weg ermee.' }
  const id = await ask(mother, isa, 'correction', words)
  assert.match(await pageOf(mother, id), /Wacht tot de jongere het ook vraagt/)
  assert.match(await pageOf(youth, id), /Vraag jij dit ook/)
  const alone = await mother.post('/mijn/rechten/verzoek', { child: isa, wanted: 'destruction', file: 'health' })
  assert.equal(alone.status, 404)
  assert.equal((await youth.post(`/mijn/rechten/verzoeken/${id}/meedoen`, {})).status, 303)
  assert.match(await pageOf(mother, id), /antwoord op uiterlijk/)
})

test('what a parent asked stops the day the youth turns sixteen, and says so', async () => {
  const id = await ask(mother, isa, 'copy')
  await town.act(storyteller, lapseRequests, { now: now.add({ hours: 24 }) })
  assert.match(await pageOf(mother, id), /vanaf 16 jaar vraagt de jongere dit zelf/)
})

test('what a family adds of its own stands with the record for whoever reads it, until taken back', async () => {
  const words = 'Wij zien een vrolijke jongen.'
  await mother.post('/mijn/rechten/verklaring', { child: tijn, file: 'health', words })
  assert.match(await (await nurse.get(`/jeugd/${tijn}`)).text(), /Wij zien een vrolijke jongen/)
  const page = await (await mother.get(`/mijn/rechten?kind=${tijn}`)).text()
  const id = /verklaring\/([\da-f-]{36})/.exec(page)?.[1]
  const father = await as(town.app, 'vader')
  assert.equal((await father.post(`/mijn/rechten/verklaring/${id}/intrekking`, { child: tijn })).status, 404)
  await mother.post(`/mijn/rechten/verklaring/${id}/intrekking`, { child: tijn })
  assert.doesNotMatch(await (await nurse.get(`/jeugd/${tijn}`)).text(), /vrolijke jongen/)
})
