import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Terminal } from './command.ts'
import { vaccinations } from './vaccinations.ts'

type Line = Record<string, unknown>
type Answer = {
  id: unknown
  doses: { valid: boolean; rank: number | null; why: string; vaccine: string }[]
  due: { vaccine: string; dose: number; earliest: string; target: string; latest?: string; why: string }[]
}

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let place = 0; place < text.length; place += size) yield text.slice(place, place + size)
}

async function run(text: string, size = 60_000): Promise<{ answers: Answer[]; complaints: string[]; code: number }> {
  let written = ''
  const complaints: string[] = []
  const terminal: Terminal = {
    input: inPieces(text, size),
    write: async words => {
      written += words
    },
    complain: line => complaints.push(line),
  }
  const code = await vaccinations([], terminal)
  const answers = written
    .split('\n')
    .filter(line => line !== '')
    .map((line): Answer => JSON.parse(line))
  return { answers, complaints, code }
}

async function answerTo(line: Line): Promise<Answer> {
  const { answers, complaints } = await run(JSON.stringify({ today: '2026-11-22', doses: [], ...line }))
  assert.deepEqual(complaints, [])
  const [answer] = answers
  assert.ok(answer)
  return answer
}

const given = (vaccine: string, ...days: string[]) => days.map(on => ({ vaccine, on }))
const ranks = async (line: Line) => (await answerTo(line)).doses.map(({ rank }) => rank)

const facts = '../shared/domain/facts/testcases.json'
const skip = existsSync(facts) ? false : 'absent'
type Fact = { id: string; invoer: Record<string, never>; verwacht: Record<string, unknown> }

/** The mother's vaccination a hundred days before birth is what the flag of the standard scheme stands for. */
const standard = { '2020-01-01': '2019-09-23', '2024-01-01': '2023-09-23' }

test('the worked cases of diphtheria, BMR, HPV and Pneu get the ranks that are known for them', { skip }, async () => {
  const { cases }: { cases: Fact[] } = JSON.parse(readFileSync(facts, 'utf8'))
  const known = (id: string) => cases.find(one => one.id === id)?.verwacht ?? {}
  const course = (id: string, key: string): { birth: string; days: string[]; motherVaccinatedOn?: string } => {
    const { invoer } = cases.find(one => one.id === id) ?? { invoer: {} as Fact['invoer'] }
    const birth: keyof typeof standard = invoer.geboren ?? '2020-01-01'
    const scheme = invoer.schema_3_5_11 ? { motherVaccinatedOn: standard[birth] } : {}
    return { birth, days: invoer[key] ?? [], ...scheme }
  }
  for (const id of ['1a', '1b', '1c', '1d']) {
    const { birth, days, ...scheme } = course(id, 'D')
    assert.deepEqual(await ranks({ birth, ...scheme, doses: given('D', ...days) }), known(id).rangen, id)
  }
  const bmr = course('2', 'BMR')
  const doses = [...given('BMR', ...bmr.days), ...given('Bof', '2021-03-01')]
  assert.deepEqual(await ranks({ birth: bmr.birth, doses }), known('2').rangen)
  for (const [id, vaccine] of [
    ['3', 'HPV'],
    ['4', 'Pneu'],
  ] as const)
    for (const key of ['A', 'B']) {
      const { birth, days } = course(id, key)
      assert.deepEqual(
        await ranks({ birth, doses: given(vaccine, ...days) }),
        known(id)[`${key}_rangen`],
        `${id} ${key}`,
      )
    }
})

test('the scheme follows from the day of the mother’s vaccination, the pregnancy and her blood test', async () => {
  const firstAge = async (line: Line) => {
    const { due } = await answerTo({ birth: '2026-11-01', today: '2026-11-02', ...line })
    return due.find(one => one.vaccine === 'DKTP-Hib-HepB')?.target
  }
  const [at6Weeks, at3Months] = ['2026-12-13', '2027-02-01']
  assert.equal(await firstAge({ motherVaccinatedOn: '2026-07-12', gestationDays: 280 }), at3Months)
  assert.equal(
    await firstAge({ motherVaccinatedOn: '2026-10-22', gestationDays: 280 }),
    at6Weeks,
    'ten days before birth',
  )
  assert.equal(
    await firstAge({ motherVaccinatedOn: '2026-04-23', gestationDays: 280 }),
    at6Weeks,
    '12 weeks and 4 days',
  )
  assert.equal(await firstAge({ motherVaccinatedOn: '2026-07-12', motherHbsAg: 'positive' }), at6Weeks)
  assert.equal(await firstAge({ motherVaccinatedOn: '2026-07-12', motherHbsAg: null }), at6Weeks, 'blood test unknown')
  assert.equal(await firstAge({ motherVaccinatedOn: '2026-07-12' }), at3Months, 'length unknown counts as 40 weeks')
  assert.equal(await firstAge({}), at6Weeks, 'nothing known')
})

test('the child of a mother who carries hepatitis B has a last day for its first doses', async () => {
  const { due } = await answerTo({ birth: '2026-11-01', today: '2026-11-01', motherHbsAg: true })
  const row = (vaccine: string) => due.find(one => one.vaccine === vaccine)
  assert.equal(row('HBIg')?.latest, '2026-11-03')
  assert.equal(row('HepB')?.latest, '2026-11-03')
  assert.equal(row('DKTP-Hib-HepB')?.latest, '2027-01-03', 'nine weeks')
  assert.equal(due.filter(one => one.vaccine === 'DKTP-Hib-HepB').length, 4)
})

test('a dose comes back as it was written, with what it did, in its own place', async () => {
  const doses = [
    { vaccine: 'BMR', on: '2025-03-01', batch: 'X1', note: 'kaart' },
    { vaccine: 'Gele koorts', on: '2025-02-01' },
    { vaccine: 'mmr', on: '2023-01-01' },
  ]
  const { id, doses: answered } = await answerTo({ id: { any: 1 }, birth: '2024-01-01', doses })
  assert.deepEqual(id, { any: 1 })
  assert.deepEqual(
    answered.map(({ valid, rank, why, ...echo }) => echo),
    doses,
  )
  assert.deepEqual(
    answered.map(({ valid, rank }) => [valid, rank]),
    [
      [true, 1],
      [false, null],
      [false, null],
    ],
  )
  assert.match(answered[2]?.why ?? '', /voor de geboorte/)
})

test('a line that cannot be read is told with its number and why, and the next one is answered', async () => {
  const child = JSON.stringify({ id: 1, birth: '2024-01-01', today: '2024-02-01' })
  const bad = ['no json', '[]', '{"birth":"2024-02-30","today":"2024-03-01"}', '{"birth":"2024-01-01"}']
  const { answers, complaints, code } = await run([child, ...bad, '', child].join('\n'), 7)
  assert.equal(answers.length, 2)
  assert.equal(code, 1)
  assert.deepEqual(
    complaints.map(line => line.split(':')[0]),
    ['Regel 2', 'Regel 3', 'Regel 4', 'Regel 5'],
  )
  assert.match(complaints[2] ?? '', /birth is geen dag.*2024-02-30/)
  assert.match(complaints[3] ?? '', /today is geen dag.*niet ingevuld/)
})

test('a whole municipality, answered by several threads, comes out in the order in which it went in', async () => {
  const children = Array.from({ length: 9000 }, (_, n) =>
    n === 7000
      ? '{'
      : JSON.stringify({ id: n, birth: '2024-01-01', doses: given('Pneu', '2024-04-01'), today: '2024-05-01' }),
  )
  const { answers, complaints } = await run(children.join('\n'))
  assert.deepEqual(complaints, ['Regel 7001: dit is geen JSON.'])
  assert.deepEqual(
    answers.map(({ id }) => id),
    children.flatMap((_, n) => (n === 7000 ? [] : [n])),
  )
})
