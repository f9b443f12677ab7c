/** Whether the record of youth health care tells that there is a plan. Pure. */
import type { ParticipantId } from '../../plan.ts'

export type Telling = { readonly by: ParticipantId; readonly answer: 'shown' | 'hidden' }

/** Of each who chose the last word: somebody said yes, and nobody no. While nobody chose, the record tells nothing. */
export const isTold = (tellings: readonly Telling[]): boolean =>
  tellings.some(({ answer }) => answer === 'shown') && tellings.every(({ answer }) => answer === 'shown')
