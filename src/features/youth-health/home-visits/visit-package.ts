/** What a nurse takes along: only what the visits of this day ask for, in words ready to read. Travels as JSON, and lies encrypted in her browser. */
import type { Answer } from '../../../knowledge/development/van-wiechen.ts'
import type { GrowingChild } from '../../../knowledge/growth/which-reference.ts'
import type { ScreeningId } from '../../../knowledge/screening/screening.ts'

export type VisitPackage = {
  readonly id: string
  /** Milliseconds since 1970 by the clock of the server. */
  readonly givenAt: number
  readonly endsAt: number
  /** 'maandag 23 november' */
  readonly day: string
  readonly visits: readonly PackedVisit[]
}

export type PackedVisit = {
  readonly place: number
  readonly name: string
  readonly givenNames: string
  /** '2 weken oud' */
  readonly about: string
  readonly moment: string
  /** '09:20'; empty without a time. */
  readonly at: string
  readonly address: readonly string[]
  /** What can do harm, the most serious first. */
  readonly alerts: readonly string[]
  readonly present: readonly { readonly id: string; readonly name: string; readonly phone: string }[]
  readonly last: readonly string[]
  readonly ask: readonly string[]
  /** Null for a child that is not born yet. */
  readonly growth: PackedGrowth | null
  readonly items: readonly PackedItem[]
  readonly screenings: readonly PackedScreening[]
  /** Vaccinations that are due: to be spoken of, not to be given without network. */
  readonly doses: readonly string[]
}

/** What a measurement is held against: the same questions are asked without network as with it. */
export type PackedGrowth = {
  readonly child: GrowingChild
  readonly ageYears: number
  readonly known: readonly KnownVisit[]
  readonly position: 'lying' | 'standing'
  /** What clothes weigh at this age, in kg; 0 where they are not asked about. */
  readonly clothesKg: number
}
export type KnownVisit = {
  readonly ageYears: number
  readonly on: string
  readonly height?: number
  readonly weight?: number
  readonly headCircumference?: number
}

export type PackedItem = {
  readonly name: string
  readonly earlier: string
  /** The field of its remark. */
  readonly remark: string
  readonly rows: readonly {
    readonly bds: number
    /** 'rechts'; empty for an item of one side. */
    readonly side: string
    readonly scores: readonly Answer[]
    /** The document that holds the latest answer; empty for none. */
    readonly base: string
  }[]
}

/** `base`: the document that holds the latest result; empty for none. */
export type PackedScreening = {
  readonly id: ScreeningId
  readonly base: string
  /** Fields that stand filled in, by name. */
  readonly given: readonly (readonly [name: string, value: string])[]
}

/** In this order they are sent: who was there comes before what was measured. */
export const visitParts = ['talk', 'growth', 'development', 'screening'] as const
export type VisitPart = (typeof visitParts)[number]

/** The largest package, in bytes: what a telephone keeps of other people has an end. As the assignment of this program says. */
export const largestPackage = 1_000_000
/** More visits nobody makes in a day. Ours. */
export const mostVisits = 16

/** What the server says of a package that was asked for. */
export type Packed =
  | { readonly kind: 'packed'; readonly package: VisitPackage }
  | { readonly kind: 'refused'; readonly because: string }

/** Both texts of one thing, to choose from. `seen` names what the other wrote. */
export type Difference = {
  readonly field: string
  readonly label: string
  readonly mine: string
  readonly theirs: string
  readonly by: string
  readonly seen: string
}

/** Where something stands or can be done now, when there is network. */
export type Way = { readonly href: string; readonly label: string }

/** What the server says of a part that was sent. */
export type Received =
  /** `told`: it stands somewhere else than the nurse thinks, or somebody else has to hear of it. */
  | { readonly kind: 'stored'; readonly told: Told | null }
  /** No record can take it any more. `about`: of whom it was; empty when nobody knows. */
  | { readonly kind: 'refused'; readonly because: string; readonly about: string; readonly way: Way | null }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[] }
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>>; readonly asked: readonly string[] }

export type Told = { readonly words: string; readonly way: Way }

export const goneBecause = ['wiped', 'ended', 'clock-moved'] as const
export type GoneBecause = (typeof goneBecause)[number]
