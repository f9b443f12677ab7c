/** From bytes to a message that is sound in itself: well formed, known, every element in place, every rule within it kept. */
import { checkMessage } from '../../../../knowledge/youth-care-messages/check-message.ts'
import type { MessageCode, MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { codeOf, type Node, readMessage } from '../../../../knowledge/youth-care-messages/read-message.ts'
import type { Place, Refusal } from '../../../../knowledge/youth-care-messages/refusal.ts'
import { readXml, type XmlFault } from './read-xml.ts'

export type Opened =
  | { readonly kind: 'opened'; readonly code: MessageCode; readonly root: Node }
  | { readonly kind: 'not-xml'; readonly because: XmlFault; readonly at: Place | null }
  /** XML, and no message that we know. */
  | { readonly kind: 'no-such-message'; readonly at: Place }

/** Which message these bytes are; nothing of it is read yet. */
export function openMessage(bytes: Uint8Array): Opened {
  const xml = readXml(bytes)
  if (xml.kind === 'refused') return { kind: 'not-xml', because: xml.because, at: xml.at }
  const code = codeOf(xml.root)
  return code === null ? { kind: 'no-such-message', at: xml.root.at } : { kind: 'opened', code, root: xml.root }
}

export type Understood<C extends MessageCode> =
  | { readonly kind: 'sound'; readonly message: MessageOf<C>; readonly notRead: readonly string[] }
  /** Its shape is wrong: the standard answers such a message with an error, not with a return message. */
  | { readonly kind: 'misshapen'; readonly refusals: readonly Refusal[] }
  /** Its shape is right, and a rule within it is broken: the return message says 0001. */
  | { readonly kind: 'unsound'; readonly message: MessageOf<C>; readonly refusals: readonly Refusal[] }

export function understand<C extends MessageCode>(code: C, root: Node): Understood<C> {
  const read = readMessage(code, root)
  if (read.kind === 'refused') return { kind: 'misshapen', refusals: read.refusals }
  const refusals = checkMessage(code, read.message)
  return refusals.length > 0
    ? { kind: 'unsound', message: read.message, refusals }
    : { kind: 'sound', message: read.message, notRead: read.notRead }
}
