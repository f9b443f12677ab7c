/** What a youth of sixteen or older lets a parent see. */
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import type { PersonId } from '../person.ts'

export type NewShareChoice = {
  /** Whom the youth lets in. */
  readonly reader: PersonId
  readonly part: SharedPart
  readonly says: 'yes' | 'no'
}
export type ShareChoice = NewShareChoice & { readonly at: Temporal.Instant }

/** The parts this reader may see: of each the newest word counts. `choices` in order of saying. */
export function partsSharedWith(reader: string, choices: readonly ShareChoice[]): readonly SharedPart[] {
  const last = new Map(choices.filter(choice => choice.reader === reader).map(choice => [choice.part, choice.says]))
  return [...last].flatMap(([part, says]) => (says === 'yes' ? [part] : []))
}
