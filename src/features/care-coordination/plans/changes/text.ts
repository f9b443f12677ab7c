import type { Section } from '../../../../knowledge/plan/sections.ts'
import { format } from '../../../../platform/i18n/format.ts'
import { sightText } from '../sight/text.ts'
import { shortName, together } from '../text.ts'

export const newsText = {
  title: 'Wat is er veranderd',
  since: 'Veranderd sinds je keek',
  count: (count: number) => `${format.count(count, 'ding', 'dingen')} veranderd sinds je de vorige keer keek.`,
  nothing: 'Er is niets veranderd sinds je de vorige keer keek.',
  all: 'Alles in dit plan',
  newestFirst: 'Nieuwste bovenaan',
  more: (count: number) => `Nog ${format.number(count)} en alles wat eerder veranderde`,
  everything: 'Alles wat er veranderd is',
  isNew: 'nieuw',
  unseen: (count: number) => `${format.number(count)} nieuw`,
  elsewhere: (where: Section, isNew: boolean) =>
    isNew
      ? `${sightText.sectionWords[where]}: er is iets bijgekomen`
      : `${sightText.sectionWords[where]}: er is iets veranderd`,
  withdrawn: 'Vervallen doelen en acties',
  because: (name: string, at: Temporal.Instant, reason: string) => `${name}, ${format.moment(at)}: ${reason}`,
  /** For the bar over a page that stands open. */
  justNow: (isNews: boolean, names: readonly string[]) => {
    if (!isNews) return ''
    if (names.length === 0) return 'Er is net iets geschreven.'
    return `${together(names.map(name => shortName({ name })))} ${names.length === 1 ? 'heeft' : 'hebben'} net iets geschreven.`
  },
  show: 'Toon',
}
