import { format } from '../../../../../platform/i18n/format.ts'
import type { MeasureSetting } from './setting.ts'

const scale = {
  'zero-to-ten': 'Een cijfer van 0 tot 10',
  gas: 'Goal Attainment Scaling (GAS): van −2 tot +2, waarbij 0 is wat jullie hoopten',
}

export const settingText = {
  title: 'Metingen in gezinsplannen',
  intro:
    'Hoe meet je in een plan? De bronnen zeggen niet welke schaal bij een doel hoort, hoe de uitersten van de veiligheidsschaal heten en na hoeveel maanden je een uitgebreid plan bekijkt. Dat kiest de gemeente.',
  proposal: 'De gemeente koos nog niets. Wat hieronder staat, is een voorstel van de makers van dit programma.',
  chosen: 'Wat eerder gemeten is, houdt de schaal van toen.',
  goalScale: 'Hoe krijgt een doel een score?',
  scale,
  safetyLow: 'Hoe heet de 0 van de veiligheidsschaal?',
  safetyHigh: 'Hoe heet de 10?',
  safetyHint: 'Kort, en in woorden die een kind begrijpt.',
  fullMonths: 'Binnen hoeveel maanden kijk je weer naar een uitgebreid plan?',
  fullHint:
    'Een licht plan: tussen de 6 en 10 maanden (1gezin1plan.nu). Voor een uitgebreid plan is geen termijn gevonden.',
  months: 'maanden',
  words: ({ goalScale, safetyLow, safetyHigh, fullMonths }: MeasureSetting) =>
    `${scale[goalScale]}; veiligheid van ‘${safetyLow}’ tot ‘${safetyHigh}’; uitgebreid plan binnen ${format.count(fullMonths, 'maand', 'maanden')}`,
  missing: {
    goalScale: 'Kies een schaal.',
    safety: 'Vul in hoe dit uiterste heet.',
    fullMonths: 'Vul een heel aantal maanden in, van 1 tot 12.',
  },
}
