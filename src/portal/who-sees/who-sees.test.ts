/** The page that says who sees what is held to what the pages show, whatever the age, the custody and what is shared. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { storyteller } from '../../../cast/open-town.ts'
import { as, type Browser } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { sharedParts } from '../../knowledge/consent/shared-parts.ts'
import { type PersonId, recordCustody } from '../../people/index.ts'
import { markers, welcomeIsa } from '../isa.fixture.ts'
import { seenParts } from './seen-by.ts'
import { text } from './text.ts'

const at = (day: string) => Temporal.Instant.from(`${day}T10:00:00Z`)
const clock = { now: at('2026-11-23') }
const town = await testTown({ clock: () => clock.now })
const isa = await welcomeIsa(town)
const readers = [
  { actor: isa.mother, relation: 'mother', slug: 'moeder' },
  { actor: isa.father, relation: 'father', slug: 'vader' },
] as const
/** A session does not last for years: everybody signs in on the day itself. */
const enter = (slug: string) => as(town.app, slug)

/** What the page says of each part, of the reader whose name stands above the table. */
async function answers(page: string, name: string): Promise<readonly boolean[]> {
  const table = new RegExp(`<table[^>]*>(?:(?!</table>)[\\s\\S])*?${name}[\\s\\S]*?</table>`).exec(page)?.[0] ?? ''
  return [...table.matchAll(/ziet dit( niet)?/g)].map(([, not]) => not === undefined)
}

/** What the pages show. */
async function shown(who: Browser): Promise<readonly boolean[]> {
  const story = await (await who.get(`/mijn/kinderen/${isa.child}`)).text()
  const opens = async (path: string) => (await who.get(path)).status === 200
  return [
    story.includes(markers.health),
    (await (await who.get(`/mijn/hulp/${isa.referral}`)).text()).includes(markers.help),
    (await (await who.get(`/mijn/plannen/${isa.plan}/verhaal`)).text()).includes(markers.plan),
    await opens(`/mijn/meldingen/${isa.child}`),
    await opens(`/mijn/logboek?kind=${isa.child}`),
  ]
}

const custodies = fc.constantFrom('with-custody' as const, 'without-custody' as const)
const lives = fc.record({
  day: fc.constantFrom('2026-11-23', '2026-11-24', '2028-11-24'),
  custody: fc.tuple(custodies, custodies),
  shared: fc.tuple(fc.subarray([...sharedParts]), fc.subarray([...sharedParts])),
})

test('what a youth reads of who sees what is what the pages show to each of them', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async ({ day, custody, shared }) => {
      clock.now = at(day)
      const youth = await enter('dochter')
      for (const [place, { actor, relation }] of readers.entries()) {
        const held = custody[place] ?? 'with-custody'
        await town.act(
          storyteller,
          ctx =>
            recordCustody(ctx, {
              child: isa.child,
              guardian: actor.id as PersonId,
              relation,
              custody: held,
              since: ctx.today,
            }),
          { now: clock.now },
        )
        await youth.post('/mijn/delen', { reader: actor.id, parts: shared[place] ?? [] })
      }
      const page = await (await youth.get('/mijn/wat-zien-mijn-ouders')).text()
      for (const { actor, slug } of readers) {
        const said = await answers(page, actor.name)
        assert.equal(said.length, seenParts.length, `${actor.name}\n${page}`)
        // Messages stand on pages of their own; that they are the writer's alone is tested there.
        assert.deepEqual(
          said.slice(0, 5),
          await shown(await enter(slug)),
          `${actor.name} on ${day}: ${custody} ${shared}`,
        )
      }
    }),
    { numRuns: 25, seed: 16 },
  )
})

test('who may see nothing is told nothing of who sees what', async () => {
  clock.now = at('2026-11-24')
  const mother = await enter('moeder')
  const youth = await enter('dochter')
  await youth.post('/mijn/delen', { reader: isa.mother.id })
  assert.equal((await mother.get(`/mijn/wat-zien-mijn-ouders?kind=${isa.child}`)).status, 404)
  assert.match(
    await (await youth.get('/mijn/wat-zien-mijn-ouders')).text(),
    new RegExp(text.titleSelf.replace('?', '\\?')),
  )
})
