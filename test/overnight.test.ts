/** Rights follow the day and the facts, not the moment of signing in: what changes at midnight has changed at the next click. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kramer } from '../cast/families-apart.ts'
import { storyteller } from '../cast/open-town.ts'
import { registerFamily } from '../cast/register-family.ts'
import { accountOf } from '../src/platform/auth/accounts/account.ts'
import { actorOf, startSession } from '../src/platform/auth/session.ts'
import { subjectsOf } from '../src/portal/sight.ts'
import { testTown } from './town.ts'

const town = await testTown()
const people = await town.act(storyteller, ctx => registerFamily(ctx, kramer))
const [eva, isa] = [people.guardians.get('Eva') ?? '', people.children.get('Isa') ?? '']
const beforeMidnight = Temporal.Instant.from('2026-11-23T22:50:00Z')
const afterMidnight = Temporal.Instant.from('2026-11-23T23:10:00Z')

/** What somebody sees of Isa with a session that began before midnight. */
async function sightOfIsa(person: string, at: Temporal.Instant): Promise<string | undefined> {
  const cookie = await town.act(storyteller, async ctx =>
    startSession(ctx.db, ctx.municipality, (await accountOf(ctx, person))?.id ?? '', beforeMidnight),
  )
  const actor = await town.act(storyteller, ctx => actorOf(ctx.db, ctx.municipality, cookie, at))
  assert.ok(actor)
  const subjects = await town.act(actor, subjectsOf, { now: at })
  return JSON.stringify(subjects.find(({ child }) => child.id === isa))
}

test('a mother who is signed in when her daughter turns sixteen sees less of her at the next click', async () => {
  const [before, after] = [await sightOfIsa(eva, beforeMidnight), await sightOfIsa(eva, afterMidnight)]
  assert.notEqual(before, undefined)
  assert.notEqual(before, after)
  assert.match(after ?? '', /only-with-consent/)
})

test('the daughter herself sees at least as much as the day before', async () => {
  assert.equal(await sightOfIsa(isa, beforeMidnight), await sightOfIsa(isa, afterMidnight))
})
