import type { OrganisationKind } from './organisation.ts'

export const organisationKindWords: Record<OrganisationKind, string> = {
  'youth-health-care': 'jeugdgezondheidszorg',
  cjg: 'Centrum voor Jeugd en Gezin',
  'neighbourhood-team': 'wijkteam',
  school: 'school',
  'school-social-work': 'schoolmaatschappelijk werk',
  'school-attendance': 'leerplicht',
  childcare: 'kinderopvang',
  'general-practice': 'huisartsenpraktijk',
  'maternity-care': 'kraamzorg en verloskunde',
  'mental-health-care': 'jeugd-ggz',
  'youth-work': 'jongerenwerk',
  police: 'politie',
  'debt-help': 'schuldhulp',
  municipality: 'gemeente',
  'youth-help-access': 'toegang tot jeugdhulp',
  'certified-institution': 'gecertificeerde instelling',
  'veilig-thuis': 'Veilig Thuis',
  'child-protection-board': 'Raad voor de Kinderbescherming',
}
