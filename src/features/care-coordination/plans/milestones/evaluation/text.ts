import { format } from '../../../../../platform/i18n/format.ts'
import type { Decision, GoalOutcome } from './evaluation.ts'

const outcome: Record<GoalOutcome, string> = { reached: 'Gelukt', partly: 'Een beetje gelukt', not: 'Nog niet gelukt' }
const decision: Record<Decision, string> = {
  'go-on': 'We gaan zo door',
  'scale-down': 'Minder hulp is genoeg',
  'scale-up': 'Er is meer hulp nodig',
  stop: 'We stoppen met het plan',
}

export const evaluationText = {
  title: 'Evaluatie',
  planned: (day: Temporal.PlainDate) => `Jullie kijken samen terug op ${format.day(day)}.`,
  unplanned: 'Er is nog geen dag gekozen om terug te kijken.',
  outcome,
  decision,
  voices: {
    title: 'Wat ieder wil zeggen',
    intro: 'Iedereen in het plan mag vooraf iets opschrijven. Wie mee mag kijken, leest het.',
    none: 'Nog niemand schreef iets op.',
    of: 'Wie zegt het?',
    mine: 'Wat wil jij zeggen?',
    mineHint: 'Wat gaat goed? Wat moet anders?',
    save: 'Bewaar',
    saved: 'Het staat erbij.',
    writtenBy: (name: string) => `opgeschreven door ${name}`,
    overtaken:
      'Iemand anders schreef dit net ook op. Dat staat hierboven. Jouw woorden staan er nog: kijk of ze kloppen en bewaar nog een keer.',
  },
  hold: 'Samen terugkijken',
  goalOf: (title: string) => `Doel: ${title}`,
  baseline: (words: string) => `Zo was het toen jullie begonnen: ${words}`,
  satisfaction: 'Tevredenheid van het gezin',
  satisfactionOf: (name: string) => `Hoe tevreden is ${name} over het resultaat?`,
  satisfactionHint: 'Van 1 (helemaal niet) tot 10 (heel tevreden). De vraag is van onszelf.',
  findings: 'Wat zagen jullie bij het terugkijken?',
  findingsHint: 'Laat dit en de doelen leeg als alleen de datum verandert.',
  decisionLabel: 'Wat spreken jullie af?',
  decisionHint: 'Deze vier keuzes zijn van onszelf: er is geen vaste lijst gevonden.',
  reason: 'Waarom?',
  plannedOn: 'Wanneer kijken jullie weer terug?',
  light: (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    `Zonder zorgen over veiligheid is tussen ${format.day(from)} en ${format.day(to)} gebruikelijk.`,
  full: (to: Temporal.PlainDate) => `Dit is een uitgebreid plan: uiterlijk op ${format.day(to)}.`,
  save: 'Leg evaluatie vast',
  overtaken:
    'Iemand anders legde net een evaluatie vast; die staat hierboven. Wat jij schreef staat er nog: kijk of het klopt en verstuur nog een keer.',
  earlier: 'Eerdere evaluaties',
  none: 'Er is nog niet samen teruggekeken.',
  figures: 'Bekijk de cijfers',
  missing: {
    plannedOn: 'Vul een datum na vandaag in.',
    tooLate: (to: Temporal.PlainDate) => `Kies een dag tot en met ${format.day(to)}: dit is een uitgebreid plan.`,
    findings: 'Schrijf op wat jullie zagen.',
    decision: 'Kies wat jullie afspreken.',
    outcome: 'Kies hoe ver het doel is.',
    words: 'Schrijf op wat je wilt zeggen.',
    satisfaction: 'Vul een heel cijfer van 1 tot 10 in.',
  },
}
