/** Figures of what the centre does: what is counted, and how it is divided. */

/**
 * What is counted, with the breakdowns that are rolled up: the names of the views and their columns in db/views (`help-start` is
 * `reporting.help_start`). Two breakdowns of one subject never have a category that means the same, and what is a part of something
 * is a category of it and no subject beside it: otherwise one table would give away what the other hides.
 */
export const subjects = {
  contact: ['topic', 'channel', 'asker', 'age-band', 'kind', 'follow-up', 'language'],
  question: ['topic', 'asker', 'answered'],
  answer: ['wait'],
  'question-verdict': ['helped'],
  invitation: ['outcome', 'moment', 'language', 'age-band'],
  'contact-moment': ['kind', 'age-band', 'language'],
  appointment: ['outcome', 'wait'],
  'course-sign-up': ['standing'],
  'course-place': ['wait'],
  'course-mark': ['figure'],
  'light-help': ['result', 'talks', 'score'],
  concern: ['age-band', 'area', 'urgency', 'organisation-kind', 'in-term'],
  referral: ['standing', 'organisation-kind'],
  'help-start': ['wait'],
  request: ['recipient', 'urgency'],
  'request-decision': ['decision', 'wait'],
  plan: [],
  evaluation: ['held'],
  'plan-end': ['outcome', 'lasted'],
  goal: ['outcome'],
  satisfaction: ['figure'],
  report: [],
  match: ['kind', 'spoken', 'lead'],
  dose: ['vaccine', 'place'],
  measurement: ['measure'],
} as const

export type Subject = keyof typeof subjects
export type BreakdownOf<S extends Subject> = (typeof subjects)[S][number]

/** In the order in which they are told. */
export const subjectNames = [
  'contact',
  'question',
  'answer',
  'question-verdict',
  'invitation',
  'contact-moment',
  'appointment',
  'dose',
  'measurement',
  'course-sign-up',
  'course-place',
  'course-mark',
  'light-help',
  'concern',
  'referral',
  'help-start',
  'request',
  'request-decision',
  'plan',
  'evaluation',
  'plan-end',
  'goal',
  'satisfaction',
  'report',
  'match',
] as const satisfies readonly Subject[]

/** Counted once a year instead of per month: who has a record, and who of them is vaccinated. */
export const yearly = ['children', 'coverage'] as const
export type Yearly = (typeof yearly)[number]

/** The neighbourhood of what no neighbourhood is known of. */
export const elsewhere = '?'
