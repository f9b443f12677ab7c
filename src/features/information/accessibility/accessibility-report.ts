/** What a program tried of every public page in a real browser: made by `npm run accessibility`, told on /toegankelijkheid. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** In the order in which they are told. */
export const checks = ['axe-light', 'axe-dark', 'small-screen', 'enlarged', 'keyboard', 'menus'] as const
export type Check = (typeof checks)[number]
export type Finding = { readonly check: Check; readonly words: string }
export type LookedAt = { readonly page: string; readonly findings: readonly Finding[] }
export type AccessibilityReport = {
  readonly testedOn: Temporal.PlainDate
  /** The releases of what it was tried with. */
  readonly axe: string
  readonly chromium: string
  readonly pages: readonly LookedAt[]
}

const file = join(import.meta.dirname, '../../../../content/accessibility-report.json')

const schema = z.object({
  testedOn: z.string().transform(day => Temporal.PlainDate.from(day)),
  axe: z.string(),
  chromium: z.string(),
  pages: z.array(
    z.object({ page: z.string(), findings: z.array(z.object({ check: z.enum(checks), words: z.string() })) }),
  ),
})

/** Throws when the file is not whole. */
export const readAccessibilityReport = (path = file): AccessibilityReport =>
  schema.parse(JSON.parse(readFileSync(path, 'utf8')))

/** On how many pages a check found nothing. */
export const soundPages = ({ pages }: AccessibilityReport, check: Check): number =>
  pages.filter(({ findings }) => findings.every(finding => finding.check !== check)).length
