import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { parseMonths } from '../aftercare.form.ts'
import { text } from '../text.ts'
import { MonthsPage } from './months.view.tsx'
import { monthsSetting, setMonths } from './set-months.ts'

export const aftercareTerms = router('professional')

const here = '/beheer/nazorg'

aftercareTerms.get(here, may.configure, async ctx => {
  record(ctx, 'read', 'care-coordination.aftercare-terms', null)
  return page(text.terms.title, MonthsPage({ setting: await monthsSetting(ctx), faults: {}, typed: {} }))
})

aftercareTerms.post(here, may.configure, async (ctx, { form }) => {
  const parsed = parseMonths(form)
  if (!parsed.ok) return invalid(text.terms.title, MonthsPage({ setting: await monthsSetting(ctx), ...parsed }))
  await setMonths(ctx, parsed.value)
  return see(here)
})
