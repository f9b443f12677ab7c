import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { publicPath } from '../course.ts'
import { coursesAfter, getCourse } from '../look-up.ts'
import { termsOf } from '../settings/set-course-setting.ts'
import { parseSignUp } from '../sign-up/sign-up.form.ts'
import { SignUpForm } from '../sign-up/sign-up.view.tsx'
import { signUpFamily } from '../sign-up/sign-up-family.ts'
import { wordsIn } from '../words.ts'
import { mySignUps, typedFor } from './mine.ts'
import { MyCoursesPage } from './mine.view.tsx'
import { text } from './text.ts'

export const myCourses = router('family')

const here = '/mijn/activiteiten'

myCourses.get(here, may.useFamilyPages, async (ctx, { query }) => {
  const [mine, all] = [await mySignUps(ctx), await coursesAfter(ctx, ctx.now)]
  const taken = new Set<string>(mine.map(({ seen }) => seen.course.id))
  const coming = all.filter(({ course }) => !course.isCancelled && !taken.has(course.id))
  return page(text.title, MyCoursesPage({ mine, coming, justSigned: query.has('aangemeld') }))
})

myCourses.get('/mijn/activiteiten/:id', may.useFamilyPages, async (ctx, { params }) => {
  const { course, occupancy } = await getCourse(ctx, params.id ?? '')
  const { kind } = occupancy.standing
  if (kind !== 'open' && kind !== 'full') return see(publicPath(course.id))
  return shown(ctx, course.id, page, { faults: {}, typed: await typedFor(ctx) })
})

myCourses.post('/mijn/activiteiten/:id', may.useFamilyPages, async (ctx, { params, form }) => {
  const { course } = await getCourse(ctx, params.id ?? '')
  const parsed = parseSignUp(form, wordsIn.nl)
  if (!parsed.ok) return shown(ctx, course.id, invalid, parsed)
  const formKey = String(form.get('_key') ?? '')
  const signed = await signUpFamily(ctx, course, parsed.value, { formKey, person: ctx.actor.id })
  if (signed.kind !== 'refused') return see(`${here}?aangemeld`)
  const faults = { form: wordsIn.nl.signUp.refused[signed.because] }
  return shown(ctx, course.id, invalid, { faults, typed: typedWords(form) })
})

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function shown(ctx: Ctx, id: string, answer: typeof page, typing: Shown): Promise<Answer> {
  const seen = await getCourse(ctx, id)
  const { keptMonths } = await termsOf(ctx)
  const back = { href: here, label: text.title }
  const about = { seen, language: 'nl', action: `${here}/${id}`, back, keptMonths } as const
  const title = `${wordsIn.nl.signUp.title} ${seen.course.title}`
  return answer(title, Reading({ children: SignUpForm({ ...about, ...typing }) }))
}
