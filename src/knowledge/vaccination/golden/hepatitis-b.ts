/** The golden table: children of mothers who carry hepatitis B. */
import type { GoldenChild } from './golden-child.ts'

const carriersChild = { motherCarriesHepatitisB: true, scheme: '3+1' } as const

export const hepatitisB: readonly GoldenChild[] = [
  {
    ...carriersChild,
    says: 'Vera, three days old, is late for HBIg and HepB-0, and can still get them in her first four weeks',
    born: '2026-11-21',
    today: '2026-11-24',
    expect: { hbig: ['1 overdue since 2026-11-24'], 'hep-b': ['1 overdue since 2026-11-24'] },
  },
  {
    ...carriersChild,
    says: 'Vera, four weeks old, gets no HepB-0 any more: DKTP-Hib-HepB is next',
    born: '2026-11-21',
    today: '2026-12-19',
    expect: {
      hbig: ['1 lapsed: too-old since 2026-12-19'],
      'hep-b': ['1 lapsed: too-old since 2026-12-19'],
      'dktp-hib-hepb': [
        '1 planned 2027-01-02 to 2027-01-29',
        '2 planned 2027-02-21 to 2027-03-20',
        '3 planned 2027-04-21 to 2027-05-20',
        '4 planned 2027-11-21 to 2027-12-20',
      ],
    },
  },
  {
    ...carriersChild,
    says: 'Koen has had HepB-0 and four times DKTP-Hib-HepB: five doses, and no more',
    born: '2025-01-10',
    today: '2026-11-22',
    had: 'hbig 2025-01-10; hep-b 2025-01-10; dktp-hib-hepb 2025-02-24, 2025-04-10, 2025-06-12, 2026-01-13',
    expect: {
      hbig: ['1 given 2025-01-10'],
      'hep-b': ['1 given 2025-01-10'],
      'dktp-hib-hepb': ['1 given 2025-02-24', '2 given 2025-04-10', '3 given 2025-06-12', '4 given 2026-01-13'],
    },
  },
  {
    ...carriersChild,
    says: 'Daan began at eight months, so that three times DKTP-Hib-HepB is enough, and gets HepB once more',
    born: '2025-10-01',
    today: '2026-11-22',
    had: 'dktp-hib-hepb 2026-06-02, 2026-07-07',
    expect: {
      'hep-b': ['1 lapsed: too-old since 2025-10-29', '2 planned 2027-06-04 to 2027-07-03'],
      'dktp-hib-hepb': [
        '1 given 2026-06-02',
        '2 given 2026-07-07',
        '3 not-needed: fewer-doses',
        '4 planned 2026-12-04 to 2026-12-04',
      ],
    },
  },
]
