/**
 * May the record of youth health care go to another organisation? Two models are in use, and a municipality chooses one. After consent:
 * parents with custody, from 12 the youth too, from 16 the youth alone. After telling, with time to object: parents with custody, from
 * 12 the youth. That from 16 the youth alone consents follows BW 7:447; where the others speak, one yes counts until another says no.
 * Source: docs/sources.md, row `record-transfer`: ddjgz (consent) and GGD Gelderland-Zuid (objection); Basisdataset G010 and G011.
 */
import { ageBand } from './age-band.ts'
import { type Answer, type ConsentStanding, consentStanding } from './consent-standing.ts'
import type { Party } from './who-decides.ts'

export const transferModels = ['consent', 'objection'] as const
export type TransferModel = (typeof transferModels)[number]

export type TransferQuestion = { model: TransferModel; birth: Temporal.PlainDate; on: Temporal.PlainDate }

/** Who consents, or in the other model is told and may object. */
export function whoSpeaksOnTransfer({ model, birth, on }: TransferQuestion): readonly Party[] {
  const band = ageBand(birth, on)
  if (band === 'under-12') return ['parents-with-custody']
  return model === 'consent' && band === '12-15' ? ['youth', 'parents-with-custody'] : ['youth']
}

/** @param answers the last word of each person; 'yes' is consent, or in the other model "told, and no objection". */
export const transferStanding = (question: TransferQuestion, answers: readonly Answer[]): ConsentStanding =>
  consentStanding(
    { kind: 'consent-of', parties: whoSpeaksOnTransfer(question), exceptions: [], article: articleOf[question.model] },
    answers,
    null,
  )

const articleOf: Readonly<Record<TransferModel, string>> = {
  consent: 'Basisdataset G011',
  objection: 'Basisdataset G010',
}
