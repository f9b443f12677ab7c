import { type Faults, repeated, type Typed } from '../../../../platform/web/form.ts'
import { holdsBsn } from '../../bsn-free.ts'
import type { Item, ItemKind } from '../referral.ts'
import { usualKinds } from './compose-items.ts'
import { itemText } from './text.ts'

const { missing } = itemText

/** The kinds that are ticked; before anything was sent, the usual ones. */
export const picked = (typed: Typed): ReadonlySet<string> =>
  new Set(typed.question === undefined && typed.item === undefined ? usualKinds : repeated(typed.item))

export type Picked =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly faults: Faults }

/** Of the candidates those that were ticked, each with its reason. */
export function pickItems(candidates: readonly Item[], typed: Typed): Picked {
  const ticked = new Set(repeated(typed.item))
  const items = candidates
    .filter(({ kind, words }) => ticked.has(kind) && words !== '')
    .map(item => ({ ...item, reason: (typed[reasonField(item.kind)] ?? '').trim() }))
  const faults: Record<string, string> = {}
  if (items.length === 0) faults.item = missing.items
  for (const { kind, words, reason } of items) {
    if (reason === '') faults[reasonField(kind)] = missing.reason
    if (holdsBsn(`${words} ${reason}`))
      faults[kind === 'note' ? 'needed' : kind === 'question' ? kind : reasonField(kind)] = missing.bsn
  }
  return Object.keys(faults).length === 0 ? { ok: true, items } : { ok: false, faults }
}

const reasonField = (kind: ItemKind): string => `reason-${kind}`
