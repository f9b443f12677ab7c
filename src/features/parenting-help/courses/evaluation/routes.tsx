import { getCentre } from '../../../../centre/index.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { addressIn } from '../../../../platform/i18n/languages.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { readIn } from '../../../../platform/web/languages.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { attendanceOf } from '../meetings/attendance.ts'
import { Certificates } from '../meetings/certificate.view.tsx'
import { text as meetingText } from '../meetings/text.ts'
import { nameOf } from '../sign-up/names.ts'
import { type OwnSignUp, ownSignUp } from '../sign-up/own-sign-up.ts'
import { ownPath } from '../sign-up/sign-up.ts'
import { wordsIn } from '../words.ts'
import { evaluate, isEvaluated } from './evaluate.ts'
import { parseEvaluation } from './evaluation.form.ts'
import { EvaluationPage } from './evaluation.view.tsx'

/** Afterwards: what a family thought of it, and the proof that it was there. */
export const courseAfterwards = router('public')

async function evaluation(ctx: Ctx, asked: Asked): Promise<Answer> {
  return shown(ctx, asked, await ownSignUp(ctx, asked.params.code ?? ''), page)
}

async function say(ctx: Ctx, asked: Asked): Promise<Answer> {
  const language = readIn(asked)
  const own = await ownSignUp(ctx, asked.params.code ?? '')
  if (!own.came) return shown(ctx, asked, own, page)
  const parsed = parseEvaluation(asked.form, wordsIn[language])
  if (!parsed.ok) return shown(ctx, asked, own, invalid, parsed)
  await evaluate(ctx, own.signUp, parsed.value)
  return see(`${addressIn(language, ownPath(own.code))}/mening`)
}

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function shown(
  ctx: Ctx,
  asked: Asked,
  { seen, signUp, code, came }: OwnSignUp,
  answer: typeof page,
  typing: Shown = { faults: {}, typed: {} },
): Promise<Answer> {
  const language = readIn(asked)
  const given = (await isEvaluated(ctx, signUp)) ? 'given' : 'open'
  const about = { title: seen.course.title, code, standing: came ? given : 'not-yet', language } as const
  return answer(wordsIn[language].evaluation.title, EvaluationPage({ ...about, ...typing }))
}

for (const prefix of ['', '/:taal']) {
  const here = `${prefix}/aanmelding/:code/mening`
  courseAfterwards.get(here, anyone, evaluation, { isSecret: true })
  courseAfterwards.post(here, anyone, say, { perMinute: 10, repeatable: true, isSecret: true })
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
