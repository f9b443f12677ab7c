/** What came back, put in order for who reads it before the consultation: what to discuss first, then the score, then everything. */
import { type GivenAnswer, type Item, marked } from '../../../knowledge/questionnaires/questionnaire.ts'
import { type BandStanding, type Scores, scoresOf, standingIn } from '../../../knowledge/questionnaires/score.ts'
import { goodScale } from '../../../knowledge/questionnaires/sdq.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Request } from './request.ts'
import { findBands } from './settings/store.ts'
import type { Worded } from './settings/worded.ts'
import { wordedById } from './settings/wording.ts'
import { findFilledIn } from './store.ts'

export type ReadAnswers = {
  readonly questionnaire: Worded
  readonly given: readonly GivenAnswer[]
  readonly urgent: readonly Item[]
  readonly discuss: readonly Item[]
  readonly scores: Scores | undefined
  /** By scale and 'total'; without limits of the municipality there are none. */
  readonly standings: ReadonlyMap<string, BandStanding>
}

/** Undefined as long as it did not come back. */
export async function readAnswers(ctx: Ctx, request: Request): Promise<ReadAnswers | undefined> {
  if (!request.returned) return undefined
  const questionnaire = await wordedById(ctx, request.questionnaire)
  const filledIn = await findFilledIn(ctx.db, ctx.municipality, request.returned.contactMoment)
  if (!questionnaire || !filledIn) return undefined
  const given = filledIn.answers
  const scores = scoresOf(questionnaire, given)
  return {
    questionnaire,
    given,
    urgent: marked(questionnaire, given, 'urgent'),
    discuss: marked(questionnaire, given, 'discuss'),
    scores,
    standings: scores ? await standingsOf(ctx, questionnaire, scores) : new Map(),
  }
}

async function standingsOf(ctx: Ctx, { id }: Worded, { scales, total }: Scores): Promise<Map<string, BandStanding>> {
  const bands = (await findBands(ctx.db, ctx.municipality)).get(id) ?? {}
  const all = [...scales, { id: 'total', score: total }]
  return new Map(
    all.flatMap(scale => {
      const standing = standingIn(bands[scale.id], scale.score, { highIsGood: scale.id === goodScale })
      return standing ? [[scale.id, standing] as const] : []
    }),
  )
}
