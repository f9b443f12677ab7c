import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { type Language, otherLanguages } from '../../../platform/i18n/languages.ts'
import { findMessages } from '../../../platform/mail/store.ts'
import { messagesIn } from '../../../platform/web/text.ts'
import { announceCourse } from './announcing/announce-course.ts'
import { family, series } from './course.fixture.ts'
import { courseLanguages } from './course.ts'
import { factsIn } from './facts-in.ts'
import { mailWords } from './sign-up/mail-words.ts'
import { signUpFamily } from './sign-up/sign-up-family.ts'
import { wordsIn } from './words.ts'

const clock = { now }
const town = await testTown({ clock: () => clock.now })
const announce = (change: Parameters<typeof series>[1] = {}) =>
  town.act(actorOf(professionals.pedagogue), ctx => announceCourse(ctx, series(4, change)))
const course = await announce()
await announce({ title: 'Koffie', language: 'ar', kind: 'coffee-morning' })
const visitor = browser(town.app)
const { ar, pl } = wordsIn
const form = `/ar/activiteiten/${course}/aanmelden`
const layla = { name: 'ليلى', email: 'layla@voorbeeld.example', phone: '', adults: '2', children: '2' }
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const wayOf = async (answer: Promise<Response>) => (await answer).headers.get('location') ?? ''

/** What is left in Latin letters on an Arabic page, but for what says that it is Dutch and for what is kept in order: names and codes. */
function strangeTo(page: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
  const own = main.replace(/<(bdi|div)[^>]* lang="nl"[\s\S]*?<\/\1>/g, '').replace(/<bdi[\s\S]*?<\/bdi>/g, '')
  const words = own
    .replace(/\u2066[^\u2069]*\u2069/g, '')
    .replace(/<option[\s\S]*?<\/option>/g, '')
    .replace(/<[^>]+>/g, ' ')
  return [...words.matchAll(/\p{Script=Latin}{2,}/gu)].map(([word]) => word)
}

async function read(address: string): Promise<string> {
  const page = await textOf(visitor.get(address))
  assert.match(page, /<html lang="ar" dir="rtl">/)
  assert.ok(page.includes(ar.notReviewed), address)
  assert.deepEqual(strangeTo(page), [], address)
  const ways = [...page.replace(/<footer[\s\S]*/, '').matchAll(/<main[\s\S]*?<\/main>/g)].join('')
  assert.doesNotMatch(ways, /(?:href|action)="\/(?:activiteiten|aanmelding)(?![^"]*\/bewijs")/, address)
  return page
}

test('a mother signs up in Arabic, waits, reads why, is offered chairs, says yes and tells what it was worth', async () => {
  const first = await town.act(storyteller, ctx =>
    signUpFamily(ctx, { id: course }, family('Anna', 3), { formKey: crypto.randomUUID() }),
  )
  assert.equal(first.kind, 'signed-up')
  assert.ok((await read('/ar/activiteiten')).includes(ar.standing.open(1)))
  assert.match(await read(`/ar/activiteiten/${course}`), /<div[^>]* lang="nl" dir="ltr">[\s\S]*Vier avonden/)
  await read(form)
  const own = (await wayOf(visitor.post(form, layla))).replace('?verstuurd', '')
  assert.match(own, /^\/ar\/aanmelding\/[0-9A-Z-]{19}$/)
  const waits = await read(own)
  for (const said of [ar.own.standing.waiting.title, ar.own.why.first(1, 4), ar.own.why.firstNotKept, ar.own.who(2, 2)])
    assert.ok(waits.includes(said), said)
  const anna = first.kind === 'signed-up' ? first.code : ''
  await visitor.post(`/aanmelding/${anna}/afmelden`, {})
  assert.ok((await read(own)).includes(ar.own.accept))
  assert.match(await textOf((await as(town.app, 'pedagoog')).get(`/cursussen/${course}`)), /ليلى[\s\S]*leest Arabisch/)
  assert.equal(await wayOf(visitor.post(`${own}/ja`, {})), `${own}?gedaan`)
  const mails = await town.act(storyteller, ctx => findMessages(ctx.db, ctx.municipality))
  const told = mails.filter(({ recipient }) => recipient === layla.email)
  const { waiting, offered, accepted } = mailWords.ar
  const subjects = new Set(told.map(({ subject }) => subject))
  assert.deepEqual(subjects, new Set([waiting, offered, accepted].map(({ subject }) => subject)))
  for (const { body } of told) assert.ok(body.includes(`${own}\n`) && !body.includes('Peuterpubers'), body)
  assert.ok((await read(`${own}?gedaan`)).includes(ar.own.standing.accepted.title))
  assert.ok((await read(`${own}/mening`)).includes(ar.evaluation.notYet))
  assert.equal(await wayOf(visitor.get(`/ar/aanmelding?code=${own.slice(-19).toLowerCase()}`)), own)
  assert.ok((await read('/ar/aanmelding?code=BBBB')).includes(ar.enter.fault))
  await cameToTheFirst()
  assert.ok((await read(own)).includes(ar.own.opinion))
  assert.ok((await textOf(visitor.post(`${own}/mening`, { score: '', words: '' }))).includes(ar.evaluation.missing))
  assert.equal(await wayOf(visitor.post(`${own}/mening`, { score: '9', words: 'شكرًا' })), `${own}/mening`)
  assert.ok((await read(`${own}/mening`)).includes(ar.evaluation.thanks))
})

/** Half an hour after the first evening began the pedagogue taps who is there. */
async function cameToTheFirst(): Promise<void> {
  clock.now = now.add({ hours: 24 * 30, minutes: 30 })
  const work = await as(town.app, 'pedagoog')
  const list = await textOf(work.get(`/cursussen/${course}/presentie`))
  const tap = /action="([^"]+\/presentie\/[^"]+)"/.exec(list)?.[1] ?? assert.fail('nobody to tap')
  const metOn = /name="metOn" value="([^"]+)"/.exec(list)?.[1] ?? ''
  await work.post(tap, { metOn, came: 'yes' })
}

test('what is wrong is said in the language of the page, by the field, and the words stay', async () => {
  clock.now = now
  const full = await announce({ title: 'Vol' })
  const sends = (fields: object) =>
    visitor.post(`/pl/activiteiten/${full}/aanmelden`, { ...layla, email: '', phone: '06 12345678', ...fields })
  const answer = await sends({ name: '', phone: '06', adults: '1,5' })
  const page = await textOf(answer)
  assert.equal(answer.status, 422)
  for (const fault of [pl.signUp.missing.name, pl.signUp.missing.people]) assert.ok(page.includes(fault), fault)
  assert.match(page, /value="1,5"/)
  const { missing, refused } = pl.signUp
  assert.ok((await textOf(sends({ phone: '06' }))).includes(missing.reach))
  assert.ok((await textOf(sends({ name: 'Ola'.repeat(40) }))).includes(missing.tooLong(80)))
  assert.ok((await textOf(sends({ adults: '9' }))).includes(refused['too-large']))
})

test('a code that was not given, and asking too often, are answered in the language of the page', async () => {
  const answer = await visitor.get('/pl/aanmelding/K7QP-2MXW-9ABD-RT4E')
  const page = await textOf(answer)
  assert.equal(answer.status, 404)
  assert.ok(page.includes(messagesIn('pl').notFound.title) && page.includes('<html lang="pl"'))
  assert.match(page, /<main[\s\S]*href="\/pl"/)
  const asked = Array.from({ length: 7 }, () => visitor.post(`/uk/activiteiten/${course}/aanmelden`, layla))
  const pages = await Promise.all((await Promise.all(asked)).map(textOf))
  assert.ok(pages.some(one => one.includes(messagesIn('uk').tooOften.title)))
})

test('who wants only what is given in her own language sees only that, and the filters are in it', async () => {
  const all = await read('/ar/activiteiten')
  const own = await read('/ar/activiteiten?taal=ar')
  assert.ok(all.includes('Peuterpubers') && !own.includes('Peuterpubers') && own.includes('Koffie'))
  for (const given of courseLanguages) assert.ok(all.includes(`>${factsIn('ar').language(given)}<`), given)
})

type Sentences = { readonly [name: string]: string | ((...parts: never[]) => string) | Sentences }
type Said = readonly [name: string, sentence: string]

const said = (words: Sentences, above = ''): readonly Said[] =>
  Object.entries(words).flatMap(([name, value]) => {
    if (typeof value === 'object') return said(value, `${above}${name}.`)
    return [[`${above}${name}`, typeof value === 'string' ? value : Reflect.apply(value, null, [73, 52, 41])] as const]
  })

/** The numbers of a sentence that were put in it. */
const numbersIn = (sentence: string) => [73, 52, 41].filter(number => sentence.includes(String(number)))
/** Words that two languages share. */
const shared = new Set(['en.theme.baby', 'es.free'])

/** Everything a family reads about courses: on a page, and in a mail. */
const allIn = (language: Language): readonly Said[] => [
  ...said(wordsIn[language]),
  ...said(mailWords[language], 'mail.'),
]

test('no sentence about courses was left in Dutch, or out, or lost a number in any of the seven other languages', () => {
  const dutch = new Map(allIn('nl'))
  for (const language of otherLanguages) {
    const own = allIn(language)
    assert.deepEqual(own.map(([name]) => name).toSorted(), [...dutch.keys()].toSorted(), language)
    for (const [name, sentence] of own) {
      const source = dutch.get(name) ?? ''
      assert.ok(sentence !== source || source === '' || shared.has(`${language}.${name}`), `${language} ${name}`)
      assert.ok(sentence !== '' || source === '', `${language} ${name} is empty`)
      assert.deepEqual(numbersIn(sentence), numbersIn(source), `${language} ${name}`)
    }
  }
})

test('Arabic and Ukrainian words are written in their own letters', () => {
  const letters = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u } as const
  for (const language of ['ar', 'uk'] as const)
    for (const [name, sentence] of allIn(language))
      if (sentence !== '' && name !== 'hours') assert.match(sentence, letters[language], `${language} ${name}`)
})
