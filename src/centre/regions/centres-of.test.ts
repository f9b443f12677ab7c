import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../cast/open-town.ts'
import { biezendrecht, organisations, professionals, type vlierdam } from '../../../cast/town.ts'
import { now, testTown } from '../../../test/town.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { NotAllowed } from '../../platform/ctx.ts'
import { organisationsOf, professionalsOf } from '../index.ts'
import { centresOf, inCentre, inCentres } from './centres-of.ts'
import { everyRegion, foundRegion, joinRegion } from './keep-region.ts'
import {
  answerSecondment,
  askSecondment,
  endSecondment,
  endSecondments,
  secondmentsOf,
} from './secondments/keep-secondment.ts'

const town = await testTown()
const nurse = actorOf(professionals.nurse)
const doctor = actorOf(professionals.doctor)
const administrator = actorOf(professionals.administrator)
const day = (words: string) => Temporal.PlainDate.from(words)
const daysOn = (days: number) => now.add({ hours: 24 * days })
const there = { town: biezendrecht }

/** Mirjam works in Biezendrecht from 23 November up to and including 30 November. */
await town.act(administrator, ctx =>
  foundRegion(ctx, { name: 'GGD Waterland', kind: 'public-health', since: ctx.today }),
)
await town.act(administrator, join, there)

async function join(ctx: Ctx): Promise<void> {
  const [region] = await everyRegion(ctx)
  await joinRegion(ctx, region?.id ?? '', ctx.today)
}
const askFor = (ctx: Ctx, professional: string, from: string, until: string) =>
  askSecondment(ctx, {
    professional,
    away: biezendrecht.code,
    work: 'Gezonde School op drie scholen',
    from: day(from),
    until: day(until),
  })
const id = await town.act(administrator, ctx => askFor(ctx, nurse.id, '2026-11-23', '2026-11-30'))
const agree = (ctx: Ctx, which: string) =>
  answerSecondment(ctx, which, {
    agreed: true,
    roles: ['youth-nurse'],
    organisation: organisations.youthHealthCare.id,
  })
const namesOf = async (ctx: Ctx) => (await centresOf(ctx)).map(({ name }) => name)
const isRefused = (work: Promise<unknown>) => assert.rejects(work, NotAllowed)
const linesIn = (centre: typeof vlierdam, object: string) =>
  town.act(
    nurse,
    ({ db, municipality }) =>
      db
        .selectFrom('audit.event')
        .select(['actor_id', 'actor_name', 'detail', 'event'])
        .where('municipality', '=', municipality)
        .where('object', '=', object)
        .orderBy('number')
        .execute(),
    { town: centre },
  )

test('until the other centre says yes, the asked work opens nothing', async () => {
  assert.deepEqual(await town.act(nurse, namesOf), ['Vlierdam'])
  await isRefused(town.act(nurse, ctx => inCentre(ctx, biezendrecht.code, professionalsOf)))
  await isRefused(town.act(administrator, ctx => agree(ctx, id)))
})

test('the other administrator says yes, and the nurse acts there as who she is there, in that log', async () => {
  assert.deepEqual(await town.act(administrator, ctx => agree(ctx, id), there), { kind: 'answered' })
  assert.deepEqual(await town.act(nurse, namesOf), ['Vlierdam', 'Biezendrecht'])
  const seen = await town.act(nurse, ctx => inCentres(ctx, async one => ({ at: one.municipality, as: one.actor.id })))
  assert.deepEqual(
    seen.map(({ at }) => at),
    ['9901', '9902'],
  )
  assert.notEqual(seen[1]?.as, nurse.id)
  const lines = await linesIn(biezendrecht, 'centre.secondment')
  assert.deepEqual(lines.at(-1), { actor_id: seen[1]?.as, actor_name: nurse.name, detail: 'Vlierdam', event: 'read' })
  assert.equal(lines[0]?.actor_name, 'Ruben Smit (CJG Vlierdam)')
})

test('her colleagues and visitors from elsewhere stay out, and so does a third centre', async () => {
  await isRefused(town.act(doctor, ctx => inCentre(ctx, biezendrecht.code, professionalsOf)))
  await isRefused(town.act(nurse, ctx => inCentre(ctx, '9903', professionalsOf)))
  await isRefused(town.act({ ...nurse, kind: 'program' }, ctx => inCentre(ctx, biezendrecht.code, professionalsOf)))
})

test('when the work throws, also by the database, nothing of it stays and the rest goes on at home', async () => {
  await town.act(nurse, async ctx => {
    const before = (await organisationsOf(ctx)).length
    const work = async (other: Ctx) => {
      await other.db.deleteFrom('centre.organisation').execute()
    }
    await assert.rejects(inCentre(ctx, biezendrecht.code, work), /permission denied/)
    await assert.rejects(
      inCentre(ctx, biezendrecht.code, () => Promise.reject(new Error('halfway'))),
      /halfway/,
    )
    assert.equal((await organisationsOf(ctx)).length, before)
    const twoAtOnce = [
      inCentre(ctx, biezendrecht.code, professionalsOf),
      inCentre(ctx, biezendrecht.code, professionalsOf),
    ]
    await assert.rejects(Promise.all(twoAtOnce), /One municipality at a time/)
    // The first is at home again before the connection is anybody else's.
    await Promise.allSettled(twoAtOnce)
  })
})

test('inside the other centre nothing of home is seen', async () => {
  const homes = await town.act(nurse, ctx =>
    inCentre(ctx, biezendrecht.code, ({ db }) =>
      db.selectFrom('centre.professional').select('municipality').distinct().execute(),
    ),
  )
  assert.deepEqual(homes, [{ municipality: '9902' }])
})

test('the day after her last day nothing opens any more, also before the night has tidied up', async () => {
  const last = { now: daysOn(7) }
  const after = { now: daysOn(8) }
  assert.deepEqual(await town.act(nurse, namesOf, last), ['Vlierdam', 'Biezendrecht'])
  assert.deepEqual(await town.act(nurse, namesOf, after), ['Vlierdam'])
  await isRefused(town.act(nurse, ctx => inCentre(ctx, biezendrecht.code, professionalsOf), after))
  const isThere = (ctx: Ctx) => professionalsOf(ctx).then(all => all.filter(({ name }) => name === nurse.name).length)
  assert.equal(await town.act(administrator, isThere, there), 2)
  await town.act(administrator, endSecondments, { ...there, ...after })
  assert.equal(await town.act(administrator, isThere, there), 1)
})

test('either centre ends it at once, and both know', async () => {
  const second = await town.act(administrator, ctx => askFor(ctx, doctor.id, '2026-11-23', '2027-06-30'))
  await town.act(administrator, ctx => agree(ctx, second), there)
  assert.deepEqual(await town.act(doctor, namesOf), ['Vlierdam', 'Biezendrecht'])
  await town.act(administrator, ctx => endSecondment(ctx, second, 'Weer genoeg artsen'), there)
  assert.deepEqual(await town.act(doctor, namesOf), ['Vlierdam'])
  const [atHome] = await town.act(administrator, secondmentsOf)
  assert.equal(atHome?.end?.why, 'Weer genoeg artsen')
})
