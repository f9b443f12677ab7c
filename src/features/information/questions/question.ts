import { themes } from '../articles/themes.ts'

/** What a question can be about: the subjects of the site, and two that are no subject. */
export const topics = [...themes, 'klacht-of-compliment', 'iets-anders'] as const
export type Topic = (typeof topics)[number]

export const askers = ['parent', 'youth', 'professional', 'other'] as const
export type Asker = (typeof askers)[number]

export type QuestionId = string & { readonly __brand: 'QuestionId' }

/** A question as it comes in: nothing in it says who asks. */
export type NewQuestion = {
  readonly body: string
  readonly topic: Topic
  readonly asker: Asker
  /** In whole years. */
  readonly childAge: number | null
  /** Only to say that there is an answer. */
  readonly email: string | null
}

export type Question = Omit<NewQuestion, 'email'> & {
  readonly id: QuestionId
  readonly receivedAt: Temporal.Instant
  /** The day on which the answer was promised. */
  readonly dueOn: Temporal.PlainDate
  readonly answers: readonly Answer[]
}

/** The first answer, or what was added to it later. Who wrote it is kept, and not shown to the asker. */
export type Answer = {
  readonly ordinal: number
  readonly body: string
  readonly profession: string
  readonly answeredAt: Temporal.Instant
}
