import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { openHours } from '../../../../../cast/play-appointments.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as, browser } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import { interpreterWords } from '../../../../platform/i18n/interpreter-words.ts'
import { otherLanguages } from '../../../../platform/i18n/languages.ts'
import { waitingWords } from '../../walk-in/waiting-room/words.ts'
import { mailWords } from '../booking/mail-words.ts'
import { remindOfAppointments } from '../reminders/remind.ts'
import { bookingWords } from './words.ts'

let minutes = 0
const town = await testTown({ clock: () => now.add({ minutes }) })
await town.act(actorOf(professionals.administrator), openHours)
const visitor = browser(town.app)
const { ar, pl } = bookingWords
const pageOf = async (answer: Response | Promise<Response>) => (await answer).text()
const wayOf = async (answer: Promise<Response>) => (await answer).headers.get('location') ?? ''
const slotsIn = (page: string, day: string) =>
  [...page.matchAll(/name="slot" value="([^"]+)"/g)].map(([, slot]) => slot ?? '').filter(slot => slot.includes(day))
const kind = /name="kind" value="([^"]+)"/.exec(await pageOf(visitor.get('/afspraak')))?.[1] ?? ''
const timesOn = async (day: string) =>
  slotsIn(await pageOf(visitor.get(`/ar/afspraak?kind=${kind}&around=${day}`)), day)
const nothing = { name: '', email: '', phone: '' }

/** What is left in Latin letters on an Arabic page, but for names and for what says that it is Dutch. */
function strangeTo(page: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
  const own = main
    .replace(/<select[\s\S]*?<\/select>/g, '')
    .replace(/<bdi lang="nl">[\s\S]*?<\/bdi>/g, '')
    .replace(/<bdi>[\s\S]*?<\/bdi>/g, '')
  const words = own.replace(/\u2066[^\u2069]*\u2069/g, '').replace(/<[^>]+>/g, ' ')
  return [...words.matchAll(/\p{Script=Latin}{2,}/gu)]
    .map(([word]) => word)
    .filter(word => !/^(?:Mijn|CJG)$/.test(word))
}

async function read(address: string): Promise<string> {
  const page = await pageOf(visitor.get(address))
  assert.match(page, /<html lang="ar" dir="rtl">/)
  assert.ok(page.includes(ar.notReviewed), address)
  assert.deepEqual(strangeTo(page), [], address)
  return page
}

test('a mother books in Arabic, moves it and cancels it: each page is Arabic, and the names of our hours say that they are Dutch', async () => {
  const chosen = await read(`/ar/afspraak?kind=${kind}&around=2026-12-08`)
  assert.match(chosen, /<bdi lang="nl">Open spreekuur<\/bdi>/)
  assert.match(chosen, /الثلاثاء، 8 ديسمبر، 13:00/)
  const [first = '', , , last = ''] = slotsIn(chosen, '2026-12-08')
  const held = await wayOf(visitor.post('/ar/afspraak', { kind, slot: first }))
  assert.match(held, /^\/ar\/afspraak\/vast\//)
  assert.ok((await read(held)).includes(ar.held.until('11:05')))
  const own = await wayOf(visitor.post(held, nothing))
  assert.match(own, /^\/ar\/afspraak\/[0-9A-Z-]{19}\?gemaakt$/)
  const code = own.slice('/ar/afspraak/'.length, -'?gemaakt'.length)
  assert.ok((await read(own)).includes(ar.own.made))
  const instead = await wayOf(visitor.post('/ar/afspraak', { kind, slot: last, code }))
  assert.match(await read(instead), /هذا بدلًا من الثلاثاء، 8 ديسمبر، 13:00/)
  const moved = (await wayOf(visitor.post(instead, nothing))).replace('?gemaakt', '')
  assert.equal((await visitor.get(`/ar/afspraak/${code}`)).status, 404)
  assert.ok((await timesOn('2026-12-08')).includes(first))
  await visitor.post(`${moved}/afzeggen`, {})
  assert.ok((await read(moved)).includes(ar.own.cancelled))
  assert.equal(await wayOf(visitor.get(`/ar/afspraak/code?code=${moved.slice(-19).toLowerCase()}`)), moved)
  assert.ok((await read('/ar/afspraak/code?code=BBBB')).includes(ar.enter.fault))
})

test('what is wrong is said in the language of the page, by the field, and the words stay', async () => {
  const [slot = ''] = await timesOn('2026-12-10')
  const held = await wayOf(visitor.post('/pl/afspraak', { kind, slot }))
  const answer = await visitor.post(held, { name: 'Ola'.repeat(40), email: 'ola', phone: '020 123' })
  const page = await pageOf(answer)
  assert.equal(answer.status, 422)
  for (const name of ['name', 'email', 'phone'] as const) assert.ok(page.includes(pl.faults[name]), name)
  assert.match(page, /value="020 123"/)
  assert.ok((await pageOf(visitor.post('/pl/afspraak', { kind, slot: '' }))).includes(pl.faults.slot))
  assert.ok((await pageOf(visitor.post('/pl/afspraak', { kind, slot }))).includes(pl.taken))
  minutes = 6
  assert.ok((await pageOf(visitor.post(held, nothing))).includes(pl.lost['too-late'].title))
})

test('who books in Arabic may ask for an interpreter, which the desk reads, and is mailed and reminded in Arabic', async () => {
  const [slot = '', other = ''] = await timesOn('2026-12-15')
  const held = await wayOf(visitor.post('/ar/afspraak', { kind, slot }))
  const own = await wayOf(
    visitor.post(held, { name: 'ليلى', email: 'l@voorbeeld.example', phone: '', interpreter: 'ti' }),
  )
  assert.ok((await read(own)).includes(interpreterWords.ar.asked(languageName('ti', 'ar'))))
  const code = own.slice('/ar/afspraak/'.length, -'?gemaakt'.length)
  const instead = await wayOf(visitor.post('/ar/afspraak', { kind, slot: other, code }))
  assert.match(await pageOf(visitor.get(instead)), /<option value="ti" selected>/)
  const desk = await as(town.app, 'balie')
  assert.match(await pageOf(desk.get('/afsprakenboek?dag=2026-12-15')), /ليلى[\s\S]{0,80}tolk: Tigrinya/)
  await town.act(storyteller, remindOfAppointments, { now: Temporal.Instant.from('2026-12-14T09:00:00Z') })
  const mails = await town.act(storyteller, ({ db }) =>
    db.selectFrom('mail.message').select(['subject', 'body']).where('recipient', '=', 'l@voorbeeld.example').execute(),
  )
  assert.deepEqual(
    mails.map(({ subject }) => subject).toSorted(),
    [mailWords.ar.title, mailWords.ar.reminder].toSorted(),
  )
  for (const { body } of mails) assert.match(body, /الثلاثاء، 15 ديسمبر، 1\d:\d\d/)
  assert.ok(mails.some(({ body }) => body.includes('/ar/afspraak/code')))
  for (const { body } of mails) assert.doesNotMatch(body, /ليلى|spreekuur/)
})

type Sentences = { readonly [name: string]: string | ((...parts: never[]) => string) | Sentences }

const said = (words: Sentences, above = ''): readonly (readonly [name: string, sentence: string])[] =>
  Object.entries(words).flatMap(([name, value]) => {
    if (typeof value === 'object') return said(value, `${above}${name}.`)
    return [[`${above}${name}`, typeof value === 'string' ? value : Reflect.apply(value, null, [3, 2])] as const]
  })

for (const [page, words] of Object.entries({
  booking: bookingWords,
  'the mail': mailWords,
  'the waiting room': waitingWords,
}))
  test(`no sentence of ${page} was left in Dutch, or out, in any of the seven other languages`, () => {
    const dutch = new Map(said(words.nl))
    for (const language of otherLanguages) {
      const own = said(words[language])
      assert.deepEqual(own.map(([name]) => name).toSorted(), [...dutch.keys()].toSorted(), language)
      const left = own.filter(([name, sentence]) => sentence.trim() === '' || sentence === dutch.get(name))
      assert.deepEqual(left, [], language)
    }
  })
