import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { nameAt, parseLadder } from './ladder.form.ts'
import { LadderPage, type LadderPageProps } from './ladder.view.tsx'
import { laddersOf, setLadder } from './set-ladder.ts'
import { text } from './text.ts'

export const ladderPages = router('professional')

const path = '/beheer/verwijsindex/ladder'

ladderPages.get(path, may.configure, (ctx, { query }) => ladderPage(page, ctx, { saved: query.has('gewijzigd') }))

ladderPages.post(path, may.configure, async (ctx, { form }) => {
  const parsed = parseLadder(form)
  if (!parsed.ok) return ladderPage(invalid, ctx, parsed)
  const set = await setLadder(ctx, parsed.value, String(form.get('version') ?? ''))
  const typed = typedWords(form)
  switch (set.kind) {
    case 'set':
      return see(`${path}?gewijzigd`)
    case 'nothing-changes':
      return ladderPage(invalid, ctx, { typed, faults: { [nameAt(1, 'after')]: text.missing.nothing } })
    case 'stale':
      return ladderPage(stale, ctx, { typed, newer: set.newer })
  }
})

async function ladderPage(
  answer: typeof page,
  ctx: Ctx,
  shown: Partial<Omit<LadderPageProps, 'settings'>>,
): Promise<Answer> {
  const settings = await laddersOf(ctx)
  return answer(text.title, LadderPage({ settings, faults: {}, typed: null, saved: false, newer: null, ...shown }))
}
