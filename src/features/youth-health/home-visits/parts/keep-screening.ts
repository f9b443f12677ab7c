import { mergeVisit } from '../../../../knowledge/home-visits/merge-visit.ts'
import { getScreening } from '../../../../knowledge/screening/screenings.ts'
import { recordScreenings } from '../../screening/record-screenings.ts'
import { parseScreenings } from '../../screening/screening.form.ts'
import { findScreenings } from '../../screening/store.ts'
import { latestScreenings, resultWords } from '../latest-screenings.ts'
import { choicesIn, fieldsOf, wordIn } from '../part.form.ts'
import { screeningsAtHome } from '../screenings-at-home.ts'
import { text } from '../text.ts'
import { type Keep, tellLeftOut } from './keep.ts'

/** A screening that another recorded since the package was given is chosen between; both stay in the record, each under its own day. */
export const keepScreening: Keep = async (ctx, child, visit, form) => {
  const parsed = parseScreenings(fieldsOf(form, /^s-/, {}), screeningsAtHome, ctx.today)
  if (!parsed.ok) return { kind: 'faults', faults: parsed.faults, asked: [] }
  const latest = latestScreenings(await findScreenings(ctx.db, ctx.municipality, child.id))
  const mine = parsed.value.map(result => ({
    field: result.screening,
    value: resultWords(result),
    base: wordIn(form, `base-${result.screening}`) || null,
  }))
  const theirs = [...latest].map(([field, { of, words }]) => ({ field, value: words, id: of }))
  const { add, over, leftOut, differs } = mergeVisit(mine, theirs, choicesIn(form))
  if (differs.length > 0)
    return {
      kind: 'differs',
      differences: differs.map(pair => ({
        field: pair.mine.field,
        label: labelOf(pair.mine.field),
        mine: pair.mine.value,
        theirs: pair.theirs.value,
        by: [...latest.values()].find(({ of }) => of === pair.theirs.id)?.by ?? '',
        seen: pair.theirs.id,
      })),
    }
  const kept = new Set([...add, ...over.map(pair => pair.mine)].map(({ field }) => field))
  const results = parsed.value.filter(({ screening }) => kept.has(screening))
  const document = results.length > 0 ? await recordScreenings(ctx, child.id, { on: visit.on, results }) : null
  const words = leftOut.map(({ mine: { field, value } }) => text.screened(labelOf(field), value))
  return { kind: 'kept', document, leftOut: await tellLeftOut(ctx, child, visit, words) }
}

const labelOf = (field: string): string => {
  const id = screeningsAtHome.find(one => one === field)
  return id ? getScreening(id).label : field
}
