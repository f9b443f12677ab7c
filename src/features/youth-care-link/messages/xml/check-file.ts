/** A file with one message, checked on its own: what is wrong with it, and where. */
import type { MessageCode } from '../../../../knowledge/youth-care-messages/messages.ts'
import { refusalWords, xmlFaultWords } from '../refusal.text.ts'
import { openMessage, understand } from './receive-xml.ts'

export type Checked = {
  readonly code: MessageCode | null
  readonly refused: readonly string[]
  /** Elements that are left where they are, as nothing is known of them. */
  readonly notRead: readonly string[]
}

export function checkFile(bytes: Uint8Array): Checked {
  const opened = openMessage(bytes)
  switch (opened.kind) {
    case 'not-xml':
      return { code: null, refused: [xmlFaultWords(opened.because, opened.at)], notRead: [] }
    case 'no-such-message': {
      const refusal = { path: 'Bericht', at: opened.at, because: { kind: 'no-such-message' } } as const
      return { code: null, refused: [refusalWords(refusal)], notRead: [] }
    }
    case 'opened': {
      const read = understand(opened.code, opened.root)
      return read.kind === 'sound'
        ? { code: opened.code, refused: [], notRead: read.notRead }
        : { code: opened.code, refused: read.refusals.map(refusalWords), notRead: [] }
    }
  }
}
