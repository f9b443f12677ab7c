/** The real files that organisations exchange (invented children), from upload to the growth page. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { importBds } from './import-bds.ts'

const folder = new URL('../../../../../../shared/input/bds/', import.meta.url)
const expectations = new URL('../../../../../../shared/cases/bds-expected-z.csv', import.meta.url)
const skip = existsSync(folder) && existsSync(expectations) ? false : 'absent'

const measureWords: Readonly<Record<string, string>> = {
  hgt: 'lengte',
  wgt: 'gewicht',
  hdc: 'hoofdomtrek',
  bmi: 'bmi',
  wfh: 'gewicht-naar-lengte',
}

test('every exchanged file is taken in, and its growth pages show the z-scores the Dutch tools keep', {
  skip,
}, async () => {
  const town = await testTown()
  const files = readdirSync(folder).filter(name => name.endsWith('.json'))
  const results = await town.act(actorOf(professionals.nurse), ctx => importBds(ctx, files.map(fileOf)))
  assert.deepEqual(
    results.filter(result => result.kind === 'refused').map(({ name }) => name),
    [],
  )
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  for (const [file, rows] of expectedScores()) {
    const result = results.find(({ name }) => name === file)
    if (!result || result.kind === 'refused') assert.fail(`${file} was not taken in`)
    for (const [measure, expected] of rows) {
      const page = await (await nurse.get(`/jeugd/${result.child}/groei?maat=${measure}&beeld=0-21j`)).text()
      const shown = [...page.matchAll(/<data value="(-?[\d.]+)"/g)].map(found => Number(found[1]))
      for (const z of expected)
        assert.ok(
          shown.some(score => Math.abs(score - z) <= 0.002),
          `${file} ${measure}: ${z} is not among ${shown}`,
        )
    }
  }
})

test('the same files again change nothing', { skip }, async () => {
  const town = await testTown()
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(fileOf)
  const nurse = actorOf(professionals.nurse)
  await town.act(nurse, ctx => importBds(ctx, files))
  const again = await town.act(nurse, ctx => importBds(ctx, files))
  assert.deepEqual(new Set(again.map(({ kind }) => kind)), new Set(['already-imported']))
})

function fileOf(name: string) {
  return { name, content: readFileSync(new URL(name, folder), 'utf8'), whose: { kind: 'by-reference' } } as const
}

/** File → word for the measure → the scores expected. D-scores are no growth. */
function expectedScores() {
  const rows = readFileSync(expectations, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))
    .filter(([, , measure = '']) => measure in measureWords)
    .map(([file = '', , measure = '', , , z]) => ({ file, measure: measureWords[measure] ?? '', z: Number(z) }))
  return [...Map.groupBy(rows, row => row.file)].map(
    ([file, of]) =>
      [
        file,
        [...Map.groupBy(of, row => row.measure)].map(([measure, all]) => [measure, all.map(row => row.z)] as const),
      ] as const,
  )
}
