/** How somebody's yes or no reached who wrote it down. Source: docs/sources.md, row `rivm-sharing` (element 1541); the list is our own. */
export const answerRoutes = ['in-person', 'phone', 'writing', 'online'] as const
export type AnswerRoute = (typeof answerRoutes)[number]
