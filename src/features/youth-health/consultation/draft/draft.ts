/** What a professional is typing at a consultation of one child. No part of the record. */
export type Draft = { readonly typed: Readonly<Record<string, string>>; readonly savedAt: Temporal.Instant }

/** A draft that nobody came back to is forgotten after this time. Ours: no source speaks of drafts. */
export const draftMemory = { hours: 14 * 24 }
