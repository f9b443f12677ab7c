import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Profession } from './professions.ts'
import { sections } from './professions.ts'
import { type ItemFacts, mayReadMinutes, sectionsFor, sightOf, type Viewer } from './sight.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const member = (profession: Profession, from = -30, until: number | null = null): Viewer => ({
  professional: 'me',
  organisation: 'ours',
  memberships: [
    {
      team: 't',
      profession,
      from: today.add({ days: from }),
      until: until === null ? null : today.add({ days: until }),
    },
  ],
})
const item = (other: Partial<ItemFacts> = {}): ItemFacts => ({
  team: 't',
  schoolOrganisation: 'school',
  kind: 'named',
  isGateOpen: true,
  requestedBy: 'somebody',
  guests: [],
  isClosed: false,
  ...other,
})

test('a member sees the items of his own team, from the first day of membership until the last', () => {
  assert.equal(sightOf(member('chair'), item(), today), 'whole')
  assert.equal(sightOf(member('chair'), item({ team: 'other' }), today), 'nothing')
  assert.equal(sightOf(member('chair', 1), item(), today), 'nothing')
  assert.equal(sightOf(member('chair', -30, 0), item(), today), 'nothing')
  assert.equal(sightOf(member('chair', -30, 1), item(), today), 'whole')
})

test('without consent that stands the team sees nothing, and who brought it in sees his own words', () => {
  assert.equal(sightOf(member('chair'), item({ isGateOpen: false }), today), 'nothing')
  assert.equal(sightOf(member('chair'), item({ isGateOpen: false, requestedBy: 'me' }), today), 'own-request')
})

test('a police officer sees what he was invited to, and no other item', () => {
  assert.equal(sightOf(member('police'), item(), today), 'nothing')
  assert.equal(sightOf(member('police'), item({ guests: ['me'] }), today), 'whole')
})

test('a teacher of the school sees the school’s part of a named item, and nothing of one without a name', () => {
  const teacher: Viewer = { professional: 'me', organisation: 'school', memberships: [] }
  assert.equal(sightOf(teacher, item(), today), 'school-part')
  assert.equal(sightOf(teacher, item({ isGateOpen: false }), today), 'nothing')
  assert.equal(sightOf(teacher, item({ kind: 'anonymous' }), today), 'nothing')
  assert.deepEqual(sectionsFor('school-part', true, sections), ['question', 'tried', 'strengths', 'parents', 'child'])
})

test('who came to the team after an item was closed does not read back what was said', () => {
  const meetingOn = today.subtract({ days: 60 })
  assert.equal(mayReadMinutes(member('youth-nurse'), item({ isClosed: true }), meetingOn, today), false)
  assert.equal(mayReadMinutes(member('youth-nurse'), item(), meetingOn, today), true)
  assert.equal(mayReadMinutes(member('youth-nurse', -90), item({ isClosed: true }), meetingOn, today), true)
})

test('the part of youth health care opens only as far as consent covers it', () => {
  assert.equal(sectionsFor('whole', false, sections).includes('health'), false)
  assert.equal(sectionsFor('whole', true, sections).includes('health'), true)
})
