import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { parseConsent } from './consent.form.ts'
import { ConsentPage, type ConsentPageProps } from './consent.view.tsx'
import { consentOf, recordConsent, withdrawConsent } from './record-consent.ts'
import { text } from './text.ts'

export const indexConsents = router('professional')

const idOf = ({ params }: Asked) => params.id ?? ''
const pathOf = (asked: Asked) => `/signalen/zorgen/${idOf(asked)}/toestemming`

indexConsents.get('/signalen/zorgen/:id/toestemming', may.reportToIndex, (ctx, asked) =>
  consentPage(page, ctx, asked, { said: saidIn(asked.query) }),
)

indexConsents.post('/signalen/zorgen/:id/toestemming', may.reportToIndex, async (ctx, asked) => {
  const parsed = parseConsent(asked.form)
  if (!parsed.ok) return consentPage(invalid, ctx, asked, parsed)
  const recorded = await recordConsent(ctx, idOf(asked), parsed.value)
  switch (recorded.kind) {
    case 'recorded':
      return see(`${pathOf(asked)}?vastgelegd`)
    case 'refused': {
      const faults = { [recorded.because === 'not-yet' ? 'on' : 'party']: text.wrong[recorded.because] }
      return consentPage(invalid, ctx, asked, { faults, typed: typedWords(asked.form) })
    }
  }
})

indexConsents.post('/signalen/zorgen/:id/toestemming/:consent/intrekking', may.reportToIndex, async (ctx, asked) => {
  await withdrawConsent(ctx, idOf(asked), asked.params.consent ?? '')
  return see(`${pathOf(asked)}?ingetrokken`)
})

type Shown = Partial<Pick<ConsentPageProps, 'faults' | 'typed' | 'said'>>

async function consentPage(answer: typeof page, ctx: Ctx, asked: Asked, shown: Shown): Promise<Answer> {
  const { concern, standing } = await consentOf(ctx, idOf(asked))
  const body = { concern: concern.id, ...standing, today: ctx.today, faults: {}, typed: {}, said: null }
  return answer(text.title, ConsentPage({ ...body, ...shown }))
}

const saidIn = (query: URLSearchParams): ConsentPageProps['said'] =>
  query.has('vastgelegd') ? 'saved' : query.has('ingetrokken') ? 'taken' : null
