/** What an entry asks beyond its own questions: by what was filled in, and by what the file holds already. */
import { mayDecide, type Step } from '../../../../knowledge/reporting-code/steps.ts'
import { normOf, type Objection, objectionsTo } from '../../../../knowledge/reporting-code/weigh.ts'
import {
  askedVeiligThuis,
  isClosed,
  type Kind,
  latestOf,
  type Suspicion,
  type Words,
  walkedOf,
  weighingOf,
} from '../suspicion.ts'

export type Fault =
  | {
      readonly field: string
      readonly because:
        | 'source'
        | 'who'
        | 'said'
        | 'whyNot'
        | 'familyWhy'
        | 'children'
        | 'evaluateOn'
        | 'passed'
        | 'reported'
    }
  | { readonly field: string; readonly because: 'steps'; readonly missing: readonly Step[] }
  | { readonly field: string; readonly because: 'objection'; readonly objection: Objection }

export function faultsOf(suspicion: Suspicion, kind: Kind, words: Words, today: string): readonly Fault[] {
  switch (kind) {
    case 'signal':
      return words.how === 'heard' ? asks(words, 'source') : []
    case 'child-check':
      return words.children === 'yes' && !words.who ? [{ field: 'who', because: 'children' }] : []
    case 'talk':
      return words.held === 'not-held' ? asks(words, 'whyNot') : asks(words, 'who', 'said')
    case 'decision':
      return [...faultsOfDecision(suspicion, words), ...isAhead(words, 'evaluateOn', today)]
    case 'closure':
      return [...faultsOfClosure(suspicion, words), ...isAhead(words, 'evaluateOn', today)]
    case 'report':
      return words.familyKnows === 'no' && !words.familyWhy ? [{ field: 'familyWhy', because: 'familyWhy' }] : []
    case 'follow-up':
      return isAhead(words, 'next', today)
    default:
      return []
  }
}

const asks = (words: Words, ...names: readonly ('source' | 'who' | 'said' | 'whyNot')[]): readonly Fault[] =>
  names.filter(name => !words[name]).map(name => ({ field: name, because: name }))

const isAhead = (words: Words, field: string, today: string): readonly Fault[] =>
  words[field] && words[field] <= today ? [{ field, because: 'passed' }] : []

function faultsOfDecision(suspicion: Suspicion, words: Words): readonly Fault[] {
  const may = mayDecide(walkedOf(suspicion))
  if (may.kind === 'may-not') return [{ field: 'report', because: 'steps', missing: may.missing }]
  const weighing = weighingOf(suspicion)
  const objections = objectionsTo(
    {
      report: words.report === 'yes' ? 'yes' : 'no',
      reason: words.reportWhy ?? '',
      second: words.second ?? '',
      askedVeiligThuis: askedVeiligThuis(suspicion),
    },
    weighing && normOf(weighing),
  )
  const fields = { reason: 'reportWhy', 'second-person': 'second', 'ask-veilig-thuis': 'report' } as const
  const against = objections.map(objection => ({ field: fields[objection], because: 'objection', objection }) as const)
  return words.report === 'no' && !words.evaluateOn
    ? [...against, { field: 'evaluateOn', because: 'evaluateOn' }]
    : against
}

/** Closing as reported asks that it was; closing without a report asks for a day to look back, unless nothing was the matter. */
function faultsOfClosure(suspicion: Suspicion, words: Words): readonly Fault[] {
  if (words.outcome === 'reported' && !latestOf(suspicion, 'report')) return [{ field: 'outcome', because: 'reported' }]
  if (words.outcome === 'help' && !words.evaluateOn) return [{ field: 'evaluateOn', because: 'evaluateOn' }]
  return []
}

const afterwards: ReadonlySet<Kind> = new Set(['answer', 'correction', 'follow-up', 'reopening'])

/** A closed file takes what comes afterwards; for a step it is opened again, with a reason. */
export const mayAdd = (suspicion: Suspicion, kind: Kind): boolean =>
  isClosed(suspicion) ? afterwards.has(kind) : kind !== 'reopening'

/** How it ended and that it was opened again are facts of a moment: said anew, never changed. */
export const mayChange = (suspicion: Suspicion, kind: Kind): boolean =>
  mayAdd(suspicion, kind) && kind !== 'closure' && kind !== 'reopening'
