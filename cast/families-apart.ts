/** Families whose parents, or whose children, do not live under one roof. All invented, as in families.ts. */
import type { CastFamily } from './family.ts'

/** Separated, both with custody, one plan: with grandma, with a son of eight and a daughter who turns sixteen tomorrow. */
export const kramer: CastFamily = {
  name: 'Kramer – Dijkstra',
  story: 'Ouders uit elkaar, allebei met gezag: één plan, samen met oma. Isa wordt morgen zestien.',
  addresses: [
    { street: 'Kastanjehof', houseNumber: '18', postcode: '1235 CD' },
    { street: 'Havenkade', houseNumber: '64', postcode: '1236 GH' },
  ],
  guardians: [
    {
      givenNames: 'Eva',
      familyName: 'Kramer',
      sex: 'female',
      bsn: '999900274',
      relation: 'mother',
      custody: 'with-custody',
      slug: 'moeder',
    },
    {
      givenNames: 'Mark',
      familyName: 'Dijkstra',
      sex: 'male',
      bsn: '999900286',
      relation: 'father',
      custody: 'with-custody',
      elsewhere: true,
      slug: 'vader',
    },
  ],
  children: [
    { givenNames: 'Tijn', familyName: 'Dijkstra', sex: 'male', bsn: '999900298', born: { years: 8, months: 3 } },
    {
      givenNames: 'Isa',
      familyName: 'Dijkstra',
      sex: 'female',
      bsn: '999900304',
      born: { turns: 16, inDays: 1 },
      slug: 'dochter',
    },
  ],
  supporters: [{ givenNames: 'Ria', familyName: 'Kramer', sex: 'female', bsn: null, slug: 'oma' }],
}

/** In foster care: the foster mother has no custody, an aunt is guardian. */
export const groen: CastFamily = {
  name: 'Groen',
  story: 'Jayden woont bij zijn pleegmoeder; zijn tante is voogd.',
  addresses: [
    { street: 'Molenweg', houseNumber: '30', postcode: '1234 BD' },
    { street: 'Dijkstraat', houseNumber: '9', postcode: '1237 KL' },
  ],
  guardians: [
    {
      givenNames: 'Anneke',
      familyName: 'Groen',
      sex: 'female',
      bsn: '999900316',
      relation: 'foster-parent',
      custody: 'without-custody',
      slug: 'pleegmoeder',
    },
    {
      givenNames: 'Saskia',
      familyName: 'Bloem',
      sex: 'female',
      bsn: '999900328',
      relation: 'guardian',
      custody: 'with-custody',
      elsewhere: true,
      slug: 'voogd',
    },
  ],
  children: [
    { givenNames: 'Jayden', familyName: 'Bloem', sex: 'male', bsn: '999900341', born: { years: 9, months: 7 } },
  ],
}

/** The mother and her daughter live where the father may not know; he keeps custody and sees the record. */
export const postma: CastFamily = {
  name: 'Postma',
  story: 'Iris en Luna wonen op een geheim adres; vader heeft gezag en weet niet waar.',
  secretBecause: 'Op verzoek van moeder, na bedreiging.',
  addresses: [
    { street: 'Zonnehof', houseNumber: '2', postcode: '1238 MN' },
    { street: 'Havenkade', houseNumber: '12', postcode: '1236 GH' },
  ],
  guardians: [
    {
      givenNames: 'Iris',
      familyName: 'Postma',
      sex: 'female',
      bsn: '999900353',
      relation: 'mother',
      custody: 'with-custody',
      slug: 'moeder-geheim-adres',
    },
    {
      givenNames: 'Dennis',
      familyName: 'de Groot',
      sex: 'male',
      bsn: '999900365',
      relation: 'father',
      custody: 'with-custody',
      elsewhere: true,
      slug: 'vader-geheim-adres',
    },
  ],
  children: [
    { givenNames: 'Luna', familyName: 'de Groot', sex: 'female', bsn: '999900377', born: { years: 4, months: 2 } },
  ],
}
