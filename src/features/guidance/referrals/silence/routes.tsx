import { may } from '../../../../platform/auth/roles.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { parseTerms } from './terms.form.ts'
import { setTerms, settingOf, termsOf } from './terms.ts'
import { TermsPage } from './terms.view.tsx'
import { termsText } from './text.ts'

export const referralTerms = router('professional')

referralTerms.get('/beheer/verwijzingen', may.configure, async (ctx, { query }) => {
  const shown = { terms: await termsOf(ctx), setting: await settingOf(ctx), faults: {}, typed: {} }
  return page(termsText.title, TermsPage({ ...shown, saved: query.has('bewaard') }))
})

referralTerms.post('/beheer/verwijzingen', may.configure, async (ctx, { form }) => {
  const parsed = parseTerms(form)
  if (!parsed.ok) {
    const shown = { terms: await termsOf(ctx), setting: await settingOf(ctx), saved: false }
    return invalid(termsText.title, TermsPage({ ...shown, ...parsed }))
  }
  await setTerms(ctx, parsed.value)
  return see('/beheer/verwijzingen?bewaard')
})
