import type { HalfYear } from '../../../../knowledge/youth-information/half-year.ts'
import type { EndReason } from '../../../../knowledge/youth-information/trajectory.ts'
import { text as declaring } from '../declaring/text.ts'

const ended: Readonly<Record<EndReason, string>> = declaring.endReasons

export const text = {
  title: 'Jeugdhulp door het wijkteam',
  back: 'Cijfers',
  intro:
    'Hulp die jeugdhulp is in de zin van de wet, per half jaar, zoals de gemeente haar aan het CBS levert. Getallen onder de vijf blijven verborgen, en ook wat je eruit zou kunnen uitrekenen. Een half jaar staat hier een week na de dag waarop het geleverd moest zijn, en verandert daarna niet meer. Trajecten die het CBS samenvoegt, tellen hier nog apart.',
  table: 'Jeugdhulp per half jaar',
  period: 'Half jaar',
  total: 'Totaal',
  standing: { running: 'Liep nog aan het einde', ...ended },
  periodWords: ({ year, half }: HalfYear) => `${half}e helft ${year}`,
  hidden: 'verborgen',
  few: 'Er is nog te weinig om iets te laten zien.',
}
