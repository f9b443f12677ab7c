/** Reads the printed columns of a reference table (see `Table` in reference.ts) into numbers. */
import type { Table } from './reference.ts'

/** For LMS the last three are L, M and S; for mean and standard deviation: nothing, mean, sd. */
export type Columns = {
  readonly x: Float64Array
  readonly first: Float64Array
  readonly second: Float64Array
  readonly third: Float64Array
}

/** @throws RangeError when the columns differ in length or x does not rise: a misprint in our own table. */
export function readColumns(table: Table): Columns {
  const x = readAxis(table.x)
  const [first, second, third] = 'mean' in table ? ['0', table.mean, table.sd] : [table.L, table.M, table.S]
  const rows = x.length
  return {
    x,
    first: readColumn(first, rows),
    second: readColumn(second, rows),
    third: readColumn(third, rows),
  }
}

function readAxis(text: string): Float64Array {
  const range = /^(\d+)\.\.(\d+)(?: by 0\.1)?$/.exec(text)
  const x = range ? series(Number(range[1]), Number(range[2]), text.endsWith('0.1') ? 10 : 1) : numbersIn(text)
  if (x.length < 2 || x.some((value, row) => row > 0 && !(value > (x[row - 1] ?? Number.NaN))))
    throw new RangeError(`A reference table has no rising x: ${text.slice(0, 40)}`)
  return x
}

/** 45..110 by 0.1 holds exactly what one would type: 45.1 is 451/10, not 45 + 0.1. */
const series = (from: number, to: number, parts: number): Float64Array =>
  Float64Array.from({ length: (to - from) * parts + 1 }, (_, step) => (from * parts + step) / parts)

function readColumn(text: string, rows: number): Float64Array {
  const numbers = numbersIn(text)
  if (numbers.length === 1) return new Float64Array(rows).fill(Number(text))
  if (numbers.length !== rows || numbers.some(Number.isNaN))
    throw new RangeError(`A column of a reference table has ${numbers.length} numbers instead of ${rows}.`)
  return numbers
}

const numbersIn = (text: string): Float64Array => Float64Array.from(text.split(' '), Number)
