import { z } from 'zod'
import { getCentre, getProfessional } from '../../../centre/index.ts'
import { anyone, may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, missing, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, field, type Parsed, parseForm, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { overtakenWords } from '../referrals/steps/overtaken-words.ts'
import { ReceivedPage } from '../referrals/steps/received.view.tsx'
import type { Receiver } from '../referrals/steps/receiver.ts'
import { replyToReferral } from '../referrals/steps/reply-to-referral.ts'
import { openAsSender } from '../referrals/steps/steer-referral.ts'
import { parseEnd, parseLine, parseReply, parseReport, parseStart } from '../referrals/steps/step.form.ts'
import { endHelp, putInLine, reportBack, startHelp } from '../referrals/steps/take-step.ts'
import { readSecret } from './link.ts'
import { AskedPage, EnterPage, OverPage, VisitFrame } from './link.view.tsx'
import { closeLinks, inviteAgain, linkOf, makeLink, noteCodeTold } from './make-link.ts'
import { askNewLink, openLink, type Visiting, visitBy } from './open-link.ts'
import { linkText } from './text.ts'

/** The sender: tells the code, sends the mail again, closes the way. */
export const linkKeeping = router('professional')

const toldSchema = z.object({
  way: field.choice(['phone', 'sms', 'in-person'], linkText.missing.way),
  toWhom: field.text(linkText.missing.toWhom, 120),
})
const renewSchema = z.object({ recipient: field.email(linkText.missing.recipient) })

linkKeeping.post('/verwijzingen/:id/code', may.refer, async (ctx, { params, form }) => {
  const { referral } = await openAsSender(ctx, params.id ?? '')
  const parsed = parseForm(toldSchema, form)
  const own = await linkOf(ctx, referral.id)
  if (parsed.ok && own) await noteCodeTold(ctx, own.link, referral.child, parsed.value)
  return see(`/verwijzingen/${referral.id}${parsed.ok ? '' : '?code'}#link`)
})

linkKeeping.post('/verwijzingen/:id/link-opnieuw', may.refer, async (ctx, { params }) => {
  const { referral } = await openAsSender(ctx, params.id ?? '')
  await inviteAgain(ctx, referral.id)
  return see(`/verwijzingen/${referral.id}#link`)
})

linkKeeping.post('/verwijzingen/:id/link-sluiten', may.refer, async (ctx, { params }) => {
  const { referral } = await openAsSender(ctx, params.id ?? '')
  await closeLinks(ctx, referral)
  return see(`/verwijzingen/${referral.id}#link`)
})

linkKeeping.post('/verwijzingen/:id/link', may.refer, async (ctx, { params, form }) => {
  const { referral } = await openAsSender(ctx, params.id ?? '')
  const parsed = parseForm(renewSchema, form)
  const isOver = referral.withdrawal !== null || referral.reply?.kind === 'declined'
  if (parsed.ok && referral.reach === 'link' && !isOver) await makeLink(ctx, referral, parsed.value.recipient)
  return see(`/verwijzingen/${referral.id}#link`)
})

/** Who has the mail and the code: no account, no script needed. Every address that does not open shows the same page. */
export const linkOpening = router('public')
/** An address is a secret here: no other page hears of it, and guessing is slow. */
const secret = { isSecret: true } as const

linkOpening.get('/ontvangen/:sleutel', anyone, (ctx, { params }) => enterPage(ctx, params.sleutel ?? '', page), secret)

const entrySchema = z.object({
  code: field.text(linkText.missingCode, 20),
  visitor: field.text(linkText.missingName, 120),
})

linkOpening.post(
  '/ontvangen/:sleutel',
  anyone,
  async (ctx, { params, form }) => {
    const word = params.sleutel ?? ''
    const parsed = parseForm(entrySchema, form)
    if (!parsed.ok) return enterPage(ctx, word, invalid, parsed)
    const opening = await openLink(ctx, word, parsed.value.code, parsed.value.visitor)
    if (opening.kind === 'opened') return see(`/ontvangst/${opening.secret}`)
    return enterPage(ctx, word, invalid, { faults: { code: linkText.refused }, typed: typedWords(form) })
  },
  // Not kept as a form that was sent: where it leads is a secret too. Opened twice, it opens once.
  { ...secret, repeatable: true, perMinute: 30 },
)

const askAgain = async (ctx: Ctx, word: string): Promise<Answer> => {
  await askNewLink(ctx, word)
  return or404(word, page)(linkText.asked, AskedPage())
}
linkOpening.post('/ontvangen/:sleutel/opnieuw', anyone, (ctx, { params }) => askAgain(ctx, params.sleutel ?? ''), {
  ...secret,
  perMinute: 5,
})
linkOpening.post('/ontvangst/:bezoek/opnieuw', anyone, (ctx, { params }) => askAgain(ctx, params.bezoek ?? ''), {
  ...secret,
  perMinute: 5,
})

linkOpening.get(
  '/ontvangst/:bezoek',
  anyone,
  async (ctx, { params }) => {
    const word = params.bezoek ?? ''
    const visiting = await visitBy(ctx, word)
    return visiting ? page(linkText.title, await visitPage(ctx, word, visiting)) : overPage(ctx, word, [])
  },
  secret,
)

const reply = (path: string, take: (ctx: Ctx, visit: Visit) => Promise<Answer>) =>
  linkOpening.post(
    `/ontvangst/:bezoek/${path}`,
    anyone,
    async (ctx, asked) => {
      const word = asked.params.bezoek ?? ''
      const visiting = await visitBy(ctx, word)
      return visiting ? take(ctx, { word, visiting, asked }) : overPage(ctx, word, writtenIn(asked.form))
    },
    { ...secret, perMinute: 30 },
  )

reply('antwoord', (ctx, visit) =>
  step(ctx, visit, parseReply(visit.asked.form), (who, value) => replyToReferral(ctx, who, value)),
)
reply('wachtlijst', (ctx, visit) =>
  step(ctx, visit, parseLine(visit.asked.form, ctx.today), (who, place) => putInLine(ctx, who, place)),
)
reply('begin', (ctx, visit) =>
  step(ctx, visit, parseStart(visit.asked.form, ctx.today), (who, { startOn }) => startHelp(ctx, who, startOn)),
)
reply('einde', (ctx, visit) =>
  step(ctx, visit, parseEnd(visit.asked.form, ctx.today), (who, { endOn, outcome }) =>
    endHelp(ctx, who, { on: endOn, outcome }),
  ),
)
reply('terugkoppeling', (ctx, visit) =>
  step(ctx, visit, parseReport(visit.asked.form), (who, { report }) => reportBack(ctx, who, report)),
)

type Visit = { readonly word: string; readonly visiting: Visiting; readonly asked: Asked }

async function step<T>(
  ctx: Ctx,
  { word, visiting, asked }: Visit,
  parsed: Parsed<T>,
  take: (who: Receiver, value: T) => Promise<{ readonly kind: 'taken' | 'replied' | 'overtaken' }>,
): Promise<Answer> {
  const named = parseForm(z.object({ visitor: field.text(linkText.missingName, 120) }), asked.form)
  if (!parsed.ok || !named.ok) {
    const faults = { ...(parsed.ok ? {} : parsed.faults), ...(named.ok ? {} : named.faults) }
    return invalid(linkText.title, await visitPage(ctx, word, visiting, { faults, typed: typedWords(asked.form) }))
  }
  const who = { seen: visiting, professional: null, name: named.value.visitor, id: visiting.link.id }
  const taken = await take(who, parsed.value)
  if (taken.kind !== 'overtaken') return see(`/ontvangst/${word}`)
  const overtaken = overtakenWords(visiting, asked.form)
  return stale(linkText.title, await visitPage(ctx, word, visiting, { overtaken }))
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: string }

async function visitPage(ctx: Ctx, word: string, visiting: Visiting, shown: Shown = {}) {
  const sender = await getProfessional(ctx, visiting.referral.sentBy.id)
  const body = ReceivedPage({
    faults: {},
    typed: {},
    ...visiting,
    ...shown,
    today: ctx.today,
    sender,
    base: `/ontvangst/${word}`,
    visitor: visiting.referral.receipt?.by ?? '',
  })
  return VisitFrame({ until: visiting.until, children: body })
}

async function enterPage(
  ctx: Ctx,
  word: string,
  answer: typeof page,
  { faults = {}, typed = {} }: Shown = {},
): Promise<Answer> {
  const { name, phone } = await getCentre(ctx)
  return or404(word, answer)(linkText.title, EnterPage({ word, centre: `CJG ${name}`, phone, faults, typed }))
}

/** No word is lost: what was typed stands on the page, to be copied. */
async function overPage(ctx: Ctx, word: string, written: readonly string[]): Promise<Answer> {
  const { phone } = await getCentre(ctx)
  return or404(word, page)(linkText.overTitle, OverPage({ word, phone, written }))
}

/** What cannot be an address of ours is not there; of those that could be, nobody can tell which are. */
const or404 = (word: string, answer: typeof page): typeof page => (readSecret(word) ? answer : missing)

const writtenIn = (form: FormData): readonly string[] => {
  const { words, declineWords, report, meanwhile } = typedWords(form)
  return [words, declineWords, report, meanwhile].flatMap(said => said || [])
}
