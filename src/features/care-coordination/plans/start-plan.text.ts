import { format } from '../../../platform/i18n/format.ts'

export const startText = {
  title: 'Plan starten',
  intro: 'Eén gezin, één plan. Het plan is van het gezin: begin met hun eigen woorden.',
  familyLabel: 'Voor welk gezin?',
  newFamily: 'Een ander gezin, namelijk:',
  familyName: 'Hoe heet het gezin?',
  familyNameHint: 'Zoals zij het zelf zeggen, bijvoorbeeld Yilmaz – de Vries.',
  members: (child: string) => `Wie horen er, naast ${child}, bij dit gezin?`,
  reason: 'Waarom een plan? In de woorden van het gezin',
  reasonHint: 'Schrijf op wat zij zeggen, niet wat je ervan vindt.',
  coordinator: 'Wie coördineert?',
  coordinatorHint: 'Het vaste contact voor het gezin. Wie het meest betrokken is, ligt voor de hand.',
  clearOn: 'Sinds wanneer is duidelijk dat het gezin zelf geen plan maakt?',
  clearOnHint:
    'Bied eerst aan dat het gezin zelf een familiegroepsplan maakt. Vanaf deze dag zijn er zes weken (Jeugdwet 4.1.2 en 4.1.3).',
  evaluateOn: 'Wanneer kijken jullie samen terug?',
  evaluateOnHint: (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    `Zonder zorgen over veiligheid is tussen ${format.day(from)} en ${format.day(to)} gebruikelijk. Bij zorgen eerder.`,
  matchNote: 'Dit plan komt uit een match in de verwijsindex. Bij het plan staat alleen dat er een match was.',
  inviteReporter: (name: string, organisation: string) =>
    `Nodig ${name} van ${organisation}, de andere melder, ook uit`,
  start: 'Start het plan',
  hasPlan: 'Dit gezin heeft al een plan',
  hasPlanBody: (name: string, organisation: string, phone: string | null) =>
    `De regie ligt bij ${name} van ${organisation}${phone ? `, ${phone}` : ''}. Vraag om je uit te nodigen.`,
  hasPlanUnknown:
    'Iemand startte het op hetzelfde moment. Kijk bij Gezinsplannen, of vraag een collega om je uit te nodigen.',
  missing: {
    child: 'Open het kind en start het plan vanaf daar.',
    family: 'Kies voor welk gezin het plan is.',
    familyName: 'Vul in hoe het gezin heet.',
    reason: 'Schrijf op waarom het gezin een plan wil.',
    coordinator: 'Kies wie coördineert.',
    clearOn: 'Vul een datum in die niet in de toekomst ligt.',
    evaluateOn: 'Vul een datum na vandaag in.',
  },
}
