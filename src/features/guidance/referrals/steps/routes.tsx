import { getChild, guardiansOf, householdsOf } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Parsed, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { openReferral, type Seen } from '../look-up.ts'
import { receives, sends } from '../rules.ts'
import { text } from '../text.ts'
import { ReferralPage } from './referral.view.tsx'
import { replyToReferral } from './reply-to-referral.ts'
import { parseEnd, parseReply, parseReport, parseStart, parseWithdrawal } from './step.form.ts'
import { endHelp, remindReceiver, reportBack, startHelp, withdrawReferral } from './take-step.ts'
import { stepText } from './text.ts'

export const referralSteps = router('professional')

referralSteps.get('/verwijzingen/:id', may.refer, async (ctx, { params }) => {
  const seen = await openReferral(ctx, params.id ?? '')
  return page(text.title, await referralPage(ctx, seen))
})

referralSteps.post('/verwijzingen/:id/antwoord', may.refer, (ctx, asked) =>
  step(ctx, asked, parseReply(asked.form), (id, reply) => replyToReferral(ctx, id, reply)),
)

referralSteps.post('/verwijzingen/:id/begin', may.refer, (ctx, asked) =>
  step(ctx, asked, parseStart(asked.form, ctx.today), (id, { startOn }) => startHelp(ctx, id, startOn)),
)

referralSteps.post('/verwijzingen/:id/einde', may.refer, (ctx, asked) =>
  step(ctx, asked, parseEnd(asked.form, ctx.today), (id, { endOn, outcome }) =>
    endHelp(ctx, id, { on: endOn, outcome }),
  ),
)

referralSteps.post('/verwijzingen/:id/terugkoppeling', may.refer, (ctx, asked) =>
  step(ctx, asked, parseReport(asked.form), (id, { report }) => reportBack(ctx, id, report)),
)

referralSteps.post('/verwijzingen/:id/herinnering', may.refer, (ctx, asked) =>
  step(ctx, asked, { ok: true, value: null }, id => remindReceiver(ctx, id)),
)

referralSteps.post('/verwijzingen/:id/intrekking', may.refer, (ctx, asked) =>
  step(ctx, asked, parseWithdrawal(asked.form), (id, { withdrawReason }) => withdrawReferral(ctx, id, withdrawReason)),
)

type Taken = { readonly kind: 'taken' | 'replied' } | { readonly kind: 'overtaken'; readonly now: Seen }

/** The words of the form, then the step; who comes second sees where the referral is now, and the own words again. */
async function step<T>(
  ctx: Ctx,
  { params, form }: Asked,
  parsed: Parsed<T>,
  take: (id: string, value: T) => Promise<Taken>,
): Promise<Answer> {
  const id = params.id ?? ''
  if (!parsed.ok) return invalid(text.title, await referralPage(ctx, await openReferral(ctx, id), parsed))
  const taken = await take(id, parsed.value)
  if (taken.kind !== 'overtaken') return see(`/verwijzingen/${id}`)
  const { now } = taken
  const { words, declineWords, report, withdrawReason } = typedWords(form)
  const written = [words, declineWords, report, withdrawReason].flatMap(said => said || [])
  const overtaken = stepText.overtaken(text.standing[now.standing.kind], now.referral.reply?.by.name, written)
  return stale(text.title, await referralPage(ctx, now, { overtaken }))
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: string }

async function referralPage(ctx: Ctx, seen: Seen, { faults = {}, typed = {}, overtaken }: Shown = {}) {
  const child = await getChild(ctx, seen.referral.child)
  return ReferralPage({
    ...seen,
    child,
    guardians: await guardiansOf(ctx, child.id),
    households: await householdsOf(ctx, child.id),
    today: ctx.today,
    isSender: sends(seen.referral, ctx.actor.organisation),
    isReceiver: receives(seen.referral, ctx.actor.organisation),
    faults,
    typed,
    ...(overtaken === undefined ? {} : { overtaken }),
  })
}
