/** A thread that answers vaccination questions: whole lines in, answers out. */
import { parentPort } from 'node:worker_threads'
import { answerLines } from './json-lines.ts'
import { vaccinationAnswer } from './vaccination-answer.ts'
import { vaccinationQuestion } from './vaccination-question.ts'

parentPort?.on('message', (lines: string) =>
  parentPort?.postMessage(answerLines(lines.split('\n'), line => vaccinationAnswer(vaccinationQuestion(line)))),
)
