import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { count } = formatIn('en')

export const en: MapWords = {
  title: 'Help and courses nearby',
  lead: 'Who helps, for whom, what does it cost and how long do you wait? You may always talk with us first.',
  filters: {
    age: 'Age of the child',
    ageHint: 'In years, for example 4 or 4.5',
    language: 'Language',
    anyLanguage: 'All languages',
    place: 'Where',
    anyPlace: 'Everywhere',
    cost: 'Cost',
    anyCost: 'Does not matter',
    show: 'Show',
  },
  cost: { free: 'free', contribution: 'own contribution', insured: 'by the health insurance', unknown: 'not known' },
  elsewhere: { 'at-home': 'at your home', online: 'online' },
  count: offers => count(offers, { one: 'offer fits', other: 'offers fit' }),
  none: { title: 'Nothing fits this', body: 'Take away a choice, or ask us. We often know something more.' },
  ask: 'Ask us',
  more: 'More',
  ages: (from, until) => `${from} to ${until} years`,
  wait: weeks => {
    if (weeks === null) return 'waiting time not known'
    return weeks === 0 ? 'no waiting time' : `wait ${count(weeks, { one: 'week', other: 'weeks' })}`
  },
  facts: {
    organisation: 'By',
    ages: 'Age',
    forWhom: 'For',
    cost: 'Cost',
    languages: 'Languages',
    places: 'Where',
    wait: 'Waiting time',
    wayIn: 'How to join',
    until: 'Until',
  },
  audience: { child: 'children and young people', parent: 'parents', family: 'the whole family' },
  checked: day => `Checked on ${day}.`,
  unknown: 'Ask us',
  openData: 'This overview as open data (Open Referral HSDS 3)',
  inDutch: 'The organisations wrote about their help in Dutch. Do you not understand it? Ask us.',
  notReviewed: 'Nobody who speaks this language has checked these words yet. Not sure? Call us or walk in.',
}
