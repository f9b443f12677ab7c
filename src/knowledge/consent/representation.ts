/**
 * Who stands in for somebody of 12 or older who cannot weigh his interests in a matter. Of a minor: the parents with custody, or the guardian.
 * Of an adult: the curator or the mentor; without one, whoever he authorised in writing; then husband, wife or partner; then a parent,
 * child, brother, sister or grandparent. Who does not act, or does not want to, is passed over.
 * Source: Jeugdwet art. 7.3.15 lid 2-3; of a grandparent the article of the Jeugdwet speaks, BW 7:465 was not read on that word.
 */
export const representativeKinds = ['curator', 'mentor', 'authorised-in-writing', 'partner', 'close-relative'] as const
export type RepresentativeKind = (typeof representativeKinds)[number]

export type Candidate = { readonly person: string; readonly as: RepresentativeKind; readonly wantsToAct: boolean }

/**
 * The first in the order of the law who wants to act; of two in one place the one named first. A curator or mentor whom the court appointed
 * does not give way: when there is one, nobody after them stands in.
 */
export function representativeOf(candidates: readonly Candidate[]): Candidate | undefined {
  const appointed = candidates.filter(({ as }) => as === 'curator' || as === 'mentor')
  const inQuestion = appointed.length > 0 ? appointed : candidates
  return inQuestion
    .filter(({ wantsToAct }) => wantsToAct)
    .toSorted((one, other) => representativeKinds.indexOf(one.as) - representativeKinds.indexOf(other.as))[0]
}
