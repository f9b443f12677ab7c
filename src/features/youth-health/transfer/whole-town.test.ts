import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, staffTown } from '../../../../cast/open-town.ts'
import { playStory } from '../../../../cast/story.ts'
import { biezendrecht, professionals, vlierdam } from '../../../../cast/town.ts'
import { testDatabase } from '../../../../test/database.ts'
import { now, testKeys, today } from '../../../../test/town.ts'
import { type ChildId, guardiansOf } from '../../../people/index.ts'
import { act } from '../../../platform/act.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { recordAnswer } from './answers/record-answer.ts'
import { receiveFile } from './in/receive-file.ts'
import { findReceived } from './in/store.ts'
import { takeIn } from './in/take-in.ts'
import { makeTransfer } from './out/make-transfer.ts'
import { findParcel } from './store.ts'
import { everythingOf } from './transfer.fixture.ts'

const database = await testDatabase()
const parts = { database, keys: testKeys, now }
await playStory(parts)
await staffTown(parts, biezendrecht)
const words = 'vier paarden in de regen'
const nurse = actorOf(professionals.nurse)
const here = <T>(work: (ctx: Ctx) => Promise<T>) => act({ ...parts, actor: nurse, municipality: vlierdam.code }, work)
const there = <T>(work: (ctx: Ctx) => Promise<T>) =>
  act({ ...parts, actor: nurse, municipality: biezendrecht.code }, work)

/** So few children that together they have rows in every table that any child of the town has rows in. */
async function fullest(ctx: Ctx): Promise<readonly ChildId[]> {
  const rows = await ctx.db
    .selectFrom('youth_health.contact_moment')
    .select('child_id')
    .distinct()
    .where('municipality', '=', ctx.municipality)
    .execute()
  const chosen: ChildId[] = []
  const covered = new Set<string>()
  for (const { child_id } of rows) {
    const child = child_id as ChildId
    const tables = [...(await everythingOf(ctx, child)).keys()]
    const parents = (await guardiansOf(ctx, child)).filter(({ custody }) => custody === 'with-custody')
    if (parents.length === 0 || tables.every(table => covered.has(table))) continue
    chosen.push(child)
    for (const table of tables) covered.add(table)
  }
  return chosen
}

async function sent(child: ChildId): Promise<Buffer> {
  return here(async ctx => {
    const speakers = [child, ...(await guardiansOf(ctx, child)).map(({ id }) => id)]
    for (const person of speakers)
      await recordAnswer(ctx, child, { person, says: 'consents', on: today, route: 'in-person' })
    const made = await makeTransfer(ctx, child, { recipient: 'JGZ Biezendrecht', because: 'moved', words })
    const id = made.kind === 'made' ? made.id : assert.fail(made.kind)
    return (await findParcel(ctx.db, ctx.municipality, child, id)) ?? assert.fail('no file')
  })
}

const arrived = (content: Buffer): Promise<ChildId> =>
  there(async ctx => {
    const received = await receiveFile(ctx, { name: 'dossier.opencjg', content, words })
    const id = received.kind === 'received' ? received.id : assert.fail(JSON.stringify(received))
    const waiting = (await findReceived(ctx.db, ctx.municipality, id)) ?? assert.fail('not there')
    const taken = await takeIn(ctx, waiting, { kind: 'new-child' })
    return taken.kind === 'taken-in' ? taken.child : assert.fail(taken.kind)
  })

test('of the children of the demo town, whatever is in their records, everything arrives in another municipality', async () => {
  const children = await here(fullest)
  const tables = new Set<string>()
  for (const child of children) {
    const content = await sent(child)
    const before = await here(ctx => everythingOf(ctx, child))
    const newcomer = await arrived(content)
    assert.deepEqual(await there(ctx => everythingOf(ctx, newcomer)), before)
    for (const table of before.keys()) tables.add(table)
  }
  assert.ok(tables.size >= 15, `the town has rows in only ${[...tables].join(', ')}`)
})
