/** Answers JSON lines on all cores: pieces of the input go round this thread and others, and their answers come out in order. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Terminal } from './command.ts'
import { type AnsweredLines, answerLines } from './json-lines.ts'

type Answer = (asked: unknown) => object

/**
 * @param worker a module that sends back the AnsweredLines of every text of whole lines, as `answer` has it. It runs TypeScript as it
 * is, without the loader that views need. A small input is answered here, without the wait for a thread to start.
 * @returns the exit code: 1 when a line was refused.
 */
export async function answerInParallel(terminal: Terminal, answer: Answer, worker: URL): Promise<number> {
  const here: Member = {
    waiting: () => 0,
    answer: lines => Promise.resolve().then(() => answerLines(lines.split('\n'), answer)),
    dismiss: async () => 0,
  }
  /** The other threads. This one reads and writes, and answers only what they have no room for. */
  const crew: Member[] = []
  const answers: Promise<AnsweredLines>[] = []
  const told = { lines: 0, complaints: 0 }
  const tellNext = async (): Promise<void> => {
    const answered = await answers.shift()
    if (answered) await tell(terminal, answered, told)
  }
  try {
    let given = 0
    for await (const lines of jobsIn(terminal.input)) {
      if (given++ === 1) crew.push(...Array.from({ length: availableParallelism() - 1 }, () => hire(worker)))
      const idle = crew.find(member => member.waiting() < jobsPerMember) ?? here
      answers.push(idle.answer(lines))
      if (answers.length > crew.length * jobsPerMember) await tellNext()
    }
    while (answers.length > 0) await tellNext()
  } finally {
    for (const { dismiss } of crew) await dismiss()
  }
  return told.complaints === 0 ? 0 : 1
}

/** One job at hand and one waiting, so that nobody is idle and the memory holds few. */
const jobsPerMember = 2

async function tell(
  { write, complain }: Terminal,
  answered: AnsweredLines,
  told: { lines: number; complaints: number },
) {
  for (const { line, because } of answered.complaints) complain(`Regel ${told.lines + line}: ${because}`)
  told.lines += answered.lines
  told.complaints += answered.complaints.length
  await write(answered.answers)
}

/** Enough for the sending not to count. */
const charactersPerJob = 250_000

/** Texts of whole lines, without the last line end. */
async function* jobsIn(input: AsyncIterable<string>): AsyncGenerator<string> {
  let text = ''
  for await (const chunk of input) {
    text += chunk
    if (text.length < charactersPerJob) continue
    const end = text.lastIndexOf('\n')
    if (end < 0) continue
    yield text.slice(0, end)
    text = text.slice(end + 1)
  }
  if (text !== '') yield text
}

type Member = {
  /** How many jobs were given and not answered yet. */
  readonly waiting: () => number
  readonly answer: (lines: string) => Promise<AnsweredLines>
  readonly dismiss: () => Promise<unknown>
}

/** A thread that answers in the order it was asked. */
function hire(module: URL): Member {
  const worker = new Worker(module, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } })
  const waiting: { resolve: (answered: AnsweredLines) => void; reject: (error: unknown) => void }[] = []
  worker.on('message', (answered: AnsweredLines) => waiting.shift()?.resolve(answered))
  worker.on('error', error => {
    for (const one of waiting.splice(0)) one.reject(error)
  })
  return {
    waiting: () => waiting.length,
    answer: lines => {
      worker.postMessage(lines)
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    dismiss: () => worker.terminate(),
  }
}
