/** What families asked about their data, held against the term of the law: one overview, without who asked. */
import { type AnswerStanding, answerStanding } from '../../../../knowledge/consent/answer-standing.ts'
import { answerBy } from '../../../../knowledge/referral-index/requests.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type AskedRow, findAsked } from './store.ts'

export type Line = AskedRow & { readonly by: Temporal.PlainDate; readonly standing: AnswerStanding }
export type Requests = {
  /** By term, the first that has to be answered first. */
  readonly open: readonly Line[]
  readonly late: number
  readonly answered: { readonly inTime: number; readonly tooLate: number }
  readonly ended: number
}

const yearsBack = 1

export async function readRequests(ctx: Ctx): Promise<Requests> {
  record(ctx, 'read', 'governance.privacy-requests', null)
  const rows = await findAsked(ctx.db, ctx.municipality, ctx.today.subtract({ years: yearsBack }))
  const lines = rows.map(row => ({
    ...row,
    by: answerBy(row.since, row.extendedOn !== null),
    standing: answerStanding(row, ctx.today),
  }))
  const answered = lines.filter(({ answeredOn }) => answeredOn !== null)
  const open = lines.filter(({ answeredOn, isEnded }) => answeredOn === null && !isEnded)
  const isLate = (line: Line) => line.standing.kind === 'open' && line.standing.daysLeft < 0
  const wasLate = ({ answeredOn, by }: Line) => answeredOn !== null && Temporal.PlainDate.compare(answeredOn, by) > 0
  const tooLate = answered.filter(wasLate).length
  return {
    open: open.toSorted((one, other) => Temporal.PlainDate.compare(one.by, other.by)),
    late: open.filter(isLate).length,
    answered: { inTime: answered.length - tooLate, tooLate },
    ended: lines.filter(({ answeredOn, isEnded }) => answeredOn === null && isEnded).length,
  }
}
