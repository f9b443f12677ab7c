/** The golden table: the vaccines beside DKTP. */
import type { GoldenChild } from './golden-child.ts'

export const pneumococcalAndRotavirus: readonly GoldenChild[] = [
  {
    says: 'Mats, 13 months without Pneu, needs two doses eight weeks apart',
    born: '2025-10-20',
    today: '2026-11-22',
    expect: { pneu: ['1 overdue since 2026-02-20', '2 not-needed: fewer-doses', '3 planned 2027-01-17 to 2027-01-17'] },
  },
  {
    says: 'Nova, past her second birthday, gets no Pneu any more',
    born: '2024-01-05',
    today: '2026-01-06',
    scheme: '2+1',
    had: 'pneu 2024-04-09, 2024-06-11',
    expect: { pneu: ['1 given 2024-04-09', '2 given 2024-06-11', '3 lapsed: too-old since 2026-01-05'] },
  },
  {
    says: 'Boaz got his first Pneu from a batch that had expired, so the first dose is still due',
    born: '2026-06-01',
    today: '2026-09-10',
    had: 'pneu 2026-09-02 (expired 2026-09-01)',
    expect: {
      pneu: [
        '1 due 2026-09-01 to 2026-09-30',
        '2 planned 2026-11-01 to 2026-11-30',
        '3 planned 2027-06-01 to 2027-06-30',
      ],
    },
  },
  {
    says: 'Hidde, 7 weeks, is due for his first drops against rotavirus',
    born: '2026-10-01',
    today: '2026-11-22',
    expect: { rota: ['1 due 2026-11-12 to 2026-12-09', '2 planned 2027-01-01 to 2027-01-31'] },
  },
  {
    says: 'Liv, 24 weeks, can no longer get the second drops against rotavirus',
    born: '2026-01-01',
    today: '2026-06-18',
    had: 'rota 2026-02-17',
    expect: { rota: ['1 given 2026-02-17', '2 lapsed: too-old since 2026-06-18'] },
  },
  {
    says: 'Kees, born on the last day of 2023, was just too early for rotavirus',
    born: '2023-12-31',
    today: '2024-02-20',
    expect: { rota: [] },
  },
]

export const bmrAndMeningococcal: readonly GoldenChild[] = [
  {
    says: 'Fleur, born in 2022, gets her second BMR around 3 years',
    born: '2022-01-01',
    today: '2024-09-01',
    had: 'bmr 2023-03-07',
    expect: { bmr: ['1 given 2023-03-07', '2 due 2024-07-01 to 2025-07-01'] },
  },
  {
    says: 'Amir, born in 2021, is called up for his second BMR between 2025 and 2027',
    born: '2021-12-31',
    today: '2026-11-22',
    had: 'bmr 2023-03-07',
    expect: { bmr: ['1 given 2023-03-07', '2 due 2025-01-01 to 2027-12-31'] },
  },
  {
    says: 'Roos, born in 2015, had her second BMR at 9',
    born: '2015-04-01',
    today: '2026-11-22',
    had: 'bmr 2016-06-07, 2024-05-14',
    expect: { bmr: ['1 given 2016-06-07', '2 given 2024-05-14'] },
  },
  {
    says: 'Adam had a BMR at 9 months for a journey and still gets the one of 14 months',
    born: '2025-09-01',
    today: '2026-11-22',
    had: 'bmr 2026-06-02',
    expect: { bmr: ['1 due 2026-11-01 to 2026-11-30', '2 planned 2028-03-01 to 2029-03-01'] },
  },
  {
    says: 'Femke, whose parents refused BMR, is planned for no BMR and still gets MenACWY',
    born: '2025-09-01',
    today: '2026-11-22',
    refused: { vaccine: 'bmr', ordinal: 'all', on: '2026-10-05' },
    expect: {
      bmr: ['1 refused 2026-10-05', '2 refused 2026-10-05'],
      'men-acwy': ['1 due 2026-11-01 to 2026-11-30', '2 planned 2039-01-01 to 2039-12-31'],
    },
  },
  {
    says: 'Gijs, born in February 2017, had MenC and gets MenACWY in the year he turns 14',
    born: '2017-02-28',
    today: '2026-11-22',
    had: 'men-c 2018-04-24',
    expect: { 'men-c': ['1 given 2018-04-24'], 'men-acwy': ['1 planned 2031-01-01 to 2031-12-31'] },
  },
  {
    says: 'Hanna, born on 1 March 2017, had MenACWY and gets it once more in the year she turns 14',
    born: '2017-03-01',
    today: '2026-11-22',
    had: 'men-acwy 2018-05-01',
    expect: { 'men-c': [], 'men-acwy': ['1 given 2018-05-01', '2 planned 2031-01-01 to 2031-12-31'] },
  },
  {
    says: 'Olaf, 15, who had MenACWY at 14 and none as a toddler, needs no more',
    born: '2011-03-01',
    today: '2026-11-22',
    had: 'men-acwy 2025-04-14',
    expect: { 'men-c': [], 'men-acwy': ['1 given 2025-04-14', '2 not-needed: fewer-doses'] },
  },
]

export const hpvAndRsv: readonly GoldenChild[] = [
  {
    says: 'Zoë gets two HPV doses in the year she turns 10, five months apart at the least',
    born: '2016-08-08',
    today: '2026-11-22',
    sex: 'female',
    had: 'hpv 2026-03-12',
    expect: { hpv: ['1 given 2026-03-12', '2 due 2026-08-09 to 2026-12-31'] },
  },
  {
    says: 'Ilyas, with HPV doses 122 days apart, gets a third one 120 days after the second',
    born: '2012-01-01',
    today: '2022-08-22',
    sex: 'male',
    had: 'hpv 2022-03-01, 2022-07-01',
    expect: { hpv: ['1 given 2022-03-01', '2 given 2022-07-01', '3 planned 2022-10-29 to 2022-12-31'] },
  },
  {
    says: 'Maud, born in 2008, was called for HPV in the year she turned 13',
    born: '2008-12-01',
    today: '2021-06-01',
    sex: 'female',
    expect: { hpv: ['1 due 2021-01-01 to 2021-12-31', '2 planned 2021-10-29 to 2021-12-31'] },
  },
  {
    says: 'Storm, a boy born in 2008, was called for HPV in 2022',
    born: '2008-12-01',
    today: '2021-06-01',
    sex: 'male',
    expect: { hpv: ['1 planned 2022-01-01 to 2022-12-31', '2 planned 2022-05-31 to 2022-12-31'] },
  },
  {
    says: 'Elin, 17 years and 10 months, can start HPV, but a second dose would come after her eighteenth birthday',
    born: '2009-01-15',
    today: '2026-11-22',
    sex: 'female',
    expect: { hpv: ['1 overdue since 2023-01-01', '2 lapsed: programme-ended 2027-01-15'] },
  },
  {
    says: 'Wout, 18 today, has left the programme',
    born: '2008-11-22',
    today: '2026-11-22',
    expect: {
      bmr: ['1 lapsed: programme-ended 2026-11-22', '2 lapsed: programme-ended 2026-11-22'],
      'men-acwy': ['1 lapsed: programme-ended 2026-11-22', '2 lapsed: programme-ended 2026-11-22'],
    },
  },
  {
    says: 'Pim, born in April 2026, gets his RSV antibodies in September or October',
    born: '2026-04-01',
    today: '2026-06-01',
    expect: { rsv: ['1 planned 2026-09-01 to 2026-10-31'] },
  },
  {
    says: 'Jet, born on 20 September 2026, gets hers between her birth and the end of October',
    born: '2026-09-20',
    today: '2026-09-25',
    expect: { rsv: ['1 due 2026-09-20 to 2026-10-31'] },
  },
  {
    says: 'Teun, born in October 2026, gets them within two weeks',
    born: '2026-10-01',
    today: '2026-10-16',
    expect: { rsv: ['1 overdue since 2026-10-16'] },
  },
  {
    says: 'Anouk, one year old, is too old for RSV antibodies',
    born: '2025-10-20',
    today: '2026-10-20',
    expect: { rsv: ['1 lapsed: too-old since 2026-10-20'] },
  },
  {
    says: 'Rik, born on the last day of March 2025, was just too early for RSV antibodies',
    born: '2025-03-31',
    today: '2025-09-10',
    expect: { rsv: [] },
  },
]
