import type { Ctx, MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { json } from '../../../platform/db/values.ts'
import type { Chapter, Drawing, Submission, Written } from './chapter.ts'
import { storedContent, storedFigures } from './stored.ts'

/** Of a year, the latest first. */
export async function findDrawings(db: Db, municipality: MunicipalityCode, year: number): Promise<readonly Drawing[]> {
  const rows = await db
    .selectFrom('advice.drawing')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .orderBy('ordinal', 'desc')
    .limit(20)
    .execute()
  return rows.map(row => ({
    ...{ year: row.year, ordinal: row.ordinal, chapters: storedFigures.parse(row.figures) },
    ...{ drawnAt: row.drawn_at, drawnByName: row.drawn_by_name },
  }))
}

export async function findDrawnYears(db: Db, municipality: MunicipalityCode): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('advice.drawing')
    .select('year')
    .distinct()
    .where('municipality', '=', municipality)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** False: somebody else drew first. */
export async function insertDrawing(
  { db, municipality, now, actor }: Ctx,
  { year, ordinal, chapters }: Pick<Drawing, 'year' | 'ordinal' | 'chapters'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('advice.drawing')
    .values({
      ...{ municipality, year, ordinal, figures: json(chapters) },
      ...{ drawn_at: now, drawn_by: actor.id, drawn_by_name: actor.name },
    })
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

/** Of each chapter that people wrote the newest version. */
export async function findWritten(
  db: Db,
  municipality: MunicipalityCode,
  year: number,
): Promise<ReadonlyMap<Chapter, Written>> {
  const rows = await db
    .selectFrom('advice.chapter')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .orderBy('version')
    .execute()
  return new Map(
    rows.map(({ chapter, version, words, written_at: at, written_by_name: byName }) => [
      chapter,
      { version, words, at, byName },
    ]),
  )
}

/** False: somebody else wrote this version first. */
export async function insertChapter(
  { db, municipality, now, actor }: Ctx,
  one: { readonly year: number; readonly chapter: Chapter; readonly version: number; readonly words: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('advice.chapter')
    .values({ municipality, ...one, written_at: now, written_by: actor.id, written_by_name: actor.name })
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

/** The latest first, of one year or of all. */
export async function findSubmissions(
  db: Db,
  municipality: MunicipalityCode,
  year: number | null = null,
): Promise<readonly Submission[]> {
  const rows = await db
    .selectFrom('advice.submission as s')
    .leftJoin('advice.publication as p', join =>
      join
        .onRef('p.municipality', '=', 's.municipality')
        .onRef('p.year', '=', 's.year')
        .onRef('p.ordinal', '=', 's.ordinal'),
    )
    .selectAll('s')
    .select(['p.published_at', 'p.published_by_name'])
    .where('s.municipality', '=', municipality)
    .$if(year !== null, query => query.where('s.year', '=', year ?? 0))
    .orderBy('s.year', 'desc')
    .orderBy('s.ordinal', 'desc')
    .limit(100)
    .execute()
  return rows.map(row => {
    const { chapters: content, figuresOf } = storedContent.parse(row.content)
    const { published_at: at, published_by_name: byName } = row
    return {
      ...{ year: row.year, ordinal: row.ordinal, content, figuresOf },
      ...{ at: row.submitted_at, by: row.submitted_by, byName: row.submitted_by_name },
      publication: at === null || byName === null ? null : { at, byName },
    }
  })
}

type NewSubmission = Pick<Submission, 'year' | 'ordinal' | 'content' | 'figuresOf'> & { readonly drawing: number }

/** False: somebody else offered first. */
export async function insertSubmission({ db, municipality, now, actor }: Ctx, one: NewSubmission): Promise<boolean> {
  const { year, ordinal, drawing, content: chapters, figuresOf } = one
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('advice.submission')
    .values({
      ...{ municipality, year, ordinal, drawing, content: json({ chapters, figuresOf }) },
      ...{ submitted_at: now, submitted_by: actor.id, submitted_by_name: actor.name },
    })
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

/** False: it was published already. */
export async function insertPublication(
  { db, municipality, now, actor }: Ctx,
  { year, ordinal }: Pick<Submission, 'year' | 'ordinal'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('advice.publication')
    .values({ municipality, year, ordinal, published_at: now, published_by: actor.id, published_by_name: actor.name })
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}
