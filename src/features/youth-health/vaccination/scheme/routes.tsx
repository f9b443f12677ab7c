import type { Child } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { recordPage } from '../../record/record-page.ts'
import { findBirthDetails } from '../../record/store.ts'
import { loadVaccinations } from '../vaccinations.ts'
import { vaccinationsOf } from '../vaccinations-of.ts'
import { adviceFor } from './advice.ts'
import { decideScheme } from './decide-scheme.ts'
import { notePregnancy } from './note-pregnancy.ts'
import { parseDecision, parsePregnancy, type Term } from './pregnancy.form.ts'
import { SchemePage } from './scheme.view.tsx'
import { schemeText } from './text.ts'

export const vaccinationScheme = router('professional')

vaccinationScheme.get('/jeugd/:id/vaccinaties/schema', may.readRecord, async (ctx, { params }) =>
  page(schemeText.title, await schemePage(ctx, params.id ?? '', { faults: {}, typed: {} })),
)

vaccinationScheme.post('/jeugd/:id/vaccinaties/zwangerschap', may.writeRecord, async (ctx, { params, form }) => {
  const { child } = await recordPage(ctx, params.id ?? '')
  const parsed = parsePregnancy(form, await termOf(ctx, child))
  if (!parsed.ok) return invalid(schemeText.title, await schemePage(ctx, child.id, parsed))
  await notePregnancy(ctx, child.id, parsed.value)
  return see(
    child.birth.kind === 'born'
      ? `/jeugd/${child.id}/vaccinaties/schema`
      : `/jeugd/${child.id}/vaccinaties?zwangerschap`,
  )
})

vaccinationScheme.post('/jeugd/:id/vaccinaties/schema', may.decideScheme, async (ctx, { params, form }) => {
  const { child } = await recordPage(ctx, params.id ?? '')
  const { pregnancy } = await loadVaccinations(ctx, child)
  const advice = adviceFor(child, pregnancy)
  const parsed = parseDecision(form, advice && { scheme: advice.scheme, because: schemeText.because(advice.because) })
  if (!parsed.ok) return invalid(schemeText.title, await schemePage(ctx, child.id, parsed))
  const decided = await decideScheme(ctx, child.id, parsed.value)
  if (decided.kind === 'refused')
    throw new NotFound(`${decided.because}: child ${child.id} has no schemes to choose from`)
  return see(`/jeugd/${child.id}/vaccinaties?schema`)
})

async function schemePage(ctx: Ctx, id: string, shown: { faults: Faults; typed: Typed }): Promise<Html> {
  const about = await recordPage(ctx, id)
  const { pregnancy, scheme: decision } = await vaccinationsOf(ctx, about.child)
  const advice = adviceFor(about.child, pregnancy)
  return SchemePage({ page: about, pregnancy, decision, advice, mayDecide: may.decideScheme(ctx.actor), ...shown })
}

/** A pregnancy is counted from the birth, when its length is known, or from the day the birth is expected: at 40 weeks. */
async function termOf(ctx: Ctx, { id, birth }: Child): Promise<Term> {
  if (birth.kind === 'expected') return { on: birth.on, gestationDays: 280 }
  const details = await findBirthDetails(ctx.db, ctx.municipality, id)
  return typeof details?.gestationDays === 'number' ? { on: birth.on, gestationDays: details.gestationDays } : null
}
