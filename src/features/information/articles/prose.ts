/**
 * Markdown as our texts may use it: paragraphs, `##`, `###`, lists, bold, tables, and links within the site or to a phone.
 * A closed list: whatever else the language can say (HTML, images, code, addresses elsewhere) is refused, not cleaned.
 */
import { Lexer } from 'marked'

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inside: readonly Inline[] }
export type Words = readonly Inline[]
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Words[] }
  | { readonly kind: 'table'; readonly columns: readonly Words[]; readonly rows: readonly (readonly Words[])[] }
export type Prose = readonly Block[]

/** Throws an Error that quotes what may not stand in a text. */
export const parseProse = (markdown: string): Prose => blocksOf(Lexer.lex(markdown))

/** The words alone, without marks. */
export const plainText = (words: Words): string =>
  words.map(part => (part.kind === 'text' ? part.text : plainText(part.inside))).join('')

/** What the lexer gives of a token, as far as we look. */
type Token = { readonly type: string; readonly raw: string } & Partial<{
  readonly text: string
  readonly href: string
  readonly depth: number
  readonly ordered: boolean
  readonly task: boolean
  readonly items: readonly Token[]
  readonly tokens: readonly Token[] | undefined
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}>
type Cell = { readonly tokens: readonly Token[] }

const blocksOf = (tokens: readonly Token[]): Prose =>
  tokens.filter(token => token.type !== 'space').map(token => blockFrom(token))

function blockFrom(token: Token): Block {
  switch (token.type) {
    case 'heading':
      return headingFrom(token)
    case 'paragraph':
      return { kind: 'paragraph', words: wordsOf(token.tokens) }
    case 'list':
      return { kind: 'list', ordered: token.ordered === true, items: (token.items ?? []).map(itemFrom) }
    case 'table':
      return {
        kind: 'table',
        columns: (token.header ?? []).map(cell => wordsOf(cell.tokens)),
        rows: (token.rows ?? []).map(row => row.map(cell => wordsOf(cell.tokens))),
      }
    default:
      return refuse(token)
  }
}

/** The title of the page is level 1 and stands outside the text. */
function headingFrom(token: Token): Block {
  if (token.depth !== 2 && token.depth !== 3) return refuse(token)
  const words = wordsOf(token.tokens)
  return { kind: 'heading', level: token.depth, id: idFrom(plainText(words)), words }
}

/** One line or paragraph; a list within a list is refused. */
function itemFrom(token: Token): Words {
  const [only, ...more] = token.tokens ?? []
  if (!only || more.length > 0 || token.task || (only.type !== 'text' && only.type !== 'paragraph'))
    return refuse(token)
  return wordsOf(only.tokens)
}

const wordsOf = (tokens: readonly Token[] = []): Words => tokens.map(token => inlineFrom(token))

function inlineFrom(token: Token): Inline {
  switch (token.type) {
    case 'text':
      // A character that is written as a name (`&lt;`) would be shown as that name.
      return /&(#|[a-z])[a-z0-9]*;/i.test(token.raw) ? refuse(token) : { kind: 'text', text: token.text ?? '' }
    case 'escape':
      return { kind: 'text', text: token.text ?? '' }
    case 'strong':
      return { kind: 'strong', inside: wordsOf(token.tokens) }
    case 'link':
      return isOurs(token.href) ? { kind: 'link', href: token.href, inside: wordsOf(token.tokens) } : refuse(token)
    default:
      return refuse(token)
  }
}

/** A page of this site, or a telephone number. */
const isOurs = (href = ''): href is string => /^(\/(?!\/)[a-z0-9/-]*|tel:\d{3,10})$/.test(href)

function refuse(token: Token): never {
  throw new Error(`may not stand in a text (${token.type}): ${token.raw.slice(0, 80)}`)
}

/** 'Wat kan het CJG doen?' → 'wat-kan-het-cjg-doen' */
const idFrom = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
