import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { type Child, formerIdsOf } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { parseConsultation } from '../../consultation/consult.form.ts'
import { consultationDraft } from '../../consultation/draft.ts'
import { holdWith } from '../../consultation/hold-consultation.ts'
import { choicesIn, fieldsOf, wordIn } from '../part.form.ts'
import { findContactsSince, type OtherContact, type Visit } from '../store.ts'
import { text } from '../text.ts'
import type { Difference } from '../visit-package.ts'
import type { Keep } from './keep.ts'

const ownFields = /^(?:presentOther|note|findings|conclusion|advice)$/
const atHome = '06'
const onIndication: MomentCode = '21'

/**
 * Who was there, what was said and what it comes to: a contact of its own. Whoever wrote of the same day or moment in the meantime is read
 * first; both stay, for a contact that was held is never unsaid, and the moment of the programme is held once.
 */
export const keepTalk: Keep = async (ctx, child, visit, form) => {
  const others = await findContactsSince(ctx.db, ctx.municipality, visit)
  const [last] = others.slice(-1)
  const choice = choicesIn(form).find(({ field }) => field === 'note')
  if (last && choice?.seen !== last.id)
    return { kind: 'differs', differences: [differenceOf(others, last, wordIn(form, 'note'))] }
  const isHeld = others.some(({ moment }) => moment === visit.moment)
  const moment = isHeld ? onIndication : visit.moment
  const fields = fieldsOf(form, ownFields, { on: visit.on.toString(), moment, form: atHome })
  for (const one of await presentIn(ctx, child, visit, form)) fields.append('present', one)
  const parsed = parseConsultation(fields, { birth: child.birth, today: ctx.today })
  if (!parsed.ok) return { kind: 'faults', faults: parsed.faults, asked: [] }
  // What is being typed at the desk about this child is another story, and stays.
  const place = consultationDraft(child.id)
  const draft = await findDraft(ctx, place)
  const held = await holdWith(ctx, child, parsed.value)
  if (draft) await keepDraft(ctx, place, draft.typed)
  if (held.kind !== 'held') throw new Error('a talk without measuring or vaccinating meets no objection')
  return { kind: 'kept', document: held.contactMoment, leftOut: null }
}

/** A child that was registered twice may have gone along under its other id. */
async function presentIn(ctx: Ctx, child: Child, { isMerged }: Visit, form: FormData): Promise<readonly string[]> {
  const former: readonly string[] = isMerged ? await formerIdsOf(ctx, child.id) : []
  return form.getAll('present').map(one => (typeof one === 'string' && !former.includes(one) ? one : child.id))
}

const differenceOf = (others: readonly OtherContact[], last: OtherContact, mine: string): Difference => ({
  field: 'note',
  label: text.talk,
  mine: mine || text.noNote,
  theirs: others.map(({ note }) => note || text.noNote).join('\n\n'),
  by: [...new Set(others.map(({ by }) => by))].join(', '),
  seen: last.id,
})
