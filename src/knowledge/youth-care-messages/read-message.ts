/**
 * Reads a message from its elements: every element in its place, as often as it may, with a value of its form. What the standard as we have
 * it does not know is left where it is and named, never lost without a word.
 */
import type { Element } from './element.ts'
import { malformed } from './form.ts'
import { baseNamespace, isMessageCode, type MessageCode, type MessageOf, messages, namespaceOf } from './messages.ts'
import type { Because, Place, Refusal } from './refusal.ts'

/** An element as a reader of XML gives it: its own text, and the elements in it. */
export type Node = {
  readonly name: string
  readonly namespace: string
  readonly text: string
  readonly parts: readonly Node[]
  readonly at: Place
}

export type Read<T> =
  /** `notRead`: paths of elements that this program does not know. */
  | { readonly kind: 'read'; readonly message: T; readonly notRead: readonly string[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/** Which message this is, by its root; null for none that we know. */
export function codeOf(root: Node): MessageCode | null {
  const found = /\/(jw3\d\d)\/schema$/.exec(root.namespace)?.[1]?.toUpperCase() ?? ''
  return root.name === 'Bericht' && isMessageCode(found) && root.namespace === namespaceOf(found) ? found : null
}

/** Reads a message that must be this one. */
export function readMessage<C extends MessageCode>(code: C, root: Node): Read<MessageOf<C>> {
  if (codeOf(root) !== code)
    return {
      kind: 'refused',
      refusals: [{ path: root.name.slice(0, 60), at: root.at, because: { kind: 'no-such-message' } }],
    }
  const reading: Reading = { namespace: namespaceOf(code), refusals: [], notRead: [] }
  const found: unknown = readGroup(reading, messages[code].parts, root, '', reading.namespace)
  return isWhole(code, found, reading)
    ? { kind: 'read', message: found, notRead: reading.notRead }
    : { kind: 'refused', refusals: reading.refusals.slice(0, mostRefusals) }
}

/** More help nobody; a sender who hears of fifty faults knows enough. */
const mostRefusals = 50

type Reading = { readonly namespace: string; readonly refusals: Refusal[]; readonly notRead: string[] }

/** What was read without a refusal has the shape of its message: the same tree of elements gave both. */
const isWhole = <C extends MessageCode>(_code: C, _found: unknown, { refusals }: Reading): _found is MessageOf<C> =>
  refusals.length === 0

type Values = Record<string, unknown>

function readGroup(reading: Reading, parts: readonly Element[], node: Node, path: string, namespace: string): Values {
  if (node.text.trim() !== '') refuse(reading, path, node.at, { kind: 'not-in-place' })
  const values: Values = {}
  let place = 0
  for (const child of node.parts) {
    const index = parts.findIndex(({ name }) => name === child.name)
    const part = parts[index]
    if (!part) {
      reading.notRead.push(join(path, child.name.slice(0, 60)))
      continue
    }
    if (index < place) refuse(reading, join(path, child.name), child.at, { kind: 'out-of-order' })
    place = Math.max(place, index)
    add(values, part, readElement(reading, part, child, join(path, nameIn(values, part)), namespace))
  }
  for (const part of parts) checkCount(reading, part, values, node, path)
  return tidy(values, parts)
}

function readElement(reading: Reading, part: Element, node: Node, path: string, namespace: string): unknown {
  if (node.namespace !== namespace) refuse(reading, path, node.at, { kind: 'other-namespace' })
  if (part.kind === 'group') {
    const inner = part.inside === 'base' ? baseNamespace : namespace
    return readGroup(reading, part.parts, node, path, inner)
  }
  if (node.parts.length > 0) refuse(reading, path, node.at, { kind: 'not-in-place' })
  const fault = malformed(part.form, node.text)
  if (fault) refuse(reading, path, node.at, fault)
  return node.text
}

/** Every element is gathered as a list first; one that stands there once leaves it again at the end. */
function add(values: Values, part: Element, value: unknown): void {
  const before = values[part.name]
  values[part.name] = Array.isArray(before) ? [...before, value] : [value]
}

const countOf = (values: Values, { name }: Element): number => {
  const held = values[name]
  return Array.isArray(held) ? held.length : 0
}

const nameIn = (values: Values, part: Element): string =>
  part.occurs === 'many' ? `${part.name}[${countOf(values, part) + 1}]` : part.name

function checkCount(reading: Reading, part: Element, values: Values, node: Node, path: string): void {
  const count = countOf(values, part)
  if (count === 0 && part.occurs !== 'optional') refuse(reading, join(path, part.name), node.at, { kind: 'missing' })
  if (count > 1 && part.occurs !== 'many') refuse(reading, join(path, part.name), node.at, { kind: 'too-many' })
}

function tidy(values: Values, parts: readonly Element[]): Values {
  const held = parts.filter(({ name }) => name in values)
  return Object.fromEntries(
    held.map(part => [part.name, part.occurs === 'many' ? values[part.name] : firstOf(values[part.name])]),
  )
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

function refuse(reading: Reading, path: string, at: Place, because: Because): void {
  if (reading.refusals.length < mostRefusals)
    reading.refusals.push({ path: path === '' ? 'Bericht' : path, at, because })
}
