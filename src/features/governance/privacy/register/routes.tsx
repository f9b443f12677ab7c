import { z } from 'zod'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, field, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { registerAsCsv } from './csv.ts'
import { ownParts } from './processing.ts'
import { openPart, readRegister, writePart } from './register.ts'
import { PartPage, RegisterPage } from './register.view.tsx'
import { text } from './text.ts'

export const processingRegister = router('professional')

const here = '/beheer/privacy/register'

processingRegister.get(here, may.answerPrivacy, async ctx =>
  page(text.title, RegisterPage({ register: await readRegister(ctx) })),
)

processingRegister.get(`${here}/register.csv`, may.answerPrivacy, async ctx =>
  file('register-van-verwerkingen.csv', 'text/csv; charset=utf-8', registerAsCsv(await readRegister(ctx))),
)

processingRegister.get(`${here}/:part`, may.answerPrivacy, (ctx, { params }) => shown(ctx, page, params.part ?? ''))

const words = z.object({ words: field.text(text.form.missing, 4000) })

processingRegister.post(`${here}/:part`, may.answerPrivacy, async (ctx, { params, form }) => {
  const part = await openPart(ctx, params.part ?? '')
  const parsed = parseForm(words, form)
  if (!parsed.ok) return shown(ctx, invalid, part.key, parsed)
  const { version, ...typed } = typedWords(form)
  return (await writePart(ctx, part, { words: parsed.value.words, seen: Number(version ?? 0) })) === 'written'
    ? see(`${here}#${part.key}`)
    : shown(ctx, stale, part.key, { typed, overtaken: true })
})

type Given = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: boolean }

async function shown(ctx: Ctx, answer: typeof page, key: string, given: Given = {}): Promise<Answer> {
  const part = await openPart(ctx, key)
  const own = ownParts.find(one => one === key)
  const { faults = {}, typed = {}, overtaken = false } = given
  return answer(part.title, PartPage({ part, hint: own && text.partHint[own], faults, typed, overtaken }))
}
