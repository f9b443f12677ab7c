/** A goal or an action line by line, as the form has them and as people read them. */
import { format } from '../../../../../platform/i18n/format.ts'
import type { ActionContent, GoalContent, ParticipantId, Plan } from '../../plan.ts'
import { text } from '../../text.ts'
import { goalText } from '../text.ts'

/** `typed`: as the form sends it. `words`: as it is read. */
export type Line = { readonly name: string; readonly label: string; readonly typed: string; readonly words: string }

const line = (name: string, label: string, typed: string, words = typed): Line => ({ name, label, typed, words })

export const goalLines = (plan: Pick<Plan, 'participants'>, goal: GoalContent): readonly Line[] => [
  line('title', goalText.title, goal.title),
  line('owners', goalText.owners, goal.owners.join('\n'), goal.owners.map(owner => nameOf(plan, owner)).join(', ')),
  line('lifeArea', goalText.lifeArea, goal.lifeArea, text.lifeArea[goal.lifeArea]),
  line('baseline', goalText.baseline, goal.baseline),
  line('seenBy', goalText.seenBy, goal.seenBy),
  line('dueOn', goalText.dueOn, goal.dueOn.toString(), format.day(goal.dueOn)),
  line(
    'isFeasible',
    goalText.isFeasible,
    feasibleWord(goal.isFeasible),
    goalText.feasible[feasibleWord(goal.isFeasible)],
  ),
]

export const actionLines = (plan: Pick<Plan, 'participants'>, action: ActionContent): readonly Line[] => [
  line('title', goalText.action, action.title),
  line('owner', goalText.owner, action.owner, nameOf(plan, action.owner)),
  line('dueOn', goalText.actionDue, action.dueOn?.toString() ?? '', action.dueOn ? format.day(action.dueOn) : '–'),
  line('rhythm', goalText.rhythm, action.rhythm, action.rhythm || '–'),
]

export const typedFrom = (lines: readonly Line[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.map(({ name, typed }) => [name, typed]))

/**
 * What to put in the form of who was overtaken: their own words where they changed them, what stands now where they did not. `read` is the
 * version they began with.
 */
export function combined(
  typed: Readonly<Record<string, string>>,
  read: readonly Line[],
  now: readonly Line[],
): Readonly<Record<string, string>> {
  const begun = typedFrom(read)
  const kept = now.filter(one => sameWords(typed[one.name], begun[one.name]))
  return { ...typed, ...typedFrom(kept) }
}

/** Of each line what stands now and what was typed, in words; only where they differ. */
export const differing = (
  mine: readonly Line[],
  now: readonly Line[],
): readonly { readonly label: string; readonly now: string; readonly mine: string }[] =>
  now.flatMap(one => {
    const other = mine.find(({ name }) => name === one.name)
    return other && !sameWords(other.typed, one.typed) ? [{ label: one.label, now: one.words, mine: other.words }] : []
  })

const sameWords = (one = '', other = ''): boolean => tidy(one) === tidy(other)
const tidy = (words: string): string =>
  words
    .split('\n')
    .map(word => word.trim())
    .toSorted()
    .join('\n')

const feasibleWord = (isFeasible: boolean | null): 'yes' | 'no' | 'not-asked' =>
  isFeasible === null ? 'not-asked' : isFeasible ? 'yes' : 'no'

const nameOf = (plan: Pick<Plan, 'participants'>, id: ParticipantId): string =>
  plan.participants.find(one => one.id === id)?.name ?? ''
