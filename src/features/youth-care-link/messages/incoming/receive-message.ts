/**
 * A message comes in from the system of a provider. It is read, judged and answered in one transaction: of a server that is killed halfway all
 * is there, or nothing. Sent again, it gets the same return message and does nothing.
 */
import type { MessageCode } from '../../../../knowledge/youth-care-messages/messages.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { providersOfOrganisation } from '../providers/provider.ts'
import { refusalWords, xmlFaultWords } from '../refusal.text.ts'
import { openMessage } from '../xml/receive-xml.ts'
import { type Arrived, answerOnce, type Common } from './answer-once.ts'
import type { Receiving } from './receiving.ts'
import { takeChange } from './take-change.ts'
import { takeStarts, takeStops } from './take-delivery.ts'
import { takeInvoice } from './take-invoice.ts'
import { takeRequest } from './take-request.ts'
import { takeReturn } from './take-return.ts'
import { incomingText } from './text.ts'

export async function receiveMessage(ctx: Ctx, bytes: Uint8Array): Promise<Receiving> {
  const opened = openMessage(bytes)
  switch (opened.kind) {
    case 'not-xml':
      return { kind: 'refused', told: [xmlFaultWords(opened.because, opened.at)] }
    case 'no-such-message':
      return {
        kind: 'refused',
        told: [refusalWords({ path: 'Bericht', at: opened.at, because: { kind: 'no-such-message' } })],
      }
    case 'opened': {
      const providers = await providersOfOrganisation(ctx, ctx.actor.organisation)
      if (providers.length === 0) return { kind: 'refused', told: [incomingText.noProvider] }
      const xml = new TextDecoder().decode(bytes)
      return take(ctx, opened.code, { root: opened.root, xml, agbs: providers.map(({ agb }) => agb) })
    }
  }
}

function take(ctx: Ctx, code: MessageCode, sent: Arrived): Promise<Receiving> {
  switch (code) {
    case 'JW305':
      return answerOnce(ctx, code, sent, { take: takeStarts, commonOf })
    case 'JW307':
      return answerOnce(ctx, code, sent, { take: takeStops, commonOf })
    case 'JW315':
      return answerOnce(ctx, code, sent, { take: takeRequest, commonOf })
    case 'JW317':
      return answerOnce(ctx, code, sent, { take: takeChange, commonOf })
    case 'JW323':
      return takeInvoice(ctx, sent)
    case 'JW302':
    case 'JW320':
      return takeReturn(ctx, code, sent)
    default:
      return Promise.resolve({ kind: 'refused', told: [incomingText.fromMunicipality(code)] })
  }
}

const commonOf = (message: Common): Common => message

export type { Receiving } from './receiving.ts'
