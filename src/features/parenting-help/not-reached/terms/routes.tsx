import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { parseReachTerms } from './reach-terms.form.ts'
import { reachTermsSetting, setReachTerms } from './set-reach-terms.ts'
import { ReachTermsPage } from './terms.view.tsx'
import { text } from './text.ts'

export const reachTerms = router('professional')

const here = '/beheer/niet-bereikt'
const { title } = text

reachTerms.get(here, may.configure, async ctx => {
  record(ctx, 'read', 'parenting-help.reach-terms', null)
  return page(title, ReachTermsPage({ setting: await reachTermsSetting(ctx), faults: {}, typed: {} }))
})

reachTerms.post(here, may.configure, async (ctx, { form }) => {
  const parsed = parseReachTerms(form)
  if (!parsed.ok) return invalid(title, ReachTermsPage({ setting: await reachTermsSetting(ctx), ...parsed }))
  await setReachTerms(ctx, parsed.value)
  return see(here)
})
