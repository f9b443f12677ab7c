import { z } from 'zod'
import { hasDoubleRungs, type Rung, toldParties, waitedFor } from '../../../../knowledge/referral-index/ladder.ts'
import { field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import type { LadderSetting } from './setting.ts'
import { text } from './text.ts'

/** As many rungs as the form has room for. */
export const places = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const nameAt = (place: number, part: 'after' | 'without' | 'tells'): string => `${part}-${place}`

const { missing } = text
/** Longer than a working quarter nobody waits. */
const mostDays = 60

const fields = places.flatMap(
  place =>
    [
      [nameAt(place, 'after'), field.optionalDecimal(1, mostDays, missing.after)],
      [nameAt(place, 'without'), field.choice(['', ...waitedFor], missing.without)],
      [nameAt(place, 'tells'), field.choice(['', ...toldParties], missing.tells)],
    ] as const,
)
const rows = z.object(Object.fromEntries(fields))
const why = z.object({ reason: field.text(missing.reason, 400) })

/** An empty row is no rung; a row that is half filled in is a mistake. */
export function parseLadder(form: FormData): Parsed<Pick<LadderSetting, 'rungs' | 'reason'>> {
  const parsed = parseForm(rows, form)
  if (!parsed.ok) return parsed
  const reason = parseForm(why, form)
  if (!reason.ok) return reason
  const typed = typedWords(form)
  const found = places.map(place => rungAt(parsed.value, place))
  const faults = Object.assign({}, ...found.flatMap(one => ('faults' in one ? [one.faults] : [])))
  if (Object.keys(faults).length > 0) return { ok: false, faults, typed }
  const rungs = found.flatMap(one => ('rung' in one ? [one.rung] : [])).toSorted((a, b) => a.after - b.after)
  const wrong = rungs.length === 0 ? missing.none : hasDoubleRungs(rungs) ? missing.double : null
  if (wrong !== null) return { ok: false, faults: { [nameAt(1, 'after')]: wrong }, typed }
  return { ok: true, value: { rungs, reason: reason.value.reason } }
}

type Found =
  | { readonly rung: Rung }
  | { readonly faults: Readonly<Record<string, string>> }
  | { readonly isEmpty: true }

function rungAt(value: Readonly<Record<string, unknown>>, place: number): Found {
  const after = value[nameAt(place, 'after')]
  const without = waitedFor.find(word => word === value[nameAt(place, 'without')])
  const tells = toldParties.find(word => word === value[nameAt(place, 'tells')])
  if (after === null && !without && !tells) return { isEmpty: true }
  if (typeof after !== 'number' || !Number.isInteger(after))
    return { faults: { [nameAt(place, 'after')]: missing.after } }
  if (!without) return { faults: { [nameAt(place, 'without')]: missing.without } }
  if (!tells) return { faults: { [nameAt(place, 'tells')]: missing.tells } }
  return { rung: { after, without, tells } }
}
