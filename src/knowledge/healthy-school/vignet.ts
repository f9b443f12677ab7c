/**
 * How long the vignet Healthy School counts, and by which form a school asks the next one. It needs the legal basics and at least one theme
 * certificate; it counts three years; renewing by the short form can be done at most twice, and after nine years the full form is needed
 * again. Source: docs/sources.md, row `healthy-school`.
 */
type Day = Temporal.PlainDate

export const vignetForms = ['full', 'short'] as const
export type VignetForm = (typeof vignetForms)[number]
export type Granted = { readonly form: VignetForm; readonly on: Day }

const yearsValid = 3
const mostShort = 2
const yearsUntilFull = 9

/** The first day on which it counts no more. */
export const endOf = ({ on }: Pick<Granted, 'on'>): Day => on.add({ years: yearsValid })

export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid'; readonly endsOn: Day }
  | { readonly kind: 'ended'; readonly endsOn: Day }

/** Of anything that ends: a certificate, or a vignet by its `endOf`. The last to end counts. */
export function standingOn(ends: readonly Day[], today: Day): Standing {
  const endsOn = ends.toSorted(Temporal.PlainDate.compare).at(-1)
  if (!endsOn) return { kind: 'none' }
  return { kind: Temporal.PlainDate.compare(today, endsOn) < 0 ? 'valid' : 'ended', endsOn }
}

/** The form for the next application on this day. @param granted all that were ever granted, in any order */
export function nextForm(granted: readonly Granted[], today: Day): VignetForm {
  const inOrder = granted.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))
  const last = inOrder.findLastIndex(({ form }) => form === 'full')
  const full = inOrder[last]
  if (!full) return 'full'
  const shortSince = inOrder.length - 1 - last
  const isLongAgo = Temporal.PlainDate.compare(full.on.add({ years: yearsUntilFull }), today) <= 0
  return shortSince >= mostShort || isLongAgo ? 'full' : 'short'
}

export type Applying = { readonly kind: 'may' } | { readonly kind: 'refused'; readonly because: WhyNot }
export type WhyNot = 'legal-basics' | 'certificate' | 'full-form'

export type Application = {
  readonly form: VignetForm
  readonly hasLegalBasics: boolean
  readonly granted: readonly Granted[]
  /** The ends of the theme certificates of the school. */
  readonly certificateEnds: readonly Day[]
}

export function mayApply({ form, hasLegalBasics, granted, certificateEnds }: Application, on: Day): Applying {
  if (!hasLegalBasics) return { kind: 'refused', because: 'legal-basics' }
  if (standingOn(certificateEnds, on).kind !== 'valid') return { kind: 'refused', because: 'certificate' }
  if (form === 'short' && nextForm(granted, on) === 'full') return { kind: 'refused', because: 'full-form' }
  return { kind: 'may' }
}

/** Does it end within so many months, and not yet today? */
export const endsSoon = (endsOn: Day, today: Day, months: number): boolean =>
  Temporal.PlainDate.compare(today, endsOn) < 0 && Temporal.PlainDate.compare(endsOn, today.add({ months })) <= 0
