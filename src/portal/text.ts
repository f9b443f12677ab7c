import type { Appointment } from '../features/youth-health/index.ts'
import { format } from '../platform/i18n/format.ts'

const dosesWords = (doses: readonly { readonly name: string; readonly against: string }[]): string =>
  doses.map(({ name, against }) => `${name} (tegen ${against})`).join('; ')

export const text = {
  title: 'Mijn CJG',
  hello: (name: string) => `Hallo ${name}`,
  intro: 'Hier zie je wat het CJG over jullie weet en wat er nu komt.',
  introYouth: 'Hier zie je wat het CJG over jou weet en wat er nu komt.',
  introSupporter: 'Hier zie je de plannen waaraan je meedoet.',
  news: 'Nieuw voor jou',
  newAnswers: (count: number) =>
    count === 1 ? 'Er is een antwoord op je bericht' : `Er zijn antwoorden in ${count} gesprekken`,
  newLetters: (count: number) => `Er ${count === 1 ? 'is een nieuwe brief' : `zijn ${count} nieuwe brieven`}`,
  planNews: (family: string, count: number) =>
    `In het plan van gezin ${family} ${count === 1 ? 'is 1 ding' : `zijn ${count} dingen`} veranderd`,
  turns: (name: string, age: number, days: number, isSelf: boolean) =>
    days === 0
      ? `${isSelf ? 'Je bent' : `${name} is`} vandaag ${age}. Lees wat er verandert`
      : `${isSelf ? 'Je wordt' : `${name} wordt`} over ${format.count(days, 'dag', 'dagen')} ${age}. Lees wat er verandert`,
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
  cannotCome: 'Kun je niet komen?',
  askAtAppointment: (phone: string) => `Vraag ernaar bij de afspraak, of bel ${phone}.`,
  makeAppointment: (phone: string) => `Bel ${phone} voor een afspraak, of`,
  askAppointment: 'vraag er een aan',
  plans: 'Jullie plan',
  plansSupporter: 'Plannen waaraan je meedoet',
  planOf: (family: string) => `Plan van gezin ${family}`,
  planClosed: (on: Temporal.PlainDate) => `Afgerond op ${format.day(on)}.`,
  planTasks: 'Wat vragen de plannen nu van jou?',
  planOpen: 'Jullie doelen en wie wat doet.',
  noPlans: {
    title: 'Nog geen plan',
    body: 'Vraagt een gezin je mee te doen in hun plan? Dan zie je dat hier.',
  },
  children: 'Jullie kinderen',
  vaccinationsShort: (conclusion: string) => `Prikken: ${conclusion}`,
  unborn: 'De prikken beginnen na de geboorte.',
  story: (name: string) => `Bekijk hoe het gaat met ${name}`,
  storySelf: 'Bekijk hoe het met je gaat',
  help: 'Loopt er hulp? Die zie je daar ook.',
  messages: 'Berichten en brieven',
  messagesAbout: 'Vraag iets aan het CJG. Je krijgt hier antwoord.',
  write: 'Schrijf een bericht',
  toLetters: 'Lees je brieven',
  nobody: {
    title: 'Nog geen kind gekoppeld',
    body: (phone: string) => `Bel het CJG, ${phone}. Samen kijken we of jullie gegevens kloppen.`,
  },
  lightHelp: 'Hulp van het CJG',
  lightHelpRead: 'Lees jullie doel en wat we bespraken',
  safety: 'Over de veiligheid thuis',
  safetyRead: 'Lees wat een professional voor jou schreef',
  rights: 'Klopt er iets niet?',
  rightsAbout:
    'Je mag alles zien wat er over jullie staat en er een kopie van krijgen. Je mag ook vragen om iets te verbeteren of weg te halen.',
  toRights: 'Bekijk je rechten',
  rightsAsk: (phone: string) => `Of bel het CJG: ${phone}.`,
}
