/** A professional answers a question, or adds to what was answered. */
import { z } from 'zod'
import { actingProfessional, getCentre } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { unseal } from '../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { addressIn, languages } from '../../../platform/i18n/languages.ts'
import { send } from '../../../platform/mail/send.ts'
import type { NewAnswer } from './question.form.ts'
import type { Question } from './question.ts'
import { holderOf } from './rules.ts'
import { findReply, insertAnswer } from './store.ts'
import { tellTalk } from './talk/tell-talk.ts'
import { askingWords } from './words.ts'

export type Answering =
  | { readonly kind: 'answered'; readonly mailed: boolean }
  /** A colleague answered since the writer opened the page: nothing was stored, both texts are to be shown. */
  | { readonly kind: 'answered-meanwhile' }
  /** A colleague took the question: nothing was stored, until who answers takes it over. */
  | { readonly kind: 'held'; readonly by: string }

export async function answerQuestion(ctx: Ctx, question: Question, answer: NewAnswer): Promise<Answering> {
  const holder = holderOf(question)
  if (holder && holder.professional !== ctx.actor.id) return { kind: 'held', by: holder.name }
  const { profession } = await actingProfessional(ctx)
  const stored = await insertAnswer(ctx.db, {
    municipality: ctx.municipality,
    questionId: question.id,
    ordinal: answer.version + 1,
    body: answer.body,
    profession,
    answeredAt: ctx.now,
    answeredBy: ctx.actor.id,
    seenLines: answer.seenLines,
  })
  if (stored === 'taken') return { kind: 'answered-meanwhile' }
  record(ctx, 'create', 'information.answer', null, question.id)
  await tellTalk(ctx, question.id)
  return { kind: 'answered', mailed: await tellAsker(ctx, question) }
}

/** The mail says that there is an answer and where; the words stay here. */
async function tellAsker(ctx: Ctx, question: Question): Promise<boolean> {
  const sealed = await findReply(ctx.db, ctx.municipality, question.id)
  if (!sealed) return false
  const { email, code, language } = reply.parse(JSON.parse(unseal(ctx.keys, sealed)))
  const { name, host, phone } = await getCentre(ctx)
  const { mail } = askingWords[language]
  const message = {
    recipient: email,
    subject: mail.subject,
    body: mail.body(`https://${host}${addressIn(language, `/vraag/${code}`)}`, name, phone),
  }
  await send(ctx.db, ctx.municipality, message, ctx.now)
  return true
}

const reply = z.object({ email: z.string(), code: z.string(), language: z.enum(languages).default('nl') })
