/**
 * Ten people write in one plan at the same time, by real requests to the real program; halfway it is killed without warning and started again.
 * Whoever was overtaken combines and sends again, as a person would. At the end every word that was accepted was written exactly once, and
 * nobody wrote over anybody. For a minute of it by hand: TEN_WRITERS_ROUNDS=60.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ask, closeDoors, killAndStart, openDoors, signIn, stage, tally } from './ten-writers.stage.ts'

const rounds = Number(process.env.TEN_WRITERS_ROUNDS ?? 3)
const writers = [
  ...['jeugdverpleegkundige', 'jeugdarts', 'pedagoog', 'schoolmaatschappelijk-werker', 'wijkteam'],
  ...['gezin-1', 'gezin-2', 'gezin-3', 'gezin-4', 'gezin-5'],
]
const isFamily = (who: string) => who.startsWith('gezin')

before(openDoors)
after(closeDoors)

/** The fields of the form that goes to this address, as they stand on the page. */
function formTo(page: string, action: string): Record<string, string> {
  const forms = [...page.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)]
  const [, , inside = ''] =
    forms.find(([, to]) => to?.replaceAll('&amp;', '&') === action) ?? assert.fail(`no form to ${action}`)
  const fields: Record<string, string> = {}
  for (const [input] of inside.matchAll(/<input[^>]*>/g)) {
    const [name, value = ''] = [/ name="([^"]*)"/.exec(input)?.[1], / value="([^"]*)"/.exec(input)?.[1]]
    const isOff = /type="(?:checkbox|radio)"/.test(input) && !/ checked/.test(input)
    if (name && !isOff) fields[name] = value
  }
  for (const [, name = '', value = ''] of inside.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    fields[name] = value.trim()
  for (const [, name = '', options = ''] of inside.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name] = /<option[^>]* value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? fields[name] ?? ''
  return fields
}

/** The last few words, and one's own: a text of a plan has a measure. */
const mostTokens = 12
const withToken = (text: string, token: string): string => [...text.split(' ').slice(-mostTokens), token].join(' ')

/** Reads, writes one word behind what stands there, and when somebody was first combines and sends again, until it is taken. */
async function write(cookie: string, path: string, field: string, token: string): Promise<void> {
  let { page } = await ask(cookie, path)
  for (;;) {
    const form = formTo(page, path)
    const stands = theirs(page) ?? form[field] ?? ''
    const answer = await ask(cookie, path, { ...form, [field]: withToken(stands, token) })
    if (answer.status === 303) {
      tally.accepted++
      return
    }
    assert.equal(answer.status, 409, `${path} gives ${answer.status}`)
    tally.overtaken++
    page = answer.page
  }
}

/** What the other wrote, as the page says it to who was overtaken: a quotation, or the cell beside one's own. */
function theirs(page: string): string | undefined {
  const quoted = /<blockquote>([^<]*)<\/blockquote>/.exec(page)?.[1]
  const cell = /<td[^>]*>([^<]*)<\/td>\s*<td/.exec(page)?.[1]
  return quoted ?? cell
}

async function live(
  who: string,
  parts: { readonly goal: string; readonly action: string },
): Promise<readonly string[]> {
  const cookie = await signIn(who)
  const base = isFamily(who) ? `/mijn/plannen/${stage.plan}` : `/plannen/${stage.plan}`
  const tokens: string[] = []
  for (let round = 0; round < rounds; round++) {
    const token = `${who.replace('gezin-', 'g').slice(0, 4)}r${round}`
    tokens.push(token)
    await write(cookie, `${base}/woorden`, 'words', token)
    await write(cookie, `${base}/doelen/${parts.goal}/wijzigen`, 'baseline', token)
    await write(cookie, `${base}/acties/${parts.action}/wijzigen`, 'title', token)
    await saySomething(cookie, base, token)
  }
  return tokens
}

/** Sent twice at once, as by a double click: said once. */
async function saySomething(cookie: string, base: string, token: string): Promise<void> {
  const fields = { _key: crypto.randomUUID(), words: token }
  const answers = await Promise.all([1, 2].map(() => ask(cookie, `${base}/opmerkingen`, fields)))
  assert.deepEqual(
    answers.map(answer => answer.status),
    [303, 303],
  )
  tally.accepted++
}

test('ten people who write in one plan at once, while the program is killed, lose nothing and write nothing twice', async () => {
  const database = new pg.Client({ connectionString: stage.databaseUrl })
  await database.connect()
  const query = async (sql: string) =>
    (await database.query<{ words: string }>(sql, [stage.plan])).rows.map(row => row.words)
  const [goal = '', action = ''] = await query(
    `select id::text as words from care_coordination.goal where plan_id = $1
      union all select id::text from care_coordination.action where plan_id = $1`,
  )
  const started = performance.now()
  const all = Promise.all(writers.map(who => live(who, { goal, action })))
  await Promise.race([all, untilHalfway()])
  await killAndStart()
  const tokens = (await all).flat()
  const seconds = Math.round((performance.now() - started) / 1000)
  assert.equal(tally.statuses.get(500), undefined)
  await nothingIsLost(tokens, query)
  await database.end()
  if (process.env.TEN_WRITERS_ROUNDS) console.log({ seconds, ...tally })
})

type Ask = (sql: string) => Promise<readonly string[]>

async function nothingIsLost(tokens: readonly string[], ask: Ask): Promise<void> {
  const versions = (table: string, column: string, which = '') =>
    ask(`select ${column} as words from care_coordination.${table} where plan_id = $1 ${which} order by version`)
  isWhole(tokens, await versions('family_words', 'words', 'and about_id = plan_id'))
  isWhole(tokens, ['begin', ...(await versions('goal_version', 'baseline'))])
  isWhole(tokens, ['begin', ...(await versions('action_version', 'title'))])
  const said = await ask('select words from care_coordination.comment where plan_id = $1')
  assert.deepEqual(said.filter(words => tokens.includes(words)).toSorted(), tokens.toSorted())
  const revisions = await ask(
    'select revision::text as words from care_coordination.plan_change where plan_id = $1 order by revision',
  )
  assert.deepEqual(
    revisions,
    revisions.map((_, at) => String(at + 1)),
  )
}

/** Each version is the one before it with one word more: nobody wrote over anybody, and every word came in once. */
function isWhole(tokens: readonly string[], versions: readonly string[]): void {
  const added = versions.slice(1).map((words, at) => {
    const before = (versions[at] ?? '').split(' ').slice(-mostTokens)
    const now = words.split(' ')
    assert.deepEqual(now.slice(0, -1), before, `version ${at + 2} does not follow the one before it`)
    return now.at(-1) ?? ''
  })
  assert.deepEqual(added.toSorted(), tokens.toSorted())
}

async function untilHalfway(): Promise<void> {
  while (tally.accepted < (writers.length * rounds * 4) / 2) await sleep(20)
}
