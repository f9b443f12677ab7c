/** The same page for who works here and for the family, each in its own shell: one address behind '/plannen/:id' and '/mijn/plannen/:id'. */
import { may } from '../../../platform/auth/roles.ts'
import { type Handler, type RouteOptions, type Router, router } from '../../../platform/web/router.ts'

export type BothShells = {
  readonly work: Router
  readonly family: Router
  get(path: string, handle: Handler, options?: RouteOptions): void
  post(path: string, handle: Handler, options?: RouteOptions): void
}

export function bothShells(): BothShells {
  const [work, family] = [router('professional'), router('family')]
  return {
    work,
    family,
    get(path, handle, options) {
      work.get(`/plannen/:id${path}`, may.workOnPlans, handle, options)
      family.get(`/mijn/plannen/:id${path}`, may.useOwnPlans, handle, options)
    },
    post(path, handle, options) {
      work.post(`/plannen/:id${path}`, may.workOnPlans, handle, options)
      family.post(`/mijn/plannen/:id${path}`, may.useOwnPlans, handle, options)
    },
  }
}
