import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { answerSender, assignConcern, closeTriage, decideConcern, escalateConcerns, linkChild } from '../index.ts'
import { nurse, pedagogue, register, schoolSocialWorker } from '../youths.fixture.ts'
import { daan, decision, mailsIn, midwife, policeOfficer, signalled, teacher } from './triage.fixture.ts'

const town = await testTown()
const later = (days: number) => now.add({ hours: 24 * days })
const pageOf = async (who: string, path: string) => {
  const response = await (await as(town.app, who)).get(path)
  return { status: response.status, text: await response.text() }
}

test('a teacher who has no record signals about a youth by name, and the pedagogue finds it in the list', async () => {
  const browser = await as(town.app, 'intern-begeleider')
  const form = await (await browser.get('/signalen/nieuw')).text()
  assert.doesNotMatch(form, /\/jeugd|name="bsn"|Zoek het kind/)
  const response = await browser.post('/signalen/nieuw', {
    givenNames: 'Roos',
    familyName: 'Zilverberg',
    birthDate: '2017-02-03',
    postcode: '1234ab',
    seen: 'Huilt elke maandag.',
    since: 'drie weken',
    areas: ['school-and-work'],
    urgency: 'this-week',
    talkedWith: 'parents',
    nextStep: 'Meekijken.',
  })
  assert.equal(response.status, 303)
  const { text } = await pageOf('pedagoog', '/signalen/triage')
  assert.match(text, /Roos Zilverberg/)
  assert.match(text, /24 nov 2026/)
})

test('a concern without a name or a few words about whom is not sent', async () => {
  const browser = await as(town.app, 'wijkagent')
  const response = await browser.post('/signalen/nieuw', { seen: 'Iets.', postcode: '12' })
  const text = await response.text()
  assert.equal(response.status, 422)
  assert.match(text, /Schrijf over wie het gaat/)
  assert.match(text, /vier cijfers en twee letters/)
})

test('the sender reads the answer of the centre and gets a mail without a name', async () => {
  const id = await signalled(town)
  await town.act(pedagogue, ctx => decideConcern(ctx, id, decision, 0))
  await town.act(pedagogue, ctx => answerSender(ctx, id, 'Wij bellen de ouders deze week.'))
  assert.match((await pageOf('intern-begeleider', `/signalen/zorgen/${id}`)).text, /Wij bellen de ouders deze week/)
  assert.match((await pageOf('intern-begeleider', '/signalen')).text, /Antwoord van het CJG[\s\S]*Daan Mulderij/)
  const mail = (await mailsIn(town)).at(-1)
  assert.equal(mail?.recipient, 'intern-begeleider@vlierdam.example')
  assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Daan|Mulderij|Sanne|ouders/)
})

test('what was decided, by which words of the centre and about which child, the sender does not read', async () => {
  const child = await register(town, { givenNames: 'Daantje' })
  const id = await signalled(town)
  await town.act(pedagogue, ctx => linkChild(ctx, id, child))
  await town.act(pedagogue, ctx => decideConcern(ctx, id, decision, 0))
  const { text } = await pageOf('intern-begeleider', `/signalen/zorgen/${id}`)
  assert.match(text, /Het CJG besloot wat er gebeurt/)
  assert.doesNotMatch(text, /Daantje|De pedagoog belt|De Wit|Risico/)
})

test('a concern is not closed before its sender heard what was done', async () => {
  const id = await signalled(town)
  const closing = (words: string) => town.act(nurse, ctx => closeTriage(ctx, id, { outcome: 'help-runs', words }))
  assert.deepEqual(await closing('Klaar.'), { kind: 'refused', because: 'not-decided' })
  await town.act(nurse, ctx => decideConcern(ctx, id, decision, 0))
  assert.deepEqual(await closing(''), { kind: 'refused', because: 'not-answered' })
  assert.deepEqual(await closing('Er is hulp.'), { kind: 'closed' })
  await assert.rejects(closing('Nog eens.'))
})

test('of two colleagues who decide at the same time the second reads what the first decided', async () => {
  const id = await signalled(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const decide = (words: string) =>
    browser.post(`/signalen/triage/${id}/besluit`, { level: 'at-risk', steps: ['plan'], words, version: '0' })
  assert.equal((await decide('Eerst dit besluit.')).status, 303)
  const second = await decide('Daarna dat besluit.')
  const text = await second.text()
  assert.equal(second.status, 409)
  assert.match(text, /Eerst dit besluit/)
  assert.match(text, /Daarna dat besluit/)
})

test('who answers a concern that a colleague closed in the meantime reads so, with the own words', async () => {
  const id = await signalled(town)
  await town.act(nurse, ctx => decideConcern(ctx, id, decision, 0))
  await town.act(nurse, ctx => closeTriage(ctx, id, { outcome: 'help-runs', words: 'Er is hulp.' }))
  const browser = await as(town.app, 'pedagoog')
  const response = await browser.post(`/signalen/triage/${id}/antwoord`, { answer: 'Wij kwamen langs.' })
  const text = await response.text()
  assert.equal(response.status, 409)
  assert.match(text, /rondde deze zorg intussen af[\s\S]*Wij kwamen langs/)
})

test('who was given a concern reads all of it until somebody else was given it, and a partner is never given one', async () => {
  const id = await signalled(town)
  const path = `/signalen/triage/${id}`
  assert.equal((await pageOf('schoolmaatschappelijk-werker', path)).status, 404)
  const give = (to: string) => town.act(pedagogue, ctx => assignConcern(ctx, id, to))
  await give(schoolSocialWorker.id)
  assert.equal((await pageOf('schoolmaatschappelijk-werker', path)).status, 200)
  assert.match((await pageOf('schoolmaatschappelijk-werker', '/signalen')).text, /Aan jou gegeven/)
  await give(nurse.id)
  assert.equal((await pageOf('schoolmaatschappelijk-werker', path)).status, 404)
  assert.deepEqual(await give(policeOfficer.id), { kind: 'refused', because: 'cannot-take-up' })
})

test('a midwife signals about a child that is not born, and it is found by the day it is expected', async () => {
  const youth = { ...daan, givenNames: '', familyName: '', mother: 'Esra Vlinder', sex: 'unknown' } as const
  const due = { kind: 'expected', on: Temporal.PlainDate.from('2027-02-10') } as const
  const id = await signalled(town, { youth: { ...youth, birth: due } }, {}, midwife)
  const { text } = await pageOf('pedagoog', `/signalen/triage/${id}/koppelen`)
  assert.match(text, /ongeboren kind van Esra Vlinder/)
  assert.match(text, /value="10-2-2027"/)
})

test('when the last day passes everyone who decides is told once, without a name', async () => {
  await signalled(town, { urgency: 'can-wait' })
  const before = (await mailsIn(town)).length
  await town.act(nurse, escalateConcerns)
  const inTime = (await mailsIn(town)).length
  await town.act(nurse, escalateConcerns, { now: later(14) })
  const told = (await mailsIn(town)).slice(inTime)
  await town.act(nurse, escalateConcerns, { now: later(15) })
  assert.equal(inTime, before)
  assert.deepEqual(told.map(mail => mail.recipient.split('@')[0]).toSorted(), [
    'jeugdarts',
    'jeugdverpleegkundige',
    'pedagoog',
  ])
  assert.doesNotMatch(JSON.stringify(told), /Daan|Mulderij/)
  assert.equal((await mailsIn(town)).length, inTime + told.length)
})

test('words that ask for today bring the last day nearer, and never further away', async () => {
  const id = await signalled(town, { urgency: 'can-wait' })
  const browser = await as(town.app, 'intern-begeleider')
  const words = { givenNames: 'Daan', seen: 'Nu erger.', since: 'nu', areas: ['health'], talkedWith: 'parents' }
  const edit = (urgency: string, version: string) =>
    browser.post(`/signalen/zorgen/${id}/wijzigen`, { ...words, nextStep: 'Bellen.', urgency, version })
  assert.equal((await edit('today', '1')).status, 303)
  assert.equal((await edit('can-wait', '2')).status, 303)
  assert.match((await pageOf('pedagoog', `/signalen/triage/${id}`)).text, /besluit uiterlijk 23 nov 2026/)
})

test('a partner cannot link a concern to a child, nor open one by its child', async () => {
  const child = await register(town, { givenNames: 'Fenna' })
  const browser = await as(town.app, 'intern-begeleider')
  for (const kind of [child, '00000000-0000-7000-8000-0000000009ff'])
    assert.equal((await browser.get(`/signalen/nieuw?kind=${kind}`)).status, 404)
  await assert.rejects(town.act(teacher, ctx => linkChild(ctx, child, child)))
})
