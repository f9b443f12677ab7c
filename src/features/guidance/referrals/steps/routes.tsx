import { getProfessional } from '../../../../centre/index.ts'
import { getChild, guardiansOf, householdsOf, planWay, statementsWith } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import type { Faults, Parsed, Typed } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { linkOf } from '../../link/make-link.ts'
import { nextOf, shortlistOf } from '../../offers/shortlist.ts'
import { openQuestion } from '../../questions/clarify-question.ts'
import { openReferral, type Seen, sidesOf } from '../look-up.ts'
import type { Referral } from '../referral.ts'
import { isLongWait } from '../silence/rules.ts'
import { termsOf } from '../silence/terms.ts'
import { findReferrals } from '../store.ts'
import { text } from '../text.ts'
import { overtakenWords } from './overtaken-words.ts'
import { ReceivedPage } from './received.view.tsx'
import { noteReceived } from './receiver.ts'
import { ReferralPage } from './referral.view.tsx'
import { replyToReferral } from './reply-to-referral.ts'
import {
  answerObjection,
  bridgeWait,
  noteIntroduction,
  planIntroduction,
  remindReceiver,
  withdrawReferral,
} from './steer-referral.ts'
import {
  parseEnd,
  parseIntroduction,
  parseLine,
  parseMeanwhile,
  parseObjectionAnswer,
  parseOutcome,
  parseReply,
  parseReport,
  parseStart,
  parseWithdrawal,
} from './step.form.ts'
import { endHelp, putInLine, reportBack, startHelp } from './take-step.ts'

export const referralSteps = router('professional')

referralSteps.get('/verwijzingen/:id', may.receiveReferrals, async (ctx, { params }) => {
  const seen = await openReferral(ctx, params.id ?? '')
  const { isReceiver, isSender } = sidesOf(ctx, seen.referral)
  if (isReceiver && !isSender && seen.sight === 'whole') await noteReceived(ctx, seen)
  return page(text.title, await referralPage(ctx, seen))
})

const receive = (path: string, take: (ctx: Ctx, asked: Asked) => Promise<Answer>) =>
  referralSteps.post(`/verwijzingen/:id/${path}`, may.receiveReferrals, take)
const send = (path: string, take: (ctx: Ctx, asked: Asked) => Promise<Answer>) =>
  referralSteps.post(`/verwijzingen/:id/${path}`, may.refer, take)

receive('antwoord', (ctx, asked) =>
  step(ctx, asked, parseReply(asked.form), (id, reply) => replyToReferral(ctx, id, reply)),
)
receive('wachtlijst', (ctx, asked) =>
  step(ctx, asked, parseLine(asked.form, ctx.today), (id, place) => putInLine(ctx, id, place)),
)
receive('begin', (ctx, asked) =>
  step(ctx, asked, parseStart(asked.form, ctx.today), (id, { startOn }) => startHelp(ctx, id, startOn)),
)
receive('einde', (ctx, asked) =>
  step(ctx, asked, parseEnd(asked.form, ctx.today), (id, { endOn, outcome }) =>
    endHelp(ctx, id, { on: endOn, outcome }),
  ),
)
receive('terugkoppeling', (ctx, asked) =>
  step(ctx, asked, parseReport(asked.form), (id, { report }) => reportBack(ctx, id, report)),
)

send('herinnering', (ctx, asked) => step(ctx, asked, { ok: true, value: null }, id => remindReceiver(ctx, id)))
send('intrekking', (ctx, asked) =>
  step(ctx, asked, parseWithdrawal(asked.form), (id, { withdrawReason }) => withdrawReferral(ctx, id, withdrawReason)),
)
send('intussen', (ctx, asked) =>
  step(ctx, asked, parseMeanwhile(asked.form), (id, { bridge }) => bridgeWait(ctx, id, bridge)),
)
send('kennismaking', (ctx, asked) =>
  step(ctx, asked, parseIntroduction(asked.form), (id, entry) => planIntroduction(ctx, id, entry)),
)
send('kennisgemaakt', (ctx, asked) =>
  step(ctx, asked, parseOutcome(asked.form), (id, entry) => noteIntroduction(ctx, id, entry)),
)
send('bezwaar', (ctx, asked) =>
  step(ctx, asked, parseObjectionAnswer(asked.form), (id, { objection, answer }) =>
    answerObjection(ctx, id, objection, answer),
  ),
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
  const overtaken = overtakenWords(taken.now, form)
  return stale(text.title, await referralPage(ctx, await openReferral(ctx, id), { overtaken }))
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: string }
type Opened = Awaited<ReturnType<typeof openReferral>>

async function referralPage(ctx: Ctx, seen: Opened, { faults = {}, typed = {}, overtaken }: Shown = {}) {
  const { isSender, isReceiver } = sidesOf(ctx, seen.referral)
  const shown = { today: ctx.today, faults, typed, ...(overtaken === undefined ? {} : { overtaken }) }
  const base = `/verwijzingen/${seen.referral.id}`
  const sender = await getProfessional(ctx, seen.referral.sentBy.id)
  if (!isSender) return ReceivedPage({ ...seen, ...shown, sender, base, visitor: null })
  // A partner may receive; only who refers families reads what lies behind what was sent.
  if (!may.refer(ctx.actor)) throw new NotAllowed('guidance.referral', seen.referral.child)
  const way = await planWay(ctx, { kind: 'referral', id: seen.referral.id })
  const statements = await statementsWith(ctx, 'help', [seen.referral.child])
  return ReferralPage({
    ...seen,
    ...shown,
    isReceiver,
    planWay: way,
    statements,
    ...(await behind(ctx, seen.referral)),
  })
}

/** What only the sender sees. */
async function behind(ctx: Ctx, referral: Referral) {
  const child = await getChild(ctx, referral.child)
  const [after] = await findReferrals(ctx.db, ctx.municipality, { kind: 'after', id: referral.id })
  return {
    child,
    guardians: await guardiansOf(ctx, child.id),
    households: await householdsOf(ctx, child.id),
    next: await nextChoice(ctx, referral),
    redirectedTo: after?.id ?? null,
    link: referral.reach === 'link' ? await linkOf(ctx, referral.id) : null,
    isLongWait: isLongWait(referral, await termsOf(ctx)),
  }
}

async function nextChoice(ctx: Ctx, referral: Referral) {
  const isOver = referral.withdrawal !== null || referral.reply?.kind === 'declined'
  if (!isOver || referral.helpQuestion === null) return null
  return nextOf(await shortlistOf(ctx, await openQuestion(ctx, referral.helpQuestion)))
}
