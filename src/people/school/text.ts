import { format } from '../../platform/i18n/format.ts'
import type { Enrolment, SchoolKind } from '../person.ts'

export const schoolKindWords: Record<SchoolKind, string> = {
  childcare: 'kinderopvang',
  primary: 'basisschool',
  special: 'speciaal onderwijs',
  secondary: 'voortgezet onderwijs',
  vocational: 'mbo',
}

/** 'De Linde, basisschool, groep 7b' */
export const schoolWords = ({ school, className }: Pick<Enrolment, 'school' | 'className'>): string =>
  [school.name, schoolKindWords[school.kind], className].filter(Boolean).join(', ')

export const text = {
  title: 'Scholen',
  remark: 'Wie op welke school zit, zoals het hier bekend is.',
  columns: { school: 'School of opvang', kind: 'Soort', brin: 'BRIN', children: 'Kinderen' },
  none: { title: 'Nog geen scholen', body: 'Voeg de eerste school of opvang van de gemeente toe.' },
  opened: 'De school is toegevoegd.',
  open: {
    title: 'School of opvang toevoegen',
    name: 'Naam',
    kind: 'Soort',
    brin: 'BRIN-nummer',
    brinHint: 'Vier tekens, bijvoorbeeld 12AB. Kinderopvang heeft er geen.',
    save: 'Voeg toe',
  },
  classes: {
    remark: (kind: SchoolKind, count: number) =>
      `${schoolKindWords[kind]}, ${format.count(count, 'kind', 'kinderen')} bekend`,
    noClass: 'Klas niet bekend',
    columns: { child: 'Kind', born: 'Geboren', age: 'Leeftijd' },
    none: {
      title: 'Hier zitten nog geen kinderen',
      body: 'Leg op de gezinspagina van een kind vast dat het op deze school zit.',
    },
    plan: 'Vaccinatiesessie plannen',
  },
  enrolment: {
    title: 'School en klas',
    about: (child: string) => `Waar gaat ${child} naar school of opvang?`,
    now: (words: string, since: Temporal.PlainDate) => `Nu: ${words}, sinds ${format.day(since)}.`,
    none: 'Gaat nergens (meer) heen',
    choose: 'Kies een school of opvang',
    className: 'Groep of klas',
    classHint: 'Zoals de school die noemt, bijvoorbeeld groep 7b of klas 2C.',
    since: 'Vanaf',
    save: 'Leg vast',
    cancel: 'Annuleer',
    noSchools: 'Staat de school er niet bij? Voeg hem toe bij Scholen.',
    earlier: 'Het kind zit pas sinds een latere dag op de huidige school of in de huidige klas. Kies een dag daarna.',
  },
  missing: {
    name: 'Vul de naam in.',
    kind: 'Kies wat voor school het is.',
    brin: 'Een BRIN-nummer is twee cijfers en twee letters.',
    school: 'Kies uit de lijst.',
    since: 'Vul een datum in, bijvoorbeeld 24-8-2026.',
    sinceLater: 'Deze dag moet nog komen. Leg het vast als het zover is.',
  },
}
