import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { dScores } from './d-score.ts'

const cases = new URL('../../../shared/cases/dscore.json', import.meta.url)
const skip = existsSync(cases) ? false : 'absent'

/** Text in pieces of any size, as a pipe delivers it. */
async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let place = 0; place < text.length; place += size) yield text.slice(place, place + size)
}

async function answerTo(text: string, size = 1000) {
  let written = ''
  const complaints: string[] = []
  const code = await dScores([], {
    input: inPieces(text, size),
    write: async words => {
      written += words
    },
    complain: line => complaints.push(line),
  })
  const answers = written.split('\n').filter(Boolean)
  return { code, answers: answers.map(line => JSON.parse(line)), complaints }
}

const line = (question: object): string => `${JSON.stringify(question)}\n`

/** Our sum of a hundred products and that of the package differ in the fifteenth digit. */
const sameSem = 1e-13

test('every worked D-score of the R package comes out, to the last printed decimal', { skip }, async () => {
  const worked = JSON.parse(readFileSync(cases, 'utf8')).cases
  const { code, answers } = await answerTo(worked.map(line).join(''), 677)
  assert.equal(code, 0)
  assert.equal(answers.length, worked.length)
  for (const [place, { id, expected, note }] of worked.entries()) {
    const { sem, ...rest } = answers[place]
    const { sem: expectedSem, ...expectedRest } = expected
    assert.deepEqual(rest, { id, ...expectedRest }, note)
    assert.ok(sem === expectedSem || Math.abs(sem - expectedSem) < sameSem, `${id}: sem ${sem}`)
  }
})

const toddler = { id: 'a', age: 1, items: { ddifmd013: 0, ddigmd068: 1, ddicmm037: 1 } }

test('the key and the population may be left out, be null or say that they are the usual ones', async () => {
  const usual = await answerTo(line(toddler))
  for (const named of [
    { key: null, population: null, xunit: null, options: null },
    { key: 'gsed2406 (default)', population: '(base population of key)', xunit: 'decimal', options: [] },
    { key: 'gsed2406', population: 'preliminary_standards', options: {} },
  ])
    assert.deepEqual(await answerTo(line({ ...toddler, ...named })), usual)
})

test('an age in days or months is the age in years of it', async () => {
  const { answers } = await answerTo(
    line({ ...toddler, age: 365.25 * 1.25, xunit: 'days' }) + line({ ...toddler, age: 15, xunit: 'months' }),
  )
  assert.deepEqual(answers[0], answers[1])
  assert.equal(answers[0].a, 1.25)
})

test('without an age there is no score, but what was scored is counted', async () => {
  const [answer] = (await answerTo(line({ ...toddler, age: null }))).answers
  assert.deepEqual(answer, { id: 'a', a: null, n: 3, p: 0.6667, d: null, sem: null, daz: null })
})

test('without an age there is a score for who says what to expect', async () => {
  const options = { prior_mean_NA: 50, prior_sd_NA: 20 }
  const [answer] = (await answerTo(line({ ...toddler, age: null, options }))).answers
  assert.ok(answer.d > 40 && answer.d < 60 && answer.sem > 3)
  assert.equal(answer.daz, null)
})

test('items the key does not know count for nothing, and neither do items without a score', async () => {
  const [unknown, empty, none] = (
    await answerTo(
      line({ age: 1, items: { xyz: 1, ddicmm032: 1 } }) +
        line({ age: 1, items: { ddifmd013: null } }) +
        line({ age: 1, items: [] }),
    )
  ).answers
  assert.deepEqual(unknown, { a: 1, n: 0, p: null, d: null, sem: null, daz: null })
  assert.deepEqual(empty, { a: null, n: 0, p: null, d: null, sem: null, daz: null })
  assert.deepEqual(none, unknown)
})

test('a bad line is told with its number and its reason, and the lines after it are answered', async () => {
  const { code, answers, complaints } = await answerTo(
    [
      '{"age":1',
      line({ ...toddler, key: 'gsed2510' }),
      line({ ...toddler, items: { ddifmd013: 2 } }),
      line({ ...toddler, options: { speed: 3 } }),
      line(toddler),
    ]
      .map(text => text.trim())
      .join('\n'),
  )
  assert.equal(code, 1)
  assert.equal(answers.length, 1)
  assert.deepEqual(
    complaints.map(complaint => complaint.slice(0, 8)),
    ['Regel 1:', 'Regel 2:', 'Regel 3:', 'Regel 4:'],
  )
  assert.match(complaints[1] ?? '', /key is een van gsed2406/)
  assert.match(complaints[2] ?? '', /0, 1 of null/)
  assert.match(complaints[3] ?? '', /speed/)
})
