/** Where an example stands of each public page that has a parameter in its address, and which addresses are no page to look at. */
import type { Browser } from './as.ts'

/** Gives the address of the example of another page, made once. */
type AddressOf = (page: string) => Promise<string>
type Example = (visitor: Browser, addressOf: AddressOf) => Promise<string>

/** What stands at these addresses is not drawn for whoever passes by, with why. */
export const whyNoPage: Readonly<Record<string, string>> = {
  '/inloggen/via/:audience': 'leads to a sign-in service',
  '/inloggen/terug': 'is where a sign-in service sends back to',
  '/uitloggen/via/:audience': 'leads to a sign-in service',
  '/demo/post': 'is there in the demo alone',
  '/activeren/:link': 'opens by a link that one person was sent',
  '/activeren/:link/code': 'opens by a link that one person was sent',
  '/vragenlijst/:sleutel': 'opens by a key that one family was sent',
  '/ontvangen/:sleutel': 'opens by a key that one receiver was sent',
  '/inrichten/:code': 'opens by a code that one municipality was sent',
  '/overstappen/:sleutel': 'leads who works in more centres on to another of them',
  '/ontvangst/:bezoek': 'opens by a key that one receiver was sent',
  '/vraag/:code/live': 'tells an open page that there is more',
  '/wachtrij/:location/nieuws': 'tells an open page that there is more',
  '/aanmelding/:code/bewijs': 'is there when somebody came',
}

const at =
  (address: string): Example =>
  async () =>
    address

export const examples: Readonly<Record<string, Example>> = {
  '/advies/:year': findsAdvice,
  '/onderwerpen/:theme': at('/onderwerpen/baby'),
  '/artikelen/:slug': at('/artikelen/driftbuien'),
  '/zoeken': at('/zoeken?q=slapen'),
  '/sociale-kaart/:id': visitor => linkOn(visitor, '/sociale-kaart', '/sociale-kaart/:id'),
  '/vraag/:code': asksQuestion,
  '/afspraak': choosesKind,
  '/afspraak/vast/:visit': holdsTime,
  '/afspraak/:code': booksTime,
  '/wachtrij/:location': findsLine,
  '/wachtrij/:location/bord': async (_, addressOf) => `${await addressOf('/wachtrij/:location')}/bord`,
  '/wachtrij/:location/plaats/:code': takesNumber,
  '/activiteiten/:id': visitor => linkOn(visitor, '/activiteiten', '/activiteiten/:id'),
  '/activiteiten/:id/aanmelden': findsCourse,
  '/aanmelding/:code': signsUp,
  '/aanmelding/:code/mening': async (_, addressOf) => `${await addressOf('/aanmelding/:code')}/mening`,
}

/** The first link to a page of this shape on another page. */
async function linkOn(visitor: Browser, page: string, shape: string): Promise<string> {
  const path = shape.replace(/:\w+/g, '[\\w-]{10,}')
  const found = new RegExp(`href="(${path})"`).exec(await (await visitor.get(page)).text())?.[1]
  if (found === undefined) throw new Error(`no link to ${shape} on ${page}`)
  return found
}

/** Of a town that published none yet the empty list is looked at. */
async function findsAdvice(visitor: Browser): Promise<string> {
  return /\/advies\/\d{4}/.exec(await (await visitor.get('/advies')).text())?.[0] ?? '/advies'
}

async function sends(visitor: Browser, path: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await visitor.post(path, fields)
  const location = answer.headers.get('location')
  if (location === null) throw new Error(`${path} was not taken: ${answer.status}`)
  return location
}

async function asksQuestion(visitor: Browser): Promise<string> {
  const body = 'Mijn zoon van 3 wil niet slapen. Wat kan ik doen?'
  const sent = await sends(visitor, '/vraag', {
    body,
    topic: 'peuter-en-kleuter',
    asker: 'parent',
    childAge: '3',
    email: '',
  })
  return sent.replace(/\?.*/, '')
}

/** With a kind chosen the free times are on the page. */
async function choosesKind(visitor: Browser): Promise<string> {
  const kind = /name="kind" value="([\da-f-]{36})"/.exec(await (await visitor.get('/afspraak')).text())?.[1]
  return kind === undefined ? '/afspraak' : `/afspraak?kind=${kind}`
}

async function holdsTime(visitor: Browser, addressOf: AddressOf): Promise<string> {
  return hold(visitor, await addressOf('/afspraak'))
}

async function booksTime(visitor: Browser, addressOf: AddressOf): Promise<string> {
  const held = await hold(visitor, await addressOf('/afspraak'))
  return (await sends(visitor, held, { name: '', email: '', phone: '' })).replace(/\?.*/, '')
}

async function hold(visitor: Browser, page: string): Promise<string> {
  const drawn = await (await visitor.get(page)).text()
  const word = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]+)"`).exec(drawn)?.[1] ?? ''
  const [kind, around, slot] = [word('kind'), word('around'), word('slot')]
  return sends(visitor, '/afspraak', { kind, around, slot })
}

/** Of the first place. */
async function findsLine(visitor: Browser): Promise<string> {
  const place = /\/locaties\/([\da-f-]{36})\//.exec(await (await visitor.get('/locaties')).text())?.[1]
  if (place === undefined) throw new Error('no place on /locaties')
  return `/wachtrij/${place}`
}

async function takesNumber(visitor: Browser, addressOf: AddressOf): Promise<string> {
  return sends(visitor, await addressOf('/wachtrij/:location'), {})
}

/** One that asks to sign up, and did not close for it. */
async function findsCourse(visitor: Browser): Promise<string> {
  const agenda = await (await visitor.get('/activiteiten')).text()
  for (const [, course = ''] of agenda.matchAll(/href="(\/activiteiten\/[\da-f-]{36})"/g)) {
    const page = await (await visitor.get(course)).text()
    if (page.includes(`${course}/aanmelden`)) return `${course}/aanmelden`
  }
  throw new Error('no course to sign up for')
}

async function signsUp(visitor: Browser, addressOf: AddressOf): Promise<string> {
  const path = await addressOf('/activiteiten/:id/aanmelden')
  const family = { name: 'Familie Kok', email: 'kok@voorbeeld.example', phone: '', adults: '1', children: '1' }
  return (await sends(visitor, path, family)).replace(/\?.*/, '')
}
