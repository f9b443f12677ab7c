import { format } from '../../../../platform/i18n/format.ts'

const event: Readonly<Record<string, string>> = {
  reported: 'meldde',
  withdrew: 'trok een melding in',
  'received-signal': 'kreeg een signaal',
  removed: 'een melding werd verwijderd na een verzoek',
}

export const text = {
  title: 'Melders en hun meldingen',
  back: 'Afspraken',
  intro:
    'Een melding die lang staat, past misschien niet meer. Bel de melder en vraag of de melding nog klopt. Alleen de melder kan die intrekken.',
  remark: (old: number) =>
    old === 0
      ? 'Geen melding staat langer dan een jaar.'
      : `${format.count(old, 'melding staat', 'meldingen staan')} langer dan een jaar`,
  none: { title: 'Nog geen melders', body: 'Wie voor het eerst meldt, staat daarna hier.' },
  columns: { who: 'Melder', phone: 'Telefoon', standing: 'Staan nu', old: 'Langer dan een jaar' },
  unknownPhone: 'niet bekend',
  log: {
    title: 'Logboek van de verwijsindex',
    intro:
      'Welke melder meldde, introk of een signaal kreeg, en wanneer (Jeugdwet 7.1.2.3). Over wie het ging, staat er niet in.',
    columns: { when: 'Wanneer', who: 'Melder', what: 'Wat' },
    none: 'Er is nog niets gemeld.',
    unknown: 'iemand die hier niet meer meldt',
    event: (word: string) => event[word] ?? word,
    when: (at: Temporal.Instant) => format.moment(at),
    older: 'Eerder',
  },
}
