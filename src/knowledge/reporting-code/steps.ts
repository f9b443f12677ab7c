/**
 * The five steps of the reporting code (meldcode) and when a decision may be made.
 * Source: Besluit verplichte meldcode art. 2 lid 2 a–e. In any order and more than once, but the decision comes after the other four.
 * That a step may be passed over with a reason, and that acute danger goes first, is the practice of the code: docs/sources.md, row `reporting-code`.
 */
export const steps = ['signals', 'consultation', 'talk', 'weighing', 'decision'] as const
export type Step = (typeof steps)[number]

/** `emergency`: called first, written afterwards. */
export type Path = 'steps' | 'emergency'

/** What was done of each step; `passedOver`: there was no talk with the family, and why not is written down. */
export type Walked = {
  readonly path: Path
  readonly done: ReadonlySet<Step>
  readonly passedOver: ReadonlySet<Step>
}
export type StepStanding = 'done' | 'passed-over' | 'open'

export const standingOf = (step: Step, { done, passedOver }: Walked): StepStanding =>
  done.has(step) ? 'done' : passedOver.has(step) ? 'passed-over' : 'open'

export type MayDecide =
  | { readonly kind: 'may' }
  /** Acute danger: decided already, to be written afterwards. */
  | { readonly kind: 'may-before'; readonly missing: readonly Step[] }
  | { readonly kind: 'may-not'; readonly missing: readonly Step[] }

export function mayDecide(walked: Walked): MayDecide {
  const missing = steps.filter(step => step !== 'decision' && standingOf(step, walked) === 'open')
  if (missing.length === 0) return { kind: 'may' }
  return { kind: walked.path === 'emergency' ? 'may-before' : 'may-not', missing }
}

/** The step that asks for something now; null when all five were walked. */
export const nextStep = (walked: Walked): Step | null => steps.find(step => standingOf(step, walked) === 'open') ?? null
