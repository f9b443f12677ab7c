/** The words of a questionnaire: our own, or those that a municipality with permission loaded. Without words it cannot be sent. */
import { z } from 'zod'
import type { Item, ItemAnswer, Questionnaire } from '../../../../knowledge/questionnaires/questionnaire.ts'

const words = z.string().trim().min(1).max(500)

/** A file of words: `{ "questionnaire": "…", "licence": "…", "answers": { "1": "…" }, "items": { "1": "…" } }`. */
export const wording = z.object({
  questionnaire: z.string(),
  licence: words,
  answers: z.record(z.string(), words),
  items: z.record(z.string(), words),
})
export type Wording = Readonly<z.output<typeof wording>>

/** With words everywhere: ready to be sent and read. */
export type Worded = Omit<Questionnaire, 'items'> & { readonly items: readonly WordedItem[] }
type WordedItem = Omit<Item, 'words' | 'answers'> & {
  readonly words: string
  readonly answers: readonly (ItemAnswer & { readonly label: string })[]
}

/** Undefined as long as words are missing. */
export function worded(questionnaire: Questionnaire, loaded: Wording | undefined): Worded | undefined {
  const items = questionnaire.items.flatMap(item => {
    const ownWords = item.words ?? loaded?.items[String(item.number)]
    const answers = item.answers.flatMap(answer => {
      const label = answer.label ?? loaded?.answers[answer.value]
      return label === undefined ? [] : [{ ...answer, label }]
    })
    return ownWords === undefined || answers.length < item.answers.length ? [] : [{ ...item, words: ownWords, answers }]
  })
  return items.length < questionnaire.items.length ? undefined : { ...questionnaire, items }
}
