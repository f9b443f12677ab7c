import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { text } from '../text.ts'
import { setTerms, settingOf } from './set-terms.ts'
import { parseTerms } from './terms.form.ts'
import { OutreachTermsPage } from './terms.view.tsx'

export const outreachTerms = router('professional')

const here = '/beheer/bemoeizorg'

outreachTerms.get(here, may.configure, async ctx => {
  record(ctx, 'read', 'care-coordination.outreach-terms', null)
  return page(text.terms.title, OutreachTermsPage({ setting: await settingOf(ctx), faults: {}, typed: {} }))
})

outreachTerms.post(here, may.configure, async (ctx, { form }) => {
  const parsed = parseTerms(form)
  if (!parsed.ok) return invalid(text.terms.title, OutreachTermsPage({ setting: await settingOf(ctx), ...parsed }))
  await setTerms(ctx, parsed.value)
  return see(here)
})
