/** A parent or the youth says yes or no on Mijn CJG, or takes back what was said: only who decides today, only for oneself. */
import { whoSpeaksOnTransfer } from '../../../../knowledge/consent/may-transfer.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import { type Child, fullName } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { openRecord } from '../../record/open-record.ts'
import { insertRecords } from '../../record/store.ts'
import { askedOf } from '../../transfer/answers/record-answer.ts'
import { insertAnswer } from '../../transfer/store.ts'
import { whoDecides } from '../consent/rules.ts'
import { insertAnswers } from '../consent/store.ts'
import { insertSharingAnswer } from '../sharing/store.ts'
import { loadVaccinations } from '../vaccinations.ts'

export type Saying =
  | { readonly about: 'vaccine'; readonly vaccine: VaccineId; readonly says: 'yes' | 'no' }
  | { readonly about: 'rivm' | 'transfer'; readonly says: 'yes' | 'no' }

/** Throws NotAllowed for who does not decide about it today. */
export async function sayInPortal(ctx: Ctx, child: Child, saying: Saying): Promise<void> {
  const speaker = await speakerIn(ctx, child, saying)
  const word = { person: speaker.id, personName: fullName(speaker), on: ctx.today, route: 'online' } as const
  switch (saying.about) {
    case 'vaccine': {
      await openRecord(ctx, child.id)
      const { vaccine, says } = saying
      await insertAnswers(ctx, child.id, [{ ...word, vaccine, ordinal: null, says, because: null, until: null }])
      record(ctx, 'create', 'youth-health.vaccination-consent', child.id)
      return
    }
    case 'rivm':
      await openRecord(ctx, child.id)
      await insertSharingAnswer(ctx, child.id, { ...word, says: saying.says })
      record(ctx, 'create', 'youth-health.rivm-sharing', child.id)
      return
    case 'transfer':
      await insertRecords(ctx, [child.id])
      await insertAnswer(ctx, child.id, { ...word, says: saying.says === 'yes' ? 'consents' : 'objects' })
      record(ctx, 'create', 'youth-health.transfer-consent', child.id)
      return
  }
}

async function speakerIn(ctx: Ctx, child: Child, { about }: Saying) {
  const { guardians, voices } = await loadVaccinations(ctx, child)
  const { model } = await askedOf(ctx, child)
  const parties =
    about === 'transfer'
      ? whoSpeaksOnTransfer({ model, birth: child.birth.on, on: ctx.today })
      : whoDecides(child.birth.on, ctx.today)
  const speaker = [child, ...guardians].find(({ id }) => id === ctx.actor.id)
  const party = speaker && voices.get(speaker.id)
  if (!speaker || !party || !parties.includes(party)) throw new NotAllowed('youth-health.vaccination-consent', child.id)
  return speaker
}
