/**
 * The law of who sees a report, held to every page, mail and letter: families by chance, with every custody there is, youths of every
 * age, secret addresses, tellings and requests. What `mayKnow` says is written here a second time, from the facts and not from the code.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { seeded } from '../../../../cast/random.ts'
import { admit } from '../../../../cast/register-family.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { now, testTown, today } from '../../../../test/town.ts'
import { settle } from '../../../people/index.ts'
import type { Actor } from '../../../platform/ctx.ts'
import { askInPortal, mindRights, recordTelling } from '../index.ts'
import { day, doctor, neighbourhoodWorker, nurse, pedagogue, register, schoolSocialWorker } from '../youths.fixture.ts'
import { addParent, personally, reportTold } from './rights.fixture.ts'

const town = await testTown()
const chance = seeded(20261123)
const reporters = [nurse, doctor, neighbourhoodWorker, schoolSocialWorker, pedagogue]
const custodies = ['with-custody', 'without-custody', 'former'] as const
type Custody = (typeof custodies)[number]

type Person = { readonly id: string; readonly slug: string; readonly of: string; readonly as: 'youth' | Custody }
type Report = {
  readonly id: string
  readonly by: Actor
  readonly on: Temporal.PlainDate
  readonly talk: 'parents' | 'youth' | 'both' | 'nobody'
  /** What was noted last, by person. */
  readonly noted: Map<string, 'told' | 'endangers' | 'not-yet'>
}
type Youth = {
  readonly id: string
  readonly born: Temporal.PlainDate
  readonly people: readonly Person[]
  readonly reports: readonly Report[]
}

const ages = (born: Temporal.PlainDate, on: Temporal.PlainDate) => born.until(on, { largestUnit: 'years' }).years
const isPast = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) > 0

/** The law, from the facts. */
function mayKnow({ born, people }: Youth, person: Person, report: Report): boolean {
  const age = ages(born, today)
  const isTold = person.as === 'youth' ? age >= 12 : person.as === 'with-custody' && age < 16
  if (!isTold) return false
  const noted = report.noted.get(person.id)
  if (noted !== undefined && noted !== 'not-yet') return noted === 'told'
  const parents = people.filter(one => one.as === 'with-custody').length
  const byTalk = person.as === 'youth' ? ['youth', 'both'] : parents === 1 ? ['parents', 'both'] : []
  if (noted === undefined && byTalk.includes(report.talk)) return true
  const twelfth = born.add({ years: 12 })
  const since = person.as === 'youth' && isPast(twelfth, report.on) ? twelfth : report.on
  return isPast(today, since.add({ months: 1 }))
}

const youths: Youth[] = []
for (let number = 0; number < 26; number++) youths.push(await aFamily(number))
const everyone = youths.flatMap(youth => youth.people.map(person => ({ youth, person })))

async function aFamily(number: number): Promise<Youth> {
  const born = today.subtract({ years: number % 22, days: chance.between(1, 360) })
  const id = await register(town, {
    givenNames: `Jong${number}`,
    born: born.toString(),
    home: { houseNumber: `${number}` },
  })
  const people: Person[] = [{ id, slug: `jong-${number}`, of: id, as: 'youth' }]
  await town.act(storyteller, ctx => admit(ctx, `jong-${number}`, `Jong${number} De Wit`, id, 'youth'))
  for (let place = 0; place < chance.between(1, 3); place++) people.push(await aParent(id, number, place))
  const reports: Report[] = []
  for (const by of reporters.filter(() => chance.next() < 0.45)) reports.push(await aReport(id, by, people))
  return { id, born, people, reports }
}

async function aParent(child: string, number: number, place: number): Promise<Person> {
  const custody = chance.pick(custodies)
  const slug = `ouder-${number}-${place}`
  const known = custody === 'without-custody' ? custody : 'with-custody'
  const id = await addParent(town, child, { givenNames: `Ouder${number}x${place}`, custody: known })
  await town.act(storyteller, ctx => admit(ctx, slug, `Ouder${number} Dorrestijn`, id, 'parent'))
  const home = {
    street: `Schuilhof${number}x${place}`,
    houseNumber: '1',
    postcode: '1236 GH',
    town: 'Vlierdam',
  } as const
  await town.act(nurse, ctx => settle(ctx, { ...home, kind: 'home', people: [id], since: day('2020-01-01') }))
  if (custody === 'former')
    await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
      db
        .updateTable('people.guardianship')
        .set({ until: day('2026-06-01') })
        .where('guardian_id', '=', id)
        .execute(),
    )
  return { id, slug, of: child, as: custody }
}

async function aReport(child: string, by: Actor, people: readonly Person[]): Promise<Report> {
  const at = { now: now.subtract({ hours: 24 * chance.between(0, 60) }) }
  const talk = chance.pick(['parents', 'youth', 'both', 'nobody'] as const)
  const id = await reportTold(town, by, child, { talkedWith: talk, at })
  const on = at.now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const report: Report = { id, by, on, talk, noted: new Map() }
  for (const person of people.filter(() => chance.next() < 0.4)) await aTelling(report, person)
  return report
}

async function aTelling(report: Report, person: Person): Promise<void> {
  const kind = chance.pick(['told', 'endangers', 'not-yet'] as const)
  const noted =
    kind === 'told'
      ? ({ kind, how: 'portal', on: today } as const)
      : ({ kind, reason: 'Gevaar.', reviewOn: today.add({ days: 10 }) } as const)
  try {
    await town.act(report.by, ctx => recordTelling(ctx, { report: report.id, person: person.id, readAfter: '' }, noted))
    report.noted.set(person.id, kind)
  } catch (error) {
    // Nobody notes anything about who is not told by law.
    assert.equal(error instanceof Error && error.name, 'NotAllowed')
  }
}

const asActor = (person: Person): Actor => personally(person.id, person.as === 'youth' ? 'youth' : 'parent')
const requests: string[] = []
/** Of which youth each request is. */
const made = new Map<string, string>()
const browsers = new Map<string, Browser>()
for (const { person } of everyone) browsers.set(person.slug, await as(town.app, person.slug))
after(() => browsers.clear())
const reading = async ({ slug }: Person, path: string): Promise<{ status: number; text: string }> => {
  const answer = await browsers.get(slug)?.get(path)
  return { status: answer?.status ?? 0, text: (await answer?.text()) ?? '' }
}

test('who may know of a report can ask about it, and nobody else can', async () => {
  for (const { youth, person } of everyone)
    for (const report of youth.reports) {
      const asking = town.act(asActor(person), ctx =>
        askInPortal(ctx, youth.id, { wanted: 'objection', report: report.id, words: '' }),
      )
      if (mayKnow(youth, person, report)) {
        const { id } = await asking
        requests.push(id)
        made.set(id, youth.id)
      } else await assert.rejects(asking, { name: 'NotAllowed' }, `${person.slug}, ${report.by.name}`)
    }
  assert.ok(requests.length > 20, `${requests.length} requests`)
})

test('the page of reports shows each person what the law lets them know, and nothing else', async () => {
  for (const { youth, person } of everyone) {
    const { status, text } = await reading(person, `/mijn/meldingen/${youth.id}`)
    for (const report of youth.reports) {
      const shows = status === 200 && text.includes(report.by.name)
      assert.equal(shows, mayKnow(youth, person, report), `${person.slug} (${person.as}), ${report.by.name}`)
    }
  }
})

test('Mijn CJG and its log tell of no report to who may not know of it', async () => {
  for (const { youth, person } of everyone) {
    const knows = youth.reports.map(report => mayKnow(youth, person, report))
    const home = await reading(person, '/mijn')
    const story = await reading(person, `/mijn/kinderen/${youth.id}`)
    for (const [place, report] of youth.reports.entries()) {
      assert.equal(story.text.includes(`door ${report.by.name}`), knows[place], `${person.slug}, ${report.by.name}`)
      assert.ok(!home.text.includes(report.by.name), person.slug)
    }
    if (knows.every(Boolean)) continue
    const log = await reading(person, `/mijn/logboek?kind=${youth.id}`)
    assert.doesNotMatch(log.text, /verwijsindex|een melding|signalen/, person.slug)
  }
})

test('no page about the youth or a request of another family opens', async () => {
  for (const [place, { youth, person }] of everyone.entries()) {
    const other = youths[(youths.indexOf(youth) + 1 + (place % 5)) % youths.length]
    assert.equal((await reading(person, `/mijn/meldingen/${other?.id}`)).status, 404)
  }
})

test('a request opens for the family it is of, and tells nobody of a report they may not know', async () => {
  const opened = { seen: 0, refused: 0 }
  for (const { youth, person } of everyone)
    for (const id of [...new Set(requests)].filter(one => made.get(one) === youth.id || chance.next() < 0.3)) {
      const { status, text } = await reading(person, `/mijn/verzoeken/${id}`)
      if (status !== 200) opened.refused++
      else {
        opened.seen++
        for (const report of youth.reports)
          assert.ok(mayKnow(youth, person, report) || !text.includes(report.by.name), `${person.slug}, ${id}`)
        const others = youths.filter(one => one !== youth)
        assert.ok(!others.some(one => text.includes(one.id)), `${person.slug} reads of another family`)
      }
    }
  assert.ok(opened.seen > 15 && opened.refused > 200, JSON.stringify(opened))
})

test('no mail holds a name, an address, a report or a reason', async () => {
  await town.act(storyteller, mindRights)
  const mails = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['subject', 'body']).where('municipality', '=', '9901').execute(),
  )
  assert.ok(mails.length > 20)
  const names = new RegExp(
    `Jong\\d|Ouder\\d|De Wit|Schuilhof|Molenweg|melding|Gevaar|${reporters.map(one => one.name).join('|')}`,
  )
  for (const { subject, body } of mails) assert.doesNotMatch(`${subject} ${body}`, names)
})

test('a letter bears no address but that of the person written to, and none that is secret', async () => {
  const browser = await as(town.app, 'jeugdverpleegkundige')
  let letters = 0
  for (const youth of youths)
    for (const report of youth.reports.filter(({ by }) => by === nurse))
      for (const person of youth.people) {
        const answer = await browser.get(`/signalen/meldingen/${report.id}/brief/${person.id}?adres`)
        const text = await answer.text()
        const others = [...text.matchAll(/Schuilhof\d+x\d+/g)].map(([street]) => street)
        if (answer.status === 200) letters++
        assert.ok(new Set(others).size <= 1)
        if (person.as !== 'with-custody') assert.deepEqual(others, [])
        if (answer.status !== 200 || person.as === 'youth') continue
        await browser.post(`/signalen/meldingen/${report.id}/adres/${person.id}`, { kept: 'ja' })
        const again = await browser.get(`/signalen/meldingen/${report.id}/brief/${person.id}?adres`)
        assert.doesNotMatch(await again.text(), /Schuilhof/)
      }
  assert.ok(letters > 3, `${letters} letters`)
})
