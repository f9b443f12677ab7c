/** Writes a message down: elements in their order, the two namespaces by prefix, nothing else. */
import type { MessageCode, MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { baseNamespace, namespaceOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { nodesOf, type WrittenNode } from '../../../../knowledge/youth-care-messages/write-message.ts'

export const writeMessage = <C extends MessageCode>(code: C, message: MessageOf<C>): string =>
  writeXml(code, nodesOf(code, message))

export function writeXml(code: MessageCode, root: WrittenNode): string {
  const own = code.toLowerCase()
  const prefixes = { [namespaceOf(code)]: own, [baseNamespace]: 'ijw' }
  const spaces = ` xmlns:ijw="${baseNamespace}" xmlns:${own}="${namespaceOf(code)}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, prefixes, '', spaces)}\n`
}

function lines(
  { name, namespace, holds }: WrittenNode,
  prefixes: Readonly<Record<string, string>>,
  indent: string,
  spaces = '',
): string {
  const tag = `${prefixes[namespace]}:${name}`
  if (typeof holds === 'string') return `${indent}<${tag}>${escaped(holds)}</${tag}>`
  const inner = holds.map(one => lines(one, prefixes, `${indent}  `)).join('\n')
  return `${indent}<${tag}${spaces}>\n${inner}\n${indent}</${tag}>`
}

/** A carriage return would be read back as a new line. */
const escaped = (text: string): string =>
  [...text]
    .filter(isSignOfXml)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

/** XML 1.0 §2.2: no control signs, no halves of a sign. Nobody reads them, so they are left out. */
function isSignOfXml(sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0
  if (point < 0x20) return sign === '\t' || sign === '\n' || sign === '\r'
  return (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff
}
