import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../cast/open-town.ts'
import { testTown } from '../../../../../test/town.ts'
import { reportingFigures, withdrawReport } from '../../index.ts'
import { doctor, neighbourhoodWorker, nurse, register, report } from '../../youths.fixture.ts'

const town = await testTown()

test('per organisation it shows who reports much and brings few together', async () => {
  const met = await register(town, { givenNames: 'Sem' })
  for (const who of [nurse, neighbourhoodWorker]) await report(town, who, met)
  for (const givenNames of ['Bo', 'Lot', 'Mees']) await report(town, doctor, await register(town, { givenNames }))
  const { id } = await report(town, nurse, await register(town, { givenNames: 'Puk' }))
  await town.act(nurse, ctx => withdrawReport(ctx, id, 'risk-gone'))
  const [most, next] = await town.act(storyteller, reportingFigures)
  assert.deepEqual(most, { organisation: 'JGZ Waterland', reporters: 2, standing: 4, met: 1, archived: 1 })
  assert.deepEqual(next, { organisation: 'Wijkteam Noord', reporters: 1, standing: 1, met: 1, archived: 0 })
})
