import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../cast/open-town.ts'
import { professionals } from '../../cast/town.ts'
import { as } from '../../test/as.ts'
import { testTown } from '../../test/town.ts'
import { addMember, openTeamOf } from '../features/school-care-link/index.ts'
import { openSchool } from '../people/index.ts'

const town = await testTown()
const { careCoordinatorAtSchool, schoolSocialWorker, administrator } = professionals
await town.act(actorOf(administrator), async ctx => {
  const school = await openSchool(ctx, { name: 'De Vlinder', kind: 'primary', brin: '12AB' })
  const opening = await openTeamOf(ctx, school, careCoordinatorAtSchool.organisation.id)
  if (opening.kind !== 'opened') throw new Error('there was a team')
  const professional = schoolSocialWorker.id
  await addMember(ctx, opening.id, { professional, profession: 'school-social-worker', from: ctx.today })
})

/** The addresses in the menu of a page, in their order. */
async function menuOn(who: string, path: string): Promise<readonly string[]> {
  const page = await (await (await as(town.app, who)).get(path)).text()
  const menu = page.slice(page.indexOf('cjg-work__menu'), page.indexOf('id="more"'))
  return [...menu.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
}

test('who sits in a care team, or works at a school that has one, finds it in the menu; others do not', async () => {
  assert.deepEqual(await menuOn('schoolmaatschappelijk-werker', '/vandaag'), [
    '/vandaag',
    '/jeugd',
    '/vraagbaak',
    '/signalen',
    '/schoolzorg',
    '/lichte-hulp',
    '/cursussen',
    '/bemoeizorg',
    '/nazorg',
    '/plannen',
    '/verwijzingen',
    '/jeugdzorg',
  ])
  assert.deepEqual(await menuOn('intern-begeleider', '/vandaag'), [
    '/vandaag',
    '/vraagbaak',
    '/signalen',
    '/schoolzorg',
    '/plannen',
    '/verwijzingen',
  ])
  assert.deepEqual(await menuOn('huisarts', '/vandaag'), [
    '/vandaag',
    '/vraagbaak',
    '/signalen',
    '/plannen',
    '/verwijzingen',
  ])
  assert.equal((await menuOn('wijkteam', '/vandaag')).includes('/schoolzorg'), false)
})

test('a page that is refused stands in the same menu as any other', async () => {
  assert.deepEqual(
    await menuOn('intern-begeleider', '/schoolzorg/besprekingen/x'),
    await menuOn('intern-begeleider', '/vandaag'),
  )
})

test('every partner finds the reporting code under Signalen', async () => {
  for (const who of ['intern-begeleider', 'kinderopvang', 'wijkagent', 'huisarts', 'consulent'])
    assert.match(await (await (await as(town.app, who)).get('/signalen')).text(), /href="\/signalen\/meldcode"/, who)
})

test('a part that the municipality switched off is in nobody’s menu', async () => {
  const beheer = await as(town.app, 'beheerder')
  for (const module of ['school-care-link', 'youth-care-link'])
    await beheer.post(`/beheer/onderdelen/${module}`, { isOn: 'off', legalGround: 'Raadsbesluit 12' })
  const ways = [
    ...(await menuOn('schoolmaatschappelijk-werker', '/vandaag')),
    ...(await menuOn('consulent', '/vandaag')),
  ]
  assert.equal(ways.includes('/schoolzorg'), false)
  assert.equal(ways.includes('/jeugdzorg'), false)
  assert.deepEqual(await menuOn('gemeente', '/gemeente'), [
    '/vandaag',
    '/signalen/cijfers',
    '/afspraken/cijfers',
    '/gemeente',
    '/verwijzingen/wachttijden',
  ])
})
