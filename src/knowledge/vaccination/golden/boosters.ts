/** The golden table: DKTP, DKT and DTP after the basic series. */
import type { GoldenChild } from './golden-child.ts'

const fourInfantDoses = 'dktp-hib-hepb 2020-08-04, 2020-09-08, 2020-11-10, 2021-05-11'

export const boosters: readonly GoldenChild[] = [
  {
    says: 'Saar, born on the last day of 2020, gets the DKTP-booster at 4 and no DKT',
    born: '2020-12-31',
    today: '2024-12-31',
    had: 'dktp-hib-hepb 2021-03-02, 2021-04-06, 2021-06-08, 2021-12-07',
    expect: {
      'dktp-booster': ['1 due 2024-12-31 to 2025-12-30'],
      dkt: [],
      dtp: ['1 planned 2034-01-01 to 2034-12-31'],
    },
  },
  {
    says: 'Levi, born on the first day of 2021, gets DKT at 5 and no DKTP-booster',
    born: '2021-01-01',
    today: '2024-12-31',
    had: 'dktp-hib-hepb 2021-03-02, 2021-04-06, 2021-06-08, 2021-12-07',
    expect: { 'dktp-booster': [], dkt: ['1 planned 2026-01-01 to 2026-12-31'] },
  },
  {
    says: 'Bram, 5 and a half, is late for the DKTP-booster of 4 years and can still get it',
    born: '2020-06-01',
    today: '2025-12-01',
    had: fourInfantDoses,
    expect: { 'dktp-booster': ['1 overdue since 2025-06-01'] },
  },
  {
    says: 'Jip, who completed the basic series after the second birthday, needs no DKTP-booster at 4',
    born: '2020-06-01',
    today: '2023-06-01',
    had: 'dktp-hib-hepb 2020-08-04, 2020-09-08, 2020-11-10, 2022-06-02',
    expect: { 'dktp-booster': ['1 not-needed: late-basic-series'], dtp: ['1 planned 2034-01-01 to 2034-12-31'] },
  },
  {
    says: 'Yusuf, 7 and never vaccinated, is done after three doses: no booster and no DTP',
    born: '2019-05-01',
    today: '2026-11-22',
    expect: {
      'dktp-hib-hepb': [
        '1 overdue since 2019-08-01',
        '2 planned 2026-12-06 to 2026-12-06',
        '3 not-needed: fewer-doses',
        '4 planned 2027-05-05 to 2027-05-05',
      ],
      'dktp-booster': ['1 not-needed: fewer-doses'],
      dtp: ['1 not-needed: fewer-doses'],
    },
  },
  {
    says: 'Tess, born on the last day of 2015, is called for DTP at 9',
    born: '2015-12-31',
    today: '2025-01-10',
    had: 'dktp-hib-hepb 2016-03-01, 2016-04-05, 2016-05-10, 2016-12-06; dktp-booster 2020-01-07',
    expect: { 'dktp-booster': ['1 given 2020-01-07'], dtp: ['1 due 2024-12-31 to 2025-12-30'] },
  },
  {
    says: 'Finn, born on the first day of 2016, is called for DTP in the year he turns 14',
    born: '2016-01-01',
    today: '2025-01-10',
    had: 'dktp-hib-hepb 2016-03-01, 2016-04-05, 2016-05-10, 2016-12-06; dktp-booster 2020-01-07',
    expect: { dtp: ['1 planned 2030-01-01 to 2030-12-31'] },
  },
  {
    says: 'Sara, who had DKT at 5, still gets DTP at 14',
    born: '2021-02-01',
    today: '2035-03-01',
    scheme: '2+1',
    had: 'dktp-hib-hepb 2021-05-03, 2021-07-05, 2022-01-10; dkt 2026-03-02',
    expect: { dkt: ['1 given 2026-03-02'], dtp: ['1 due 2035-01-01 to 2035-12-31'] },
  },
]
