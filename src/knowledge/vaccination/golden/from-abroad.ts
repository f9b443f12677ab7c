/** The golden table: children who come with doses from elsewhere, or with none. A series is never started again. */
import type { GoldenChild } from './golden-child.ts'

export const fromAbroad: readonly GoldenChild[] = [
  {
    says: 'Samira, 5, had the whole basic series without hepatitis B: she gets HepB at 0, 1 and 6 months',
    born: '2021-06-01',
    today: '2026-11-22',
    had: 'dktp-hib 2021-08-03, 2021-10-05, 2021-12-07, 2022-12-06; bmr 2022-06-07',
    expect: {
      'hep-b': [
        '1 overdue since 2022-07-01',
        '2 planned 2026-12-22 to 2027-01-21',
        '3 planned 2027-05-22 to 2027-06-21',
      ],
      hib: [],
      'dktp-hib-hepb': ['1 given 2021-08-03', '2 given 2021-10-05', '3 given 2021-12-07', '4 given 2022-12-06'],
      dkt: ['1 due 2026-06-01 to 2027-05-31'],
      bmr: ['1 given 2022-06-07', '2 due 2025-01-01 to 2027-12-31'],
    },
  },
  {
    says: 'Yara, 4, had DKT-Hib-HepB and polio drops three times: only the fourth is to come, and her measles vaccine of nine months does not count',
    born: '2022-05-01',
    today: '2026-11-22',
    had: 'bcg 2022-05-02; dkt-hib-hepb 2022-06-15, 2022-07-15, 2022-08-15; ipv 2022-06-15, 2022-07-15, 2022-08-15; measles 2023-02-01',
    expect: {
      'dktp-hib-hepb': ['1 given 2022-06-15', '2 given 2022-07-15', '3 given 2022-08-15', '4 overdue since 2023-05-01'],
      'hep-b': [],
      hib: [],
      bmr: ['1 overdue since 2023-08-01', '2 planned 2026-12-20 to 2026-12-20'],
      pneu: [
        '1 lapsed: too-old since 2024-05-01',
        '2 lapsed: too-old since 2024-05-01',
        '3 lapsed: too-old since 2024-05-01',
      ],
      'men-acwy': ['1 overdue since 2023-08-01', '2 planned 2036-01-01 to 2036-12-31'],
    },
  },
  {
    says: 'Mateo, 16 months, had no Hib: one dose in his second year is enough',
    born: '2025-07-20',
    today: '2026-11-22',
    scheme: '2+1',
    had: 'dktp-hepb 2025-10-20, 2025-12-22, 2026-07-21',
    expect: {
      'dktp-hib-hepb': ['1 given 2025-10-20', '2 given 2025-12-22', '3 given 2026-07-21'],
      hib: ['1 overdue since 2026-08-20'],
      'hep-b': [],
    },
  },
  {
    says: 'Mateo’s sister, past her second birthday, needs no Hib any more',
    born: '2024-07-20',
    today: '2026-11-22',
    scheme: '2+1',
    had: 'dktp-hepb 2024-10-21, 2024-12-23, 2025-07-22',
    expect: { 'dktp-hib-hepb': ['1 given 2024-10-21', '2 given 2024-12-23', '3 given 2025-07-22'], hib: [] },
  },
  {
    says: 'Nadia, 7, had HepB once: DKTP-Hib-HepB brings the second against hepatitis B, so that HepB is given twice',
    born: '2019-09-09',
    today: '2026-11-22',
    had: 'dktp-hib 2020-07-22; ipv 2021-03-19; hep-b 2022-03-15; dktp 2023-05-01',
    expect: {
      'dktp-hib-hepb': [
        '1 given 2020-07-22',
        '2 given 2023-05-01',
        '3 not-needed: fewer-doses',
        '4 overdue since 2023-09-29',
      ],
      'hep-b': ['1 given 2022-03-15', '2 planned 2027-04-22 to 2027-05-21'],
    },
  },
  {
    says: 'Ali, 12 and without any paper, gets three times DKTP-Hib-HepB, two BMR, one MenACWY now and one at 14, and two HPV',
    born: '2014-03-15',
    today: '2026-11-22',
    sex: 'male',
    expect: {
      'dktp-hib-hepb': [
        '1 overdue since 2014-06-15',
        '2 planned 2026-12-06 to 2026-12-06',
        '3 not-needed: fewer-doses',
        '4 planned 2027-05-05 to 2027-05-05',
      ],
      'hep-b': [],
      'dktp-booster': ['1 not-needed: fewer-doses'],
      dtp: ['1 not-needed: fewer-doses'],
      bmr: ['1 overdue since 2015-06-15', '2 planned 2026-12-20 to 2026-12-20'],
      'men-c': [],
      'men-acwy': ['1 overdue since 2015-06-15', '2 planned 2028-01-01 to 2028-12-31'],
      hpv: ['1 overdue since 2025-01-01', '2 planned 2027-04-21 to 2027-04-21'],
      pneu: [
        '1 lapsed: too-old since 2016-03-15',
        '2 lapsed: too-old since 2016-03-15',
        '3 lapsed: too-old since 2016-03-15',
      ],
      hib: [],
    },
  },
  {
    says: 'Lin, 2, had three doses against DTP and polio long ago: she goes on with the fourth',
    born: '2024-03-01',
    today: '2026-11-22',
    had: 'dkt-hib-hepb 2024-05-01, 2024-06-01, 2024-07-01; ipv 2024-05-01, 2024-06-01, 2024-07-01',
    expect: {
      'dktp-hib-hepb': ['1 given 2024-05-01', '2 given 2024-06-01', '3 given 2024-07-01', '4 overdue since 2025-04-01'],
      pneu: [
        '1 lapsed: too-old since 2026-03-02',
        '2 lapsed: too-old since 2026-03-02',
        '3 lapsed: too-old since 2026-03-02',
      ],
      bmr: ['1 overdue since 2025-06-01', '2 planned 2026-12-20 to 2027-09-01'],
    },
  },
  {
    says: 'Ana had a booster product as a baby: it built nothing, and the series begins',
    born: '2026-01-10',
    today: '2026-11-22',
    had: 'dkt 2026-04-10, 2026-06-10',
    expect: {
      'dktp-hib-hepb': [
        '1 overdue since 2026-03-21',
        '2 planned 2026-12-06 to 2026-12-06',
        '3 not-needed: fewer-doses',
        '4 planned 2027-05-05 to 2027-05-05',
      ],
    },
  },
  {
    says: 'Finn, whose first dose came at eight months, needs three doses instead of four',
    born: '2026-01-10',
    today: '2026-11-22',
    had: 'dktp-hib-hepb 2026-09-14',
    expect: {
      'dktp-hib-hepb': [
        '1 given 2026-09-14',
        '2 overdue since 2026-09-29',
        '3 not-needed: fewer-doses',
        '4 planned 2027-04-21 to 2027-04-21',
      ],
    },
  },
]
