import type { Source, Stage } from '../../../../knowledge/youth-care-requests/terms.ts'
import { format } from '../../../../platform/i18n/format.ts'

const source: Record<Source, string> = {
  national: 'landelijke regel',
  protocol: 'uit een regionaal protocol (Zuid-Limburg)',
  proposal: 'een voorstel: maak hier zelf afspraken over',
}

const stage: Record<Stage, string> = {
  receipt: 'Bevestiging van ontvangst',
  decision: 'Besluit',
  inquiry: 'Einde van het onderzoek',
}

export const termsText = {
  title: 'Afspraken over verzoeken aan jeugdzorg',
  administration: 'Beheer',
  intro: 'Na hoeveel dagen is een antwoord te laat? Wie een verzoek volgt, krijgt dan een bericht.',
  source,
  stage,
  unitOf: (what: string) => `Soort dagen (${what.toLowerCase()})`,
  unit: { 'working-days': 'werkdagen, zonder feestdagen', 'calendar-days': 'dagen' },
  designated: 'Welke organisaties wees het college aan om de Raad om onderzoek te vragen?',
  designatedHint:
    'Jeugdwet 3.1. De toegang tot jeugdhulp, een gecertificeerde instelling en Veilig Thuis mogen het altijd.',
  reason: 'Waarom deze afspraken?',
  save: 'Bewaar de afspraken',
  saved: 'De afspraken zijn bewaard.',
  history: 'Eerdere afspraken',
  setBy: (name: string, at: Temporal.Instant | null) => `${name}${at ? `, ${format.moment(at)}` : ''}`,
  stale: (name: string) =>
    `${name} bewaarde net andere afspraken. Kijk of jouw wijziging nog nodig is en bewaar dan opnieuw.`,
  missing: {
    days: 'Vul een heel getal van 1 tot 400 in.',
    unit: 'Kies werkdagen of dagen.',
    reason: 'Schrijf op waarom.',
    designated: 'Kies uit de lijst.',
  },
}
