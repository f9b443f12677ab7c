import type { Target } from './target.ts'

/** Where other words are proposed for a line of the plan. */
export const addressOfProposal = (base: string, { part, line }: Pick<Target, 'part' | 'line'>): string =>
  `${base}/gesprek/voorstel?deel=${part}&regel=${line}`
