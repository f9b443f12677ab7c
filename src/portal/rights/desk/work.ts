/** What the privacy desk has to do, and what is asked of whoever works here: explanations, decisions, corrections. */
import { type Child, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type LookQuestion, standingOf as standingOfLook } from '../../log/questions/look-question.ts'
import { findAnsweredQuestions, findOpenQuestions, findQuestionsToExplain } from '../../log/questions/store.ts'
import { isTheirDoctor } from '../desk.ts'
import { isForDoctor, type RightRequest, standingOf } from '../right-request.ts'
import { findDecided, findOpenRequests, findToCarryOut } from '../store.ts'

export type Item =
  | {
      readonly kind: 'look'
      readonly child: Child
      readonly question: LookQuestion
      readonly by: Temporal.PlainDate | null
    }
  | {
      readonly kind: 'right'
      readonly child: Child
      readonly request: RightRequest
      readonly by: Temporal.PlainDate | null
    }

export type Work = {
  /** By term: the first that has to be answered first. */
  readonly waiting: readonly Item[]
  readonly forMe: readonly Item[]
  readonly decided: readonly Item[]
}

const latest = 20

/** What waits, for the page; each child that is named leaves a line. */
export const workOf = async (ctx: Ctx): Promise<Work> => seen(ctx, await findWork(ctx))

export type PrivacyWork = { readonly waiting: number; readonly late: number }

/** The same, counted: nobody is named, so nothing is logged. */
export async function privacyWork(ctx: Ctx): Promise<PrivacyWork> {
  const { waiting, forMe } = await findWork(ctx)
  const late = waiting.filter(({ by }) => by !== null && Temporal.PlainDate.compare(by, ctx.today) < 0)
  return { waiting: waiting.length + forMe.length, late: late.length }
}

async function findWork(ctx: Ctx): Promise<Work> {
  const { db, municipality, actor } = ctx
  const isDesk = may.answerPrivacy(actor)
  const looks = isDesk ? await findOpenQuestions(db, municipality) : []
  const rights = isDesk || may.decideRetention(actor) ? await findOpenRequests(db, municipality) : []
  const toExplain = await findQuestionsToExplain(db, municipality, actor.id)
  const toCarryOut = await findToCarryOut(db, municipality, actor.id)
  const answered = isDesk ? await findAnsweredQuestions(db, municipality, latest) : []
  const decided = isDesk ? await findDecided(db, municipality, latest) : []
  const childOf = await childrenOf(ctx, [...looks, ...rights, ...toExplain, ...toCarryOut, ...answered, ...decided])
  const mine: RightRequest[] = []
  for (const request of rights) if (isDesk || (await isMine(ctx, request, childOf))) mine.push(request)
  const others = looks.filter(({ look }) => look.by.id !== actor.id)
  return {
    waiting: [...items(others, lookItem(ctx, childOf)), ...items(mine, rightItem(ctx, childOf))].toSorted(byTerm),
    forMe: [...items(toExplain, lookItem(ctx, childOf)), ...items(toCarryOut, rightItem(ctx, childOf))],
    decided: [...items(answered, lookItem(ctx, childOf)), ...items(decided, rightItem(ctx, childOf))],
  }
}

/** Every child that is named leaves a line. */
function seen(ctx: Ctx, work: Work): Work {
  const named = [...work.waiting, ...work.forMe, ...work.decided]
  for (const id of new Set(named.filter(({ kind }) => kind === 'look').map(({ child }) => child.id)))
    record(ctx, 'read', 'portal.look-question', id)
  for (const id of new Set(named.filter(({ kind }) => kind === 'right').map(({ child }) => child.id)))
    record(ctx, 'read', 'portal.right-request', id)
  return work
}

type ChildOf = (id: string) => Child | undefined

async function childrenOf(ctx: Ctx, about: readonly { readonly child: string }[]): Promise<ChildOf> {
  const ids = [...new Set(about.map(({ child }) => child))]
  const children = new Map((await getChildren(ctx, ids)).map(child => [String(child.id), child]))
  return id => children.get(id)
}

async function isMine(ctx: Ctx, request: RightRequest, childOf: ChildOf): Promise<boolean> {
  const child = childOf(request.child)
  return isForDoctor(request) && child !== undefined && isTheirDoctor(ctx, child)
}

const items = <T>(all: readonly T[], itemOf: (one: T) => readonly Item[]): readonly Item[] => all.flatMap(itemOf)

const lookItem =
  ({ today }: Ctx, childOf: ChildOf) =>
  (question: LookQuestion): readonly Item[] => {
    const child = childOf(question.child)
    if (!child) return []
    const standing = standingOfLook(question, child.birth.on, today)
    if (standing.kind === 'ended') return []
    return [{ kind: 'look', child, question, by: standing.kind === 'open' ? standing.answerBy : null }]
  }

const rightItem =
  ({ today }: Ctx, childOf: ChildOf) =>
  (request: RightRequest): readonly Item[] => {
    const child = childOf(request.child)
    if (!child) return []
    const standing = standingOf(request, child.birth.on, today)
    if (standing.kind === 'waits-for' || standing.kind === 'ended') return []
    return [{ kind: 'right', child, request, by: standing.kind === 'open' ? standing.answerBy : null }]
  }

const byTerm = (one: Item, other: Item): number =>
  one.by === null || other.by === null
    ? Number(one.by === null) - Number(other.by === null)
    : Temporal.PlainDate.compare(one.by, other.by)
