/** A provider asks an allocation (315): one request for each product, waiting for an officer. */
import { judgeRequest } from '../../../../knowledge/youth-care-messages/judge-request.ts'
import { answerBy } from '../../../../knowledge/youth-care-messages/terms.ts'
import { newId } from '../../../../platform/new-id.ts'
import { youthPrint } from '../box/keep-message.ts'
import type { AllocationRequestId } from '../message.ts'
import { findUsedReferences, hasOpenRequest, insertRequest } from '../requests/store.ts'
import type { Take } from './answer-once.ts'

export const takeRequest: Take<'JW315'> = async (ctx, message, { id, provider }) => {
  const { db, municipality } = ctx
  const youth = youthPrint(ctx, message.Client.Bsn)
  const asked = message.Client.AangevraagdeProducten.AangevraagdProduct
  const references = asked.map(one => one.ReferentieAanbieder)
  const findings = judgeRequest(message, {
    usedReferences: await findUsedReferences(db, municipality, provider, references),
    hasOpenRequest: await hasOpenRequest(db, municipality, provider, youth),
  })
  if (findings.length > 0) return findings
  for (const [place, reference] of references.entries())
    await insertRequest(db, {
      municipality,
      id: newId<AllocationRequestId>(),
      message_id: id,
      place: place + 1,
      kind: 'new',
      provider,
      reference,
      youth,
      received_on: ctx.today,
      answer_by: answerBy('request', ctx.today),
    })
  return []
}
