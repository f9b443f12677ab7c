import { getCentre } from '../../../../centre/index.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { hashOfCode, readCode, spelled } from '../../../../platform/crypto/code.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Asked, type RouteOptions, router } from '../../../../platform/web/router.ts'
import { publicPath } from '../course.ts'
import { getCourse } from '../look-up.ts'
import { termsOf } from '../settings/set-course-setting.ts'
import { type Change, changeSignUp } from './change-sign-up.ts'
import { EnterCodePage, OwnSignUpPage } from './own.view.tsx'
import { ownSignUp, signUpBy } from './own-sign-up.ts'
import { parseSignUp } from './sign-up.form.ts'
import { SignUpForm } from './sign-up.view.tsx'
import { signUpFamily } from './sign-up-family.ts'
import { findSignUpByCode } from './store.ts'
import { text } from './text.ts'

/** Signing up and coming back, without an account. These pages are nobody else's, so they are never shared. */
export const courseSignUp = router('public')

const formPath = (id: string): string => `${publicPath(id)}/aanmelden`
const ownPath = (code: string): string => `/aanmelding/${code}`

courseSignUp.get('/activiteiten/:id/aanmelden', anyone, async (ctx, { params }) => shown(ctx, params.id ?? '', page))

/** Repeatable: the same form gives the same code, so the platform need not remember who sent it. */
courseSignUp.post(
  '/activiteiten/:id/aanmelden',
  anyone,
  async (ctx, { params, form }) => {
    const { course } = await getCourse(ctx, params.id ?? '')
    const parsed = parseSignUp(form)
    if (!parsed.ok) return shown(ctx, course.id, invalid, parsed)
    const signed = await signUpFamily(ctx, course, parsed.value, { formKey: String(form.get('_key') ?? '') })
    if (signed.kind !== 'refused') return see(`${ownPath(spelled(signed.code))}?verstuurd`)
    const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
    return shown(ctx, course.id, invalid, { faults: { form: text.refused[signed.because] }, typed })
  },
  { perMinute: 5, repeatable: true },
)

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function shown(
  ctx: Ctx,
  id: string,
  answer: typeof page,
  { faults, typed }: Shown = { faults: {}, typed: {} },
): Promise<Answer> {
  const seen = await getCourse(ctx, id)
  const { kind } = seen.occupancy.standing
  if (answer === page && kind !== 'open' && kind !== 'full') return see(publicPath(id))
  const back = { href: publicPath(id), label: seen.course.title }
  const { keptMonths } = await termsOf(ctx)
  return answer(
    text.title(seen.course.title),
    ReadingSection({
      children: SignUpForm({ seen, action: formPath(seen.course.id), back, faults, typed, keptMonths }),
    }),
  )
}

courseSignUp.get('/aanmelding', anyone, async (ctx, { query }) => {
  const typed = query.get('code') ?? ''
  const code = readCode(typed)
  if (code && (await findSignUpByCode(ctx.db, ctx.municipality, hashOfCode(code)))) return see(ownPath(spelled(code)))
  const { phone } = await getCentre(ctx)
  return page(text.enter.title, EnterCodePage({ typed, phone, fault: typed === '' ? undefined : text.enter.fault }))
})

courseSignUp.get(
  '/aanmelding/:code',
  anyone,
  async (ctx, { params, query }) => {
    const own = await ownSignUp(ctx, params.code ?? '')
    return page(text.own.title, OwnSignUpPage({ ...own, told: toldBy(query), now: ctx.now }))
  },
  { isSecret: true },
)

const toldBy = (query: URLSearchParams) => {
  if (query.has('verstuurd')) return 'sent'
  if (query.has('gedaan')) return 'done'
  return query.has('te-laat') ? 'too-late' : null
}

/** Saying it twice changes nothing, so a double click needs no key; an address with a code is kept nowhere. */
const byCode: RouteOptions = { perMinute: 20, repeatable: true, isSecret: true }

const changes = (path: string, change: Change): void =>
  courseSignUp.post(`/aanmelding/:code/${path}`, anyone, (ctx, asked) => changed(ctx, asked, change), byCode)

async function changed(ctx: Ctx, { params }: Asked, change: Change): Promise<Answer> {
  const signUp = await signUpBy(ctx, params.code ?? '')
  const { kind } = await changeSignUp(ctx, signUp, change)
  return see(`${ownPath(params.code ?? '')}?${kind === 'too-late' ? 'te-laat' : 'gedaan'}`)
}

changes('ja', 'accepted')
changes('nee', 'declined')
changes('afmelden', 'cancelled')
changes('wachten', 'waiting')
