import { format } from '../../../../platform/i18n/format.ts'

export const wordsText = {
  title: 'Woorden van het gezin',
  aboutPlan: 'Waarom dit plan',
  aboutGoal: (goal: string) => `Wat betekent ‘${goal}’ voor het gezin?`,
  label: 'In de woorden van het gezin',
  hint: 'De vorige versies blijven te lezen.',
  save: 'Bewaar deze woorden',
  earlier: 'Eerdere versies',
  version: (by: string, at: Temporal.Instant) => `${by}, ${format.moment(at)}`,
  missing: { words: 'Schrijf op wat het gezin zegt.', comment: 'Schrijf eerst je opmerking.' },
  overtaken: {
    title: 'Iemand anders schreef ook',
    body: (by: string, at: Temporal.Instant) =>
      `${by} bewaarde op ${format.moment(at)} andere woorden terwijl jij schreef. Er is niets weggegooid: hieronder staan beide teksten. Maak er samen één van.`,
    theirs: 'Wat er nu staat',
    yours: 'Wat jij schreef',
    save: 'Bewaar dit als nieuwe versie',
  },
}
