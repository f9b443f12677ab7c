import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hsdsFaults } from '../../../knowledge/social-map/check-hsds.ts'
import { type Audience, audiences, costKinds, type Offer, type OfferId, type Place } from '../../offer.ts'
import { changesOf } from './changes.ts'
import { readHsds } from './read-hsds.ts'
import { writeHsds } from './write-hsds.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const partners = [{ id: '00000000-0000-7000-8000-000000000103' as Offer['organisation']['id'], name: 'Wijkteam Noord' }]
const owner = partners[0] ?? assert.fail()

const offer = (more: Partial<Offer> = {}): Offer => ({
  id: '0199c0de-0000-7000-8000-000000000001' as OfferId,
  name: 'Gezinscoach',
  description: 'Hulp thuis.',
  organisation: owner,
  minimumAge: 2.5,
  maximumAge: 4.5,
  forWhom: ['parent', 'family'],
  cost: 'gratis',
  costKind: 'free',
  languages: ['Nederlands', 'Arabisch'],
  places: [
    { kind: 'there', name: 'CJG Noord', street: 'Wilgenstraat 41', postcode: '1235 CD', town: 'Vlierdam' },
    { kind: 'at-home' },
    { kind: 'online' },
  ],
  wayIn: 'Zelf bellen',
  waitingWeeks: 3,
  checkedOn: Temporal.PlainDate.from('2026-11-03'),
  availableUntil: Temporal.PlainDate.from('2027-06-30'),
  version: 1,
  ...more,
})

const read = (content: string) => {
  const reading = readHsds(content, partners, today)
  return reading.ok ? reading.offers : assert.fail(JSON.stringify(reading.faults))
}
const faultsOf = (content: unknown) => {
  const reading = readHsds(typeof content === 'string' ? content : JSON.stringify(content), partners, today)
  return reading.ok ? [] : reading.faults.map(({ place, reason }) => `${place}: ${reason}`)
}
const service = (more: object = {}) => ({
  ...JSON.parse(writeHsds([offer()])).contents[0],
  ...more,
})

test('what was written is read back with nothing changed', () => {
  assert.deepEqual(changesOf(read(writeHsds([offer()])), [offer()], today), [])
})

test('every offer is written as HSDS asks, and is read back with nothing changed or left out', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z][a-z ]{0,20}[a-z]$/),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(said => said.trim() === said && said !== ''),
  )
  const place = fc.oneof(
    fc.constantFrom<Place>({ kind: 'at-home' }, { kind: 'online' }),
    fc.record({
      kind: fc.constant('there' as const),
      name: word,
      street: word,
      postcode: fc.constantFrom('1234 AB', '9999 XX'),
      town: word,
    }),
  )
  const made = fc.record({
    name: word,
    description: word,
    minimumAge: fc.integer({ min: 0, max: 9 }).map(tenths => tenths + 0.5),
    maximumAge: fc.integer({ min: 10, max: 23 }),
    forWhom: fc.subarray<Audience>([...audiences], { minLength: 1 }),
    costKind: fc.constantFrom(...costKinds),
    cost: word,
    languages: fc.uniqueArray(word, { maxLength: 3 }),
    places: fc.array(place, { maxLength: 3 }),
    waitingWeeks: fc.option(fc.integer({ min: 0, max: 260 })),
    availableUntil: fc.constantFrom(null, Temporal.PlainDate.from('2027-01-01')),
  })
  fc.assert(
    fc.property(made, more => {
      const one = offer(more)
      const file = writeHsds([one])
      assert.deepEqual(hsdsFaults('page', JSON.parse(file)), [])
      const reading = readHsds(file, partners, today)
      assert.ok(reading.ok)
      assert.deepEqual(changesOf(reading.offers, [one], today), [])
      assert.deepEqual(reading.leftOut, [])
    }),
  )
})

test('what is new, changed or has ended is told apart, with what changed', () => {
  const file = { contents: [service({ name: 'Coach', minimum_age: 3 })] }
  const [changed] = changesOf(read(JSON.stringify(file)), [offer()], today)
  assert.deepEqual(changed?.kind === 'changed' && changed.fields, ['name', 'minimumAge'])
  assert.equal(changesOf(read(writeHsds([offer()])), [], today)[0]?.kind, 'new')
  const ended = JSON.stringify([service({ status: 'defunct' })])
  assert.equal(changesOf(read(ended), [offer()], today)[0]?.kind, 'ended')
  assert.deepEqual(changesOf(read(ended), [], today), [])
})

test('what a file does not say of a wait or a check stays as it was', () => {
  const { wait_time, assured_date, ...silent } = service()
  assert.deepEqual(changesOf(read(JSON.stringify([silent])), [offer()], today), [])
})

test('a file is refused with the place and the reason of everything that is wrong', () => {
  assert.deepEqual(faultsOf('{'), [': dit is geen JSON'])
  assert.deepEqual(faultsOf({}), [': hier hoort een lijst van services te staan, of een object met contents'])
  assert.deepEqual(faultsOf([]), [': er staat niets in'])
  assert.deepEqual(faultsOf({ contents: [service(), service({ id: 'x', name: '', minimum_age: '4' })] }), [
    '/contents/1/id: hier hoort een UUID te staan',
    '/contents/1/minimum_age: hier hoort een getal te staan',
  ])
  assert.deepEqual(faultsOf([service({ status: 'open', email: null, name: undefined })]), [
    '/0/name: dit veld is verplicht en ontbreekt',
    '/0/email: null mag hier niet staan: laat het veld weg',
    '/0/status: hier hoort een van deze woorden te staan: active, inactive, defunct, temporarily closed',
  ])
  assert.deepEqual(faultsOf([service({ name: ' ', minimum_age: -1 })]), [
    '/0/name: name is leeg',
    '/0/minimum_age: een leeftijd is niet lager dan 0',
  ])
})

test('ages the wrong way round, a day to come, a strange organisation and a double id are refused', () => {
  const stranger = { id: '0199c0de-0000-7000-8000-0000000000ff', name: 'Onbekend', description: '' }
  assert.deepEqual(
    faultsOf([
      service({ minimum_age: 12, maximum_age: 4, assured_date: '2027-01-01', organization: stranger }),
      service(),
    ]),
    [
      '/0/organization: Onbekend is hier geen partner; voeg de organisatie eerst toe onder Beheer',
      '/0/maximum_age: de hoogste leeftijd ligt onder de laagste',
      '/0/assured_date: deze dag is nog niet geweest',
      '/1/id: staat al eerder in dit bestand',
    ],
  )
  assert.deepEqual(faultsOf([service(), service()]), ['/1/id: staat al eerder in dit bestand'])
})

test('a postcode that is none is named down to its address', () => {
  const wrong = JSON.parse(JSON.stringify(service()))
  wrong.service_at_locations[0].location.addresses[0].postal_code = '12'
  assert.deepEqual(faultsOf([wrong]), [
    '/0/service_at_locations/0/location/addresses/0/postal_code: dit is geen Nederlandse postcode',
  ])
})

test('an organisation of another register is known by its name', () => {
  const organization = { id: '0199c0de-0000-7000-8000-0000000000ff', name: 'wijkteam noord', description: '' }
  assert.deepEqual(changesOf(read(JSON.stringify([service({ organization })])), [offer()], today), [])
})

test('what a file says and this map has no place for is told, and the rest is taken in', () => {
  const more = {
    phones: [{ id: '0199c0de-0000-7000-8000-0000000000a1', number: '0800 0000' }],
    wait_time: 'ongeveer drie weken',
    'van/ons': 'een eigen veld',
    service_at_locations: [
      {
        id: '0199c0de-0000-7000-8000-0000000000a3',
        location: { id: '0199c0de-0000-7000-8000-0000000000a3', location_type: 'physical', name: 'Buurthuis' },
      },
    ],
    alert: '',
  }
  const reading = readHsds(
    JSON.stringify([service(more), service({ id: '0199c0de-0000-7000-8000-0000000000a2', phones: more.phones })]),
    partners,
    today,
  )
  assert.ok(reading.ok)
  assert.deepEqual(reading.leftOut, [
    { field: 'service.phones', isOfHsds: true, count: 2 },
    { field: 'service.van/ons', isOfHsds: false, count: 1 },
    { field: 'service.wait_time', isOfHsds: true, count: 1 },
    { field: 'location', isOfHsds: true, count: 1 },
  ])
  assert.equal(reading.offers[0]?.waitingWeeks, null)
})

test('a language that is a code only, and an amount without words, are put in words', () => {
  const id = '0199c0de-0000-7000-8000-0000000000b1'
  const { fees_description, ...said } = service({
    languages: [{ id, code: 'ar' }, { id }],
    cost_options: [{ id, amount: 3.5, currency: 'EUR', amount_description: 'per keer' }],
  })
  const [one] = read(JSON.stringify([said]))
  assert.deepEqual([one?.languages, one?.cost, one?.costKind], [['Arabisch'], '3,50 EUR per keer', 'contribution'])
})
