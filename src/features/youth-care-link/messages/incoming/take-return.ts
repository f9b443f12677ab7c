/** The return message of a provider on an allocation (302) or an answer (320): it belongs to a message of ours, once. */
import { messages } from '../../../../knowledge/youth-care-messages/messages.ts'
import { isReturnCode, noRemark, returnCodes } from '../../../../knowledge/youth-care-messages/return-codes.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { keepMessage } from '../box/keep-message.ts'
import { findByIdentification, insertRemark } from '../box/store.ts'
import { refusalWords } from '../refusal.text.ts'
import { understand } from '../xml/receive-xml.ts'
import { type Arrived, refuseShape } from './answer-once.ts'
import type { Receiving } from './receiving.ts'
import { incomingText } from './text.ts'

export async function takeReturn(ctx: Ctx, code: 'JW302' | 'JW320', sent: Arrived): Promise<Receiving> {
  const read = understand(code, sent.root)
  if (read.kind === 'misshapen') return refuseShape(ctx, code, sent, read.refusals.map(refusalWords))
  const head = read.message.Header
  const provider = sent.agbs.find(agb => agb === head.Ontvanger)
  if (!provider || head.Afzender !== ctx.municipality) return { kind: 'refused', told: [incomingText.notAnAnswer] }
  const ours = await findByIdentification(ctx.db, ctx.municipality, {
    direction: 'out',
    provider,
    code: messages[code].answers,
    identification: head.BerichtIdentificatie.Identificatie,
  })
  if (!ours) return { kind: 'refused', told: [incomingText.nothingSent] }
  const entry = { direction: 'in', code, provider, identification: head.IdentificatieRetour, xml: sent.xml } as const
  const id = await keepMessage(ctx, { ...entry, answers: ours.id })
  if (id === null) return { kind: 'taken' }
  record(ctx, 'create', 'youth-care-link.message', null, code)
  const told = wordsOf(sent.xml)
  if (told.length > 0) await insertRemark(ctx.db, ctx.municipality, id, told)
  return { kind: 'taken' }
}

/** Every code of the message that says that something is wrong, once. */
function wordsOf(xml: string): readonly string[] {
  const codes = new Set([...xml.matchAll(/RetourCode>\s*([0-9S]\d{3})\s*</g)].map(([, code = '']) => code))
  return [...codes]
    .filter(isReturnCode)
    .filter(code => code !== noRemark)
    .map(code => `${returnCodes[code].says} (${code})`)
}
