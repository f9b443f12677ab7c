import { type Block, parseProse, plainText, type Words } from './prose.ts'

/** The words of a text without marks, for search, excerpts and reading aloud. */
export const plainOf = (body: string): string =>
  parseProse(body)
    .flatMap(linesOf)
    .map(words => sentence(plainText(words)))
    .join(' ')

function linesOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'heading':
      return [block.words]
    case 'paragraph':
      return [block.words]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
  }
}

/** An excerpt reads better when a heading or a cell ends as a sentence. */
const sentence = (line: string): string => (/[.!?:]$/.test(line) ? line : `${line}.`)
