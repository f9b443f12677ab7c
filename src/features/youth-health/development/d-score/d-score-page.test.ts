import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { registerChild } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { unknownBirth } from '../../record/observations.ts'
import { recordBirthDetails } from '../../record/record-birth-details.ts'
import { recordAnswers } from '../record-answers.ts'

const town = await testTown()
const nurse = actorOf(professionals.nurse)

async function child(ctx: Ctx, givenNames: string, months: number) {
  const registration = await registerChild(ctx, {
    givenNames,
    familyName: 'Smit',
    sex: 'female',
    birth: { kind: 'born', on: today.subtract({ months }) },
    bsn: null,
    language: 'nl',
    interpreterLanguage: null,
    isAnother: true,
  })
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}

const answer = (item: number, bdsNumber: number, given: '+' | '-') =>
  ({ item, side: null, bdsNumber, answer: given }) as const

const toddler = [answer(16, 909, '+'), answer(39, 938, '+'), answer(68, 1660, '+'), answer(69, 989, '-')]

test('a D-score is shown with the key that made it, on every scale another number', async () => {
  const id = await town.act(nurse, async ctx => {
    const lina = await child(ctx, 'Lina', 18)
    await recordAnswers(ctx, lina, { on: today, answers: toddler })
    return lina
  })
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const page = async (scale: string) => (await browser.get(`/jeugd/${id}/ontwikkeling/d-score?schaal=${scale}`)).text()
  const [gsed, dutch] = await Promise.all([page('gsed-nederland'), page('nederland-2014')])
  assert.ok(gsed.includes('Sleutel gsed2406') && dutch.includes('Sleutel dutch'))
  const scoreIn = (html: string) => /D-score (\d+,\d)/.exec(html)?.[1]
  assert.ok(scoreIn(gsed) && scoreIn(dutch) && scoreIn(gsed) !== scoreIn(dutch))
  assert.ok(gsed.includes('doet je kind dingen die de meeste kinderen van die leeftijd ook doen'))
  const overview = await (await browser.get(`/jeugd/${id}/ontwikkeling`)).text()
  assert.ok(overview.includes(`D-score ${scoreIn(gsed)}`) && overview.includes('Sleutel gsed2406'))
})

test('a child born too early has its score held against both ages', async () => {
  const id = await town.act(nurse, async ctx => {
    const sam = await child(ctx, 'Sam', 6)
    await recordBirthDetails(ctx, sam, { ...unknownBirth, gestationDays: 210 })
    await recordAnswers(ctx, sam, { on: today, answers: [answer(31, 930, '+'), answer(57, 966, '+')] })
    return sam
  })
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await browser.get(`/jeugd/${id}/ontwikkeling/d-score`)).text()
  assert.ok(page.includes('Met de gecorrigeerde leeftijd') && page.includes('SD gecorrigeerd'))
  const form = await (await browser.get(`/jeugd/${id}/ontwikkeling/nieuw`)).text()
  assert.ok(form.includes('Te vroeg geboren, na 30 weken') && form.includes('Kenmerken van 26 weken'))
})

test('who was not examined yet has no D-score, and the page says what to do', async () => {
  const id = await town.act(nurse, ctx => child(ctx, 'Noa', 3))
  const browser = await as(town.app, 'jeugdverpleegkundige')
  assert.ok((await (await browser.get(`/jeugd/${id}/ontwikkeling/d-score`)).text()).includes('Nog geen D-score'))
})
