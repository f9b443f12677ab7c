/** Regions of centres, and somebody of one centre who works for another. */
import type { SecondmentFacts } from '../../knowledge/regions/secondment.ts'
import type { Role } from '../../platform/auth/role-names.ts'
import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { ProfessionalId } from '../organisation.ts'

export type RegionId = string & { readonly __brand: 'RegionId' }
export type SecondmentId = string & { readonly __brand: 'SecondmentId' }

export const regionKinds = ['public-health', 'youth-care', 'other'] as const
export type RegionKind = (typeof regionKinds)[number]

export type RegionCentre = {
  readonly code: MunicipalityCode
  readonly name: string
  readonly since: Temporal.PlainDate
}
export type Region = {
  readonly id: RegionId
  readonly name: string
  readonly kind: RegionKind
  /** Of today. */
  readonly centres: readonly RegionCentre[]
}

export type Secondment = SecondmentFacts & {
  readonly id: SecondmentId
  readonly home: MunicipalityCode
  readonly away: MunicipalityCode
  readonly homeName: string
  readonly awayName: string
  /** At home. */
  readonly professional: ProfessionalId
  readonly name: string
  readonly profession: string
  readonly phone: string | null
  readonly email: string | null
  /** The organisation at home, by its name. */
  readonly employer: string
  readonly work: string
  readonly askedAt: Temporal.Instant
  readonly askedBy: string
  readonly answer: SecondmentAnswer | null
  readonly end: { readonly why: string; readonly by: string; readonly at: Temporal.Instant } | null
}
export type SecondmentAnswer = {
  readonly roles: readonly Role[]
  /** The same person in the other centre; null when it said no. */
  readonly subject: ProfessionalId | null
  readonly reason: string
  readonly at: Temporal.Instant
  readonly by: string
}

/** A centre that somebody works for today. */
export type CentreOfWork = {
  readonly code: MunicipalityCode
  readonly name: string
  readonly host: string
  readonly roles: ReadonlySet<Role>
  /** The centre of the request itself. */
  readonly isOwn: boolean
}
