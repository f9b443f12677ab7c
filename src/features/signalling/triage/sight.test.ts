/** The law of who reads a concern, held to every way of reading one: use cases, pages, lists, counts and mails. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { seeded } from '../../../../cast/random.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { type ConcernSight, sightOf } from '../../../knowledge/signals/sight.ts'
import { may, professionalRoles } from '../../../platform/auth/roles.ts'
import type { Actor, Ctx } from '../../../platform/ctx.ts'
import { NotAllowed } from '../../../platform/ctx.ts'
import type { ConcernId } from '../concerns/concern.ts'
import { getConcern } from '../concerns/look-up.ts'
import {
  answerSender,
  assignConcern,
  closeTriage,
  decideConcern,
  linkChild,
  noteConcern,
  weighConcern,
} from '../index.ts'
import { day, register, words } from '../youths.fixture.ts'
import { getTriage } from './look-up.ts'
import { daan, decision, mailsIn } from './triage.fixture.ts'
import { givenList, workList } from './work-list.ts'

const town = await testTown()
const random = seeded(2026)
const members = Object.values(professionals)
const signallers = members.filter(member => may.signal(actorOf(member)))
const takers = members.filter(member => may.startPlans(actorOf(member)))
const pedagogue = actorOf(professionals.pedagogue)

type Known = {
  readonly id: ConcernId
  readonly secret: string
  /** The given name of the registered child the centre linked; empty when it linked none. */
  readonly linked: string
  readonly sender: string
  readonly isSubmitted: boolean
  readonly assigned: string | null
}
const concerns: Known[] = []

before(async () => {
  for (let nth = 0; nth < 40; nth++) concerns.push(await playConcern(nth))
})

/** Somebody signals, and the centre goes as far with it as chance will have it. */
async function playConcern(nth: number): Promise<Known> {
  const sender = random.pick(signallers)
  const secret = `geheim${nth}woord`
  const recipient = random.pick(['centre', 'self'] as const)
  const youth = { ...daan, familyName: `${secret}naam` }
  const at = { now: now.subtract({ hours: random.between(1, 400) }) }
  const entry = { ...words, seen: secret, child: null, about: '', youth, recipient }
  const id = await town.act(actorOf(sender), ctx => noteConcern(ctx, entry), at)
  const isSubmitted = recipient === 'centre' || !may.findPeople(actorOf(sender))
  const steps = isSubmitted ? random.between(0, 5) : 0
  const linked = steps > 0 ? `Kind${nth}verborgen` : ''
  const assigned = steps > 1 ? random.pick(takers).id : null
  if (linked) {
    const child = await register(town, { givenNames: linked })
    await town.act(pedagogue, ctx => linkChild(ctx, id, child))
  }
  if (assigned) await town.act(pedagogue, ctx => assignConcern(ctx, id, assigned))
  if (steps > 2) await town.act(pedagogue, ctx => decideConcern(ctx, id, { ...decision, words: `${secret}besluit` }, 0))
  if (steps > 3) await town.act(pedagogue, ctx => answerSender(ctx, id, 'Dank, wij bellen.'))
  if (steps > 4) await town.act(pedagogue, ctx => closeTriage(ctx, id, { outcome: 'help-runs', words: '' }))
  return { id, secret, linked, sender: sender.id, isSubmitted, assigned }
}

const sightFor = (actor: Actor, { sender, isSubmitted, assigned }: Known): ConcernSight =>
  sightOf({
    isSender: actor.id === sender,
    isSubmitted,
    mayTriage: may.triage(actor),
    isAssigned: actor.id === assigned,
  })

/** What a use case gave, and whether it left its line; null when it was refused. */
async function tried<T>(
  actor: Actor,
  useCase: (ctx: Ctx) => Promise<T>,
): Promise<{ given: T; lines: string[] } | null> {
  try {
    return await town.act(actor, async ctx => {
      const given = await useCase(ctx)
      return { given, lines: ctx.trace.map(({ event, object }) => `${event} ${object}`) }
    })
  } catch (error) {
    if (error instanceof NotAllowed) return null
    throw error
  }
}

test('of two thousand people with whatever roles, each reads exactly the concerns there is ground for, and leaves a line', async () => {
  for (let nth = 0; nth < 2000; nth++) {
    const member = random.pick(members)
    const roles = new Set([random.pick(professionalRoles), random.pick(professionalRoles)])
    const actor: Actor = { ...actorOf(member), roles }
    const concern = random.pick(concerns)
    const sight = sightFor(actor, concern)
    const whole = await tried(actor, ctx => getTriage(ctx, concern.id))
    const own = await tried(actor, ctx => getConcern(ctx, concern.id))
    assert.equal(whole !== null, sight === 'whole')
    assert.equal(own !== null, actor.id === concern.sender)
    if (whole) assert.ok(whole.lines.includes('read signalling.triage'))
    if (own) {
      assert.ok(own.lines.includes('read signalling.concern'))
      assert.equal(own.given.childId, null, 'a sender never reads which child it is')
    }
  }
})

test('no list names a concern to somebody who may not read all of it, and each list leaves a line', async () => {
  for (let nth = 0; nth < 200; nth++) {
    const actor: Actor = { ...actorOf(random.pick(members)), roles: new Set([random.pick(professionalRoles)]) }
    const lists = [await tried(actor, workList), await tried(actor, givenList)]
    for (const list of lists)
      for (const row of list?.given ?? [])
        assert.equal(sightFor(actor, concerns.find(one => one.id === row.id) ?? assert.fail()), 'whole')
    for (const list of lists) if (list?.given.length) assert.ok(list.lines.includes('read signalling.triage'))
  }
})

test('no page shows a concern, or the child it turned out to be, to somebody without ground', async () => {
  const paths = ['/vandaag', '/signalen', '/signalen/triage', '/signalen/cijfers', '/signalen/cijfers.csv', '/gemeente']
  for (const member of members) {
    const actor = actorOf(member)
    const browser = await as(town.app, member.slug)
    const own = concerns.flatMap(({ id }) => [`/signalen/zorgen/${id}`, `/signalen/triage/${id}`])
    const seen = await Promise.all([...paths, ...own].map(async path => (await browser.get(path)).text()))
    const all = seen.join('\n')
    for (const concern of concerns) {
      const sight = sightFor(actor, concern)
      if (sight === 'none') assert.ok(!all.includes(concern.secret), `${member.slug} reads ${concern.secret}`)
      if (sight !== 'whole') assert.ok(!all.includes(`${concern.secret}besluit`))
      if (sight !== 'whole' && concern.linked)
        assert.ok(!all.includes(concern.linked), `${member.slug} ${concern.linked}`)
    }
  }
})

test('whoever asks for a concern of another is told there is none, and that is written down', async () => {
  const concern = concerns.find(({ sender }) => sender !== professionals.desk.id) ?? assert.fail()
  const browser = await as(town.app, 'balie')
  const refused = async () =>
    town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
      db
        .selectFrom('audit.event')
        .select('object')
        .where('actor_id', '=', professionals.desk.id)
        .where('outcome', '=', 'refused')
        .where('object', 'in', ['signalling.concern', 'signalling.triage'])
        .execute(),
    )
  const before = (await refused()).length
  assert.equal((await browser.get(`/signalen/zorgen/${concern.id}`)).status, 404)
  assert.equal((await browser.get(`/signalen/triage/${concern.id}`)).status, 404)
  assert.equal((await refused()).length, before + 2)
})

test('no mail holds a word of a concern or a name', async () => {
  const mails = JSON.stringify(await mailsIn(town))
  for (const { secret, linked } of concerns) {
    assert.ok(!mails.includes(secret))
    assert.ok(linked === '' || !mails.includes(linked))
  }
})

const toReport = { decision: 'report', familyTold: 'yes', whyNotTold: '' } as const

test('a sender reads the same page whether the youth is registered here or not, also when reporting comes next', async () => {
  await register(town, { givenNames: 'Bekend', born: '2016-05-06' })
  const page = async (givenNames: string) => {
    const youth = { ...daan, givenNames, familyName: 'De Wit', birth: { kind: 'born', on: day('2016-05-06') } } as const
    const sender = professionals.careCoordinatorAtSchool
    const id = await town.act(actorOf(sender), ctx => noteConcern(ctx, { ...words, child: null, about: '', youth }))
    await town.act(actorOf(sender), ctx => weighConcern(ctx, id, toReport))
    const text = await (await (await as(town.app, sender.slug)).get(`/signalen/zorgen/${id}`)).text()
    return text
      .slice(text.indexOf('<main'))
      .replaceAll(id, 'ID')
      .replaceAll(givenNames, 'NAAM')
      .replace(/[0-9a-f-]{36}/g, 'KEY')
  }
  assert.equal(await page('Bekend'), await page('Vreemd'))
})
