import { type Asked, type DScore, dScore } from '../knowledge/development/d-score/d-score.ts'
import { keyOf } from '../knowledge/development/d-score/keys.ts'
import type { Run } from './command.ts'
import { type DScoreQuestion, dScoreQuestion } from './d-score-question.ts'
import { answerJsonLines } from './json-lines.ts'

/** Reads one child at one age per line, writes `id, a, n, p, d, sem, daz` per line, as the R package dscore names them. */
export const dScores: Run = (_, terminal) =>
  answerJsonLines(terminal, line => {
    const question = dScoreQuestion.parse(line)
    return answerOf(question, dScore(askedIn(question)))
  })

function askedIn({ key, population, age, xunit, items, options }: DScoreQuestion): Asked {
  return {
    key,
    population,
    ageYears: age === null || age === undefined ? null : age / unitsPerYear[xunit ?? 'decimal'],
    items,
    options: optionsIn(options ?? {}),
  }
}

const unitsPerYear = { decimal: 1, months: 12, days: 365.25 }

type GivenOptions = Exclude<NonNullable<DScoreQuestion['options']>, Record<string, never>>

function optionsIn(given: GivenOptions): NonNullable<Asked['options']> {
  const { relevance, metric = 'dscore', algorithm = 'current', ...priors } = given
  const prior = {
    ...(priors.prior_mean === undefined ? {} : { mean: priors.prior_mean }),
    ...(priors.prior_sd === undefined ? {} : { sd: priors.prior_sd }),
    ...(priors.prior_mean_NA === undefined ? {} : { meanWithoutAge: priors.prior_mean_NA }),
    ...(priors.prior_sd_NA === undefined ? {} : { sdWithoutAge: priors.prior_sd_NA }),
  }
  return { metric, algorithm, prior, ...(relevance ? { relevance } : {}) }
}

function answerOf({ id, items }: DScoreQuestion, score: DScore) {
  const { ageYears, count, share } = score
  const figures = score.kind === 'score' ? score : { d: null, sem: null, daz: null }
  // dscore joins the age to what was scored: where items of the key are named and none has a score, it has no age either.
  const isEmpty = count === 0 && Object.keys(items).some(item => keyOf(score.key).difficulty.has(item))
  return {
    ...(id === undefined ? {} : { id }),
    a: isEmpty ? null : ageYears,
    n: count,
    p: share,
    d: figures.d,
    sem: figures.sem,
    daz: figures.daz,
  }
}
