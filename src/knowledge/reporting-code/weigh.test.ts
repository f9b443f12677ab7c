import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Decided, type Norm, normOf, type Objection, objectionsTo, type Verdict } from './weigh.ts'

const norms: readonly (readonly [acute: Verdict, structural: Verdict, norm: Norm])[] = [
  ['yes', 'no', 'report'],
  ['no', 'yes', 'report'],
  ['yes', 'in-doubt', 'report'],
  ['in-doubt', 'no', 'ask-veilig-thuis'],
  ['no', 'in-doubt', 'ask-veilig-thuis'],
  ['no', 'no', 'own-judgement'],
]
for (const [acute, structural, norm] of norms)
  test(`acutely unsafe ${acute}, structurally unsafe ${structural}: ${norm}`, () =>
    assert.equal(normOf({ acute, structural }), norm))

const decided = (words: Partial<Decided>): Decided => ({
  report: 'no',
  reason: 'Er loopt hulp.',
  second: '',
  askedVeiligThuis: false,
  ...words,
})
const decisions: readonly (readonly [string, Decided, Norm | null, readonly Objection[]])[] = [
  ['reporting what is acutely unsafe needs a reason and nobody else', decided({ report: 'yes' }), 'report', []],
  ['not reporting what is acutely unsafe needs a second person', decided({}), 'report', ['second-person']],
  ['a second person may stand by a decision against the norm', decided({ second: 'J. de Vries' }), 'report', []],
  ['spaces are not a second person', decided({ second: '  ' }), 'report', ['second-person']],
  [
    'in doubt Veilig Thuis is asked before deciding not to report',
    decided({}),
    'ask-veilig-thuis',
    ['ask-veilig-thuis'],
  ],
  ['who asked Veilig Thuis may decide not to report', decided({ askedVeiligThuis: true }), 'ask-veilig-thuis', []],
  ['what is not unsafe is one’s own judgement', decided({}), 'own-judgement', []],
  ['every decision has a reason', decided({ reason: ' ' }), 'own-judgement', ['reason']],
  ['both can be missing', decided({ reason: '' }), 'report', ['reason', 'second-person']],
  ['in an emergency nothing was weighed yet', decided({ report: 'yes' }), null, []],
]
for (const [name, words, norm, expected] of decisions)
  test(name, () => assert.deepEqual(objectionsTo(words, norm), expected))
