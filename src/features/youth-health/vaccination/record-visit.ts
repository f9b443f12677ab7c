/**
 * The doses of one visit, at once. Without the consent that is needed nothing is stored; what would not count is asked first,
 * and stored when it is said to be right.
 */

import type { AnswerRoute } from '../../../knowledge/consent/answer-routes.ts'
import type { ConsentStanding } from '../../../knowledge/consent/consent-standing.ts'
import type { VaccineId } from '../../../knowledge/vaccination/vaccines.ts'
import type { Dose } from '../../../knowledge/vaccination/validity.ts'
import { type Child, fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import { openRecord } from '../record/open-record.ts'
import type { NewAnswer } from './consent/answer.ts'
import { consentFor } from './consent/rules.ts'
import { insertAnswers } from './consent/store.ts'
import type { ConsentGround, DoseId, Place, Site } from './dose.ts'
import { expiryOf, nextOrdinal, type Question, questionsAbout } from './rules.ts'
import type { Stock } from './stock/batch.ts'
import { stockKey } from './stock/rules.ts'
import { findStock } from './stock/store.ts'
import { takeDoses } from './stock/take-doses.ts'
import { findBatches, insertDoses, lockDoses } from './store.ts'
import { loadVaccinations, type Vaccinations } from './vaccinations.ts'

export type Visit = {
  readonly on: Temporal.PlainDate
  readonly place: Place
  readonly givenBy: string | null
  /** Each vaccine once. */
  readonly doses: readonly VisitDose[]
  /** The people who say yes to these doses, at this visit. */
  readonly consentOf: readonly string[]
  readonly route: AnswerRoute
  readonly ground: ConsentGround | null
  /** The vaccines of which the professional says: it was given, even if it does not count. */
  readonly confirmed: readonly VaccineId[]
}

/** `stock` says from which batch of which location it was taken (`stockKey`); null when the batch was typed, or is not known. */
export type VisitDose = Omit<Dose, 'on'> & { readonly site: Site | null; readonly stock: string | null }

/** `from`: the stock it leaves; null when it came from none of ours. */
export type GivenDose = Dose & { readonly site: Site | null; readonly from: Stock | null }

export type VisitRecorded =
  | { readonly kind: 'recorded'; readonly doses: readonly DoseId[] }
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | {
      readonly kind: 'refused'
      readonly because: 'known-that-day' | 'batch-date-unknown'
      readonly vaccines: readonly VaccineId[]
    }
  | { readonly kind: 'refused'; readonly because: 'no-consent'; readonly lacking: readonly Lacking[] }

export type Lacking = { readonly vaccine: VaccineId; readonly consent: Exclude<ConsentStanding, { kind: 'given' }> }

/** How long a batch stays in the list of batches that were used lately. */
export const batchMemory = { days: 90 }

export async function recordVisit(ctx: Ctx, childId: string, visit: Visit): Promise<VisitRecorded> {
  const child = await childInCare(ctx, childId)
  const judged = await judgeVisit(ctx, child, visit)
  return judged.kind === 'ready' ? { kind: 'recorded', doses: await keepVisit(ctx, child, visit, judged) } : judged
}

/** What may be stored. */
export type ReadyVisit = {
  readonly kind: 'ready'
  readonly doses: readonly GivenDose[]
  readonly consents: readonly NewAnswer[]
}

/**
 * Writes nothing: a consultation asks everything before it stores anything. Whoever else judges a visit of this child waits until this
 * one is stored, so that two tables, or a table and a consultation, do not give the same dose.
 */
export async function judgeVisit(
  ctx: Ctx,
  child: Child,
  visit: Visit,
): Promise<ReadyVisit | Exclude<VisitRecorded, { kind: 'recorded' }>> {
  await lockDoses(ctx.db, child.id)
  const known = await loadVaccinations(ctx, child)
  const doses = await dosesOf(ctx, visit)
  const refusal = whyNot(known, visit, doses)
  if (refusal) return refusal
  const consents = consentsOf(known, visit)
  const lacking = visit.place === 'here' ? lackingConsent(known, visit, consents) : []
  if (lacking.length > 0) return { kind: 'refused', because: 'no-consent', lacking }
  const scheme = known.scheme?.scheme ?? null
  const holds = visit.place === 'here' ? known.holds : []
  const questions = questionsAbout({ birth: bornOn(child), scheme }, known.doses, doses, holds)
  const open = questions.filter(({ dose }) => !visit.confirmed.includes(dose.vaccine))
  if (open.length > 0) return { kind: 'questions', questions: open }
  return { kind: 'ready', doses, consents }
}

/** When a child was born; somebody who is not born yet has no vaccinations. */
export function bornOn(child: Child): Temporal.PlainDate {
  if (child.birth.kind === 'expected') throw new NotFound(`child ${child.id} is not born`)
  return child.birth.on
}

async function dosesOf(ctx: Ctx, { on, place, doses }: Visit): Promise<readonly GivenDose[]> {
  const stock = doses.some(dose => dose.stock !== null) ? await findStock(ctx.db, ctx.municipality) : []
  const batches = place === 'here' ? await findBatches(ctx.db, ctx.municipality, ctx.today.subtract(batchMemory)) : []
  return doses.map(({ stock: key, ...dose }) => {
    const from = place === 'here' && dose.batch === null ? stock.find(one => stockKey(one) === key) : undefined
    if (!from) return { ...dose, on, batchExpiresOn: expiryOf(dose, batches), from: null }
    const { batch, expiresOn, product } = from.batch
    return { ...dose, on, batch, product, batchExpiresOn: expiresOn, from }
  })
}

function whyNot(
  known: Vaccinations,
  { on, place }: Visit,
  doses: readonly Dose[],
): Exclude<VisitRecorded, { kind: 'recorded' }> | null {
  const twice = doses.filter(dose => known.doses.some(one => one.vaccine === dose.vaccine && one.on.equals(on)))
  if (twice.length > 0) return { kind: 'refused', because: 'known-that-day', vaccines: twice.map(dose => dose.vaccine) }
  const undated = place === 'here' ? doses.filter(dose => dose.batchExpiresOn === null) : []
  return undated.length === 0
    ? null
    : { kind: 'refused', because: 'batch-date-unknown', vaccines: undated.map(dose => dose.vaccine) }
}

/** What was said at this visit: a yes of each person to each dose. A person whose word is not heard says nothing. */
function consentsOf(known: Vaccinations, { on, route, doses, consentOf }: Visit): readonly NewAnswer[] {
  const people = [known.child, ...known.guardians].filter(({ id }) => known.voices.has(id) && consentOf.includes(id))
  return people.flatMap(person =>
    doses.map(({ vaccine }) => ({
      vaccine,
      ordinal: nextOrdinal(known.plan, vaccine),
      person: person.id,
      personName: fullName(person),
      says: 'yes' as const,
      on,
      route,
      because: null,
      until: null,
    })),
  )
}

function lackingConsent(known: Vaccinations, visit: Visit, consents: readonly NewAnswer[]): readonly Lacking[] {
  const { child, voices, plan } = known
  const deciding = { birth: bornOn(child), voices, answers: [...known.answers, ...consents] }
  return visit.doses.flatMap(({ vaccine }) => {
    const dose = { vaccine, ordinal: nextOrdinal(plan, vaccine) }
    const consent = consentFor(deciding, dose, visit.on, visit.ground)
    return consent.kind === 'given' ? [] : [{ vaccine, consent }]
  })
}

/** What was found ready, as it stands: the caller is the use case. */
export async function keepVisit(
  ctx: Ctx,
  child: Child,
  { place, givenBy, ground }: Visit,
  { doses, consents }: ReadyVisit,
): Promise<readonly DoseId[]> {
  const rows = doses.map(({ site, from, ...dose }) => ({
    id: newId<DoseId>(),
    child: child.id,
    dose,
    from,
    place,
    site,
    givenBy,
    ground: place === 'here' ? ground : null,
    superseding: null,
  }))
  await openRecord(ctx, child.id)
  if (place === 'here') await insertAnswers(ctx, child.id, consents)
  await insertDoses(ctx, rows)
  await takeDoses(
    ctx,
    rows.flatMap(({ id, dose, from }) =>
      from ? [{ dose: id, on: dose.on, batch: from.batch.id, location: from.location.id }] : [],
    ),
  )
  record(ctx, 'create', 'youth-health.vaccination', child.id)
  return rows.map(({ id }) => id)
}
