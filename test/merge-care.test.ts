/** What a record holds is for who looks after the child, also on the way to merging two registrations. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../cast/open-town.ts'
import { organisations, professionals } from '../cast/town.ts'
import { noteConcern } from '../src/features/signalling/index.ts'
import { careOfGroup, recordAlert } from '../src/features/youth-health/index.ts'
import { setCareArea } from '../src/features/youth-health/record/glass/set-care-area.ts'
import { type ChildId, mergeChildren, registerChild, undoMerge } from '../src/people/index.ts'
import { NotAllowed } from '../src/platform/ctx.ts'
import { as } from './as.ts'
import { testTown, today } from './town.ts'

const town = await testTown()
const nurse = actorOf(professionals.nurse)
const nurseAt = await as(town.app, 'jeugdverpleegkundige')
const [kept, absorbed] = [await register('Mila'), await register('Mila')]
const brother = await register('Mees', 'male')
const merging = { kept, absorbed, reason: 'Zelfde kind.', isSure: true }

function register(givenNames: string, sex: 'female' | 'male' = 'female'): Promise<ChildId> {
  return town.act(nurse, async ctx => {
    const registered = await registerChild(ctx, {
      givenNames,
      familyName: 'Jansen',
      sex,
      birth: { kind: 'born', on: today.subtract({ months: 9 }) },
      bsn: null,
      language: 'Nederlands',
      interpreterLanguage: null,
      isAnother: true,
    })
    return registered.kind === 'registered' ? registered.id : assert.fail(registered.kind)
  })
}

/** From then on the nurse's organisation looks after other ages, or after this one again. */
const lookAfter = (fromMonths: number) =>
  town.act(actorOf(professionals.administrator), ctx =>
    setCareArea(ctx, { organisation: organisations.youthHealthCare.id, fromMonths, untilMonths: 216 }),
  )
const ours = 0
const fromFour = 48
const compared = async () => (await nurseAt.get(`/jeugd/${kept}/dubbel/${absorbed}`)).text()

await town.act(nurse, ctx =>
  recordAlert(ctx, absorbed, { kind: 'allergy', what: 'Pinda', severity: 'serious', source: 'parents', on: today }),
)
await town.act(nurse, ctx =>
  noteConcern(ctx, {
    child: absorbed,
    about: '',
    youth: null,
    seen: 'Moeder slaapt slecht.',
    interpretation: '',
    since: '',
    areas: ['health'],
    strengths: [],
    risks: [],
    urgency: 'can-wait',
    talkedWith: 'parents',
    whyNotTalked: '',
    nextStep: '',
  }),
)

test('who looks after both sees how much each has, and what is another one’s to know only in one sum', async () => {
  const page = await compared()
  assert.match(page, /Allergieën en waarschuwingen[\s\S]*Andere gegevens/)
  assert.doesNotMatch(page.slice(page.indexOf('id="what"')), /Zorgen|Noodtoegang|Verwijzingen|ernietigen/)
})

test('of two children that cannot be one nothing of the record is told', async () => {
  const page = await (await nurseAt.get(`/jeugd/${absorbed}/dubbel/${brother}`)).text()
  assert.match(page, /Dit zijn twee kinderen/)
  assert.doesNotMatch(page, /Allergieën|Andere gegevens|Voeg samen/)
})

test('who does not look after them sees who they are and nothing of the record, and may not merge them', async () => {
  await lookAfter(fromFour)
  const page = await compared()
  assert.match(page, /Vraag een collega[\s\S]*<strong>Mila Jansen/)
  assert.doesNotMatch(page, /Allergieën|Andere gegevens|Voeg samen/)
  const sent = { kept, reason: 'Zelfde kind.', sure: 'ja' }
  assert.equal((await nurseAt.post(`/jeugd/${kept}/dubbel/${absorbed}`, sent)).status, 404)
  await assert.rejects(
    town.act(nurse, ctx => mergeChildren(ctx, careOfGroup, merging)),
    NotAllowed,
  )
})

test('nor sees what went along with a merge, or undoes it', async () => {
  await lookAfter(ours)
  const merged = await town.act(nurse, ctx => mergeChildren(ctx, careOfGroup, merging))
  assert.ok(merged.kind === 'merged')
  const path = `/jeugd/${kept}/samenvoegingen/${merged.id}`
  assert.match(await (await nurseAt.get(path)).text(), /Allergieën[\s\S]*Maak ongedaan/)
  await lookAfter(fromFour)
  const page = await (await nurseAt.get(path)).text()
  assert.match(page, /Vraag een collega/)
  assert.doesNotMatch(page, /Allergieën|Maak ongedaan/)
  assert.equal((await nurseAt.post(`${path}/ongedaan`, { reason: 'Tweeling.' })).status, 404)
  const undo = () => town.act(nurse, ctx => undoMerge(ctx, careOfGroup, merged.id, 'Tweeling.'))
  await assert.rejects(undo(), NotAllowed)
  await lookAfter(ours)
  assert.equal((await undo()).kind, 'undone')
})
