import type { Ctx } from '../../../../platform/ctx.ts'
import { interpretersFor } from '../../in-language/interpreter/wish.ts'
import type { Question } from '../question.ts'
import { holderOf, type Standing, standingOf, type Urgency, urgenciesOf, waitingWords } from '../rules.ts'

export type Line = {
  readonly question: Question
  readonly standing: Standing
  /** Of what nobody answered yet. */
  readonly urgencies: readonly Urgency[]
  /** Who has it, and whether that is the reader. */
  readonly holder: { readonly name: string; readonly since: Temporal.Instant; readonly isMine: boolean } | null
  /** The language of the interpreter that the asker would like. */
  readonly interpreter: string | null
}

export async function linesIn(ctx: Ctx, questions: readonly Question[]): Promise<readonly Line[]> {
  const wishes = await interpretersFor(
    ctx,
    questions.map(({ id }) => id),
  )
  return questions.map(lineIn(ctx, wishes))
}

const lineIn =
  (ctx: Ctx, wishes: ReadonlyMap<string, string>) =>
  (question: Question): Line => {
    const holder = holderOf(question)
    return {
      question,
      standing: standingOf(question, ctx.today),
      urgencies: urgenciesOf(question),
      holder: holder && { ...holder, isMine: holder.professional === ctx.actor.id },
      interpreter: wishes.get(question.id) ?? null,
    }
  }

/** Words that may mean danger go first, then who waits in the chat at this moment, then the day that was promised. */
export const firstThingsFirst = (lines: readonly Line[], now: Temporal.Instant): readonly Line[] =>
  lines.toSorted((one, other) => rank(one, now) - rank(other, now))

const rank = (line: Line, now: Temporal.Instant): number =>
  line.urgencies.length > 0 ? 0 : isInChat(line.question, now) ? 1 : 2

/** Somebody who wrote in the chat half an hour ago may still be there. */
const stillThereMinutes = 30
const isInChat = (question: Question, now: Temporal.Instant): boolean => {
  const last = waitingWords(question).at(-1)
  if (question.channel !== 'chat' || !last) return false
  return Temporal.Instant.compare(last.at, now.subtract({ minutes: stillThereMinutes })) >= 0
}
