import { labelOfMoment } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Planned } from '../planning/planned-contact.ts'
import type { Session } from '../sessions/session.ts'
import { clock } from '../sessions/text.ts'
import type { Group, MissReason, Round } from './invitation.ts'
import type { Standing } from './rules.ts'

const day = format.shortDay

function standing(at: Standing): string {
  switch (at.kind) {
    case 'to-invite':
      return 'wordt uitgenodigd'
    case 'held':
      return `geweest op ${day(at.on)}`
    case 'planned':
      return `heeft een afspraak op ${day(at.on)}`
    case 'invited':
      return `uitgenodigd op ${day(at.on)}`
    case 'not-due':
      return 'nog niet of niet meer aan de beurt'
    case 'not-wanted':
      return 'ouders willen dit contact niet, of in overleg'
  }
}

const missed: Record<MissReason, string> = {
  'no-address': 'Geen e-mailadres en geen woonadres bekend. Zoek een andere weg.',
  'no-place': 'Er was geen plek meer. Plan een spreekuur erbij en nodig opnieuw uit.',
}

const greeting = 'Beste ouder of verzorger,'
const forWhom = (phone: string) =>
  `Voor wie de uitnodiging is, staat niet in deze mail: e-mail is niet vertrouwelijk. Bel ons als je dat wilt weten, of als je niet kunt: ${phone}.`

export const invitationText = {
  title: 'Groep uitnodigen',
  remark: 'Kies wie. Daarna zie je wie aan de beurt is, wie al een afspraak heeft en wie al is uitgenodigd.',
  moment: labelOfMoment,
  standing,
  missed,
  choose: {
    title: 'Wie?',
    moment: 'Contactmoment',
    school: 'School',
    noSchool: 'Geen school: alle kinderen van een geboortejaar',
    className: 'Klas',
    allClasses: 'De hele school',
    year: 'Geboortejaar',
    yearHint: 'Zonder school is een geboortejaar nodig.',
    show: 'Toon de groep',
  },
  preview: {
    title: 'Deze groep',
    conclusion: (invited: number, all: number) =>
      invited === 0
        ? `Van de ${format.count(all, 'kind', 'kinderen')} hoeft nu niemand een uitnodiging.`
        : `${format.count(invited, 'kind wordt', 'kinderen worden')} uitgenodigd, van de ${format.number(all)}.`,
    sessions: 'Geef meteen een plek in',
    sessionsHint:
      'Niets aangevinkt: ouders maken zelf een afspraak. Wie geen plek krijgt, wordt niet uitgenodigd en staat op de lijst.',
    session: (session: Session, free: number) =>
      `${format.weekday(session.on)} ${clock(session.from)}, ${session.locationName} (${format.count(free, 'plek', 'plekken')} vrij)`,
    invite: (count: number) => `Nodig ${format.count(count, 'kind', 'kinderen')} uit`,
    columns: { child: 'Kind', className: 'Klas', born: 'Geboren', standing: 'Nu' },
    nobody: { title: 'Er is niemand in deze groep', body: 'Kies een andere school, klas of een ander geboortejaar.' },
  },
  rounds: {
    title: 'Laatste uitnodigingen',
    none: 'Er is nog geen groep uitgenodigd.',
    by: ({ invitedAt, invitedByName }: Round) => `${format.moment(invitedAt)}, ${invitedByName}`,
  },
  groupOf: ({ school, className, born, schoolName }: Group & Pick<Round, 'schoolName'>) =>
    [school === null ? null : schoolName, className, born && yearsOf(born)].filter(Boolean).join(', '),
  round: {
    titleOf: (round: Round) => labelOfMoment(round.moment),
    done: (mails: number, letters: number) =>
      `${format.count(mails, 'mail', 'mails')} onderweg, ${format.count(letters, 'brief', 'brieven')} om te printen.`,
    nobody: 'Er is niemand meer om uit te nodigen: iedereen is al uitgenodigd, gepland of geweest.',
    mailed: 'Per mail uitgenodigd',
    lettered: 'Per brief uitgenodigd',
    missed: 'Niet uitgenodigd',
    print: 'Bekijk en print de brieven',
    none: 'Niemand.',
    why: 'Waarom',
    appointment: 'Afspraak',
    noAppointment: 'ouders maken zelf een afspraak',
    plan: 'Geef een plek',
    childOf: 'Kind',
  },
  letters: {
    title: 'Brieven',
    hint: 'Eén brief per vel. Print ze hier.',
    to: (child: string) => `Aan de ouders of verzorgers van ${child}`,
    toYouth: (child: string) => `Aan ${child}`,
    subject: (moment: string) => `Uitnodiging: ${moment.toLowerCase()}`,
    dear: (isYouth: boolean, name: string) => (isYouth ? `Beste ${name},` : greeting),
    body: (isYouth: boolean, name: string) =>
      isYouth
        ? 'We zien je graag bij de jeugdgezondheidszorg. We meten, kijken en praten met je over hoe het gaat.'
        : `We zien ${name} graag bij de jeugdgezondheidszorg. We meten, kijken en praten met jullie over hoe het gaat.`,
    when: (planned: Planned) => `${format.weekday(planned.on)} om ${clock(planned.at)}, ${planned.locationName}`,
    ask: (phone: string) => `Bel ${phone} om een afspraak te maken.`,
    change: (phone: string) => `Kun je niet, of heb je een tolk nodig? Bel ${phone}, dan zoeken we samen iets anders.`,
    close: 'Met vriendelijke groet,',
    none: 'In deze ronde zijn geen brieven.',
  },
  missing: {
    group: 'Kies een school, of vul een geboortejaar in.',
    year: 'Vul een jaartal in, bijvoorbeeld 2021.',
    moment: 'Kies een contactmoment.',
  },
  mail: {
    subject: (centre: string) => `Uitnodiging van ${centre}`,
    withPlace: (planned: Planned, centre: string, phone: string) =>
      [
        greeting,
        `Je hebt een afspraak bij ${centre}: ${format.weekday(planned.on)} om ${clock(planned.at)}, ${planned.locationName}.`,
        forWhom(phone),
        `Groet,\n${centre}`,
      ].join('\n\n'),
    without: (centre: string, phone: string) =>
      [
        greeting,
        `${centre} nodigt je uit om een afspraak te maken. Bel ${phone}.`,
        forWhom(phone),
        `Groet,\n${centre}`,
      ].join('\n\n'),
  },
}

const yearsOf = ({ from, to }: NonNullable<Group['born']>): string =>
  from.year === to.year ? `geboren in ${from.year}` : `geboren van ${from.year} tot en met ${to.year}`
