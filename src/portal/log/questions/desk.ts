/** The professional side of a question about a look: whoever looked explains, the privacy desk finds and answers. */
import { type Child, getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { tellPerson } from '../../tell/tell.ts'
import { insertAnswer, insertExplanation, insertExtension, type NewAnswer } from './entries/store.ts'
import { isOpen, type LookQuestion, standingOf } from './look-question.ts'
import { findQuestion } from './store.ts'

/** As whom somebody has to do with it: who looked never judges the own look, whatever the role. */
export type DeskSight = {
  readonly question: LookQuestion
  readonly child: Child
  readonly as: 'looker' | 'desk'
}

/** Throws NotAllowed for anybody but the desk and who looked. */
export async function openQuestion(ctx: Ctx, id: string): Promise<DeskSight> {
  const question = isId(id) ? await findQuestion(ctx.db, ctx.municipality, id) : undefined
  if (!question) throw new NotFound(`question ${id}`)
  const as = question.look.by.id === ctx.actor.id ? 'looker' : may.answerPrivacy(ctx.actor) ? 'desk' : null
  if (as === null) throw new NotAllowed('portal.look-question', question.child)
  record(ctx, 'read', 'portal.look-question', question.child)
  return { question, child: await getChild(ctx, question.child), as }
}

export type Entering = { readonly kind: 'entered' } | { readonly kind: 'refused'; readonly because: 'too-late' }
const entered: Entering = { kind: 'entered' }
const tooLate: Entering = { kind: 'refused', because: 'too-late' }

export async function explainLook(ctx: Ctx, id: string, words: string): Promise<Entering> {
  const { question, as } = await openQuestion(ctx, id)
  if (as !== 'looker') throw new NotAllowed('portal.look-explanation', question.child)
  if (!isOpen(question) || !(await insertExplanation(ctx, question.id, words))) return tooLate
  record(ctx, 'create', 'portal.look-explanation', question.child)
  return entered
}

export async function extendQuestion(ctx: Ctx, id: string, reason: string): Promise<Entering> {
  const { question, child } = await asDesk(ctx, id)
  const standing = standingOf(question, child.birth.on, ctx.today)
  if (standing.kind !== 'open' || !standing.mayExtend) return tooLate
  if (!(await insertExtension(ctx, question.id, reason))) return tooLate
  record(ctx, 'change', 'portal.look-question', question.child, 'extended')
  await tellPerson(ctx, question.child, question.askedBy, 'answer')
  return entered
}

export async function answerQuestion(ctx: Ctx, id: string, answer: NewAnswer): Promise<Entering> {
  const { question, child } = await asDesk(ctx, id)
  if (standingOf(question, child.birth.on, ctx.today).kind !== 'open') return tooLate
  if (!(await insertAnswer(ctx, question.id, answer))) return tooLate
  record(ctx, 'create', 'portal.look-answer', question.child, answer.finding)
  await tellPerson(ctx, question.child, question.askedBy, 'answer')
  return entered
}

async function asDesk(ctx: Ctx, id: string): Promise<DeskSight> {
  const seen = await openQuestion(ctx, id)
  if (seen.as !== 'desk') throw new NotAllowed('portal.look-answer', seen.child.id)
  return seen
}
