/** Which words there are here, and loading those of a questionnaire that belongs to somebody else. */
import type { Questionnaire } from '../../../../knowledge/questionnaires/questionnaire.ts'
import { findQuestionnaire, questionnaires } from '../../../../knowledge/questionnaires/questionnaires.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findWordings, insertWording } from './store.ts'
import { type Worded, worded, wording } from './worded.ts'

/** All questionnaires by id, with the words there are for them here. */
export async function wordedHere(ctx: Ctx): Promise<ReadonlyMap<string, Worded | undefined>> {
  const loaded = await findWordings(ctx.db, ctx.municipality)
  return new Map(questionnaires.map(one => [one.id, worded(one, loaded.get(one.id)?.wording)]))
}

/** Of one questionnaire; our own needs no look in the database. */
export async function wordedById(ctx: Ctx, id: string): Promise<Worded | undefined> {
  const questionnaire = findQuestionnaire(id)
  if (!questionnaire) return undefined
  return questionnaire.owner === null ? worded(questionnaire, undefined) : (await wordedHere(ctx)).get(id)
}

export type Loading =
  | { readonly kind: 'loaded'; readonly questionnaire: Questionnaire }
  | { readonly kind: 'refused'; readonly because: 'not-json' | 'wrong-shape' | 'unknown' | 'incomplete' }

/** Loads the words of a questionnaire that belongs to somebody else; refuses a file that leaves words out. */
export async function loadWording(ctx: Ctx, content: string): Promise<Loading> {
  const json = parseJson(content)
  if (json === undefined) return { kind: 'refused', because: 'not-json' }
  const read = wording.safeParse(json)
  if (!read.success) return { kind: 'refused', because: 'wrong-shape' }
  const questionnaire = findQuestionnaire(read.data.questionnaire)
  if (!questionnaire || questionnaire.owner === null) return { kind: 'refused', because: 'unknown' }
  if (!worded(questionnaire, read.data)) return { kind: 'refused', because: 'incomplete' }
  await insertWording(ctx, read.data)
  record(ctx, 'change', 'youth-health.questionnaire-wording', null, questionnaire.id)
  return { kind: 'loaded', questionnaire }
}

function parseJson(content: string): unknown {
  try {
    const value: unknown = JSON.parse(content)
    return JSON.stringify(value).includes('\\u0000') ? undefined : value
  } catch {
    return undefined
  }
}
