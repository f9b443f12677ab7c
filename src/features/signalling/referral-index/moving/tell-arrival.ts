/** A reported youth came to live here: whoever keeps the agreements hears from where, and not who (Jeugdwet 7.1.2.3 lid 1 g). */
import { z } from 'zod'
import { municipalityNames, professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { text } from './text.ts'

const shape = z.object({ from: z.string() })

export async function tellArrival(ctx: Ctx, payload: unknown): Promise<void> {
  const { from } = shape.parse(payload)
  const name = (await municipalityNames(ctx, [from])).get(from) ?? from
  const holders = await holdersOf(ctx, 'keepAgreements')
  for (const { id, email, organisation } of await professionalsOf(ctx)) {
    const recipient = holders.has(id) ? (email ?? organisation.email) : null
    if (recipient) await send(ctx.db, ctx.municipality, { recipient, ...text.arrived(name) }, ctx.now)
  }
  record(ctx, 'transfer', 'signalling.report', null, `arrival from ${from}`)
}
