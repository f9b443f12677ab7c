import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groundOf } from './ground-of.ts'

const kin = { child: 'sem', guardians: new Set(['amina']) }
const line = {
  event: 'read',
  object: 'youth-health.growth',
  actor_id: 'mirjam',
  actor_kind: 'account',
  actor_roles: 'youth-nurse',
}

test('each look says what let it happen, from the part of the file that was opened', () => {
  assert.equal(groundOf(line, kin), 'looks-after')
  assert.equal(groundOf({ ...line, object: 'care-coordination.plan' }, kin), 'takes-part')
  assert.equal(groundOf({ ...line, object: 'people.family', actor_roles: 'desk' }, kin), 'registers')
})

test('an emergency is told as one, whatever was opened', () => {
  assert.equal(groundOf({ ...line, event: 'emergency' }, kin), 'emergency')
})

test('what the child, a parent, a sister, grandma or the program itself did is no look of a stranger', () => {
  assert.equal(groundOf({ ...line, actor_id: 'sem', actor_roles: 'youth' }, kin), 'self')
  assert.equal(groundOf({ ...line, actor_id: 'amina', actor_roles: 'parent' }, kin), 'family')
  assert.equal(groundOf({ ...line, actor_id: 'lina', actor_roles: 'youth' }, kin), 'family')
  assert.equal(groundOf({ ...line, actor_id: 'oma', actor_roles: 'supporter' }, kin), 'family')
  assert.equal(groundOf({ ...line, actor_kind: 'program', actor_roles: '' }, kin), 'program')
})
