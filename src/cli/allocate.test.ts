import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allocate } from './allocate.ts'
import { WrongUse } from './command.ts'

const weights = ['--jeugd', '0,6', '--minderheden', '0,2', '--eenouder', '0,1', '--laag-inkomen', '0,1']

async function answerTo(text: string, words: readonly string[]) {
  let written = ''
  const complaints: string[] = []
  const code = await allocate(words, {
    input: (async function* () {
      yield* text.match(/.{1,7}/gs) ?? []
    })(),
    write: async words => {
      written += words
    },
    complain: line => complaints.push(line),
  })
  return { code, written, complaints }
}

const figures =
  'code,name,youths,minorities,single_parents,low_incomes\n9902,"Oost, aan Zee",50,0,10,30\n9901,West,50,20,30,30\n'

test('the amounts come out with their names, and the sum behind them', async () => {
  const { code, written } = await answerTo(figures, ['--totaal', '1000', ...weights])
  assert.equal(code, 0)
  assert.equal(written, 'code,name,amount\n9902,"Oost, aan Zee",375\n9901,West,625\n,sum,1000\n')
})

test('a fault in the file is told with line, column and reason, and nothing is written', async () => {
  const answer = await answerTo(`${figures}9903,Zuid,1,2,3,x\n`, ['--totaal', '1000', ...weights])
  assert.deepEqual(answer, {
    code: 1,
    written: '',
    complaints: ['regel 4, kolom laag_inkomen: ‘x’ is geen heel getal van nul of meer, zonder punten of komma’s.'],
  })
})

test('without a total or a weight there is nothing to divide by: that is a wrong use', async () => {
  for (const words of [weights, ['--totaal', '1000'], ['--totaal', '10,5', ...weights], ['--gewicht', '1']])
    await assert.rejects(answerTo(figures, words), WrongUse)
  const nought = weights.map(word => (word.startsWith('0') ? '0' : word))
  await assert.rejects(answerTo(figures, ['--totaal', '1000', ...nought]), WrongUse)
})
