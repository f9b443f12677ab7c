import type { Custody } from '../person.ts'
import type { Deed } from './family-href.ts'

const custody: Record<Custody, string> = { 'with-custody': 'met gezag', 'without-custody': 'zonder gezag' }
/** What was just done, as the family page tells it. */
const done: Record<Deed, string> = {
  gezag: 'Het gezag is vastgelegd.',
  contact: 'De contactgegevens zijn bewaard.',
  verzorger: 'De ouder of verzorger is toegevoegd.',
  adres: 'Het nieuwe adres is vastgelegd.',
  geboorte: 'De geboorte is vastgelegd.',
  kind: 'Het kind is geregistreerd.',
  school: 'De school is vastgelegd.',
  samengevoegd: 'De twee registraties zijn samengevoegd. Alles staat nu bij dit kind.',
  gescheiden: 'Het samenvoegen is ongedaan gemaakt. Het zijn weer twee kinderen.',
}

export const text = {
  title: (name: string) => `Gezin van ${name}`,
  children: 'Kinderen',
  family: 'Gezin',
  done,
  toRecord: 'Naar het dossier',
  recordBirth: 'Leg de geboorte vast',
  guardians: 'Ouders en verzorgers',
  addGuardian: 'Toevoegen',
  oneOfSame: (name: string, which: number, count: number) => `${name} (registratie ${which} van ${count})`,
  noGuardians: {
    title: 'Nog geen ouder of verzorger bekend',
    body: 'Wie gezag heeft, beslist over hulp en inzage. Leg daarom eerst vast wie voor het kind zorgt.',
    action: 'Ouder of verzorger toevoegen',
  },
  custody,
  relation: 'Relatie',
  phone: 'Telefoon',
  email: 'E-mail',
  interpreter: 'Tolk',
  unknown: 'niet bekend',
  changeContact: 'Wijzig contactgegevens',
  changeCustody: 'Leg gezag vast',
  siblings: 'Broers en zussen',
  noSiblings: 'Er zijn geen broers of zussen bekend.',
  registerSibling: 'Registreer broer of zus',
  homes: 'Waar het kind woont',
  livesHere: (count: number, names: string) => `Hier ${count === 1 ? 'woont' : 'wonen'} ${names}.`,
  institution: 'instelling',
  noHome: 'Er is nog geen adres bekend.',
  move: 'Nieuw adres',
  school: 'School of opvang',
  changeSchool: 'Andere school of klas',
  addSchool: 'Inschrijving vastleggen',
  noSchool: 'Er is geen school of opvang bekend.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  carerPage: {
    title: 'Ouder of verzorger toevoegen',
    about: (child: string) => `Zorgt voor ${child}. Wie met dit BSN al bekend is, wordt niet dubbel geregistreerd.`,
    submit: 'Voeg toe',
    bsnOfAnother: 'Dit BSN staat hier op een andere naam. Kijk het nummer en de naam na.',
  },
  movePage: {
    title: 'Nieuw adres',
    who: 'Wie woont daar?',
    since: 'Vanaf',
    submit: 'Leg vast',
    earlier: 'Iemand van deze mensen woont pas sinds een latere dag op het huidige adres. Kies een dag daarna.',
  },
  missing: {
    since: 'Vul een datum in, bijvoorbeeld 14-2-2026.',
    sinceLater: 'Deze dag moet nog komen. Leg de verhuizing vast als die er is geweest.',
    who: 'Kies wie er woont.',
  },
}
