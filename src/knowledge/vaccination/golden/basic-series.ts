/** The golden table: DKTP-Hib-HepB of the first year, and hepatitis B at birth. */
import type { GoldenChild } from './golden-child.ts'

export const basicSeries: readonly GoldenChild[] = [
  {
    says: 'Sem, born in 2026 with the standard scheme, gets DKTP-Hib-HepB and Pneu at 3, 5 and 12 months',
    born: '2026-09-01',
    today: '2026-11-22',
    scheme: '2+1',
    expect: {
      'dktp-hib-hepb': [
        '1 planned 2026-12-01 to 2026-12-31',
        '2 planned 2027-02-01 to 2027-02-28',
        '3 planned 2027-09-01 to 2027-09-30',
      ],
      pneu: [
        '1 planned 2026-12-01 to 2026-12-31',
        '2 planned 2027-02-01 to 2027-02-28',
        '3 planned 2027-09-01 to 2027-09-30',
      ],
    },
  },
  {
    says: 'Lina, with the adapted scheme, missed the dose of 6 to 9 weeks, and two weeks must pass after she gets it',
    born: '2026-09-01',
    today: '2026-11-22',
    scheme: '3+1',
    expect: {
      'dktp-hib-hepb': [
        '1 overdue since 2026-11-10',
        '2 planned 2026-12-06 to 2026-12-31',
        '3 planned 2027-02-01 to 2027-02-28',
        '4 planned 2027-09-01 to 2027-09-30',
      ],
    },
  },
  {
    says: 'Noor, 14 months, is late for the dose of 12 months',
    born: '2025-09-15',
    today: '2026-11-22',
    scheme: '2+1',
    had: 'dktp-hib-hepb 2025-12-16, 2026-02-17',
    expect: { 'dktp-hib-hepb': ['1 given 2025-12-16', '2 given 2026-02-17', '3 overdue since 2026-10-15'] },
  },
  {
    says: 'Evi, born on the last day of 2023, gets the third dose at 11 months',
    born: '2023-12-31',
    today: '2024-11-30',
    scheme: '2+1',
    had: 'dktp-hib-hepb 2024-04-02, 2024-06-04; pneu 2024-04-02, 2024-06-04',
    expect: {
      'dktp-hib-hepb': ['1 given 2024-04-02', '2 given 2024-06-04', '3 due 2024-11-30 to 2024-12-30'],
      pneu: ['1 given 2024-04-02', '2 given 2024-06-04', '3 due 2024-11-30 to 2024-12-30'],
    },
  },
  {
    says: 'Lars, born on the first day of 2024, gets the third dose at 12 months',
    born: '2024-01-01',
    today: '2024-12-01',
    scheme: '2+1',
    had: 'dktp-hib-hepb 2024-04-02, 2024-06-04; pneu 2024-04-02, 2024-06-04',
    expect: {
      'dktp-hib-hepb': ['1 given 2024-04-02', '2 given 2024-06-04', '3 planned 2025-01-01 to 2025-01-31'],
      pneu: ['1 given 2024-04-02', '2 given 2024-06-04', '3 planned 2025-01-01 to 2025-01-31'],
    },
  },
  {
    says: 'Mila, who had her first dose at 13 months, needs three doses instead of four',
    born: '2025-10-20',
    today: '2026-11-22',
    scheme: '3+1',
    had: 'dktp-hib-hepb 2026-11-20',
    expect: {
      'dktp-hib-hepb': [
        '1 given 2026-11-20',
        '2 planned 2026-12-04 to 2026-12-04',
        '3 not-needed: fewer-doses',
        '4 planned 2027-05-03 to 2027-05-03',
      ],
    },
  },
  {
    says: 'Sven, vaccinated at 60 days in the standard scheme, still needs all three doses',
    born: '2026-06-01',
    today: '2026-09-10',
    scheme: '2+1',
    had: 'dktp-hib-hepb 2026-07-31',
    expect: {
      'dktp-hib-hepb': [
        '1 due 2026-09-01 to 2026-09-30',
        '2 planned 2026-11-01 to 2026-11-30',
        '3 planned 2027-06-01 to 2027-06-30',
      ],
    },
  },
  {
    says: 'Isa, whose scheme is not decided, is planned as 3+1',
    born: '2026-10-20',
    today: '2026-11-22',
    scheme: null,
    expect: {
      'dktp-hib-hepb': [
        '1 planned 2026-12-01 to 2026-12-28',
        '2 planned 2027-01-20 to 2027-02-19',
        '3 planned 2027-03-20 to 2027-04-19',
        '4 planned 2027-10-20 to 2027-11-19',
      ],
    },
  },
  {
    says: 'Omar, from abroad without polio in his vaccines, catches up on polio with DKTP-Hib-HepB',
    born: '2019-02-01',
    today: '2022-03-01',
    had: 'dt 2019-05-01, 2019-07-01, 2020-02-01',
    expect: {
      'dktp-hib-hepb': [
        '1 overdue since 2019-05-01',
        '2 planned 2022-03-15 to 2022-03-15',
        '3 not-needed: fewer-doses',
        '4 planned 2022-08-12 to 2022-08-12',
      ],
    },
  },
  {
    says: 'Vera, whose mother carries hepatitis B, needs HBIg and HepB within two days after birth',
    born: '2026-11-21',
    today: '2026-11-22',
    scheme: '3+1',
    motherCarriesHepatitisB: true,
    expect: { hbig: ['1 due 2026-11-21 to 2026-11-23'], 'hep-b': ['1 due 2026-11-21 to 2026-11-23'] },
  },
  {
    says: 'Guus, whose mother does not carry hepatitis B, gets neither',
    born: '2026-11-21',
    today: '2026-11-22',
    expect: { hbig: [], 'hep-b': [] },
  },
  {
    says: 'Ties, born in 2012, had DKTP-Hib-HepB at 2, 3, 4 and 11 months',
    born: '2012-03-10',
    today: '2026-11-22',
    had: 'dktp-hib-hepb 2012-05-10, 2012-06-10, 2012-07-10, 2013-02-10',
    expect: {
      'dktp-hib-hepb': ['1 given 2012-05-10', '2 given 2012-06-10', '3 given 2012-07-10', '4 given 2013-02-10'],
    },
  },
  {
    says: 'Puck, born in July 2011 and never vaccinated, catches up with the vaccine of today',
    born: '2011-07-31',
    today: '2026-11-22',
    expect: {
      'dktp-hib': [],
      'dktp-hib-hepb': [
        '1 overdue since 2011-10-31',
        '2 planned 2026-12-06 to 2026-12-06',
        '3 not-needed: fewer-doses',
        '4 planned 2027-05-05 to 2027-05-05',
      ],
    },
  },
]
