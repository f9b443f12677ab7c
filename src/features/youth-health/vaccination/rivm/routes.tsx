import { z } from 'zod'
import { bsnsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { file, page } from '../../../../platform/web/answer.ts'
import { field, parseForm } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { RivmPage } from './rivm.view.tsx'
import { type RivmFormat, rivmFile, rivmFormats } from './rivm-file.ts'
import { findDaysOfDoses } from './store.ts'
import { rivmText } from './text.ts'
import { toldOn } from './told-on.ts'

export const rivmList = router('professional')

/** How far back a file can be fetched: our own choice. */
const daysBack = { days: 400 }

rivmList.get('/rivm', may.exportDoses, async (ctx, { query }) => {
  const days = await findDaysOfDoses(ctx.db, ctx.municipality, ctx.today.subtract(daysBack))
  const day = days.find(({ on }) => on.toString() === query.get('dag'))?.on ?? null
  const told = day === null ? [] : await toldOn(ctx, day)
  return page(rivmText.title, RivmPage({ days, day, told, maySeeSessions: may.holdSessions(ctx.actor) }))
})

/** A POST: a file with numbers of people is asked for and logged, never a link that is followed. */
rivmList.post('/rivm', may.exportDoses, async (ctx, { form }) => {
  const parsed = parseForm(asked, form)
  if (!parsed.ok) throw new NotFound('a day of doses')
  const { day, format } = parsed.value
  return file(`rivm-${day}.${format}`, types[format], await fileOf(ctx, day, format))
})

const asked = z.object({ day: field.day(''), format: field.choice(rivmFormats, '') })
const types: Record<RivmFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
}

async function fileOf(ctx: Ctx, day: Temporal.PlainDate, format: RivmFormat): Promise<string> {
  const told = await toldOn(ctx, day)
  const named = told.filter(one => one.kind === 'named').map(one => one.dose.child.id)
  const bsns = await bsnsOf(ctx, [...new Set(named)])
  for (const { dose } of told) record(ctx, 'transfer', 'youth-health.vaccination', dose.child.id, 'RIVM')
  return rivmFile(told, bsns, format)
}
