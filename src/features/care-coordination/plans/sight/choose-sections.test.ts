import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { takeSeat } from '../open-plan.ts'
import { addPart } from '../story/write-part.ts'
import { nurse } from '../yilmaz.fixture.ts'
import { markedPlan } from './marked-plan.fixture.ts'

const town = await testTown()
const { plan, people } = await markedPlan(town)
const browserOf = (who: string) => as(town.app, people[who]?.slug ?? '')
const story = async (who: string) => {
  const at = people[who]?.shell === 'work' ? '/plannen' : '/mijn/plannen'
  return (await (await browserOf(who)).get(`${at}/${plan}/verhaal`)).text()
}
const participant = (name: string): Promise<string> =>
  town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    return seat.plan.participants.find(one => one.name.startsWith(name))?.id ?? ''
  })

const choose = async (who: string, whom: string, fields: Record<string, string>) => {
  const at = people[who]?.shell === 'work' ? '/plannen' : '/mijn/plannen'
  return (await browserOf(who)).post(`${at}/${plan}/wie-ziet-wat/${await participant(whom)}`, fields)
}

test('grandma reads the worries once a parent opens them, and no longer when the other parent says no', async () => {
  assert.doesNotMatch(await story('grandma'), /merkwoordworryallen/)
  assert.equal((await choose('mother', 'Fatma', { worries: 'ja' })).status, 303)
  assert.match(await story('grandma'), /merkwoordworryallen/)
  assert.equal((await choose('father', 'Fatma', { worries: 'nee' })).status, 303)
  assert.doesNotMatch(await story('grandma'), /merkwoordworryallen/)
  const page = await browserOf('mother')
  const looker = await page.get(`/mijn/plannen/${plan}/wie-ziet-wat/${await participant('Fatma')}`)
  assert.match(await looker.text(), /Joris de Vries zegt nee\. Daarom is dit deel dicht/)
})

test('a school that takes part sees what the family opened', async () => {
  const school = professionals.careCoordinatorAtSchool
  assert.doesNotMatch(await story(school.profession), /merkwoordstrengthallen/)
  await choose('mother', 'Ilse', { strengths: 'ja' })
  assert.match(await story(school.profession), /merkwoordstrengthallen/)
})

test('nobody but who decides, or the coordinator with the name of who did, opens or closes anything', async () => {
  for (const who of ['father without custody', 'grandma', professionals.doctor.profession])
    assert.equal((await choose(who, 'Ilse', { worries: 'ja' })).status, 404, who)
  const unnamed = await choose('nurse', 'Ilse', { worries: 'ja', saidBy: '' })
  assert.equal(unnamed.status, 422)
  assert.equal((await choose('nurse', 'Ilse', { worries: 'ja', saidBy: await participant('Amina') })).status, 303)
  assert.match(await story(professionals.careCoordinatorAtSchool.profession), /merkwoordworryallen/)
})

test('a parent reads nothing about a youth of sixteen, and writes nothing about her either', async () => {
  const [mother, about] = [people.mother, await participant('Noor')]
  assert.doesNotMatch(await story('mother'), /merkwoordworryoudste/)
  if (!mother) throw new Error('mother is of the cast of this test')
  const refused = await town.act(mother.actor, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const grown = seat.plan.participants.filter(one => one.id === about).map(one => one.id)
    const empty = { since: '', effect: '', lifeArea: null, priority: null, seriousness: '', reportingCode: null }
    const content = {
      ...empty,
      byWhom: '',
      result: '',
      watchedBy: null,
      home: null,
      about: grown,
      what: 'Zij luistert niet',
    }
    return addPart(ctx, seat, 'worry', content)
  })
  assert.deepEqual(refused, { kind: 'refused', because: 'not-theirs' })
})

test('who is asked to go no longer opens the plan, from that very moment', async () => {
  const [mother, grandma] = [await browserOf('mother'), await browserOf('grandma')]
  assert.equal((await grandma.get(`/mijn/plannen/${plan}`)).status, 200)
  await mother.post(`/mijn/plannen/${plan}/uitnodigen/${await participant('Fatma')}/einde`, {})
  assert.equal((await grandma.get(`/mijn/plannen/${plan}`)).status, 404)
})

test('a family that asks somebody in sends a mail without a name or a word of the plan', async () => {
  const mother = await browserOf('mother')
  const someone = { givenNames: 'Els', familyName: 'Bos', part: 'buurvrouw', email: 'els@voorbeeld.example' }
  assert.equal((await mother.post(`/mijn/plannen/${plan}/uitnodigen`, someone)).status, 303)
  const mails = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['subject', 'body']).where('recipient', '=', someone.email).execute(),
  )
  assert.equal(mails.length, 1)
  assert.doesNotMatch(`${mails[0]?.subject} ${mails[0]?.body}`, /Els|Bos|Sem|Amina|merkwoord/)
})
