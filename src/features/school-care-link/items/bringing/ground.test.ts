/** Who brings a pupil in must have ground to know that pupil. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos } from '../../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { noteConcern } from '../../../signalling/index.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, vos))
const finn = children.get('Finn') ?? assert.fail('no Finn')

/** The police officer's own, about somebody else. */
const concern = await town.act(actorOf(professionals.policeOfficer), ctx =>
  noteConcern(ctx, {
    ...{ child: null, about: 'een jongen van negen', youth: null, interpretation: '', whyNotTalked: '' },
    ...{ seen: 'Alleen op straat.', since: 'vandaag', nextStep: 'Bellen.', strengths: [], risks: [] },
    areas: ['surroundings'],
    urgency: 'this-week',
    talkedWith: 'parents',
  }),
)

test('a concern of one’s own about somebody else opens no pupil, who is as unknown as nobody', async () => {
  const officer = await as(town.app, 'wijkagent')
  const pageOf = async (query: string) => {
    const answer = await officer.get(`/schoolzorg/aanmelden?${query}`)
    return `${answer.status} ${(await answer.text()).replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')}`
  }
  for (const more of ['', `&signaal=${concern}`]) {
    const answer = await pageOf(`kind=${finn}${more}`)
    assert.doesNotMatch(answer, /Finn/)
    assert.equal(answer, await pageOf(`kind=${crypto.randomUUID()}${more}`))
  }
  const sent = await officer.post('/schoolzorg/aanmelden', { kind: finn, signaal: concern, question: 'Wie is dit?' })
  assert.equal(sent.status, 404)
})

test('with a concern about nobody who is registered one is asked who it is', async () => {
  const officer = await as(town.app, 'wijkagent')
  assert.equal((await officer.get(`/schoolzorg/aanmelden?signaal=${concern}`)).status, 200)
})
