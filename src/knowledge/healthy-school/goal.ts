/** Is a goal SMART? Found: that goals are; which words make one so is written here. Source: docs/sources.md, row `healthy-school`. */
export type Goal = {
  /** What will be different, for whom. */
  readonly what: string
  readonly measuredBy: string
  readonly startValue: string
  readonly targetValue: string
  readonly responsible: string
  readonly dueOn: Temporal.PlainDate | null
}

const goalParts = ['what', 'measured-by', 'start-value', 'target-value', 'different-value', 'who', 'by-when'] as const
export type GoalPart = (typeof goalParts)[number]

/** A goal in fewer words says too little to be seen to be reached. Ours. */
const fewestWords = 4

/** Which parts a goal misses, in the order in which they are asked; none for a goal that can be followed. */
export function missingOf(goal: Goal): readonly GoalPart[] {
  const isThere: Readonly<Record<GoalPart, boolean>> = {
    what: wordsOf(goal.what).length >= fewestWords,
    'measured-by': isSaid(goal.measuredBy),
    'start-value': isSaid(goal.startValue),
    'target-value': isSaid(goal.targetValue),
    'different-value': !isSaid(goal.targetValue) || alike(goal.startValue) !== alike(goal.targetValue),
    who: isSaid(goal.responsible),
    'by-when': goal.dueOn !== null,
  }
  return goalParts.filter(part => !isThere[part])
}

const wordsOf = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)
const isSaid = (words: string): boolean => words.trim() !== ''
const alike = (words: string): string => wordsOf(words).join(' ').toLowerCase()
