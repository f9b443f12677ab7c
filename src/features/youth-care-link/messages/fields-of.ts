/** Every element of a message in its order, with what its code means: for whoever wants to read the message itself. */
import { meaningOf } from '../../../knowledge/youth-care-messages/code-lists.ts'
import type { Element } from '../../../knowledge/youth-care-messages/element.ts'
import { type MessageCode, messages } from '../../../knowledge/youth-care-messages/messages.ts'
import type { Node } from '../../../knowledge/youth-care-messages/read-message.ts'
import { isReturnCode, returnCodes } from '../../../knowledge/youth-care-messages/return-codes.ts'
import { openMessage } from './xml/receive-xml.ts'

export type Field = { readonly path: string; readonly value: string; readonly meaning: string | null }

export function fieldsOf(code: MessageCode, xml: string): readonly Field[] {
  const opened = openMessage(new TextEncoder().encode(xml))
  return opened.kind === 'opened' ? fieldsIn(messages[code].parts, opened.root, '') : []
}

function fieldsIn(parts: readonly Element[], node: Node, before: string): readonly Field[] {
  return node.parts.flatMap((one, place) => {
    const part = parts.find(({ name }) => name === one.name)
    const same = node.parts.filter(({ name }) => name === one.name)
    const count =
      same.length > 1 ? `[${node.parts.slice(0, place + 1).filter(({ name }) => name === one.name).length}]` : ''
    const path = `${before}${one.name}${count}`
    if (one.parts.length > 0) return fieldsIn(part?.kind === 'group' ? part.parts : [], one, `${path}.`)
    const value = one.name === 'Bsn' ? masked(one.text) : one.text
    return [{ path, value, meaning: part?.kind === 'leaf' ? meaningFor(part, one.text) : null }]
  })
}

/** A number of a citizen is needed by programs, not on a screen. */
const masked = (bsn: string): string => `••••••${bsn.slice(-3)}`

function meaningFor({ form }: Extract<Element, { kind: 'leaf' }>, value: string): string | null {
  if (form.kind === 'code') return meaningOf(form.list, value)
  return form.kind === 'return-code' && isReturnCode(value) ? returnCodes[value].says : null
}
