import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axis, frame, scales } from './chart-axis.ts'
import { ReferenceChart } from './reference-chart.view.tsx'
import { ReferenceLayer } from './reference-layer.view.tsx'

const x = axis({ label: 'leeftijd in maanden', from: 0, to: 15, step: 1, majorEach: 3 })
const y = axis({ label: 'gewicht in kg', from: 2, to: 14, step: 1 })
const flat = (height: number) => [0, 15].map(age => ({ x: age, y: height }))

test('an axis of fifteen months has sixteen lines, of which each third is strong', () => {
  assert.equal(x.ticks.length, 16)
  assert.equal(x.ticks.filter(tick => tick.major).length, 6)
  assert.deepEqual(
    axis({ label: '', from: 0, to: 0.3, step: 0.1 }).ticks.map(tick => tick.at),
    [0, 0.1, 0.2, 0.3],
  )
})

test('the lowest figure stands at the bottom left of the drawing and the highest at the top right', () => {
  const to = scales(x, y)
  assert.deepEqual([to.x(0), to.y(2), to.x(15), to.y(14)], [frame.left, frame.bottom, frame.right, frame.top])
})

test('a point stands where its age and weight are, and says them in words', () => {
  const html = String(draw([{ x: 0, y: 2, words: 'geboorte: 2 kg' }]))
  assert.match(html, /<circle cx="44" cy="396" r="4.5" data-words="geboorte: 2 kg">/)
})

test('a chart without measurements is drawn without a course', () => {
  assert.match(String(draw([])), /<path d="">/)
})

test('the label of a last point at the right edge stands before that point', () => {
  const html = String(draw([{ x: 15, y: 8, words: '' }], '8 kg (0,0 SD)'))
  const at = Number(/<rect x="([\d.]+)"/.exec(html)?.[1])
  assert.ok(at < frame.right - 60, String(at))
})

test('the names of lines that end close together are moved apart', () => {
  const lines = [
    { curve: flat(10), word: '0', look: 'middle' },
    { curve: flat(10.1), word: '+2', look: 'outer' },
    { curve: flat(10.2), word: '+2,5', look: 'limit' },
  ] as const
  const html = String(<ReferenceLayer x={x} y={y} bands={[]} lines={lines} />)
  const places = [...html.matchAll(/cjg-chart__name--\w+" x="710" y="([\d.]+)"/g)].map(match => Number(match[1]))
  assert.equal(places.length, 3)
  places.forEach((place, at) => {
    assert.ok(at === 0 || place - (places[at - 1] ?? 0) >= 14, places.join(' '))
  })
})

function draw(points: readonly { x: number; y: number; words: string }[], last?: string) {
  const reference = <ReferenceLayer x={x} y={y} bands={[]} lines={[]} />
  return (
    <ReferenceChart id="c" title="Groei" description="" x={x} y={y} reference={reference} series={[{ points, last }]} />
  )
}
