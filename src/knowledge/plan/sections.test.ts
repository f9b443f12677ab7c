import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Level,
  type Piece,
  type Section,
  type Settings,
  sections,
  sightOf,
  sightOfPiece,
  type Tie,
  type Viewer,
} from './sections.ts'

const children = ['tijn', 'isa'] as const
const persons = ['eva', 'mark', 'isa', 'stranger'] as const
const homes = ['at-eva', 'at-mark'] as const
const me = 'me'

const tie = fc.constantFrom<Tie>('decides', 'is-the-youth', 'let-in', 'without-custody', 'youth-alone')
const homeSet = fc.subarray([...homes]).map(found => new Set<string>(found))
const viewer: fc.Arbitrary<Viewer> = fc.oneof(
  fc.record({
    kind: fc.constant('family' as const),
    id: fc.constant(me),
    ties: fc
      .array(fc.tuple(fc.constantFrom(...children), tie), { maxLength: 2 })
      .map(found => new Map<string, Tie>(found)),
    homes: homeSet,
  }),
  fc.record({ kind: fc.constant('supporter' as const), id: fc.constant(me), homes: homeSet }),
  fc.record({ kind: fc.constantFrom('helper', 'partner', 'process-coordinator'), id: fc.constant(me) }),
)
const settings: fc.Arbitrary<Settings> = fc.record({
  deciders: fc.tuple(fc.subarray(['eva', 'mark']), fc.subarray(['isa', 'eva'])).map(
    ([tijn, isa]) =>
      new Map<string, readonly string[]>([
        ['tijn', tijn],
        ['isa', isa],
      ]),
  ),
  choices: fc.array(
    fc.record({
      section: fc.constantFrom(...sections),
      participant: fc.constantFrom(me, 'another'),
      saidBy: fc.constantFrom(...persons),
      opens: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
})
const piece: fc.Arbitrary<Piece> = fc.record({
  section: fc.constantFrom(...sections),
  about: fc.subarray([...children]),
  home: fc.option(fc.constantFrom(...homes)),
  entrusted: fc.subarray([me, 'another']),
})

const holds = (property: (of: { viewer: Viewer; settings: Settings; piece: Piece }) => void) =>
  fc.assert(fc.property(fc.record({ viewer, settings, piece }), property), { numRuns: 5000, seed: 41 })

const rank: Record<Level, number> = { nothing: 0, reads: 1, writes: 2 }
const level = (one: Piece, by: Viewer, chosen: Settings): Level => sightOfPiece(one, by, chosen).level
const bare = (section: Section): Piece => ({ section, about: [], home: null, entrusted: [] })
const decidersOf = ({ deciders }: Settings, about: readonly string[]): readonly string[] =>
  about.length === 0 ? [...deciders.values()].flat() : about.flatMap(child => deciders.get(child) ?? [])
const hasOwnTie = (by: Viewer, about: readonly string[]): boolean =>
  by.kind === 'family' && about.every(child => ['decides', 'is-the-youth'].includes(by.ties.get(child) ?? ''))

test('one no of somebody who decides closes a section to all who do not decide themselves', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    if (by.kind === 'family') return
    const said = decidersOf(chosen, one.about)
    const isNo = chosen.choices.some(
      choice =>
        choice.section === one.section && choice.participant === me && !choice.opens && said.includes(choice.saidBy),
    )
    if (isNo) assert.equal(level({ ...one, entrusted: [] }, by, chosen), 'nothing')
  })
})

test('what somebody says who does not decide changes nothing', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    const counted = chosen.choices.filter(choice => decidersOf(chosen, []).includes(choice.saidBy))
    assert.deepEqual(sightOfPiece(one, by, { ...chosen, choices: counted }), sightOfPiece(one, by, chosen))
  })
})

test('what is said about one participant changes nothing for another', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    const own = chosen.choices.filter(choice => choice.participant === me)
    assert.deepEqual(sightOfPiece(one, by, { ...chosen, choices: own }), sightOfPiece(one, by, chosen))
  })
})

test('whoever decides about all children a part is about writes in it, whatever was chosen and wherever they live', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    if (one.about.length > 0 && hasOwnTie(by, one.about)) assert.equal(level(one, by, chosen), 'writes')
  })
})

test('a part about two children is never more open than a part about each of them', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    const both = level({ ...one, about: [...children], entrusted: [] }, by, chosen)
    for (const child of children)
      assert.ok(rank[both] <= rank[level({ ...one, about: [child], entrusted: [] }, by, chosen)])
  })
})

test('what was written for one household is nothing for family and supporters of the other', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    if (one.about.length > 0 || one.home === null || !('homes' in by) || by.homes.has(one.home)) return
    assert.equal(level({ ...one, entrusted: [] }, by, chosen), 'nothing')
  })
})

test('a parent without a say over a child sees nothing about it that nobody opened', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    if (by.kind !== 'family' || one.about.length === 0) return
    const isShut = one.about.some(child => !['decides', 'is-the-youth', 'let-in'].includes(by.ties.get(child) ?? ''))
    if (isShut) assert.equal(level(one, by, { ...chosen, choices: [] }), 'nothing')
  })
})

test('school, childcare and police see who takes part, and nothing else that nobody opened', () => {
  for (const section of sections) {
    const seen = sightOf(section, { kind: 'partner', id: me }, { deciders: new Map(), choices: [] })
    assert.equal(seen.level, section === 'people' ? 'reads' : 'nothing')
  }
})

test('nobody but the family and those it asked in sees its own plan before it is shared', () => {
  const shut = { deciders: new Map(), choices: [] }
  for (const kind of ['helper', 'partner', 'process-coordinator'] as const)
    assert.equal(level(bare('group-plan'), { kind, id: me }, shut), 'nothing')
})

test('taking something on opens no more than that one thing, and to nobody of the family', () => {
  holds(({ viewer: by, settings: chosen, piece: one }) => {
    const taken = level({ ...one, entrusted: [me] }, by, chosen)
    const plain = level({ ...one, entrusted: [] }, by, chosen)
    assert.ok(taken === plain || (by.kind !== 'family' && plain === 'nothing' && taken === 'reads'))
  })
})
