import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: 'Zoekwoorden',
  back: 'Beheer',
  intro:
    'Mensen typen soms een woord dat niet in de teksten staat. Zet het hier, met het woord dat er wel staat. Dan vinden zij wat ze zoeken.',
  national: (count: number) =>
    `Deze site kent al ${format.count(count, 'woord', 'woorden')}, zoals dreumes (peuter, baby). Wat je hier zet, geldt daarvóór.`,
  word: 'Wat typen mensen?',
  wordHint: 'Eén woord, bijvoorbeeld: dreumes',
  means: 'Waar moet op gezocht worden?',
  meansHint: 'Eén of meer woorden uit de teksten, met komma’s ertussen: peuter, baby',
  reason: 'Waarom?',
  save: 'Voeg toe',
  saved: 'Het is bewaard.',
  list: 'Woorden van jouw gemeente',
  none: { title: 'Je gemeente heeft nog geen eigen woorden', body: 'Voeg hierboven het eerste toe.' },
  columns: { word: 'Woord', means: 'Zoekt ook op', since: 'Sinds', change: 'Wijzig' },
  setBy: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
  takeAway: 'Haal weg',
  thereAlready: (word: string, means: readonly string[], name: string) =>
    `${name} zette „${word}” er al bij: ${means.join(', ')}. Haal dat eerst weg.`,
  missing: {
    word: 'Schrijf één woord op, met alleen letters en cijfers.',
    means: 'Schrijf een tot acht woorden op, met komma’s ertussen.',
    reason: 'Schrijf waarom.',
  },
}
