/** What a family reads in its own pages of what the team agreed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../../../cast/families.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { playCareTeam } from '../../../cast/play-care-team.ts'
import { admit, registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { decidersOf, getChild, guardiansOf } from '../../people/index.ts'
import type { Actor } from '../../platform/ctx.ts'
import { careTeamAgreedFor } from './about-child.ts'
import { recordConsent } from './items/consent/record-consent.ts'
import { itemsOf } from './items/look-up.ts'
import { teamsOf } from './teams/look-up.ts'

const town = await testTown()
const coordinator = actorOf(professionals.careCoordinatorAtSchool)
const people = await town.act(storyteller, async ctx => {
  const all = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families) all.set(family.name, await registerFamily(ctx, family))
  return all
})
await playCareTeam(
  (actor, daysAgo, work) => town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) }),
  people,
)

const brought = (name: string) =>
  town.act(coordinator, async ctx => {
    const own = await itemsOf(ctx, await teamsOf(ctx), { kind: 'requester', id: coordinator.id })
    const one = own.find(({ child }) => child?.givenNames === name)
    if (!one?.child) throw new Error(`no item of ${name}`)
    return { item: one.item, child: one.child, guardians: await guardiansOf(ctx, one.child.id) }
  })
const daan = await brought('Daan')
const family = (id: string, name: string): Actor => ({
  kind: 'account',
  id,
  name,
  roles: new Set(['parent']),
  organisation: null,
})
const agreedFor = (id: string, child = daan.child.id) =>
  town.act(family(id, 'iemand'), async ctx => careTeamAgreedFor(ctx, await getChild(ctx, child)))
const mother = daan.guardians[0]?.id ?? assert.fail('Daan has no mother')

test('the mother of Daan reads in Mijn CJG what was agreed and who does what, and nothing of what the members thought', async () => {
  await town.act(storyteller, ctx => admit(ctx, 'moeder-daan', 'Esther Kramer', mother, 'parent'))
  const page = await (await (await as(town.app, 'moeder-daan')).get(`/mijn/kinderen/${daan.child.id}`)).text()
  assert.match(page, /opgehaald door de buurvrouw/)
  assert.match(page, /Met moeder een ochtendplan maken/)
  assert.doesNotMatch(page, /De ochtend is te vol|Groei en gehoor/)
})

test('Daan of nine himself, a mother of another pupil and a professional read nothing of it there', async () => {
  const other = await brought('Lina')
  for (const id of [daan.child.id, other.guardians[0]?.id ?? '', professionals.nurse.id])
    assert.deepEqual(await agreedFor(id), [])
})

test('what was discussed without a name is on nobody’s page', async () => {
  const bo = await brought('Bo')
  for (const one of bo.guardians) assert.deepEqual(await agreedFor(one.id, bo.child.id), [])
})

test('who takes back the consent reads nothing any more', async () => {
  assert.equal((await agreedFor(mother)).length, 1)
  await town.act(coordinator, async ctx => {
    const deciders = decidersOf(daan.child, daan.guardians, ctx.today)
    const answers = deciders.map(({ person }) => ({ person, says: 'no' as const }))
    const said = { answers, on: ctx.today, canWeigh: true, exception: null }
    await recordConsent(ctx, daan.item.id, { said, manner: 'spoken', coversHealth: false, document: null })
  })
  assert.deepEqual(await agreedFor(mother), [])
})
