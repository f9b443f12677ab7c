import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos, yildiz } from '../../../../../cast/families.ts'
import type { CastFamily } from '../../../../../cast/family.ts'
import { actorOf } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')

const withoutBsn = (family: CastFamily): CastFamily => ({
  ...family,
  guardians: family.guardians.map(one => ({ ...one, bsn: null })),
  children: family.children.map(one => ({ ...one, bsn: null })),
})

/** A family of the cast, new each time. */
async function family(cast: CastFamily, child: string) {
  const { children, guardians } = await town.act(actorOf(professionals.nurse), ctx =>
    registerFamily(ctx, withoutBsn(cast)),
  )
  const id = children.get(child) ?? ''
  const page = `/jeugd/${id}/vaccinaties`
  const personOf = (name: string) => guardians.get(name) ?? ''
  const giveHpv = (consentOf: readonly string[], ground = '') =>
    nurse.post(`${page}/nieuw`, {
      given: 'hpv',
      'batch-hpv': 'H1',
      'expires-hpv': '2027-12-31',
      on: '2026-11-23',
      place: 'here',
      route: 'in-person',
      ground,
      consentOf,
    })
  const say = (says: 'yes' | 'no', person: string) =>
    nurse.post(`${page}/toestemming`, { about: 'hpv:', person, says, route: 'phone', on: '2026-11-23' })
  return { id, page, personOf, giveHpv, say }
}

test('Noor, 15, consents to HPV herself and a parent consents too', async () => {
  const noor = await family(yildiz, 'Noor')
  assert.equal((await noor.giveHpv([noor.id, noor.personOf('Elif')])).status, 303)
})

test('for Noor, 15, the yes of her parents alone is not enough', async () => {
  const noor = await family(yildiz, 'Noor')
  const response = await noor.giveHpv([noor.personOf('Elif'), noor.personOf('Kemal')])
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Voor HPV is nog toestemming nodig van Noor zelf\./)
})

test('a mother who said yes by phone last week need not say it again', async () => {
  const noor = await family(yildiz, 'Noor')
  assert.equal((await noor.say('yes', noor.personOf('Elif'))).status, 303)
  assert.equal((await noor.giveHpv([noor.id])).status, 303)
})

test('when her father says no, HPV counts as refused, and the page says to talk', async () => {
  const noor = await family(yildiz, 'Noor')
  await noor.say('no', noor.personOf('Kemal'))
  assert.match(await (await nurse.get(noor.page)).text(), /Geweigerd/)
  const response = await noor.giveHpv([noor.id])
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Tegen HPV is nee gezegd door een ouder met gezag\. Bespreek het\./)
})

test('Noor keeps wishing it after her father refused: then her own yes is enough', async () => {
  const noor = await family(yildiz, 'Noor')
  await noor.say('no', noor.personOf('Kemal'))
  assert.equal((await noor.giveHpv([noor.id], 'youth-keeps-wish')).status, 303)
})

test('a youth of sixteen decides alone', async () => {
  const older = { ...yildiz, children: yildiz.children.map(one => ({ ...one, born: { years: 16 } })) }
  const noor = await family(older, 'Noor')
  await noor.say('no', noor.personOf('Kemal'))
  assert.equal((await noor.giveHpv([noor.id])).status, 303)
})

test('the yes of a father without custody is not asked and not heard', async () => {
  const finn = await family(vos, 'Finn')
  const form = await (await nurse.get(`${finn.page}/nieuw`)).text()
  assert.match(form, /Petra Vos \(moeder\)/)
  assert.doesNotMatch(form, /Jeroen Kuiper/)
  const response = await finn.say('yes', finn.personOf('Jeroen'))
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Alleen de jongere en de ouders met gezag beslissen hierover/)
})
