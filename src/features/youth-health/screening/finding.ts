/** A screening showed something that asks for a step. It stays in sight until somebody closes it. */
import type { Advice, Rule } from '../../../knowledge/screening/advice.ts'
import type { Outcome, ScreeningId } from '../../../knowledge/screening/screening.ts'
import type { ChildId } from '../../../people/index.ts'

export type FindingId = string & { readonly __brand: 'FindingId' }

export type NewFinding = {
  readonly id: FindingId
  readonly child: ChildId
  readonly contactMoment: string
  readonly screening: ScreeningId
  readonly outcome: Extract<Outcome, 'doubtful' | 'insufficient'>
  readonly on: Temporal.PlainDate
  readonly advice: Advice
}

export type Finding = Omit<NewFinding, 'advice'> & {
  readonly advice: { readonly kind: Advice['kind']; readonly by: Temporal.PlainDate | null; readonly rule: Rule }
  readonly foundBy: string
  /** What was done about it, the latest last. */
  readonly steps: readonly FindingStep[]
}

export const stepKinds = ['repeat', 'referred', 'closed'] as const
export type StepKind = (typeof stepKinds)[number]

export type NewStep = {
  readonly kind: StepKind
  /** When it is looked at again; null unless it is to be repeated. */
  readonly dueOn: Temporal.PlainDate | null
  readonly reason: string
}
export type FindingStep = NewStep & { readonly at: Temporal.Instant; readonly by: string }

export const isOpen = ({ steps }: Pick<Finding, 'steps'>): boolean => steps.every(({ kind }) => kind !== 'closed')

/** The day by which something has to happen: what somebody planned last, else the last day of the rule. */
export function dueDay({ steps, advice }: Pick<Finding, 'steps' | 'advice'>): Temporal.PlainDate | null {
  const last = steps.at(-1)
  if (last?.kind === 'referred') return null
  return last?.dueOn ?? advice.by
}

export const isLate = (finding: Finding, today: Temporal.PlainDate): boolean => {
  const day = dueDay(finding)
  return isOpen(finding) && day !== null && Temporal.PlainDate.compare(day, today) < 0
}
