/**
 * By when a family is answered who asks or objects: within one month, once two months longer with a reason told in the first month
 * (AVG art. 12 lid 3: own knowledge, to be re-read); the same term as for a request about a report (referral-index/requests.ts).
 */
import { answerBy } from '../referral-index/requests.ts'

type Day = Temporal.PlainDate

export type Asked = {
  /** From when the term runs: everyone who has to ask has asked. */
  readonly since: Day
  readonly extendedOn: Day | null
  readonly answeredOn: Day | null
}

export type AnswerStanding =
  | { readonly kind: 'answered'; readonly on: Day }
  | {
      readonly kind: 'open'
      readonly answerBy: Day
      /** Below zero when it is late. */
      readonly daysLeft: number
      readonly mayExtend: boolean
    }

export function answerStanding({ since, extendedOn, answeredOn }: Asked, today: Day): AnswerStanding {
  if (answeredOn) return { kind: 'answered', on: answeredOn }
  const by = answerBy(since, extendedOn !== null)
  const daysLeft = today.until(by).days
  return { kind: 'open', answerBy: by, daysLeft, mayExtend: extendedOn === null && daysLeft >= 0 }
}
