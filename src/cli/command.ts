/** A command of `opencjg`: words in, lines out, and an exit code. */
export type Run = (words: readonly string[], terminal: Terminal) => Promise<number>

export type Terminal = {
  readonly input: AsyncIterable<string>
  /** Resolves when there is room for more: a long answer never fills the memory. */
  readonly write: (text: string) => Promise<void>
  readonly complain: (line: string) => void
}

/** A mistake in how the command was called: told with its usage, and exit code 2. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}
