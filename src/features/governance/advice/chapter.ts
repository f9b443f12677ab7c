/** The yearly advice on the local situation, in chapters; each with what was drafted from the figures and what people made of it. */
export const chapters = [
  'youth',
  'reach',
  'health',
  'questions',
  'signals',
  'help',
  'waiting',
  'money',
  'recommendations',
] as const
export type Chapter = (typeof chapters)[number]

/** One figure beside that of the year before, in words as they are shown. */
export type Line = {
  readonly label: string
  readonly before: string
  readonly now: string
  /** Between which values it lies with 95 percent certainty; empty where nothing can be said of it. */
  readonly sure: string
  readonly told: string
}
export type DraftedChapter = { readonly sentences: readonly string[]; readonly lines: readonly Line[] }

/** The figures on which an advice stands, as they were told that day. */
export type Drawing = {
  readonly year: number
  readonly ordinal: number
  readonly chapters: Readonly<Record<Chapter, DraftedChapter>>
  readonly drawnAt: Temporal.Instant
  readonly drawnByName: string
}

export type Written = {
  readonly version: number
  readonly words: string
  readonly at: Temporal.Instant
  readonly byName: string
}

/** As somebody offered it to be published: words and figures together. */
export type Submission = {
  readonly year: number
  readonly ordinal: number
  readonly content: readonly { readonly chapter: Chapter; readonly words: string; readonly lines: readonly Line[] }[]
  /** When the figures were told. */
  readonly figuresOf: string
  readonly at: Temporal.Instant
  readonly by: string
  readonly byName: string
  readonly publication: { readonly at: Temporal.Instant; readonly byName: string } | null
}
