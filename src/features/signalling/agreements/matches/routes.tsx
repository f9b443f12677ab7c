import { municipalityNames, professionalsOf } from '../../../../centre/index.ts'
import { mayLead } from '../../../../knowledge/referral-index/follow-up.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { ladderOf } from '../../index-settings/ladder/read-ladder.ts'
import { reporterDomainOf } from '../../referral-index/reporter-domain.ts'
import { parseCall, parseClosing, parseNewLead } from '../deeds/deed.form.ts'
import { callAbout, closeMatch, nameLead } from '../deeds/do-deed.ts'
import { getKeptMatch, keptMatches } from '../kept-matches.ts'
import { text } from '../text.ts'
import { type DoneWord, KeptMatchPage, type KeptMatchProps } from './kept-match.view.tsx'
import { KeptMatchesPage } from './kept-matches.view.tsx'

export const agreements = router('professional')

const idOf = ({ params }: Asked) => params.id ?? ''
const pathOf = (asked: Asked) => `/afspraken/matches/${idOf(asked)}`

agreements.get('/afspraken', may.keepAgreements, async ctx =>
  page(text.title, KeptMatchesPage({ matches: await keptMatches(ctx), ladder: await ladderOf(ctx) })),
)

agreements.get('/afspraken/matches/:id', may.keepAgreements, (ctx, asked) =>
  matchPage(page, ctx, asked, { done: doneIn(asked.query) }),
)

agreements.post('/afspraken/matches/:id/telefoontje', may.keepAgreements, async (ctx, asked) => {
  const parsed = parseCall(asked.form)
  if (!parsed.ok) return matchPage(invalid, ctx, asked, parsed)
  const done = await callAbout(ctx, idOf(asked), parsed.value)
  switch (done.kind) {
    case 'done':
      return see(`${pathOf(asked)}?gedaan=telefoontje`)
    case 'refused':
      return matchPage(invalid, ctx, asked, {
        faults: { on: text.call.refused[done.because] },
        typed: typedWords(asked.form),
      })
  }
})

agreements.post('/afspraken/matches/:id/regie', may.keepAgreements, async (ctx, asked) => {
  const parsed = parseNewLead(asked.form)
  if (!parsed.ok) return matchPage(invalid, ctx, asked, parsed)
  const named = await nameLead(ctx, idOf(asked), parsed.value, String(asked.form.get('version') ?? ''))
  const typed = typedWords(asked.form)
  switch (named.kind) {
    case 'named':
      return see(`${pathOf(asked)}?gedaan=regie`)
    case 'refused':
      return matchPage(invalid, ctx, asked, { faults: { leader: text.lead.refused }, typed })
    case 'stale':
      return matchPage(stale, ctx, asked, { typed, isStale: true })
  }
})

agreements.post('/afspraken/matches/:id/afsluiting', may.keepAgreements, async (ctx, asked) => {
  const parsed = parseClosing(asked.form)
  if (!parsed.ok) return matchPage(invalid, ctx, asked, parsed)
  await closeMatch(ctx, idOf(asked), parsed.value.closeWords)
  return see(`${pathOf(asked)}?gedaan=afgesloten`)
})

type Shown = Partial<Pick<KeptMatchProps, 'faults' | 'typed' | 'done' | 'isStale'>>

async function matchPage(answer: typeof page, ctx: Ctx, asked: Asked, shown: Shown): Promise<Answer> {
  const match = await getKeptMatch(ctx, idOf(asked))
  const municipalities = await municipalityNames(
    ctx,
    match.reporters.map(({ municipality }) => municipality),
  )
  const others = (await professionalsOf(ctx)).filter(({ organisation }) => {
    const domain = reporterDomainOf(organisation.kind)
    return domain !== null && mayLead(domain)
  })
  const body = { match, municipalities, others, today: ctx.today, faults: {}, typed: {}, done: null, isStale: false }
  return answer(text.match.title, KeptMatchPage({ ...body, ...shown }))
}

const doneWords = ['telefoontje', 'regie', 'afgesloten'] as const satisfies readonly DoneWord[]
const doneIn = (query: URLSearchParams): DoneWord | null => doneWords.find(word => word === query.get('gedaan')) ?? null
