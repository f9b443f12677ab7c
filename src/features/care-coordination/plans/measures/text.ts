import type { Development } from '../../../../knowledge/plan/measures/course.ts'
import type { GoalScale } from '../../../../knowledge/plan/measures/scales.ts'
import type { Domain, Version } from '../../../../knowledge/plan/measures/self-reliance.ts'
import type { Audience } from '../../../../knowledge/plan/measures/who-sees.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { About, Measure } from './measure.ts'

type Day = Temporal.PlainDate

const domain: Record<Domain, string> = {
  finances: 'Financiën',
  'work-and-education': 'Werk & Opleiding',
  'use-of-time': 'Tijdsbesteding',
  housing: 'Huisvesting',
  'relations-at-home': 'Huiselijke relaties',
  'mental-health': 'Geestelijke gezondheid',
  'physical-health': 'Lichamelijke gezondheid',
  'substance-use': 'Middelengebruik',
  'basic-daily-living': 'Basale ADL',
  'instrumental-daily-living': 'Instrumentele ADL',
  'social-network': 'Sociaal netwerk',
  'taking-part-in-society': 'Maatschappelijke participatie',
  justice: 'Justitie',
}
const version: Record<Version, string> = {
  adult: 'volwassene',
  youth: 'jongere van 12 tot 18',
  household: 'huishouden',
}
const levels = ['acute problematiek', 'niet', 'beperkt', 'voldoende', 'volledig'] as const
/** '3 (beperkt zelfredzaam)' */
const level = (value: number): string => {
  const name = levels[value - 1] ?? ''
  return value === 1 ? `1 (${name})` : `${value} (${name} zelfredzaam)`
}
const goalScale: Record<GoalScale, string> = { 'zero-to-ten': 'een cijfer van 0 tot 10', gas: 'van −2 tot +2 (GAS)' }
const attained: Record<string, string> = {
  '-2': 'veel minder dan gehoopt',
  '-1': 'minder dan gehoopt',
  '0': 'zoals gehoopt',
  '1': 'meer dan gehoopt',
  '2': 'veel meer dan gehoopt',
}
const audience: Record<Audience, string> = {
  everyone: 'Iedereen in het plan',
  professionals: 'Alleen de professionals en ik',
}

const done = { gegeven: 'De cijfers staan erbij.', verbeterd: 'Het cijfer is verbeterd. Het oude blijft te lezen.' }
export type Done = keyof typeof done

export const measureText = {
  title: 'Metingen',
  intro: 'Cijfers laten zien hoe het gaat. Ieder geeft zijn eigen cijfer, en een ander cijfer is niet fout.',
  give: 'Geef je cijfers',
  assess: 'Zelfredzaamheid vastleggen',
  none: {
    title: 'Nog geen cijfers',
    body: 'Begin met één cijfer per persoon: hoe veilig is het nu thuis? Over een paar weken zie je of het verandert.',
  },
  shut: 'De metingen staan niet voor je open. Je ziet hier alleen wat je zelf invulde. Het gezin kan dat veranderen.',
  safety: 'Hoe veilig is het?',
  goals: 'Hoe ver zijn de doelen?',
  satisfaction: 'Zijn jullie tevreden over het resultaat?',
  selfReliance: (who: string, kind: Version) => `Zelfredzaamheid: ${who} (${version[kind].toLocaleLowerCase('nl')})`,
  safetyNote: (low: string, high: string) =>
    `Van 0 (${low}) tot 10 (${high}), door ieder apart. De woorden bij 0 en 10 koos de gemeente.`,
  goalsNote: (scale: GoalScale) => `Ieder doel krijgt ${goalScale[scale]}. Die schaal koos de gemeente.`,
  satisfactionNote:
    'Van 1 (helemaal niet) tot 10 (heel tevreden). De vraag is van onszelf, en niet de vraag uit een officiële vragenlijst.',
  matrixNote:
    'Zelfredzaamheid-Matrix (ZRM 2017), © GGD Amsterdam. Hier staan alleen de namen van de domeinen en de niveaus. Wat een niveau in een domein inhoudt, staat in de handleiding, voor wie daarvoor is opgeleid. Een beoordeling gaat over de laatste 30 dagen.',
  figures: 'Alle cijfers',
  of: (title: string) => `Cijfers: ${title}`,
  column: { on: 'Datum', value: 'Cijfer', who: 'Van wie', words: 'Toelichting', correct: 'Verbeter', domain: 'Domein' },
  correct: 'Verbeter',
  writtenBy: (name: string) => `opgeschreven door ${name}`,
  onlyProfessionals: 'alleen voor professionals',
  replaced: (reason: string) => `vervangen: ${reason}`,
  domain,
  version,
  level,
  attained,
  audience,
  done,
}

/** The figure as people say it: '7', '3 (beperkt zelfredzaam)', '+1 (meer dan gehoopt)'. */
export function valueWords(about: About, value: number): string {
  if (about.kind === 'self-reliance') return level(value)
  if (about.kind === 'goal' && about.scale === 'gas') return `${format.signed(value, 0)} (${attained[value] ?? ''})`
  return String(value)
}

/** 'Eerst een 4 (3 juni 2026), nu een 7 (20 november 2026): 3 hoger.' */
export function developmentWords(development: Development<Measure>): string {
  switch (development.kind) {
    case 'nothing':
      return ''
    case 'one':
      return `${capital(figureOn(development.only))}. Met een tweede cijfer zie je of het verandert.`
    case 'course': {
      const { first, now, difference } = development
      return `Eerst ${figureOn(first)}, nu ${figureOn(now)}: ${differenceWords(difference)}.`
    }
  }
}

const differenceWords = (difference: number): string => {
  if (difference === 0) return 'gelijk gebleven'
  return `${Math.abs(difference)} ${difference > 0 ? 'hoger' : 'lager'}`
}

const figureOn = ({ about, value, on }: Measure): string =>
  `${about.kind === 'self-reliance' ? 'niveau' : 'een'} ${valueWords(about, value)} op ${format.shortDay(on)}`

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('nl') + words.slice(1)

/** What the drawing tells who does not see it. */
export const drawingWords = (count: number, from: Day, to: Day, said: string): string =>
  `${format.count(count, 'cijfer', 'cijfers')}, van ${format.day(from)} tot en met ${format.day(to)}. ${said}`
