import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { RetentionPage } from '../../../../platform/retention/retention.view.tsx'
import { parseRetention } from '../../../../platform/retention/retention-setting.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { retentionOf, setRequestRetention } from './destroy-requests.ts'
import { retentionText as text } from './text.ts'

export const careRequestRetention = router('professional')

const here = '/beheer/jeugdzorg/bewaartermijn'

careRequestRetention.get(here, may.configure, async ctx => {
  record(ctx, 'read', 'youth-care-link.retention', null)
  return page(text.title, await retentionPage(ctx, {}))
})

careRequestRetention.post(here, may.configure, async (ctx, { form }) => {
  const parsed = parseRetention(form)
  if (!parsed.ok) return invalid(text.title, await retentionPage(ctx, parsed))
  await setRequestRetention(ctx, parsed.value)
  return see(here)
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

/** Ours, and called so on the page. */
const proposal = 2

async function retentionPage(ctx: Ctx, { faults = {}, typed = {} }: Shown): Promise<Html> {
  const back = { href: '/beheer/jeugdzorg', label: text.back }
  const setting = await retentionOf(ctx)
  return RetentionPage({ ...text, back, action: here, proposal, setting, faults, typed })
}
