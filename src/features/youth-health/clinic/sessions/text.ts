import { format } from '../../../../platform/i18n/format.ts'
import type { Session } from './session.ts'

/** '09:20' */
export const clock = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' })

export const sessionText = {
  title: 'Spreekuren',
  remark: 'Wie wanneer waar kinderen ziet, en hoeveel plek er nog is.',
  plan: 'Plan een spreekuur',
  today: 'Spreekuur van vandaag',
  coming: 'De komende acht weken',
  none: {
    title: 'Er is nog geen spreekuur gepland',
    body: 'Plan een spreekuur. Daarna kun je kinderen er een plek in geven.',
  },
  columns: { day: 'Dag', time: 'Tijd', where: 'Waar', who: 'Wie', planned: 'Gepland', free: 'Vrij' },
  hours: ({ from, until }: Pick<Session, 'from' | 'until'>) => `${clock(from)} – ${clock(until)}`,
  open: ({ on, from }: Pick<Session, 'on' | 'from'>) => `${format.weekday(on)}, ${clock(from)}`,
  planned: 'Het spreekuur is gepland. Geef kinderen een plek vanuit hun dossier, of nodig een groep uit.',
  form: {
    title: 'Spreekuur plannen',
    intro: 'Het spreekuur krijgt plekken van gelijke lengte. Een plek wordt aan één kind gegeven.',
    on: 'Dag',
    from: 'Van',
    until: 'Tot',
    placeMinutes: 'Minuten per kind',
    minutes: (count: string) => `${count} min`,
    location: 'Waar',
    professional: 'Wie houdt het spreekuur?',
    remark: 'Opmerking',
    remarkHint: 'Voor collega’s, bijvoorbeeld: alleen baby’s, met tolk. Geen namen van kinderen.',
    save: 'Plan het spreekuur',
    cancel: 'Annuleer',
    elsewhere: 'Deze collega heeft dan al een ander spreekuur.',
    missing: {
      on: 'Vul een datum in, bijvoorbeeld 3-12-2026.',
      past: 'Deze dag is al geweest.',
      from: 'Vul een tijd in, bijvoorbeeld 09:00.',
      until: 'Vul een tijd in, bijvoorbeeld 12:00.',
      order: 'Het einde ligt te vroeg: er past geen kind in.',
      placeMinutes: 'Kies hoelang een plek duurt.',
      location: 'Kies een locatie.',
      professional: 'Kies een collega.',
    },
  },
}
