/** What people type and the words of the texts that it means: the list of `content/`, and what a municipality added. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A typed word → the words that are looked for beside it. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

const file = join(import.meta.dirname, '../../../../content/synonyms.nl.txt')

/** Throws an Error that names the line when one is not `word: word, word`. */
export function parseSynonyms(lines: string): Synonyms {
  const found = new Map<string, readonly string[]>()
  for (const [place, line] of lines.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, word, means] = /^([\p{L}-]+): ([\p{L}]+(?:, [\p{L}]+)*)$/u.exec(line) ?? []
    if (word === undefined || means === undefined) throw new Error(`synonyms, line ${place + 1}: ${line}`)
    found.set(word, [...(found.get(word) ?? []), ...means.split(', ')])
  }
  return found
}

let read: Synonyms | undefined

/** Read once: the file changes with the program. */
export function nationalSynonyms(): Synonyms {
  read ??= parseSynonyms(readFileSync(file, 'utf8'))
  return read
}
