import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { registerChild } from '../../../people/index.ts'
import { examinationsOf } from './examinations-of.ts'
import { recordAnswers } from './record-answers.ts'

const town = await testTown()
const nurse = actorOf(professionals.nurse)

/** A baby of six months whose item 5 was noted as not passed. */
async function baby() {
  return town.act(nurse, async ctx => {
    const child = await registerChild(ctx, {
      givenNames: 'Mees',
      familyName: 'Bakker',
      sex: 'male',
      birth: { kind: 'born', on: today.subtract({ months: 6 }) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    })
    if (child.kind !== 'registered') return assert.fail(child.kind)
    const answers = [{ item: 5, side: null, bdsNumber: 887, answer: '-' as const, remark: 'Moe.' }]
    const of = await recordAnswers(ctx, child.id, { on: today, answers })
    return { id: child.id, address: `/jeugd/${child.id}/ontwikkeling/antwoorden/${of}/887` }
  })
}

test('a wrong answer gets the right one in its place, and the old one stays to be seen with the reason', async () => {
  const { id, address } = await baby()
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const before = await (await browser.get(`/jeugd/${id}/ontwikkeling`)).text()
  assert.ok(before.includes('1 kenmerk om te herhalen.'))
  const corrected = await browser.post(address, { becomes: '+', reason: 'Verkeerd geklikt.', version: '-' })
  assert.equal(corrected.status, 303)
  const after = await (await browser.get(`/jeugd/${id}/ontwikkeling?verbeterd`)).text()
  assert.ok(!after.includes('om te herhalen') && after.includes('Het antwoord is verbeterd'))
  const history = await (await browser.get(`/jeugd/${id}/ontwikkeling/kenmerken/5`)).text()
  assert.ok(history.includes('was −, is +') && history.includes('Verkeerd geklikt.') && history.includes('Moe.'))
  const timeline = await (await browser.get(`/jeugd/${id}/tijdlijn`)).text()
  assert.ok(timeline.includes('Antwoord verbeterd') && timeline.includes('Verkeerd geklikt.'))
})

test('an answer that was taken back was never tried', async () => {
  const { id, address } = await baby()
  const browser = await as(town.app, 'jeugdverpleegkundige')
  await browser.post(address, { becomes: 'terug', reason: 'Was een ander kind.', version: '-' })
  assert.deepEqual(await town.act(nurse, ctx => examinationsOf(ctx, id)), [])
  assert.equal((await browser.get(address)).status, 404)
})

test('who corrects what somebody else corrected meanwhile is shown the newer answer', async () => {
  const { address } = await baby()
  const browser = await as(town.app, 'jeugdverpleegkundige')
  await browser.post(address, { becomes: '+', reason: 'Verkeerd geklikt.', version: '-' })
  const late = await browser.post(address, { becomes: 'terug', reason: 'Ander kind.', version: '-' })
  assert.equal(late.status, 409)
  assert.ok((await late.text()).includes('was je voor: het antwoord is nu +'))
})

test('a correction needs a reason, another answer than it was, and an M only where it may', async () => {
  const { address } = await baby()
  const browser = await as(town.app, 'jeugdverpleegkundige')
  for (const form of [
    { becomes: '+', reason: '', version: '-' },
    { becomes: '-', reason: 'Zo is het.', version: '-' },
    { becomes: 'M', reason: 'Moeder zegt het.', version: '-' },
  ])
    assert.equal((await browser.post(address, form)).status, 422)
})

test('the neighbouring municipality corrects nothing here', async () => {
  const { address } = await baby()
  const neighbour = await as(town.app, 'jeugdarts', biezendrecht.host)
  assert.equal((await neighbour.post(address, { becomes: '+', reason: 'x', version: '-' })).status, 404)
})
