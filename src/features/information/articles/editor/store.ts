import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { type Advice, audiences } from '../article.ts'
import { plainOf } from '../plain-text.ts'
import { type Theme, themes } from '../themes.ts'
import type { Decision, LocalText, PublicText, Version } from './local-text.ts'

const versions = (db: Db, municipality: string) =>
  db
    .selectFrom('information.local_version as v')
    .select(['v.slug', 'v.ordinal', 'v.title', 'v.summary', 'v.theme', 'v.audience', 'v.from_age', 'v.until_age'])
    .select(['v.keywords', 'v.sources', 'v.review_by', 'v.body', 'v.written_at', 'v.written_by', 'v.written_by_name'])
    .where('v.municipality', '=', municipality)
const decisions = (db: Db, municipality: string) =>
  db
    .selectFrom('information.local_decision as d')
    .select(['d.slug', 'd.ordinal', 'd.version', 'd.reason', 'd.decided_at'])
    .select(['d.decided_by_name', 'd.decided_by_profession'])
    .where('d.municipality', '=', municipality)

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]
type DecisionRow = Awaited<ReturnType<ReturnType<typeof decisions>['execute']>>[number]

const versionFrom = (row: VersionRow): Version => ({
  slug: row.slug,
  ordinal: row.ordinal,
  title: row.title,
  summary: row.summary,
  advice: adviceFrom(row),
  keywords: row.keywords.split(', ').filter(Boolean),
  sources: row.sources,
  reviewBy: row.review_by,
  body: row.body,
  writtenAt: row.written_at,
  writtenBy: row.written_by,
  writtenByName: row.written_by_name,
})

function adviceFrom(row: Pick<VersionRow, 'theme' | 'audience' | 'from_age' | 'until_age'>): Advice | null {
  if (row.theme === null || row.from_age === null || row.until_age === null) return null
  const audience = audiences.filter(one => row.audience.includes(one))
  return { theme: oneOf(themes, row.theme), audience, fromAge: row.from_age, untilAge: row.until_age }
}

const decisionFrom = (row: DecisionRow): Decision => ({
  ordinal: row.ordinal,
  version: row.version,
  reason: row.reason,
  decidedAt: row.decided_at,
  decidedByName: row.decided_by_name,
  decidedByProfession: row.decided_by_profession,
})

/** Everything of one text, the latest first; no versions when nobody wrote any. */
export async function findLocalText(db: Db, municipality: string, slug: string): Promise<LocalText> {
  const written = await versions(db, municipality).where('v.slug', '=', slug).orderBy('v.ordinal', 'desc').execute()
  const decided = await decisions(db, municipality).where('d.slug', '=', slug).orderBy('d.ordinal', 'desc').execute()
  return { slug, versions: written.map(versionFrom), decisions: decided.map(decisionFrom) }
}

/** Every local text, by its slug. */
export async function findLocalTexts(db: Db, municipality: string): Promise<readonly LocalText[]> {
  const written = await versions(db, municipality).orderBy('v.slug').orderBy('v.ordinal', 'desc').execute()
  const decided = await decisions(db, municipality).orderBy('d.ordinal', 'desc').execute()
  const slugs = [...new Set(written.map(row => row.slug))]
  return slugs.map(slug => ({
    slug,
    versions: written.filter(row => row.slug === slug).map(versionFrom),
    decisions: decided.filter(row => row.slug === slug).map(decisionFrom),
  }))
}

/** The decision that counts of each text that is on the site, with its version. */
const onSite = (db: Db, municipality: string) =>
  versions(db, municipality)
    .innerJoin(
      decisions(db, municipality)
        .distinctOn('d.slug')
        .orderBy('d.slug')
        .orderBy('d.ordinal', 'desc')
        .select('d.ordinal as decision')
        .as('d'),
      join => join.onRef('d.slug', '=', 'v.slug').onRef('d.version', '=', 'v.ordinal'),
    )
    .select(['d.decision', 'd.version', 'd.reason', 'd.decided_at', 'd.decided_by_name', 'd.decided_by_profession'])

type PublicRow = Awaited<ReturnType<ReturnType<typeof onSite>['execute']>>[number]

const publicFrom = (row: PublicRow): PublicText => ({
  version: versionFrom(row),
  decision: decisionFrom({ ...row, ordinal: row.decision }),
})

export async function findPublicText(db: Db, municipality: string, slug: string): Promise<PublicText | undefined> {
  const row = await onSite(db, municipality).where('v.slug', '=', slug).executeTakeFirst()
  return row && publicFrom(row)
}

/** The articles that are on the site, additions left out; of one theme when it is given. */
export async function findPublicArticles(db: Db, municipality: string, theme?: Theme): Promise<readonly PublicText[]> {
  const query = onSite(db, municipality).where('v.kind', '=', 'article').orderBy('v.from_age').orderBy('v.title')
  const rows = await (theme === undefined ? query : query.where('v.theme', '=', theme)).execute()
  return rows.map(publicFrom)
}

/** How many local texts on the site are past their date. */
export async function countLocalBefore(db: Db, municipality: string, day: Temporal.PlainDate): Promise<number> {
  const rows = await onSite(db, municipality).where('v.review_by', '<', day).execute()
  return rows.length
}

/** False when somebody else saved this ordinal first. */
export async function insertVersion(db: Db, municipality: string, version: Version): Promise<boolean> {
  const { advice } = version
  const row = await db
    .insertInto('information.local_version')
    .values({
      municipality,
      slug: version.slug,
      ordinal: version.ordinal,
      kind: advice === null ? 'addition' : 'article',
      title: version.title,
      summary: version.summary,
      theme: advice?.theme ?? null,
      audience: [...(advice?.audience ?? [])],
      from_age: advice?.fromAge ?? null,
      until_age: advice?.untilAge ?? null,
      keywords: version.keywords.join(', '),
      sources: [...version.sources],
      review_by: version.reviewBy,
      body: version.body,
      plain: plainOf(version.body),
      written_at: version.writtenAt,
      written_by: version.writtenBy,
      written_by_name: version.writtenByName,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'slug', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return row !== undefined
}

type NewDecision = Decision & { readonly slug: string; readonly decidedBy: string; readonly writtenBy: string | null }

/** False when somebody else decided first. The database refuses a decision to publish by whoever wrote the version. */
export async function insertDecision(db: Db, municipality: string, decision: NewDecision): Promise<boolean> {
  const row = await db
    .insertInto('information.local_decision')
    .values({
      municipality,
      slug: decision.slug,
      ordinal: decision.ordinal,
      version: decision.version,
      written_by: decision.writtenBy,
      reason: decision.reason,
      decided_at: decision.decidedAt,
      decided_by: decision.decidedBy,
      decided_by_name: decision.decidedByName,
      decided_by_profession: decision.decidedByProfession,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'slug', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return row !== undefined
}
