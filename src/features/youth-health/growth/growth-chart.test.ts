import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growthChart, placeOf } from './growth-chart.ts'
import { remarksOn } from './remarks.ts'
import { sem, stands } from './standing.fixture.ts'
import { who } from './who.ts'

test('a boy who grew 6 cm between 5 and 6 years grew 6 cm in that year', () => {
  const chart = growthChart(
    sem,
    'height',
    [stands('height', '2023-01-15', 110), stands('height', '2024-01-15', 116)],
    null,
  )
  const remarks = chart.listed.map(plotted => remarksOn(sem, chart, plotted))
  assert.deepEqual(remarks, [[], [{ kind: 'velocity', cmPerYear: 6 }]])
})

test('over less than three months no growth speed is shown: the error of measuring weighs more', () => {
  const chart = growthChart(
    sem,
    'height',
    [stands('height', '2023-01-15', 110), stands('height', '2023-03-15', 111)],
    null,
  )
  assert.deepEqual(
    chart.listed.flatMap(plotted => remarksOn(sem, chart, plotted)),
    [],
  )
})

test('a boy of 6 with a BMI of 18 is overweight by the international limits', () => {
  const that = [stands('height', '2024-01-15', 116), stands('weight', '2024-01-15', 24.2)]
  const chart = growthChart(sem, 'bmi', that, null)
  const [last] = chart.listed.flatMap(plotted => remarksOn(sem, chart, plotted))
  assert.deepEqual(last, { kind: 'bmi-class', bmiClass: 'overweight', group: 'international' })
})

test('a boy who rose by more than 0,67 SD in weight in his first two years gets that said once, where it was largest', () => {
  const weights = [
    stands('weight', '2018-04-15', 5.4),
    stands('weight', '2018-07-15', 8.3),
    stands('weight', '2018-10-15', 9.2),
  ]
  const chart = growthChart(sem, 'weight', weights, null)
  const said = chart.listed.map(plotted => remarksOn(sem, chart, plotted).map(({ kind }) => kind))
  assert.deepEqual(said, [[], [], ['rapid-gain'], []], 'the first is the birth weight')
})

test('a BMI is drawn at the age of the child, a weight for height at its height', () => {
  const that = [stands('height', '2024-01-15', 116), stands('weight', '2024-01-15', 24.2)]
  const placed = (['bmi', 'weightForHeight'] as const).map(measure => {
    const chart = growthChart(sem, measure, that, null)
    return chart.course.map(plotted => Math.round(placeOf(chart, plotted)))
  })
  assert.deepEqual(placed, [[6], [116]])
})

test('against the WHO, a boy of 6 has a score on the reference for 5 to 19 years, and lines from birth to 19', () => {
  const chart = growthChart(sem, 'height', [stands('height', '2024-01-15', 116)], '0-21j', who)
  const [only] = chart.course
  assert.equal(only?.chart.kind === 'z-score' ? only.chart.z.toFixed(2) : only?.chart.kind, '0.01')
  const middle = chart.lines.find(({ sd }) => sd === 0)?.points ?? []
  assert.equal(Math.round(middle.at(0)?.x ?? Number.NaN), 0)
  assert.equal(Math.round(middle.at(-1)?.x ?? Number.NaN), 19)
  assert.ok(
    middle.every(({ y }, place) => place === 0 || y > (middle[place - 1]?.y ?? 0)),
    'the median only rises',
  )
})

test('the target height stands in the chart that reaches adult height, and in no other', () => {
  const parents = { fatherCm: 184, motherCm: 172 }
  const known = [stands('height', '2024-01-15', 116)]
  assert.equal(growthChart({ ...sem, parents }, 'height', known, '0-21j').target?.heightCm, 184.4)
  assert.equal(growthChart({ ...sem, parents }, 'height', known, '1-4j').target, null)
  assert.equal(growthChart(sem, 'height', known, '0-21j').target, null)
})

test('the lines of one reference are worked out once, whichever child they are for', () => {
  const one = growthChart(sem, 'weight', [stands('weight', '2024-01-15', 21)], '0-21j')
  const other = growthChart({ ...sem, birthWeightKg: 2.8 }, 'weight', [stands('weight', '2024-01-15', 40)], '0-21j')
  assert.equal(one.lines, other.lines)
})
