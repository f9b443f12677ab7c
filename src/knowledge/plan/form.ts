/**
 * A plan is light for questions without a worry about safety, and full, with a safety plan, when basic care, safety or violence is at stake.
 * Source: 1gezin1plan.nu, docs/sources.md, row `family-plan`. That a worry about safety keeps a plan full until it has ended is our reading.
 */
import { type Section, sections } from './sections.ts'
import type { PlanForm } from './term.ts'

export type FormKind = PlanForm['kind']
export const formKinds = ['light', 'full'] as const satisfies readonly FormKind[]

export type AtStake = { readonly basicCare: boolean; readonly safety: boolean; readonly violence: boolean }

export const formFor = ({ basicCare, safety, violence }: AtStake): FormKind =>
  basicCare || safety || violence ? 'full' : 'light'

/** What the form asks, in the order of the sections. */
export const asksFor = (form: FormKind): readonly Section[] =>
  form === 'full' ? sections : sections.filter(section => section !== 'safety')

/** While a worry about basic care or safety stands, the plan stays full. */
export const mayChoose = (form: FormKind, standing: { readonly safetyWorries: number }): boolean =>
  form === 'full' || standing.safetyWorries === 0
