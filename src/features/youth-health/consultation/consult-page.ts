/** Everything that stands on the page of a consultation, asked at once. */
import {
  contactMoments,
  type MomentCode,
  nearestContactMoment,
} from '../../../knowledge/contact-moments/contact-moments.ts'
import type { MomentPart } from '../../../knowledge/contact-moments/programme.ts'
import type { ScreeningId } from '../../../knowledge/screening/screening.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Draft, findDraft } from '../../../platform/drafts/draft.ts'
import { type StandingSignals, standingSignalsOf } from '../../signalling/index.ts'
import { type Examination, examinationsOf } from '../development/index.ts'
import type { StandingMeasurement } from '../growth/measurement.ts'
import { standing } from '../growth/rules.ts'
import { findMeasurements } from '../growth/store.ts'
import type { Request } from '../questionnaires/request.ts'
import { findRequests } from '../questionnaires/store.ts'
import { childIdFrom } from '../record/care-relation.ts'
import type { BirthDetails } from '../record/observations.ts'
import { type RecordPage, recordPage } from '../record/record-page.ts'
import { findBirthDetails } from '../record/store.ts'
import { findScreeningFacts, nextRound, proposed, type Screenings, screeningsFrom } from '../screening/screenings.ts'
import {
  type Batch,
  batchMemory,
  findBatches,
  findStock,
  findVaccinationFacts,
  type Stock,
  type Vaccinations,
  vaccinationsFrom,
} from '../vaccination/index.ts'
import { consultationDraft } from './draft.ts'
import { findMomentFacts, type MomentsOf, momentsFrom } from './moments/moments-of.ts'
import { findLastContact, type LastContact } from './store.ts'

export type ConsultPage = {
  readonly page: RecordPage
  readonly moments: MomentsOf
  readonly last: LastContact | null
  readonly birth: BirthDetails | null
  readonly measured: readonly StandingMeasurement[]
  readonly examined: readonly Examination[]
  readonly vaccinations: Vaccinations
  readonly batches: readonly Batch[]
  /** What lies in the refrigerators. */
  readonly stock: readonly Stock[]
  readonly screenings: Screenings
  readonly signals: StandingSignals
  /** Questionnaires that were asked for, the latest first. */
  readonly requests: readonly Request[]
  readonly draft: Draft | null
  readonly actorName: string
}

export async function consultPage(ctx: Ctx, childId: string): Promise<ConsultPage> {
  const id = childIdFrom(childId)
  const { db, municipality } = ctx
  const [page, facts, last, birth, recorded, examined, doses, batches, stock, screened, requests, signals, draft] =
    await Promise.all([
      recordPage(ctx, id),
      findMomentFacts(ctx, id),
      findLastContact(db, municipality, id),
      findBirthDetails(db, municipality, id),
      findMeasurements(db, municipality, id),
      examinationsOf(ctx, id),
      findVaccinationFacts(ctx, id),
      findBatches(db, municipality, ctx.today.subtract(batchMemory)),
      findStock(db, municipality),
      findScreeningFacts(ctx, id),
      findRequests(db, municipality, id),
      standingSignalsOf(ctx, id),
      findDraft(ctx, consultationDraft(id)),
    ])
  for (const part of ['growth', 'development', 'vaccination', 'screening', 'questionnaire'])
    record(ctx, 'read', `youth-health.${part}`, id)
  return {
    page,
    moments: momentsFrom(page, facts),
    last: last ?? null,
    birth: birth ?? null,
    measured: standing(recorded),
    examined,
    vaccinations: vaccinationsFrom(page, doses),
    batches,
    stock,
    screenings: screeningsFrom(page, screened),
    signals,
    requests,
    draft: draft ?? null,
    actorName: ctx.actor.name,
  }
}

const onIndication: MomentCode = '22'

/** The moment that is asked for; else the one that is due; else the one nearest to the child's age, if that was not held yet. */
export function momentOf({ page, moments }: Pick<ConsultPage, 'page' | 'moments'>, asked: string | null): MomentCode {
  const known = contactMoments.find(({ code }) => code === asked)
  if (known) return known.code
  const { next } = moments
  if (next && next.standing.kind !== 'planned') return next.moment.code
  const { birth } = page.child
  if (birth.kind === 'expected') return beforeBirth(moments)
  const near = nearestContactMoment(birth.on, page.today)
  const wasHeld = moments.moments.some(({ moment, standing }) => moment.code === near && standing.kind === 'held')
  return (wasHeld ? undefined : near) ?? next?.moment.code ?? onIndication
}

/** The visit before the birth, where the centre offers it and it is still to come; no other moment of the programme can be held yet. */
const beforeBirth = ({ next }: MomentsOf): MomentCode => (next?.moment.code === 'prenatal' ? 'prenatal' : onIndication)

export type ConsultParts = {
  readonly parts: readonly MomentPart[]
  readonly column: number | null
  readonly screenings: readonly ScreeningId[]
}

/** What a moment asks for that the programme does not know: on indication or at request everything a visit is made of. */
const otherwise: readonly MomentPart[] = ['measure', 'vaccinate']

/** What belongs to this moment. A child that is not born yet has nothing to measure. */
export function partsOf({ page, moments, screenings }: ConsultPage, moment: MomentCode): ConsultParts {
  if (page.child.birth.kind === 'expected') return { parts: [], column: null, screenings: [] }
  const known = moments.moments.find(one => one.moment.code === moment)?.moment
  const parts = known?.parts ?? otherwise
  return {
    parts,
    column: known?.column ?? null,
    screenings: parts.includes('screening') ? proposed(screenings) : [],
  }
}

/** The round of the newborn hearing screening that comes now stands filled in. */
export const roundOf = ({ screenings }: Pick<ConsultPage, 'screenings'>): string => nextRound(screenings)
