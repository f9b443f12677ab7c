import type { Appointment } from '../features/youth-health/index.ts'
import { dayInTheNetherlands, format } from '../platform/i18n/format.ts'

const dosesWords = (doses: readonly { readonly name: string; readonly against: string }[]): string =>
  doses.map(({ name, against }) => `${name} (tegen ${against})`).join('; ')

export const text = {
  title: 'Mijn CJG',
  hello: (name: string) => `Hallo ${name}`,
  intro: 'Hier zie je wat het CJG over jullie weet en wat er nu komt.',
  introYouth: 'Hier zie je wat het CJG over jou weet en wat er nu komt.',
  next: 'Wat nu?',
  nothingNext: 'Je hoeft nu niets te doen.',
  ownAction: (title: string, dueOn: Temporal.PlainDate | null) =>
    dueOn ? `${title}, uiterlijk ${format.day(dueOn)}` : title,
  joinRequest: (child: string, until: Temporal.PlainDate) =>
    `Doe je mee met een verzoek over een melding over ${child}? Zeg het uiterlijk ${format.day(until)}`,
  lookBack: (on: Temporal.PlainDate) => `We kijken samen terug op jullie plan op ${format.day(on)}`,
  questionnaire: (title: string, about: string, until: Temporal.PlainDate) =>
    `Vul in: ${title} (${about}), uiterlijk ${format.day(until)}`,
  vaccination: (child: string, doses: readonly { readonly name: string; readonly against: string }[]) =>
    doses.length === 1
      ? `${child} mag komen voor een prik: ${dosesWords(doses)}.`
      : `${child} mag komen voor ${doses.length} prikken: ${dosesWords(doses)}.`,
  /** 'Afspraak voor Sem: vandaag, maandag 23 november, om 09:00 uur bij CJG Centrum.' */
  appointment: (
    child: string,
    { on, at, locationName }: Pick<Appointment, 'on' | 'at' | 'locationName'>,
    today: Temporal.PlainDate,
  ) =>
    `Afspraak voor ${child}: ${on.equals(today) ? 'vandaag, ' : ''}${format.weekday(on)}, om ${at.toString({ smallestUnit: 'minute' })} uur bij ${locationName}.`,
  aboutAppointment: ({ what }: Pick<Appointment, 'what'>) => `Waarvoor: ${what}.`,
  cannotCome: (phone: string) => `Kun je niet komen? Bel ${phone}.`,
  askAtAppointment: (phone: string) => `Vraag ernaar bij de afspraak, of bel ${phone}.`,
  makeAppointment: (phone: string) => `Bel ${phone} voor een afspraak.`,
  toPlan: 'Naar het plan',
  plans: 'Jullie plan',
  planOf: (family: string) => `Plan van gezin ${family}`,
  planClosed: (on: Temporal.PlainDate) => `Afgerond op ${format.day(on)}.`,
  planOpen: 'Jullie doelen en wie wat doet.',
  vaccinations: (name: string) => `Vaccinaties van ${name}`,
  allVaccinations: 'Alle vaccinaties',
  unborn: 'De vaccinaties beginnen na de geboorte.',
  growth: (name: string) => `Groei van ${name}`,
  lastMeasured: (on: Temporal.PlainDate, values: readonly string[]) =>
    `Laatst gemeten op ${format.day(on)}: ${format.list(values)}.`,
  aboutGrowth: (phone: string) => `Vragen over de groei? Bel het CJG: ${phone}.`,
  reports: (name: string) => `Meldingen over ${name}`,
  noReports: 'Er is geen melding gedaan in de verwijsindex.',
  report: (on: Temporal.Instant, by: string, organisation: string) =>
    `Er is op ${format.day(dayInTheNetherlands(on))} een melding gedaan in de verwijsindex, door ${by} van ${organisation}.`,
  reportMeans: 'De melding zegt alleen dat deze professional betrokken is. Waarom staat er niet in.',
  reportEnded: 'Deze melding geldt niet meer en staat nog in het archief.',
  toReports: 'Bekijk en vraag of maak bezwaar',
  askReports: 'Meer over meldingen',
  objection: (municipality: string) =>
    `Je kunt de gemeente ${municipality} vragen om de melding te laten zien, te verbeteren of weg te halen, en er bezwaar maken.`,
  objectionTogether: 'Vanaf 12 jaar doen jongere en ouder met gezag dat samen.',
  whoLooked: (name: string) => `Wie keek mee bij ${name}?`,
  whoLookedAbout: (name: string) => `Zie wie iets van ${name} bekeek of veranderde.`,
  toLog: 'Open het logboek',
  closed: {
    'on-request': {
      title: 'Belangrijke informatie, als je erom vraagt',
      body: (name: string) =>
        `Je hebt geen gezag over ${name}. Daarom zie je het dossier hier niet. Je mag wel vragen hoe het gaat: je krijgt dan belangrijke informatie over ${name} en de opvoeding, als dat goed is voor ${name}.`,
      how: (phone: string) => `Vraag het aan het CJG, bel ${phone} of stel je vraag hier.`,
      ask: 'Stel je vraag',
    },
    'only-with-consent': {
      title: (name: string) => `${name} beslist zelf`,
      body: (name: string) =>
        `Vanaf 16 jaar beslist ${name} zelf over hulp en over wie iets mag zien. Praat er samen over: ${name} kan je vertellen of laten zien wat hier staat.`,
    },
    self: {
      title: 'Vanaf 12 jaar kijk je hier zelf mee',
      body: 'Tot die tijd kijken je ouders of verzorgers met gezag voor jou.',
    },
  },
  nobody: {
    title: 'Nog geen kind gekoppeld',
    body: (phone: string) => `Bel het CJG, ${phone}. Samen kijken we of jullie gegevens kloppen.`,
  },
  safety: 'Over de veiligheid thuis',
  safetyRead: 'Lees wat een professional voor jou schreef',
  rights: 'Klopt er iets niet?',
  rightsAbout:
    'Je mag alles zien wat er over jullie staat en er een kopie van krijgen. Je mag ook vragen om iets te verbeteren of weg te halen.',
  rightsAsk: (phone: string) => `Bel het CJG: ${phone}.`,
}
