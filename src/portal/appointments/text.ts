import type { Appointment } from '../../features/youth-health/index.ts'
import { format } from '../../platform/i18n/format.ts'

const when = ({ on, at, locationName }: Appointment): string =>
  `${format.weekday(on)}, ${at.toString({ smallestUnit: 'minute' })} uur, ${locationName}`

export const appointmentText = {
  title: (name: string) => `Afspraak voor ${name}`,
  back: 'Agenda',
  when,
  what: ({ what }: Appointment) => `Waarvoor: ${what}.`,
  change: 'Kun je niet komen?',
  stands: (days: number) =>
    `Vraag het hier. Je krijgt binnen ${format.count(days, 'werkdag', 'werkdagen')} antwoord. Tot dan blijft de afspraak staan.`,
  soon: (phone: string) => `Is de afspraak al snel? Bel dan: ${phone}.`,
  wishLabel: 'Wat wil je?',
  wishes: { move: 'Op een andere dag of tijd komen', cancel: 'De afspraak afzeggen' },
  wish: { move: 'Ik wil deze afspraak verzetten.', cancel: 'Ik wil deze afspraak afzeggen.' },
  words: 'Wanneer kun je wel, of wat wil je erbij zeggen?',
  send: 'Vraag het aan',
  about: (name: string, appointment: Appointment) => `Over de afspraak voor ${name}: ${when(appointment)}.`,
  missing: 'Kies wat je wilt.',
}
