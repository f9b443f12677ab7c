import { professionalsOf } from '../../../centre/index.ts'
import { isOffered } from '../../../knowledge/healthy-school/themes.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Parsed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../form-page.view.tsx'
import { whenOn } from '../module.ts'
import { NewPlanForm } from '../plans/forms.view.tsx'
import { beginPlan } from '../plans/keep-plan.ts'
import { parseYears } from '../plans/plan.form.ts'
import { words } from '../text.ts'
import { themesOf } from '../themes/themes-of.ts'
import * as forms from './forms.view.tsx'
import * as keep from './keep-school.ts'
import { getSchoolSeen, type SchoolSeen, themeNames } from './look-up.ts'
import { centresSchools } from './overview.ts'
import { OverviewPage } from './overview.view.tsx'
import * as parse from './school.form.ts'
import { type SchoolCard, schoolPath } from './school.ts'
import { SchoolPage } from './school.view.tsx'
import { findAgreements } from './store.ts'
import { text } from './text.ts'

/** The schools of a promoter, over all the centres the promoter works for. */
export const healthySchools = router('professional')

const idOf = ({ params }: Asked): string => params.school ?? ''
const one = '/gezonde-school/scholen/:school'

healthySchools.get(
  '/gezonde-school',
  may.promoteHealth,
  whenOn(async ctx => page(text.title, OverviewPage({ centres: await centresSchools(ctx) }))),
)

healthySchools.get(
  one,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const seen = await getSchoolSeen(ctx, idOf(asked))
    const about = {
      agreements: await findAgreements(ctx.db, ctx.municipality, seen.school.id),
      themes: await themeNames(ctx),
      colleagues: await professionalsOf(ctx),
      isSaved: asked.query.has('bewaard'),
    }
    return page(seen.school.name, SchoolPage({ seen, ...about }))
  }),
)

async function formOf(
  ctx: Ctx,
  view: (props: forms.SchoolFormProps) => Html,
  seen: SchoolSeen,
  shown: Shown,
): Promise<Html> {
  const themes = (await themesOf(ctx)).filter(theme => isOffered(theme, seen.school.kind, ctx.today))
  return view({ seen, today: ctx.today, themes, ...shown })
}

type SchoolForm<T> = {
  readonly title: string
  readonly view: (props: forms.SchoolFormProps) => Html
  readonly parse: (ctx: Ctx, form: FormData) => Promise<Parsed<T>> | Parsed<T>
  /** What is wrong after all; null when it was kept. */
  readonly keep: (ctx: Ctx, school: string, value: T) => Promise<Faults | null>
}

/** A form of its own page, and back to the school when it was kept. */
function schoolForm<T>(path: string, { title, view, parse: read, keep: write }: SchoolForm<T>): void {
  healthySchools.get(
    `${one}/${path}`,
    may.promoteHealth,
    whenOn(async (ctx, asked) =>
      page(title, await formOf(ctx, view, await getSchoolSeen(ctx, idOf(asked)), nothingTyped)),
    ),
  )
  schoolPost(path, { title, view, parse: read, keep: write })
}

function schoolPost<T>(path: string, { title, view, parse: read, keep: write }: SchoolForm<T>): void {
  healthySchools.post(
    `${one}/${path}`,
    may.promoteHealth,
    whenOn(async (ctx, asked) => {
      const seen = await getSchoolSeen(ctx, idOf(asked))
      const parsed = await read(ctx, asked.form)
      if (!parsed.ok) return invalid(title, await formOf(ctx, view, seen, parsed))
      const faults = await write(ctx, seen.school.id, parsed.value)
      if (faults === null) return see(`${schoolPath(seen.school.id)}?bewaard`)
      return invalid(title, await formOf(ctx, view, seen, { faults, typed: typedWords(asked.form) }))
    }),
  )
}

const kept = async (work: Promise<unknown>): Promise<null> => {
  await work
  return null
}

schoolForm('contacten', {
  title: text.contact.new,
  view: forms.NewContactForm,
  parse: (_, form) => parse.parseContact(form),
  keep: (ctx, id, contact) => kept(keep.addContact(ctx, { kind: 'school', id }, contact)),
})

schoolForm('plannen', {
  title: text.plans.add,
  view: NewPlanForm,
  parse: (_, form) => parseYears(form),
  keep: async (ctx, id, years) => ((await beginPlan(ctx, id, years)) ? null : { firstYear: text.plans.exists }),
})

schoolForm('afspraken', {
  title: text.agreement.add,
  view: forms.AgreementForm,
  parse: (ctx, form) => parse.parseAgreement(form, ctx.today),
  keep: (ctx, id, agreement) => kept(keep.addAgreement(ctx, id, agreement)),
})

schoolForm('certificaten', {
  title: text.certificate.add,
  view: forms.CertificateForm,
  parse: async (ctx, form) => parse.parseCertificate(form, ctx.today, [...(await themeNames(ctx)).keys()]),
  keep: (ctx, id, certificate) => kept(keep.addCertificate(ctx, id, certificate)),
})

schoolForm('vignet', {
  title: text.vignet.ask,
  view: forms.VignetForm,
  parse: (ctx, form) => parse.parseApplication(form, ctx.today),
  keep: async (ctx, id, asked) => {
    const applied = await keep.applyForVignet(ctx, id, asked)
    if (applied.kind === 'applied') return null
    const field = applied.because === 'legal-basics' ? 'hasLegalBasics' : 'form'
    return { [field]: words.notYet[applied.because] }
  },
})

schoolPost('vignet/besluit', {
  title: text.vignet.decide,
  view: forms.VignetForm,
  parse: (ctx, form) => parse.parseDecision(form, ctx.today),
  keep: (ctx, id, decision) => kept(keep.decideVignet(ctx, id, decision)),
})

healthySchools.post(
  `${one}/adviseur`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const { school } = await getSchoolSeen(ctx, idOf(asked))
    const parsed = parse.parseAdviser(asked.form)
    if (!parsed.ok) return see(schoolPath(school.id))
    await keep.setAdviser(ctx, school.id, parsed.value.adviser)
    return see(`${schoolPath(school.id)}?bewaard`)
  }),
)

healthySchools.get(
  `${one}/gegevens`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const seen = await getSchoolSeen(ctx, idOf(asked))
    return cardPage(ctx, page, seen, { faults: {}, typed: parse.typedCard(seen.card) }, null)
  }),
)

healthySchools.post(
  `${one}/gegevens`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const seen = await getSchoolSeen(ctx, idOf(asked))
    const parsed = parse.parseCard(asked.form)
    if (!parsed.ok) return cardPage(ctx, invalid, seen, parsed, null)
    const typed = typedWords(asked.form)
    const written = await keep.keepCard(ctx, seen.school.id, Number(typed.version), parsed.value)
    if (written.kind === 'kept') return see(`${schoolPath(seen.school.id)}?bewaard`)
    return cardPage(ctx, stale, seen, { faults: {}, typed }, written.now)
  }),
)

async function cardPage(
  ctx: Ctx,
  answer: typeof page,
  seen: SchoolSeen,
  shown: Shown,
  newer: SchoolCard | null,
): Promise<Answer> {
  return answer(text.card.title, await formOf(ctx, props => forms.CardForm({ ...props, newer }), seen, shown))
}
