import { record } from '../../platform/audit/record.ts'
import { findEventsIn } from '../../platform/audit/store.ts'
import { verifyLog } from '../../platform/audit/verify.ts'
import { may } from '../../platform/auth/roles.ts'
import { page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { AccessLogPage } from './access-log.view.tsx'
import { asksCheck, logHref, periodFrom } from './period.ts'
import { text } from './text.ts'

export const accessLog = router('professional')

const linesPerPage = 50

accessLog.get('/beheer/logboek', may.readAccessLog, async (ctx, asked) => {
  const period = periodFrom(asked.query, ctx.today)
  record(ctx, 'read', 'audit.event', null, `${period.from} – ${period.until}`)
  const lines = await findEventsIn(ctx.db, ctx.municipality, {
    ...period.instants,
    subject: period.subject,
    limit: linesPerPage,
  })
  const verdict = asksCheck(asked.query) ? await verifyLog(ctx.db, ctx.municipality) : null
  const next = lines.length < linesPerPage ? undefined : logHref(period, { voor: String(lines.at(-1)?.number) })
  return page(text.title, AccessLogPage({ ...period, lines, verdict, next }))
})
