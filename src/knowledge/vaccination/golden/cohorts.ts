/** The golden table: both sides of the days of birth on which the programme changes, and of its seasons and limits. */
import type { GoldenChild } from './golden-child.ts'

export const cohorts: readonly GoldenChild[] = [
  {
    says: 'Loes, born on the last day of 2015, should have had her second BMR at nine, and is late',
    born: '2015-12-31',
    today: '2026-11-22',
    had: 'bmr 2017-03-07',
    expect: { bmr: ['1 given 2017-03-07', '2 overdue since 2025-12-31'] },
  },
  {
    says: 'Luuk, born on the first day of 2016, is called up for it',
    born: '2016-01-01',
    today: '2026-11-22',
    had: 'bmr 2017-03-07',
    expect: { bmr: ['1 given 2017-03-07', '2 due 2025-01-01 to 2027-12-31'] },
  },
  {
    says: 'Luuk is not late until the call-up is over, on the first day of 2028',
    born: '2016-01-01',
    today: '2028-01-01',
    had: 'bmr 2017-03-07',
    expect: { bmr: ['1 given 2017-03-07', '2 overdue since 2028-01-01'] },
  },
  {
    says: 'Elif, born in the first half of 2016, had BMR at 14 months and again at 18 months abroad, and needs no third',
    born: '2016-04-01',
    today: '2026-11-22',
    had: 'bmr 2017-06-06, 2017-10-03',
    expect: { bmr: ['1 given 2017-06-06', '2 given 2017-10-03'] },
  },
  {
    says: 'Hugo, born in August 2011, was the first to get hepatitis B in his infant vaccine',
    born: '2011-08-01',
    today: '2011-10-01',
    expect: {
      'dktp-hib': [],
      'dktp-hib-hepb': [
        '1 due 2011-10-01 to 2011-10-31',
        '2 planned 2011-11-01 to 2011-11-30',
        '3 planned 2011-12-01 to 2011-12-31',
        '4 planned 2012-07-01 to 2012-07-31',
      ],
    },
  },
  {
    says: 'Nora, born in June 2013, had Pneu at 2, 3 and 4 months and gets it at 11 months',
    born: '2013-06-01',
    today: '2013-11-26',
    had: 'pneu 2013-08-01, 2013-09-03, 2013-10-01',
    expect: {
      pneu: ['1 given 2013-08-01', '2 given 2013-09-03', '3 given 2013-10-01', '4 planned 2014-05-01 to 2014-05-31'],
    },
  },
  {
    says: 'Otis, who was two months old when the programme changed, gets it at 2, 4 and 11 months',
    born: '2013-09-27',
    today: '2013-11-27',
    expect: {
      pneu: [
        '1 due 2013-11-27 to 2013-12-26',
        '2 planned 2014-01-27 to 2014-02-26',
        '3 planned 2014-08-27 to 2014-09-26',
      ],
    },
  },
  {
    says: 'Fenna, born on the last day of September, gets her RSV antibodies before the end of October',
    born: '2026-09-30',
    today: '2026-09-30',
    expect: { rsv: ['1 due 2026-09-30 to 2026-10-31'] },
  },
  {
    says: 'Bas, born on the last day of March, gets them in his first two weeks',
    born: '2026-03-31',
    today: '2026-04-01',
    expect: { rsv: ['1 due 2026-03-31 to 2026-04-14'] },
  },
  {
    says: 'Ravi, whose RSV season passed without, can catch up until his first birthday',
    born: '2026-04-01',
    today: '2026-12-01',
    expect: { rsv: ['1 overdue since 2026-11-01'] },
  },
  {
    says: 'Lotte, five weeks old, is too young for rotavirus; from six weeks she can begin',
    born: '2026-10-18',
    today: '2026-11-22',
    expect: { rota: ['1 planned 2026-11-29 to 2026-12-26', '2 planned 2027-01-18 to 2027-02-17'] },
  },
  {
    says: 'Guusje, 19 weeks and 6 days, can begin and still finish on the last day',
    born: '2026-07-06',
    today: '2026-11-22',
    expect: { rota: ['1 overdue since 2026-09-14', '2 planned 2026-12-20 to 2026-12-20'] },
  },
  {
    says: 'Mick, a day older, can get one dose only',
    born: '2026-07-05',
    today: '2026-11-22',
    expect: { rota: ['1 overdue since 2026-09-13', '2 lapsed: too-old since 2026-12-20'] },
  },
  {
    says: 'Nina, for whom HPV was put off to the spring, gets it then',
    born: '2016-08-08',
    today: '2026-11-22',
    postponed: { vaccine: 'hpv', ordinal: 1, on: '2026-10-01', until: '2027-04-01' },
    expect: { hpv: ['1 postponed until 2027-04-01', '2 planned 2027-08-29 to 2027-08-29'] },
  },
  {
    says: 'Nina, on that day, is late for it',
    born: '2016-08-08',
    today: '2027-04-01',
    postponed: { vaccine: 'hpv', ordinal: 1, on: '2026-10-01', until: '2027-04-01' },
    expect: { hpv: ['1 overdue since 2027-01-01', '2 planned 2027-08-29 to 2027-08-29'] },
  },
  {
    says: 'Jesse may never have BMR, and MenACWY comes as planned',
    born: '2025-09-15',
    today: '2026-11-22',
    contraIndicated: { vaccine: 'bmr', ordinal: 'all', on: '2026-10-01', until: null },
    expect: {
      bmr: ['1 contra-indicated until null', '2 contra-indicated until null'],
      'men-acwy': ['1 due 2026-11-15 to 2026-12-14', '2 planned 2039-01-01 to 2039-12-31'],
    },
  },
]
