import { getCentre } from '../../../../centre/index.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { attendanceOf } from '../meetings/attendance.ts'
import { Certificates } from '../meetings/certificate.view.tsx'
import { text as meetingText } from '../meetings/text.ts'
import { nameOf } from '../sign-up/names.ts'
import { type OwnSignUp, ownSignUp } from '../sign-up/own-sign-up.ts'
import { evaluate, isEvaluated } from './evaluate.ts'
import { parseEvaluation } from './evaluation.form.ts'
import { EvaluationPage } from './evaluation.view.tsx'
import { text } from './text.ts'

/** Afterwards: what a family thought of it, and the proof that it was there. */
export const courseAfterwards = router('public')

courseAfterwards.get(
  '/aanmelding/:code/mening',
  anyone,
  async (ctx, { params }) => shown(ctx, await ownSignUp(ctx, params.code ?? ''), page),
  { isSecret: true },
)

courseAfterwards.post(
  '/aanmelding/:code/mening',
  anyone,
  async (ctx, { params, form }) => {
    const own = await ownSignUp(ctx, params.code ?? '')
    if (!own.came) return shown(ctx, own, page)
    const parsed = parseEvaluation(form)
    if (!parsed.ok) return shown(ctx, own, invalid, parsed)
    await evaluate(ctx, own.signUp, parsed.value)
    return see(`/aanmelding/${own.code}/mening`)
  },
  { perMinute: 10, repeatable: true, isSecret: true },
)

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function shown(
  ctx: Ctx,
  { seen, signUp, code, came }: OwnSignUp,
  answer: typeof page,
  typing: Shown = { faults: {}, typed: {} },
): Promise<Answer> {
  const given = (await isEvaluated(ctx, signUp)) ? 'given' : 'open'
  const standing = came ? given : 'not-yet'
  return answer(text.title, EvaluationPage({ title: seen.course.title, code, standing, ...typing }))
}

courseAfterwards.get(
  '/aanmelding/:code/bewijs',
  anyone,
  async (ctx, { params }) => {
    const { signUp, seen, came } = await ownSignUp(ctx, params.code ?? '')
    const who = await nameOf(ctx, signUp.id)
    if (!came || !who) throw new NotFound('certificate')
    const days = (await attendanceOf(ctx, [signUp.id])).get(signUp.id) ?? []
    const certificates = [{ name: who.name, times: days.length }]
    const about = { course: seen.course, certificates, centre: (await getCentre(ctx)).name, today: ctx.today }
    const title = Heading({ level: 1, children: meetingText.certificate })
    return page(meetingText.certificate, ReadingSection({ children: [title, Certificates(about)] }))
  },
  { isSecret: true },
)
