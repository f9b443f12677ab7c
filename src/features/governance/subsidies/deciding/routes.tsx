import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { parseCorrection } from '../correcting/correction.form.ts'
import { takeBackPayment } from '../correcting/take-back-payment.ts'
import { promisedOf } from '../derive.ts'
import { type Seen, sentApplication, sentApplications } from '../look-up.ts'
import type { Decision } from '../subsidy.ts'
import { askMore, askReport, decide, notePayment, replyToDecision, revisionOf } from './decide.ts'
import {
  grantable,
  parseAsking,
  parseDecision,
  parsePaid,
  parseQuestion,
  parseReply,
  typedDecision,
} from './decision.form.ts'
import { DecisionFormPage } from './decision.view.tsx'
import { text } from './text.ts'
import { doneAt, type Shown, workPage } from './work-page.ts'

/** What a civil servant does with an application that was sent in. */
export const subsidyDecisions = router('professional')

const here = '/gemeente/subsidies/aanvragen/:id'
const seenBy = (ctx: Ctx, { params }: Asked): Promise<Seen> => sentApplication(ctx, params.id ?? '')

subsidyDecisions.get(here, may.directSubsidies, async (ctx, asked) => {
  const { query } = asked
  const isDone = query.has('bewaard')
  const told = isDone ? 'saved' : query.has('kon-niet') ? 'not-now' : query.has('eigen-besluit') ? 'own-decision' : null
  return workPage(ctx, await seenBy(ctx, asked), page, { told })
})

subsidyDecisions.post(`${here}/vragen`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseQuestion(asked.form)
  if (!parsed.ok) return workPage(ctx, seen, invalid, parsed)
  return doneAt(seen, await askMore(ctx, seen.application.id, parsed.value.question))
})

type Deciding = Shown & { readonly changed?: { readonly newer: Decision | null } }

async function decisionForm(
  ctx: Ctx,
  answer: typeof page,
  seen: Seen,
  { faults = {}, typed, changed }: Deciding,
): Promise<Answer> {
  const leftCents = seen.round.ceilingCents - promisedOf(await sentApplications(ctx, seen.round.id))
  const words = typed ?? typedDecision(seen, ctx.today)
  const about = { seen, priced: grantable(seen), leftCents, faults, typed: words, changed: changed ?? null }
  return answer(text.form.title, DecisionFormPage({ ...about, revision: revisionOf(seen.application) }))
}

subsidyDecisions.get(`${here}/besluit`, may.directSubsidies, async (ctx, asked) =>
  decisionForm(ctx, page, await seenBy(ctx, asked), {}),
)

subsidyDecisions.post(`${here}/besluit`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseDecision(asked.form, grantable(seen))
  if (!parsed.ok) return decisionForm(ctx, invalid, seen, parsed)
  const typed = typedWords(asked.form)
  const decided = await decide(ctx, seen.application.id, parsed.value, typed.version ?? '')
  switch (decided.kind) {
    case 'decided':
      return doneAt(seen, true)
    case 'stale':
      return decisionForm(ctx, stale, seen, { typed, changed: { newer: decided.newer } })
    case 'over-ceiling':
      return decisionForm(ctx, invalid, seen, { typed, faults: { kind: text.missing.ceiling(decided.leftCents) } })
  }
})

subsidyDecisions.post(`${here}/akkoord`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseReply(asked.form)
  if (!parsed.ok) return workPage(ctx, seen, invalid, parsed)
  const ordinal = Number(typedWords(asked.form).version)
  return doneAt(seen, await replyToDecision(ctx, seen.application.id, parsed.value, ordinal))
})

subsidyDecisions.post(`${here}/betaald/:place`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parsePaid(asked.form)
  if (!parsed.ok) return workPage(ctx, seen, invalid, parsed)
  const place = Number(asked.params.place)
  return doneAt(seen, await notePayment(ctx, seen.application.id, place, parsed.value.paidOn))
})

subsidyDecisions.post(`${here}/betaling-terug`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseCorrection(asked.form)
  if (!parsed.ok) return workPage(ctx, seen, invalid, parsed)
  const { noted, whyNot: why } = parsed.value
  const { version = '' } = typedWords(asked.form)
  return doneAt(seen, await takeBackPayment(ctx, seen.application.id, { noted, why }, version))
})

subsidyDecisions.post(`${here}/verantwoording`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseAsking(asked.form, seen)
  if (!parsed.ok) return workPage(ctx, seen, invalid, parsed)
  return doneAt(seen, await askReport(ctx, seen.application.id, parsed.value))
})
