/** What the register says of a processing, and what holds for all of them (AVG art. 30 lid 1). */
import type { Module } from '../../../../centre/index.ts'
import type { Permission } from '../../../../platform/auth/roles.ts'

export type TermName =
  | 'health'
  | 'youth-act'
  | 'registration'
  | 'concerns'
  | 'referral-index'
  | 'reporting-code'
  | 'youth-care'
  | 'care-team'
  | 'questions'
  | 'messages'
  | 'colleagues'
  | 'contacts'
  | 'courses'
  | 'log'
  | 'mail'
  | 'accounts'
  | 'work'
  | 'subsidies'

export type Processing = {
  readonly key: string
  readonly title: string
  readonly purpose: string
  readonly ground: string
  /** What is kept. */
  readonly holds: string
  readonly whose: string
  /** Outside the centre. */
  readonly receivers: string
  readonly terms: readonly TermName[]
  /** Who of the centre works with it. */
  readonly permissions: readonly Permission[]
  readonly schemas: readonly string[]
  /** Only where the municipality has this part on. */
  readonly module?: Module
}

/** Schemas that hold nobody: settings, counts, what browsers sent, how the database came about. */
export const schemasWithoutPeople = [
  'web',
  'migration',
  'reporting',
  'rollup',
  'funding',
  'neighbourhood_figures',
  'packages',
  'advice',
] as const

/** In every processing alike: what keeps it safe (AVG art. 30 lid 1 g). */
export const security: readonly string[] = [
  'Elke rij hoort bij één gemeente en de database zelf weigert een andere (row-level security).',
  'Inloggen met een tweede stap; per rol staat vast wie welk scherm ziet, per kind wie het mag openen.',
  'Elke blik en elke wijziging staat in een logboek waarvan elke regel de vorige vastlegt (NEN 7513).',
  'BSN en andere geheimen zijn versleuteld met sleutels buiten de database.',
  'Mail noemt nooit een naam, een BSN of een reden.',
]

/** What only the municipality can say. */
export const ownParts = ['verantwoordelijke', 'functionaris', 'verwerkers'] as const
export type OwnPart = (typeof ownParts)[number]
