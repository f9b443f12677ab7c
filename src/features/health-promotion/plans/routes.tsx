import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { type Answer, invalid, page, stale } from '../../../platform/web/answer.ts'
import { type Parsed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../form-page.view.tsx'
import { whenOn } from '../module.ts'
import { themeNames } from '../schools/look-up.ts'
import { schoolPath } from '../schools/school.ts'
import { words } from '../text.ts'
import { answerKept, formProps, idOf, savedAt } from './form-parts.ts'
import { type PlanFormProps, WordsForm } from './forms.view.tsx'
import { MemberForm } from './group.view.tsx'
import { addMember, getPlan, removeMember, writePlan } from './keep-plan.ts'
import { PaperPage, planTrail } from './paper.view.tsx'
import { parseMember, parseWords, typedWordsOf } from './plan.form.ts'
import type { SchoolPlan } from './plan.ts'
import { PlanPage } from './plan.view.tsx'
import { openPlan } from './seen.ts'
import { text } from './text.ts'

/** The plan of approach of a school. */
export const schoolPlans = router('professional')

const one = '/gezonde-school/plannen/:plan'

async function partsOf(ctx: Ctx, asked: Asked) {
  const { plan, seen, standing } = await openPlan(ctx, idOf(asked))
  return { plan, standing, school: seen.school.name, themes: await themeNames(ctx), today: ctx.today }
}

schoolPlans.get(
  one,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const parts = await partsOf(ctx, asked)
    const title = text.title(words.years(parts.plan.firstYear, parts.plan.lastYear))
    return page(title, PlanPage({ ...parts, isSaved: asked.query.has('bewaard') }))
  }),
)

schoolPlans.get(
  `${one}/papier`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const parts = await partsOf(ctx, asked)
    const years = words.years(parts.plan.firstYear, parts.plan.lastYear)
    const trail = planTrail(parts.plan.id, schoolPath(parts.plan.schoolId), parts.school, text.title(years))
    return page(text.paperTitle(parts.school, years), PaperPage({ ...parts, trail }))
  }),
)

schoolPlans.get(
  `${one}/tekst`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    return wordsPage(ctx, page, plan, { faults: {}, typed: typedWordsOf(plan.words) }, null)
  }),
)

schoolPlans.post(
  `${one}/tekst`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    const parsed = parseWords(asked.form, ctx.today)
    if (!parsed.ok) return wordsPage(ctx, invalid, plan, parsed, null)
    const typed = typedWords(asked.form)
    const kept = await writePlan(ctx, plan, Number(typed.version), parsed.value)
    return answerKept(kept, plan, now => wordsPage(ctx, stale, plan, { faults: {}, typed }, { ...plan, words: now }))
  }),
)

async function wordsPage(
  ctx: Ctx,
  answer: typeof page,
  plan: SchoolPlan,
  shown: Shown,
  newer: SchoolPlan | null,
): Promise<Answer> {
  return answer(text.words.title, WordsForm({ ...(await formProps(ctx, plan, shown)), newer }))
}

type PlanForm<T> = {
  readonly title: string
  readonly view: (props: PlanFormProps) => Html
  readonly parse: (form: FormData, today: Temporal.PlainDate) => Parsed<T>
  readonly keep: (ctx: Ctx, plan: SchoolPlan, value: T) => Promise<void>
}

function planForm<T>(path: string, { title, view, parse, keep }: PlanForm<T>): void {
  schoolPlans.get(
    `${one}/${path}`,
    may.promoteHealth,
    whenOn(async (ctx, asked) =>
      page(title, view(await formProps(ctx, await getPlan(ctx, idOf(asked)), nothingTyped))),
    ),
  )
  schoolPlans.post(
    `${one}/${path}`,
    may.promoteHealth,
    whenOn(async (ctx, asked) => {
      const plan = await getPlan(ctx, idOf(asked))
      const parsed = parse(asked.form, ctx.today)
      if (!parsed.ok) return invalid(title, view(await formProps(ctx, plan, parsed)))
      await keep(ctx, plan, parsed.value)
      return savedAt(plan)
    }),
  )
}

planForm('werkgroep', { title: text.group.add, view: MemberForm, parse: parseMember, keep: addMember })

schoolPlans.post(
  `${one}/werkgroep/:member/weg`,
  may.promoteHealth,
  whenOn(async (ctx, asked) => {
    const plan = await getPlan(ctx, idOf(asked))
    await removeMember(ctx, plan, asked.params.member ?? '')
    return savedAt(plan)
  }),
)
