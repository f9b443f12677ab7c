import { may } from '../../../../platform/auth/roles.ts'
import { isId } from '../../../../platform/new-id.ts'
import { page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { indexLog, type LogPlace, reportersOf } from './read-reporters.ts'
import { IndexLogPage, ReportersPage } from './reporters.view.tsx'
import { text } from './text.ts'

export const agreementReporters = router('professional')

agreementReporters.get('/afspraken/melders', may.keepAgreements, async ctx =>
  page(text.title, ReportersPage({ reporters: await reportersOf(ctx) })),
)

agreementReporters.get('/afspraken/logboek', may.keepAgreements, async (ctx, { query }) => {
  const { lines, last } = await indexLog(ctx, placeIn(query))
  const older = last && `/afspraken/logboek?${new URLSearchParams({ tot: last.at.toString(), regel: last.id })}`
  return page(text.log.title, IndexLogPage({ lines, older }))
})

/** Null for an address that was typed by hand and says nothing. */
function placeIn(query: URLSearchParams): LogPlace | null {
  const id = query.get('regel') ?? ''
  try {
    return isId(id) ? { at: Temporal.Instant.from(query.get('tot') ?? ''), id } : null
  } catch {
    return null
  }
}
