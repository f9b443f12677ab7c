/** The command line as it is called, with a file before it and its answer thrown away. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { generateChildren } from '../cast/generated-children.ts'
import { defaultKey, keyOf } from '../src/knowledge/development/d-score/keys.ts'
import { vaccines } from '../src/knowledge/vaccination/vaccines.ts'

export async function secondsOfCommand(words: readonly string[], lines: string): Promise<number> {
  const started = performance.now()
  const program = spawn(process.execPath, ['bin/opencjg.mjs', ...words], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = once(program, 'exit')
  program.stdin.end(lines)
  const [code] = await ended
  if (code !== 0) throw new Error(`opencjg ${words.join(' ')} ended with ${code}`)
  return (performance.now() - started) / 1000
}

/** A thousand children who differ, over and over. */
export function linesOfChildren(count: number, today: Temporal.PlainDate): string {
  const lines = generateChildren(1000, today).map(({ birth, sex, doses }) =>
    JSON.stringify({
      birth,
      today,
      sex,
      doses: doses.map(({ vaccine, on, product }) => ({ vaccine: vaccines[vaccine].name, on, product })),
    }),
  )
  return repeated(lines, count)
}

/** Thirty items that come one after the other in difficulty, most of them passed. */
export function linesOfScores(count: number): string {
  const items = [...keyOf(defaultKey).difficulty].toSorted(([, one], [, other]) => one - other).map(([name]) => name)
  const itemsAsked = 30
  const lines = Array.from({ length: 1000 }, (_, number) => {
    const first = Math.floor((number / 1000) * (items.length - itemsAsked))
    const asked = items.slice(first, first + itemsAsked)
    return JSON.stringify({
      key: defaultKey,
      age: 0.25 + (number / 1000) * 3,
      items: Object.fromEntries(asked.map((name, place) => [name, (number + place) % 5 === 0 ? 0 : 1])),
    })
  })
  return repeated(lines, count)
}

const repeated = (lines: readonly string[], count: number): string =>
  Array.from({ length: count }, (_, number) => lines[number % lines.length]).join('\n')
