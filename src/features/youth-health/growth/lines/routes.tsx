import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { recordPage } from '../../record/record-page.ts'
import { parseChoosing } from './choice.form.ts'
import { ChooseLinesPage } from './choose.view.tsx'
import { chooseLines } from './choose-lines.ts'
import { findLinesChoices } from './store.ts'
import { linesText } from './text.ts'

export const growthLines = router('professional')

growthLines.get('/jeugd/:id/groei/lijnen', may.writeRecord, async (ctx, { params }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const choices = await findLinesChoices(ctx.db, ctx.municipality, about.child.id)
  record(ctx, 'read', 'youth-health.growth', about.child.id)
  return page(linesText.title, ChooseLinesPage({ page: about, choices, faults: {}, typed: {} }))
})

growthLines.post('/jeugd/:id/groei/lijnen', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const parsed = parseChoosing(form)
  if (!parsed.ok) {
    const choices = await findLinesChoices(ctx.db, ctx.municipality, about.child.id)
    return invalid(linesText.title, ChooseLinesPage({ page: about, choices, ...parsed }))
  }
  await chooseLines(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}/groei?gekozen`)
})
