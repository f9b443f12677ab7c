/** What was destroyed when, by which work and under which term, and what failed: from the log and the queue, nothing is kept twice. */
import { modulesOn } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { TermName } from '../register/processing.ts'
import { termsNow } from '../register/terms.ts'
import { findRuns, findWaiting, type Run, type Waiting } from './store.ts'
import { whereChosen } from './where-chosen.ts'

/** The works of the night that destroy, by their names in src/works.ts, with the term each follows. */
const destroyers = {
  'expire-records': 'health',
  'destroy-concerns': 'concerns',
  'expire-reports': 'referral-index',
  'destroy-reports': 'referral-index',
  'destroy-suspicions': 'reporting-code',
  'destroy-care-requests': 'youth-care',
  'destroy-care-team-items': 'care-team',
  'erase-questions': 'questions',
  'destroy-messages': 'messages',
  'erase-colleague-questions': 'colleagues',
  'forget-names-of-contacts': 'contacts',
  'destroy-light-help': 'youth-act',
  'erase-course-names': 'courses',
  'forget-messages': 'mail',
  'forget-sign-ins': 'accounts',
  'watch-access': 'log',
} as const satisfies Readonly<Record<string, TermName>>
export type Destroyer = keyof typeof destroyers
const destroyerNames = Object.keys(destroyers).filter((name): name is Destroyer => name in destroyers)

export type Work = Omit<Waiting, 'queue'> & {
  readonly name: Destroyer
  readonly term: string
  /** Where it is chosen; null for what the law sets. */
  readonly chosenAt: string | null
}
export type RetentionRuns = {
  readonly runs: readonly Run[]
  readonly works: readonly Work[]
  readonly since: Temporal.PlainDate
}

const monthsBack = 3

export async function readRuns(ctx: Ctx): Promise<RetentionRuns> {
  record(ctx, 'read', 'governance.retention-runs', null)
  const since = ctx.today.subtract({ months: monthsBack })
  const runs = await findRuns(ctx.db, ctx.municipality, since.toZonedDateTime('Europe/Amsterdam').toInstant())
  const waiting = new Map((await findWaiting(ctx.db, ctx.municipality, destroyerNames)).map(one => [one.queue, one]))
  const terms = await termsNow(ctx)
  const on = await modulesOn(ctx)
  const works = destroyerNames.map(name => {
    const { nextAt = null, failedAt = null, failures = 0 } = waiting.get(name) ?? {}
    const term = destroyers[name]
    return { name, term: terms[term], chosenAt: whereChosen(term, on), nextAt, failedAt, failures }
  })
  return { runs, works, since }
}
