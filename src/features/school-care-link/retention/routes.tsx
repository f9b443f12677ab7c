import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { RetentionPage } from '../../../platform/retention/retention.view.tsx'
import { parseRetention } from '../../../platform/retention/retention-setting.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { inModule } from '../teams/look-up.ts'
import { retentionOf, setRetention } from './destroy-items.ts'
import { text } from './text.ts'

export const careTeamRetention = router('professional')

const here = '/beheer/zorgteams/bewaartermijn'

careTeamRetention.get(
  here,
  may.configure,
  inModule(async ctx => {
    record(ctx, 'read', 'school-care-link.retention', null)
    return page(text.title, await retentionPage(ctx, {}))
  }),
)

careTeamRetention.post(
  here,
  may.configure,
  inModule(async (ctx, { form }) => {
    const parsed = parseRetention(form)
    if (!parsed.ok) return invalid(text.title, await retentionPage(ctx, parsed))
    await setRetention(ctx, parsed.value)
    return see(here)
  }),
)

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

/** Ours, and called so on the page. */
const proposal = 2

async function retentionPage(ctx: Ctx, { faults = {}, typed = {} }: Shown): Promise<Html> {
  const back = { href: '/beheer/zorgteams', label: text.back }
  const setting = await retentionOf(ctx)
  return RetentionPage({ ...text, back, action: here, proposal, setting, faults, typed })
}
