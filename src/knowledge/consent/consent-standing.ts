/**
 * Consent stands when everyone whose consent is needed said yes and nobody of them said no; at 12 to 15 the youth's own yes is
 * enough when that is plainly needed to prevent serious harm, or when the youth keeps wishing it after the parents refused.
 * Source: Jeugdwet art. 7.3.4 lid 2; BW 7:450. That one parent's yes speaks for both until another says no is our reading:
 * the articles name "the parents" together.
 */
import type { ConsentException, ConsentRule, Party } from './who-decides.ts'

/** The last word of each person; someone who withdrew his yes says no. */
export type Answer = { person: string; as: Party; says: 'yes' | 'no' }
export type ConsentStanding =
  | { kind: 'given'; by: readonly Party[]; exception: ConsentException | null }
  | { kind: 'awaits'; parties: readonly Party[] }
  | { kind: 'refused'; by: readonly Party[] }
  | { kind: 'not-arranged'; article: string }

/** `exception` is the ground a professional recorded, if any; one the rule does not know, or that does not apply, changes nothing. */
export function consentStanding(
  rule: ConsentRule,
  answers: readonly Answer[],
  exception: ConsentException | null,
): ConsentStanding {
  if (rule.kind === 'not-arranged') return rule
  const said = (party: Party, word: 'yes' | 'no'): boolean =>
    answers.some(answer => answer.as === party && answer.says === word)
  const refusedBy = rule.parties.filter(party => said(party, 'no'))
  const silent = rule.parties.filter(party => !said(party, 'yes') && !said(party, 'no'))
  if (exception && mayPassParents(rule, exception, refusedBy) && said('youth', 'yes') && !said('youth', 'no'))
    return { kind: 'given', by: ['youth'], exception }
  if (refusedBy.length > 0) return { kind: 'refused', by: refusedBy }
  return silent.length > 0 ? { kind: 'awaits', parties: silent } : { kind: 'given', by: rule.parties, exception: null }
}

const mayPassParents = (
  rule: Extract<ConsentRule, { kind: 'consent-of' }>,
  exception: ConsentException,
  refusedBy: readonly Party[],
): boolean =>
  rule.exceptions.includes(exception) &&
  (exception === 'prevents-serious-harm' || refusedBy.includes('parents-with-custody'))
