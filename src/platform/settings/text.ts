import { format } from '../i18n/format.ts'

/** What every page of a setting says alike. */
export const text = {
  administration: 'Beheer',
  reason: 'Waarom deze keuze?',
  reasonHint: 'Wie besloot dit, en waar staat dat?',
  noReason: 'Schrijf waarom.',
  save: 'Stel in',
  cancel: 'Annuleer',
  saved: 'Het is ingesteld.',
  set: (name: string, at: Temporal.Instant) => `Ingesteld door ${name} op ${format.moment(at)}.`,
  stale: (name: string, at: Temporal.Instant, words: string) =>
    `${name} stelde dit op ${format.moment(at)} anders in: ${words}. Wat jij invulde staat nog in het formulier.`,
  history: 'Eerder ingesteld',
  setBy: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
}
