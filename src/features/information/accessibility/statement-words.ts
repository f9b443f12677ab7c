import type { AccessibilityReport, Check } from './accessibility-report.ts'

/** What is said around the figures of the accessibility report: the same in every language. */
export type StatementWords = {
  readonly check: Readonly<Record<Check, string>>
  readonly status: string
  readonly noStatus: (municipality: string) => string
  readonly tested: string
  readonly testedHow: (report: AccessibilityReport) => string
  readonly sound: (sound: number, all: number) => string
  readonly found: string
  readonly nothing: string
  readonly byPeople: string
  readonly people: readonly string[]
  readonly allPages: string
}
