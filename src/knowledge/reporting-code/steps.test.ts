import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayDecide, nextStep, type Path, type Step, standingOf } from './steps.ts'

const walked = (done: readonly Step[], passedOver: readonly Step[] = [], path: Path = 'steps') => ({
  path,
  done: new Set(done),
  passedOver: new Set(passedOver),
})

const table: readonly (readonly [
  name: string,
  Parameters<typeof mayDecide>[0],
  expected: ReturnType<typeof mayDecide>,
])[] = [
  [
    'nobody decides on signals alone',
    walked(['signals']),
    { kind: 'may-not', missing: ['consultation', 'talk', 'weighing'] },
  ],
  [
    'four steps are enough to decide, in any order',
    walked(['weighing', 'talk', 'consultation', 'signals']),
    { kind: 'may' },
  ],
  [
    'a talk that was not safe is passed over with its reason',
    walked(['signals', 'consultation', 'weighing'], ['talk']),
    { kind: 'may' },
  ],
  [
    'a talk that nobody wrote about is missing',
    walked(['signals', 'consultation', 'weighing']),
    { kind: 'may-not', missing: ['talk'] },
  ],
  [
    'in acute danger the decision goes first and the rest is written afterwards',
    walked([], [], 'emergency'),
    { kind: 'may-before', missing: ['signals', 'consultation', 'talk', 'weighing'] },
  ],
  [
    'after an emergency that was written down nothing is missing',
    walked(['signals', 'consultation', 'talk', 'weighing'], [], 'emergency'),
    { kind: 'may' },
  ],
]
for (const [name, given, expected] of table) test(name, () => assert.deepEqual(mayDecide(given), expected))

test('the next step is the first that asks for something', () => {
  assert.equal(nextStep(walked([])), 'signals')
  assert.equal(nextStep(walked(['signals', 'talk'])), 'consultation')
  assert.equal(nextStep(walked(['signals', 'consultation'], ['talk'])), 'weighing')
  assert.equal(nextStep(walked(['signals', 'consultation', 'talk', 'weighing', 'decision'])), null)
})

test('a talk that was held after all is done, also when it was first passed over', () => {
  assert.equal(standingOf('talk', walked(['talk'], ['talk'])), 'done')
})
