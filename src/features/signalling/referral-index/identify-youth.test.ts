import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { getChild } from '../../../people/index.ts'
import {
  type ConcernYouth,
  identifyYouth,
  noteConcern,
  reportToIndex,
  weighConcern,
  type YouthIdentity,
} from '../index.ts'
import { day, newBsn, nurse, register, report, words } from '../youths.fixture.ts'
import { indexKeysOf } from './index-keys.ts'

const town = await testTown()
const police = actorOf(professionals.policeOfficer)
const daan: YouthIdentity = { familyName: 'De Wit', birthDate: day('2012-03-04'), sex: 'male' }
const subjectOf = (identity: YouthIdentity) =>
  town.act(police, async ctx => (await identifyYouth(ctx, identity)).subject)

const known = (givenNames: string, more: object = {}) =>
  register(town, { givenNames, born: '2012-03-04', sex: 'male', ...more })

async function reportOf(youth: Partial<ConcernYouth>) {
  const whom = {
    givenNames: '',
    familyName: '',
    mother: '',
    birth: null,
    sex: 'male',
    postcode: null,
    houseNumber: '',
  } as const
  return town.act(police, async ctx => {
    const id = await noteConcern(ctx, { ...words, child: null, about: '', youth: { ...whom, ...youth } })
    await weighConcern(ctx, id, { decision: 'report', familyTold: 'yes', whyNotTold: '' })
    return reportToIndex(ctx, id)
  })
}

test('a youth whom nobody knows goes by name, birth date and sex, however the name is typed', async () => {
  const subject = await subjectOf(daan)
  assert.match(subject, /^[0-9a-f]{64}$/)
  assert.equal(await subjectOf({ ...daan, familyName: ' de  WIT ' }), subject)
  for (const other of [{ sex: 'female' as const }, { birthDate: day('2012-03-05') }, { familyName: 'De Witte' }])
    assert.notEqual(await subjectOf({ ...daan, ...other }), subject)
})

test('a police officer who sends a name finds the nurse who reported by the number, and sees no number and no record', async () => {
  const child = await known('Daan', { home: { postcode: '1234 AB', houseNumber: '7' } })
  await report(town, nurse, child)
  const reporting = await reportOf({ familyName: 'De Wit', birth: { kind: 'born', on: day('2012-03-04') } })
  assert.ok(reporting.kind === 'reported')
  assert.equal(reporting.matches.length, 1)
  const page = await (await (await as(town.app, 'wijkagent')).get(`/signalen/meldingen/${reporting.report}`)).text()
  assert.match(page, /De Wit/)
  assert.doesNotMatch(page, /Daan|9999\d{5}/)
  assert.ok(!page.includes(child))
})

test('of twins the right one is found by the given name, and neither without it', async () => {
  const on = { familyName: 'De Wit', birthDate: day('2013-06-06'), sex: 'female' } as const
  const twins: string[] = []
  for (const givenNames of ['Anna', 'Bente'])
    twins.push(await register(town, { givenNames, born: '2013-06-06', sex: 'female' }))
  const own = await town.act(nurse, async ctx => indexKeysOf(ctx, await getChild(ctx, twins[1] ?? '')))
  assert.equal(await subjectOf({ ...on, givenNames: 'bente' }), own?.subject)
  assert.notEqual(await subjectOf(on), own?.subject)
})

test('somebody of the same name and birth date who lives elsewhere is somebody else', async () => {
  const child = await register(town, {
    givenNames: 'Kees',
    born: '2011-01-01',
    sex: 'male',
    bsn: newBsn(),
    home: { postcode: '1234 AB', houseNumber: '9' },
  })
  const own = await town.act(nurse, async ctx => indexKeysOf(ctx, await getChild(ctx, child)))
  const kees = { ...daan, birthDate: day('2011-01-01') }
  assert.equal(await subjectOf({ ...kees, address: { postcode: '1234ab', houseNumber: '9' } }), own?.subject)
  assert.notEqual(await subjectOf({ ...kees, address: { postcode: '1234 AB', houseNumber: '10' } }), own?.subject)
})

test('a child that is registered without a BSN is found by a partner under the same service number', async () => {
  await report(town, nurse, await register(town, { givenNames: 'Ali', born: '2014-02-02', sex: 'male', bsn: null }))
  const reporting = await reportOf({ familyName: 'de wit', birth: { kind: 'born', on: day('2014-02-02') } })
  assert.equal(reporting.kind === 'reported' && reporting.matches.length, 1)
})

test('without a birth date, or before birth, a youth cannot be reported yet', async () => {
  assert.deepEqual(await reportOf({ familyName: 'De Wit' }), { kind: 'refused', because: 'not-identified' })
  const expected = { familyName: 'De Wit', birth: { kind: 'expected', on: day('2027-02-01') } } as const
  assert.deepEqual(await reportOf(expected), { kind: 'refused', because: 'not-born' })
})

test('who is in no category of the law does not report, also with a name and a day', async () => {
  const childcare = actorOf(professionals.childcareWorker)
  const reporting = await town.act(childcare, async ctx => {
    const youth = {
      givenNames: '',
      familyName: 'De Wit',
      mother: '',
      birth: null,
      sex: 'male',
      postcode: null,
      houseNumber: '',
    } as const
    const id = await noteConcern(ctx, { ...words, child: null, about: '', youth })
    await weighConcern(ctx, id, { decision: 'report', familyTold: 'yes', whyNotTold: '' })
    return reportToIndex(ctx, id)
  })
  assert.deepEqual(reporting, { kind: 'refused', because: 'not-designated' })
})
