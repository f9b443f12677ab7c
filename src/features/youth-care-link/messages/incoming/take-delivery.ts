/** A provider tells that help began (305) or stopped (307): each becomes a fact of its allocation, when all of the message is right. */
import { dayOf } from '../../../../knowledge/youth-care-messages/form.ts'
import { judgeStarts, judgeStops } from '../../../../knowledge/youth-care-messages/judge-delivery.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Allocation, knownFrom, standingDeliveries } from '../allocations/allocation.ts'
import { findAllocations, insertDelivery } from '../allocations/store.ts'
import { youthPrint } from '../box/keep-message.ts'
import type { Kept, Take } from './answer-once.ts'

export const takeStarts: Take<'JW305'> = async (ctx, message, kept) => {
  const allocations = await allocationsOf(ctx, kept, message.Client.Bsn)
  const findings = judgeStarts(message, knownOf(allocations))
  if (findings.length > 0) return findings
  for (const one of message.Client.StartProducten.StartProduct)
    await insertDelivery(ctx.db, {
      ...factOf(ctx, kept, allocations, one),
      kind: 'start',
      ended_on: null,
      reason: null,
    })
  return []
}

export const takeStops: Take<'JW307'> = async (ctx, message, kept) => {
  const allocations = await allocationsOf(ctx, kept, message.Client.Bsn)
  const findings = judgeStops(message, knownOf(allocations))
  if (findings.length > 0) return findings
  for (const one of message.Client.StopProducten.StopProduct)
    await insertDelivery(ctx.db, {
      ...factOf(ctx, kept, allocations, one),
      kind: 'stop',
      ended_on: dayOf(one.Einddatum),
      reason: one.RedenBeeindiging,
    })
  return []
}

const allocationsOf = (ctx: Ctx, { provider }: Kept, bsn: string): Promise<readonly Allocation[]> =>
  findAllocations(ctx.db, ctx.municipality, { kind: 'of-youth', provider, youth: youthPrint(ctx, bsn) })

const knownOf = (allocations: readonly Allocation[]) => ({
  allocations: allocations.map(knownFrom),
  deliveries: allocations.flatMap(standingDeliveries),
})

type Told = { readonly ToewijzingNummer?: string; readonly Begindatum: string; readonly StatusAanlevering: string }

function factOf(ctx: Ctx, kept: Kept, allocations: readonly Allocation[], told: Told) {
  const allocation = allocations.find(({ number }) => `${number}` === told.ToewijzingNummer)
  if (!allocation) throw new Error('judged right without an allocation')
  return {
    municipality: ctx.municipality,
    allocation_id: allocation.id,
    began_on: dayOf(told.Begindatum),
    removes: told.StatusAanlevering === '3',
    message_id: kept.id,
    at: ctx.now,
  }
}
