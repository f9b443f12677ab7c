import type { Compared } from '../../../../knowledge/trend/change.ts'
import type { Interval } from '../../../../knowledge/trend/intervals.ts'
import { format } from '../../../../platform/i18n/format.ts'

const percent = (part: number): string => `${format.number(100 * part)}%`
const changeWords = (change: Compared, more: string, less: string): string => {
  if (change.kind === 'nothing') return 'Met het jaar ervoor is niet te vergelijken.'
  if (change.change === 'chance') return 'Het verschil kan ook toeval zijn.'
  return change.change === 'more' ? more : less
}

type CountSaid = {
  readonly label: string
  readonly before: number | null
  readonly now: number
  readonly year: number
  readonly change: Compared
}
type PartSaid = {
  readonly label: string
  readonly before: string
  readonly now: string
  readonly year: number
  readonly change: Compared
}

export const text = {
  number: (count: number) => format.number(count),
  percent,
  hidden: 'verborgen',
  between: (sure: Interval | null) =>
    sure === null ? '' : `${format.number(Math.floor(sure.low))} tot ${format.number(Math.ceil(sure.high))}`,
  betweenParts: (sure: Interval | null) => (sure === null ? '' : `${percent(sure.low)} tot ${percent(sure.high)}`),
  told: (change: Compared) =>
    change.kind === 'nothing' ? '–' : { more: 'meer', less: 'minder', chance: 'kan toeval zijn' }[change.change],
  unknown: (label: string) => `Over het aantal ${label} is te weinig bekend om iets te vertellen.`,
  unknownPart: (label: string) => `Over het deel ${label} is te weinig bekend om iets te vertellen.`,
  countSentence: ({ label, before, now, year, change }: CountSaid) =>
    [
      `In ${year} waren er ${now === 0 ? 'geen' : format.number(now)} ${label}${before === null ? '.' : `, in ${year - 1} waren dat er ${before === 0 ? 'geen' : format.number(before)}.`}`,
      now === 0 && before === 0 ? '' : changeWords(change, 'Dat is duidelijk meer.', 'Dat is duidelijk minder.'),
    ]
      .join(' ')
      .trim(),
  partSentence: ({ label, before, now, year, change }: PartSaid) =>
    [
      `Het deel ${label} was ${now} in ${year}${change.kind === 'nothing' ? '.' : ` en ${before} in ${year - 1}.`}`,
      changeWords(change, 'Dat is duidelijk meer.', 'Dat is duidelijk minder.'),
    ].join(' '),
  youths: (count: number, year: number, source: string) =>
    `In de gemeente woonden ${format.number(count)} kinderen en jongeren tot 25 jaar (CBS, ${year}, ${source}).`,
  noYouths:
    'Hoeveel kinderen en jongeren er wonen, is nog niet ingelezen. Lees de cijfers van het CBS in bij Wijken en buurten.',
  youthsLabel: 'inwoners tot 25 jaar (CBS)',
  shareLabel: 'inwoners tot 15 jaar (CBS)',
  money: (name: string, cents: string, year: number, isWhole: boolean) =>
    `Het pakket ${name} kwam in ${year} uit op ${isWhole ? '' : 'minstens '}${cents} aan geregistreerde producten.`,
  noMoney: 'Er zijn nog geen productpakketten met een prijs, dus over geld is hier niets te vertellen.',
  packageLabel: (name: string) => `pakket ${name}`,
  atLeast: (cents: string, isWhole: boolean) => (isWhole ? cents : `minstens ${cents}`),
  recommend: {
    none: 'De cijfers wijzen niet uit zichzelf op een verandering. Bespreek met gezinnen en partners wat zij zagen.',
    better: (label: string) => `Houd vast wat werkt: het aandeel ${label} veranderde duidelijk ten goede.`,
    worse: (label: string) => `Zoek met de partners uit waarom het aandeel ${label} duidelijk minder gunstig werd.`,
    ask: 'Vraag ook aan gezinnen wat zij misten: cijfers laten alleen zien wat is vastgelegd.',
  },
}
