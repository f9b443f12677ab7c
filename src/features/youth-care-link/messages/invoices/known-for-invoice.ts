/** Against what an invoice is judged: allocations to its provider, and the provider's other invoices. */
import type { KnownForInvoice } from '../../../../knowledge/youth-care-messages/judge-invoice.ts'
import type { MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { knownFrom } from '../allocations/allocation.ts'
import { findAllocations } from '../allocations/store.ts'
import { youthPrint } from '../box/keep-message.ts'
import type { InvoiceId } from '../message.ts'
import { findApproved, findUsed } from './store.ts'

/** `except`: the invoice itself, when it was kept already. */
export async function knownForInvoice(
  ctx: Ctx,
  message: MessageOf<'JW323'>,
  provider: string,
  except: InvoiceId | null,
): Promise<KnownForInvoice> {
  const { db, municipality } = ctx
  const numbers = message.Declaratie.Clienten.Client.flatMap(({ Prestaties }) =>
    Prestaties.Prestatie.map(({ ToewijzingNummer }) => Number(ToewijzingNummer)),
  )
  const used = await findUsed(db, municipality, provider, except)
  const allocations = await findAllocations(db, municipality, {
    kind: 'numbers',
    provider,
    numbers: [...new Set(numbers)],
  })
  return {
    usedNumbers: used.numbers,
    usedReferences: used.references,
    approved: await findApproved(db, municipality, provider),
    allocations: allocations.map(knownFrom),
    youthOf: (bsn: string) => youthPrint(ctx, bsn).toString('hex'),
  }
}
