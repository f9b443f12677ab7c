import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { addWorkingDays } from '../ages/working-days.ts'
import { followUp, mayLead, reporterDomains } from './follow-up.ts'

const day = Temporal.PlainDate.from
const match = { signalledOn: day('2026-11-02'), contactedOn: null, leadAgreedOn: null }
const noHolidays: readonly Temporal.PlainDate[] = []

test('a weekend and a holiday are not working days', () => {
  assert.equal(String(addWorkingDays(day('2026-11-02'), 5, noHolidays)), '2026-11-09')
  assert.equal(String(addWorkingDays(day('2026-12-24'), 1, [day('2026-12-25')])), '2026-12-28')
  assert.equal(String(addWorkingDays(day('2026-11-07'), 1, noHolidays)), '2026-11-09')
})

test('the reporters have five working days to find each other', () => {
  const { contact, remind } = followUp(match, day('2026-11-09'), noHolidays)
  same([contact, remind], [{ kind: 'open', by: day('2026-11-09') }, 'nobody'])
})

test('from the sixth working day both reporters are reminded', () => {
  const { contact, remind } = followUp(match, day('2026-11-10'), noHolidays)
  same([contact, remind], [{ kind: 'overdue', since: day('2026-11-10') }, 'both-reporters'])
})

test('five working days after a missed term the keeper of the agreements hears of it', () => {
  assert.equal(followUp(match, day('2026-11-16'), noHolidays).remind, 'both-reporters')
  assert.equal(followUp(match, day('2026-11-17'), noHolidays).remind, 'agreement-keeper')
})

test('contact alone is not enough: after ten working days someone must lead', () => {
  const contacted = { ...match, contactedOn: day('2026-11-04') }
  assert.equal(followUp(contacted, day('2026-11-16'), noHolidays).remind, 'nobody')
  assert.equal(followUp(contacted, day('2026-11-17'), noHolidays).lead.kind, 'overdue')
})

test('a match with contact and a lead asks nothing more of anyone', () => {
  const settled = { ...match, contactedOn: day('2026-11-04'), leadAgreedOn: day('2026-11-05') }
  const { contact, lead, remind } = followUp(settled, day('2027-11-05'), noHolidays)
  assert.deepEqual([contact.kind, lead.kind, remind], ['done', 'done', 'nobody'])
})

test('a municipality can set its own terms', () => {
  const terms = { firstContact: 1, lead: 2, escalation: 1 }
  assert.equal(followUp(match, day('2026-11-04'), noHolidays, terms).contact.kind, 'overdue')
})

test('school and police never lead, everyone else may', () => {
  assert.deepEqual(
    reporterDomains.filter(domain => !mayLead(domain)),
    ['education', 'police-and-justice'],
  )
})
