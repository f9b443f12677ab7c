/**
 * The families of Vlierdam whose stories need the system. All invented; BSNs from the range that is never given out.
 * Ages are counted back from the day the demo is filled, so that the babies stay babies.
 */

import { groen, kramer, postma } from './families-apart.ts'
import type { CastFamily } from './family.ts'

/** Twins on either side of midnight: Sam at 36 weeks and 6 days, Lot at 37 weeks. Only Sam is premature. */
export const deWit: CastFamily = {
  name: 'De Wit',
  story: 'Een tweeling rond middernacht: Sam is te vroeg geboren, Lot net niet.',
  addresses: [{ street: 'Lindelaan', houseNumber: '12', postcode: '1234 AC' }],
  guardians: [
    {
      givenNames: 'Marieke',
      familyName: 'de Wit',
      sex: 'female',
      bsn: '999900018',
      relation: 'mother',
      custody: 'with-custody',
    },
    {
      givenNames: 'Tom',
      familyName: 'de Wit',
      sex: 'male',
      bsn: '999900031',
      relation: 'father',
      custody: 'with-custody',
      slug: 'vader-tweeling',
    },
  ],
  children: [
    { givenNames: 'Sam', familyName: 'de Wit', sex: 'male', bsn: '999900043', born: { months: 5, days: 1 } },
    { givenNames: 'Lot', familyName: 'de Wit', sex: 'female', bsn: '999900055', born: { months: 5 } },
  ],
}

/** Newcomers who speak Arabic, with a toddler and a baby expected. */
export const haddad: CastFamily = {
  name: 'Haddad',
  story: 'Pas in Nederland, met een tolk; een peuter en een baby op komst.',
  addresses: [{ street: 'Wilgenstraat', houseNumber: '8', postcode: '1235 CE' }],
  guardians: [
    {
      givenNames: 'Rima',
      familyName: 'Haddad',
      sex: 'female',
      bsn: '999900067',
      interpreterLanguage: 'Arabisch',
      relation: 'mother',
      custody: 'with-custody',
    },
    {
      givenNames: 'Yousef',
      familyName: 'Haddad',
      sex: 'male',
      bsn: '999900079',
      interpreterLanguage: 'Arabisch',
      relation: 'father',
      custody: 'with-custody',
    },
  ],
  children: [
    { givenNames: 'Amir', familyName: 'Haddad', sex: 'male', bsn: '999900080', born: { years: 2, months: 3 } },
    { givenNames: 'Baby', familyName: 'Haddad', sex: 'unknown', bsn: null, born: { weeks: 9 }, expected: true },
  ],
}

/** Noor is 15 and decides herself, together with her parents and sometimes without them. */
export const yildiz: CastFamily = {
  name: 'Yıldız',
  story: 'Noor is 15: over vaccinaties en hulp beslist zij mee.',
  addresses: [{ street: 'Havenkade', houseNumber: '101', postcode: '1236 GH' }],
  guardians: [
    {
      givenNames: 'Elif',
      familyName: 'Yıldız',
      sex: 'female',
      bsn: '999900092',
      relation: 'mother',
      custody: 'with-custody',
    },
    {
      givenNames: 'Kemal',
      familyName: 'Yıldız',
      sex: 'male',
      bsn: '999900109',
      relation: 'father',
      custody: 'with-custody',
    },
  ],
  children: [
    { givenNames: 'Noor', familyName: 'Yıldız', sex: 'female', bsn: '999900110', born: { years: 15, months: 4 } },
  ],
}

/** Separated: the mother has custody, the father has not and lives elsewhere. */
export const vos: CastFamily = {
  name: 'Vos',
  story: 'Ouders uit elkaar: moeder heeft het gezag, vader niet.',
  addresses: [
    { street: 'Molenweg', houseNumber: '5', postcode: '1234 BD' },
    { street: 'Dijkstraat', houseNumber: '77', postcode: '1237 KL' },
  ],
  guardians: [
    {
      givenNames: 'Petra',
      familyName: 'Vos',
      sex: 'female',
      bsn: '999900122',
      relation: 'mother',
      custody: 'with-custody',
    },
    {
      givenNames: 'Jeroen',
      familyName: 'Kuiper',
      sex: 'male',
      bsn: '999900134',
      relation: 'father',
      custody: 'without-custody',
      elsewhere: true,
    },
  ],
  children: [{ givenNames: 'Finn', familyName: 'Vos', sex: 'male', bsn: '999900146', born: { years: 7, months: 2 } }],
}

/** Four professionals, who do not know of each other: the nurse, school social work, the neighbourhood team, debt help. */
export const deVries: CastFamily = {
  name: 'Yılmaz – de Vries',
  story: 'Vier professionals die elkaar niet kennen: dit gezin heeft één plan nodig.',
  addresses: [{ street: 'Lindelaan', houseNumber: '40', postcode: '1234 AC' }],
  guardians: [
    {
      givenNames: 'Amina',
      familyName: 'Yılmaz',
      sex: 'female',
      bsn: '999900158',
      relation: 'mother',
      custody: 'with-custody',
      slug: 'ouder',
    },
    {
      givenNames: 'Joris',
      familyName: 'de Vries',
      sex: 'male',
      bsn: '999900171',
      relation: 'father',
      custody: 'with-custody',
    },
  ],
  children: [
    { givenNames: 'Sem', familyName: 'de Vries', sex: 'male', bsn: '999900183', born: { months: 9, days: 6 } },
    { givenNames: 'Lina', familyName: 'de Vries', sex: 'female', bsn: '999900195', born: { years: 6, months: 1 } },
  ],
}

/** Born at 29 weeks: her growth is read against children born as early, and she catches up. */
export const vanLeeuwen: CastFamily = {
  name: 'Van Leeuwen',
  story: 'Mila is ruim tien weken te vroeg geboren en haalt haar achterstand in.',
  addresses: [{ street: 'Kastanjehof', houseNumber: '3', postcode: '1235 CD' }],
  guardians: [
    {
      givenNames: 'Sanne',
      familyName: 'van Leeuwen',
      sex: 'female',
      bsn: '999900250',
      relation: 'mother',
      custody: 'with-custody',
    },
  ],
  children: [{ givenNames: 'Mila', familyName: 'van Leeuwen', sex: 'female', bsn: '999900262', born: { months: 20 } }],
}

/** A newborn whose first hearing test was not sufficient, and a sister whose eyes are doubtful. */
export const visser: CastFamily = {
  name: 'Visser',
  story: 'Mees is net geboren: zijn gehoor moet opnieuw. Zijn zus Fleur las de ogenkaart niet goed.',
  addresses: [{ street: 'Wilgenstraat', houseNumber: '21', postcode: '1235 CE' }],
  guardians: [
    {
      givenNames: 'Sanne',
      familyName: 'Visser',
      sex: 'female',
      bsn: null,
      relation: 'mother',
      custody: 'with-custody',
    },
    { givenNames: 'Daan', familyName: 'Visser', sex: 'male', bsn: null, relation: 'father', custody: 'with-custody' },
  ],
  children: [
    { givenNames: 'Mees', familyName: 'Visser', sex: 'male', bsn: null, born: { days: 9 } },
    { givenNames: 'Fleur', familyName: 'Visser', sex: 'female', bsn: null, born: { years: 5, months: 1 } },
  ],
}

export const families: readonly CastFamily[] = [
  deWit,
  haddad,
  yildiz,
  vos,
  deVries,
  vanLeeuwen,
  visser,
  kramer,
  groen,
  postma,
]
