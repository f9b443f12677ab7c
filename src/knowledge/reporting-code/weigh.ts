/**
 * What the professional norm says of a weighing, and whether a decision may stand against it.
 * Source: since 2019 every profession's framework (afwegingskader) says that acute and structural unsafety are reported (NJi,
 * afwegingskader meldcode); in doubt Veilig Thuis is always asked (Besluit verplichte meldcode art. 2 lid 2 d). What counts as acute or
 * structural is said by the framework of the profession, which an organisation loads itself; it is not decided here.
 */
export const verdicts = ['yes', 'no', 'in-doubt'] as const
export type Verdict = (typeof verdicts)[number]
export type Weighing = { readonly acute: Verdict; readonly structural: Verdict }

export type Norm =
  /** Reporting is the norm of every profession. */
  | 'report'
  /** Ask Veilig Thuis before deciding. */
  | 'ask-veilig-thuis'
  | 'own-judgement'

export function normOf({ acute, structural }: Weighing): Norm {
  if (acute === 'yes' || structural === 'yes') return 'report'
  return acute === 'in-doubt' || structural === 'in-doubt' ? 'ask-veilig-thuis' : 'own-judgement'
}

export type Decided = {
  readonly report: 'yes' | 'no'
  readonly reason: string
  /** Who looked along at a decision against the norm, other than who decided; empty when nobody did. */
  readonly second: string
  readonly askedVeiligThuis: boolean
}
export type Objection = 'reason' | 'second-person' | 'ask-veilig-thuis'

/** What still has to be said before this decision may stand; nothing when it may. The norm is null when nothing was weighed: an emergency. */
export function objectionsTo(decided: Decided, norm: Norm | null): readonly Objection[] {
  const against: Objection[] = decided.reason.trim() === '' ? ['reason'] : []
  if (decided.report === 'yes') return against
  if (norm === 'report' && decided.second.trim() === '') against.push('second-person')
  if (norm === 'ask-veilig-thuis' && !decided.askedVeiligThuis) against.push('ask-veilig-thuis')
  return against
}
