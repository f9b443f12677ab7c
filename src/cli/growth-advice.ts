import { adviceQuestion } from './advice-question.ts'
import { answerAdvice } from './answer-advice.ts'
import type { Run } from './command.ts'
import { answerJsonLines } from './json-lines.ts'

/** Reads one question per line (`fn`, `args` and perhaps `id`), writes one answer per line: id, code, kind and the rule that fitted. */
export const growthAdvice: Run = (_, terminal) =>
  answerJsonLines(terminal, asked => {
    const question = adviceQuestion.parse(asked)
    const { code, kind, rule } = answerAdvice(question)
    return { ...(question.id === undefined ? {} : { id: question.id }), code, kind, rule }
  })
