import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../cast/open-town.ts'
import { testTown } from '../../../../../test/town.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { withdrawReport } from '../../index.ts'
import { doctor, neighbourhoodWorker, nurse, register, report } from '../../youths.fixture.ts'
import { findReporting } from './store.ts'

const town = await testTown()

test('per organisation it shows who reports much and brings few together', async () => {
  const met = await register(town, { givenNames: 'Sem' })
  for (const who of [nurse, neighbourhoodWorker]) await report(town, who, met)
  for (const givenNames of ['Bo', 'Lot', 'Mees']) await report(town, doctor, await register(town, { givenNames }))
  const { id } = await report(town, nurse, await register(town, { givenNames: 'Puk' }))
  await town.act(nurse, ctx => withdrawReport(ctx, id, 'risk-gone'))
  const [most, next] = await town.act(storyteller, ctx =>
    asRole(ctx.db, 'cjg_index', index => findReporting(index, ctx.municipality, ctx.today)),
  )
  assert.deepEqual(most, { organisation: 'JGZ Waterland', standing: 4, met: 1 })
  assert.deepEqual(next, { organisation: 'Wijkteam Noord', standing: 1, met: 1 })
})
