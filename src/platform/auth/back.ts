import type { Asked } from '../web/router.ts'

/**
 * Where to go on after signing in: only a path of our own, in the signs that an address is made of: browsers skip a tab or line end, and
 * '/\t/elsewhere' would be another site. '/begin' sends everyone to their own first page.
 */
export function backFrom({ query, form }: Pick<Asked, 'query' | 'form'>): string {
  const wish = query.get('terug') ?? String(form.get('terug') ?? '')
  return /^\/(?![/\\])[!-~]+$/.test(wish) ? wish : '/begin'
}
