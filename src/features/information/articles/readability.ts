/**
 * How hard a text is to read, in three figures that a writer can act on. Not a measure of level B1 itself: no published formula
 * settles that. The bounds are the project's own, drawn so that every text of `content/` keeps to them; see docs/sources.md, row `readability`.
 */
import { type Block, type Prose, plainText, type Words } from './prose.ts'

export type Readability = {
  /** Words per sentence of the running text (paragraphs and lists), on average. */
  readonly sentenceLength: number
  /** Words in the longest sentence. */
  readonly longestSentence: number
  /** Part of the words that have more than twelve letters, 0 to 1. Dutch joins words, and long joined words are hard. */
  readonly longWords: number
}

export const bounds: Readability = { sentenceLength: 10, longestSentence: 25, longWords: 0.05 }

export const isReadable = (text: Readability): boolean =>
  text.sentenceLength <= bounds.sentenceLength &&
  text.longestSentence <= bounds.longestSentence &&
  text.longWords <= bounds.longWords

export function readabilityOf(prose: Prose): Readability {
  const sentences = prose.flatMap(runningText).flatMap(line => sentencesOf(plainText(line)))
  const words = sentences.flat()
  const lengths = sentences.map(sentence => sentence.length)
  return {
    sentenceLength: words.length / Math.max(1, sentences.length),
    longestSentence: Math.max(0, ...lengths),
    longWords: words.filter(word => [...word].length > 12).length / Math.max(1, words.length),
  }
}

/** Headings and tables are no sentences: they would make every text look easy. */
function runningText(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.words]
    case 'list':
      return block.items
    case 'heading':
    case 'table':
      return []
  }
}

const sentencesOf = (line: string): readonly (readonly string[])[] =>
  line
    .split(/(?<=[.!?])\s+/)
    .map(sentence => sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
    .filter(words => words.length > 0)
