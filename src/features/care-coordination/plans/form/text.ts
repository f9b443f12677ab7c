import type { FormKind } from '../../../../knowledge/plan/form.ts'
import { format } from '../../../../platform/i18n/format.ts'

const form: Record<FormKind, string> = {
  light: 'Dit is een licht plan: er zijn geen zorgen over basiszorg of veiligheid.',
  full: 'Dit is een volledig plan, met een veiligheidsplan.',
}

export const formText = {
  title: 'Licht of volledig plan',
  notChosen:
    'Er is nog niet gekozen. Kies volledig als basiszorg of veiligheid op het spel staat, of als er geweld is.',
  form,
  why: (reason: string, name: string, at: Temporal.Instant) =>
    `${reason} (${name ? `${name}, ` : ''}${format.moment(at)})`,
  window: (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    `Het voortgangsgesprek is tussen ${format.day(from)} en ${format.day(to)}.`,
  noWindow: 'Voor een volledig plan staat nergens een vaste termijn. Spreek samen af wanneer jullie terugkijken.',
  choose: 'Kies opnieuw',
  atStake: 'Wat staat er op het spel?',
  atStakeHint: 'Kies niets als er geen zorgen zijn over basiszorg of veiligheid. Dan wordt het een licht plan.',
  stakes: { basicCare: 'basiszorg', safety: 'veiligheid', violence: 'geweld' },
  reason: 'Waarom?',
  save: 'Leg keuze vast',
  staysFull: 'Er staan nog zorgen over veiligheid in het plan. Haal die eerst uit het plan, dan kan het licht worden.',
  overtaken: 'Iemand anders koos net. Kijk wat er nu staat en kies zo nodig opnieuw.',
  missing: { atStake: 'Kies uit de lijst.', reason: 'Schrijf op waarom jullie hiervoor kiezen.' },
}
