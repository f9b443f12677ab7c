/** A letter of another organisation stands with the family's plan as long as the family wants it there, for who may read that part. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../cast/open-town.ts'
import { admit } from '../cast/register-family.ts'
import { professionals } from '../cast/town.ts'
import { startPlan } from '../src/features/care-coordination/index.ts'
import { acceptReferral, endHelp, reportBack } from '../src/features/guidance/index.ts'
import { nurse, receiver, sent } from '../src/features/guidance/referrals/haddad.fixture.ts'
import { openReferral } from '../src/features/guidance/referrals/look-up.ts'
import { getChild } from '../src/people/index.ts'
import { as } from './as.ts'
import { testTown } from './town.ts'

const town = await testTown()
const { id, child, mother } = await sent(town)
await town.act(receiver, async ctx => {
  await acceptReferral(ctx, id)
  await endHelp(ctx, id, { on: ctx.today, outcome: 'finished' })
  await reportBack(ctx, id, 'Het ritme is terug.')
})
await town.act(storyteller, ctx => admit(ctx, 'rima', 'Rima Haddad', mother, 'parent'))
const plan = await town.act(nurse, async ctx => {
  const started = await startPlan(ctx, {
    child: (await getChild(ctx, child)).id,
    family: { kind: 'new', name: 'Haddad', members: [] },
    reason: 'We willen weer slapen.',
    coordinator: nurse.id,
    evaluateOn: ctx.today.add({ days: 60 }),
    clearOn: ctx.today,
    match: null,
    invited: [professionals.careCoordinatorAtSchool.id],
  })
  return started.kind === 'started' ? started.id : assert.fail(started.kind)
})
const [family, worker] = [await as(town.app, 'rima'), await as(town.app, 'jeugdverpleegkundige')]
const school = await as(town.app, professionals.careCoordinatorAtSchool.slug)
const story = async (who: typeof worker, path = '/plannen') => (await who.get(`${path}/${plan}/verhaal`)).text()
const lay = async (says: 'yes' | 'no') => {
  const { referral } = await town.act(nurse, ctx => openReferral(ctx, id))
  await family.post(`/mijn/hulp/${id}/brief`, { letter: referral.reports[0]?.id ?? '', says })
}

test('a letter is not with the plan before the family lays it there', async () => {
  assert.doesNotMatch(await story(worker), /Het ritme is terug/)
})

test('laid there it is read by the family and who helps, and not by a school for which that part is shut', async () => {
  await lay('yes')
  assert.match(await story(worker), /Brieven die het gezin erbij legde[\s\S]*Het ritme is terug/)
  assert.match(await story(family, '/mijn/plannen'), /Het ritme is terug/)
  assert.doesNotMatch(await story(school), /Het ritme is terug/)
})

test('taken back it is gone for everyone', async () => {
  await lay('no')
  for (const who of [worker, school]) assert.doesNotMatch(await story(who), /Het ritme is terug/)
})
