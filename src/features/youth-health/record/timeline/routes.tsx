import { readDay } from '../../../../knowledge/ages/read-day.ts'
import { fullName } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { childIdFrom } from '../care-relation.ts'
import { recordPage } from '../record-page.ts'
import { groups } from './entry.ts'
import { loadTimeline } from './load-timeline.ts'
import { type Asked, askedFor } from './rules.ts'
import { text } from './text.ts'
import { TimelinePage } from './timeline-page.view.tsx'

export const timeline = router('professional')

timeline.get('/jeugd/:id/tijdlijn', may.readRecord, async (ctx, { params, query }) => {
  const child = childIdFrom(params.id ?? '')
  const knownOn = dayIn(query.get('op'), ctx.today)
  const [about, whole] = await Promise.all([recordPage(ctx, child), loadTimeline(ctx, child, knownOn)])
  const asked: Asked = {
    group: groups.find(group => group === query.get('soort')) ?? null,
    from: dayIn(query.get('van'), ctx.today),
    until: dayIn(query.get('tot'), ctx.today),
  }
  const shown = { ...whole, entries: askedFor(whole.entries, asked) }
  return page(text.titleOf(fullName(about.child)), TimelinePage({ page: about, timeline: shown, asked }))
})

/** A day that cannot be read is not asked for. */
function dayIn(typed: string | null, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const read = readDay(typed ?? '', today)
  return read.ok ? read.day : null
}
