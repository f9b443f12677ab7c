/** Sem de Vries, nine months: his weight line bends. Age in days, length (lying), weight and head as the nurse measured them. */
export const semsVisits = [
  { days: 28, heightCm: 54.6, weightKg: 4.5, headCm: 37.4 },
  { days: 61, heightCm: 58.2, weightKg: 5.7, headCm: 39.3 },
  { days: 92, heightCm: 61.3, weightKg: 6.5, headCm: 40.6 },
  { days: 124, heightCm: 63.9, weightKg: 7.05, headCm: 41.8 },
  { days: 184, heightCm: 67.7, weightKg: 7.6, headCm: 43.4 },
  { days: 230, heightCm: 69.9, weightKg: 7.75, headCm: 44.3 },
  { days: 274, heightCm: 71.6, weightKg: 7.95, headCm: 45.1 },
] as const

/** Weeks ago, which moment (docs/sources.md, row `contact-moments`) and what was said. */
export const semsContacts = [
  {
    weeksAgo: 22,
    moment: '07',
    form: '03',
    note: 'Sem groeit mooi. Moeder is moe; ze slaapt weinig sinds ze weer werkt.',
  },
  {
    weeksAgo: 7,
    moment: '21',
    form: '06',
    note: 'Gesprek over draagkracht. Het huis is klein voor vier. Er zijn schulden. Ouders willen steun bij het opvoeden.',
  },
  {
    weeksAgo: 1,
    moment: '09',
    form: '03',
    note: 'De groeilijn van het gewicht buigt af. Sem eet weinig vast voedsel. Afspraak gemaakt om vaker te wegen.',
  },
] as const
