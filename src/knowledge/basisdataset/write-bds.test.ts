import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readBds } from './read-bds.ts'
import type { BdsRecord } from './record.ts'
import { writeBds } from './write-bds.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const exchanged = new URL('../../../../shared/input/bds/', import.meta.url)

function childIn(value: unknown): BdsRecord {
  const read = readBds(value, today)
  assert.ok(read.ok, JSON.stringify(read))
  return read.child
}
/** As text: what differs is told, and two days that differ are never equal. */
const asText = (child: BdsRecord): string => JSON.stringify(child, null, 1)
const again = (child: BdsRecord): BdsRecord => childIn(JSON.parse(JSON.stringify(writeBds(child))))

test('everything a file can say of a child, its birth, its parents and its visits is read back equal', () => {
  const child = childIn({
    Format: '3.1',
    organisationCode: 1234,
    reference: 'Fenna',
    clientDetails: [
      { bdsNumber: 19, value: '2' },
      { bdsNumber: 20, value: '20240229' },
      { bdsNumber: 16, value: '1234' },
      { bdsNumber: 82, value: 251 },
      { bdsNumber: 91, value: '99' },
      { bdsNumber: 471, value: 1 },
      { bdsNumber: 110, value: 2345 },
      { bdsNumber: 112, value: 463 },
      { bdsNumber: 238, value: 1685.5 },
      { bdsNumber: 510, value: '02' },
      { varName: 'eigenVeld', value: true },
    ],
    clientMeasurements: [
      { bdsNumber: 235, values: [{ date: '20240330', value: 521 }] },
      { bdsNumber: 245, values: [{ date: '20240330', value: 3541 }] },
      { bdsNumber: 881, values: [{ date: '20240430', value: '1' }] },
      { bdsNumber: 883, values: [{ date: '20240430', value: '2' }] },
      { bdsNumber: 928, values: [{ date: '20240430', value: '3' }] },
      { bdsNumber: 1616, values: [{ date: '20240430', value: 'Slaapt goed' }] },
    ],
    nestedDetails: [
      {
        nestingBdsNumber: 62,
        nestingCode: '02',
        clientDetails: [
          { bdsNumber: 63, value: '19901231' },
          { bdsNumber: 66, value: '05' },
          { bdsNumber: 71, value: '6030' },
        ],
        clientMeasurements: [{ bdsNumber: 245, values: [{ date: '20230101', value: 71000 }] }],
      },
    ],
  })
  assert.equal(asText(again(child)), asText(child))
})

test('what is not known is not in the file', () => {
  const child = childIn({
    Format: '3.0',
    clientDetails: [
      { bdsNumber: 19, value: '0' },
      { bdsNumber: 20, value: '20250101' },
    ],
  })
  assert.deepEqual(writeBds(child), {
    Format: '3.0',
    clientDetails: [
      { bdsNumber: 19, value: '0' },
      { bdsNumber: 20, value: '20250101' },
    ],
    clientMeasurements: [],
    nestedDetails: [],
  })
})

test('every exchanged file reads back equal after it was written again', {
  skip: !existsSync(exchanged) && 'absent',
}, () => {
  const files = globSync('*.json', { cwd: exchanged })
  assert.ok(files.length > 20)
  for (const file of files) {
    const child = childIn(JSON.parse(readFileSync(new URL(file, exchanged), 'utf8')))
    assert.equal(asText(again(child)), asText(child), file)
  }
})
