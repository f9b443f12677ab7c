import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { recordPage } from '../../record/record-page.ts'
import { bornOn } from '../record-visit.ts'
import { vaccinationsOf } from '../vaccinations-of.ts'
import { parseAnswer } from './answer.form.ts'
import { AnswerPage } from './answer.view.tsx'
import { recordAnswers } from './record-answers.ts'
import { consentText } from './text.ts'

export const vaccinationConsent = router('professional')

vaccinationConsent.get('/jeugd/:id/vaccinaties/toestemming', may.writeRecord, async (ctx, { params }) =>
  page(consentText.title, await answerPage(ctx, params.id ?? '', { faults: {}, typed: {} })),
)

vaccinationConsent.post('/jeugd/:id/vaccinaties/toestemming', may.writeRecord, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  const parsed = parseAnswer(form, ctx.today)
  if (!parsed.ok) return invalid(consentText.title, await answerPage(ctx, id, parsed))
  const said = await recordAnswers(ctx, id, parsed.value)
  if (said.kind === 'recorded') return see(`/jeugd/${id}/vaccinaties?antwoord`)
  const faults = { person: consentText.noCustody }
  return invalid(consentText.title, await answerPage(ctx, id, { faults, typed: typedWords(form) }))
})

async function answerPage(ctx: Ctx, id: string, shown: { faults: Faults; typed: Typed }): Promise<Html> {
  const about = await recordPage(ctx, id)
  bornOn(about.child)
  return AnswerPage({ page: about, vaccinations: await vaccinationsOf(ctx, about.child), ...shown })
}
