/** What a child can be given at a session, and what is in the way of it. */
import type { ConsentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import type { PlannedDose } from '../../../../knowledge/vaccination/forecast.ts'
import { isBefore, windowOf } from '../../../../knowledge/vaccination/interval.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import { consentFor } from '../consent/rules.ts'
import type { Site } from '../dose.ts'
import { isOpen } from '../rules.ts'
import type { Vaccinations } from '../vaccinations.ts'

type Day = Temporal.PlainDate

/** A dose of the session's vaccines whose time has come, and how it stands with the child. */
export type Offer = { readonly dose: PlannedDose } & (
  | { readonly kind: 'ready' }
  | { readonly kind: 'awaits-consent'; readonly consent: Extract<ConsentStanding, { kind: 'awaits' }> }
  /** Refused, postponed, not allowed, or for the youth doctor to decide. */
  | { readonly kind: 'withheld' }
)

/** Nothing for who had everything, or is too early. `day` is the session's. */
export function offersFor(vaccinations: Vaccinations, vaccines: readonly VaccineId[], day: Day): readonly Offer[] {
  const birth = vaccinations.child.birth.on
  return vaccines.flatMap(vaccine => {
    const dose = vaccinations.plan.find(
      one => one.vaccine === vaccine && isOpen(one) && !isBefore(day, windowOf(one.moment, birth).from),
    )
    return dose ? offerOf(vaccinations, dose, day) : []
  })
}

function offerOf({ child, voices, answers }: Vaccinations, dose: PlannedDose, day: Day): readonly Offer[] {
  const { kind } = dose.standing
  if (kind === 'planned' || (dose.earliest !== null && kind !== 'postponed' && isBefore(day, dose.earliest))) return []
  if ((kind !== 'due' && kind !== 'overdue') || dose.earliest === null) return [{ kind: 'withheld', dose }]
  const consent = consentFor({ birth: child.birth.on, voices, answers }, dose, day, null)
  switch (consent.kind) {
    case 'given':
      return [{ kind: 'ready', dose }]
    case 'awaits':
      return [{ kind: 'awaits-consent', dose, consent }]
    case 'refused':
    case 'not-arranged':
      return [{ kind: 'withheld', dose }]
  }
}

/** All can be given now; somebody has to be asked first; nothing is to be given; or nothing is due. */
export type Readiness = 'ready' | 'ask' | 'withheld' | 'nothing-due'

export function readinessOf(offers: readonly Offer[]): Readiness {
  if (offers.some(({ kind }) => kind === 'awaits-consent')) return 'ask'
  if (offers.some(({ kind }) => kind === 'ready')) return 'ready'
  return offers.length > 0 ? 'withheld' : 'nothing-due'
}

export type Arm = Extract<Site, 'left-arm' | 'right-arm'>

/** The first vaccine in the arm that was chosen, the next in the other: two doses on one day go in two arms. Our own choice. */
export const armOf = (place: number, first: Arm): Arm => {
  const other: Arm = first === 'left-arm' ? 'right-arm' : 'left-arm'
  return place % 2 === 0 ? first : other
}
