import { record } from '../../../platform/audit/record.ts'
import { anyone, may } from '../../../platform/auth/roles.ts'
import { NotFound } from '../../../platform/ctx.ts'
import type { MailWay } from '../../../platform/mail/mail-way.ts'
import { page, see } from '../../../platform/web/answer.ts'
import { type Router, router } from '../../../platform/web/router.ts'
import { recordPage } from '../record/record-page.ts'
import { AnswersPage } from './answers.view.tsx'
import { getRequest, markRead, withdrawRequest } from './close-request.ts'
import { openByToken, openInPortal } from './fill-in.ts'
import { keepStep, showStep } from './fill-in-step.tsx'
import { readAnswers } from './read-answers.ts'
import { listPage, sendAsked } from './sending.ts'
import { text } from './text.ts'

/** The nurse: sends, and sees what was sent; the page says what becomes of mail here. */
export function questionnaireSending(mail: MailWay): Router {
  const routes = router('professional')
  routes.get('/jeugd/:id/vragenlijsten', may.readRecord, async (ctx, { params, query }) => {
    const told = Object.keys(text.told).find(word => query.has(word)) ?? null
    return page(text.title, await listPage(ctx, params.id ?? '', { mail, told }))
  })
  routes.post('/jeugd/:id/vragenlijsten', may.writeRecord, (ctx, asked) => sendAsked(ctx, asked, mail))
  return routes
}

/** The nurse: reads what came back, or withdraws it. */
export const questionnaires = router('professional')

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
