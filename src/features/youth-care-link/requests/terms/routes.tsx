import { organisationsOf } from '../../../../centre/index.ts'
import { isRecipientKind } from '../../../../knowledge/youth-care-requests/recipients.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { agreementsOf, agreeTerms, usualAgreement } from './agreement.ts'
import { parseAgreement, typedFrom } from './terms.form.ts'
import { TermsPage, type TermsPageProps } from './terms.view.tsx'
import { termsText } from './text.ts'

export const careRequestTerms = router('professional')

careRequestTerms.get('/beheer/jeugdzorg', may.configure, async (ctx, { query }) => {
  record(ctx, 'read', 'youth-care-link.agreement', null)
  return page(termsText.title, await termsPage(ctx, { saved: query.has('bewaard') }))
})

careRequestTerms.post('/beheer/jeugdzorg', may.configure, async (ctx, { form }) => {
  const parsed = parseAgreement(form)
  if (!parsed.ok) return invalid(termsText.title, await termsPage(ctx, parsed))
  const typed = typedWords(form)
  const agreeing = await agreeTerms(ctx, parsed.value, typed.version ?? '')
  if (agreeing.kind === 'agreed') return see('/beheer/jeugdzorg?bewaard')
  return stale(termsText.title, await termsPage(ctx, { typed, newer: agreeing.newer }))
})

async function termsPage(ctx: Ctx, shown: Partial<Pick<TermsPageProps, 'faults' | 'typed' | 'saved' | 'newer'>>) {
  const agreements = await agreementsOf(ctx)
  const organisations = (await organisationsOf(ctx)).filter(
    ({ kind }) => !isRecipientKind(kind) && kind !== 'municipality',
  )
  const typed = typedFrom(agreements[0] ?? usualAgreement)
  return TermsPage({ agreements, organisations, faults: {}, typed, saved: false, newer: null, ...shown })
}
