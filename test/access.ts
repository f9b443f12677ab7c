/** Who may use which route: a table that must be whole. A route without a row fails, and so does a row without a route. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Role, roles } from '../src/platform/auth/roles.ts'
import type { Actor } from '../src/platform/ctx.ts'
import type { Router } from '../src/platform/web/router.ts'

/** 'everyone' includes visitors who are not signed in. */
export type Access = Readonly<Record<string, readonly Role[] | 'everyone' | 'signed-in'>>

export function checkAccess(router: Router, table: Access): void {
  const nameOf = (route: Router['routes'][number]) => `${route.method} ${route.path}`
  test('every route has a row in the access table, and every row a route', () => {
    assert.deepEqual(new Set(Object.keys(table)), new Set(router.routes.map(nameOf)))
  })
  for (const route of router.routes) {
    const allowed = table[nameOf(route)] ?? []
    const everyone = allowed === 'everyone' || allowed === 'signed-in'
    const expected = new Set<string>([
      ...(everyone ? roles : allowed),
      ...(allowed === 'everyone' ? ['a visitor'] : []),
    ])
    test(`${nameOf(route)} is for ${[...expected].join(', ')} and nobody else`, () => {
      const admitted = roles.filter(role => route.may(withRole(role)))
      assert.deepEqual(new Set<string>([...admitted, ...(route.may(visitor) ? ['a visitor'] : [])]), expected)
    })
  }
}

const visitor: Actor = { kind: 'visitor', id: '', name: '', roles: new Set(), organisation: null }
const withRole = (role: Role): Actor => ({ ...visitor, kind: 'account', id: 'x', roles: new Set([role]) })
