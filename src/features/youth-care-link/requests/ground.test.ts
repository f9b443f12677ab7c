/** Whom a professional may ask youth care for, and what is shown of a child before anything was asked. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { admit, registerFamily } from '../../../../cast/register-family.ts'
import { organisations, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { findResponsible, lastFinding } from './residence/find-responsible.ts'
import { sendRequest } from './send-request.ts'
import { takeStep } from './steps/take-step.ts'

const town = await testTown()
const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, vos))
const finn = children.get('Finn') ?? assert.fail('no Finn')
const worker = actorOf(professionals.neighbourhoodWorker)
const pages = [`/jeugdzorg/nieuw?kind=${finn}`, `/jeugdzorg/gemeente?kind=${finn}`]

test('an officer of the access to youth help is shown no child about whom nobody asked anything', async () => {
  const officer = await as(town.app, 'consulent')
  for (const path of pages) {
    const answer = await officer.get(path)
    assert.equal(answer.status, 404, path)
    assert.doesNotMatch(await answer.text(), /Finn/)
  }
  for (const path of ['/jeugdzorg/verzoeken', '/jeugdzorg/gemeente'])
    assert.equal((await officer.post(path, { child: finn })).status, 404, path)
})

test('that the Raad inquires is shown to who found it and to who has a request about the child, and to nobody else', async () => {
  const inquiry = { home: '9901', stay: null, underInquiry: true, motherAtBirth: null, actual: null } as const
  await town.act(worker, ctx => findResponsible(ctx, finn, inquiry))
  const seenBy = (who: (typeof professionals)[keyof typeof professionals]) =>
    town.act(actorOf(who), ctx => lastFinding(ctx, finn)).then(finding => finding?.residence.underInquiry)
  assert.equal(await seenBy(professionals.neighbourhoodWorker), true)
  assert.equal(await seenBy(professionals.desk), undefined)
  assert.equal(await seenBy(professionals.nurse), undefined)
})

const petra = guardians.get('Petra') ?? assert.fail('no Petra')
await town.act(storyteller, ctx => admit(ctx, 'petra', 'Petra Vos', petra, 'parent'))
const answers = [...guardians.values()].map(person => ({ person, says: 'yes' }) as const)
const asked = {
  child: finn,
  recipient: organisations.youthHelpAccess.id,
  question: 'Wie helpt Finn?',
  seen: 'Finn slaapt niet.',
  tried: 'Een vast ritme.',
  urgency: 'this-week',
  way: 'here',
  familyTold: 'yes',
  whyNotTold: '',
  said: { answers, on: today, canWeigh: true, exception: null },
} as const

test('a parent who does not know that Veilig Thuis was asked does not read it in the log either', async () => {
  const untold = { familyTold: 'not-yet', whyNotTold: 'Praten brengt Finn in gevaar.', way: 'telephone' } as const
  const sending = await town.act(worker, ctx =>
    sendRequest(ctx, { ...asked, ...untold, recipient: organisations.veiligThuis.id }),
  )
  if (sending.kind !== 'sent') assert.fail(sending.kind)
  const browser = await as(town.app, 'wijkteam')
  for (const path of ['', `/verzoeken/${sending.id}`, `/verzoeken/${sending.id}/brief`])
    assert.match(await (await browser.get(`/jeugdzorg${path}`)).text(), /Finn/)
  await town.act(worker, ctx => takeStep(ctx, sending.id, { kind: 'received', on: today, words: '' }))
  const log = await (await as(town.app, 'petra')).get('/mijn/logboek')
  assert.equal(log.status, 200)
  assert.doesNotMatch(await log.text(), /jeugdzorg/)
})

test('with a request in hand the officer may ask further, and sees which municipality answers', async () => {
  assert.equal((await town.act(worker, ctx => sendRequest(ctx, asked))).kind, 'sent')
  const officer = await as(town.app, 'consulent')
  for (const path of pages) assert.match(await (await officer.get(path)).text(), /Finn/, path)
})

test('what the family knows of stands in its log', async () => {
  const log = await (await as(town.app, 'petra')).get('/mijn/logboek')
  assert.match(await log.text(), /een verzoek aan jeugdzorg/)
})
