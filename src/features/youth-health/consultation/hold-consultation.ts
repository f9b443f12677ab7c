/**
 * A consultation was held: one document, the rows beside it and what was agreed, all of it or none. Everything is asked first, so that
 * whatever stands in the way of one part stops the whole, with all that stands in the way at once.
 */
import type { Child } from '../../../people/index.ts'
import { fullName, guardiansOf, relationWords } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { endDraft } from '../../../platform/drafts/draft.ts'
import { newId } from '../../../platform/new-id.ts'
import { judgeMeasurements, keepMeasurements, type Objection, type Plausible } from '../growth/add-measurements.ts'
import { childInCare } from '../record/care-relation.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import type { Observations } from '../record/observations.ts'
import { openRecord } from '../record/open-record.ts'
import { insertContactMoments } from '../record/store.ts'
import { followUp } from '../screening/record-screenings.ts'
import { judgeVisit, keepVisit, type ReadyVisit, type VisitRecorded } from '../vaccination/index.ts'
import type { Consultation } from './consultation.ts'
import { consultationDraft } from './draft.ts'
import type { ActionId } from './moments/action.ts'
import { insertActions } from './moments/store.ts'
import type { ConsultationOutcome } from './outcome.ts'

export type DoseObjection = Exclude<VisitRecorded, { kind: 'recorded' }>
export type Held =
  | { readonly kind: 'held'; readonly contactMoment: ContactMomentId }
  | { readonly kind: 'objections'; readonly growth: Objection | null; readonly vaccination: DoseObjection | null }

export const holdConsultation = async (ctx: Ctx, childId: string, consultation: Consultation): Promise<Held> =>
  holdWith(ctx, await childInCare(ctx, childId), consultation)

/** The same, for whoever has found a care relation with the child already. */
export async function holdWith(ctx: Ctx, child: Child, consultation: Consultation): Promise<Held> {
  const { measuring, vaccinating } = consultation
  const [growth, doses, present] = await Promise.all([
    measuring && judgeMeasurements(ctx, child, measuring),
    vaccinating && judgeVisit(ctx, child, vaccinating),
    presentAt(ctx, child, consultation),
  ])
  const growthObjection = growth && growth.kind !== 'plausible' ? growth : null
  const doseObjection = doses && doses.kind !== 'ready' ? doses : null
  if (growthObjection || doseObjection)
    return { kind: 'objections', growth: growthObjection, vaccination: doseObjection }
  const measured = growth?.kind === 'plausible' ? growth : null
  const ready = doses?.kind === 'ready' ? doses : null
  return { kind: 'held', contactMoment: await keep(ctx, child, consultation, { present, measured, ready }) }
}

type Judged = {
  readonly present: readonly string[]
  readonly measured: Plausible | null
  readonly ready: ReadyVisit | null
}

async function keep(ctx: Ctx, child: Child, consultation: Consultation, judged: Judged): Promise<ContactMomentId> {
  const { on, vaccinating, screenings, actions } = consultation
  const { measured, ready } = judged
  const id = newId<ContactMomentId>()
  const observations = documentOf(consultation, judged)
  // Asked at once and carried out in this order; a record that is closed undoes them both.
  await Promise.all([
    openRecord(ctx, child.id),
    insertContactMoments(ctx, [{ id, child: child.id, on, kind: 'contact', importFile: null, observations }]),
  ])
  record(ctx, 'create', 'youth-health.contact-moment', child.id)
  if (consultation.answers.length > 0) record(ctx, 'create', 'youth-health.development', child.id)
  if (screenings.length > 0) record(ctx, 'create', 'youth-health.screening', child.id)
  const rows = actions.map(action => ({
    id: newId<ActionId>(),
    child: child.id,
    ...action,
    attempt: null,
    contactMoment: id,
  }))
  await Promise.all([
    measured && keepMeasurements(ctx, child, id, measured),
    vaccinating && ready && keepVisit(ctx, child, vaccinating, ready),
    followUp(ctx, child, id, { on, results: screenings }),
    insertActions(ctx, rows),
    endDraft(ctx, consultationDraft(child.id)),
  ])
  return id
}

/** What is empty is left out of the document. */
function documentOf(
  { moment, form, note, answers, screenings, ...told }: Consultation,
  { present, measured }: Judged,
): Observations {
  const consultation: ConsultationOutcome = {
    ...(told.reason && { reason: told.reason }),
    present: [...present],
    findings: told.findings,
    ...(told.conclusion && { conclusion: told.conclusion }),
    ...(told.advice && { advice: told.advice }),
    ...(told.next && { next: told.next }),
    agreed: told.actions.map(({ kind, about, dueOn }) => ({ kind, about, dueOn: dueOn.toString() })),
  }
  return {
    moment,
    form,
    ...(note && { note }),
    ...(measured && { measured: measured.measured }),
    ...(answers.length > 0 && { vanWiechen: [...answers] }),
    ...(screenings.length > 0 && { screening: screenings.map(one => ({ ...one, values: [...one.values] })) }),
    consultation,
  }
}

/** Whoever is no guardian of this child is not written down by their id. */
async function presentAt(ctx: Ctx, child: Child, { present, presentOther }: Consultation): Promise<readonly string[]> {
  const guardians = await guardiansOf(ctx, child.id)
  return [
    ...(present.includes(child.id) ? [fullName(child)] : []),
    ...guardians
      .filter(({ id }) => present.includes(id))
      .map(guardian => `${fullName(guardian)} (${relationWords[guardian.relation]})`),
    ...(presentOther ? [presentOther] : []),
  ]
}
