/** A translated text leads to the pages of its own language. */
import { addressIn, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import type { Block, Inline, Prose, Words } from '../articles/prose.ts'

/** Read by civil servants and partners: there in Dutch alone, and the translated text says so. */
const inDutchAlone = new Set(['/advies', '/subsidies'])

export const withOwnLinks = (prose: Prose, language: OtherLanguage): Prose =>
  prose.map(block => blockIn(block, words => words.map(part => partIn(part, language))))

function blockIn(block: Block, change: (words: Words) => Words): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, words: change(block.words) }
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'table':
      return { ...block, columns: block.columns.map(change), rows: block.rows.map(row => row.map(change)) }
  }
}

function partIn(part: Inline, language: OtherLanguage): Inline {
  if (part.kind === 'text') return part
  const inside = part.inside.map(one => partIn(one, language))
  if (part.kind === 'strong') return { ...part, inside }
  return { ...part, inside, href: addressFor(part.href, language) }
}

const addressFor = (href: string, language: OtherLanguage): string =>
  href.startsWith('/') && !inDutchAlone.has(href) ? addressIn(language, href) : href
