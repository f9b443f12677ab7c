import { fullName, relationWords } from '../../../../people/index.ts'
import type { Choice } from '../../../../platform/html/components/field.ts'
import type { Vaccinations } from '../vaccinations.ts'
import { whoDecides } from './rules.ts'

/** Who may say yes or no today: the youth from the age of deciding on, and the parents with custody. */
export function speakersOf(
  { child, guardians, voices }: Pick<Vaccinations, 'child' | 'guardians' | 'voices'>,
  today: Temporal.PlainDate,
): readonly Choice[] {
  const youth = whoDecides(child.birth.on, today).includes('youth')
  const parents = guardians.filter(({ id }) => voices.has(id))
  return [
    ...(youth ? [{ value: child.id, label: fullName(child) }] : []),
    ...parents.map(one => ({ value: one.id, label: `${fullName(one)} (${relationWords[one.relation]})` })),
  ]
}
