/** A father with custody sees his daughter's record, and nowhere where she lives or will be. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { postma } from '../../cast/families-apart.ts'
import { actorOf, storyteller } from '../../cast/open-town.ts'
import { registerFamily } from '../../cast/register-family.ts'
import { locations, professionals } from '../../cast/town.ts'
import { as } from '../../test/as.ts'
import { testTown } from '../../test/town.ts'
import { startPlan } from '../features/care-coordination/index.ts'
import { planClinicSession, planContact } from '../features/youth-health/index.ts'
import { getChild } from '../people/index.ts'

const town = await testTown()
const { children, family } = await town.act(storyteller, ctx => registerFamily(ctx, postma))
const luna = children.get('Luna') ?? assert.fail('no Luna')
await town.act(actorOf(professionals.nurse), async ctx => {
  const [from, until] = [Temporal.PlainTime.from('09:00'), Temporal.PlainTime.from('10:00')]
  const when = { on: ctx.today.add({ days: 1 }), from, until, placeMinutes: 20, remark: '' }
  const session = await planClinicSession(ctx, {
    ...when,
    location: locations[1].id,
    professional: professionals.nurse.id,
  })
  const child = (await getChild(ctx, luna)).id
  if (session.kind === 'planned') await planContact(ctx, { child, moment: '22', session: session.id, place: 2 })
})
const plan = await town.act(actorOf(professionals.nurse), async ctx => {
  const started = await startPlan(ctx, {
    child: (await getChild(ctx, luna)).id,
    family: { kind: 'known', id: family },
    reason: 'We willen dat Luna rustig naar school gaat.',
    coordinator: professionals.nurse.id,
    evaluateOn: ctx.today.add({ days: 60 }),
    clearOn: ctx.today,
    match: null,
    invited: [professionals.careCoordinatorAtSchool.id],
  })
  return started.kind === 'started' ? started.id : assert.fail(started.kind)
})
// Somebody of the school looked at Luna's plan.
await (await as(town.app, professionals.careCoordinatorAtSchool.slug)).get(`/plannen/${plan}`)
const [mother, father] = [await as(town.app, 'moeder-geheim-adres'), await as(town.app, 'vader-geheim-adres')]
const pages = ['/mijn', '/mijn/agenda', `/mijn/kinderen/${luna}`, '/mijn/brieven', `/mijn/logboek?kind=${luna}`]
const tells = /Zonnehof|1238 ?MN|CJG Noord/

test('the mother, who lives there, reads where the appointment is', async () => {
  assert.match(await (await mother.get('/mijn/agenda')).text(), /CJG Noord/)
})

test('the father reads that there is an appointment, and on no page where', async () => {
  assert.match(await (await father.get('/mijn/agenda')).text(), /een plek die we hier niet noemen/)
  for (const path of pages) {
    const page = await father.get(path)
    assert.equal(page.status, 200, path)
    assert.doesNotMatch(await page.text(), tells, path)
  }
})

const school = /De Vlinder/

test('the mother reads in the plan, and in who looked, of which school somebody is', async () => {
  assert.match(await (await mother.get(`/mijn/plannen/${plan}`)).text(), school)
  assert.match(await (await mother.get(`/mijn/logboek?kind=${luna}`)).text(), school)
})

test('the father reads who takes part and who looked, and on no page of which school they are', async () => {
  const inPlan = [
    '',
    '/deelnemers',
    '/wie-ziet-wat',
    '/regie',
    '/overleg',
    '/taal',
    '/afdruk',
    '/wijzigingen',
    '/versies',
  ]
  for (const path of [...pages, ...inPlan.map(part => `/mijn/plannen/${plan}${part}`)])
    assert.doesNotMatch(await (await father.get(path)).text(), school, path)
  for (const path of [`/mijn/plannen/${plan}`, `/mijn/logboek?kind=${luna}`])
    assert.match(await (await father.get(path)).text(), /Ilse Vermeer/, path)
})

test('what the father takes along, on paper or as a file, says it no more than the pages do', async () => {
  for (const path of ['/mijn/download/afdruk', '/mijn/download/bestand']) {
    const file = await father.get(`${path}?kind=${luna}`)
    const words = await file.text()
    assert.match(words, /Luna/, path)
    assert.doesNotMatch(words, tells, path)
  }
})
