import { fullName } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { adviseOnRequest, getReporterRequest } from '../requests/advise.ts'
import type { Advice } from '../requests/request.ts'
import { text as requestText } from '../requests/text.ts'
import { parseAdvice } from './advice.form.ts'
import { AdvicePage } from './advice.view.tsx'
import { text } from './text.ts'

export const requestAdvice = router('professional')

const idOf = (asked: Asked): string => asked.params.id ?? ''

requestAdvice.get('/signalen/adviezen/:id', may.reportToIndex, async (ctx, asked) =>
  page(...(await advicePage(ctx, asked, { isSaved: asked.query.has('bewaard') }))),
)

requestAdvice.post('/signalen/adviezen/:id', may.reportToIndex, async (ctx, asked) => {
  const parsed = parseAdvice(asked.form)
  if (!parsed.ok) return invalid(...(await advicePage(ctx, asked, parsed)))
  const readAfter = String(asked.form.get('version') ?? '')
  const advising = await adviseOnRequest(ctx, idOf(asked), parsed.value, readAfter)
  const typed = typedWords(asked.form)
  switch (advising.kind) {
    case 'advised':
      return see(`/signalen/adviezen/${idOf(asked)}?bewaard`)
    case 'stale':
      return stale(...(await advicePage(ctx, asked, { newer: advising.newer, typed })))
    case 'refused':
      return stale(...(await advicePage(ctx, asked, { isTooLate: true })))
  }
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly isSaved?: boolean
  readonly isTooLate?: boolean
  readonly newer?: Advice | null
}

async function advicePage(ctx: Ctx, asked: Asked, shown: Shown) {
  const { faults = {}, typed = {}, isSaved = false, isTooLate = false, newer = null } = shown
  const view = await getReporterRequest(ctx, idOf(asked))
  const title = text.page.title(requestText.wanted[view.request.wanted], fullName(view.child))
  return [title, AdvicePage({ view, faults, typed, isSaved, isTooLate, newer })] as const
}
