import { record } from '../../../platform/audit/record.ts'
import { anyone, may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { recordPage } from '../record/record-page.ts'
import { AnswersPage } from './answers.view.tsx'
import { getRequest, markRead, withdrawRequest } from './close-request.ts'
import { openByToken, openInPortal } from './fill-in.ts'
import { keepStep, showStep } from './fill-in-step.tsx'
import { fillersOf, fittingFor } from './may-fill-in.ts'
import { QuestionnairesPage } from './questionnaires.view.tsx'
import { readAnswers } from './read-answers.ts'
import { parseSending } from './send.form.ts'
import { sendQuestionnaire } from './send-questionnaire.ts'
import { wordedHere } from './settings/wording.ts'
import { findRequests } from './store.ts'
import { text } from './text.ts'

/** The nurse: sends, sees what came back, reads it. */
export const questionnaires = router('professional')

questionnaires.get('/jeugd/:id/vragenlijsten', may.readRecord, async (ctx, { params, query }) => {
  const told = Object.keys(text.told).find(word => query.has(word))
  return page(text.title, await listPage(ctx, params.id ?? '', { faults: {}, typed: {}, told: told ?? null }))
})

questionnaires.post('/jeugd/:id/vragenlijsten', may.writeRecord, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  const parsed = parseSending(form)
  if (!parsed.ok) return invalid(text.title, await listPage(ctx, id, { ...parsed, told: null }))
  const sending = await sendQuestionnaire(ctx, id, parsed.value)
  switch (sending.kind) {
    case 'sent':
      return see(`/jeugd/${id}/vragenlijsten?${parsed.value.way === 'mail' ? 'gestuurd' : 'klaargezet'}`)
    case 'refused': {
      const faults = { [sending.because === 'no-address' ? 'email' : 'questionnaire']: text.refused[sending.because] }
      return invalid(text.title, await listPage(ctx, id, { faults, typed: parsed.typed, told: null }))
    }
  }
})

questionnaires.get('/jeugd/:id/vragenlijsten/:verzoek', may.readRecord, async (ctx, { params }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const request = await getRequest(ctx, about.child.id, params.verzoek ?? '')
  const read = await readAnswers(ctx, request)
  if (!read) throw new NotFound(`answers of ${request.id}`)
  record(ctx, 'read', 'youth-health.questionnaire', about.child.id)
  return page(read.questionnaire.title, AnswersPage({ page: about, request, ...read }))
})

questionnaires.post('/jeugd/:id/vragenlijsten/:verzoek/gelezen', may.writeRecord, async (ctx, { params }) => {
  await markRead(ctx, params.id ?? '', params.verzoek ?? '')
  return see(`/jeugd/${params.id}/vragenlijsten?gelezen`)
})

questionnaires.post('/jeugd/:id/vragenlijsten/:verzoek/intrekken', may.writeRecord, async (ctx, { params }) => {
  await withdrawRequest(ctx, params.id ?? '', params.verzoek ?? '')
  return see(`/jeugd/${params.id}/vragenlijsten?ingetrokken`)
})

/** Who has the link: no account. Every wrong link shows the same page. */
export const questionnaireByLink = router('public')
const perMinute = 30

questionnaireByLink.get('/vragenlijst/:sleutel', anyone, async (ctx, asked) => {
  const word = asked.params.sleutel ?? ''
  return showStep(ctx, await openByToken(ctx, word), asked, { way: 'link', address: `/vragenlijst/${word}` })
})

questionnaireByLink.post(
  '/vragenlijst/:sleutel',
  anyone,
  async (ctx, asked) => {
    const word = asked.params.sleutel ?? ''
    return keepStep(ctx, await openByToken(ctx, word), asked, { way: 'link', address: `/vragenlijst/${word}` })
  },
  { perMinute },
)

/** Signed in: what stands ready in Mijn CJG. */
export const questionnaireInPortal = router('family')

questionnaireInPortal.get('/mijn/vragenlijsten/:verzoek', may.useFamilyPages, async (ctx, asked) => {
  const id = asked.params.verzoek ?? ''
  return showStep(ctx, await openInPortal(ctx, id), asked, { way: 'portal', address: `/mijn/vragenlijsten/${id}` })
})

questionnaireInPortal.post('/mijn/vragenlijsten/:verzoek', may.useFamilyPages, async (ctx, asked) => {
  const id = asked.params.verzoek ?? ''
  return keepStep(ctx, await openInPortal(ctx, id), asked, { way: 'portal', address: `/mijn/vragenlijsten/${id}` })
})

type Shown = { readonly faults: Faults; readonly typed: Typed; readonly told: string | null }

async function listPage(ctx: Ctx, childId: string, shown: Shown) {
  const about = await recordPage(ctx, childId)
  record(ctx, 'read', 'youth-health.questionnaire-request', about.child.id)
  const wordings = await wordedHere(ctx)
  return QuestionnairesPage({
    page: about,
    requests: await findRequests(ctx.db, ctx.municipality, about.child.id),
    fitting: fittingFor(about.child, ctx.today).map(one => ({
      questionnaire: one,
      hasWords: wordings.get(one.id) !== undefined,
    })),
    fillers: fillersOf(about.child, about.guardians, ctx.today),
    ...shown,
  })
}
