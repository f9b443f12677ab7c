import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { addGoal } from '../goals/add-goal.ts'
import { takeSeat } from '../open-plan.ts'
import { inviteParticipant } from '../participants/invite-participant.ts'
import type { PlanId } from '../plan.ts'
import { child, day, nurse, parent, planFor } from '../yilmaz.fixture.ts'

import { meetingAt } from './look-up.ts'
import { changeMeeting } from './writing/call-meeting.ts'

const town = await testTown()
const karim = professionals.neighbourhoodWorker

async function aPlan() {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id], { invited: [karim.id] })
  await town.act(nurse, async ctx => {
    const invitee = { kind: 'acquaintance', as: 'network', name: 'Oma Fatma', part: 'oma' } as const
    await inviteParticipant(ctx, await takeSeat(ctx, plan), invitee)
  })
  return {
    plan,
    mother: await as(town.app, mother.slug),
    nurseAt: await as(town.app, 'jeugdverpleegkundige'),
    worker: await as(town.app, 'wijkteam'),
  }
}

const participant = (plan: PlanId, name: string): Promise<string> =>
  town.act(nurse, async ({ db }) => {
    const found = db.selectFrom('care_coordination.participant').select('id').where('plan_id', '=', plan)
    return (await found.where('name', '=', name).executeTakeFirstOrThrow()).id
  })

const mails = (): Promise<
  readonly { readonly subject: string; readonly body: string; readonly calendar: string | null }[]
> =>
  town.act(nurse, ({ db }) =>
    db.selectFrom('mail.message').select(['subject', 'body', 'calendar']).orderBy('id', 'desc').execute(),
  )

const aGoal = (plan: PlanId): Promise<string> =>
  town.act(nurse, async ctx => {
    const goal = { title: 'Sem groeit', words: '', lifeArea: 'health', owners: [], seenBy: 'x', baseline: 'x' } as const
    const entry = { ...goal, isFeasible: true, dueOn: day('2027-02-01') }
    const added = await addGoal(ctx, await takeSeat(ctx, plan), entry)
    if (added.kind !== 'added') throw new Error(added.kind)
    return added.id
  })

const entry = {
  on: '2026-12-02',
  at: '14:30',
  minutes: '45',
  place: 'Bij Amina thuis',
  videoLink: '',
  points: 'Vakantie',
}

async function called() {
  const people = await aPlan()
  const invitees = [await participant(people.plan, karim.name), await participant(people.plan, 'Oma Fatma')]
  const answer = await people.nurseAt.post(`/plannen/${people.plan}/overleg`, { ...entry, invitees })
  const meeting = /overleg\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
  return { ...people, meeting, answer, invitees }
}

test('who is invited gets an appointment for the calendar that says when, and nothing else', async () => {
  const { answer } = await called()
  assert.equal(answer.status, 303)
  const invited = (await mails()).filter(mail => mail.subject === 'Afspraak CJG')
  assert.ok(invited.length > 0)
  for (const { body, calendar } of invited) {
    assert.doesNotMatch(`${body}${calendar}`, /Sem|Yilmaz|Vries|Amina|Fatma|Karim|Mirjam|thuis|Vakantie/)
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(calendar ?? '')).getFirstSubcomponent('vevent') ?? undefined,
    )
    assert.equal(event.summary, 'Afspraak CJG')
    assert.equal(event.startDate.toString(), '2026-12-02T14:30:00')
  }
})

test('an invitee says whether they come; for grandma, who has no account, somebody else writes it down', async () => {
  const { plan, meeting, worker, nurseAt, invitees } = await called()
  const [me, grandma] = invitees
  await worker.post(`/plannen/${plan}/overleg/${meeting}/antwoord`, { participant: me ?? '', answer: 'maybe' })
  await nurseAt.post(`/plannen/${plan}/overleg/${meeting}/antwoord`, { participant: grandma ?? '', answer: 'comes' })
  const page = await (await nurseAt.get(`/plannen/${plan}/overleg/${meeting}`)).text()
  assert.match(page, /Karim Bakker<\/strong> <span class="cjg-remark">misschien/)
  assert.match(page, /Oma Fatma<\/strong> <span class="cjg-remark">komt</)
  const forKarim = { participant: me ?? '', answer: 'comes' }
  assert.equal((await nurseAt.post(`/plannen/${plan}/overleg/${meeting}/antwoord`, forKarim)).status, 404)
})

test('a changed date asks everyone anew, and the calendar takes the newest', async () => {
  const { plan, meeting, worker, nurseAt, invitees } = await called()
  await worker.post(`/plannen/${plan}/overleg/${meeting}/antwoord`, { participant: invitees[0] ?? '', answer: 'comes' })
  await town.act(nurse, ctx => moveAWeek(ctx, plan, meeting), { now: now.add({ minutes: 5 }) })
  const page = await (await worker.get(`/plannen/${plan}/overleg/${meeting}`)).text()
  assert.match(page, /Karim Bakker<\/strong> <span class="cjg-remark">nog geen antwoord/)
  assert.match((await mails())[0]?.calendar ?? '', /SEQUENCE:1\r\n/)
  const late = await nurseAt.post(`/plannen/${plan}/overleg/${meeting}/datum`, {
    ...entry,
    at: '09:00',
    invitees,
    version: '1',
  })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /value="09:00"/)
})

async function moveAWeek(ctx: Ctx, plan: PlanId, id: string): Promise<void> {
  const seat = await takeSeat(ctx, plan)
  const meeting = await meetingAt(ctx, seat, id)
  const startsAt = meeting.time.startsAt.add({ hours: 7 * 24 })
  const { minutes, place, videoLink, points } = meeting.time
  const moved = { startsAt, minutes, place, videoLink, points, invitees: meeting.invitees, readVersion: 1 }
  assert.equal((await changeMeeting(ctx, seat, meeting, moved)).kind, 'changed')
}

test('a meeting that is called off is taken out of the calendar', async () => {
  const { plan, meeting, nurseAt } = await called()
  await nurseAt.post(`/plannen/${plan}/overleg/${meeting}/afzeggen`, { reason: 'Karim is ziek' })
  assert.match((await mails())[0]?.calendar ?? '', /METHOD:CANCEL[\s\S]*STATUS:CANCELLED/)
  assert.match(await (await nurseAt.get(`/plannen/${plan}/overleg/${meeting}`)).text(), /Karim is ziek/)
})

test('two who write the minutes at once both keep their words', async () => {
  const { plan, meeting, worker, nurseAt } = await called()
  const path = `/plannen/${plan}/overleg/${meeting}/verslag`
  const answers = await Promise.all([
    nurseAt.post(path, { words: 'Het gaat beter.', decisions: '', version: '0' }),
    worker.post(path, { words: 'School belt maandag.', decisions: '', version: '0' }),
  ])
  assert.deepEqual(answers.map(answer => answer.status).toSorted(), [303, 409])
  const told = (await answers.find(answer => answer.status === 409)?.text()) ?? ''
  assert.match(told, /Het gaat beter/)
  assert.match(told, /School belt maandag/)
})

test('what is agreed in a meeting stands in the plan as an action', async () => {
  const { plan, meeting, nurseAt, mother } = await called()
  const goal = await aGoal(plan)
  const owner = await participant(plan, 'Oma Fatma')
  const action = { goal, title: 'Sem vrijdag ophalen', owner, dueOn: '2026-12-10', rhythm: '' }
  assert.equal((await nurseAt.post(`/plannen/${plan}/overleg/${meeting}/acties`, action)).status, 303)
  assert.match(await (await mother.get(`/mijn/plannen/${plan}`)).text(), /Sem vrijdag ophalen/)
})

test('the mother reads the agenda and the minutes in her own pages', async () => {
  const { plan, meeting, mother, nurseAt } = await called()
  await nurseAt.post(`/plannen/${plan}/overleg/${meeting}/verslag`, { words: '', decisions: 'Doorgaan.', version: '0' })
  const page = await (await mother.get(`/mijn/plannen/${plan}/overleg/${meeting}`)).text()
  assert.match(page, /Vakantie/)
  assert.match(page, /Doorgaan\./)
})

test('a meeting needs a place or a link, a day that comes, and somebody to meet', async () => {
  const { plan, nurseAt } = await aPlan()
  const wrong = await nurseAt.post(`/plannen/${plan}/overleg`, { ...entry, on: '2026-11-01', place: '' })
  assert.equal(wrong.status, 422)
  const text = await wrong.text()
  assert.match(text, /Kies een dag vanaf vandaag/)
  assert.match(text, /Nodig minstens één ander uit/)
})
