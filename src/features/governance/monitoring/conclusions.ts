/** What the figures come to, in sentences. Every sentence holds when something is hidden: then it says less, or is not there. */
import { figureOf, type PeriodFigures, percentOf } from '../../../knowledge/figures/figures-of-period.ts'
import { halfWithin } from '../../../knowledge/figures/middle-class.ts'
import { format } from '../../../platform/i18n/format.ts'
import { breakdownWords, categoryWords } from './breakdown.text.ts'
import type { CentreFigures, Compared } from './read-figures.ts'
import type { Subject } from './rollup/subjects.ts'
import { waitWords } from './shared-words.text.ts'
import { subjectWords } from './subject.text.ts'
import { changeWords, figureWords, startWords, text } from './text.ts'

/** The first thing to read: at most five sentences. */
export const conclusions = (figures: CentreFigures): readonly string[] => [
  contactSentence(figures),
  ...(['invitation', 'answer', 'help-start', 'goal', 'satisfaction'] as const).flatMap(subject => {
    const { now } = figures.about(subject)
    return keySentence[subject]?.(now) ?? []
  }),
]

function contactSentence({ period, about }: CentreFigures): string {
  const { now, before } = about('contact')
  const start = startWords(period)
  if (now.total.kind === 'hidden') return `Over ${format.period(period)} is nog niets te vertellen over contacten.`
  if (now.total.count === 0) return `${start} kwamen geen vragen binnen.`
  const change = isFull(now) && isFull(before) ? changeWords(now.total, before.total) : undefined
  const most = largestTopic(now)
  const number = now.total.kind === 'shown' && now.total.count === 1 ? '1 vraag' : `${figureWords(now.total)} vragen`
  return `${start} kwamen ${number} binnen${change ? `, ${change}` : ''}${most}.`
}

const isFull = ({ notCounted }: PeriodFigures): boolean => notCounted.length === 0

function largestTopic({ breakdowns }: PeriodFigures): string {
  const topics = breakdowns.topic ?? []
  const told = topics.flatMap(({ category, figure }) =>
    figure.kind === 'hidden' ? [] : [{ category, count: figure.count }],
  )
  const [first, second] = told.toSorted((one, other) => other.count - one.count)
  if (!first || first.count <= (second?.count ?? 0)) return ''
  const isSure = topics.every(({ figure }) => figure.kind === 'shown')
  return `, ${isSure ? '' : 'van wat te zien is '}de meeste over ${categoryWords(breakdownWords.contact.topic, first.category)}`
}

/** The part of the whole that the municipality asks for first, and how it is said. */
type KeyPart = { readonly breakdown: string; readonly category: string; readonly say: (percent: number) => string }
const keyParts: Partial<Record<Subject, KeyPart>> = {
  question: { breakdown: 'answered', category: 'in-time', say: percent => `${percent}% kreeg op tijd antwoord` },
  'question-verdict': { breakdown: 'helped', category: 'yes', say: percent => `${percent}% is geholpen` },
  invitation: { breakdown: 'outcome', category: 'helped', say: percent => `${percent}% is gezien` },
  appointment: { breakdown: 'outcome', category: 'came', say: percent => `bij ${percent}% kwam het gezin` },
  'course-sign-up': { breakdown: 'standing', category: 'placed', say: percent => `${percent}% heeft een plek` },
  'course-mark': { breakdown: 'figure', category: 'high', say: percent => `${percent}% gaf een 8 of meer` },
  'light-help': { breakdown: 'result', category: 'reached', say: percent => `bij ${percent}% is het doel bereikt` },
  match: { breakdown: 'spoken', category: 'spoken', say: percent => `bij ${percent}% spraken de melders elkaar` },
  referral: { breakdown: 'standing', category: 'reported-back', say: percent => `${percent}% is teruggekoppeld` },
  'request-decision': { breakdown: 'decision', category: 'granted', say: percent => `${percent}% is toegekend` },
  'plan-end': {
    breakdown: 'outcome',
    category: 'goals-reached',
    say: percent => `bij ${percent}% zijn de doelen bereikt`,
  },
  goal: { breakdown: 'outcome', category: 'reached', say: percent => `${percent}% is gelukt` },
  satisfaction: { breakdown: 'figure', category: 'high', say: percent => `${percent}% gaf een 8 of meer` },
  evaluation: { breakdown: 'held', category: 'in-time', say: percent => `${percent}% was op tijd` },
}

/** '92% kreeg op tijd antwoord', 'de helft binnen 3 dagen': when that may be told. */
export function keyPartWords(subject: Subject, { breakdowns, divided }: PeriodFigures): string | undefined {
  const key = keyParts[subject]
  const percent = key && percentOf(figureOf(breakdowns[key.breakdown], key.category), divided?.total)
  if (typeof percent === 'number') return key?.say(percent)
  const half = breakdowns.wait && halfWithin(Object.keys(waitWords), breakdowns.wait, divided?.total)
  return half ? `de helft ${withinWords[half] ?? half}` : undefined
}

const withinWords: Readonly<Record<string, string>> = {
  'same-day': 'op dezelfde dag',
  '1-day': 'binnen een dag',
  '3-days': 'binnen 3 dagen',
  '1-week': 'binnen een week',
  '2-weeks': 'binnen 2 weken',
  '4-weeks': 'binnen 4 weken',
  '8-weeks': 'binnen 8 weken',
  '13-weeks': 'binnen 13 weken',
  longer: 'na meer dan 13 weken',
}

const sentence =
  (subject: Subject, say: (key: string) => string) =>
  (figures: PeriodFigures): readonly string[] => {
    const key = keyPartWords(subject, figures)
    return key ? [say(key)] : []
  }
const keySentence: Partial<Record<Subject, (figures: PeriodFigures) => readonly string[]>> = {
  invitation: sentence('invitation', key => `Van de uitgenodigde kinderen: ${key}.`),
  answer: sentence('answer', key => `Op een vraag van de site kreeg ${key} antwoord.`),
  'help-start': sentence('help-start', key => `Na een verwijzing had ${key} een eerste gesprek.`),
  goal: sentence('goal', key => `Van de doelen in plannen die sloten: ${key}.`),
  satisfaction: sentence('satisfaction', key => `Van de gezinnen met een plan: ${key} voor het resultaat.`),
}

/** '40 vragen: 92% kreeg op tijd antwoord.' */
export function subjectConclusion(subject: Subject, { now, before }: Compared): string {
  const { one, more } = subjectWords[subject]
  const { total } = now
  if (total.kind === 'hidden') return 'Over deze periode is nog geen aantal te geven.'
  if (total.kind === 'shown' && total.count === 0) return `Geen ${more}.`
  const key = keyPartWords(subject, now)
  const change = isFull(now) && isFull(before) ? changeWords(total, before.total) : undefined
  const count = total.kind === 'shown' ? format.count(total.count, one, more) : `${figureWords(total)} ${more}`
  return `${count}${change ? `, ${change}` : ''}${key ? `: ${key}` : ''}.`
}

export const countedOf = (figures: PeriodFigures): string => figureWords(figures.total)
export const divisionWords = ({ divided, total }: PeriodFigures): string | undefined => {
  if (divided) return text.dividedOver(divided)
  return total.kind === 'shown' && total.count > 0 ? text.notDivided : undefined
}
