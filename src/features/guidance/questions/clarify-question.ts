/** The question of a family, asked with it and kept in versions: read by the organisation that asked and by the family. */
import { type Child, getChild, isOwnFamily } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { type Looker, maySeeQuestion } from '../sight/rules.ts'
import type { HelpQuestion, QuestionId, QuestionWords } from './question.ts'
import { findQuestions, insertQuestion, insertVersion } from './store.ts'

export async function clarifyQuestion(ctx: Ctx, child: Child, words: QuestionWords): Promise<QuestionId> {
  const { organisation } = ctx.actor
  if (organisation === null) throw new NotAllowed('guidance.question', child.id)
  const id = newId<QuestionId>()
  await insertQuestion(ctx.db, {
    municipality: ctx.municipality,
    id,
    child_id: child.id,
    organisation_id: organisation,
    opened_at: ctx.now,
    opened_by: ctx.actor.id,
  })
  await insertVersion(ctx.db, written(ctx, id, 1), words)
  record(ctx, 'create', 'guidance.question', child.id)
  return id
}

export type Rewording =
  | { readonly kind: 'reworded' }
  /** Somebody wrote in the meantime; nothing was stored. */
  | { readonly kind: 'overtaken'; readonly now: HelpQuestion }

/** @param version the one that was read */
export async function rewordQuestion(ctx: Ctx, id: string, version: number, words: QuestionWords): Promise<Rewording> {
  const question = await openQuestion(ctx, id)
  const isFirst =
    question.now.version === version && (await insertVersion(ctx.db, written(ctx, question.id, version + 1), words))
  if (!isFirst) return { kind: 'overtaken', now: await openQuestion(ctx, id) }
  record(ctx, 'change', 'guidance.question', question.child)
  return { kind: 'reworded' }
}

const written = (ctx: Ctx, question_id: QuestionId, version: number) => ({
  municipality: ctx.municipality,
  question_id,
  version,
  written_at: ctx.now,
  written_by: ctx.actor.id,
  written_by_name: ctx.actor.name,
})

/** Throws NotFound or NotAllowed. */
export async function openQuestion(ctx: Ctx, id: string): Promise<HelpQuestion> {
  const [question] = isId(id) ? await findQuestions(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!question) throw new NotFound(`question ${id}`)
  const looker = await lookerAt(ctx, question.child)
  if (!maySeeQuestion(question, looker)) throw new NotAllowed('guidance.question', question.child)
  record(ctx, 'read', 'guidance.question', question.child)
  return question
}

/** The questions of one child that whoever asks may see. */
export async function questionsOf(ctx: Ctx, child: Child): Promise<readonly HelpQuestion[]> {
  const all = await findQuestions(ctx.db, ctx.municipality, { kind: 'of-child', id: child.id })
  const looker = await lookerAt(ctx, child.id)
  const seen = all.filter(question => maySeeQuestion(question, looker))
  if (seen.length > 0) record(ctx, 'read', 'guidance.question', child.id)
  return seen
}

/** What the acting professional asked with families, of the organisation of today. */
export async function ownQuestions(ctx: Ctx): Promise<readonly HelpQuestion[]> {
  const { db, municipality, actor } = ctx
  const all = await findQuestions(db, municipality, { kind: 'opened-by', id: actor.id })
  const seen = all.filter(question => maySeeQuestion(question, { kind: 'organisation', id: actor.organisation }))
  for (const subject of new Set(seen.map(({ child }) => child))) record(ctx, 'read', 'guidance.question', subject)
  return seen
}

/** Who looks: for an organisation, or as somebody of the family by age and custody of today. */
export async function lookerAt(ctx: Ctx, childId: string): Promise<Looker> {
  if (ctx.actor.organisation !== null) return { kind: 'organisation', id: ctx.actor.organisation }
  return { kind: 'family', opens: await isOwnFamily(ctx, await getChild(ctx, childId)) }
}
