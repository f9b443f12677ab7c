/**
 * Who may be represented by whom, outside custody. A curator or mentor (or somebody authorised in writing) stands in for who is of age and
 * cannot weigh it; whoever decides alone may ask somebody to act for them. Custody of parents is not here: it works by itself.
 * Source: knowledge/consent/rights.ts (Jeugdwet 7.3.15 lid 2-3, 7.3.4-7.3.5). That a mandate needs who decides alone is our reading: the
 * articles say nothing of a youth of 12 to 15 who would give one, so none is taken from them here.
 */
import { rightOf } from '../../knowledge/consent/rights.ts'
import type { RepresentationKind } from '../../platform/auth/representation/representation.ts'
import type { Birth } from '../person.ts'

export function mayBeRepresentedBy(kind: RepresentationKind, birth: Birth | null, today: Temporal.PlainDate): boolean {
  // A parent of whom no birth date was written down is of age.
  if (birth === null) return true
  if (birth.kind === 'expected') return false
  const question = { law: 'youth-act', birth: birth.on, on: today } as const
  switch (kind) {
    case 'curator':
    case 'mentor':
      return rightOf('representative', 'consent', { ...question, canWeigh: false }).kind === 'may'
    case 'mandate':
      return rightOf('youth', 'consent', { ...question, canWeigh: true }).kind === 'may'
  }
}
