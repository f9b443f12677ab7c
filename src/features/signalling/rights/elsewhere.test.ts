/** A youth who is known in two municipalities: each college decides on its own reports, and neither shows what the other holds back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals } from '../../../../cast/town.ts'
import { now, testTown } from '../../../../test/town.ts'
import { getChild } from '../../../people/index.ts'
import { askInPortal, recordTelling, shownTo } from '../index.ts'
import { day, newBsn, nurse, register, report } from '../youths.fixture.ts'
import { addParent, personally } from './rights.fixture.ts'
import { getDuty } from './telling/record-telling.ts'
import type { NewTelling } from './telling/telling.ts'

const town = await testTown()
const there = { town: biezendrecht }
const reporterThere = actorOf(professionals.neighbourhoodWorker)

test('a report made elsewhere is shown after a month, is not decided on here, and stays away as long as it is held back there', async () => {
  const bsn = newBsn()
  const here = await register(town, { givenNames: 'Willemijn', bsn })
  const mother = await addParent(town, here)
  const away = await register(town, { givenNames: 'Willemijn', bsn, town: biezendrecht })
  const monthsAgo = { ...there, now: now.subtract({ hours: 24 * 40 }) }
  const { id } = await report(town, reporterThere, away, monthsAgo)
  const sees = () =>
    town.act(nurse, async ctx => (await shownTo(ctx, mother, await getChild(ctx, here))).reports.length)
  assert.equal(await sees(), 1)
  const asking = town.act(personally(mother), ctx =>
    askInPortal(ctx, here, { wanted: 'objection', report: id, words: '' }),
  )
  await assert.rejects(asking, { name: 'NotAllowed' })
  const motherThere = await addParent(town, away, {}, there)
  const note = (noted: NewTelling, readAfter: string) =>
    town.act(reporterThere, ctx => recordTelling(ctx, { report: id, person: motherThere, readAfter }, noted), there)
  await note({ kind: 'endangers', reason: 'Gevaar.', reviewOn: day('2026-12-20') }, '')
  assert.equal(await sees(), 0)
  const { duty } = await town.act(reporterThere, ctx => getDuty(ctx, id, motherThere), there)
  await note({ kind: 'told', how: 'conversation', on: day('2026-11-23') }, duty.last?.id ?? '')
  assert.equal(await sees(), 1)
})
