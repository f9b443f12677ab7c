import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { getHeld } from '../look-up.ts'
import { namesOfProfessionals } from '../show-suspicion.ts'
import { closeSummary, membersFor, showFamily, summariesForMe } from './decide.ts'
import { parseSummary } from './family.form.ts'
import { FamilyPage, ForFamilyPage } from './family.view.tsx'
import { findSummaries } from './store.ts'
import { text } from './text.ts'

export const reportingCodeFamily = router('professional')

const base = '/signalen/meldcode/:id/gezin'

reportingCodeFamily.get(base, may.useReportingCode, (ctx, { params, query }) =>
  family(ctx, page, params.id ?? '', { isSaved: query.has('bewaard') }),
)

reportingCodeFamily.post(base, may.useReportingCode, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  await getHeld(ctx, id)
  const parsed = parseSummary(form)
  if (!parsed.ok) return family(ctx, invalid, id, parsed)
  if (await showFamily(ctx, id, parsed.value)) return see(`/signalen/meldcode/${id}/gezin?bewaard`)
  return family(ctx, invalid, id, { faults: { shownTo: text.missing.who }, typed: typedWords(form) })
})

reportingCodeFamily.post(`${base}/:summary/dicht`, may.useReportingCode, async (ctx, { params }) => {
  await closeSummary(ctx, params.id ?? '', params.summary ?? '')
  return see(`/signalen/meldcode/${params.id}/gezin?bewaard`)
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly isSaved?: boolean }

async function family(ctx: Ctx, answer: typeof page, id: string, shown: Shown): Promise<Answer> {
  const { faults = {}, typed = {}, isSaved = false } = shown
  const suspicion = await getHeld(ctx, id)
  record(ctx, 'read', 'reporting-code.family-summary', null, suspicion.id)
  const members = await membersFor(ctx, suspicion)
  const summaries = await findSummaries(ctx, { suspicion: suspicion.id })
  return answer(text.title, FamilyPage({ suspicion, members, summaries, faults, typed, isSaved }))
}

/** In Mijn CJG. The same page for whom nothing was opened as for whom there is no file at all. */
export const safetyAtHome = router('family')

safetyAtHome.get('/mijn/veiligheid', may.useFamilyPages, async ctx => {
  const summaries = await summariesForMe(ctx)
  return page(text.portal.title, ForFamilyPage({ summaries, names: await namesOfProfessionals(ctx) }))
})
