import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom, rankOf } from './derivable.fixture.ts'
import { type Cell, hideSmallNumbers, type SafeTable } from './small-numbers.ts'

const show = (cell: Cell): string => (cell.kind === 'shown' ? String(cell.count) : '-')
const linesOf = ({ cells, rowTotals, columnTotals, total }: SafeTable): string[] => [
  ...cells.map((row, at) => [...row.map(show), rowTotals.slice(at, at + 1).map(show)].join(' ')),
  [...columnTotals.map(show), show(total)].join(' '),
]
const hide = (...counts: number[][]): string[] => linesOf(hideSmallNumbers(counts))

test('a table without small counts is shown as it is', () => {
  assert.deepEqual(hide([5, 12], [0, 30]), ['5 12 17', '0 30 30', '5 42 47'])
})

test('counts of one to four are hidden, none and five are shown', () => {
  const [row = ''] = hide([0, 1, 2, 3, 4, 5, 60])
  assert.equal(row, '0 - - - - 5 60 75')
})

test('a single hidden count cannot be worked out from the totals: others are hidden with it', () => {
  assert.deepEqual(hide([3, 20, 30], [40, 50, 60], [70, 80, 90]), [
    '- - 30 53',
    '- - 60 150',
    '70 80 90 240',
    '113 150 180 443',
  ])
})

test('in a list with a total a second count is hidden', () => {
  assert.deepEqual(hide([3, 20, 30]), ['- - 30 53', '- - 30 53'])
})

test('two hidden counts that add up to two would both be one, so a third is hidden', () => {
  assert.deepEqual(hide([1, 1, 20, 30]), ['- - - 30 52', '- - - 30 52'])
})

test('a total below five is hidden as well', () => {
  const [first = '', second = ''] = hide([2, 0, 1], [30, 40, 50])
  assert.ok(first.endsWith('-'), first)
  assert.equal(second.split(' ').length, 4)
})

test('a table of nothing but small counts shows its large total only', () => {
  assert.deepEqual(hide([1, 2], [3, 4]), ['- - -', '- - -', '- - 10'])
})

test('an empty table is shown empty', () => {
  assert.deepEqual(hide(), ['0'])
  assert.deepEqual(hide([]), ['0', '0'])
})

test('in a thousand tables no hidden count follows from what is shown, and no small count is shown', () => {
  const next = randomFrom(20261122)
  for (let round = 0; round < 1000; round++) {
    const [rows, columns] = [1 + (next() % 5), 1 + (next() % 5)]
    const counts = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => next() % (1 + (next() % 30))),
    )
    const lines = linesOf(hideSmallNumbers(counts)).map(line => line.split(' '))
    assert.ok(
      lines.flat().every(cell => !/^[1-4]$/.test(cell)),
      JSON.stringify(counts),
    )
    assert.deepEqual(derivable(lines), [], JSON.stringify(counts))
  }
})

/** The hidden cells that linear algebra can solve: adding "this cell" to the equations of the table does not raise their rank. */
function derivable(lines: readonly string[][]): string[] {
  const width = lines[0]?.length ?? 0
  const names = lines.flatMap((line, row) => line.flatMap((cell, column) => (cell === '-' ? [`${row},${column}`] : [])))
  const equationOf = (cells: readonly string[]) => names.map(name => Number(cells.includes(name)))
  const signed = (cells: readonly string[]) =>
    equationOf(cells).map((value, at) => (names[at] === cells.at(-1) ? -value : value))
  const equations = [
    ...lines.map((line, row) => signed(line.map((_, column) => `${row},${column}`))),
    ...Array.from({ length: width }, (_, column) => signed(lines.map((_, row) => `${row},${column}`))),
  ]
  const rank = rankOf(equations)
  return names.filter(name => rankOf([...equations, equationOf([name])]) === rank)
}
