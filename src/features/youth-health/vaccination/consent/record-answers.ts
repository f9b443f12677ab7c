/** A parent or the youth says yes or no to doses, beforehand: at the desk, by phone, on paper. */

import type { AnswerRoute } from '../../../../knowledge/consent/answer-routes.ts'
import { fullName } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import { loadVaccinations } from '../vaccinations.ts'
import type { AboutDose } from './answer.ts'
import { insertAnswers } from './store.ts'

export type Saying = {
  readonly person: string
  readonly says: 'yes' | 'no'
  readonly about: readonly AboutDose[]
  readonly on: Temporal.PlainDate
  readonly route: AnswerRoute
  readonly because: string | null
  readonly until: Temporal.PlainDate | null
}
export type Said =
  | { readonly kind: 'recorded' }
  /** Only the youth and the parents with custody decide. */
  | { readonly kind: 'refused'; readonly because: 'no-custody' }

export async function recordAnswers(ctx: Ctx, childId: string, { person, about, ...word }: Saying): Promise<Said> {
  const child = await childInCare(ctx, childId)
  const { guardians, voices } = await loadVaccinations(ctx, child)
  const speaker = [child, ...guardians].find(({ id }) => id === person && voices.has(id))
  if (!speaker) return { kind: 'refused', because: 'no-custody' }
  await openRecord(ctx, child.id)
  const said = { ...word, person: speaker.id, personName: fullName(speaker) }
  await insertAnswers(
    ctx,
    child.id,
    about.map(dose => ({ ...dose, ...said })),
  )
  record(ctx, 'create', 'youth-health.vaccination-consent', child.id)
  return { kind: 'recorded' }
}
