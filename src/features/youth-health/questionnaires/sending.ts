/** The page on which a nurse sends a questionnaire and sees what came back; it depends on what becomes of mail here. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import type { MailWay } from '../../../platform/mail/mail-way.ts'
import { type Answer, invalid, see, stale } from '../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Asked } from '../../../platform/web/router.ts'
import { recordPage } from '../record/record-page.ts'
import { fillersOf, fittingFor } from './may-fill-in.ts'
import { QuestionnairesPage } from './questionnaires.view.tsx'
import type { Request } from './request.ts'
import { insteadIn, parseSending } from './send.form.ts'
import { sendQuestionnaire } from './send-questionnaire.ts'
import { wordedHere } from './settings/wording.ts'
import { findRequests } from './store.ts'
import { text } from './text.ts'

export async function sendAsked(
  ctx: Ctx,
  { params, form }: Pick<Asked, 'params' | 'form'>,
  mail: MailWay,
): Promise<Answer> {
  const id = params.id ?? ''
  const parsed = parseSending(form)
  if (!parsed.ok) return invalid(text.title, await listPage(ctx, id, { ...parsed, mail }))
  const { value, typed } = parsed
  const sending = await sendQuestionnaire(ctx, id, value, insteadIn(form))
  switch (sending.kind) {
    case 'sent':
      return see(`/jeugd/${id}/vragenlijsten?${value.way === 'mail' ? 'gestuurd' : 'klaargezet'}`)
    case 'asked-before':
      return stale(text.title, await listPage(ctx, id, { typed, mail, again: sending.open }))
    case 'refused': {
      const faults = { [sending.because === 'no-address' ? 'email' : 'questionnaire']: text.refused[sending.because] }
      return invalid(text.title, await listPage(ctx, id, { faults, typed, mail }))
    }
  }
}

type Shown = {
  readonly mail: MailWay
  readonly faults?: Faults
  readonly typed?: Typed
  readonly told?: string | null
  /** The open request of which the sender is asked whether it is to be sent again. */
  readonly again?: Request | null
}

export async function listPage(
  ctx: Ctx,
  childId: string,
  { mail, faults = {}, typed = {}, told = null, again = null }: Shown,
): Promise<Html> {
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
    mail,
    faults,
    typed,
    told,
    again,
  })
}
