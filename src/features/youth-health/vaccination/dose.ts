/** A dose of a vaccine, or of antibodies, that a child was given. */
import type { Dose } from '../../../knowledge/vaccination/validity.ts'
import type { ChildId } from '../../../people/index.ts'

export type DoseId = string & { readonly __brand: 'DoseId' }

/** here: by this youth health care, so with consent on record; elsewhere: taken over from a card or another record. */
export const places = ['here', 'elsewhere'] as const
export type Place = (typeof places)[number]

/** Where on the body; by mouth for rotavirus. */
export const sites = ['left-arm', 'right-arm', 'left-leg', 'right-leg', 'mouth'] as const
export type Site = (typeof sites)[number]

/** Why not everybody whose consent is usually needed gave it: a professional's judgement. */
export const consentGrounds = ['youth-keeps-wish', 'prevents-serious-harm', 'cannot-weigh'] as const
export type ConsentGround = (typeof consentGrounds)[number]

export type NewDose = {
  readonly id: DoseId
  readonly child: ChildId
  /** Null takes the superseded dose back. */
  readonly dose: Dose | null
  readonly place: Place
  /** Null when it was not recorded. */
  readonly site: Site | null
  readonly givenBy: string | null
  readonly ground: ConsentGround | null
  readonly superseding: { readonly id: DoseId; readonly reason: string } | null
}

/** A dose as it was recorded, with whatever it took the place of. */
export type RecordedDose = Omit<NewDose, 'child'> & {
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
}

/** A dose that is in the record now: nothing superseded it, and it was not taken back. */
export type StandingDose = Dose & Omit<RecordedDose, 'dose'>

/** A batch that was used lately, to recognise while typing. */
export type Batch = Pick<Dose, 'vaccine' | 'product' | 'batchExpiresOn'> & { readonly batch: string }
