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

const hasCareTeams = async (who: string) => (await menuOn(who, '/vandaag')).includes('/schoolzorg')

test('who sits in a care team, or works at a school that has one, finds it in the menu; others do not', async () => {
  assert.ok(await hasCareTeams('schoolmaatschappelijk-werker'))
  assert.ok(await hasCareTeams('intern-begeleider'))
  assert.ok(!(await hasCareTeams('huisarts')))
  assert.ok(!(await hasCareTeams('wijkteam')))
})

test('what somebody opens every day stands in front, then who comes, then help, then working together', async () => {
  const menu = await menuOn('jeugdverpleegkundige', '/vandaag')
  const inOrder = [
    '/vandaag',
    '/spreekuur',
    '/jeugd',
    '/balie',
    '/afsprakenboek',
    '/signalen',
    '/plannen',
    '/vraagbaak',
  ]
  assert.deepEqual(menu.slice(0, 4), inOrder.slice(0, 4))
  assert.deepEqual(
    menu.filter(href => inOrder.includes(href)),
    inOrder,
  )
})

test('a long menu is read by its headings; a short one has none', async () => {
  const page = async (who: string) => (await (await as(town.app, who)).get('/vandaag')).text()
  assert.match(await page('jeugdverpleegkundige'), />Contact<\/span><ul aria-labelledby="menu-1">/)
  assert.doesNotMatch(await page('huisarts'), /cjg-work__heading/)
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
  const municipality = await menuOn('gemeente', '/gemeente')
  assert.ok(municipality.includes('/gemeente'))
  assert.equal(municipality.includes('/schoolzorg/cijfers'), false)
})
