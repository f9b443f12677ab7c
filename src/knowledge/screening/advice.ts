/**
 * What a finding asks for. Where a source names the step and its term, that is the advice, with the rule's name; where none was found, the
 * professional decides and the page says so. Source: docs/sources.md, rows `newborn-hearing`, `heel-prick`, `vision`.
 */
import { ageInMonths } from '../ages/age.ts'
import { repeatAfterTransfusion } from './heel-prick.ts'
import { type ScreeningResult, seenOf } from './screening.ts'

type Day = Temporal.PlainDate

export const rules = [
  'second-round',
  'third-round',
  'audiological-centre',
  'heel-prick-again',
  'after-transfusion',
  'heel-prick-abnormal',
  'reflex-recheck',
  'reflex-absent',
  'vision-doubtful',
  'vision-at-three',
  'no-rule-found',
] as const
export type Rule = (typeof rules)[number]

/** `by`: the last day, where the source gives one. */
export type Advice = { readonly kind: 'repeat' | 'refer' | 'decide'; readonly by: Day | null; readonly rule: Rule }

/** Undefined when there is nothing to follow up. */
export function adviceFor(result: ScreeningResult, birth: Day, on: Day): Advice | undefined {
  if (result.screening === 'heel-prick') return heelPrickAdvice(result)
  if (result.outcome !== 'doubtful' && result.outcome !== 'insufficient') return undefined
  switch (result.screening) {
    case 'newborn-hearing':
      return hearingRoundAdvice(seenOf(result.values, 'round') ?? '1', birth)
    case 'red-reflex':
      return reflexAdvice(result.outcome, birth, on)
    case 'vision':
    case 'vision-on-indication':
      return visionAdvice(result, birth, on)
    default:
      return undecided
  }
}

const undecided: Advice = { kind: 'decide', by: null, rule: 'no-rule-found' }

/** Two rounds OAE, one AABR, then the audiological centre, so that hearing loss is diagnosed before three months. */
function hearingRoundAdvice(round: string, birth: Day): Advice {
  if (round === '1') return { kind: 'repeat', by: null, rule: 'second-round' }
  if (round === '2') return { kind: 'repeat', by: null, rule: 'third-round' }
  return { kind: 'refer', by: birth.add({ months: 3 }), rule: 'audiological-centre' }
}

function heelPrickAdvice({ outcome, values }: ScreeningResult): Advice | undefined {
  const transfusedOn = seenOf(values, 'transfused-on')
  if (outcome === 'insufficient') return { kind: 'decide', by: null, rule: 'heel-prick-abnormal' }
  if (transfusedOn !== undefined) {
    const by = repeatAfterTransfusion(Temporal.PlainDate.from(transfusedOn))
    return { kind: 'repeat', by, rule: 'after-transfusion' }
  }
  return outcome === 'doubtful' ? { kind: 'repeat', by: null, rule: 'heel-prick-again' } : undefined
}

/** A reflex that could not be judged at one month is looked at again at two months at the latest. */
function reflexAdvice(outcome: ScreeningResult['outcome'], birth: Day, on: Day): Advice {
  const by = birth.add({ months: 2 })
  if (outcome === 'insufficient') return { kind: 'decide', by: null, rule: 'reflex-absent' }
  return Temporal.PlainDate.compare(on, by) < 0 ? { kind: 'repeat', by, rule: 'reflex-recheck' } : undecided
}

/** Insufficient at three years is referred at once; doubtful is repeated within three months. */
function visionAdvice({ outcome }: ScreeningResult, birth: Day, on: Day): Advice {
  if (outcome === 'doubtful') return { kind: 'repeat', by: on.add({ months: 3 }), rule: 'vision-doubtful' }
  return ageInMonths(birth, on) < 42 ? { kind: 'refer', by: on, rule: 'vision-at-three' } : undecided
}
