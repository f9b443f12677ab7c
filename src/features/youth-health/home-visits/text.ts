import { labelOfMoment } from '../../../knowledge/contact-moments/contact-moments.ts'
import { format } from '../../../platform/i18n/format.ts'
import { text as momentsText } from '../consultation/moments/text.ts'
import type { Standing } from './store.ts'
import { underwayText } from './underway-text.ts'
import type { NoRecord, Unrecorded } from './unrecorded/store.ts'

const becauseWords: Record<NonNullable<Standing['because']>, string> = {
  wiped: 'gewist',
  ended: 'gewist om middernacht',
  'clock-moved': 'gewist: de klok van het apparaat was verzet',
  'not-heard': 'voorbij; het apparaat liet niet weten of het gewist is',
}

export const text = {
  title: 'Huisbezoeken',
  intro:
    'Neem de bezoeken van vandaag mee op je telefoon. Je leest en schrijft ze ook zonder netwerk. Vaccineren doe je alleen met netwerk.',
  kept: 'Wat je meeneemt, ligt versleuteld in deze browser en is vannacht om twaalf uur weg. Wat je zelf schrijft, blijft tot het verstuurd is.',
  choose: 'Wie bezoek je vandaag?',
  candidate: (name: string, about: string, moment: string, at: Temporal.PlainTime | null) =>
    [at?.toString({ smallestUnit: 'minute' }), `${name}, ${about}`, moment].filter(Boolean).join(' · '),
  takeTitle: 'Meenemen',
  take: 'Neem mee',
  open: 'Open mijn bezoeken',
  noScript: 'Meenemen kan alleen met JavaScript. Zonder script leg je een bezoek vast op de gewone consultpagina.',
  consult: 'Naar het consult',
  empty: {
    title: 'Er staat vandaag geen bezoek klaar',
    body: 'Hier staan de kinderen van je spreekuur van vandaag en pasgeborenen die bezoek krijgen. Een ander kind neem je mee vanuit zijn dossier.',
    action: 'Zoek een kind',
  },
  given: {
    title: 'Vandaag meegenomen',
    row: ({ givenAt, endsAt, visits, because }: Standing) =>
      `${format.time(givenAt)} · ${format.count(visits, 'bezoek', 'bezoeken')} · ${because ? becauseWords[because] : `tot ${format.moment(endsAt)}`}`,
  },
  refused: {
    none: 'Kies eerst wie je bezoekt.',
    changed: 'Deze lijst is intussen veranderd. Laad de pagina opnieuw en kies nog een keer.',
    many: (most: number) => `Neem hooguit ${most} bezoeken tegelijk mee.`,
    large: (bytes: number, most: number) =>
      `Dit zijn ${format.number(Math.ceil(bytes / 1000))} kB; er past ${format.number(most / 1000)} kB op je apparaat. Kies minder kinderen.`,
  },
  moment: labelOfMoment,
  action: momentsText.kind,
  secretAddress: 'Het adres is geheim en gaat niet mee. Kijk in het dossier voor je vertrekt.',
  lastMeasured: (quantity: string, words: string, on: Temporal.PlainDate) =>
    `${capital(quantity)} ${words} (${format.shortDay(on)})`,
  screening: (label: string) => `Screening op locatie: ${label}`,
  unread: 'Er ligt een ingevulde vragenlijst die nog niemand las.',
  measuredAtHome: 'Bij het huisbezoek anders gemeten; gekozen is de waarde van het huisbezoek.',
  leftOut: (words: readonly string[]) => `Bij het huisbezoek ook gezien en niet overgenomen: ${format.list(words)}.`,
  screened: (label: string, words: string) => `${label}: ${words}`,
  told: {
    merged: (about: string) =>
      `Dit kind stond er dubbel in. De twee dossiers zijn samengevoegd: je bezoek staat in dat van ${about}.`,
    record: 'Naar het dossier',
    handedOver: (recipient: string, on: Temporal.PlainDate) =>
      `Dit dossier is op ${format.day(on)} overgedragen aan ${recipient}. Je bezoek staat hier, en niet daar. Stuur het na.`,
    handOver: 'Naar overdragen',
  },
  noRecord: {
    'no-care':
      'Je organisatie zorgt niet meer voor dit kind. Met noodtoegang leg je het bezoek alsnog vast. Of geef op papier door wat je schreef, aan wie nu voor het kind zorgt. Wie het dossier opent, leest dat jij er was.',
    closed:
      'Dit dossier is gesloten, want het kind is 18 geworden. Er kan alleen nog een brief bij. Druk af wat je schreef, en voeg het toe als brief.',
    gone: 'Dit dossier is vernietigd. Wat je schreef, kan nergens meer bij. Overleg wat ermee moet, en gooi het daarna weg.',
  },
  wayOf: {
    'no-care': { to: 'noodtoegang', label: 'Naar noodtoegang' },
    closed: { to: 'documenten', label: 'Naar de documenten' },
  } satisfies Record<NoRecord, { readonly to: string; readonly label: string }>,
  unrecorded: {
    title: 'Niet in een dossier gekomen',
    why: {
      'no-care': 'de organisatie zorgt niet meer voor dit kind',
      closed: 'het dossier is gesloten',
    } satisfies Record<NoRecord, string>,
    was: {
      'no-care': 'de organisatie van deze collega toen niet meer voor dit kind zorgde',
      closed: 'het toen al gesloten was',
    } satisfies Record<NoRecord, string>,
    own: 'Wat je schreef, staat nog op het apparaat waarmee je ging.',
    row: (name: string, { on, because }: Pick<Unrecorded, 'on' | 'because'>) =>
      `${name} · ${format.day(on)} · ${text.unrecorded.why[because]}`,
    notice: ({ on, byName, because }: Unrecorded) =>
      `${byName} was op ${format.day(on)} op huisbezoek. Niet alles daarvan staat in dit dossier, omdat ${text.unrecorded.was[because]}. Vraag na wat er is gezien.`,
  },
  remarked: (remarks: readonly string[]) => `Bij het huisbezoek ook opgemerkt:\n${remarks.join('\n')}`,
  talk: 'Verslag van het bezoek',
  noNote: '(geen verslag)',
  capital,
  underway: underwayText,
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
