/** A youth or parent asks why somebody looked, or objects to it: about one look that the log shows to them. */
import { deedWords } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { getWholeSubject } from '../../sight.ts'
import { tellDesk, tellProfessional } from '../../tell/tell.ts'
import { isByOthers } from '../chosen.ts'
import { logOf } from '../load-log.ts'
import type { Look } from '../look.ts'
import { insertEnd } from './entries/store.ts'
import { type AboutLook, isOpen, type Kind, type LookQuestion, type LookQuestionId } from './look-question.ts'
import { findQuestion, findQuestionsAbout, insertQuestion } from './store.ts'

/** Which look: the child, the day and a line of the log. */
export type Pointed = { readonly child: string; readonly on: Temporal.PlainDate; readonly line: number }

/** Throws NotAllowed for a line that the log does not show to whoever asks, or that nobody of the centre did. */
export async function lookAt(ctx: Ctx, { child: id, on, line }: Pointed) {
  const { child } = await getWholeSubject(ctx, id)
  const { looks, organisations } = await logOf(ctx, child, { from: on, until: on, who: '', withFamily: false })
  const look = looks.find(one => one.day.equals(on) && one.lines.includes(line))
  if (!look || !mayAskAbout(look)) throw new NotAllowed('portal.look-question', child.id)
  record(ctx, 'read', 'portal.access-log', child.id)
  return { child, look, organisations }
}

/** The family itself and what the program does by itself need no explanation. */
export const mayAskAbout = (look: Look): boolean => isByOthers(look) && isId(look.by.id)

export type NewQuestion = Pointed & { readonly kind: Kind; readonly words: string }

/** About the same day of the same person one question is open at a time: the open one is answered first. */
export async function askAboutLook(ctx: Ctx, entry: NewQuestion): Promise<LookQuestionId> {
  const { child, look } = await lookAt(ctx, entry)
  const earlier = (await myQuestions(ctx, child.id)).find(one => isOpen(one) && isAbout(one, look))
  if (earlier) return earlier.id
  const id = newId<LookQuestionId>()
  await insertQuestion(ctx, { id, child: child.id, kind: entry.kind, words: entry.words, look: aboutLook(look) })
  record(ctx, 'create', 'portal.look-question', child.id, entry.kind)
  await tellDesk(ctx, child.id, look.by.id)
  await tellProfessional(ctx, child.id, look.by.id, 'explain')
  return id
}

export const isAbout = ({ look }: LookQuestion, { by, day }: Look): boolean =>
  look.by.id === by.id && look.on.equals(day)

/** What whoever acts asked about this child; the caller has found that they see its log. */
export const myQuestions = async (ctx: Ctx, child: string): Promise<readonly LookQuestion[]> =>
  (await findQuestionsAbout(ctx.db, ctx.municipality, child)).filter(({ askedBy }) => askedBy === ctx.actor.id)

/** Throws NotAllowed for who did not ask it, or sees the child no longer. */
export async function getMyQuestion(ctx: Ctx, id: string) {
  const question = isId(id) ? await findQuestion(ctx.db, ctx.municipality, id) : undefined
  if (!question) throw new NotFound(`question ${id}`)
  if (question.askedBy !== ctx.actor.id) throw new NotAllowed('portal.look-question', question.child)
  const { child } = await getWholeSubject(ctx, question.child)
  record(ctx, 'read', 'portal.look-question', child.id)
  return { question, child }
}

export async function withdrawQuestion(ctx: Ctx, id: string): Promise<void> {
  const { question } = await getMyQuestion(ctx, id)
  if (!isOpen(question)) return
  await insertEnd(ctx, question.id, 'withdrawn')
  record(ctx, 'change', 'portal.look-question', question.child, 'withdrawn')
}

const aboutLook = ({ number, day, deeds, by }: Look): AboutLook => ({
  number,
  on: day,
  deeds: deeds.map(({ event, object }) => deedWords(event, object)).join('; '),
  by,
})
