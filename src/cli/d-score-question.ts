/** One line of `opencjg d-score`: the shape of what the R package dscore is asked, for one child at one age. */
import { z } from 'zod'
import { defaultKey, keyNames, populations } from '../knowledge/development/d-score/keys.ts'

/** An empty list of R is written as []. */
const emptyList = z.array(z.never()).transform(() => ({}))

const key = z.preprocess(
  name => (typeof name === 'string' ? name.replace(/ \(default\)$/, '') : (name ?? defaultKey)),
  z.enum(keyNames, { error: `key is een van ${keyNames.join(', ')}` }),
)

/** Null for the population of the key. */
const population = z.preprocess(
  name => (name === '(base population of key)' ? null : (name ?? null)),
  z.enum(populations, { error: `population is een van ${populations.join(', ')}` }).nullable(),
)

const options = z.strictObject(
  {
    relevance: z.tuple([z.number(), z.number()], { error: 'relevance is een paar getallen' }).optional(),
    metric: z.enum(['dscore', 'logit'], { error: 'metric is dscore of logit' }).optional(),
    algorithm: z.enum(['current', '1.8.7'], { error: 'algorithm is current of 1.8.7' }).optional(),
    prior_mean: z.number({ error: 'prior_mean is een getal' }).optional(),
    prior_sd: z.number({ error: 'prior_sd is een getal' }).positive('prior_sd is een getal boven 0').optional(),
    prior_mean_NA: z.number({ error: 'prior_mean_NA is een getal' }).optional(),
    prior_sd_NA: z
      .number({ error: 'prior_sd_NA is een getal' })
      .positive('prior_sd_NA is een getal boven 0')
      .optional(),
  },
  {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `deze optie bestaat niet: ${issue.keys.join(', ')}`
        : 'options is een object',
  },
)

export const dScoreQuestion = z.object(
  {
    id: z.union([z.string(), z.number()]).nullish(),
    key,
    population,
    xunit: z.enum(['decimal', 'days', 'months'], { error: 'xunit is decimal, days of months' }).nullish(),
    age: z.number({ error: 'age is een getal of null' }).nullish(),
    items: z.union([emptyList, z.record(z.string(), z.union([z.literal(0), z.literal(1), z.null()]))], {
      error: 'items is een object met voor elk kenmerk 0, 1 of null',
    }),
    options: z.union([emptyList, options]).nullish(),
  },
  { error: 'een regel is een object met key, population, xunit, age en items' },
)
export type DScoreQuestion = z.output<typeof dScoreQuestion>
