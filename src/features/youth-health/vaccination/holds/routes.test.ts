import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos } from '../../../../../cast/families.ts'
import { actorOf } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { getChild } from '../../../../people/index.ts'
import { dueFor } from '../index.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')

/** Finn of the cast, seven years old, new each time: nothing was given yet. */
async function finn() {
  const withoutBsn = <P extends object>(person: P) => ({ ...person, bsn: null })
  const family = { ...vos, guardians: vos.guardians.map(withoutBsn), children: vos.children.map(withoutBsn) }
  const { children, guardians } = await town.act(actorOf(professionals.nurse), ctx => registerFamily(ctx, family))
  const id = children.get('Finn') ?? ''
  const page = `/jeugd/${id}/vaccinaties`
  const hold = (more: Readonly<Record<string, string>> = {}) =>
    nurse.post(`${page}/uitstel`, {
      kind: 'postponement',
      vaccine: 'bmr',
      because: 'Koorts boven 38,5',
      saidBy: 'Daniel Okafor, jeugdarts',
      since: '2026-11-23',
      until: '2026-12-01',
      ...more,
    })
  const read = async () => (await nurse.get(page)).text()
  const conclusion = async (daysLater: number) =>
    town.act(actorOf(professionals.nurse), async ctx => (await dueFor(ctx, await getChild(ctx, id))).conclusion, {
      now: now.add({ hours: 24 * daysLater }),
    })
  return { id, page, petra: guardians.get('Petra') ?? '', hold, read, conclusion }
}

test('a postponed vaccine is not due, the page says why, by whom and until when', async () => {
  const child = await finn()
  assert.match(await child.conclusion(0), /BMR/)
  assert.equal((await child.hold()).headers.get('location'), `${child.page}?uitstel`)
  assert.doesNotMatch(await child.conclusion(0), /Vandaag aan de beurt: [^.]*BMR/)
  const body = await child.read()
  assert.match(body, /Koorts boven 38,5/)
  assert.match(body, /Daniel Okafor, jeugdarts, 23 nov 2026/)
  assert.match(body, /1 dec 2026/)
})

test('when the postponement ends, the vaccine is due again by itself', async () => {
  const child = await finn()
  await child.hold()
  assert.doesNotMatch(await child.conclusion(7), /Vandaag aan de beurt: [^.]*BMR/)
  assert.match(await child.conclusion(8), /Vandaag aan de beurt: [^.]*BMR/)
})

test('a contra-indication may be without an end, a postponement may not', async () => {
  const child = await finn()
  const endless = await child.hold({ until: '' })
  assert.equal(endless.status, 422)
  assert.match(await endless.text(), /Vul in vanaf welke dag het weer mag/)
  assert.equal((await child.hold({ kind: 'contra-indication', until: '' })).status, 303)
  assert.match(await child.read(), /Mag niet/)
  assert.doesNotMatch(await child.conclusion(400), /Vandaag aan de beurt: [^.]*BMR/)
})

test('a contra-indication is lifted by a later fact, once, and stays to be read', async () => {
  const child = await finn()
  await child.hold({ kind: 'contra-indication', until: '' })
  const address = /href="([^"]*\/uitstel\/[0-9a-f-]{36})"/.exec(await child.read())?.[1] ?? ''
  assert.equal((await nurse.post(address, { because: 'Allergoloog: geen allergie' })).status, 303)
  const body = await child.read()
  assert.match(body, /opgeheven op 23 nov 2026 door Mirjam Jansen: Allergoloog: geen allergie/)
  assert.match(await child.conclusion(0), /BMR/)
  assert.equal((await nurse.post(address, { because: 'Nog eens' })).status, 409)
})

test('a postponement of everything holds every vaccine back', async () => {
  const child = await finn()
  await child.hold({ vaccine: '' })
  assert.match(await child.conclusion(0), /^Helemaal bij\. Nu niet: /)
})

test('giving what is postponed is asked about first, and recorded when it was given all the same', async () => {
  const child = await finn()
  await child.hold()
  const visit = {
    other: 'bmr',
    'batch-other': 'B1',
    'expires-other': '2027-12-31',
    on: '2026-11-23',
    place: 'here',
    route: 'in-person',
    consentOf: child.petra,
  }
  const asked = await nurse.post(`${child.page}/nieuw`, visit)
  assert.equal(asked.status, 422)
  assert.match(await asked.text(), /Uitgesteld tot 1 december 2026: Koorts boven 38,5/)
  assert.equal((await nurse.post(`${child.page}/nieuw`, { ...visit, confirmed: 'bmr' })).status, 303)
})

test('a no until the spring is asked again in the spring', async () => {
  const child = await finn()
  const no = { about: 'bmr:', person: child.petra, says: 'no', route: 'phone', on: '2026-11-23', until: '2027-03-01' }
  await nurse.post(`${child.page}/toestemming`, { ...no, because: 'Eerst de griepgolf afwachten' })
  assert.match(await child.read(), /Eerst de griepgolf afwachten, tot 1 mrt 2027/)
  assert.doesNotMatch(await child.conclusion(0), /Vandaag aan de beurt: [^.]*BMR/)
  assert.match(await child.conclusion(98), /Vandaag aan de beurt: [^.]*BMR/)
})

test('without consent a dose goes to RIVM without a name; the word of each parent is a fact of its own and can be withdrawn', async () => {
  const child = await finn()
  assert.match(await child.read(), /Gaat zonder naam naar het RIVM: er is nog geen toestemming van een ouder met gezag/)
  const share = (says: string) =>
    nurse.post(`${child.page}/rivm`, { person: child.petra, says, route: 'in-person', on: '2026-11-23' })
  assert.equal((await share('yes')).headers.get('location'), `${child.page}?rivm`)
  assert.match(await child.read(), /Gaat met naam naar het RIVM/)
  await share('no')
  const body = await child.read()
  assert.match(body, /Gaat zonder naam naar het RIVM: geen toestemming van een ouder met gezag/)
  assert.match(body, /Met naam[\s\S]*Petra Vos/)
})

test('a father without custody cannot share the doses with RIVM', async () => {
  const child = await finn()
  const word = { person: child.id, says: 'yes', route: 'in-person', on: '2026-11-23' }
  const response = await nurse.post(`${child.page}/rivm`, { ...word, person: crypto.randomUUID() })
  assert.equal(response.status, 422)
})
