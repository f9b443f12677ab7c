/** The sorts of registered activity that a product may count, as the view reporting.activity names them. */

export const activityKinds = [
  'contact-information',
  'contact-advice',
  'contact-light-help',
  'contact-guidance',
  'contact-signal',
  'contact-complaint',
  'question-answered',
  'chat-answered',
  'light-help-talk',
  'appointment',
  'course-meeting',
  'course-participant',
  'consultation',
  'home-visit',
  'dose',
  'concern',
  'referral',
  'plan-begun',
  'plan-evaluated',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** What is known of what an activity led to: the part of a category in a view of `reporting`. */
export type EffectSource = {
  readonly view: 'light_help' | 'question_verdict' | 'course_mark' | 'goal' | 'satisfaction'
  readonly breakdown: string
  readonly category: string
}

const verdict = { view: 'question_verdict', breakdown: 'helped', category: 'yes' } as const
const courseMark = { view: 'course_mark', breakdown: 'figure', category: 'high' } as const

/** Only where families say it, or where a goal and its result are registered. Of the rest nothing is known. */
export const effectSources: Partial<Record<ActivityKind, readonly EffectSource[]>> = {
  'question-answered': [verdict],
  'light-help-talk': [
    { view: 'light_help', breakdown: 'result', category: 'reached' },
    { view: 'light_help', breakdown: 'score', category: 'nearer' },
  ],
  'course-meeting': [courseMark],
  'course-participant': [courseMark],
  'plan-begun': [{ view: 'goal', breakdown: 'outcome', category: 'reached' }],
  'plan-evaluated': [{ view: 'satisfaction', breakdown: 'figure', category: 'high' }],
}
