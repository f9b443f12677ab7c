/**
 * Which municipality answers for the youth help of a youth (woonplaatsbeginsel). Three rules, the first that gives an answer counts:
 * 1. the municipality of the home address in the civil registry (BRP);
 * 2. for who stays with a provider, a foster parent, in shelter or sheltered housing, or in a juvenile institution: the municipality
 *    of the home address immediately before that stay;
 * 3. where these give none, or where the registry has the address under inquiry: the municipality where the mother lived when the
 *    youth was born, and where that is unknown too, the municipality where the youth really is.
 * Source: Jeugdwet art. 1.1, `woonplaats`, as it reads since 1 January 2022 (Stb. 2020, 78).
 * Our reading: stays that follow each other without a gap are one stay, so that the address before the first of them counts.
 */

export const stays = ['youth-help-provider', 'foster-parent', 'shelter', 'juvenile-institution'] as const
/** Where a youth stays away from home, as rule 2 lists it. `shelter` is shelter or sheltered housing (Wmo 2015). */
export type Stay = (typeof stays)[number]

/** CBS code of a municipality, four digits. */
type Code = string

/** What is known of where a youth lives and lived; null is "not known", never "none". */
export type Residence = {
  /** The home address in the civil registry now. For who stays elsewhere it is not asked. */
  readonly home: Code | null
  readonly stay: { readonly kind: Stay; readonly homeBefore: Code | null } | null
  /** The registry has a note that the home address which would count is under inquiry (Wet BRP art. 2.26). */
  readonly underInquiry: boolean
  readonly motherAtBirth: Code | null
  readonly actual: Code | null
}

export type Rule = 'home-address' | 'home-before-stay' | 'mother-at-birth' | 'actual-stay'
export type Responsible =
  | { readonly kind: 'found'; readonly municipality: Code; readonly rule: Rule }
  /** Nothing that the law counts is known: ask for these, in this order. */
  | { readonly kind: 'not-known'; readonly ask: readonly Rule[] }

export function responsibleMunicipality(residence: Residence): Responsible {
  const steps = stepsOf(residence)
  const first = steps.find(({ municipality }) => municipality !== null)
  if (first?.municipality) return { kind: 'found', municipality: first.municipality, rule: first.rule }
  return { kind: 'not-known', ask: steps.map(({ rule }) => rule) }
}

type Step = { readonly rule: Rule; readonly municipality: Code | null }

function stepsOf({ home, stay, underInquiry, motherAtBirth, actual }: Residence): readonly Step[] {
  const registered: Step = stay
    ? { rule: 'home-before-stay', municipality: stay.homeBefore }
    : { rule: 'home-address', municipality: home }
  const otherwise: readonly Step[] = [
    { rule: 'mother-at-birth', municipality: motherAtBirth },
    { rule: 'actual-stay', municipality: actual },
  ]
  return underInquiry ? otherwise : [registered, ...otherwise]
}
