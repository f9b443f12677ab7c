/** One JSON value per line, in and out. A line that cannot be answered is told with its number, and the next one is read. */
import { z } from 'zod'
import type { Terminal } from './command.ts'

/**
 * Answers every line that is not empty, in order; never holds more than a piece of the input.
 * @param answer gets what `JSON.parse` made of the line; a ZodError or RangeError it throws refuses that line only.
 * @returns the exit code: 1 when a line was refused.
 */
export async function answerJsonLines({ input, write, complain }: Terminal, answer: (asked: unknown) => object) {
  let number = 0
  let refused = 0
  for await (const lines of pieces(input)) {
    const { answers, complaints } = answerLines(lines, answer)
    for (const { line, because } of complaints) complain(`Regel ${number + line}: ${because}`)
    await write(answers)
    number += lines.length
    refused += complaints.length
  }
  return refused === 0 ? 0 : 1
}

export type AnsweredLines = {
  readonly answers: string
  /** The first of these lines is 1. */
  readonly complaints: readonly { readonly line: number; readonly because: string }[]
  readonly lines: number
}

export function answerLines(lines: readonly string[], answer: (asked: unknown) => object): AnsweredLines {
  let answers = ''
  const complaints: { line: number; because: string }[] = []
  lines.forEach((text, place) => {
    if (text.trim() === '') return
    const answered = tryAnswer(text, answer)
    if (answered.ok) answers += `${answered.text}\n`
    else complaints.push({ line: place + 1, because: answered.because })
  })
  return { answers, complaints, lines: lines.length }
}

type Answered = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly because: string }

function tryAnswer(line: string, answer: (asked: unknown) => object): Answered {
  try {
    return { ok: true, text: JSON.stringify(answer(JSON.parse(line))) }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, because: 'dit is geen JSON.' }
    if (error instanceof z.ZodError) return { ok: false, because: z.prettifyError(error).replaceAll(/\s*\n\s*/g, ' ') }
    if (error instanceof RangeError) return { ok: false, because: error.message }
    throw error
  }
}

/** Whole lines, as many as came in at once; the last one may lack its line end. */
async function* pieces(input: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines
  }
  if (rest !== '') yield [rest]
}
