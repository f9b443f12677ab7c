/** Why this interface says no, in the words of problem+json (RFC 9457). */
import type { ApiAnswer } from '../../platform/api/endpoint.ts'
import { text } from './text.ts'

export type OwnProblem = keyof typeof text.problems

/** `own`: the address of one's own report, where it helps. */
export const refusal = (code: OwnProblem, own?: string): ApiAnswer => ({
  kind: 'refused',
  problem: { ...text.problems[code], code, ...(own === undefined ? {} : { more: { melding: own } }) },
})
