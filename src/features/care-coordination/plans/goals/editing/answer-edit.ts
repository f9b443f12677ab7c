/** The pages on which a goal or an action is changed, and what posting them leads to: the same for professionals and for the family. */
import { type Ctx, NotFound } from '../../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../../platform/web/form.ts'
import type { Asked } from '../../../../../platform/web/router.ts'
import { draftAddress, draftOf, endPlanDraft } from '../../drafts/draft.ts'
import { mustWrite, openPlan, type Seat } from '../../open-plan.ts'
import type { Action, Goal, Plan } from '../../plan.ts'
import { baseOf } from '../../with-plan.ts'
import { editAction, mustEditAction } from './edit-action.ts'
import { type Editing, editGoal, versionIn } from './edit-goal.ts'
import { parseActionEdit, parseGoalEdit, parseWithdrawal } from './editing.form.ts'
import { EditPage, type EditProps, WithdrawPage } from './editing.view.tsx'
import { ActionEditFields, GoalEditFields } from './fields.view.tsx'
import { actionLines, combined, differing, goalLines, type Line, typedFrom } from './lines.ts'
import { editingText } from './text.ts'
import { type NewWithdrawal, withdrawAction, withdrawGoal } from './withdraw.ts'

/** A goal or an action with its lines: what both have, to change them on one kind of page. */
type Editable = {
  readonly place: string
  readonly title: string
  readonly part: Goal | Action
  readonly lines: readonly Line[]
  readonly versions: EditProps['versions']
  /** Lines of what was typed, when it can be read. */
  readonly fields: (faults: Faults, typed: Typed) => EditProps['fields']
}

export async function showGoalEdit(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  mustWrite(seat, 'goals')
  return showEdit(ctx, seat, asked, goalAsked(seat, asked).editable)
}

export async function saveGoalEdit(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { goal, editable } = goalAsked(seat, asked)
  const parsed = parseGoalEdit(asked.form, seat.plan, goal, ctx.today)
  if (!parsed.ok) return invalid(editable.title, editPage(seat, asked, editable, parsed))
  const editing = await editGoal(ctx, seat, { ...parsed.value, goal })
  return afterEdit(ctx, seat, asked, editing, {
    editable,
    mine: goalLines(seat.plan, parsed.value),
    again: now => goalAsked(now, asked).editable,
  })
}

export async function showActionEdit(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { action, editable } = actionAsked(seat, asked)
  mustEditAction(seat, action)
  return showEdit(ctx, seat, asked, editable)
}

export async function saveActionEdit(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { action, editable } = actionAsked(seat, asked)
  asked.form.set('goal', action.goal)
  const parsed = parseActionEdit(asked.form, seat.plan)
  if (!parsed.ok) return invalid(editable.title, editPage(seat, asked, editable, parsed))
  const editing = await editAction(ctx, seat, { ...parsed.value, action })
  return afterEdit(ctx, seat, asked, editing, {
    editable,
    mine: actionLines(seat.plan, parsed.value),
    again: now => actionAsked(now, asked).editable,
  })
}

export function withdrawGoalAsked(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { goal, editable } = goalAsked(seat, asked)
  return withdrawAsked(seat, asked, editable, entry => withdrawGoal(ctx, seat, goal, entry))
}

export function withdrawActionAsked(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { action, editable } = actionAsked(seat, asked)
  return withdrawAsked(seat, asked, editable, entry => withdrawAction(ctx, seat, action, entry))
}

type Again = {
  readonly editable: Editable
  readonly mine: readonly Line[]
  readonly again: (seat: Seat) => Editable
}

async function afterEdit(ctx: Ctx, seat: Seat, asked: Asked, editing: Editing, { editable, mine, again }: Again) {
  if (editing.kind === 'written') {
    await endPlanDraft(ctx, seat, editable.place)
    return see(`${baseOf(asked)}?gedaan=gewijzigd`)
  }
  const now = await openPlan(ctx, seat.plan.id)
  const newer = again(now)
  const typed = typedWords(asked.form)
  const read = newer.versions.find(version => version.version === Number(typed.version))?.lines ?? newer.lines
  const overtaken = {
    by: newer.part.versions.at(-1) ?? null,
    withdrawal: newer.part.withdrawal,
    differing: differing(mine, newer.lines),
  }
  const filled = { faults: {}, typed: combined(typed, read, newer.lines), overtaken }
  return stale(newer.title, editPage(now, asked, newer, filled))
}

async function showEdit(ctx: Ctx, seat: Seat, asked: Asked, editable: Editable): Promise<Answer> {
  const draft = await draftOf(ctx, seat, editable.place)
  const typed = draft?.typed ?? typedFrom(editable.lines)
  return page(editable.title, editPage(seat, asked, editable, { faults: {}, typed, keptAt: draft?.savedAt ?? null }))
}

type Filled = {
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken?: EditProps['overtaken']
  readonly keptAt?: Temporal.Instant | null
}

/** A draft was begun on the words of its own version; after being overtaken the writer has seen the newest. */
function editPage({ plan }: Seat, asked: Asked, editable: Editable, filled: Filled) {
  const { faults, typed, overtaken = null, keptAt = null } = filled
  const { part, place, title, versions } = editable
  const base = baseOf(asked)
  return EditPage({
    ...{ plan, base, title, versions, faults, overtaken },
    address: `${base}${place}`,
    version: overtaken ? versionIn(part) : Number(typed.version ?? versionIn(part)),
    fields: editable.fields(faults, typed),
    draft: { keepAt: draftAddress(base, place), keptAt },
  })
}

async function withdrawAsked(
  seat: Seat,
  asked: Asked,
  editable: Editable,
  withdraw: (entry: NewWithdrawal) => Promise<Editing>,
): Promise<Answer> {
  const base = baseOf(asked)
  const form = { plan: seat.plan, base, title: editable.title, address: `${base}${editable.place}` }
  const version = versionIn(editable.part)
  const parsed = parseWithdrawal(asked.form)
  if (!parsed.ok) return invalid(editable.title, WithdrawPage({ ...form, version, ...parsed }))
  const editing = await withdraw(parsed.value)
  if (editing.kind === 'written') return see(`${base}?gedaan=vervallen`)
  const faults = { form: editingText.changedMeanwhile }
  return stale(editable.title, WithdrawPage({ ...form, version, faults, typed: typedWords(asked.form) }))
}

function goalAsked({ plan }: Seat, { params }: Asked): { readonly goal: Goal; readonly editable: Editable } {
  const goal = [...plan.goals, ...plan.withdrawnGoals].find(one => one.id === params.goal)
  if (!goal) throw new NotFound(`goal ${params.goal}`)
  const versions = goal.versions.map(version => ({ ...version, lines: goalLines(plan, version) }))
  const fields = (faults: Faults, typed: Typed) => GoalEditFields({ plan, faults, typed })
  const place = `/doelen/${goal.id}/wijzigen`
  const lines = goalLines(plan, goal)
  return { goal, editable: { place, title: editingText.goal, part: goal, lines, versions, fields } }
}

function actionAsked(seat: Seat, { params }: Asked): { readonly action: Action; readonly editable: Editable } {
  const { plan } = seat
  const action = everyAction(plan).find(one => one.id === params.action)
  if (!action) throw new NotFound(`action ${params.action}`)
  const versions = action.versions.map(version => ({ ...version, lines: actionLines(plan, version) }))
  const fields = (faults: Faults, typed: Typed) => ActionEditFields({ seat, faults, typed })
  const place = `/acties/${action.id}/wijzigen`
  const lines = actionLines(plan, action)
  return { action, editable: { place, title: editingText.action, part: action, lines, versions, fields } }
}

const everyAction = (plan: Plan): readonly Action[] =>
  [...plan.goals, ...plan.withdrawnGoals].flatMap(goal => [...goal.actions, ...goal.withdrawnActions])
