/** A parent or the youth says whether vaccinations may be shared with RIVM, or takes that back. */
import { fullName } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import type { Said } from '../consent/record-answers.ts'
import { loadVaccinations } from '../vaccinations.ts'
import type { NewSharingAnswer } from './sharing.ts'
import { insertSharingAnswer } from './store.ts'

export type SharingWord = Omit<NewSharingAnswer, 'person' | 'personName'> & { readonly person: string }

export async function recordSharing(ctx: Ctx, childId: string, { person, ...word }: SharingWord): Promise<Said> {
  const child = await childInCare(ctx, childId)
  const { guardians, voices } = await loadVaccinations(ctx, child)
  const speaker = [child, ...guardians].find(({ id }) => id === person && voices.has(id))
  if (!speaker) return { kind: 'refused', because: 'no-custody' }
  await openRecord(ctx, child.id)
  await insertSharingAnswer(ctx, child.id, { ...word, person: speaker.id, personName: fullName(speaker) })
  record(ctx, 'create', 'youth-health.rivm-sharing', child.id)
  return { kind: 'recorded' }
}
