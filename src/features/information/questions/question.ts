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

/** Where it was begun. Afterwards both go on in the same way. */
export const channels = ['form', 'chat'] as const
export type Channel = (typeof channels)[number]

export type Question = Omit<NewQuestion, 'email'> & {
  readonly id: QuestionId
  readonly channel: Channel
  readonly receivedAt: Temporal.Instant
  /** The day on which the answer was promised. */
  readonly dueOn: Temporal.PlainDate
  readonly answers: readonly Answer[]
  /** What the asker wrote later on, in order. */
  readonly lines: readonly AskerLine[]
  /** When the talk was closed, each time. */
  readonly closings: readonly Closing[]
  /** Who took it or laid it back, in order: the last counts. */
  readonly holders: readonly Holder[]
}

/** More words of the asker. Each has a promise of its own; the first that waits counts. */
export type AskerLine = {
  readonly ordinal: number
  readonly body: string
  readonly writtenAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate
}
export type Closing = { readonly at: Temporal.Instant; readonly by: 'asker' | 'centre' }
/** `professional` is null where it was laid back for anyone to take. */
export type Holder = { readonly professional: string | null; readonly name: string; readonly since: Temporal.Instant }

/** The first answer, or what was added to it later. Who wrote it is kept, and not shown to the asker. */
export type Answer = {
  readonly ordinal: number
  readonly body: string
  readonly profession: string
  readonly answeredAt: Temporal.Instant
  /** How many of the asker's lines the writer had seen; null when that was not kept: then those before it. */
  readonly seenLines: number | null
}

/** What the asker says of the answer, in one click. */
export const verdicts = ['yes', 'partly', 'no'] as const
export type Verdict = (typeof verdicts)[number]
