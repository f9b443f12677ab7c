import type { DueCall, HowItGoes } from '../../../knowledge/plan/aftercare.ts'
import { format } from '../../../platform/i18n/format.ts'

type Day = Temporal.PlainDate

const how: Record<HowItGoes, string> = {
  holds: 'Het gaat goed, het houdt stand',
  slips: 'Het gaat minder, maar het lukt nog',
  back: 'Het is weer zoals vroeger',
}
const outcome = {
  reached: 'Gesproken',
  'not-reached': 'Niet bereikt',
  declines: 'Het gezin wil geen telefoontjes meer',
}
const standing: Record<DueCall['standing']['kind'], string> = {
  'to-come': 'nog niet',
  due: 'nu bellen',
  late: 'te laat',
  reached: 'gesproken',
  stopped: 'niet meer',
}

export const text = {
  title: 'Nazorg',
  intro: 'Gezinnen van wie het plan gesloten is. Bel na een paar maanden: houdt het stand?',
  ofPlan: (family: string) => `Nazorg: ${family}`,
  forFamily:
    'Jullie plan is gesloten. Over een paar maanden bellen we om te vragen hoe het gaat. Dat hoeft niet: jullie kiezen.',
  none: { title: 'Je belt nu niemand', body: 'Als een plan sluit dat jij regelt, staat het gezin hier.' },
  closedOn: (on: Day) => `Gesloten op ${format.day(on)}`,
  family: 'Gezin',
  next: 'Volgend telefoontje',
  afterMonths: (month: number) => `na ${format.count(month, 'maand', 'maanden')}`,
  when: 'Wanneer',
  state: 'Stand',
  calls: 'Telefoontjes',
  standing,
  how,
  outcome,
  tries: (count: number) => `${format.count(count, 'poging', 'pogingen')}`,
  askFirst: 'Vraag eerst of het gezin gebeld wil worden',
  wish: {
    title: 'Willen jullie gebeld worden?',
    change: 'Vul in wat het gezin wil',
    yes: 'Ja, bel maar',
    no: 'Nee, liever niet',
    caller: 'Wie belt?',
    words: 'Wat is handig om te weten?',
    wordsHint: 'Bijvoorbeeld wanneer je goed te bereiken bent.',
    submit: 'Bewaar',
    saysYes: (caller: string) => `Ja. ${caller} belt.`,
    saysNo: 'Nee, we bellen niet.',
    overtaken: 'Iemand anders vulde dit net in. Dit staat er nu; jouw keuze staat nog in het formulier.',
  },
  call: {
    title: 'Telefoontje vastleggen',
    month: 'Welk telefoontje',
    calledOn: 'Wanneer gebeld',
    outcome: 'Is het gelukt?',
    how: 'Hoe gaat het?',
    howHint: 'Alleen als je iemand sprak. Deze drie antwoorden zijn van onszelf.',
    score: 'Cijfer van het gezin',
    scoreHint: 'Van 0 (heel slecht) tot 10 (heel goed), als het gezin er een geeft.',
    words: 'Wat vertelden ze?',
    submit: 'Leg vast',
    settled: 'Een collega sprak het gezin al. Je hoeft niet meer te bellen.',
    scored: (score: number) => `Het gezin geeft een ${score}.`,
  },
  reopen: {
    title: 'Weer verder',
    intro:
      'Gaat het niet meer? Dan gaan jullie verder waar je was. Er komt een nieuw plan; het oude blijft zoals het was.',
    reason: 'Waarom is er weer een plan? In de woorden van het gezin.',
    goals: 'Welke doelen nemen jullie mee?',
    dueOn: 'Wanneer kijken jullie weer?',
    submit: 'Open het plan weer',
    hasPlan: 'Dit gezin heeft al een plan dat loopt.',
    went: 'Het ging verder in een nieuw plan.',
    toPlan: 'Naar het plan',
  },
  toPlan: 'Naar het gesloten plan',
  missing: {
    wants: 'Kies of jullie gebeld willen worden.',
    caller: 'Kies wie belt.',
    month: 'Kies welk telefoontje.',
    calledOn: 'Vul een dag in, bijvoorbeeld 14-2-2026.',
    calledLater: 'Deze dag is nog niet geweest.',
    outcome: 'Kies of het gelukt is.',
    how: 'Kies hoe het gaat.',
    noHow: 'Je sprak niemand: laat dit leeg.',
    score: 'Vul een heel cijfer in van 0 tot 10.',
    reason: 'Schrijf op waarom er weer een plan is.',
    dueOn: 'Vul een dag na vandaag in.',
  },
}
