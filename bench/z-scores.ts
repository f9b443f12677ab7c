import { prepare } from '../src/knowledge/growth/lms.ts'
import { findReference } from '../src/knowledge/growth/references/index.ts'

const values = 3_000_000

/** z-scores per second against one reference, values and ages spread over its range. */
export function zScoresPerSecond(): number {
  const reference = findReference('nl_1997_hgt_male_nl')
  if (!reference) throw new Error('the reference is not there')
  const { z } = prepare(reference)
  let sum = 0
  const started = performance.now()
  for (let number = 0; number < values; number++) {
    const age = (number % 2000) / 100
    sum += z(age, 50 + age * 6 + (number % 17))
  }
  const elapsed = (performance.now() - started) / 1000
  if (Number.isNaN(sum)) throw new Error('a z-score is missing')
  return values / elapsed
}
