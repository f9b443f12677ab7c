/**
 * Reads XML into elements, for messages that strangers send: no document type, so no entities of their own and nothing fetched; no
 * processing instructions; a limit on size, depth and number of elements. Everything wrong is told with line and column.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Node } from '../../../../knowledge/youth-care-messages/read-message.ts'
import type { Place } from '../../../../knowledge/youth-care-messages/refusal.ts'

export const limits = { bytes: 5 * 1024 * 1024, depth: 16, elements: 200_000 } as const

export type XmlFault =
  | 'empty'
  | 'too-large'
  | 'not-utf-8'
  | 'document-type'
  | 'processing-instruction'
  | 'too-deep'
  | 'too-many-elements'
  | 'attribute'
  | 'not-well-formed'

export type ReadXml =
  | { readonly kind: 'read'; readonly root: Node }
  | { readonly kind: 'refused'; readonly because: XmlFault; readonly at: Place | null }

export function readXml(bytes: Uint8Array): ReadXml {
  if (bytes.byteLength === 0) return { kind: 'refused', because: 'empty', at: null }
  if (bytes.byteLength > limits.bytes) return { kind: 'refused', because: 'too-large', at: null }
  const text = textOf(bytes)
  return text === null ? { kind: 'refused', because: 'not-utf-8', at: null } : parse(text)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

class Halt extends Error {
  readonly because: XmlFault
  constructor(because: XmlFault) {
    super(because)
    this.because = because
  }
}

type Growing = {
  readonly name: string
  readonly namespace: string
  text: string
  readonly parts: Growing[]
  readonly at: Place
}

function parse(text: string): ReadXml {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const tree = growing(parser)
  try {
    parser.write(text).close()
  } catch (error) {
    // Whatever the parser trips over, the sender is told where it was.
    return { kind: 'refused', because: error instanceof Halt ? error.because : 'not-well-formed', at: placeOf(parser) }
  }
  const root = tree.root()
  return root ? { kind: 'read', root } : { kind: 'refused', because: 'not-well-formed', at: placeOf(parser) }
}

type Parser = SaxesParser<{ xmlns: true; position: true }>

const placeOf = (parser: Parser): Place => ({ line: parser.line, column: parser.column + 1 })

function growing(parser: Parser): { root: () => Node | undefined } {
  let root: Growing | undefined
  let elements = 0
  let begunAt: Place = { line: 1, column: 1 }
  const open: Growing[] = []
  parser.on('error', halt('not-well-formed'))
  parser.on('doctype', halt('document-type'))
  parser.on('processinginstruction', halt('processing-instruction'))
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) throw new Halt('not-utf-8')
  })
  parser.on('opentagstart', ({ name }) => {
    begunAt = { line: parser.line, column: Math.max(1, parser.column - name.length) }
    elements += 1
    if (open.length >= limits.depth) throw new Halt('too-deep')
    if (elements > limits.elements) throw new Halt('too-many-elements')
  })
  parser.on('opentag', tag => {
    if (hasOwnAttributes(tag)) throw new Halt('attribute')
    const node: Growing = { name: tag.local, namespace: tag.uri, text: '', parts: [], at: begunAt }
    open.at(-1)?.parts.push(node)
    root ??= node
    open.push(node)
  })
  const addText = (more: string) => {
    const node = open.at(-1)
    if (node) node.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    open.pop()
  })
  return { root: () => root }
}

const halt = (because: XmlFault) => () => {
  throw new Halt(because)
}

/** A message has no attributes; namespaces and the place of a schema are allowed everywhere in XML. */
const hasOwnAttributes = ({ attributes }: SaxesTagNS): boolean =>
  Object.values(attributes).some(
    ({ prefix, name, uri }) => prefix !== 'xmlns' && name !== 'xmlns' && uri !== schemaInstance,
  )

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'
