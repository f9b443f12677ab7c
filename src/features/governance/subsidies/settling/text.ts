import { euros } from '../../packages/text.ts'

export const text = {
  title: 'Subsidie vaststellen',
  conclusion: (final: number, granted: number) =>
    final === granted
      ? `De regel komt uit op het hele bedrag: ${euros(final)}.`
      : `De regel komt uit op ${euros(final)} van ${euros(granted)}.`,
  reckoning: 'Zo is het berekend',
  columns: { granted: 'Verleend', realised: 'Gerealiseerd', amount: 'Bedrag' },
  within: 'binnen de marge',
  words: 'Toelichting bij het besluit',
  wordsHint: 'Dit leest de organisatie. Het bedrag volgt uit de regel en kun je niet wijzigen.',
  save: 'Leg voor aan een collega',
  missing: 'Schrijf een toelichting.',
  notYet: 'Er valt nu niets vast te stellen.',
}
