import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { type Asked, type Router, router } from '../../platform/web/router.ts'
import { familyHref } from '../family/family-href.ts'
import { searchChildren } from '../find-child.ts'
import { getChild } from '../look-up.ts'
import type { Child } from '../person.ts'
import { readQuery } from '../search/read-query.ts'
import { type CareOf, looksAfterAll } from './care-of.ts'
import { ChoosePage } from './choose.view.tsx'
import { type Comparison, compare } from './compare.ts'
import { ComparePage } from './compare.view.tsx'
import { findAlike } from './find-alike.ts'
import { parseMerge, parseUndo } from './merge.form.ts'
import type { Merge } from './merge.ts'
import { mergeChildren } from './merge-children.ts'
import { MergedPage } from './merged.view.tsx'
import { countMoves, weighMerge } from './store.ts'
import { text } from './text.ts'
import { getMerge, undoingOf, undoMerge } from './undo-merge.ts'

/** @param careOf which children the actor looks after (src/app.ts) */
export function merging(careOf: CareOf): Router {
  const routes = router('professional')
  chooseRoute(routes)
  mergeRoutes(routes, careOf)
  undoRoutes(routes, careOf)
  return routes
}

const chooseRoute = (routes: Router) =>
  routes.get('/jeugd/:id/dubbel', may.mergeChildren, async (ctx, { params, query }) => {
    const child = await getChild(ctx, params.id ?? '')
    record(ctx, 'read', 'people.child', child.id)
    const typed = (query.get('q') ?? '').trim()
    const found = typed === '' ? null : await search(ctx, child, typed)
    const alike = await findAlike(ctx, child)
    return page(text.choose.title, ChoosePage({ child, alike, typed, found, today: ctx.today }))
  })

async function search(ctx: Ctx, child: Child, typed: string): Promise<readonly Child[]> {
  const query = readQuery(typed, ctx.today)
  if (query.kind === 'unsearchable') return []
  return (await searchChildren(ctx, query)).filter(other => other.id !== child.id)
}

function mergeRoutes(routes: Router, careOf: CareOf): void {
  routes.get('/jeugd/:id/dubbel/:other', may.mergeChildren, async (ctx, asked) => {
    const comparison = await compareAsked(ctx, careOf, asked, asked.query.get('blijft'))
    return page(text.compare.title, ComparePage({ ...comparison, today: ctx.today, faults: {}, typed: {} }))
  })

  routes.post('/jeugd/:id/dubbel/:other', may.mergeChildren, async (ctx, asked) => {
    const again = async (faults: Faults, typed: Typed): Promise<Answer> => {
      const comparison = await compareAsked(ctx, careOf, asked, typed.kept ?? null)
      return invalid(text.compare.title, ComparePage({ ...comparison, today: ctx.today, faults, typed }))
    }
    const parsed = parseMerge(asked.form)
    if (!parsed.ok) return again(parsed.faults, parsed.typed)
    const { kept, absorbed } = await chosen(ctx, asked, parsed.value.kept)
    const { reason, sure } = parsed.value
    const merged = await mergeChildren(ctx, careOf, { kept: kept.id, absorbed: absorbed.id, reason, isSure: sure })
    switch (merged.kind) {
      case 'merged':
        return see(familyHref(kept, 'samengevoegd'))
      case 'doubtful':
        return again({ sure: text.missing.sure }, typedWords(asked.form))
      case 'refused':
        return again({ form: text.refusal[merged.because] }, typedWords(asked.form))
    }
  })
}

/** Which of the two in the address is kept; any other id is nobody's here. */
async function chosen(ctx: Ctx, { params }: Asked, keep: string) {
  const one = await getChild(ctx, params.id ?? '')
  const other = await getChild(ctx, params.other ?? '')
  if (keep === one.id) return { kept: one, absorbed: other }
  if (keep === other.id) return { kept: other, absorbed: one }
  throw new NotFound(`child ${keep}`)
}

async function compareAsked(ctx: Ctx, careOf: CareOf, { params }: Asked, keep: string | null) {
  const comparison = await compare(ctx, careOf, [params.id ?? '', params.other ?? ''], keep)
  return { comparison, from: fromOf(comparison, params.id ?? '') }
}

const fromOf = ({ kept, absorbed }: Comparison, id: string) => (kept.child.id === id ? kept : absorbed)

function undoRoutes(routes: Router, careOf: CareOf): void {
  routes.get('/jeugd/:id/samenvoegingen/:merge', may.mergeChildren, async (ctx, asked) => {
    const { child, merge } = await mergeOf(ctx, asked)
    return page(text.merged.title(merge.absorbedName), await mergedPage(ctx, careOf, { child, merge }, {}, {}))
  })

  routes.post('/jeugd/:id/samenvoegingen/:merge/ongedaan', may.mergeChildren, async (ctx, asked) => {
    const { child, merge } = await mergeOf(ctx, asked)
    const again = async (faults: Faults, typed: Typed): Promise<Answer> =>
      invalid(text.merged.title(merge.absorbedName), await mergedPage(ctx, careOf, { child, merge }, faults, typed))
    const parsed = parseUndo(asked.form)
    if (!parsed.ok) return again(parsed.faults, parsed.typed)
    const undone = await undoMerge(ctx, careOf, merge.id, parsed.value.reason)
    switch (undone.kind) {
      case 'undone':
        return see(familyHref(child, 'gescheiden'))
      case 'refused':
        return again({ reason: text.undoRefusal[undone.because] }, typedWords(asked.form))
    }
  })
}

type MergeOf = { readonly child: Child; readonly merge: Merge }

/** A merge is seen at either of its children; for anybody else it is not there. */
async function mergeOf(ctx: Ctx, { params }: Asked): Promise<MergeOf> {
  const child = await getChild(ctx, params.id ?? '')
  const merge = await getMerge(ctx, params.merge ?? '')
  if (merge.kept !== child.id && merge.absorbed !== child.id) throw new NotFound(`merge ${merge.id}`)
  record(ctx, 'read', 'people.merge', child.id, merge.id)
  return { child, merge }
}

async function mergedPage(ctx: Ctx, careOf: CareOf, { child, merge }: MergeOf, faults: Faults, typed: Typed) {
  const undoing = await undoingOf(ctx, merge)
  const mayWeigh = await looksAfterAll(ctx, careOf, [merge.kept, merge.absorbed])
  const moved = mayWeigh ? await weighMerged(ctx, merge) : null
  return MergedPage({ child, merge, undoing, moved, faults, typed })
}

async function weighMerged(ctx: Ctx, { id, kept, absorbed, undone }: Merge) {
  const moves = await countMoves(ctx.db, ctx.municipality, id)
  const weights = undone === null ? await weighMerge(ctx.db, kept, absorbed) : []
  return {
    went: moves.map(({ table, rows }) => ({ table, ofKept: 0, ofAbsorbed: rows, staying: rows })),
    stayed: weights.map(left => ({ ...left, staying: left.ofAbsorbed })),
  }
}
