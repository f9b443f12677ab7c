import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Offer, OfferId, Place } from '../../../centre/index.ts'
import { type Asked, fitOf, type Home, rankOffers } from './rules.ts'

const home: Home = { postcode: '1235 CE', town: 'Vlierdam' }
const corner: Place = {
  kind: 'there',
  name: 'CJG Noord',
  street: 'Wilgenstraat 41',
  postcode: '1235 CD',
  town: 'Vlierdam',
}
const centre: Place = { ...corner, name: 'CJG Centrum', postcode: '1234 AB' }
const far: Place = { ...corner, postcode: '9999 ZZ', town: 'Biezendrecht' }

const offer = (entry: Partial<Offer> = {}): Offer => ({
  id: 'o' as OfferId,
  name: 'Gezinscoach',
  description: '',
  organisation: { id: 'w' as Offer['organisation']['id'], name: 'Wijkteam Noord' },
  minimumAge: 0,
  maximumAge: 18,
  forWhom: ['child', 'parent', 'family'],
  cost: 'gratis',
  costKind: 'free',
  languages: ['Nederlands'],
  places: [corner],
  wayIn: '',
  waitingWeeks: 3,
  checkedOn: Temporal.PlainDate.from('2026-11-03'),
  availableUntil: null,
  version: 1,
  ...entry,
})
const asked: Asked = { age: 2.3, forWhom: 'family', language: '', travel: 'nearby', cost: 'free', longestWait: 4 }

const unfit = (entry: Partial<Offer>, of: Partial<Asked> = {}) =>
  fitOf(offer(entry), { ...asked, ...of }, [home]).reasons.flatMap(({ kind, fits }) => (fits ? [] : kind))

test('an offer around the corner, free and within four weeks fits a toddler of 2,3 wholly', () => {
  assert.deepEqual(unfit({}), [])
})

test('an age is counted with decimals: from 2,5 is too late for 2,3, and to 2,5 holds until then', () => {
  assert.deepEqual(unfit({ minimumAge: 2.5 }), ['age'])
  assert.deepEqual(unfit({ maximumAge: 2.5 }, { age: 2.49 }), [])
  assert.deepEqual(unfit({ maximumAge: 2.5 }, { age: 2.6 }), ['age'])
})

test('to four years holds until the day of turning five', () => {
  assert.deepEqual(unfit({ maximumAge: 4 }, { age: 4.99 }), [])
  assert.deepEqual(unfit({ maximumAge: 4 }, { age: 5 }), ['age'])
})

test('who can only come nearby is not sent across town, but may be visited at home', () => {
  assert.deepEqual(unfit({ places: [centre] }), ['place'])
  assert.deepEqual(unfit({ places: [centre, { kind: 'at-home' }] }), [])
  assert.deepEqual(unfit({ places: [far] }, { travel: 'in-town' }), ['place'])
  assert.deepEqual(unfit({ places: [far] }, { travel: 'anywhere' }), [])
})

test('what nobody knows is no reason against it', () => {
  assert.deepEqual(unfit({ places: [], costKind: 'unknown', waitingWeeks: null }), [])
})

test('a family that must have it for free is not offered what costs money, and a small contribution is not insurance', () => {
  assert.deepEqual(unfit({ costKind: 'contribution' }), ['cost'])
  assert.deepEqual(unfit({ costKind: 'contribution' }, { cost: 'some' }), [])
  assert.deepEqual(unfit({ costKind: 'insured' }, { cost: 'some' }), ['cost'])
})

test('the language of the family counts, whatever its capitals', () => {
  assert.deepEqual(unfit({}, { language: 'Arabisch' }), ['language'])
  assert.deepEqual(unfit({ languages: ['arabisch'] }, { language: 'Arabisch' }), [])
})

test('what fits wholly comes first, then the nearest, then the shortest wait', () => {
  const named = (name: string, entry: Partial<Offer> = {}) => offer({ name, ...entry })
  const ranked = rankOffers(
    [
      named('te duur', { costKind: 'insured' }),
      named('lang wachten', { waitingWeeks: 4 }),
      named('dichtbij'),
      named('aan huis', { places: [{ kind: 'at-home' }], waitingWeeks: 4 }),
    ],
    asked,
    [home],
  )
  assert.deepEqual(
    ranked.map(fit => fit.offer.name),
    ['aan huis', 'dichtbij', 'lang wachten', 'te duur'],
  )
})

test('without an address nothing tells where the family lives', () => {
  const reasons = fitOf(offer(), asked, []).reasons
  assert.ok(reasons.every(reason => reason.kind !== 'place' || (reason.near === 'elsewhere' && reason.fits)))
})
