/** What an officer decides of each line: a field per line, `line-<id>`; what is not refused is granted. */
import type { ReturnCode } from '../../../../knowledge/youth-care-messages/return-codes.ts'
import type { OpenedLine } from './answer-invoice.ts'

export const decisions = ['grant', 'found', 'tariff'] as const
export type Decision = (typeof decisions)[number]

export const fieldOf = ({ id }: Pick<OpenedLine, 'id'>): string => `line-${id}`

/** Contract tariff: what this program cannot check by itself. */
const otherTariff: ReturnCode = '0611'

export const usualDecision = ({ found }: Pick<OpenedLine, 'found'>): Decision => (found.length > 0 ? 'found' : 'grant')

export function refusedIn(form: FormData, lines: readonly OpenedLine[]): ReadonlyMap<string, readonly ReturnCode[]> {
  return new Map(
    lines.flatMap(line => {
      const typed = form.get(fieldOf(line))
      const decision = decisions.find(one => one === typed) ?? usualDecision(line)
      const codes = decision === 'tariff' ? [otherTariff] : decision === 'found' ? line.found : []
      return codes.length > 0 ? [[line.id, codes] as const] : []
    }),
  )
}
