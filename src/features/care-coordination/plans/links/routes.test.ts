import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as, type Browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { Actor } from '../../../../platform/ctx.ts'
import { noteConcern } from '../../../signalling/index.ts'
import { closePlan } from '../milestones/close-plan.ts'
import { takeSeat } from '../open-plan.ts'
import { child, nurse, parent, planFor } from '../yilmaz.fixture.ts'

const town = await testTown()
const worker = actorOf(professionals.neighbourhoodWorker)
let nurseAt: Browser
let workerAt: Browser

before(async () => {
  nurseAt = await as(town.app, 'jeugdverpleegkundige')
  workerAt = await as(town.app, 'wijkteam')
})

const seen = 'Hij heeft blauwe plekken en zegt niet waarvan.'
const concernBy = (who: Actor, about: ChildId) =>
  town.act(who, ctx =>
    noteConcern(ctx, {
      child: about,
      about: '',
      youth: null,
      seen,
      interpretation: '',
      since: 'sinds mei',
      areas: ['health'],
      strengths: [],
      risks: [],
      urgency: 'this-week',
      talkedWith: 'nobody',
      whyNotTalked: 'Eerst overleg.',
      nextStep: 'Overleg.',
    }),
  )
const pageOf = async (browser: Browser, address: string) => (await browser.get(address)).text()

async function sem() {
  const id = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [id], { name: 'Amina Yilmaz' })
  return { id, motherId: mother.id, mother: await as(town.app, mother.slug) }
}

const start = (concern: string, about: string) => ({
  child: about,
  match: '',
  zorg: concern,
  family: 'nieuw',
  familyName: 'Yilmaz',
  reason: 'We willen rust.',
  coordinator: nurse.id,
  clearOn: '2026-11-20',
  evaluateOn: '2027-05-30',
})

test('a plan begins from a concern: who began it sees where it came from, and the family reads nothing of it', async () => {
  const { id, mother, motherId } = await sem()
  const concern = await concernBy(nurse, id)
  const way = await pageOf(nurseAt, `/signalen/zorgen/${concern}`)
  assert.match(way, new RegExp(`href="/plannen/naar-een-plan\\?zorg=${concern}"`))
  const form = await pageOf(nurseAt, `/plannen/nieuw?kind=${id}&zorg=${concern}`)
  assert.doesNotMatch(form, /blauwe plekken/)
  const started = await nurseAt.post('/plannen', { ...start(concern, id), members: motherId })
  const plan = /\/plannen\/([0-9a-f-]{36})/.exec(started.headers.get('location') ?? '')?.[1]
  assert.match(await pageOf(nurseAt, `/plannen/${plan}/herkomst`), new RegExp(`href="/signalen/zorgen/${concern}"`))
  assert.match(await pageOf(nurseAt, `/signalen/zorgen/${concern}`), /Dit ging verder in een gezinsplan/)
  for (const path of ['', '/herkomst', '/metingen', '/evaluatie', '/wijzigingen'])
    assert.doesNotMatch(await pageOf(mother, `/mijn/plannen/${plan}${path}`), /Een zorg|blauwe plekken/)
})

test('who sits in the plan lays a concern by it, and not by the plan of another family', async () => {
  const { id } = await sem()
  const plan = await planFor(town, id)
  const concern = await concernBy(nurse, id)
  assert.match(await pageOf(nurseAt, `/plannen/naar-een-plan?zorg=${concern}`), /Leg bij het plan/)
  assert.equal((await nurseAt.post(`/plannen/${plan}/herkomst`, { zorg: concern })).status, 303)
  const other = await planFor(town, (await sem()).id)
  assert.equal((await nurseAt.post(`/plannen/${other}/herkomst`, { zorg: concern })).status, 422)
})

test('a concern of somebody else can not be laid by a plan', async () => {
  const { id } = await sem()
  const plan = await planFor(town, id)
  const concern = await concernBy(worker, id)
  assert.equal((await nurseAt.post(`/plannen/${plan}/herkomst`, { zorg: concern })).status, 404)
})

const askWith = async (about: ChildId) => {
  const concern = await concernBy(worker, about)
  const asked = await workerAt.post('/plannen/vraag-om-mee-te-doen', { zorg: concern, reason: 'Ik kom er elke week.' })
  return { concern, page: (await asked.text()).replaceAll(/[0-9a-f-]{36}/g, ''), status: asked.status }
}

test('who asks to take part reads the same with a plan, without one, and after a no', async () => {
  const withPlan = await sem()
  const plan = await planFor(town, withPlan.id, [withPlan.motherId])
  const without = await sem()
  const [one, other] = [await askWith(withPlan.id), await askWith(without.id)]
  assert.equal(one.status, other.status)
  assert.equal(one.page, other.page)
  const page = await pageOf(withPlan.mother, `/mijn/plannen/${plan}/herkomst`)
  assert.match(page, /Karim Bakker van Wijkteam Noord wil meedoen[\s\S]+Ik kom er elke week/)
  const [, answer = ''] = /action="([^"]+\/vragen\/[^"]+)"/.exec(page) ?? []
  await withPlan.mother.post(answer, { answer: 'no' })
  assert.equal((await workerAt.get(`/plannen/${plan}`)).status, 404)
  const bare = (html: string) => html.replaceAll(/[0-9a-f-]{36}/g, '')
  const [after, never] = [
    await pageOf(workerAt, `/plannen/naar-een-plan?zorg=${one.concern}`),
    await pageOf(workerAt, `/plannen/naar-een-plan?zorg=${other.concern}`),
  ]
  assert.equal(bare(after), bare(never))
})

test('after a yes the asker sits in the plan and what came along lies by it, once', async () => {
  const { id, motherId, mother } = await sem()
  const plan = await planFor(town, id, [motherId])
  await askWith(id)
  assert.match(await pageOf(nurseAt, `/plannen/${plan}`), /1 iemand wil meedoen/)
  const page = await pageOf(nurseAt, `/plannen/${plan}/herkomst`)
  const [, answer = ''] = /action="([^"]+\/vragen\/[^"]+)"/.exec(page) ?? []
  assert.equal((await nurseAt.post(answer, { answer: 'yes' })).status, 303)
  assert.equal((await mother.post(answer.replace('/plannen', '/mijn/plannen'), { answer: 'no' })).status, 409)
  assert.match(await pageOf(workerAt, `/plannen/${plan}/herkomst`), /Een zorg/)
  assert.doesNotMatch(await pageOf(nurseAt, `/plannen/${plan}/herkomst`), /Een zorg/)
})

test('a request is not sent to a plan that was closed', async () => {
  const { id, motherId, mother } = await sem()
  const plan = await planFor(town, id, [motherId])
  await town.act(nurse, async ctx => {
    await closePlan(ctx, await takeSeat(ctx, plan), { outcome: 'family-goes-on', words: '' })
  })
  await askWith(id)
  assert.doesNotMatch(await pageOf(mother, `/mijn/plannen/${plan}/herkomst`), /Karim/)
})
