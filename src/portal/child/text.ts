import type { DevelopmentStory } from '../../features/youth-health/index.ts'
import { format } from '../../platform/i18n/format.ts'

const domain: Record<DevelopmentStory['domains'][number], string> = {
  'fine-motor': 'spelen, pakken en omgaan met anderen',
  communication: 'horen, begrijpen en praten',
  'gross-motor': 'bewegen',
}

export const childText = {
  back: 'Mijn CJG',
  print: 'Druk dit verhaal af',
  growth: (name: string) => `Groei van ${name}`,
  growthNone: 'Er is nog niets gemeten.',
  lastMeasured: (on: Temporal.PlainDate, values: readonly string[]) =>
    `Laatst gemeten op ${format.day(on)}: ${format.list(values)}.`,
  development: (name: string) => `Ontwikkeling van ${name}`,
  developmentNone: 'Er is nog niet naar de ontwikkeling gekeken.',
  looked: ({ on, domains }: DevelopmentStory) =>
    `Op ${format.day(on)} keken we samen naar ${format.list(domains.map(one => domain[one]))}.`,
  succeeded: ({ succeeded, again }: DevelopmentStory) =>
    again === 0
      ? `${format.count(succeeded, 'ding lukte', 'dingen lukten')} al.`
      : `${format.count(succeeded, 'ding lukte', 'dingen lukten')} al. Naar ${format.count(again, 'ding', 'dingen')} kijken we later nog eens.`,
  uncertain:
    'Zo’n onderzoek is één moment. Een kind kan moe zijn of die dag geen zin hebben. Daarom kijken we vaker, en telt ook wat jij thuis ziet.',
  worry: (name: string, phone: string) =>
    `Wanneer bel je ons? Kan ${name} iets niet meer wat eerst wel lukte, of maak je je zorgen? Bel ${phone}. Je hoeft niet te wachten op de volgende afspraak.`,
  write: 'Schrijf ons',
  vaccinations: (name: string) => `Prikken van ${name}`,
  unborn: 'De prikken beginnen na de geboorte.',
  upcoming: 'Wat komt er nog?',
  later: (count: number) => `Later nog ${format.count(count, 'prik', 'prikken')}`,
  given: 'Wat is er gegeven?',
  givenNone: 'Er is nog niets gegeven.',
  against: (against: string) => `tegen ${against}`,
  moments: 'Contact met het CJG',
  appointments: 'Afspraken',
  appointment: (on: Temporal.PlainDate, at: Temporal.PlainTime, where: string) =>
    `${format.weekday(on)}, ${at.toString({ smallestUnit: 'minute' })} uur, ${where}`,
  changeAppointment: 'Verzet of zeg af',
  coming: 'Wat komt er?',
  bring: 'Neem mee: het groeiboekje als je dat hebt, en je vragen.',
  held: 'Wat was er al?',
  momentsNone: 'Er is nog geen contact geweest.',
  help: 'Hulp en overleg',
  more: 'Meer over je rechten',
  whoLooked: (name: string) => `Wie keek mee bij ${name}?`,
  whoLookedAbout: (name: string) => `Zie wie iets van ${name} bekeek of veranderde.`,
  toLog: 'Open het logboek',
  closed: {
    parent: {
      title: (name: string) => `Je hebt geen gezag over ${name}`,
      body: (name: string) =>
        `Daarom zie je het dossier en de afspraken van ${name} hier niet. Je mag wel vragen hoe het gaat: je krijgt dan belangrijke informatie over ${name} en de opvoeding, als dat goed is voor ${name}.`,
      law: 'Dit staat in de wet: artikel 1:377c van het Burgerlijk Wetboek.',
      ask: 'Vraag hoe het gaat',
    },
    carer: {
      title: (name: string) => `Jij zorgt voor ${name}, het gezag ligt bij een ander`,
      body: (name: string) =>
        `Het dossier van ${name} zien de ouder of voogd met gezag. Wat jij nodig hebt om goed voor ${name} te zorgen, vraag je aan hen of aan ons.`,
      ask: 'Stel je vraag',
    },
    youth: {
      title: (name: string) => `${name} beslist zelf`,
      body: (name: string) =>
        `Vanaf 16 jaar beslist ${name} zelf over hulp en over wie iets mag zien. Praat er samen over: ${name} kan je vertellen of laten zien wat hier staat.`,
    },
    self: {
      title: 'Vanaf 12 jaar kijk je hier zelf mee',
      body: 'Tot die tijd kijken je ouders of verzorgers met gezag voor jou.',
    },
  },
}
