/** What people decided about how long records are kept: for all of them, for one, and what a family asked. */

/** What a municipality chose beside the law; null is the law alone. */
export type RetentionSetting = { readonly keptUntilAge: number | null; readonly ground: string }
export type SetRetention = RetentionSetting & { readonly setAt: Temporal.Instant; readonly setByName: string }

export type Extension = { readonly until: Temporal.PlainDate; readonly reason: string }

export const decisions = ['granted', 'refused'] as const
/** Asked in writing by the youth, or by who represents a child under twelve (knowledge/consent). */
export type DestructionRequest = {
  readonly askedOn: Temporal.PlainDate
  readonly askedByName: string
  readonly decision: (typeof decisions)[number]
  /** Why: a refusal names whose considerable interest, or which law (BW 7:455 lid 2). */
  readonly ground: string
}
