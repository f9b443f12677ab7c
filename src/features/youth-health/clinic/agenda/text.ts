import { labelOfMoment } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { MomentPart } from '../../../../knowledge/contact-moments/programme.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { MeasuredQuantity } from '../../record/observations.ts'
import type { Session } from '../sessions/session.ts'
import { clock, sessionText } from '../sessions/text.ts'
import type { Attendance } from './agenda.ts'
import type { Tally } from './rules.ts'

const attendance: Record<Attendance, string> = {
  expected: 'verwacht',
  arrived: 'wacht',
  seen: 'gezien',
  'not-come': 'niet gekomen',
}

const part: Record<MomentPart, string> = {
  measure: 'Meten',
  development: 'Van Wiechen',
  vaccinate: 'Vaccineren',
  screening: 'Screening',
  questionnaire: 'Vragenlijst',
}

const quantity: Record<MeasuredQuantity, string> = {
  height: 'lengte',
  weight: 'gewicht',
  'head-circumference': 'hoofdomtrek',
}

/** '6 kinderen: 1 wacht, 4 verwacht' */
function tally(counts: Tally): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const told = (['arrived', 'expected', 'seen', 'not-come'] as const)
    .filter(kind => counts[kind] > 0)
    .map(kind => `${counts[kind]} ${attendance[kind]}`)
  return [format.count(all, 'kind', 'kinderen'), told.join(', ')].filter(Boolean).join(': ')
}

export const agendaText = {
  title: 'Spreekuur',
  /** 'Op indicatie (Consult 9 maanden is al geweest)' */
  comesFor: (toHold: string, planned: string) =>
    toHold === planned ? labelOfMoment(planned) : `${labelOfMoment(toHold)} (${labelOfMoment(planned)} is al geweest)`,
  attendance,
  part,
  tally,
  remark: (day: Temporal.PlainDate) => format.weekday(day),
  sessionTitle: (session: Session) => `${sessionText.hours(session)}, ${session.locationName}`,
  by: ({ professionalName, remark }: Session) => [professionalName, remark].filter(Boolean).join(' · '),
  next: (name: string) => `Volgende: ${name}`,
  all: 'Alle spreekuren',
  mine: 'Mijn spreekuur',
  colleagues: 'Ook van collega’s',
  invite: 'Nodig een groep uit',
  lists: 'Werklijsten',
  whose: 'Wiens spreekuur',
  since: (at: Temporal.Instant) => `sinds ${format.time(at)}`,
  doses: (names: readonly string[]) => format.list(names),
  repeat: (measures: readonly MeasuredQuantity[]) =>
    `Opnieuw: ${format.list([...new Set(measures)].map(measure => quantity[measure]))}`,
  screenings: (labels: readonly string[]) => `Screening: ${format.list(labels.map(label => label.toLowerCase()))}`,
  questionnaire: {
    waiting: 'Vragenlijst nog niet terug',
    returned: 'Vragenlijst is terug',
    urgent: 'Vragenlijst is terug: kijk eerst',
  },
  alert: (what: string) => what,
  actions: (count: number) => format.count(count, 'open actie', 'open acties'),
  nothingDue: 'Niets bijzonders',
  arrived: 'Aangekomen',
  notArrived: 'Toch niet hier',
  start: 'Begin',
  absent: 'Niet gekomen',
  record: 'Dossier',
  time: clock,
  empty: {
    title: 'Je hebt vandaag geen spreekuur',
    next: (session: Session) => `Je volgende is ${sessionText.open(session)}, ${session.locationName}.`,
    none: 'Er staat ook de komende acht weken geen spreekuur van jou gepland.',
    action: 'Alle spreekuren',
  },
  nobody: {
    title: 'Er is nog niemand gepland',
    body: 'Geef kinderen een plek vanuit hun dossier, of nodig een groep uit.',
  },
}
