/** By which paper an organisation fills parts of the basic model, and what a municipality chose about being warned. */
import type { NameStanding, Part, Standing } from '../../knowledge/basic-model/basic-model.ts'

export type FillingId = string & { readonly __brand: 'FillingId' }

export type FillingWords = {
  /** At least one: a filling may be about several. */
  readonly parts: readonly Part[]
  readonly organisation: string
  /** How it is called, or its reference. */
  readonly title: string
  /** Between whom. */
  readonly parties: string
  readonly from: Temporal.PlainDate
  /** The last day; null until further notice. */
  readonly until: Temporal.PlainDate | null
  readonly reason: string
}
export type Filling = FillingWords & {
  readonly id: FillingId
  readonly version: number
  readonly organisationName: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}

export type PartOfModel = {
  readonly part: Part
  readonly standing: Standing
  /** Newest first. */
  readonly fillings: readonly Filling[]
}

export type BasicModel = {
  readonly parts: readonly PartOfModel[]
  /** Places that are open at some time of the week. */
  readonly walkIns: readonly string[]
  readonly name: NameStanding
  /** So long before its end it is said that a part ends. */
  readonly months: number
}

export type NewTermSetting = { readonly months: number; readonly reason: string }
export type TermSetting = NewTermSetting & {
  readonly id: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
