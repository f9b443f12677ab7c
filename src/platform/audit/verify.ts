import type { Db } from '../db/connect.ts'
import { beginning, holds, type Link } from './chain.ts'
import { findEvents } from './store.ts'

export type Verdict =
  | { readonly kind: 'whole'; readonly rows: number }
  | { readonly kind: 'broken'; readonly at: number }

/** Walks a municipality's chain from its beginning and names the first row that does not hold. */
export async function verifyLog(db: Db, municipality: string): Promise<Verdict> {
  let before: Link = beginning
  for (;;) {
    const rows = await findEvents(db, municipality, before.number)
    for (const row of rows) {
      if (!holds(before, row)) return { kind: 'broken', at: before.number + 1 }
      before = row
    }
    if (rows.length === 0) return { kind: 'whole', rows: before.number }
  }
}
