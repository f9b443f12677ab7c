import { getCentre } from '../../../centre/index.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { urgenciesIn } from '../questions/rules.ts'
import { ageBandFrom, ageBands } from './rules.ts'
import { search } from './search.ts'
import { SearchPage } from './search.view.tsx'
import { text } from './text.ts'

/** Not shared, unlike the texts themselves: what somebody looks for is kept nowhere, in no memory and no browser. */
export const searching = router('public')

const longest = 200

searching.get('/zoeken', anyone, async (ctx, asked) => {
  const typed = (asked.query.get('q') ?? '').trim().slice(0, longest)
  const age = ageBandFrom(asked.query.get('leeftijd'))
  const findings = await search(ctx, typed, age && ageBands[age])
  const { phone } = await getCentre(ctx)
  return page(text.title, SearchPage({ typed, age, findings, phone, urgencies: urgenciesIn(typed) }))
})
