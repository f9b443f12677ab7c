/** The addresses of what stands in a plan, in both shells. */
import type { PartKind, Topic } from './part.ts'

export const kindWays: Record<PartKind, string> = {
  strength: 'kracht',
  worry: 'zorg',
  'safety-worry': 'veiligheidszorg',
  'earlier-help': 'eerdere-hulp',
  agreement: 'afspraak',
  'bottom-line': 'bodemeis',
}

export const topicWays: Record<Topic, string> = {
  analysis: 'analyse',
  result: 'resultaat',
  'group-plan': 'eigen-plan',
  crisis: 'crisis',
  'safety-review': 'terugkijken',
}

/** The page on which a part or text stands. */
export const pageOf = (base: string, what: PartKind | Topic): string => {
  if (what === 'group-plan') return `${base}/eigen-plan`
  const isSafety = what === 'safety-worry' || what === 'bottom-line' || what === 'safety-review'
  return `${base}/${isSafety ? 'veiligheid' : 'verhaal'}`
}
