import type { Advice, Article } from '../article.ts'

/** What a centre wrote itself, as it was saved at one moment; never changed after. */
export type Version = NewVersion & {
  readonly slug: string
  /** From 1. */
  readonly ordinal: number
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: string
  readonly writtenByName: string
}

export type NewVersion = Pick<Article, 'title' | 'summary' | 'keywords' | 'sources' | 'reviewBy' | 'body'> & {
  /** Null for an addition: it stands under the national article of the same slug, whose title it bears. */
  readonly advice: Advice | null
}

/** From then on the public reads this version; null takes the text off the site. The latest decision counts. */
export type Decision = {
  readonly ordinal: number
  readonly version: number | null
  /** Why it was withdrawn; may be empty when it was published. */
  readonly reason: string
  readonly decidedAt: Temporal.Instant
  readonly decidedByName: string
  readonly decidedByProfession: string
}

/** Everything of one local text, the latest first. */
export type LocalText = {
  readonly slug: string
  readonly versions: readonly Version[]
  readonly decisions: readonly Decision[]
}

/** What the public reads of a local text now. */
export type PublicText = { readonly version: Version; readonly decision: Decision }

export function publicText({ versions, decisions }: LocalText): PublicText | null {
  const [decision] = decisions
  const version = versions.find(({ ordinal }) => ordinal === decision?.version)
  return version && decision ? { version, decision } : null
}

/** 'Zwemles in de buurt!' → 'zwemles-in-de-buurt': the address of an article. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '')

export const isPast = (reviewBy: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(reviewBy, today) < 0
