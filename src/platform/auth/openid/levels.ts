/** Levels of assurance: how sure the provider is who somebody is. Their names and order are a setting; here they are only compared. */
import type { Assurance } from '../../ctx.ts'
import type { Provider } from './provider.ts'

type Levels = Pick<Provider, 'levels' | 'least' | 'high'>

/** A level that is not in the list is no level, and a list that lacks the one asked for lets nobody in. */
export function reaches(levels: readonly string[], asked: string | null, given: string | null): boolean {
  if (asked === null) return true
  const place = given === null ? -1 : levels.indexOf(given)
  const needed = levels.indexOf(asked)
  return needed >= 0 && place >= needed
}

export const isLetIn = ({ levels, least }: Levels, given: string | null): boolean => reaches(levels, least, given)

/** Where no page asks for more, everyone who is let in is sure enough. */
export const assuranceOf = ({ levels, high }: Levels, given: string | null): Assurance =>
  reaches(levels, high, given) ? 'high' : 'usual'

/** What is asked of the provider: every level that will do, the one that is asked for first (OpenID Connect Core 3.1.2.1, acr_values). */
export const levelsToAsk = (levels: readonly string[], asked: string | null): readonly string[] =>
  asked === null ? [] : levels.slice(Math.max(0, levels.indexOf(asked)))
