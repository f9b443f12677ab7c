/** A message as elements in the order of the standard, ready to be written down. */
import type { Element } from './element.ts'
import { baseNamespace, type MessageCode, type MessageOf, messages, namespaceOf } from './messages.ts'

export type WrittenNode = {
  readonly name: string
  readonly namespace: string
  /** Text, or the elements in it. */
  readonly holds: string | readonly WrittenNode[]
}

export const nodesOf = <C extends MessageCode>(code: C, message: MessageOf<C>): WrittenNode => writtenOf(code, message)

/** The same of values that were put together by the elements of the message: whoever calls it answers for their shape. */
export function writtenOf(code: MessageCode, values: object): WrittenNode {
  const namespace = namespaceOf(code)
  return { name: 'Bericht', namespace, holds: groupNodes(messages[code].parts, values, namespace) }
}

function groupNodes(parts: readonly Element[], values: unknown, namespace: string): readonly WrittenNode[] {
  return parts.flatMap(part => heldBy(values, part).map(value => nodeOf(part, value, namespace)))
}

function nodeOf(part: Element, value: unknown, namespace: string): WrittenNode {
  if (part.kind === 'leaf') return { name: part.name, namespace, holds: String(value) }
  const inner = part.inside === 'base' ? baseNamespace : namespace
  return { name: part.name, namespace, holds: groupNodes(part.parts, value, inner) }
}

/** What an element holds, as a list: none, one or more. */
export function heldBy(values: unknown, { name }: Pick<Element, 'name'>): readonly unknown[] {
  const value = valuesOf(values)[name]
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

export const valuesOf = (values: unknown): Readonly<Record<string, unknown>> =>
  typeof values === 'object' && values !== null ? Object.fromEntries(Object.entries(values)) : {}
