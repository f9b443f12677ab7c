import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { format } from '../../../../platform/i18n/format.ts'
import { visitText } from '../visit-text.ts'
import type { Hold, HoldKind } from './hold.ts'

const kind: Record<HoldKind, string> = { postponement: 'Uitgesteld', 'contra-indication': 'Tegenindicatie' }

export const holdText = {
  title: 'Uitstel en tegenindicaties',
  add: 'Uitstel of tegenindicatie vastleggen',
  none: 'Niets houdt een vaccinatie tegen.',
  saved: 'Het uitstel of de tegenindicatie is vastgelegd.',
  lifted: 'Opgeheven: de vaccinatie komt terug in het plan.',
  kind,
  columns: { about: 'Waarover', kind: 'Wat', why: 'Waarom', until: 'Tot', act: 'Doen' },
  about: ({ vaccine }: Pick<Hold, 'vaccine'>): string =>
    vaccine === null ? 'Alle vaccinaties' : vaccines[vaccine].name,
  said: ({ saidBy, since, recordedByName }: Hold): string =>
    `${saidBy}, ${format.shortDay(since)}. Vastgelegd door ${recordedByName}.`,
  until: ({ until, lifting }: Hold): string => {
    if (lifting) return `opgeheven op ${format.shortDay(lifting.on)} door ${lifting.byName}: ${lifting.because}`
    return until === null ? 'zonder einddatum' : format.shortDay(until)
  },
  over: 'Voorbij',
  earlier: 'Eerder',
  lift: 'Opheffen',
  page: {
    intro:
      'Een vaccinatie die aan de beurt is, wacht of wordt niet gegeven. Na de einddatum komt hij vanzelf terug in het plan.',
    kind: 'Wat is er aan de hand?',
    kinds: {
      postponement: 'Uitstel: later kan het wel',
      'contra-indication': 'Tegenindicatie: deze vaccinatie mag niet',
    } satisfies Record<HoldKind, string>,
    vaccine: 'Welke vaccinatie?',
    every: 'Alle vaccinaties',
    because: 'Waarom?',
    becauseHint: 'Bijvoorbeeld: koorts boven 38,5; na bloedproducten; allergische reactie op de vorige.',
    saidBy: 'Wie stelde dit vast, of vroeg erom?',
    saidByHint: 'Naam en functie, of: moeder.',
    since: 'Sinds',
    until: 'Mag weer vanaf',
    untilHint: 'Bij uitstel nodig. Bij een tegenindicatie leeg als er geen einde is.',
    save: 'Leg vast',
    cancel: visitText.cancel,
  },
  liftPage: {
    title: 'Opheffen',
    because: 'Waarom kan het weer?',
    save: 'Hef op',
    before: 'Iemand heeft dit intussen al opgeheven.',
  },
  missing: {
    kind: 'Kies uitstel of tegenindicatie.',
    vaccine: 'Kies uit de lijst.',
    because: 'Schrijf kort waarom.',
    saidBy: 'Vul in wie dit vaststelde of vroeg.',
    since: visitText.missing.on,
    future: visitText.missing.future,
    until: 'Vul in vanaf welke dag het weer mag.',
    untilEarly: 'Kies een dag na vandaag.',
  },
}
