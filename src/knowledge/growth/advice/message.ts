/** Builds messages of one kind; see messages.ts for what the kinds mean. */
import type { Message } from './messages.ts'

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
