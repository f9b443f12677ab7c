import { format } from '../../platform/i18n/format.ts'

const clock = (at: Temporal.PlainTime): string => at.toString({ smallestUnit: 'minute' })

export const agendaText = {
  title: 'Agenda',
  intro: 'Alles wat komt, van jullie allemaal.',
  introYouth: 'Alles wat voor jou komt.',
  back: 'Terug naar Mijn CJG',
  book: 'Maak een afspraak',
  ways: { label: 'Hoe wil je het zien?', list: 'Lijst', month: 'Per maand' },
  now: 'Zonder datum, of nu',
  none: { title: 'Er staat niets in je agenda', body: 'Komt er een afspraak of prik? Dan zie je die hier.' },
  noneInMonth: (month: Temporal.PlainYearMonth) => `In ${format.month(month)} staat er niets.`,
  previous: (month: Temporal.PlainYearMonth) => `Naar ${format.month(month)}`,
  next: (month: Temporal.PlainYearMonth) => `Naar ${format.month(month)}`,
  month: (month: Temporal.PlainYearMonth) => format.month(month),
  today: 'vandaag',
  /** 'di' */
  weekday: (on: Temporal.PlainDate) => format.weekday(on).slice(0, 2),
  when: ({ at, where }: { readonly at: Temporal.PlainTime; readonly where: string }) =>
    where === '' ? `${clock(at)} uur` : `${clock(at)} uur, ${where}`,
  appointment: (name: string) => `Afspraak voor ${name}`,
  vaccination: (name: string, dose: string) => `Prik voor ${name}: ${dose}`,
  vaccinationRemark: (kind: string, against: string) => {
    switch (kind) {
      case 'overdue':
        return `Kan nog. Beschermt tegen ${against}.`
      case 'due':
        return `Kan tot en met deze dag. Beschermt tegen ${against}.`
      default:
        return `Kan vanaf deze dag. Beschermt tegen ${against}.`
    }
  },
  questionnaire: (title: string) => `Laatste dag: ${title}`,
  questionnaireRemark: (about: string) => `Vragenlijst over ${about}`,
  meeting: 'Overleg over het plan',
  byVideo: 'via video',
  lookBack: 'Samen terugkijken op het plan',
  ofPlan: (family: string) => `Plan van gezin ${family}`,
  referral: (organisation: string) => `Antwoord van ${organisation}`,
  referralRemark: (offer: string, name: string) => `Over ${offer}, voor ${name}. Uiterlijk deze dag.`,
  feed: {
    title: 'Zet afspraken in je eigen agenda',
    link: 'Zet afspraken in je eigen agenda',
    about:
      'Je krijgt een geheime link voor de agenda van je telefoon. Nieuwe en verzette afspraken komen er vanzelf in, en wat niet doorgaat gaat eruit.',
    privacy: 'In je agenda staat alleen "Afspraak CJG", met tijd en plek. Geen namen en niets over gezondheid.',
    who: 'Wie de link heeft, ziet waar en wanneer je een afspraak hebt. Deel hem met niemand die dat niet mag weten.',
    make: 'Maak een link',
    renew: 'Maak een nieuwe link',
    renewAbout: 'De oude link werkt dan niet meer.',
    stop: 'Stop de link',
    running: (at: Temporal.Instant) => `Je hebt een link, gemaakt op ${format.moment(at)}.`,
    stopped: 'De link werkt niet meer. Wat al in je agenda stond, kun je daar weghalen.',
    made: 'Je link is klaar. Je ziet hem alleen nu.',
    yours: 'Jouw link',
    how: 'Kopieer de link. Kies in je agenda-app "agenda toevoegen via link" of "abonneren", en plak hem daar.',
    back: 'Terug naar je agenda',
    name: 'CJG',
    event: 'Afspraak CJG',
  },
}
