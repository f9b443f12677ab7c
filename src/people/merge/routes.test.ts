import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../cast/open-town.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown, today } from '../../../test/town.ts'
import { parseBsn } from '../../knowledge/identifiers/bsn.ts'
import { findEventsOf } from '../../platform/audit/store.ts'
import type { Birth, ChildId } from '../person.ts'
import { recordCustody } from '../record-kinship.ts'
import { registerChild, registerGuardian } from '../register-child.ts'
import { mergeChildren } from './merge-children.ts'
import { formerIdsOf } from './merges-of.ts'
import { undoMerge } from './undo-merge.ts'

const town = await testTown()
const everybody = async () => () => true
const nurse = actorOf(professionals.nurse)
const nurseAt = await as(town.app, 'jeugdverpleegkundige')
const deskAt = await as(town.app, 'balie')

async function register(givenNames: string, birth: Birth, digits: string | null = null): Promise<ChildId> {
  const language = { language: 'Nederlands', interpreterLanguage: null }
  const parsed = digits === null ? null : parseBsn(digits)
  const bsn = parsed?.ok ? parsed.bsn : null
  const named = { givenNames, familyName: 'Bakker', sex: 'female', ...language } as const
  return town.act(nurse, async ctx => {
    const registered = await registerChild(ctx, { ...named, birth, bsn, isAnother: true })
    if (registered.kind !== 'registered') return assert.fail(registered.kind)
    const mother = { ...named, givenNames: 'Suzan', bsn: null, phone: null, email: null }
    const guardian = await registerGuardian(ctx, mother)
    const custody = { relation: 'mother', custody: 'with-custody', since: ctx.today } as const
    await recordCustody(ctx, { child: registered.id, guardian, ...custody })
    return registered.id
  })
}
const born = (daysAgo: number): Birth => ({ kind: 'born', on: today.subtract({ days: daysAgo }) })
const expected = (daysAgo: number): Birth => ({ kind: 'expected', on: today.subtract({ days: daysAgo }) })

const baby = await register('Baby', expected(10))
const noa = await register('Noa', born(14), '999990184')
const words = { kept: noa, reason: 'Moeder bevestigt het.', sure: 'ja' }

test('on the family page stands the way for a child that is there twice, for a nurse and not for the desk', async () => {
  assert.match(await (await nurseAt.get(`/jeugd/${noa}/gezin`)).text(), /Dit kind staat er dubbel in/)
  assert.doesNotMatch(await (await deskAt.get(`/jeugd/${noa}/gezin`)).text(), /dubbel/)
})

test('who searches sees that two children look alike', async () => {
  assert.match(await (await nurseAt.get('/jeugd?q=Bakker')).text(), /Twee kinderen lijken op elkaar/)
  assert.doesNotMatch(await (await deskAt.get('/jeugd?q=Bakker')).text(), /lijken op elkaar/)
})

test('the expected baby is found as the other registration of the baby that was born', async () => {
  const page = await (await nurseAt.get(`/jeugd/${noa}/dubbel`)).text()
  assert.match(page, new RegExp(`href="/jeugd/${noa}/dubbel/${baby}"`))
})

test('both stand side by side, and a mother of the same name is a question', async () => {
  const page = await (await nurseAt.get(`/jeugd/${baby}/dubbel/${noa}`)).text()
  assert.match(page, /Suzan Bakker \(moeder, met gezag\)/)
  assert.match(page, /Suzan Bakker staat bij beide/)
  assert.match(page, /Noa Bakker blijft: dit kind is geboren/)
})

test('without a reason, or without having compared, nothing is merged', async () => {
  for (const missing of [{ reason: '' }, { sure: '' }])
    assert.equal((await nurseAt.post(`/jeugd/${noa}/dubbel/${baby}`, { ...words, ...missing })).status, 422)
  const swapped = await nurseAt.post(`/jeugd/${noa}/dubbel/${baby}`, { ...words, kept: baby })
  assert.match(await swapped.text(), /Het geboren kind blijft/)
})

test('two children with their own BSN are two children: there is no form, and sending one is refused', async () => {
  const twin = await register('Liv', born(14), '999990172')
  const page = await (await nurseAt.get(`/jeugd/${noa}/dubbel/${twin}`)).text()
  assert.match(page, /Twee BSN’s zijn twee mensen/)
  assert.doesNotMatch(page, /Voeg samen|Wat er van elk is/)
  assert.equal((await nurseAt.post(`/jeugd/${noa}/dubbel/${twin}`, words)).status, 422)
})

test('merged, every page of the old registration leads to the new one, and search finds one child', async () => {
  const key = crypto.randomUUID()
  const path = `/jeugd/${noa}/dubbel/${baby}`
  for (const _ of ['click', 'click again'])
    assert.equal(
      (await nurseAt.post(path, { ...words, _key: key })).headers.get('location'),
      `/jeugd/${noa}/gezin?gedaan=samengevoegd`,
    )
  const family = await (await nurseAt.get(`/jeugd/${noa}/gezin?gedaan=samengevoegd`)).text()
  assert.match(family, /Ongedaan maken tot en met 23 december 2026/)
  assert.equal(family.match(/<h3[^>]*>[^<]*Suzan Bakker/g)?.length ?? 0, 2, 'both mothers')
  assert.equal((await nurseAt.get(`/jeugd/${baby}/gezin?q=1`)).headers.get('location'), `/jeugd/${noa}/gezin?q=1`)
  assert.equal((await nurseAt.get(`/jeugd/${baby}`)).headers.get('location'), `/jeugd/${noa}`)
  assert.doesNotMatch(await (await nurseAt.get('/jeugd?q=Bakker')).text(), /Baby Bakker/)
})

test('of a mother who is there twice the header says the name once, and her two parts of the page have two names', async () => {
  const family = await (await nurseAt.get(`/jeugd/${noa}/gezin`)).text()
  assert.doesNotMatch(family, /Suzan Bakker en Suzan Bakker/)
  for (const which of ['1', '2'])
    assert.match(family, new RegExp(`<h3[^>]*>Suzan Bakker \\(registratie ${which} van 2\\)</h3>`))
})

test('a form that was still open for the old registration is not carried out, and its sender is told where to', async () => {
  const response = await deskAt.post(`/jeugd/${baby}/geboorte`, { givenNames: 'Noa' })
  assert.equal(response.status, 409)
  assert.match(await response.text(), new RegExp(`Er is niets opgeslagen[\\s\\S]*href="/jeugd/${noa}/gezin"`))
})

test('who does not look children up is not told that an old registration became another', async () => {
  for (const [who, path] of [
    ['consulent', '/jeugdzorg/nieuw?kind='],
    ['convenantbeheerder', '/signalen/verzoeken/nieuw/'],
  ] as const) {
    const answer = await (await as(town.app, who)).get(`${path}${baby}`)
    assert.equal(answer.status, 404, who)
    assert.equal(answer.headers.get('location'), null)
  }
})

test('both children have a line in the access log', async () => {
  for (const child of [noa, baby]) {
    const events = await town.act(nurse, ctx => findEventsOf(ctx.db, ctx.municipality, child))
    assert.ok(events.some(event => event.object === 'people.merge' && event.event === 'change'))
  }
})

test('whoever asks who looked at the child is told of looks at the old registration too', async () => {
  const seen = await town.act(nurse, async ctx =>
    findEventsOf(ctx.db, ctx.municipality, noa, await formerIdsOf(ctx, noa)),
  )
  const alone = await town.act(nurse, ctx => findEventsOf(ctx.db, ctx.municipality, noa))
  assert.ok(seen.length > alone.length)
})

test('undone with a reason, there are two again; a second time it is refused', async () => {
  const family = await (await nurseAt.get(`/jeugd/${noa}/gezin`)).text()
  const path = /\/jeugd\/[\w-]+\/samenvoegingen\/[\w-]+/.exec(family)?.[0] ?? assert.fail('no way to the merge')
  assert.match(await (await nurseAt.get(path)).text(), /Wat meeging[\s\S]*Ouders en verzorgers/)
  assert.equal((await nurseAt.post(`${path}/ongedaan`, { reason: '' })).status, 422)
  const undone = await nurseAt.post(`${path}/ongedaan`, { reason: 'Toch een tweeling.' })
  assert.equal(undone.headers.get('location'), `/jeugd/${noa}/gezin?gedaan=gescheiden`)
  assert.equal((await nurseAt.get(`/jeugd/${baby}/gezin`)).status, 200)
  assert.match(await (await nurseAt.get(path)).text(), /Dit is ongedaan gemaakt/)
  const again = await nurseAt.post(`${path}/ongedaan`, { reason: 'Nog eens.' })
  assert.match(await again.text(), /al ongedaan gemaakt/)
})

test('after 30 days a merge stands', async () => {
  const merged = await town.act(nurse, ctx => mergeChildren(ctx, everybody, { ...words, absorbed: baby, isSure: true }))
  assert.ok(merged.kind === 'merged')
  const later = { now: now.add({ hours: 24 * 31 }) }
  const undone = await town.act(nurse, ctx => undoMerge(ctx, everybody, merged.id, 'Te laat.'), later)
  assert.deepEqual(undone, { kind: 'refused', because: 'term-over' })
})
