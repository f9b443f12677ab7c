import { organisationKindWords } from '../../../centre/index.ts'
import type { Figure, Period } from '../../../knowledge/figures/figure.ts'
import type { PeriodName } from '../../../knowledge/figures/period.ts'
import { format } from '../../../platform/i18n/format.ts'
import { text as concernText } from '../concerns/text.ts'
import { text as triageText } from '../triage/text.ts'
import type { BreakdownName } from './read-concern-figures.ts'

const named: Record<PeriodName, string> = {
  'this-month': 'Deze maand',
  'last-month': 'Vorige maand',
  'this-year': 'Dit jaar',
  'last-year': 'Vorig jaar',
}

type Words = {
  readonly title: string
  readonly heading: string
  readonly words: Readonly<Record<string, string>>
  /** What has an order of its own; of the others the largest comes first. */
  readonly isOrdered: boolean
}
const kept = 'afzender pakt het zelf op'

const breakdown: Record<BreakdownName, Words> = {
  urgency: {
    title: 'Hoe snel',
    heading: 'Haast',
    words: { today: 'vandaag', 'this-week': 'deze week', 'can-wait': 'kan wachten' },
    isOrdered: true,
  },
  area: { title: 'Waarover', heading: 'Deel van het leven', words: concernText.area, isOrdered: false },
  'age-band': {
    title: 'Leeftijd van het kind',
    heading: 'Leeftijd',
    words: {
      expected: 'nog niet geboren',
      '0-1': '0 jaar',
      '1-4': '1 tot 4 jaar',
      '4-12': '4 tot 12 jaar',
      '12-16': '12 tot 16 jaar',
      '16-18': '16 en 17 jaar',
      '18-23': '18 tot 23 jaar',
      older: '23 jaar en ouder',
      unknown: 'niet bekend',
    },
    isOrdered: true,
  },
  'organisation-kind': {
    title: 'Van wie',
    heading: 'Soort organisatie',
    words: organisationKindWords,
    isOrdered: false,
  },
  level: {
    title: 'Wat voor zorg het bleek',
    heading: 'Soort zorg',
    words: {
      universal: triageText.level.universal.label.toLowerCase(),
      'at-risk': triageText.level['at-risk'].label.toLowerCase(),
      individual: triageText.level.individual.label.toLowerCase(),
      'not-yet': 'nog geen besluit',
      kept,
    },
    isOrdered: true,
  },
  'in-term': {
    title: 'Besluit op tijd',
    heading: 'Besluit',
    words: { 'in-time': 'op tijd', late: 'te laat', 'not-yet': 'nog geen besluit', kept },
    isOrdered: true,
  },
  'lead-time': {
    title: 'Tijd tot het besluit',
    heading: 'Na',
    words: {
      'same-day': 'dezelfde dag',
      'three-days': 'binnen drie dagen',
      week: 'binnen een week',
      longer: 'meer dan een week',
      'not-yet': 'nog geen besluit',
      kept,
    },
    isOrdered: true,
  },
}

export const text = {
  title: 'Cijfers over zorgen',
  menu: 'Periode',
  named,
  from: 'Van',
  to: 'Tot en met',
  show: 'Toon',
  download: 'Download als bestand',
  count: 'Aantal',
  month: 'Maand',
  byMonth: 'Per maand',
  total: 'Aantal zorgen',
  conclusion: (figure: Figure, period: Period) =>
    `${figure.kind === 'shown' ? format.count(figure.count, 'zorg', 'zorgen') : `${figureWords(figure)} zorgen`} in ${format.period(period)}.`,
  none: 'In deze periode is geen zorg vastgelegd.',
  why: 'Hoe we tellen',
  explanation: [
    'Aantallen onder de vijf tonen we niet, en ook niet wat ze zou verraden. Daarom kan ook een groter getal verborgen zijn.',
    'Maanden met minder dan vijf zorgen tellen we samen met de volgende, tot het er vijf zijn.',
    'Een zorg kan over meer dan één deel van het leven gaan. De leeftijd is die op de dag van vastleggen.',
    'Zorgen die vernietigd zijn omdat hun termijn voorbij is, tellen niet meer mee.',
  ],
  hidden: 'verborgen',
  allHidden: 'Nog te weinig om te tonen: elk aantal is kleiner dan vijf, of zou een kleiner aantal verraden.',
  breakdown,
  csv: { headings: ['Verdeling', 'Categorie', 'Van', 'Tot en met', 'Aantal'] },
}

/** '1.204', '<5', 'verborgen' */
export function figureWords(figure: Figure): string {
  switch (figure.kind) {
    case 'shown':
      return format.number(figure.count)
    case 'few':
      return '<5'
    case 'hidden':
      return text.hidden
  }
}
