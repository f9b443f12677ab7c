import { format } from '../../../../../platform/i18n/format.ts'
import { type Keeping, proposedKeeping } from './keeping.ts'

const months = (count: number): string => format.count(count, 'maand', 'maanden')

export const text = {
  title: 'Vraagbaak: hoe lang bewaren',
  intro: 'Hoe lang blijft een vraag van een collega staan, met de antwoorden en de namen erbij?',
  proposal: `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${months(proposedKeeping.keptMonths)} na het laatste woord. Geen wet schrijft een termijn voor.`,
  keptMonths: 'Vraag en antwoorden wissen na',
  keptHint: 'In maanden na het laatste antwoord, of na de vraag als niemand antwoordde.',
  missing: 'Vul een heel aantal maanden in, van 1 tot en met 120.',
  words: ({ keptMonths }: Keeping) => `Wissen ${months(keptMonths)} na het laatste woord`,
}
