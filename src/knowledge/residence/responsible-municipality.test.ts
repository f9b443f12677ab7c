import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Residence, responsibleMunicipality, stays } from './responsible-municipality.ts'

const [amsterdam, breda, delft, zwolle] = ['0363', '0758', '0503', '0193'] as const

const nothingKnown: Residence = { home: null, stay: null, underInquiry: false, motherAtBirth: null, actual: null }
const allKnown: Residence = { ...nothingKnown, home: amsterdam, motherAtBirth: delft, actual: zwolle }

test('who lives at home belongs to the municipality of the registered address', () => {
  assert.deepEqual(responsibleMunicipality(allKnown), {
    kind: 'found',
    municipality: amsterdam,
    rule: 'home-address',
  })
})

for (const kind of stays)
  test(`who stays elsewhere (${kind}) belongs to where he lived just before, wherever he is registered now`, () => {
    const away = { ...allKnown, stay: { kind, homeBefore: breda } }
    assert.deepEqual(responsibleMunicipality(away), { kind: 'found', municipality: breda, rule: 'home-before-stay' })
  })

test('where the address before the stay is not known, the address of now does not count', () => {
  const away = { ...allKnown, stay: { kind: 'foster-parent', homeBefore: null } } as const
  assert.deepEqual(responsibleMunicipality(away), { kind: 'found', municipality: delft, rule: 'mother-at-birth' })
})

test('an address under inquiry does not count, with or without a stay', () => {
  const stay = { kind: 'shelter', homeBefore: breda } as const
  for (const residence of [allKnown, { ...allKnown, stay }])
    assert.deepEqual(responsibleMunicipality({ ...residence, underInquiry: true }), {
      kind: 'found',
      municipality: delft,
      rule: 'mother-at-birth',
    })
})

test('without any registered address the mother counts before the place where the youth really is', () => {
  assert.deepEqual(responsibleMunicipality({ ...allKnown, home: null }), {
    kind: 'found',
    municipality: delft,
    rule: 'mother-at-birth',
  })
  assert.deepEqual(responsibleMunicipality({ ...allKnown, home: null, motherAtBirth: null }), {
    kind: 'found',
    municipality: zwolle,
    rule: 'actual-stay',
  })
})

test('where nothing is known, the questions to ask come in the order of the law', () => {
  assert.deepEqual(responsibleMunicipality(nothingKnown), {
    kind: 'not-known',
    ask: ['home-address', 'mother-at-birth', 'actual-stay'],
  })
  assert.deepEqual(responsibleMunicipality({ ...nothingKnown, underInquiry: true }), {
    kind: 'not-known',
    ask: ['mother-at-birth', 'actual-stay'],
  })
})
