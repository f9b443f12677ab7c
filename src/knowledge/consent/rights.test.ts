/**
 * The whole table, for a lawyer to read: every age, every person, every law and every act. A star: not able to weigh it.
 *   may       this word is enough
 *   together  this word is needed, and so is that of the other
 *   facts     important facts on request (BW 1:377c), no file
 *   –         no
 *   ?         left out: not arranged, or not found in a source
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acts, askers, type Right, rightOf, whoMayAct } from './rights.ts'
import type { ConsentQuestion } from './who-decides.ts'

const birth = Temporal.PlainDate.from('2010-01-01')
const laws = ['medical-treatment', 'youth-act', 'social-support'] as const
/** The youngest of each band, so that a limit that is a day off shows. */
const columns = [
  { age: 11, canWeigh: true },
  { age: 12, canWeigh: true },
  { age: 16, canWeigh: true },
  { age: 18, canWeigh: true },
  { age: 12, canWeigh: false },
  { age: 16, canWeigh: false },
  { age: 18, canWeigh: false },
]
const at = (law: ConsentQuestion['law'], { age, canWeigh }: (typeof columns)[number]): ConsentQuestion => ({
  law,
  birth,
  on: birth.add({ years: age }),
  canWeigh,
})

const table = `
medical-treatment: read               | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | –
  parent-with-custody                 | may      | may      | –        | –        | may      | may      | –
  guardian                            | may      | may      | –        | –        | may      | may      | –
  parent-without-custody              | facts    | facts    | –        | –        | facts    | facts    | –
  representative                      | –        | –        | –        | –        | –        | –        | may

medical-treatment: consent            | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | together | may      | may      | –        | –        | –
  parent-with-custody                 | may      | together | –        | –        | may      | may      | –
  guardian                            | may      | together | –        | –        | may      | may      | –
  parent-without-custody              | –        | –        | –        | –        | –        | –        | –
  representative                      | –        | –        | –        | –        | –        | –        | may

medical-treatment: share              | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | together | may      | may      | –        | –        | –
  parent-with-custody                 | may      | together | –        | –        | may      | may      | –
  guardian                            | may      | together | –        | –        | may      | may      | –
  parent-without-custody              | –        | –        | –        | –        | –        | –        | –
  representative                      | –        | –        | –        | –        | –        | –        | may

medical-treatment: object-to-transfer | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | –
  parent-with-custody                 | may      | –        | –        | –        | may      | may      | –
  guardian                            | may      | –        | –        | –        | may      | may      | –
  parent-without-custody              | –        | –        | –        | –        | –        | –        | –
  representative                      | –        | –        | –        | –        | –        | –        | may

medical-treatment: destroy            | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | –
  parent-with-custody                 | may      | –        | –        | –        | may      | may      | –
  guardian                            | may      | –        | –        | –        | may      | may      | –
  parent-without-custody              | –        | –        | –        | –        | –        | –        | –
  representative                      | –        | –        | –        | –        | –        | –        | may

youth-act: read                       | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | –
  parent-with-custody                 | may      | may      | –        | –        | may      | may      | –
  guardian                            | may      | may      | –        | –        | may      | may      | –
  parent-without-custody              | facts    | facts    | –        | –        | facts    | facts    | –
  representative                      | –        | –        | –        | –        | –        | –        | may

youth-act: consent                    | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | together | may      | may      | –        | –        | –
  parent-with-custody                 | may      | together | –        | –        | may      | may      | –
  guardian                            | may      | together | –        | –        | may      | may      | –
  parent-without-custody              | –        | –        | –        | –        | –        | –        | –
  representative                      | –        | –        | –        | –        | –        | –        | may

youth-act: share                      | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | –
  parent-with-custody                 | may      | –        | –        | –        | may      | may      | –
  guardian                            | may      | –        | –        | –        | may      | may      | –
  parent-without-custody              | –        | –        | –        | –        | –        | –        | –
  representative                      | –        | –        | –        | –        | –        | –        | may

youth-act: object-to-transfer         | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | ?        | ?        | ?        | ?        | ?        | ?        | ?
  parent-with-custody                 | ?        | ?        | ?        | ?        | ?        | ?        | ?
  guardian                            | ?        | ?        | ?        | ?        | ?        | ?        | ?
  parent-without-custody              | ?        | ?        | ?        | ?        | ?        | ?        | ?
  representative                      | ?        | ?        | ?        | ?        | ?        | ?        | ?

youth-act: destroy                    | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | –
  parent-with-custody                 | may      | –        | –        | –        | may      | may      | –
  guardian                            | may      | –        | –        | –        | may      | may      | –
  parent-without-custody              | –        | –        | –        | –        | –        | –        | –
  representative                      | –        | –        | –        | –        | –        | –        | may

social-support: read                  | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | –
  parent-with-custody                 | may      | may      | –        | –        | may      | may      | –
  guardian                            | may      | may      | –        | –        | may      | may      | –
  parent-without-custody              | facts    | facts    | –        | –        | facts    | facts    | –
  representative                      | –        | –        | –        | –        | –        | –        | may

social-support: consent               | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | ?        | ?        | ?        | ?        | ?        | ?        | ?
  parent-with-custody                 | ?        | ?        | ?        | ?        | ?        | ?        | ?
  guardian                            | ?        | ?        | ?        | ?        | ?        | ?        | ?
  parent-without-custody              | ?        | ?        | ?        | ?        | ?        | ?        | ?
  representative                      | ?        | ?        | ?        | ?        | ?        | ?        | ?

social-support: share                 | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | ?
  parent-with-custody                 | may      | –        | –        | –        | may      | may      | ?
  guardian                            | may      | –        | –        | –        | may      | may      | ?
  parent-without-custody              | –        | –        | –        | –        | –        | –        | ?
  representative                      | –        | –        | –        | –        | –        | –        | ?

social-support: object-to-transfer    | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | ?        | ?        | ?        | ?        | ?        | ?        | ?
  parent-with-custody                 | ?        | ?        | ?        | ?        | ?        | ?        | ?
  guardian                            | ?        | ?        | ?        | ?        | ?        | ?        | ?
  parent-without-custody              | ?        | ?        | ?        | ?        | ?        | ?        | ?
  representative                      | ?        | ?        | ?        | ?        | ?        | ?        | ?

social-support: destroy               | under 12 | 12-15    | 16-17    | 18+      | 12-15 *  | 16-17 *  | 18+ *
  youth                               | –        | may      | may      | may      | –        | –        | ?
  parent-with-custody                 | may      | –        | –        | –        | may      | may      | ?
  guardian                            | may      | –        | –        | –        | may      | may      | ?
  parent-without-custody              | –        | –        | –        | –        | –        | –        | ?
  representative                      | –        | –        | –        | –        | –        | –        | ?
`

const words: Readonly<Record<Right['kind'], string>> = {
  may: 'may',
  together: 'together',
  'facts-on-request': 'facts',
  no: '–',
  'left-out': '?',
}

const blocks = table.trim().split(/\n\n/)

for (const law of laws)
  for (const act of acts) {
    const block = blocks.find(one => one.startsWith(`${law}: ${act} `)) ?? ''
    const rows = new Map(
      block
        .split('\n')
        .slice(1)
        .map(line => line.split('|').map(cell => cell.trim()))
        .map(([asker = '', ...cells]) => [asker, cells]),
    )
    for (const asker of askers)
      test(`${law}, ${act}: what the table says of the ${asker} holds`, () => {
        const kinds = columns.map(column => words[rightOf(asker, act, at(law, column)).kind])
        assert.deepEqual(kinds, rows.get(asker))
      })
  }

test('the table has a row for every person, law and act, and no other', () => {
  assert.equal(blocks.length, laws.length * acts.length)
  for (const block of blocks) assert.equal(block.split('\n').length, 1 + askers.length, block)
})

test('under 12 it makes no difference whether the child can weigh it', () => {
  for (const law of laws)
    for (const act of acts)
      for (const asker of askers)
        assert.deepEqual(
          rightOf(asker, act, at(law, { age: 11, canWeigh: false })),
          rightOf(asker, act, at(law, { age: 11, canWeigh: true })),
        )
})

test('the day before a birthday the younger rule still holds', () => {
  const eve = (years: number) => birth.add({ years }).subtract({ days: 1 })
  const consent = (on: Temporal.PlainDate) =>
    rightOf('youth', 'consent', { law: 'medical-treatment', birth, on, canWeigh: true }).kind
  assert.deepEqual(
    [12, 16].map(years => consent(eve(years))),
    ['no', 'together'],
  )
})

test('a guardian who is no parent has the rights of a parent with custody', () => {
  for (const law of laws)
    for (const act of acts)
      for (const column of columns)
        assert.deepEqual(
          rightOf('guardian', act, at(law, column)),
          rightOf('parent-with-custody', act, at(law, column)),
        )
})

test('a right that is given names its article', () => {
  const right = rightOf('youth', 'destroy', at('medical-treatment', { age: 16, canWeigh: true }))
  assert.deepEqual(right, { kind: 'may', article: 'BW 7:455' })
  const share = rightOf('youth', 'share', at('medical-treatment', { age: 12, canWeigh: true }))
  assert.deepEqual(share, { kind: 'together', others: ['parents-with-custody'], article: 'BW 7:457; Wabvpz 15a-15b' })
})

test('where nothing is arranged, nobody is named', () => {
  assert.deepEqual(whoMayAct('consent', at('social-support', { age: 12, canWeigh: true })), [])
})
