import { labelOfMoment } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { OpenAction } from '../../consultation/moments/action.ts'
import { text as momentText } from '../../consultation/moments/text.ts'
import type { MeasuredQuantity } from '../../record/observations.ts'
import { dueDay, type Finding } from '../../screening/finding.ts'
import { text as screeningText } from '../../screening/text.ts'
import type { ListName } from './work-list.ts'

const name: Record<ListName, string> = {
  acties: 'Niet bereikt en te doen',
  bevindingen: 'Bevindingen en verwijzingen',
  metingen: 'Opnieuw meten',
  vragenlijsten: 'Vragenlijst niet terug',
  vaccinaties: 'Te laat met vaccinaties',
  contactmomenten: 'Te laat met een contactmoment',
}

const none: Record<ListName, string> = {
  acties: 'Alles wat is afgesproken, is gedaan. Wie niet komt, verschijnt hier vanzelf.',
  bevindingen: 'Er staat geen bevinding open.',
  metingen: 'De komende vier weken hoeft niemand opnieuw gemeten te worden.',
  vragenlijsten: 'Alle vragenlijsten zijn terug.',
  vaccinaties: 'Niemand is te laat.',
  contactmomenten: 'Niemand is te laat.',
}

const quantity: Record<MeasuredQuantity, string> = {
  height: 'Lengte',
  weight: 'Gewicht',
  'head-circumference': 'Hoofdomtrek',
}

const sentence = (words: readonly string[]): string => words.filter(Boolean).join(': ')

/** In the row of lists, where there is room for a word. */
const short: Record<ListName, string> = {
  acties: 'Te doen',
  bevindingen: 'Bevindingen',
  metingen: 'Opnieuw meten',
  vragenlijsten: 'Vragenlijsten',
  vaccinaties: 'Vaccinaties',
  contactmomenten: 'Contactmomenten',
}

export const workListText = {
  title: 'Werklijsten',
  titleOf: (list: ListName) => name[list],
  name,
  short,
  none,
  remark: 'Wat wacht, wat het langst wacht bovenaan. Bij elk kind één volgende stap.',
  lists: 'Werklijsten',
  whose: 'Van wie',
  everybody: 'Iedereen',
  mine: 'Door mij vastgelegd',
  since: (day: Temporal.PlainDate, isNightly: boolean) => `${isNightly ? 'sinds ' : ''}${format.shortDay(day)}`,
  by: (person: string) => `vastgelegd door ${person}`,
  late: 'te laat',
  noneTitle: 'Niemand',
  action: (kind: OpenAction['kind'], about: string) => sentence([momentText.kind[kind], about]),
  finding: (label: string, finding: Finding) =>
    `${label}: ${screeningText.outcomeOf(finding.screening, finding.outcome)}. ${screeningText.card.step(screeningText.step[finding.advice.kind], dueDay(finding))}`,
  toRepeat: (measure: MeasuredQuantity, because: string) => sentence([quantity[measure], because]),
  request: (title: string, person: string, isExpired: boolean) =>
    `${title}, gevraagd aan ${person}${isExpired ? '. De link is verlopen.' : '.'}`,
  doses: (names: readonly string[]) => format.list(names),
  moment: labelOfMoment,
  step: {
    action: 'Rond af',
    finding: 'Bekijk en zet de stap',
    measure: 'Meet opnieuw',
    request: 'Vraag het zelf of stuur opnieuw',
    plan: 'Geef een afspraak',
  },
  night: {
    counted: (at: Temporal.Instant, children: number) =>
      `Berekend op ${format.moment(at)}, over ${format.count(children, 'kind', 'kinderen')}. Elk kind op deze bladzijde is nu opnieuw berekend.`,
    gone: (count: number) =>
      `${format.count(count, 'kind is', 'kinderen zijn')} sindsdien bijgekomen en staan hier niet meer.`,
    never: 'Deze lijst wordt elke nacht berekend, en is nog niet berekend.',
    reckon: 'Bereken nu',
    fresh: 'Deze lijsten zijn net berekend. Opnieuw kan na tien minuten.',
  },
  card: { title: 'Werklijsten', all: 'Alle werklijsten', nothing: 'Er staat niets open.' },
}
