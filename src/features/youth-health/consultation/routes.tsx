import { fullName } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { endDraft, keepDraft } from '../../../platform/drafts/draft.ts'
import { draftKept } from '../../../platform/drafts/draft-kept.ts'
import { type Answer, invalid, page, see } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { objections as growthObjections } from '../growth/measuring-objections.ts'
import { childInCare } from '../record/care-relation.ts'
import { closedAddress } from '../record/open-record.ts'
import { visitObjections as doseObjections } from '../vaccination/index.ts'
import { parseConsultation } from './consult.form.ts'
import { ConsultPage } from './consult.view.tsx'
import { consultPage, momentOf, partsOf, type ConsultPage as Shown } from './consult-page.ts'
import type { ConsultPageProps } from './consult-props.ts'
import type { Consultation } from './consultation.ts'
import { consultationDraft } from './draft.ts'
import { type Held, holdWith } from './hold-consultation.ts'
import { text } from './text.ts'

export const consultation = router('professional')

consultation.get('/jeugd/:id/consult', may.writeRecord, async (ctx, { params, query }) => {
  const shown = await consultPage(ctx, params.id ?? '')
  const { page: about, draft } = shown
  if (about.standing.kind === 'closed') return see(closedAddress(about.child.id))
  const asked = query.get('moment') ?? draft?.typed.moment ?? null
  const moment = momentOf(shown, asked)
  return consult(page, shown, { typed: { ...draft?.typed, moment } })
})

consultation.post('/jeugd/:id/consult', may.writeRecord, async (ctx, { params, form }) => {
  const child = await childInCare(ctx, params.id ?? '')
  const parsed = parseConsultation(form, { birth: child.birth, today: ctx.today })
  if (!parsed.ok) return again(ctx, child.id, parsed)
  const held = await holdWith(ctx, child, parsed.value)
  if (held.kind === 'held') return see(`/jeugd/${child.id}?vastgelegd`)
  return again(ctx, child.id, {
    typed: typedWords(form),
    ...standsInTheWay(held, parsed.value, child.givenNames, form),
  })
})

/** A draft grows every few seconds and loses nothing by being sent twice. */
consultation.post(
  '/jeugd/:id/consult/concept',
  may.writeRecord,
  async (ctx, { params, form }) => {
    const child = await childInCare(ctx, params.id ?? '')
    await keepDraft(ctx, consultationDraft(child.id), typedWords(form))
    return draftKept(ctx.now, form, `/jeugd/${child.id}/consult`)
  },
  { repeatable: true },
)

consultation.post('/jeugd/:id/consult/concept/weg', may.writeRecord, async (ctx, { params }) => {
  const child = await childInCare(ctx, params.id ?? '')
  await endDraft(ctx, consultationDraft(child.id))
  return see(`/jeugd/${child.id}/consult`)
})

type State = Partial<Pick<ConsultPageProps, 'faults' | 'asked' | 'questions'>> & Pick<ConsultPageProps, 'typed'>

const again = async (ctx: Ctx, id: string, state: State): Promise<Answer> =>
  // The words on the page are newer than those of the draft.
  consult(invalid, { ...(await consultPage(ctx, id)), draft: null }, state)

function consult(answer: typeof page, shown: Shown, state: State): Answer {
  const moment = momentOf(shown, state.typed.moment ?? null)
  const parts = partsOf(shown, moment)
  const title = text.titleOf(text.moment(moment), fullName(shown.page.child))
  return answer(title, ConsultPage({ shown, moment, parts, faults: {}, asked: [], questions: [], ...state }))
}

/** What stands in the way of storing, at the field it is about. */
function standsInTheWay(
  { growth, vaccination }: Extract<Held, { kind: 'objections' }>,
  { vaccinating }: Consultation,
  youth: string,
  form: FormData,
): Pick<ConsultPageProps, 'faults' | 'asked' | 'questions'> {
  const measured = growth ? growthObjections(growth) : { faults: {}, asked: [] }
  const other = String(form.get('other') ?? '')
  const given =
    vaccination && vaccinating
      ? doseObjections(vaccination, vaccinating, { youth, other })
      : { faults: {}, questions: [] }
  return { faults: { ...measured.faults, ...given.faults }, asked: measured.asked, questions: given.questions }
}
