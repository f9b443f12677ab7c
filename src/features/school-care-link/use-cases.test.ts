/** What the team may and may not do, where a page alone does not show it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../../../cast/families.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { playCareTeam } from '../../../cast/play-care-team.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown, today } from '../../../test/town.ts'
import { NotAllowed } from '../../platform/ctx.ts'
import type { ItemId } from './item.ts'
import { itemsOf } from './items/look-up.ts'
import { closeItem, placeItem } from './items/steer-item.ts'
import { findItemsOf } from './items/store.ts'
import { isReminderDay, remindOwners } from './meetings/actions/remind-owners.ts'
import { findMeetings } from './meetings/store.ts'
import { destroyItems, setRetention } from './retention/destroy-items.ts'
import { addMember, endMembership } from './teams/keep-team.ts'
import { teamsOf } from './teams/look-up.ts'

const town = await testTown()
const chair = actorOf(professionals.pedagogue)
const coordinator = actorOf(professionals.careCoordinatorAtSchool)
const administrator = actorOf(professionals.administrator)
await town
  .act(storyteller, async ctx => {
    const people = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
    for (const family of families) people.set(family.name, await registerFamily(ctx, family))
    return people
  })
  .then(people =>
    playCareTeam(
      (actor, daysAgo, work) => town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) }),
      people,
    ),
  )

const of = (actor: typeof chair, name: string) =>
  town.act(actor, async ctx => {
    const teams = await teamsOf(ctx)
    const own = await itemsOf(ctx, teams, { kind: 'requester', id: coordinator.id })
    return own.find(one => one.child?.givenNames === name) ?? assert.fail(`no item of ${name}`)
  })
const comingMeeting = () =>
  town.act(chair, async ctx => {
    const teams = await teamsOf(ctx)
    const all = await findMeetings(
      ctx.db,
      ctx.municipality,
      teams.map(team => team.id),
    )
    return all.at(-1) ?? assert.fail('no meeting')
  })

test('the chair cannot put a pupil on the agenda whose family was not asked: to the chair there is no such item', async () => {
  const { item } = await of(coordinator, 'Jurre')
  const meeting = await comingMeeting()
  await assert.rejects(
    town.act(chair, ctx => placeItem(ctx, item.id, meeting.id, 10)),
    NotAllowed,
  )
})

test('the database itself refuses a named place on an agenda without a written yes to that very item', async () => {
  const [jurre, lina] = [await of(coordinator, 'Jurre'), await of(coordinator, 'Lina')]
  const meeting = await comingMeeting()
  const yesOfLina = lina.item.consents.find(consent => consent.says === 'yes')?.id ?? assert.fail('Lina has no yes')
  for (const consent_id of [null, yesOfLina]) {
    const placing = town.act(chair, ctx =>
      ctx.db
        .insertInto('school_care_link.placement')
        .values({
          municipality: ctx.municipality,
          meeting_id: meeting.id,
          item_id: jurre.item.id,
          item_kind: 'named',
          consent_id,
          ordinal: 90,
          minutes: 10,
          placed_at: ctx.now,
          placed_by: chair.id,
        })
        .execute(),
    )
    await assert.rejects(placing, /by_name_only_with_consent|foreign key/)
  }
})

test('a spoken yes opens nothing, and a name in an item without a name is not kept', async () => {
  const browser = await as(town.app, 'intern-begeleider')
  const { item } = await of(coordinator, 'Jurre')
  const at = `/schoolzorg/besprekingen/${item.id}/toestemming`
  const form = await (await browser.get(at)).text()
  const field = /name="(says-[\da-f-]+)"/.exec(form)?.[1] ?? assert.fail('nobody to ask')
  const spoken = await browser.post(at, {
    [field]: 'yes',
    manner: 'spoken',
    givenOn: today.toString(),
    ground: '',
    groundReason: '',
  })
  assert.equal(spoken.status, 422)
  assert.match(await spoken.text(), /Een ja is schriftelijk/)
  const bo = await of(coordinator, 'Bo')
  const named = await browser.post(`/schoolzorg/besprekingen/${bo.item.id}/anoniem`, {
    whyNeeded: 'Nodig.',
    question: 'Bo slaapt slecht.',
    tried: '',
    strengths: '',
  })
  assert.equal(named.status, 422)
  assert.match(await named.text(), /Hier staat „Bo”/)
})

test('a signed form is kept with the consent, and opens for who may record it', async () => {
  const browser = await as(town.app, 'intern-begeleider')
  const { item } = await of(coordinator, 'Lina')
  const at = `/schoolzorg/besprekingen/${item.id}/toestemming`
  const field = /name="(says-[\da-f-]+)"/.exec(await (await browser.get(at)).text())?.[1] ?? assert.fail('nobody')
  const common = {
    [field]: 'yes',
    manner: 'document-kept',
    givenOn: today.toString(),
    ground: '',
    groundReason: '',
    coversHealth: 'ja',
  }
  const script = await browser.post(at, { ...common, file: new Blob(['<script>']) })
  assert.equal(script.status, 422)
  const kept = await browser.post(at, { ...common, file: new Blob(['%PDF-1.7 getekend']) })
  assert.equal(kept.status, 303)
  const document =
    new RegExp(`${at}/[\\da-f-]+`).exec(await (await browser.get(at)).text())?.[0] ?? assert.fail('no link')
  assert.equal((await browser.get(document)).headers.get('content-type'), 'application/pdf')
  assert.equal((await (await as(town.app, 'wijkagent')).get(document)).status, 404)
})

test('a teacher of the school finds a pupil by name and birth date, and nobody of another school', async () => {
  const browser = await as(town.app, 'intern-begeleider')
  const found = await browser.post('/schoolzorg/aanmelden/wie', {
    name: 'yara el  idrissi',
    birth: birthOf(12, 2).toString(),
  })
  assert.equal(found.status, 303)
  const sem = await browser.post('/schoolzorg/aanmelden/wie', { name: 'Noor Yıldız', birth: birthOf(15, 4).toString() })
  assert.equal(sem.status, 422)
  assert.match(await sem.text(), /geen leerling van deze school/)
})
// The story registers its pupils sixty days ago; the families of the cast were registered today.
const birthOf = (years: number, months: number) =>
  (years === 12 ? today.subtract({ days: 60 }) : today).subtract({ years, months })

test('who leaves the team sees nothing of it from that day on', async () => {
  const [team] = await town.act(chair, teamsOf)
  const member = team?.members.find(one => one.professional === professionals.doctor.id) ?? assert.fail('no doctor')
  const doctor = await as(town.app, 'jeugdarts')
  const { item } = await of(coordinator, 'Lina')
  assert.equal((await doctor.get(`/schoolzorg/besprekingen/${item.id}`)).status, 200)
  await town.act(chair, ctx => endMembership(ctx, team?.id ?? '', member.id, today))
  assert.equal((await doctor.get(`/schoolzorg/besprekingen/${item.id}`)).status, 404)
  assert.equal((await doctor.get(`/schoolzorg/teams/${team?.id}`)).status, 404)
})

test('only the chair and an administrator keep who is a member; the administrator sees no item', async () => {
  const [team] = await town.act(chair, teamsOf)
  const entry = { professional: professionals.desk.id, profession: 'police', from: today } as const
  await assert.rejects(
    town.act(coordinator, ctx => addMember(ctx, team?.id ?? '', entry)),
    NotAllowed,
  )
  const browser = await as(town.app, 'beheerder')
  assert.equal((await browser.get(`/schoolzorg/teams/${team?.id}/leden`)).status, 200)
  const { item } = await of(coordinator, 'Lina')
  assert.equal((await browser.get(`/schoolzorg/besprekingen/${item.id}`)).status, 404)
})

test('an owner is reminded three days before, the day after, and every week, without a word about anybody', async () => {
  const due = Temporal.PlainDate.from('2026-11-20')
  const days = [-4, -3, 0, 1, 2, 7, 8, 15].filter(days => isReminderDay(due, due.add({ days })))
  assert.deepEqual(days, [-3, 1, 8, 15])
  const reminded = { now: now.add({ hours: 24 * 3 }) }
  for (let hours = 0; hours < 7; hours++)
    await town.act(storyteller, remindOwners, { now: reminded.now.add({ hours: 24 * hours }) })
  const post = await (await (await as(town.app, 'pedagoog')).get('/demo/post')).text()
  assert.match(post, /Een afspraak wacht op jou<[^@]*schoolmaatschappelijk-werker@vlierdam\.example/)
  assert.doesNotMatch(post, /Daan|Kramer|Vlinder/)
})

test('what is typed during a meeting is kept for its writer alone, until the minutes are saved', async () => {
  const [chairs, school] = [await as(town.app, 'pedagoog'), await as(town.app, 'intern-begeleider')]
  const agenda = await (await chairs.get(`/schoolzorg/overleggen/${(await comingMeeting()).id}`)).text()
  const screen = /\/schoolzorg\/overleggen\/[\da-f-]+\/scherm\/[\da-f-]+/.exec(agenda)?.[0] ?? assert.fail('no agenda')
  const isThere = async (browser: typeof chairs) => /Half getypt/.test(await (await browser.get(screen)).text())
  await chairs.post(`${screen}/concept`, { analysis: 'Half getypt', version: '0' })
  assert.deepEqual([await isThere(chairs), await isThere(school)], [true, false])
  await chairs.post(screen, { analysis: 'Heel.', agreed: '', decision: '', lead: '', version: '0' })
  assert.equal(await isThere(chairs), false)
})

test('where a family lives is shown to who may look it up, and not to the school or the police', async () => {
  const { item } = await of(coordinator, 'Finn')
  const pageFor = async (slug: string) =>
    (await (await as(town.app, slug)).get(`/schoolzorg/besprekingen/${item.id}`)).text()
  assert.match(await pageFor('pedagoog'), /\d{4}.[A-Z]{2}\b/)
  const forSchool = await pageFor('intern-begeleider')
  assert.match(forSchool, /Finn/)
  assert.doesNotMatch(forSchool, /\d{4}.[A-Z]{2}\b/)
})

test('the figures of the chair count what reached the team, hide one to four, and say nothing of what never came', async () => {
  const browser = await as(town.app, 'pedagoog')
  const csv = await (await browser.get('/schoolzorg/cijfers.csv')).text()
  assert.match(csv, /"Bij het team gekomen";"";"2026-2027";"5"/)
  assert.doesNotMatch(csv, /;"[1-4]"\r/)
  assert.equal((await (await as(town.app, 'wijkagent')).get('/schoolzorg/cijfers')).status, 404)
  assert.equal((await (await as(town.app, 'gemeente')).get('/schoolzorg/cijfers')).status, 200)
})

test('without a term nothing is destroyed; with one an item goes whole, and the log says so', async () => {
  const { item, child } = await of(coordinator, 'Finn')
  await town.act(chair, ctx => closeItem(ctx, item.id, 'school-help'))
  const later = { now: now.add({ hours: 24 * 800 }) }
  const isThere = async (id: ItemId) =>
    (await town.act(storyteller, ctx => findItemsOf(ctx.db, ctx.municipality, [id]))).length === 1
  await town.act(storyteller, destroyItems, later)
  assert.ok(await isThere(item.id))
  await town.act(administrator, ctx => setRetention(ctx, { years: 2, source: 'Bedacht.' }))
  await town.act(storyteller, destroyItems)
  assert.ok(await isThere(item.id))
  await town.act(storyteller, destroyItems, later)
  assert.ok(!(await isThere(item.id)))
  const lines = await town.act(storyteller, ({ db, municipality }) =>
    db
      .selectFrom('audit.event')
      .select('subject_id')
      .where('municipality', '=', municipality)
      .where('object', '=', 'school-care-link.item')
      .where('event', '=', 'delete')
      .execute(),
  )
  assert.deepEqual(
    lines.map(line => line.subject_id),
    [child?.id],
  )
})
