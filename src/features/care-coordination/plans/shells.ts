/** A plan has one set of pages in two shells: for who works with families, and in Mijn CJG. Same use cases, same sight. */
import { type May, may } from '../../../platform/auth/roles.ts'
import type { Router } from '../../../platform/web/router.ts'

type Routers = { readonly work: Router; readonly family: Router }

/** Adds the same pages to both; `at` is the address of a plan there. */
export function inBothShells({ work, family }: Routers, add: (route: Router, at: string, mayUse: May) => void): void {
  add(work, '/plannen/:id', may.workOnPlans)
  add(family, '/mijn/plannen/:id', may.useOwnPlans)
}
