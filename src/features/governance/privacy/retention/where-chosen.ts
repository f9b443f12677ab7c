/** Where a municipality chooses a term. What the law sets, or what follows from the work, is chosen nowhere. */
import type { Module } from '../../../../centre/index.ts'
import type { TermName } from '../register/processing.ts'

type Place = { readonly href: string; readonly module?: Module }

const places: Partial<Readonly<Record<TermName, Place>>> = {
  health: { href: '/beheer/vernietiging' },
  concerns: { href: '/beheer/signalen' },
  'reporting-code': { href: '/beheer/meldcode' },
  'youth-care': { href: '/beheer/jeugdzorg/bewaartermijn' },
  'care-team': { href: '/beheer/zorgteams/bewaartermijn', module: 'school-care-link' },
  questions: { href: '/beheer/vragen' },
  messages: { href: '/beheer/berichten' },
  colleagues: { href: '/beheer/vraagbaak' },
  contacts: { href: '/beheer/contacten' },
  courses: { href: '/beheer/cursussen' },
}

/** Null: chosen nowhere, or its part is off here. */
export function whereChosen(term: TermName, on: ReadonlySet<Module>): string | null {
  const place = places[term]
  return place && (place.module === undefined || on.has(place.module)) ? place.href : null
}
