import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: 'Contact',
  back: 'Balie',
  facts: {
    when: 'Wanneer',
    topics: 'Onderwerp',
    asker: 'Wie vroeg het',
    channel: 'Via',
    kind: 'Wat je gaf',
    followUp: 'Vervolg',
    interpreter: 'Tolk gevraagd',
    by: 'Vastgelegd door',
  },
  when: (on: Temporal.PlainDate, at: Temporal.Instant) => `${format.day(on)}, ${format.time(at)}`,
  about: 'Over wie gaat het?',
  nobody: 'Dit contact gaat over niemand in het bijzonder. Koppel het alleen als de vrager dat wil.',
  isAbout: (name: string) => `Dit contact gaat over ${name}. Wie het kind begeleidt, ziet het in het dossier.`,
  search: 'Zoek een kind',
  searchHint: 'Naam, geboortedatum of BSN',
  find: 'Zoek',
  none: 'Niet gevonden. Kijk of de naam goed is gespeld, of zoek op geboortedatum.',
  unsearchable: 'Typ een naam van minstens twee letters, een geboortedatum of een BSN.',
  hits: 'Gevonden kinderen',
  columns: { name: 'Naam', born: 'Geboren', link: 'Koppelen' },
  link: 'Koppel',
  unlink: 'Maak los',
  history: 'Wat er eerder gebeurde',
  linked: 'gekoppeld aan een kind',
  unlinked: 'losgemaakt',
  family: {
    title: 'Wat je ons vroeg',
    line: (asker: string, channel: string, kind: string) =>
      `Gevraagd door: ${asker}, via ${channel}. Wat wij gaven: ${kind}.`,
    followed: (followUp: string) => `Daarna: ${followUp}.`,
    notAll:
      'Niet elk contact staat hier: niet wat een ander ons vertelde, en niet wat gevoelig kan liggen. Dat vraag je op bij Je rechten.',
  },
  overtaken: 'Een collega heeft dit contact net aangepast. Kijk hieronder hoe het nu is.',
}
