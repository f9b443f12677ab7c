/** What waits for a civil servant: of what was sent in, the one thing that can be done next. */
import { balanceOf, grantOf, settledOf, standing } from '../derive.ts'
import type { Application } from '../subsidy.ts'

export type Todo = 'decide' | 'agree' | 'pay' | 'settle' | 'agree-settlement' | 'pay-rest'

/** @param me who asks: nobody agrees with a decision of their own */
export function todoOf(application: Application, me: string, today: Temporal.PlainDate): Todo | null {
  const due = grantOf(application)?.instalments.some(
    ({ dueOn, payment }) => payment === null && Temporal.PlainDate.compare(dueOn, today) <= 0,
  )
  switch (standing(application)) {
    case 'submitted':
      return 'decide'
    case 'decided':
      return application.decisions.at(-1)?.by === me ? null : 'agree'
    case 'reported':
      return 'settle'
    case 'settlement-decided':
      return application.settlements.at(-1)?.by === me ? null : 'agree-settlement'
    case 'settled': {
      const settlement = settledOf(application)
      return settlement && balanceOf(settlement) !== 0 ? 'pay-rest' : null
    }
    case 'granted':
    case 'report-asked':
      return due ? 'pay' : null
    case 'draft':
    case 'asked':
    case 'refused':
    case 'closed':
      return null
  }
}
