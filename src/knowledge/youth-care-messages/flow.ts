/**
 * What may follow on a request: 315 or 317 leads to an allocation (301), to a refusal (319, answer 1), or first to an inquiry (319, answer 2),
 * once, and then to one of both. That another municipality answers for the youth is said after an inquiry only.
 * Source: flows of iJw 3.2 and technical rules TR359, TR360, TR365 (docs/sources.md, rows `ijw` and `ijw-rules`). For a request for change
 * the first source names only the allocation; the second names the others too.
 */
import type { codeLists } from './code-lists.ts'

export type RequestState = 'open' | 'under-inquiry' | 'granted' | 'rejected'
export type RequestStep = 'inquire' | 'grant' | 'reject'
/** 319, WJ759. */
export type RejectionReason = keyof (typeof codeLists)['WJ759']
/** Woonplaatsbeginsel: the message then names the municipality that answers (TR377), and else it may not (TR409). */
export const residenceReason = 8 satisfies RejectionReason

const stepsFrom: Readonly<Record<RequestState, readonly RequestStep[]>> = {
  open: ['grant', 'inquire', 'reject'],
  'under-inquiry': ['grant', 'reject'],
  granted: [],
  rejected: [],
}

export const nextRequestSteps = (state: RequestState): readonly RequestStep[] => stepsFrom[state]

const stateAfter: Readonly<Record<RequestStep, RequestState>> = {
  inquire: 'under-inquiry',
  grant: 'granted',
  reject: 'rejected',
}

export type Followed =
  | { readonly kind: 'to'; readonly state: RequestState }
  | { readonly kind: 'cannot'; readonly from: RequestState }

export const follow = (state: RequestState, step: RequestStep): Followed =>
  nextRequestSteps(state).includes(step) ? { kind: 'to', state: stateAfter[step] } : { kind: 'cannot', from: state }

/** Whether this reason may be given now. */
export const mayRejectFor = (state: RequestState, reason: string): boolean =>
  nextRequestSteps(state).includes('reject') && (reason !== `${residenceReason}` || state === 'under-inquiry')
