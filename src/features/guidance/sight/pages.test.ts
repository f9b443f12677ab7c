/** Pages, lists, the family's pages, mails and the log agree with one law, over random referrals, ages, custody and states. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { admit } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import { getChild, isOwnFamily } from '../../../people/index.ts'
import { actorFor, child, nurse, offer, parent, receiver, yesOf } from '../referrals/haddad.fixture.ts'
import { refer } from '../referrals/refer.ts'
import { acceptReferral, declineReferral } from '../referrals/steps/reply-to-referral.ts'
import { withdrawReferral } from '../referrals/steps/steer-referral.ts'
import { startHelp } from '../referrals/steps/take-step.ts'
import { findReferrals } from '../referrals/store.ts'
import { sightOf } from './rules.ts'

const town = await testTown()
const coach = await offer(town)
const browsers = new Map<string, Browser>()
for (const slug of ['jeugdverpleegkundige', 'wijkteam', 'pedagoog', 'intern-begeleider'])
  browsers.set(slug, await as(town.app, slug))
const workers = { jeugdverpleegkundige: nurse, wijkteam: receiver, pedagoog: actorOf(professionals.pedagogue) }
const partner = actorOf(professionals.careCoordinatorAtSchool)

const ends = ['waits', 'accepted', 'started', 'declined', 'withdrawn', 'withdrawn-late'] as const
const story = fc.record({
  age: fc.constantFrom(2, 11, 12, 15, 16, 17),
  end: fc.constantFrom(...ends),
  fatherHasCustody: fc.boolean(),
})
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

let count = 0
async function played({ age, end, fatherHasCustody }: Story) {
  count += 1
  const name = `Wulp${count}`
  const kid = await child(town, name, `${today.subtract({ years: age, days: 3 })}`)
  const mother = await parent(town, kid, 'Rima')
  const father = await parent(town, kid, 'Yousef', fatherHasCustody ? 'with-custody' : 'without-custody')
  const slugs = { mother: `moeder${count}`, father: `vader${count}`, youth: `jongere${count}` }
  await town.act(storyteller, async ctx => {
    await admit(ctx, slugs.mother, 'Rima', mother, 'parent')
    await admit(ctx, slugs.father, 'Yousef', father, 'parent')
    await admit(ctx, slugs.youth, 'Jongere', kid, 'youth')
  })
  const said = yesOf(kid, mother, ...(fatherHasCustody ? [father] : []))
  const words = { question: `vraag ${name}`, needed: `nodig ${name}`, handover: 'cold' as const }
  const id = await town.act(nurse, async ctx => {
    const sent = await refer(ctx, { child: kid, offer: coach, ...words, said })
    return sent.kind === 'sent' ? sent.id : assert.fail(sent.kind)
  })
  await goOn(id, end)
  return { id, kid, name, people: { mother, father, youth: kid }, slugs }
}

async function goOn(id: string, end: Story['end']): Promise<void> {
  if (end === 'declined') await town.act(receiver, ctx => declineReferral(ctx, id, 'full', 'Geen plek.'))
  if (end === 'accepted' || end === 'started' || end === 'withdrawn-late')
    await town.act(receiver, async ctx => {
      await acceptReferral(ctx, id)
      if (end !== 'accepted') await startHelp(ctx, id, ctx.today)
    })
  if (end.startsWith('withdrawn')) await town.act(nurse, ctx => withdrawReferral(ctx, id, 'Niet meer.'))
}

const referralOf = (id: string) =>
  town.act(storyteller, async ctx => {
    const [one] = await findReferrals(ctx.db, ctx.municipality, { kind: 'one', id })
    return one ?? assert.fail('gone')
  })

test('pages and lists show of a referral what the law says, to everyone', async () => {
  await fc.assert(
    fc.asyncProperty(story, async of => {
      const { id, name, kid, people, slugs } = await played(of)
      const referral = await referralOf(id)
      for (const [slug, actor] of [...Object.entries(workers), ['intern-begeleider', partner] as const]) {
        const sight = sightOf(referral, { kind: 'organisation', id: actor.organisation })
        const who = browsers.get(slug) ?? assert.fail(slug)
        await agrees(who, `/verwijzingen/${id}`, name, sight, `${slug} ${of.end}`)
        if (slug === 'wijkteam') await listAgrees(who, name, sight === 'whole')
      }
      for (const role of ['mother', 'father', 'youth'] as const) {
        const actor = actorFor(people[role], role, role === 'youth' ? 'youth' : 'parent')
        const opens = await town.act(actor, async ctx => isOwnFamily(ctx, await getChild(ctx, kid)))
        const who = await as(town.app, slugs[role])
        const sight = sightOf(referral, { kind: 'family', opens })
        await agrees(who, `/mijn/hulp/${id}`, name, sight, `${role} of ${of.age} ${of.end}`)
        const list = await (await who.get('/mijn/hulp')).text()
        assert.equal(list.includes(`/mijn/hulp/${id}`), opens, `${role} of ${of.age}: list`)
      }
    }),
    { numRuns: 8 },
  )
})

async function agrees(who: Browser, path: string, name: string, sight: string, where: string): Promise<void> {
  const answer = await who.get(path)
  const words = await answer.text()
  assert.equal(answer.status, sight === 'none' ? 404 : 200, where)
  assert.equal(words.includes(name), sight === 'whole', where)
}

async function listAgrees(who: Browser, name: string, isNamed: boolean): Promise<void> {
  const list = await (await who.get('/verwijzingen')).text()
  assert.equal(list.includes(name), isNamed)
}

test('no mail about a referral names anybody or says what is asked', async () => {
  const mails = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['subject', 'body']).execute(),
  )
  assert.ok(mails.length > 0)
  for (const { subject, body } of mails) assert.doesNotMatch(`${subject} ${body}`, /Wulp|Haddad|vraag |nodig /)
})
