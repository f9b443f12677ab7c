import type { Run } from './command.ts'
import { answerInParallel } from './json-lines-in-parallel.ts'
import { vaccinationAnswer } from './vaccination-answer.ts'
import { vaccinationQuestion } from './vaccination-question.ts'

/** Reads a child with its doses per line, writes what each dose did and what is due. A line that cannot be read is told and skipped. */
export const vaccinations: Run = (_, terminal) =>
  answerInParallel(
    terminal,
    line => vaccinationAnswer(vaccinationQuestion(line)),
    new URL('./vaccinations-worker.ts', import.meta.url),
  )
