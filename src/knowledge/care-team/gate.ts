/**
 * A pupil is discussed by name only with written consent: under 12 of the parents with custody, from 12 to 15 of youth and parents, from
 * 16 of the youth alone. Without a name it may be discussed only where the parents refuse, and then with the reason why it is needed.
 * Source: Jeugdwet 7.3.4, 7.3.5, 7.3.11, 7.3.15 by knowledge/consent; docs/sources.md, row `care-team` (written consent, anonymous
 * discussion). What a team agreed beyond that is an argument: some secondary schools (Pieter Zandt) never go on without the parents of a
 * pupil under 16. That the refusal of the youth leaves no anonymous discussion is our reading: the source speaks of parents.
 */
import { ageBand } from '../consent/age-band.ts'
import { type Answer, type ConsentStanding, consentStanding } from '../consent/consent-standing.ts'
import { type ConsentException, type ConsentRule, type Party, whoConsents } from '../consent/who-decides.ts'

type Day = Temporal.PlainDate

/** The newest word of a person. `coversHealth`: youth health care may bring in and keep what is discussed. */
export type Word = Answer & { readonly coversHealth: boolean }
export type SchoolKind = 'childcare' | 'primary' | 'special' | 'secondary' | 'vocational'

export const anonymousRules = ['when-parents-refuse', 'never'] as const
export const under16Rules = ['law', 'never-without-parents'] as const
/** What the team agreed; `under16` counts at secondary and vocational schools only. */
export type GateRules = {
  readonly anonymous: (typeof anonymousRules)[number]
  readonly under16: (typeof under16Rules)[number]
}

export type GateQuestion = {
  readonly birth: Day
  /** The day on which it is asked; of a closed item the day it was closed. */
  readonly on: Day
  readonly canWeigh: boolean
  readonly words: readonly Word[]
  readonly exception: ConsentException | null
  readonly school: SchoolKind
  readonly rules: GateRules
}

export type Gate =
  | {
      readonly kind: 'open'
      readonly by: readonly Party[]
      readonly exception: ConsentException | null
      readonly coversHealth: boolean
      readonly article: string
    }
  | {
      readonly kind: 'closed'
      readonly because: 'awaits' | 'refused' | 'team-rule' | 'not-arranged'
      readonly parties: readonly Party[]
      readonly article: string
    }
  /** The parents refused: by name never, without a name when that is needed. */
  | { readonly kind: 'anonymous-only'; readonly article: string }

export function gateOf(question: GateQuestion): Gate {
  const { birth, on, canWeigh, words, exception } = question
  const rule = whoConsents({ law: 'youth-act', birth, on, canWeigh })
  if (rule.kind === 'not-arranged')
    return { kind: 'closed', because: 'not-arranged', parties: [], article: rule.article }
  const needsParents = neverWithoutParents(question)
  const standing = consentStanding(needsParents ? withParents(rule) : rule, words, needsParents ? null : exception)
  if (standing.kind === 'given') return opened(standing, words, rule.article)
  if (standing.kind === 'refused') return refused(question, standing.by, rule.article, needsParents)
  return {
    kind: 'closed',
    because: standing.kind,
    parties: standing.kind === 'awaits' ? standing.parties : [],
    article: rule.article,
  }
}

const neverWithoutParents = ({ birth, on, school, rules }: GateQuestion): boolean => {
  const band = ageBand(birth, on)
  const isUnder16 = band === 'under-12' || band === '12-15'
  return isUnder16 && rules.under16 === 'never-without-parents' && (school === 'secondary' || school === 'vocational')
}

/** No ground lets it go on without them; who else must consent, must still. */
const withParents = (rule: Extract<ConsentRule, { kind: 'consent-of' }>): ConsentRule => ({ ...rule, exceptions: [] })

const opened = (
  standing: Extract<ConsentStanding, { kind: 'given' }>,
  words: readonly Word[],
  article: string,
): Gate => ({
  kind: 'open',
  by: standing.by,
  exception: standing.exception,
  coversHealth: words.filter(word => standing.by.includes(word.as)).every(word => word.coversHealth),
  article,
})

function refused({ rules }: GateQuestion, by: readonly Party[], article: string, needsParents: boolean): Gate {
  if (by.includes('youth')) return { kind: 'closed', because: 'refused', parties: by, article }
  if (needsParents || rules.anonymous === 'never') return { kind: 'closed', because: 'team-rule', parties: by, article }
  return { kind: 'anonymous-only', article }
}
