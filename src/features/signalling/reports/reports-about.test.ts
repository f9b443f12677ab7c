import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testTown } from '../../../../test/town.ts'
import { getChild } from '../../../people/index.ts'
import type { Actor } from '../../../platform/ctx.ts'
import { reportsAbout } from '../index.ts'
import { nurse, register, registerMother, report } from '../youths.fixture.ts'

const town = await testTown()
const personally = (id: string, role: 'parent' | 'youth'): Actor => ({
  kind: 'account',
  id,
  name: '',
  roles: new Set([role]),
  organisation: null,
})

async function reportedAt(born: string) {
  const mother = await registerMother(town)
  const child = await register(town, { givenNames: 'Noor', born, mother })
  await report(town, nurse, child)
  const toldTo = (who: Actor) => town.act(who, async ctx => reportsAbout(ctx, await getChild(ctx, child)))
  return { parent: await toldTo(personally(mother, 'parent')), youth: await toldTo(personally(child, 'youth')) }
}

test('the parent of a child of eight reads who reported, for which organisation, and who decides on an objection', async () => {
  const { parent, youth } = await reportedAt('2018-04-01')
  assert.equal(youth.kind, 'not-told')
  assert.ok(parent.kind === 'told')
  const [notice] = parent.reports
  assert.deepEqual([notice?.professional, notice?.organisation], ['Mirjam Jansen', 'JGZ Waterland'])
  assert.equal(notice?.decidedBy, '9901')
})

test('at thirteen youth and parent are both told, and object together', async () => {
  const { parent, youth } = await reportedAt('2013-04-01')
  assert.deepEqual([parent.kind, youth.kind], ['told', 'told'])
  assert.ok(youth.kind === 'told')
  assert.deepEqual(youth.requestBy, ['youth', 'legal-representative'])
})

test('from sixteen only the youth is told', async () => {
  const { parent, youth } = await reportedAt('2010-04-01')
  assert.deepEqual([parent.kind, youth.kind], ['not-told', 'told'])
})
