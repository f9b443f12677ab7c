/** Who sees a file: thousands of times, whoever asks, in whatever way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '../../../../cast/open-town.ts'
import { seeded } from '../../../../cast/random.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { type Circle, mayRead, mayWrite } from '../../../knowledge/reporting-code/readers.ts'
import { may } from '../../../platform/auth/roles.ts'
import { NotAllowed } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { getHeld, getSuspicion, ownSuspicions } from './look-up.ts'
import { handOver, nameReader, removeReader } from './readers/circle.ts'
import { startSuspicion } from './start-suspicion.ts'
import { actAs, findSuspicions } from './store.ts'
import type { SuspicionId } from './suspicion.ts'
import { add, karim, mirjam, sanne, secret, signal, start } from './town.fixture.ts'

const town = await testTown()
const everyone = Object.values(professionals).map(member => ({ ...actorOf(member), slug: member.slug }))
const users = everyone.filter(actor => may.useReportingCode(actor))
const sees = (error: unknown) => {
  if (error instanceof NotAllowed) return false
  throw error
}

/** The file as the law of readers sees it, beside the file itself. */
type Played = { readonly id: SuspicionId; circle: Circle; time: number }

async function nextMove({ pick, between }: ReturnType<typeof seeded>, played: Played): Promise<void> {
  const holder = users.find(user => mayWrite(played.circle, user.id)) ?? assert.fail('nobody holds it')
  const other = pick(users.filter(user => user.id !== holder.id))
  const { holdings, named } = played.circle
  const move = between(1, 3)
  if (move === 1) {
    await town.act(holder, ctx => nameReader(ctx, played.id, other.id, secret.reason))
    played.circle = { holdings, named: [...named, { reader: other.id, removed: false }] }
  } else if (move === 2) {
    const { named: rows } = await town.act(holder, ctx => getSuspicion(ctx, played.id))
    const row = rows.find(one => !one.removed)
    if (!row) return
    await town.act(holder, ctx => removeReader(ctx, played.id, row.id))
    const of = (one: Circle['named'][number]) => (one.reader === row.reader ? { ...one, removed: true } : one)
    played.circle = { holdings, named: named.map(of) }
  } else {
    const staysReader = between(0, 1) === 1
    await town.act(holder, ctx => handOver(ctx, played.id, { to: other.id, reason: secret.reason, staysReader }))
    played.time += 1
    const stayed = staysReader ? [{ reader: holder.id, removed: false }] : []
    played.circle = { holdings: [...holdings, { holder: other.id, since: played.time }], named: [...named, ...stayed] }
  }
}

test('whatever readers are named, removed or given the file, everyone sees exactly what the law of readers says', async () => {
  const random = seeded(205)
  for (let round = 0; round < 6; round++) {
    const first = random.pick(users)
    const played: Played = {
      id: await start(town, first),
      circle: { holdings: [{ holder: first.id, since: 1 }], named: [] },
      time: 1,
    }
    for (let move = 0; move < 8; move++) {
      await nextMove(random, played)
      for (const actor of everyone) {
        const [read, held, listed, row] = await town.act(actor, async ctx => [
          await getSuspicion(ctx, played.id).then(() => true, sees),
          await getHeld(ctx, played.id).then(() => true, sees),
          (await ownSuspicions(ctx)).some(({ id }) => id === played.id),
          (await findSuspicions(ctx, played.id)).length === 1,
        ])
        const expected = mayRead(played.circle, actor.id)
        const about = `${actor.slug}, round ${round}, move ${move}`
        assert.deepEqual(
          [read, listed, row, held],
          [expected, expected, expected, mayWrite(played.circle, actor.id)],
          about,
        )
      }
    }
  }
})

const pathsOf = (id: string): readonly string[] =>
  ['', '/lezers', '/gezin', '/advies', '/melding', '/melding/blad?mee=signal', '/vastleggen/signal', '/lezers?q=a'].map(
    part => `/signalen/meldcode/${id}${part}`,
  )
const formsOf = (id: string, entry: string): readonly string[] =>
  [
    '/lezers',
    '/overdracht',
    '/gezin',
    '/melding/bestand',
    '/melding/gemeld',
    '/vastleggen/signal',
    '/concept/signal',
    `/regels/${entry}`,
    `/lezers/${entry}/weg`,
    `/gezin/${entry}/dicht`,
  ].map(part => `/signalen/meldcode/${id}${part}`)

test('who is no reader gets the same answer for a file that is there as for one that is not, to the byte', async () => {
  const id = await start(town)
  const written = await add(town, karim, id, 'signal', signal)
  const entry = written.kind === 'written' ? written.id : assert.fail(written.kind)
  const nowhere = newId<string>()
  // Each page is drawn with an idempotency key of its own.
  const same = async (answer: Response) =>
    (await answer.text()).replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
  const outsiders = everyone.filter(actor => actor.id !== karim.id)
  for (const { slug } of [...outsiders, { slug: 'ouder' }, { slug: 'jongere' }]) {
    const browser = await as(town.app, slug).catch(() => null)
    if (!browser) continue
    for (const [place, path] of [...pathsOf(id), `/signalen/meldcode/${id}/regels/${entry}`].entries()) {
      const there = await browser.get(path)
      const absent = await browser.get(path.replace(id, nowhere))
      assert.equal(there.status, 404, `${slug} ${place}`)
      assert.ok((await same(there)) === (await same(absent)), `${slug} ${path}`)
    }
    for (const path of formsOf(id, entry)) {
      const there = await browser.post(path, { version: '1' })
      const absent = await browser.post(path.replace(id, nowhere), { version: '1' })
      assert.equal(there.status, 404, `${slug} ${path}`)
      assert.ok((await same(there)) === (await same(absent)), `${slug} ${path}`)
    }
  }
})

test('no list, count, search or page of the workplace names a file to who is no reader', async () => {
  const name = 'Quirijn Vossenberg'
  await town.act(karim, ctx => startSuspicion(ctx, { name }, null))
  const paths = [
    '/vandaag',
    '/signalen',
    '/signalen/meldcode',
    '/jeugd?q=Vossen',
    '/beheer/logboek',
    '/gemeente',
    '/demo/post',
  ]
  for (const { slug } of everyone.filter(actor => actor.id !== karim.id)) {
    const browser = await as(town.app, slug)
    for (const path of paths) {
      const page = await (await browser.get(path)).text()
      assert.ok(!/Quirijn|Vossenberg/.test(page), `${slug} ${path}`)
    }
  }
  const own = await (await (await as(town.app, 'wijkteam')).get('/signalen/meldcode')).text()
  assert.ok(own.includes(name))
})

test('a reader reads and changes nothing', async () => {
  const id = await start(town)
  await add(town, karim, id, 'signal', signal)
  await town.act(karim, ctx => nameReader(ctx, id, sanne.id, secret.reason))
  const browser = await as(town.app, 'pedagoog')
  const page = await (await browser.get(`/signalen/meldcode/${id}`)).text()
  assert.match(page, /zoldertrap/)
  assert.doesNotMatch(page, /vastleggen|Lezers en overdragen|Beslis wat het gezin/)
  for (const path of formsOf(id, newId<string>())) assert.equal((await browser.post(path, {})).status, 404, path)
  assert.equal((await browser.get(`/signalen/meldcode/${id}/melding`)).status, 404)
})

test('the mail to a new reader says that something waits, and nothing of what', async () => {
  const id = await start(town)
  await town.act(karim, ctx => nameReader(ctx, id, mirjam.id, secret.reason))
  const messages = await town.act(karim, ({ db }) =>
    db.selectFrom('mail.message').select(['recipient', 'subject', 'body']).where('municipality', '=', '9901').execute(),
  )
  const toMirjam = messages.filter(({ recipient }) => recipient === professionals.nurse.email)
  assert.ok(toMirjam.length > 0)
  for (const { subject, body } of messages)
    assert.doesNotMatch(`${subject} ${body}`, /Zwaluwtong|zolder|meldcode|Veilig Thuis|Karim|[\da-f]{8}-/i)
})

test('the log says who read, and names no child', async () => {
  const id = await start(town)
  await town.act(karim, ctx => getSuspicion(ctx, id))
  const stranger = await as(town.app, 'jeugdarts')
  const refused = await stranger.get(`/signalen/meldcode/${id}`)
  const lines = await town.act(karim, ({ db }) =>
    db
      .selectFrom('audit.event')
      .select(['object', 'outcome', 'subject_id', 'detail', 'actor_name', 'request_id'])
      .where('municipality', '=', '9901')
      .where('object', 'like', 'reporting-code.%')
      .execute(),
  )
  assert.ok(lines.some(line => line.detail === id && line.actor_name === karim.name))
  assert.ok(lines.some(line => line.outcome === 'refused' && line.request_id === refused.headers.get('x-request-id')))
  assert.deepEqual(
    lines.filter(line => line.subject_id !== null || line.detail.includes('Zwaluw')),
    [],
  )
})

const tables = ['suspicion', 'holding', 'reader', 'entry', 'draft', 'reminder', 'family_summary'] as const

test('the database itself shows no row to who is no reader, nor when nobody said who asks', async () => {
  const id = await start(town)
  await add(town, karim, id, 'signal', signal)
  const count = (who: typeof karim | null) =>
    town.act(who ?? karim, async ctx => {
      if (who) await actAs(ctx)
      const counts = []
      for (const table of tables) {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int as n from ${sql.table(`reporting_code.${table}`)}
          where ${table === 'suspicion' ? sql.ref('id') : sql.ref('suspicion_id')} = ${id}`.execute(ctx.db)
        counts.push(rows[0]?.n)
      }
      return counts
    })
  assert.deepEqual(await count(null), [0, 0, 0, 0, 0, 0, 0])
  assert.deepEqual(await count(mirjam), [0, 0, 0, 0, 0, 0, 0])
  assert.deepEqual(await count(karim), [1, 1, 0, 2, 0, 0, 0])
})

test('who is not the holder cannot make himself a reader or holder in the database either', async () => {
  const id = await start(town)
  const forge = (statement: (own: string) => ReturnType<typeof sql>) =>
    town.act(mirjam, ctx => actAs(ctx).then(() => statement(mirjam.id).execute(ctx.db)))
  const statements = [
    (
      own: string,
    ) => sql`insert into reporting_code.reader (municipality, id, suspicion_id, professional, named_by, named_at, reason)
      values ('9901', ${newId()}, ${id}, ${own}, ${own}, now(), '')`,
    (
      own: string,
    ) => sql`insert into reporting_code.holding (municipality, suspicion_id, nth, holder, given_by, given_at, reason)
      values ('9901', ${id}, 2, ${own}, ${own}, now(), '')`,
  ]
  for (const statement of statements) await assert.rejects(forge(statement), /row-level security/)
})

test('what is stored is sealed: the rows hold no name and no word of the file', async () => {
  const id = await start(town)
  await add(town, karim, id, 'signal', signal)
  const { rows } = await town.act(karim, async ctx => {
    await actAs(ctx)
    return sql<{ row: string }>`
      select encode(e.words, 'escape') as row from reporting_code.entry e where e.suspicion_id = ${id}
      union all select s::text from reporting_code.suspicion s`.execute(ctx.db)
  })
  for (const { row } of rows) assert.doesNotMatch(row, /Zwaluwtong|zoldertrap/)
})
