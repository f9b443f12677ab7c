import { format } from '../../../../platform/i18n/format.ts'

export const termsText = {
  administration: 'Beheer',
  title: 'Stilte en wachten bij verwijzingen',
  intro:
    'Na deze termijnen herinnert het programma de ontvanger en de verwijzer. Geen wet schrijft ze voor: het zijn afspraken in jullie gemeente.',
  reply: 'Wanneer een antwoord te laat is, staat op een eigen pagina.',
  toReply: 'Termijn voor antwoord op een verwijzing',
  proposal: 'Er is nog niets afgesproken. Dit zijn onze voorstellen, geen regels.',
  set: (by: string, at: Temporal.Instant, reason: string) => `Gekozen door ${by} op ${format.moment(at)}: ${reason}`,
  fields: {
    startWeeks: ['Na aannemen: binnen hoeveel weken beginnen, of zeggen hoe het staat?', 'weken'],
    letterDays: ['Na afloop: binnen hoeveel werkdagen een brief terug?', 'werkdagen'],
    repeatDays: ['Om de hoeveel werkdagen herinneren we opnieuw?', 'werkdagen'],
    escalateDays: ['Na hoeveel werkdagen stilte hoort de organisatie van de verwijzer het?', 'werkdagen'],
    longWaitWeeks: ['Vanaf hoeveel weken noemen we wachten lang?', 'weken'],
    linkDays: ['Hoeveel dagen is een beveiligde link te openen?', 'dagen'],
  },
  reason: 'Waarom, of waar staat dit?',
  save: 'Bewaar',
  saved: 'De termijnen zijn bewaard.',
  missing: 'Schrijf op waarom, of waar dit is afgesproken.',
  wrong: (most: number) => `Vul een heel getal in van 1 tot en met ${most}.`,
} as const
