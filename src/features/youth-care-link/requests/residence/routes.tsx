import { municipalityNamed, municipalityNames } from '../../../../centre/index.ts'
import { guardiansOf, householdsOf } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { getChildToAskFor } from '../look-up.ts'
import { requireModule } from '../module.ts'
import { type Finding, findResponsible, lastFinding } from './find-responsible.ts'
import { namesIn, parseResidence } from './residence.form.ts'
import { ResidencePage } from './residence.view.tsx'
import { residenceText as text } from './text.ts'

export const residence = router('professional')

residence.get('/jeugdzorg/gemeente', may.askYouthCare, async (ctx, { query }) => {
  await requireModule(ctx)
  const child = query.get('kind') ?? ''
  const finding = await lastFinding(ctx, child)
  return page(text.title, await residencePage(ctx, child, finding, {}, await typedFrom(ctx, finding)))
})

residence.post('/jeugdzorg/gemeente', may.askYouthCare, async (ctx, { form }) => {
  const parsed = parseResidence(form, await codesOf(ctx, form))
  if (!parsed.ok) {
    const child = parsed.typed.child ?? ''
    return invalid(
      text.title,
      await residencePage(ctx, child, await lastFinding(ctx, child), parsed.faults, parsed.typed),
    )
  }
  const { child, ...facts } = parsed.value
  await findResponsible(ctx, child, facts)
  return see(`/jeugdzorg/gemeente?kind=${child}`)
})

/** An empty box is not known; a name that no municipality bears is undefined, which the form refuses. */
async function codesOf(ctx: Ctx, form: FormData) {
  const codes = new Map<string, string | null | undefined>()
  for (const [place, name] of namesIn(form)) codes.set(place, name === '' ? null : await municipalityNamed(ctx, name))
  return codes
}

/** The facts of last time in the boxes; the first time only that the child is registered here, which the professional confirms. */
async function typedFrom(ctx: Ctx, finding: Finding | undefined): Promise<Typed> {
  const facts = finding?.residence ?? {
    home: ctx.municipality,
    stay: null,
    underInquiry: false,
    motherAtBirth: null,
    actual: null,
  }
  const codes = [facts.home, facts.stay?.homeBefore, facts.motherAtBirth, facts.actual].flatMap(code => code ?? [])
  const names = await municipalityNames(ctx, codes)
  const nameOf = (code: string | null | undefined) => (code ? (names.get(code) ?? code) : '')
  return {
    home: nameOf(facts.home),
    stay: facts.stay?.kind ?? 'none',
    homeBefore: nameOf(facts.stay?.homeBefore),
    ...(facts.underInquiry ? { underInquiry: 'ja' } : {}),
    mother: nameOf(facts.motherAtBirth),
    actual: nameOf(facts.actual),
  }
}

async function residencePage(ctx: Ctx, id: string, finding: Finding | undefined, faults: Faults, typed: Typed) {
  const child = await getChildToAskFor(ctx, id)
  const found = finding?.outcome.kind === 'found' ? [finding.outcome.municipality] : []
  return ResidencePage({
    child,
    guardians: await guardiansOf(ctx, child.id),
    households: await householdsOf(ctx, child.id),
    today: ctx.today,
    finding,
    names: await municipalityNames(ctx, found),
    faults,
    typed,
  })
}
