import { format } from '../../../platform/i18n/format.ts'
import type { IndexMode, IndexSetting } from './index-setting.ts'

const mode: Record<IndexMode, string> = {
  law: 'Aan, op grond van de wet',
  consent: 'Aan, alleen met toestemming',
  off: 'Uit',
}

export const text = {
  title: 'Verwijsindex',
  back: 'Beheer',
  mode,
  modeHint: {
    law: 'Melden mag zonder toestemming, na een afweging (Jeugdwet 7.1.4.1).',
    consent: 'Per melding ligt vast wie toestemming gaf, wanneer en hoe. Wie die intrekt, laat de melding verdwijnen.',
    off: 'Niemand kan melden. Alle meldingen van deze gemeente worden vernietigd.',
  } satisfies Record<IndexMode, string>,
  conclusion: ({ mode: now, ground, endsOn }: IndexSetting): string =>
    now === 'off'
      ? `De verwijsindex staat uit${endsOn ? `, sinds ${format.day(endsOn)}` : ''}.`
      : `De verwijsindex staat aan: ${ground}${endsOn ? `, tot ${format.day(endsOn)}` : ''}.`,
  agreement: (required: boolean): string =>
    required
      ? 'Alleen organisaties met een schriftelijke afspraak kunnen melden.'
      : 'Ook organisaties zonder vastgelegde afspraak kunnen melden.',
  law: {
    title: 'Hoe staat het met de wet?',
    intro:
      'De regering wil de verwijsindex uit de Jeugdwet halen. Een bewijs dat dat gebeurd is, is niet gevonden. Kijk op wetten.overheid.nl voor je iets kiest.',
    events: [
      {
        when: 'december 2021',
        what: 'De Tweede Kamer neemt een motie aan: schrap de verplichting (Westerveld/Peters).',
      },
      { when: '28 september 2022', what: 'De staatssecretaris schrijft dat de verwijsindex uit de wet gaat.' },
      { when: '9 april 2024', what: 'Antwoord op Kamervragen: nog steeds het voornemen om de grondslag te schrappen.' },
      { when: '4 juni 2025', what: 'Paragraaf 7.1 staat nog in de tekst van de Jeugdwet.' },
      {
        when: '18 februari 2026',
        what: 'Het wetsvoorstel Wams (36295), een mogelijke grondslag voor samenwerken, ligt nog bij de Tweede Kamer. Het regelt geen index.',
      },
    ],
    off: 'Gaat de verwijsindex uit? Dan werken zorgen, plannen en verwijzingen gewoon door.',
  },
  form: {
    title: 'Wijzig',
    mode: 'Hoe doet de gemeente mee?',
    ground: 'Op welke grond?',
    groundHint: 'Een artikel van een wet of een besluit. Voorstel: Jeugdwet 7.1.',
    endsOn: 'Vanaf welke dag is het uit?',
    endsOnHint: 'Laat leeg zolang er geen einde is. Op die dag worden alle meldingen vernietigd.',
    agreementRequired: 'Een organisatie meldt alleen met een schriftelijke afspraak (Jeugdwet 7.1.3.1)',
    reason: 'Waarom verandert dit?',
    reasonHint: 'Bijvoorbeeld: collegebesluit van 3 november 2026.',
    confirm: (reports: number) =>
      `Ik weet dat ${format.count(reports, 'melding', 'meldingen')} van deze gemeente meteen en voorgoed ${reports === 1 ? 'verdwijnt' : 'verdwijnen'} als het uitgaat`,
    onlyOff: '(alleen bij uitzetten)',
    save: 'Leg vast',
  },
  missing: {
    mode: 'Kies hoe de gemeente meedoet.',
    ground: 'Schrijf op welke grond.',
    endsOn: 'Dit is geen datum.',
    reason: 'Schrijf op waarom.',
    nothing: 'Er verandert niets.',
    confirm: 'Vink aan dat de meldingen verdwijnen, of kies iets anders.',
  },
  saved: 'Vastgelegd. Het geldt meteen.',
  stale: (by: string, at: Temporal.Instant) =>
    `${by} wijzigde dit intussen (${format.moment(at)}). Wat nu geldt, staat bij Eerder; jouw woorden staan nog in het formulier.`,
  history: 'Eerder',
  byDefault: 'Voorstel van het programma; er is nog niets gekozen.',
  setBy: (by: string, at: Temporal.Instant) => (by === '' ? format.moment(at) : `${format.moment(at)}, ${by}`),
  was: (setting: IndexSetting) =>
    `${mode[setting.mode]}: ${setting.ground}${setting.endsOn ? `, tot ${format.day(setting.endsOn)}` : ''}`,
  destroyed: {
    title: 'Vernietigd',
    waiting: 'De meldingen worden nu vernietigd. Herlaad deze pagina om te zien hoeveel het er waren.',
    line: (reports: number) => `${format.count(reports, 'melding', 'meldingen')} vernietigd, met alle matches`,
    none: 'Er is nooit iets vernietigd omdat de verwijsindex uitging.',
  },
}
