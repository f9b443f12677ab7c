/** Answers JSON lines on all cores: pieces of the input go round worker threads, and their answers come out in the order of the lines. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Terminal } from './command.ts'
import { type AnsweredLines, answerLines, pieces } from './json-lines.ts'

/** Lines for a worker, which sends back AnsweredLines. */
export type LinesToAnswer = { readonly lines: string; readonly first: number }

/**
 * A small input is answered here, without the wait for a worker to start.
 * @param answer what the worker does too: see `worker`.
 * @param worker a module that answers LinesToAnswer with AnsweredLines.
 * @returns the exit code: 1 when a line was refused.
 */
export async function answerInParallel(
  terminal: Terminal,
  answer: (asked: unknown) => object,
  worker: URL,
): Promise<number> {
  const jobs = jobsIn(terminal.input)
  const one = await jobs.next()
  if (one.done) return 0
  const two = await jobs.next()
  if (two.done) return tell(terminal, answerLines(one.value.lines.split('\n'), 1, answer))

  const crew = Array.from({ length: availableParallelism() }, () => hire(worker))
  try {
    return await answerWith(crew, terminal, [one.value, two.value], jobs)
  } finally {
    for (const { dismiss } of crew) await dismiss()
  }
}

/** Every member of the crew has one job at hand and one waiting, so that none is idle and the memory holds few. */
const jobsPerMember = 2

async function answerWith(
  crew: readonly Member[],
  terminal: Terminal,
  first: readonly LinesToAnswer[],
  rest: AsyncIterable<LinesToAnswer>,
): Promise<number> {
  const answers: Promise<AnsweredLines>[] = []
  let given = 0
  let code = 0
  const next = async (): Promise<void> => {
    const answered = await answers.shift()
    if (answered) code = Math.max(code, await tell(terminal, answered))
  }
  const give = async (job: LinesToAnswer): Promise<void> => {
    const member = crew[given++ % crew.length]
    if (member) answers.push(member.answer(job))
    if (answers.length > crew.length * jobsPerMember) await next()
  }
  for (const job of first) await give(job)
  for await (const job of rest) await give(job)
  while (answers.length > 0) await next()
  return code
}

async function tell({ write, complain }: Terminal, { answers, complaints }: AnsweredLines): Promise<number> {
  for (const complaint of complaints) complain(complaint)
  await write(answers)
  return complaints.length === 0 ? 0 : 1
}

/** Enough lines at a time for the sending of them not to count. */
const charactersPerJob = 300_000

async function* jobsIn(input: AsyncIterable<string>): AsyncGenerator<LinesToAnswer> {
  let lines: string[] = []
  let characters = 0
  let first = 1
  for await (const piece of pieces(input)) {
    for (const line of piece) {
      lines.push(line)
      characters += line.length
    }
    if (characters < charactersPerJob) continue
    yield { lines: lines.join('\n'), first }
    first += lines.length
    lines = []
    characters = 0
  }
  if (lines.length > 0) yield { lines: lines.join('\n'), first }
}

type Member = {
  readonly answer: (job: LinesToAnswer) => Promise<AnsweredLines>
  readonly dismiss: () => Promise<unknown>
}

/** A worker thread that answers in the order it was asked. It runs TypeScript as it is, without the loader that views need. */
function hire(module: URL): Member {
  const worker = new Worker(module, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } })
  const waiting: { resolve: (answered: AnsweredLines) => void; reject: (error: unknown) => void }[] = []
  worker.on('message', (answered: AnsweredLines) => waiting.shift()?.resolve(answered))
  worker.on('error', error => {
    for (const one of waiting.splice(0)) one.reject(error)
  })
  return {
    answer: job => {
      worker.postMessage(job)
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    dismiss: () => worker.terminate(),
  }
}
