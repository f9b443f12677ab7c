import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import type { ProgrammeMoment } from '../../../../knowledge/contact-moments/programme.ts'
import { registerChild } from '../../../../people/index.ts'
import { changeOf } from './change.ts'
import { contactProgrammeOf } from './programme-of.ts'

const town = await testTown()
const page = '/beheer/contactmomenten/14'
/** The consult of three years, from two and a half on. */
const earlier = {
  isOn: 'ja',
  unit: 'months',
  from: '30',
  target: '36',
  to: '41',
  parts: 'measure',
  column: '',
  reason: 'Afspraak met de gemeente',
}

async function toddler(months: number): Promise<void> {
  await town.act(actorOf(professionals.nurse), ctx =>
    registerChild(ctx, {
      givenNames: 'Mila',
      familyName: 'Jansen',
      sex: 'female',
      birth: { kind: 'born', on: today.subtract({ months }) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
}

const hiddenValue = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''

test('a change is shown with the number of children first, and counts only when it is confirmed', async () => {
  await toddler(31)
  await toddler(31)
  await toddler(48)
  const doctor = await as(town.app, 'jeugdarts')
  const shown = await doctor.post(page, earlier)
  assert.equal(shown.status, 200)
  const html = await shown.text()
  assert.match(html, /Dit verandert iets voor 2 kinderen/)
  assert.match(html, /2 kinderen zijn hierdoor vandaag aan de beurt/)
  const confirming = {
    ...earlier,
    confirmed: 'ja',
    previewed: hiddenValue(html, 'previewed'),
    version: hiddenValue(html, 'version'),
  }
  const otherwise = await doctor.post(page, { ...confirming, from: '24' })
  assert.equal(otherwise.status, 200, 'another figure than was previewed is previewed again')
  assert.equal((await doctor.post(page, confirming)).status, 303)
  const programme = await town.act(actorOf(professionals.nurse), contactProgrammeOf)
  assert.equal(programme.find(({ code }) => code === '14')?.window.from, 30)
  const all = await (await doctor.get('/beheer/contactmomenten?gewijzigd')).text()
  assert.match(all, /30 tot en met 41 maanden/)
  assert.match(all, /gewijzigd door/)
})

test('two people who change one moment at a time do not overwrite each other', async () => {
  const administrator = await as(town.app, 'beheerder')
  const path = '/beheer/contactmomenten/13'
  const change = { ...earlier, from: '23', to: '35', target: '24' }
  const html = await (await administrator.post(path, change)).text()
  const confirming = { ...change, confirmed: 'ja', previewed: hiddenValue(html, 'previewed'), version: '' }
  assert.equal((await administrator.post(path, confirming)).status, 303)
  const second = { ...change, from: '22' }
  const shown = await (await administrator.post(path, second)).text()
  const late = await administrator.post(path, {
    ...second,
    confirmed: 'ja',
    previewed: hiddenValue(shown, 'previewed'),
    version: '',
  })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Ondertussen is dit contactmoment gewijzigd/)
})

test('ages out of order, a column without Van Wiechen and a change without a reason are asked again', async () => {
  const doctor = await as(town.app, 'jeugdarts')
  for (const wrong of [{ from: '37' }, { to: '35' }, { column: '9' }, { reason: ' ' }, { parts: 'development' }]) {
    const asked = await doctor.post(page, {
      ...earlier,
      target: '37',
      ...wrong,
      ...('from' in wrong ? { from: '38' } : {}),
    })
    assert.equal(asked.status, 422, JSON.stringify(wrong))
  }
})

test('a moment that does not exist has no page', async () => {
  assert.equal((await (await as(town.app, 'jeugdarts')).get('/beheer/contactmomenten/99')).status, 404)
})

test('switching a moment off takes it from those who are due and those who were to come, not from who is past it', () => {
  const was: ProgrammeMoment = {
    code: '11',
    isOn: true,
    window: { unit: 'months', from: 14, target: 14, to: 14 },
    parts: [],
    column: null,
  }
  const births = [13, 14, 15].map(months => ({ on: today.subtract({ months }), children: 10 }))
  assert.deepEqual(changeOf(was, { ...was, isOn: false }, births, today), {
    children: 20,
    becomeDue: 0,
    noLongerDue: 10,
  })
})
