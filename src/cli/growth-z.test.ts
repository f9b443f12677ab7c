import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Terminal } from './command.ts'
import { WrongUse } from './command.ts'
import { csvFields, csvRows } from './csv.ts'
import { growthZ } from './growth-z.ts'

const cases = new URL('../../../shared/cases/growth.csv', import.meta.url)
const skip = existsSync(cases) ? false : 'absent'

/** Text in pieces of any size, as a pipe delivers it. */
async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let place = 0; place < text.length; place += size) yield text.slice(place, place + size)
}

async function answerTo(text: string, size = 1000): Promise<string> {
  let written = ''
  const terminal: Terminal = {
    input: inPieces(text, size),
    write: async words => {
      written += words
    },
    complain: line => assert.fail(line),
  }
  assert.equal(await growthZ([], terminal), 0)
  return written
}

test('every worked case of the growth tools gets its z-score, in one stream', { skip }, async () => {
  const rows = (await rowsOf(await answerTo(readFileSync(cases, 'utf8'), 977))).map(row => csvFields(row))
  const [head = [], ...answers] = rows
  for (const fields of answers) {
    const row: Readonly<Record<string, string>> = Object.fromEntries(
      head.map((name, place) => [name, fields[place] ?? '']),
    )
    const expected = row.kind === 'bad-input' ? '' : (row.expected_z ?? '')
    assert.equal(row.z === '', expected === '', row.id ?? '')
    if (expected !== '') assert.equal(Number(row.z), Number(expected), row.id ?? '')
    assert.equal(row.z === '' && row.reason === '', false, 'no score without a reason')
  }
})

const rowsOf = async (text: string): Promise<readonly string[]> =>
  (await Array.fromAsync(csvRows(inPieces(text, 5000)))).flat()

test('a row without a known reference says so', async () => {
  const answer = await answerTo('id,reference,x,y\na,nl_1900_hgt,1,80\n')
  assert.equal(answer, 'id,reference,x,y,z,reason\na,nl_1900_hgt,1,80,,unknown-reference\n')
})

test('a field with a comma or a quote comes out as it went in', async () => {
  const answer = await answerTo('id,reference,x,y\n"a, ""b""",nl_1997_wgt_male_nl,1,10.2\n', 3)
  assert.match(answer, /^"a, ""b""",nl_1997_wgt_male_nl,1,10\.2,-?\d/m)
})

test('a table without the columns it needs is a wrong use, not an answer', async () => {
  await assert.rejects(answerTo('id,length\n1,80\n'), WrongUse)
})

test('a row may hold a line end inside quotes, and end in the way of Windows', async () => {
  const answer = await answerTo('id,reference,x,y\r\n"a\nb",nl_1997_wgt_male_nl,1,10.2\r\n', 4)
  assert.match(answer, /^"a\nb",nl_1997_wgt_male_nl,1,10\.2,-?[\d.]+,$/m)
})

test('what was measured beside it may stand in any order, and what cannot be read is told', async () => {
  const heading = 'extra,y,x,measure,sex,reference\n'
  const row = (extra: string) => `${extra},3.3,0,weight_for_age,male,who2006\n`
  assert.match(await answerTo(heading + row('"{""weight"": 3.3}"')), /,-0.1,$/m)
  assert.match(await answerTo(heading + row('"{""weight"": ""3.3""}"')), /,,extra-unreadable$/m)
})

test('a quote that is never closed ends the reading instead of filling the memory', async () => {
  await assert.rejects(answerTo(`id,reference,x,y\n"a,${'b,1\n'.repeat(60_000)}`), WrongUse)
})
