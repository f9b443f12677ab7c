/** A thread that answers vaccination questions: lines in, answers out. */
import { parentPort } from 'node:worker_threads'
import { answerLines } from './json-lines.ts'
import type { LinesToAnswer } from './json-lines-in-parallel.ts'
import { vaccinationAnswer } from './vaccination-answer.ts'
import { vaccinationQuestion } from './vaccination-question.ts'

parentPort?.on('message', ({ lines, first }: LinesToAnswer) =>
  parentPort?.postMessage(answerLines(lines.split('\n'), first, line => vaccinationAnswer(vaccinationQuestion(line)))),
)
