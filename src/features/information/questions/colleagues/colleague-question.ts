/** The centre as a source of advice for colleagues: what professionals ask and answer, read by all of them, without names of families. */
import { type Trace, tracesIn } from '../../../../knowledge/identifiers/traces-of-people.ts'

export type ColleagueQuestionId = string & { readonly __brand: 'ColleagueQuestionId' }

export type NewColleagueQuestion = { readonly title: string; readonly body: string }

export type ColleagueQuestion = NewColleagueQuestion & {
  readonly id: ColleagueQuestionId
  readonly askedAt: Temporal.Instant
  readonly askedByName: string
  readonly organisation: string
  readonly answers: readonly ColleagueAnswer[]
}
export type ColleagueAnswer = {
  readonly ordinal: number
  readonly body: string
  readonly answeredAt: Temporal.Instant
  readonly answeredByName: string
  readonly profession: string
}

/** A number that could be a BSN is never stored; a name with a date may be something else, if the writer says so after the warning. */
export const isRefused = (found: readonly Trace[], saysItIsNobody: boolean): boolean =>
  found.includes('bsn') || (found.length > 0 && !saysItIsNobody)

export { type Trace, tracesIn }
