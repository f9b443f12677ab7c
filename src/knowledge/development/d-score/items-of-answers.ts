/**
 * Which items of the D-score the Van Wiechen answers of one day are: + and M pass, - does not; a two-sided item passes when both sides
 * do, and is not known when one side was not tried. Item 55 counts from 146.5 days to one year. Element 986 is the form of item 68
 * that fits the age (`walkingForm`) and nothing outside those ages; 4.2.0's elements 1660, 1662 and 1664 name their form.
 * Elements 1669 and 1670 do not count: 52 and 53 ask something else since 4.2.0 ("evenveel") than what difficulties were found for.
 * Source: docs/sources.md, row `d-score` (bdsreader 0.33.1 and dscore 1.10.0; the rules, no code).
 */
import { ageInDays } from '../../ages/age.ts'
import type { Scored } from '../item-standing.ts'
import { isPassed, itemOf, type VanWiechenItem, walkingForm } from '../van-wiechen.ts'
import type { ItemScores } from './d-score.ts'

type Day = Temporal.PlainDate

/** @param answers all of day `on`. @returns a score by name in the item bank; an item of which nothing was said is left out. */
export function itemsOfAnswers(birth: Day, on: Day, answers: readonly Scored[]): ItemScores {
  const byItem = Map.groupBy(
    answers.filter(answer => counts(answer, birth, on)),
    ({ bdsNumber }) => itemOf(bdsNumber, birth, on),
  )
  const scores: Record<string, 0 | 1 | null> = {}
  for (const [item, own] of byItem) if (item) scores[item.name] = scoreOf(item, own)
  return scores
}

function counts({ bdsNumber }: Scored, birth: Day, on: Day): boolean {
  switch (bdsNumber) {
    case pullToSit: {
      const days = ageInDays(birth, on)
      return days > 146.5 && days < 365.25
    }
    case walking:
      return walkingForm(birth, on) !== null
    case armsEqually:
    case legsEqually:
      return false
    default:
      return true
  }
}

const pullToSit = 962
const walking = 986
const armsEqually = 1669
const legsEqually = 1670

/** Both sides, or null; of an element answered twice on a day the last one. */
function scoreOf({ bds, earlier }: VanWiechenItem, answers: readonly Scored[]): 0 | 1 | null {
  const sides = [bds, earlier?.bds].find(one => typeof one === 'object')
  const scores = new Map(answers.map(({ bdsNumber, answer }) => [bdsNumber, isPassed(answer)]))
  const asked = typeof sides === 'object' ? [sides.right, sides.left] : [...scores.keys()]
  const passed = asked.map(element => scores.get(element))
  if (passed.includes(undefined)) return null
  return passed.every(Boolean) ? 1 : 0
}
