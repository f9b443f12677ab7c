import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import { format } from '../../platform/i18n/format.ts'
import type { SeenPart } from './seen-by.ts'

export const text = {
  titleSelf: 'Wat kunnen mijn ouders zien?',
  title: (name: string) => `Wie kan wat zien van ${name}?`,
  remark: 'Precies zoals het nu is. Verandert er iets, dan verandert deze pagina mee.',
  who: 'Van wie?',
  part: {
    health: 'Groei, vaccinaties, afspraken en vragenlijsten',
    help: 'Verwijzingen en aanvragen voor hulp',
    plan: 'Het gezinsplan',
    reports: 'Meldingen in de verwijsindex',
    log: 'Wie meekeek',
    messages: 'Wat jij zelf met het CJG schrijft',
  } satisfies Record<SeenPart, string>,
  messagesOf: (name: string) => `Wat ${name} zelf met het CJG schrijft`,
  yes: 'ziet dit',
  no: 'ziet dit niet',
  columns: { part: 'Wat', sees: 'Nu' },
  nobody: 'Er is geen andere ouder of verzorger vastgelegd.',
  youth: (name: string) => `Wat ${name} zelf ziet`,
  reader: (name: string, relation: string) => `${name}, ${relation}`,
  why: 'Dit volgt uit de leeftijd en wie gezag heeft. In het gezinsplan kan per onderdeel iets afgeschermd zijn: kijk daar bij „Wie ziet wat”.',
  aboutReports: 'Van een melding zien ouders alleen wat hun is verteld.',
  share: {
    title: 'Kies wat je deelt',
    about:
      'Je bent 16 of ouder. Jij beslist wie iets ziet. Je kunt iets delen met een ouder of verzorger, en het altijd terugnemen. Delen hoeft niet.',
    with: (name: string) => `Wat mag ${name} zien?`,
    parts: {
      health: 'Mijn gezondheid: groei, vaccinaties en afspraken',
      help: 'Hulp: verwijzingen en aanvragen',
      plan: 'Het gezinsplan',
    } satisfies Record<SharedPart, string>,
    save: 'Bewaar',
    saved: 'Bewaard. Het geldt meteen.',
    history: 'Wat je eerder koos',
    line: (name: string, part: string, says: 'yes' | 'no', on: Temporal.PlainDate) =>
      `${format.day(on)}: ${part} ${says === 'yes' ? 'gedeeld met' : 'niet meer gedeeld met'} ${name}`,
    nobody: 'Er is geen ouder of verzorger vastgelegd om mee te delen.',
    link: 'Kies wat je deelt',
    never: 'Je berichten en wie meekeek deel je niet: die zijn van jou.',
    wrong: 'Kies uit de lijst.',
  },
}
