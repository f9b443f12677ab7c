import { format } from '../i18n/format.ts'

export const text = {
  title: 'Post van de demo',
  intro: 'In de demo gaat geen bericht de deur uit. Hier lees je wat er verstuurd zou zijn.',
  to: (recipient: string, at: Temporal.Instant) => `Aan ${recipient}, ${format.moment(at)}`,
  calendar: 'Afspraak voor de agenda, bijgevoegd',
  none: { title: 'Nog geen berichten', body: 'Zodra het centrum iemand een bericht stuurt, staat het hier.' },
}
