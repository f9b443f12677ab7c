import { z } from 'zod'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { field, parseForm } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { inModule } from '../teams/look-up.ts'
import { retentionOf, setRetention } from './destroy-items.ts'
import { RetentionPage } from './retention.view.tsx'
import { text } from './text.ts'

export const careTeamRetention = router('professional')

const schema = z.object({
  years: field.decimal(text.wrong, 1, 20, text.wrong).refine(Number.isInteger, text.wrong),
  source: field.text(text.missing, 300),
})

careTeamRetention.get(
  '/beheer/zorgteams/bewaartermijn',
  may.configure,
  inModule(async ctx => {
    record(ctx, 'read', 'school-care-link.retention', null)
    return page(text.title, RetentionPage({ setting: await retentionOf(ctx), faults: {}, typed: {} }))
  }),
)

careTeamRetention.post(
  '/beheer/zorgteams/bewaartermijn',
  may.configure,
  inModule(async (ctx, { form }) => {
    const parsed = parseForm(schema, form)
    if (!parsed.ok) return invalid(text.title, RetentionPage({ setting: await retentionOf(ctx), ...parsed }))
    await setRetention(ctx, parsed.value)
    return see('/beheer/zorgteams/bewaartermijn')
  }),
)
