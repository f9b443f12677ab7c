import assert from 'node:assert/strict'
import { test } from 'node:test'
import { targetHeight } from './target-height.ts'

test('a boy whose parents are 180 and 170 cm may become 182.1 cm, 0.246 SD below the Dutch mean', () => {
  assert.deepEqual(targetHeight('male', { fatherCm: 180, motherCm: 170 }), {
    kind: 'target-height',
    heightCm: 182.1,
    z: -0.246,
    predictionErrorCm: 5.784,
    bandCm: { low: 176.3, high: 187.8 },
  })
})

test('with the father unknown the mother says enough for a Dutch child only', () => {
  const parents = { fatherCm: null, motherCm: 170 }
  const girl = targetHeight('female', parents)
  assert.equal(girl.kind === 'target-height' && girl.heightCm, 170.4)
  assert.deepEqual(targetHeight('female', parents, 'tu'), { kind: 'none', because: 'father-unknown' })
})

test('with the mother unknown there is no target height', () => {
  assert.deepEqual(targetHeight('male', { fatherCm: 180, motherCm: null }), { kind: 'none', because: 'mother-unknown' })
})

test('every origin has its own formula and its own spread', () => {
  const parents = { fatherCm: 175, motherCm: 162 }
  const of = (...asked: Parameters<typeof targetHeight>) => {
    const target = targetHeight(...asked)
    return target.kind === 'target-height' ? [target.heightCm, target.z, target.predictionErrorCm] : target.because
  }
  assert.deepEqual(of('male', parents, 'tu'), [182.1, 0.78, 5.539])
  assert.deepEqual(of('female', parents, 'ma'), [166.3, 0.546, 5.295])
  assert.deepEqual(of('male', parents, 'hs'), [177.5, 0.453, 5.702])
  assert.deepEqual(of('female', parents, 'ds'), [144.7, -0.969, 7.3])
})
