import { getCentre } from '../../../../centre/index.ts'
import { bduMunicipalities } from '../../../../knowledge/funding/bdu.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { page } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { checkSums } from './check-sums.ts'
import { estimateFor } from './estimate.ts'
import { FormerlyPage } from './formerly.view.tsx'
import { text } from './text.ts'

export const fundingFormerly = router('professional')

/** What stands in an annex never changes: reckoned once. */
const checked = checkSums()

fundingFormerly.get('/gemeente/financiering/2008-2011', may.tryFunding, async (ctx, { query }) => {
  record(ctx, 'read', 'governance.funding', null)
  const { name } = await getCentre(ctx)
  const search = query.get('q') ?? ''
  const sought = search.trim().toLowerCase()
  const found = bduMunicipalities.filter(one => one.name.toLowerCase().includes(sought))
  return page(
    text.title,
    FormerlyPage({ checked, found, search, own: name, estimating: await estimateFor(ctx, query) }),
  )
})
