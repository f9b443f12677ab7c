import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { sections } from '../../../../knowledge/plan/sections.ts'
import { newId } from '../../../../platform/new-id.ts'
import { careCoordination } from '../../routers.ts'
import { openPlan } from '../open-plan.ts'
import { eyeWithHomes } from '../story/read-story.ts'
import { nurse } from '../yilmaz.fixture.ts'
import { mayRead } from './cut-plan.ts'
import { type Marker, markedPlan, type Person } from './marked-plan.fixture.ts'
import { insertChoices } from './store.ts'

const town = await testTown()
const { plan, markers, people } = await markedPlan(town)

/** Every page of a plan that needs no more than its id, whoever made it; and the lists. */
const pagesOf = (shell: Person['shell']): readonly string[] => {
  const at = shell === 'work' ? '/plannen/:id' : '/mijn/plannen/:id'
  const own = careCoordination
    .flatMap(router => router.routes)
    .filter(route => route.method === 'GET' && (route.path === at || route.path.startsWith(`${at}/`)))
    .map(route => route.path.replace(':id', plan))
    .filter(path => !path.includes(':'))
  return [...own, ...(shell === 'work' ? ['/plannen', '/'] : ['/mijn'])]
}

async function wordsSeenBy({ slug, shell }: Person): Promise<ReadonlyMap<string, string>> {
  const browser = await as(town.app, slug)
  const seen = new Map<string, string>()
  for (const page of pagesOf(shell)) {
    const body = await (await browser.get(page)).text()
    for (const { word } of markers) if (body.includes(word)) seen.set(word, page)
  }
  return seen
}

/** What the predicate says, asked apart from any page. */
const allowed = ({ actor }: Person): Promise<readonly Marker[]> =>
  town.act(actor, async ctx => {
    const seat = await openPlan(ctx, plan).catch(() => null)
    if (!seat) return []
    const eye = await eyeWithHomes(ctx, seat)
    return markers.filter(marker => mayRead(marker, eye))
  })

async function holdPages(): Promise<void> {
  for (const [who, person] of Object.entries(people)) {
    const seen = await wordsSeenBy(person)
    const may = await allowed(person)
    for (const { word } of markers) {
      const isAllowed = may.some(marker => marker.word === word)
      if (!isAllowed) assert.equal(seen.get(word), undefined, `${who} may not see ${word}`)
      else assert.ok(seen.has(word), `${who} may see ${word}, and no page shows it`)
    }
  }
}

const one = fc.record({
  section: fc.constantFrom(...sections),
  whose: fc.nat(),
  by: fc.constantFrom('mother', 'father', 'youth of thirteen', 'youth of sixteen'),
  opens: fc.boolean(),
})

/** What people of the family might say, whoever it is about. */
const choose = (said: readonly { section: (typeof sections)[number]; whose: number; by: string; opens: boolean }[]) =>
  town.act(nurse, async ctx => {
    const { plan: whole, me } = await openPlan(ctx, plan)
    const present = whole.participants
    const rows = said.flatMap(({ section, whose, by, opens }) => {
      const participant = present[whose % present.length]
      const sayer = present.find(candidate => candidate.subject === people[by]?.actor.id)
      if (!participant || !sayer) return []
      const common = { municipality: ctx.municipality, id: newId<string>(), plan_id: whole.id, said_at: ctx.now }
      return [{ ...common, section, participant_id: participant.id, opens, said_by: sayer.id, recorded_by: me.id }]
    })
    await insertChoices(ctx.db, rows)
  })

test('no page, list or print of a plan shows anybody a word of a part that is not theirs, and all that is theirs stands somewhere', async () => {
  await holdPages()
})

test('the same holds for whatever the family opens and closes', async () => {
  for (const said of fc.sample(fc.array(one, { minLength: 5, maxLength: 12 }), { numRuns: 2, seed: 7 })) {
    await choose(said)
    await holdPages()
  }
})
