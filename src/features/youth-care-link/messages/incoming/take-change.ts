/** A provider asks to change allocations (317): one request, waiting for an officer. */
import { judgeChange } from '../../../../knowledge/youth-care-messages/judge-request.ts'
import { answerBy } from '../../../../knowledge/youth-care-messages/terms.ts'
import { newId } from '../../../../platform/new-id.ts'
import { knownFrom } from '../allocations/allocation.ts'
import { findAllocations } from '../allocations/store.ts'
import { youthPrint } from '../box/keep-message.ts'
import type { AllocationRequestId } from '../message.ts'
import { findUsedReferences, hasOpenRequest, insertRequest } from '../requests/store.ts'
import type { Take } from './answer-once.ts'

export const takeChange: Take<'JW317'> = async (ctx, message, { id, provider }) => {
  const { db, municipality } = ctx
  const youth = youthPrint(ctx, message.Client.Bsn)
  const reference = message.Client.Verzoek.ReferentieAanbieder
  const allocations = await findAllocations(db, municipality, { kind: 'of-youth', provider, youth })
  const findings = judgeChange(message, {
    usedReferences: await findUsedReferences(db, municipality, provider, [reference]),
    hasOpenRequest: await hasOpenRequest(db, municipality, provider, youth),
    allocations: allocations.map(knownFrom),
    today: ctx.today.toString(),
  })
  if (findings.length > 0) return findings
  await insertRequest(db, {
    municipality,
    id: newId<AllocationRequestId>(),
    message_id: id,
    place: 1,
    kind: 'change',
    provider,
    reference,
    youth,
    received_on: ctx.today,
    answer_by: answerBy('request', ctx.today),
  })
  return []
}
