/** What a code asks of a professional, and how the tables of messages are written. */

/**
 * refer: the guideline refers; consider: it refers when something else is found too; watch: measure or see again, or advise;
 * need: something must be filled in first; no-referral: no criterion fits; no-advice: the guideline does not cover this child.
 */
export type AdviceKind = 'refer' | 'consider' | 'watch' | 'need' | 'no-referral' | 'no-advice'

export type Message = {
  readonly kind: AdviceKind
  /** A few words above the advice. */
  readonly title: string
  /** What the professional does next. */
  readonly nextStep: string
  /** For a parent; null where the code only asks for something that is missing. */
  readonly forParents: string | null
}

export type Row = readonly [code: number, message: Message]

export const need = (code: number, what: string): Row => [
  code,
  { kind: 'need', title: 'Nog geen advies', nextStep: `Vul in: ${what}.`, forParents: null },
]

export const noAdvice = (code: number, why: string): Row => [
  code,
  { kind: 'no-advice', title: 'Geen advies', nextStep: why, forParents: null },
]

export const refer = (code: number, title: string, nextStep: string, forParents: string): Row => [
  code,
  { kind: 'refer', title, nextStep, forParents },
]

export const consider = (code: number, title: string, nextStep: string, forParents: string): Row => [
  code,
  { kind: 'consider', title, nextStep, forParents },
]

export const watch = (code: number, title: string, nextStep: string, forParents: string): Row => [
  code,
  { kind: 'watch', title, nextStep, forParents },
]

export const noReferral = (code: number, forParents: string): Row => [
  code,
  {
    kind: 'no-referral',
    title: 'Geen reden om te verwijzen',
    nextStep: 'Volg het gewone programma. Wie toch twijfelt, overlegt met de jeugdarts.',
    forParents,
  },
]
