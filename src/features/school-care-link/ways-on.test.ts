/** From what a team decided to the first step of it, and from a concern to the team. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../../../cast/families.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { playCareTeam } from '../../../cast/play-care-team.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { linkChild, noteConcern } from '../signalling/index.ts'
import type { Decision } from './item.ts'
import { itemsOf } from './items/look-up.ts'
import { minutesTo, writeMinutes } from './meetings/minutes/write-minutes.ts'
import { teamsOf } from './teams/look-up.ts'

const town = await testTown()
const coordinator = actorOf(professionals.careCoordinatorAtSchool)
const chair = actorOf(professionals.pedagogue)
const people = await town.act(storyteller, async ctx => {
  const all = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families) all.set(family.name, await registerFamily(ctx, family))
  return all
})
await playCareTeam(
  (actor, daysAgo, work) => town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) }),
  people,
)

const daan = await town.act(coordinator, async ctx => {
  const own = await itemsOf(ctx, await teamsOf(ctx), { kind: 'requester', id: coordinator.id })
  const seen = own.find(({ child }) => child?.givenNames === 'Daan')
  if (!seen?.child) throw new Error('no item of Daan')
  return { item: seen.item.id, child: seen.child.id }
})
const decide = (decision: Decision) =>
  town.act(chair, async ctx => {
    const [seen] = (await itemsOf(ctx, await teamsOf(ctx), { kind: 'child', id: daan.child })) ?? []
    const [last] = seen ? await minutesTo(ctx, seen) : []
    if (!last) throw new Error('Daan was not discussed')
    const { meeting, minutes } = last
    const words = { ...minutes, decision, agreed: 'Een training voor moeder & Daan.' }
    await writeMinutes(ctx, { meeting: meeting.id, item: daan.item, seen: minutes.version }, words)
  })
const pageOf = async (who: string) =>
  (await (await as(town.app, who)).get(`/schoolzorg/besprekingen/${daan.item}`)).text()

test('a decision to refer leads to a referral with what was agreed filled in, and to youth care, for who may', async () => {
  await decide('referral')
  const page = await pageOf('schoolmaatschappelijk-werker')
  const [, href = ''] = page.match(/href="(\/verwijzingen\/nieuw[^"]*)"/) ?? []
  assert.equal(
    new URLSearchParams(href.split('?')[1]?.replaceAll('&amp;', '&')).get('weten'),
    'Een training voor moeder & Daan.',
  )
  assert.match(page, new RegExp(`/jeugdzorg/nieuw\\?kind=${daan.child}`))
  assert.doesNotMatch(await pageOf('intern-begeleider'), /\/verwijzingen\/nieuw|\/jeugdzorg\/nieuw/)
})

test('a decision on the reporting code leads to a file of one’s own, which takes nothing along', async () => {
  await decide('reporting-code')
  for (const who of ['intern-begeleider', 'schoolmaatschappelijk-werker'])
    assert.match(await pageOf(who), /href="\/signalen\/meldcode\/nieuw"/)
})

test('who decides on a concern goes on from it to the care team and to youth care, with the child that was linked', async () => {
  const seen = 'Finn valt in de klas in slaap.'
  const id = await town.act(coordinator, ctx =>
    noteConcern(ctx, { ...words, child: null, youth: null, about: 'Finn uit groep 5', seen, recipient: 'centre' }),
  )
  const finn = people.get('Vos')?.children.get('Finn') ?? assert.fail('no Finn')
  const decider = await as(town.app, 'pedagoog')
  const before = await (await decider.get(`/signalen/triage/${id}`)).text()
  assert.doesNotMatch(before, /\/schoolzorg\/aanmelden|\/jeugdzorg\/nieuw/)
  await town.act(chair, ctx => linkChild(ctx, id, finn))
  const page = await (await decider.get(`/signalen/triage/${id}`)).text()
  assert.match(page, new RegExp(`/jeugdzorg/nieuw\\?kind=${finn}`))
  assert.match(page, /href="\/signalen\/meldcode\/nieuw"/)
  const [, href = ''] = page.match(/href="(\/schoolzorg\/aanmelden[^"]*)"/) ?? []
  const form = await (await decider.get(href)).text()
  assert.match(form, /Finn Vos/)
  assert.match(form, new RegExp(seen))
  assert.equal((await (await as(town.app, 'kinderopvang')).get(href)).status, 404)
})

test('from a concern of one’s own about a child that is known one goes to the care team, and a partner without the child does not', async () => {
  const finn = people.get('Vos')?.children.get('Finn') ?? assert.fail('no Finn')
  const own = await town.act(actorOf(professionals.schoolSocialWorker), ctx =>
    noteConcern(ctx, { ...words, child: finn, youth: null, about: '', seen: 'Finn valt in slaap.' }),
  )
  const page = await (await (await as(town.app, 'schoolmaatschappelijk-werker')).get(`/signalen/zorgen/${own}`)).text()
  assert.match(page, new RegExp(`/schoolzorg/aanmelden\\?signaal=${own}`))
  const unknown = await town.act(coordinator, ctx =>
    noteConcern(ctx, { ...words, child: null, youth: null, about: 'een jongen', seen: 'Hij valt in slaap.' }),
  )
  const other = await (await (await as(town.app, 'intern-begeleider')).get(`/signalen/zorgen/${unknown}`)).text()
  assert.doesNotMatch(other, /\/schoolzorg\/aanmelden/)
})

const words = {
  interpretation: '',
  since: '',
  areas: ['school-and-work'],
  strengths: [],
  risks: [],
  urgency: 'can-wait',
  talkedWith: 'nobody',
  whyNotTalked: 'Nog niet gezien.',
  nextStep: '',
} as const
