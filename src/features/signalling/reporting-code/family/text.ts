import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: 'Wat het gezin mag zien',
  about:
    'Het gezin ziet niets van dit bestand. Ook niet in Mijn CJG, in het dossier of bij „wie keek mee”. Alleen wat jij hier schrijft, ziet wie jij kiest, vanaf de dag die jij kiest.',
  noFamily: 'Dit bestand is niet begonnen vanuit een kind dat hier bekend is. Vertel het gezin het dan zelf.',
  who: 'Wie mag dit lezen?',
  what: 'Wat mag deze persoon lezen?',
  whatHint: 'Schrijf het zoals je het zou vertellen. Noem niet wie iets zei als dat gevaarlijk is.',
  from: 'Vanaf wanneer?',
  missing: {
    who: 'Kies wie dit mag lezen.',
    what: 'Schrijf wat deze persoon mag lezen.',
    from: 'Vul in vanaf wanneer.',
  },
  safe: 'Is het veilig als deze persoon dit leest? Denk ook aan wie meekijkt op de telefoon.',
  save: 'Laat dit zien',
  shown: 'Wat nu te lezen is',
  none: 'Nog niets.',
  columns: { who: 'Wie', what: 'Wat', close: 'Dicht' },
  shownFrom: (on: Temporal.PlainDate) => `vanaf ${format.day(on)}`,
  closed: 'dicht',
  close: 'Doe dicht',
  saved: 'Bewaard.',
  portal: {
    title: 'Over de veiligheid thuis',
    about: 'Een professional schreef dit voor jou.',
    none: 'Hier staat nu niets voor je.',
    by: (who: string, at: Temporal.Instant) => `${who}, ${format.moment(at)}`,
    back: 'Terug naar Mijn CJG',
  },
}
