import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { openHours } from '../../../../cast/play-appointments.ts'
import { locations, professionals, vlierdam } from '../../../../cast/town.ts'
import { as, browser } from '../../../../test/as.ts'
import { now, testKeys, testTown } from '../../../../test/town.ts'
import { application } from '../../../app.ts'
import { takeTimes } from '../../../centre/index.ts'
import { newId } from '../../../platform/new-id.ts'
import { planClinicSession } from '../../youth-health/index.ts'

const town = await testTown()
await town.act(actorOf(professionals.administrator), openHours)

/** More servers on one database: each lets one address post only so often. */
const servers = Array.from({ length: 10 }, () =>
  application({
    database: town.database,
    keys: testKeys,
    assets: new Map(),
    demo: true,
    mail: 'stays-in-demo',
    clock: () => now,
    log: line => {
      if (line.level === 'error') console.error(line)
    },
  }),
)
const visitors = servers.map(app => browser(app))
const someone = visitors[0] ?? assert.fail()
const slotsIn = (page: string) => [...page.matchAll(/name="slot" value="([^"]+)"/g)].map(([, slot]) => slot ?? '')
const kindOfOpen = async () => {
  const page = await (await someone.get('/afspraak')).text()
  return /name="kind" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('no open consultation hour')
}

const count = (table: 'centre.taken_time' | 'parenting_help.appointment') =>
  town.act(storyteller, async ({ db }) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)
    return rows[0]?.n ?? 0
  })

test('two hundred people want three times at once: each time is given once, and who loses is shown other times', async () => {
  const kind = await kindOfOpen()
  const page = await (await someone.get(`/afspraak?kind=${kind}`)).text()
  const wanted = slotsIn(page).slice(0, 3)
  const asked = await Promise.all(
    Array.from({ length: 200 }, async (_, nth) => {
      const visitor = visitors[nth % visitors.length] ?? someone
      const response = await visitor.post('/afspraak', { kind, slot: wanted[nth % 3] ?? '' })
      return { status: response.status, body: response.status === 303 ? '' : await response.text() }
    }),
  )
  assert.equal(asked.filter(({ status }) => status === 303).length, 3)
  const losers = asked.filter(({ status }) => status === 409)
  assert.equal(losers.length, 197)
  assert.ok(losers.every(({ body }) => /net aan een ander gegeven/.test(body) && slotsIn(body).length > 0))
  assert.equal(await count('centre.taken_time'), 3)
  assert.equal(await count('parenting_help.appointment'), 3)
})

test('the database itself refuses a second of the same professional, and of the same room, however it is asked', async () => {
  const startsAt = now.add({ hours: 24 * 40 })
  const time = {
    id: newId<string>(),
    professional: professionals.pedagogue.id,
    room: null,
    startsAt,
    endsAt: startsAt.add({ minutes: 20 }),
  }
  await town.act(storyteller, async ctx => {
    assert.equal(await takeTimes(ctx, [time]), true)
    assert.equal(
      await takeTimes(ctx, [
        { ...time, id: newId(), startsAt: startsAt.add({ minutes: 19 }), endsAt: startsAt.add({ minutes: 40 }) },
      ]),
      false,
    )
    assert.equal(await takeTimes(ctx, [{ ...time, id: newId() }], { isExtra: true }), true)
  })
  await assert.rejects(
    town.act(storyteller, ({ db }) =>
      db
        .insertInto('centre.taken_time')
        .values({
          municipality: vlierdam.code,
          id: newId(),
          professional_id: time.professional,
          room_id: null,
          starts_at: startsAt,
          ends_at: time.endsAt,
          is_extra: false,
          held_until: null,
        })
        .execute(),
    ),
    /professional_taken_once/,
  )
})

test('siblings get all of their times or none', async () => {
  const startsAt = now.add({ hours: 24 * 41 })
  const at = (minutes: number) => ({
    id: newId<string>(),
    professional: professionals.pedagogue.id,
    room: null,
    startsAt: startsAt.add({ minutes }),
    endsAt: startsAt.add({ minutes: minutes + 20 }),
  })
  const before = await count('centre.taken_time')
  await town.act(storyteller, async ctx => {
    assert.equal(await takeTimes(ctx, [at(20)]), true)
    assert.equal(await takeTimes(ctx, [at(0), at(20)]), false)
    assert.equal(await takeTimes(ctx, [at(0), at(40)]), true)
  })
  assert.equal(await count('centre.taken_time'), before + 3)
})

test('what is held is free again after five minutes, and not before', async () => {
  const startsAt = now.add({ hours: 24 * 42 })
  const time = () => ({
    id: newId<string>(),
    professional: professionals.pedagogue.id,
    room: null,
    startsAt,
    endsAt: startsAt.add({ minutes: 20 }),
  })
  const take = (minutes: number) =>
    town.act(storyteller, ctx => takeTimes(ctx, [time()], { heldUntil: ctx.now.add({ minutes: 5 }) }), {
      now: now.add({ minutes }),
    })
  assert.equal(await take(0), true)
  assert.equal(await take(4), false)
  assert.equal(await take(5), true)
})

test('who holds a clinic session is not booked during it, and who is booked gets no session', async () => {
  const on = Temporal.PlainDate.from('2026-12-02')
  const session = {
    on,
    from: Temporal.PlainTime.from('13:00'),
    until: Temporal.PlainTime.from('16:00'),
    placeMinutes: 20,
    location: locations[0].id,
    professional: professionals.nurse.id,
    remark: '',
  }
  const planned = await town.act(actorOf(professionals.nurse), ctx => planClinicSession(ctx, session))
  assert.equal(planned.kind, 'planned')
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get('/afsprakenboek/nieuw?around=2026-12-02')).text()
  assert.ok(!slotsIn(page).some(slot => /2026-12-02T1[345]/.test(slot)))
})

test('without an account somebody books, comes back with the code, and cancels: the time is free for another', async () => {
  const kind = await kindOfOpen()
  const [, , , slot = ''] = slotsIn(await (await someone.get(`/afspraak?kind=${kind}&around=2026-12-08`)).text())
  const visitor = browser(town.app)
  const held = await visitor.post('/afspraak', { kind, slot })
  const way = held.headers.get('location') ?? ''
  const made = await visitor.post(way, { name: '', email: '', phone: '' })
  const own = made.headers.get('location') ?? ''
  assert.match(own, /^\/afspraak\/[0-9A-Z-]{19}\?gemaakt$/)
  assert.equal((await visitor.post(way, { name: '', email: '', phone: '' })).headers.get('location'), own)
  const address = own.replace('?gemaakt', '')
  assert.match(await (await visitor.get(address)).text(), /Jouw code/)
  await visitor.post(`${address}/afzeggen`, {})
  assert.match(await (await visitor.get(address)).text(), /afgezegd/)
  assert.equal((await visitor.post('/afspraak', { kind, slot })).status, 303)
})

test('the desk gives a time beside another only with a reason, which stays readable with it', async () => {
  const desk = await as(town.app, 'pedagoog')
  const kind = await kindOfOpen()
  const extra = {
    kind,
    professional: professionals.pedagogue.id,
    location: locations[0].id,
    on: '2026-11-24',
    at: '13:00',
    reason: '',
  }
  assert.equal((await desk.post('/afsprakenboek/erbij', extra)).status, 422)
  for (const reason of ['Moeder was erg overstuur', 'Tolk kan alleen nu'])
    assert.equal((await desk.post('/afsprakenboek/erbij', { ...extra, reason })).status, 303)
  assert.match(await (await desk.get('/afsprakenboek?dag=2026-11-24')).text(), /Erbij gepland: Tolk kan alleen nu/)
})
