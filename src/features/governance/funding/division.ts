/** A way to divide a national sum: by which figures, how much, and how heavy each measure counts. */
import type { MunicipalityCounts } from '../../../knowledge/funding/allocate.ts'
import type { Weights } from '../../../knowledge/funding/measures.ts'

/** SHA-256 over what is in them, the first 32 digits: who names it gets the same figures for ever. */
export type Fingerprint = string & { readonly __brand: 'FiguresFingerprint' }
export type ScenarioId = string & { readonly __brand: 'FundingScenarioId' }

export type NewFigures = {
  readonly year: number
  readonly source: string
  /** The day on which the source has them. */
  readonly datedOn: Temporal.PlainDate
  readonly rows: readonly MunicipalityCounts[]
}
export type Figures = NewFigures & { readonly fingerprint: Fingerprint; readonly keptByName: string }
/** Figures without their rows. */
export type FiguresSummary = Omit<Figures, 'rows'> & { readonly keptAt: Temporal.Instant }

export type Division = {
  readonly figures: Fingerprint
  readonly year: number
  /** Whole euros. */
  readonly total: number
  readonly weights: Weights
  /** Where the weights come from; empty when they are an assumption. */
  readonly weightsSource: string
  readonly weightsDatedOn: Temporal.PlainDate | null
}

/** A division that was kept under a name. Each version stays as it was. */
export type Scenario = Division & {
  readonly id: ScenarioId
  readonly version: number
  readonly name: string
  readonly savedAt: Temporal.Instant
  readonly savedByName: string
}

/** A version of a scenario in an address: its id, a point, its version. */
export const scenarioKey = ({ id, version }: Scenario): string => `${id}.${version}`

/** All other municipalities together, where only the own counts and those of the country were typed. */
export const otherMunicipalities = '0000'
