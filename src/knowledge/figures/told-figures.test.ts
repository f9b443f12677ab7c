import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom, rankOf } from './derivable.fixture.ts'
import type { Figure, Figures, Month, MonthCount, Period } from './figure.ts'
import { figureIn, figuresOf, monthsNeeded, percentOf, tellList } from './told-figures.ts'

const month = (text: string): Month => Temporal.PlainYearMonth.from(text)
const period = (from: string, to: string): Period => ({ from: month(from), to: month(to) })
const november = month('2026-11')

const words = (figure: Figure | undefined): string => {
  if (!figure) return 'none'
  return figure.kind === 'shown' ? String(figure.count) : figure.kind === 'few' ? '<5' : '-'
}
/** A row per month, in order from January 2026: how often per channel. */
const contacts = (...rows: readonly Readonly<Record<string, number>>[]): readonly MonthCount[] =>
  rows.flatMap((row, at) => {
    const one = (breakdown: string, category: string, count: number): MonthCount => ({
      month: month('2026-01').add({ months: at }),
      breakdown,
      category,
      count,
    })
    const total = Object.values(row).reduce((sum, count) => sum + count, 0)
    const cells = Object.entries(row).map(([category, count]) => one('channel', category, count))
    return [one('total', 'all', total), ...cells].filter(({ count }) => count > 0)
  })
const told = (figures: Figures, ...channels: string[]): string[] =>
  channels.map(channel => words(figureIn(figures.breakdowns.channel, channel)))

test('a month with seven contacts is told, the month after it with three is not, and the total holds only the seven', () => {
  const figures = figuresOf(contacts({ desk: 7 }, { desk: 3 }), period('2026-01', '2026-02'), month('2026-02'))
  assert.equal(words(figures.total), '7')
  assert.deepEqual(
    figures.months.map(one => words(one.figure)),
    ['7', '<5'],
  )
  assert.deepEqual(figures.notCounted.map(String), ['2026-02'])
})

test('a month of three and the next of four are told together, as seven', () => {
  const counts = contacts({ desk: 3 }, { desk: 4 }, { desk: 9 })
  const year = figuresOf(counts, period('2026-01', '2026-03'), month('2026-03'))
  assert.equal(words(year.total), '16')
  assert.deepEqual(
    year.months.map(one => [one.months.length, words(one.figure)]),
    [
      [2, '7'],
      [1, '9'],
    ],
  )
  assert.equal(words(figuresOf(counts, period('2026-02', '2026-02'), month('2026-03')).total), '-')
})

test('a period of nothing but three contacts says less than five and divides them over nothing', () => {
  const figures = figuresOf(contacts({}, { desk: 3 }), period('2026-01', '2026-02'), month('2026-02'))
  assert.equal(words(figures.total), '<5')
  assert.deepEqual(figures.breakdowns, {})
})

test('three by phone cannot be found by taking the seven at the desk from the total of fifteen', () => {
  const figures = figuresOf(contacts({ desk: 7, phone: 3, email: 5 }), period('2026-01', '2026-01'), month('2026-01'))
  assert.equal(words(figures.total), '15')
  assert.deepEqual(told(figures, 'desk', 'phone', 'email'), ['7', '-', '-'])
})

test('three by phone in March cannot be found by taking one period from another, and the year is told', () => {
  const counts = contacts(
    { desk: 40, phone: 20 },
    { desk: 40, phone: 20 },
    { desk: 40, phone: 3 },
    { desk: 40, phone: 9 },
  )
  const phone = (from: string, to: string) => told(figuresOf(counts, period(from, to), month('2026-04')), 'phone')[0]
  assert.equal(phone('2026-01', '2026-12'), '52')
  assert.equal(phone('2026-03', '2026-03'), '-')
  assert.ok(phone('2026-01', '2026-02') === '-' || phone('2026-01', '2026-03') === '-')
  assert.ok(phone('2026-04', '2026-04') === '-' || phone('2026-03', '2026-04') === '-')
})

test('most is said of what is shown, and whether that is everything; of the hidden ones it says nothing', () => {
  const largest = (...rows: readonly Readonly<Record<string, number>>[]) =>
    figuresOf(contacts(...rows), period('2026-01', '2026-01'), month('2026-01')).breakdowns.channel?.largest
  assert.deepEqual(largest({ desk: 9, phone: 6 }), { category: 'desk', isAllShown: true })
  assert.deepEqual(largest({ desk: 5, phone: 4, email: 4 }), { category: 'desk', isAllShown: false })
  assert.equal(largest({ desk: 9, phone: 9 }), null)
  assert.equal(largest({ desk: 9, phone: 3 }), null)
})

test('a percentage needs both its numbers', () => {
  assert.equal(percentOf({ kind: 'shown', count: 9 }, { kind: 'shown', count: 12 }), 75)
  assert.equal(percentOf({ kind: 'hidden' }, { kind: 'shown', count: 12 }), null)
  assert.equal(percentOf({ kind: 'shown', count: 9 }, { kind: 'few' }), null)
  assert.equal(percentOf({ kind: 'shown', count: 0 }, { kind: 'shown', count: 0 }), null)
})

test('a list with one small number hides a second, and says less than five of a small total', () => {
  const list = (...counts: number[]) => {
    const { total, categories } = tellList(counts.map((count, at) => ({ category: String(at), count })))
    return [...categories.map(one => words(one.figure)), words(total)].join(' ')
  }
  assert.equal(list(3, 20, 30), '- - 30 53')
  assert.equal(list(0, 2), '0 - <5')
})

test('years are read whole, up to this month', () => {
  const months = monthsNeeded(period('2025-11', '2026-02'), november)
  assert.equal(months.length, 23)
  assert.equal(String(months.at(-1)), '2026-11')
})

test('from all figures of all periods together no month has a small number that can be worked out', () => {
  const next = randomFrom(20261122)
  for (let round = 0; round < 25; round++) {
    const size = 1 + (next() % 40)
    const rows = Array.from({ length: 6 }, () =>
      Object.fromEntries(['a', 'b', 'c', 'd'].map((channel, at) => [channel, next() % Math.ceil(size / (at + 1))])),
    )
    assert.deepEqual(smallAndDerivable(rows), [], JSON.stringify(rows))
  }
})

/** Everything a reader can collect, as equations in the numbers per month and channel: which small number do they fix? */
function smallAndDerivable(rows: readonly Readonly<Record<string, number>>[]): string[] {
  const channels = Object.keys(rows[0] ?? {})
  const unknowns = rows.flatMap((_, at) => channels.map(channel => `${at + 1} ${channel}`))
  const equation = (months: readonly number[], names: readonly string[]) =>
    unknowns.map(unknown => {
      const [at = '', channel = ''] = unknown.split(' ')
      return Number(months.includes(Number(at)) && names.includes(channel))
    })
  const counts = contacts(...rows)
  const equations: number[][] = []
  for (const { from, to } of everyPeriod(rows.length)) {
    const figures = figuresOf(counts, { from, to }, month('2026-01').add({ months: rows.length - 1 }))
    const left = figures.notCounted.map(one => one.month)
    const months = rows.map((_, at) => at + 1).filter(at => at >= from.month && at <= to.month && !left.includes(at))
    if (figures.total.kind === 'shown') equations.push(equation(months, channels))
    for (const channel of channels)
      if (figureIn(figures.breakdowns.channel, channel)?.kind === 'shown') equations.push(equation(months, [channel]))
  }
  const rank = rankOf(equations)
  const small = rows.flatMap((row, at) =>
    channels.filter(channel => isSmall(row[channel] ?? 0)).map(channel => ({ at: at + 1, channel })),
  )
  return small
    .filter(({ at, channel }) => rankOf([...equations, equation([at], [channel])]) === rank)
    .map(({ at, channel }) => `${at} ${channel}`)
}

const everyPeriod = (months: number): readonly Period[] =>
  Array.from({ length: months * months }, (_, at) => ({
    from: month('2026-01').add({ months: Math.floor(at / months) }),
    to: month('2026-01').add({ months: at % months }),
  })).filter(({ from, to }) => Temporal.PlainYearMonth.compare(from, to) <= 0)

const isSmall = (count: number): boolean => count > 0 && count < 5
