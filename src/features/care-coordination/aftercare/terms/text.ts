import { proposedMonths } from '../../../../knowledge/plan/aftercare.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Months } from './setting.ts'

const after = (months: readonly number[]): string => `na ${format.list(months.map(String))} maanden`

export const text = {
  title: 'Nazorg: wanneer bellen',
  intro: 'Na hoeveel maanden bel je een gezin? Een andere keuze geldt voor plannen die daarna sluiten.',
  proposal: `Er is nog niets ingesteld. Ons voorstel is ${after(proposedMonths)}. Een landelijke norm is niet gevonden.`,
  words: ({ months }: Months) => `bellen ${after(months)}`,
  months: 'Maanden na sluiten',
  monthsHint: 'Gescheiden door komma’s, bijvoorbeeld 3, 6, 12.',
  missing: { months: 'Vul één tot zes hele getallen in van 1 tot 60, elk één keer.' },
}
