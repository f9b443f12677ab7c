import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hsdsFaults } from './check-hsds.ts'
import { hsds } from './hsds.ts'
import { type Field, type HsdsName, hsdsNames, type Leaf } from './hsds-field.ts'

const id = '0199c0de-0000-4000-8000-000000000001'
const leaf: Readonly<Record<Leaf, readonly [right: unknown, ...wrong: unknown[]]>> = {
  text: ['', 3, true, {}],
  uuid: [id, 'x', `${id}0`, 7],
  uri: ['https://cjg.vlierdam.example/a?b=c#d', 'www.cjg.nl', 'https://a b', 1],
  email: ['cjg@vlierdam.example', 'cjg', 'a b@c', 0],
  number: [2.5, '2,5', '4', true],
  whole: [3, 3.5, '3'],
  'yes-or-no': [false, 'false', 0],
  date: ['2024-02-29', '2026-02-29', '29-02-2024', '2024-02-29T10:00', 20240229],
  time: ['09:00+01:00', '9:00', '24:00', '09:60', 900],
  moment: ['2024-09-25T14:23:06.5+01:00', '2024-09-25', '2024-09-25T14:23:06', 0],
}

/** As little as HSDS asks, or everything it has a field for. */
const made = (name: HsdsName, isWhole: boolean): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(hsds[name]).flatMap(([key, field]) =>
      isWhole || field.isRequired ? [[key, rightFor(field, isWhole)]] : [],
    ),
  )

function rightFor(field: Field, isWhole: boolean): unknown {
  switch (field.holds) {
    case 'object':
      return made(field.of, isWhole)
    case 'list':
      return [made(field.of, isWhole)]
    case 'one-of':
      return field.words.at(-1)
    default:
      return leaf[field.holds][0]
  }
}

test('a service with all that HSDS has a field for is right, and so is one with as little as it asks', () => {
  const small = hsdsNames.filter(name => name !== 'page' && name !== 'service' && name !== 'organization')
  for (const name of small) assert.deepEqual(hsdsFaults(name, made(name, true)), [], name)
  for (const name of hsdsNames) assert.deepEqual(hsdsFaults(name, made(name, false)), [], name)
})

test('of every object each required field is missed, and each field with another value is named', () => {
  for (const name of hsdsNames)
    for (const [key, field] of Object.entries(hsds[name])) {
      const whole = made(name, false)
      const { [key]: _, ...without } = whole
      const missed = field.isRequired ? [{ place: `/${key}`, reason: { kind: 'missing' } }] : []
      assert.deepEqual(hsdsFaults(name, without), missed, `${name}.${key}`)
      assert.deepEqual(hsdsFaults(name, { ...whole, [key]: null }), [{ place: `/${key}`, reason: { kind: 'null' } }])
      for (const wrong of wrongFor(field))
        assert.equal(hsdsFaults(name, { ...whole, [key]: wrong })[0]?.place, `/${key}`, `${name}.${key}: ${wrong}`)
    }
})

const wrongFor = (field: Field): readonly unknown[] => {
  if (field.holds === 'object') return [[], 'x']
  if (field.holds === 'list') return [{}, 'x']
  return field.holds === 'one-of' ? ['anders', 1] : leaf[field.holds].slice(1)
}

/** Asked of the schemas themselves, read on 22-11-2026: what each object may not do without. */
const asked: Readonly<Record<string, string>> = {
  service: 'id name status',
  organization: 'id name description',
  organization_identifier: 'id identifier_type identifier',
  location: 'id location_type',
  address: 'id address_1 city state_province postal_code country address_type',
  phone: 'id number',
  program: 'id name description',
  url: 'id url',
  unit: 'id name',
  service_capacity: 'id unit available updated',
  taxonomy: 'id name description',
  taxonomy_term: 'id name description',
  metadata: 'id last_action_date last_action_type field_name previous_value replacement_value updated_by',
  page: 'empty',
}

test('what HSDS requires is required here, and nothing else', () => {
  for (const name of hsdsNames) {
    const required = Object.entries(hsds[name]).flatMap(([key, field]) => (field.isRequired ? [key] : []))
    assert.deepEqual(required, (asked[name] ?? 'id').split(' '), name)
  }
})

test('the place of a fault is a JSON pointer, also deep within a file', () => {
  const file = {
    empty: false,
    contents: [
      made('service', false),
      {
        ...made('service', false),
        service_at_locations: [{ id, location: { id, location_type: 'physical', addresses: [{ id, city: 4 }] } }],
      },
    ],
  }
  const where = hsdsFaults('page', file).map(({ place }) =>
    place.replace('/contents/1/service_at_locations/0/location', '…'),
  )
  const address = ['address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type']
  assert.deepEqual(
    where,
    address.map(key => `…/addresses/0/${key}`),
  )
  assert.deepEqual(hsdsFaults('service', [], '/3'), [{ place: '/3', reason: { kind: 'other-than', wanted: 'object' } }])
})

test('a field that HSDS does not name is no fault, and no file makes the check fall over', () => {
  assert.deepEqual(hsdsFaults('service', { ...made('service', false), ons_veld: null, __proto__: 1 }), [])
  fc.assert(fc.property(fc.jsonValue(), value => hsdsFaults('service', value).length > 0))
})
