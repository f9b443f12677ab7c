/** Each number on the page of today is the number of rows on the list that it leads to. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../../../cast/families.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { playCareTeam } from '../../../cast/play-care-team.ts'
import { playYouthCare } from '../../../cast/play-youth-care.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { nameReader, startSuspicion } from '../../features/signalling/index.ts'
import type { Actor, Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import { aroundOf } from '../menu.ts'
import type { Task } from './task.ts'
import { waitingFor } from './waiting-for.ts'

const town = await testTown()
const people = await town.act(storyteller, async ctx => {
  const all = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families) all.set(family.name, await registerFamily(ctx, family))
  return all
})
const play = <T>(actor: Actor, daysAgo: number, work: (ctx: Ctx) => Promise<T>) =>
  town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) })
await playCareTeam(play, people)
await playYouthCare(play, people)

const workers = Object.values(professionals)
const tasksOf = (actor: Actor, at = now): Promise<readonly Task[]> =>
  town.act(actor, async ctx => waitingFor(ctx, await aroundOf(ctx)), { now: at })

/** How many rows the table of one card has. */
async function rowsIn(who: string, href: string): Promise<number> {
  const [path = '', id = ''] = href.split('#')
  const page = await (await (await as(town.app, who)).get(path)).text()
  const table = page.slice(page.indexOf(`id="${id}"`)).split('</table>')[0] ?? ''
  return (table.match(/<tr/g)?.length ?? 1) - 1
}

test('what somebody promised in a care team stands on the page of today as often as on the list', async () => {
  let seen = 0
  for (const member of workers) {
    const task = (await tasksOf(actorOf(member))).find(one => one.kind === 'care-team-actions')
    if (task?.kind !== 'care-team-actions') continue
    seen += 1
    assert.equal(await rowsIn(member.slug, task.href), task.waiting, member.slug)
  }
  assert.ok(seen > 0)
})

test('a file of the reporting code waits for its holder alone, by a number, from the day that was set', async () => {
  const worker = actorOf(professionals.neighbourhoodWorker)
  const reader = actorOf(professionals.pedagogue)
  await town.act(worker, async ctx => {
    const id = await startSuspicion(ctx, { name: 'Jesse' }, null)
    await nameReader(ctx, id, reader.id, 'collegiaal overleg')
    const row = { municipality: ctx.municipality, id: newId(), suspicion_id: id, made_at: ctx.now }
    const due_on = ctx.today.add({ days: 3 })
    await ctx.db
      .insertInto('reporting_code.reminder')
      .values({ ...row, what: 'evaluation', due_on })
      .execute()
  })
  const onDay = async (actor: Actor, days: number) =>
    (await tasksOf(actor, now.add({ hours: 24 * days })))
      .filter(isToLook)
      .map(task => 'waiting' in task && task.waiting)
  assert.deepEqual(await onDay(worker, 2), [])
  assert.deepEqual(await onDay(worker, 3), [1])
  for (const member of workers) if (member.id !== worker.id) assert.deepEqual(await onDay(actorOf(member), 3), [])
})

const isToLook = ({ kind }: Task): boolean => kind === 'look-again'

test('a request waits for who has to answer it, and a late answer for who looks after it', async () => {
  const found: string[] = []
  for (const member of workers)
    for (const task of await tasksOf(actorOf(member)))
      if ('waiting' in task && task.href.startsWith('/jeugdzorg')) found.push(`${member.slug} ${task.kind}`)
  assert.deepEqual(found, ['jeugdarts add-to-requests', 'wijkteam ask-after-requests', 'consulent answer-requests'])
  const page = await (await (await as(town.app, 'wijkteam')).get('/jeugdzorg')).text()
  assert.match(page, /Bij 1 verzoek van jou is het antwoord te laat\./)
})
