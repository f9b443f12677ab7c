/** What somebody is typing in the form of a concern. */
export type Draft = { readonly typed: Readonly<Record<string, string>>; readonly savedAt: Temporal.Instant }
