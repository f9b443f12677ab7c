import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { rollUp } from '../rollup/roll-up.ts'
import { findLastRun } from '../rollup/told/store.ts'
import { CountingPage } from './counting.view.tsx'
import { keepNeighbourhoods } from './keep-neighbourhoods.ts'
import { parseNeighbourhoods } from './neighbourhood.form.ts'
import type { NeighbourhoodSetting } from './neighbourhood.ts'
import { findSetting } from './store.ts'
import { text } from './text.ts'

export const countingFigures = router('professional')
const all = '/beheer/cijfers'

countingFigures.get(all, may.configure, async (ctx, { query }) => {
  record(ctx, 'read', 'governance.neighbourhoods', null)
  return countingPage(ctx, page, { done: doneWords(query) })
})

countingFigures.post(`${all}/tellen`, may.configure, async ctx => see(`${all}?geteld=${await rollUp(ctx)}`))

countingFigures.post(`${all}/wijken`, may.configure, async (ctx, { form }) => {
  const typed = typedWords(form)
  const parsed = parseNeighbourhoods(form)
  if (!parsed.ok) return countingPage(ctx, invalid, parsed)
  const keeping = await keepNeighbourhoods(ctx, parsed.value, Number(typed.version))
  switch (keeping.kind) {
    case 'kept':
      return see(`${all}?bewaard`)
    case 'stale':
      return countingPage(ctx, stale, { typed, newer: keeping.newer })
  }
})

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly done?: string | null
  readonly newer?: NeighbourhoodSetting | null
}

async function countingPage({ db, municipality }: Ctx, answer: typeof page, shown: Shown): Promise<Answer> {
  const { faults = {}, typed = {}, done = null, newer = null } = shown
  const lastRun = await findLastRun(db, municipality)
  const setting = await findSetting(db, municipality)
  return answer(text.title, <CountingPage {...{ lastRun, setting, faults, typed, done, newer }} />)
}

function doneWords(query: URLSearchParams): string | null {
  if (query.has('bewaard')) return text.saved
  const counted = query.get('geteld')
  if (counted === null) return null
  return /^[1-9]\d{0,5}$/.test(counted) ? text.newMonths(Number(counted)) : text.nothingNew
}
