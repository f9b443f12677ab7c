import { getCentre } from '../../../../centre/index.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { hashOfCode, readCode, spelled } from '../../../../platform/crypto/code.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { addressIn } from '../../../../platform/i18n/languages.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { readIn } from '../../../../platform/web/languages.ts'
import { type Asked, type RouteOptions, router } from '../../../../platform/web/router.ts'
import { publicPath } from '../course.ts'
import { getCourse } from '../look-up.ts'
import { termsOf } from '../settings/set-course-setting.ts'
import { wordsIn } from '../words.ts'
import { Written } from '../written.view.tsx'
import { type Change, changeSignUp } from './change-sign-up.ts'
import { EnterCodePage } from './enter-code.view.tsx'
import { type OwnProps, OwnSignUpPage } from './own.view.tsx'
import { ownSignUp, signUpBy } from './own-sign-up.ts'
import { parseSignUp } from './sign-up.form.ts'
import { ownPath } from './sign-up.ts'
import { SignUpForm } from './sign-up.view.tsx'
import { signUpFamily } from './sign-up-family.ts'
import { findSignUpByCode } from './store.ts'

/** Signing up and coming back, without an account. These pages are nobody else's, so they are never shared. */
export const courseSignUp = router('public')

const idOf = ({ params }: Asked): string => params.id ?? ''
const codeOf = ({ params }: Asked): string => params.code ?? ''

async function signUp(ctx: Ctx, asked: Asked): Promise<Answer> {
  const language = readIn(asked)
  const words = wordsIn[language]
  const { course } = await getCourse(ctx, idOf(asked))
  const parsed = parseSignUp(asked.form, words)
  if (!parsed.ok) return formShown(ctx, asked, invalid, parsed)
  const signed = await signUpFamily(ctx, course, parsed.value, {
    formKey: String(asked.form.get('_key') ?? ''),
    language,
  })
  if (signed.kind !== 'refused') return see(`${addressIn(language, ownPath(spelled(signed.code)))}?verstuurd`)
  const faults = { form: words.signUp.refused[signed.because] }
  return formShown(ctx, asked, invalid, { faults, typed: typedWords(asked.form) })
}

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function formShown(
  ctx: Ctx,
  asked: Asked,
  answer: typeof page,
  typing: Shown = { faults: {}, typed: {} },
): Promise<Answer> {
  const language = readIn(asked)
  const seen = await getCourse(ctx, idOf(asked))
  const { title } = seen.course
  const { kind } = seen.occupancy.standing
  const href = addressIn(language, publicPath(seen.course.id))
  if (answer === page && kind !== 'open' && kind !== 'full') return see(href)
  const back = { href, label: Written({ language, children: title }) }
  const { keptMonths } = await termsOf(ctx)
  const about = { seen, language, action: `${href}/aanmelden`, back, keptMonths }
  return answer(
    `${wordsIn[language].signUp.title} ${title}`,
    ReadingSection({ children: SignUpForm({ ...about, ...typing }) }),
  )
}

async function enterCode(ctx: Ctx, asked: Asked): Promise<Answer> {
  const language = readIn(asked)
  const typed = asked.query.get('code') ?? ''
  const code = readCode(typed)
  if (code && (await findSignUpByCode(ctx.db, ctx.municipality, hashOfCode(code))))
    return see(addressIn(language, ownPath(spelled(code))))
  const { phone } = await getCentre(ctx)
  return page(wordsIn[language].enter.title, EnterCodePage({ typed, phone, isWrong: typed !== '', language }))
}

async function ownPage(ctx: Ctx, asked: Asked): Promise<Answer> {
  const language = readIn(asked)
  const own = await ownSignUp(ctx, codeOf(asked))
  const about = { ...own, told: toldBy(asked.query), now: ctx.now, language }
  return page(wordsIn[language].own.title, OwnSignUpPage(about))
}

const toldBy = (query: URLSearchParams): OwnProps['told'] => {
  if (query.has('verstuurd')) return 'sent'
  if (query.has('gedaan')) return 'done'
  return query.has('te-laat') ? 'too-late' : null
}

const changed =
  (change: Change) =>
  async (ctx: Ctx, asked: Asked): Promise<Answer> => {
    const found = await signUpBy(ctx, codeOf(asked))
    const { kind } = await changeSignUp(ctx, found, change)
    const own = addressIn(readIn(asked), ownPath(codeOf(asked)))
    return see(`${own}?${kind === 'too-late' ? 'te-laat' : 'gedaan'}`)
  }

/** Saying it twice changes nothing, so a double click needs no key; an address with a code is kept nowhere. */
const byCode: RouteOptions = { perMinute: 20, repeatable: true, isSecret: true }

for (const prefix of ['', '/:taal']) {
  const form = `${prefix}/activiteiten/:id/aanmelden`
  const own = `${prefix}/aanmelding/:code`
  courseSignUp.get(form, anyone, (ctx, asked) => formShown(ctx, asked, page))
  // Repeatable: the same form gives the same code, so the platform need not remember who sent it.
  courseSignUp.post(form, anyone, signUp, { perMinute: 5, repeatable: true })
  courseSignUp.get(`${prefix}/aanmelding`, anyone, enterCode)
  courseSignUp.get(own, anyone, ownPage, { isSecret: true })
  courseSignUp.post(`${own}/ja`, anyone, changed('accepted'), byCode)
  courseSignUp.post(`${own}/nee`, anyone, changed('declined'), byCode)
  courseSignUp.post(`${own}/afmelden`, anyone, changed('cancelled'), byCode)
  courseSignUp.post(`${own}/wachten`, anyone, changed('waiting'), byCode)
}
