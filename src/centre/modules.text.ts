import type { Module } from './modules.ts'

/** What a part of the centre is called, and what its people do for the centre. */
export const moduleWords: Readonly<Record<Module, { readonly name: string; readonly about: string }>> = {
  'school-care-link': {
    name: 'Zorgteam op school',
    about: 'Een kind bespreken in het zorgadviesteam, met toestemming.',
  },
  'youth-care-link': { name: 'Jeugdzorg', about: 'Verzoeken om jeugdhulp en de besluiten daarover.' },
  'health-promotion': {
    name: 'Gezondheid op school',
    about: 'Gezondheidsprofiel, activiteiten en het vignet van scholen.',
  },
  childcare: { name: 'Kinderopvang en voorschool', about: 'Opvang, peuterspeelzaal en voorschoolse educatie.' },
  'school-attendance': { name: 'Leerplicht', about: 'Leerplichtambtenaren, bij verzuim.' },
  schools: { name: 'Brede school en passend onderwijs', about: 'Scholen en hun samenwerkingsverband.' },
  'social-work': { name: 'Maatschappelijk werk', about: 'Algemeen en schoolmaatschappelijk werk.' },
  'youth-work': { name: 'Jongerenwerk', about: 'Jongerenwerkers in de buurt.' },
  'street-work': { name: 'Straathoekwerk', about: 'Werkers die jongeren op straat opzoeken.' },
  'general-practice': { name: 'Huisarts', about: 'Huisartsen en hun praktijkondersteuners.' },
  'maternity-care': { name: 'Kraamzorg', about: 'Kraamverzorgenden, in de eerste week thuis.' },
  midwifery: { name: 'Verloskundige', about: 'Verloskundigen, ook voor een kind dat nog geboren wordt.' },
  'mental-health-care': { name: 'Jeugd-ggz', about: 'Geestelijke gezondheidszorg voor de jeugd.' },
  'work-and-income': { name: 'Werk en inkomen', about: 'De gemeentelijke dienst voor werk en uitkering.' },
  'youth-desk': { name: 'Jongerenloket', about: 'Jongeren naar school of werk.' },
  'debt-help': { name: 'Schuldhulp', about: 'Hulp bij geldproblemen en schulden.' },
  'police-and-justice': { name: 'Politie en justitie', about: 'Wijkagenten, Halt en reclassering.' },
  sport: { name: 'Sport', about: 'Sportverenigingen en buurtsportcoaches.' },
  mee: { name: 'MEE', about: 'Ondersteuning bij leven met een beperking.' },
}
