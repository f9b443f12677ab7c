import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { parseTerms } from '../light-help.form.ts'
import { text } from '../text.ts'
import { setTerms, termsSetting } from './set-terms.ts'
import { TermsPage } from './terms.view.tsx'

export const lightHelpTerms = router('professional')

const here = '/beheer/lichte-hulp'
const { title } = text.terms

lightHelpTerms.get(here, may.configure, async ctx => {
  record(ctx, 'read', 'parenting-help.light-help-terms', null)
  return page(title, TermsPage({ setting: await termsSetting(ctx), faults: {}, typed: {} }))
})

lightHelpTerms.post(here, may.configure, async (ctx, { form }) => {
  const parsed = parseTerms(form)
  if (!parsed.ok) return invalid(title, TermsPage({ setting: await termsSetting(ctx), ...parsed }))
  await setTerms(ctx, parsed.value)
  return see(here)
})
