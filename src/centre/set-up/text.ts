import type { Step, Task } from './steps.ts'

const task: Record<Task, string> = {
  consultationBureau: 'Wie doet het consultatiebureau?',
  healthService: 'Wie is de GGD?',
  functions: 'Wie geeft informatie, signaleert, leidt toe, helpt licht en coördineert?',
  youthCare: 'Wie is de schakel met jeugdzorg?',
  schoolCare: 'Wie is de schakel met de zorgteams op school?',
}
const taskHint: Record<Task, string> = {
  consultationBureau: 'A. De organisatie voor jeugdgezondheidszorg van 0 tot 4 jaar.',
  healthService: 'A. Vaak dezelfde organisatie. Vul dan dezelfde naam in.',
  functions: 'B. Meestal het centrum zelf.',
  youthCare: 'C. Bijvoorbeeld de toegang tot jeugdhulp van de gemeente.',
  schoolCare: 'D. Bijvoorbeeld het samenwerkingsverband van de scholen.',
}

export const text = {
  titles: {
    location: 'Waar kunnen mensen binnenlopen?',
    agreements: 'Wie doet wat?',
    modules: 'Met wie werk je samen?',
    people: 'Wie werken er?',
  } satisfies Record<Step, string>,
  steps: ['Gemeente', 'Jouw account', 'Locatie', 'Wie doet wat', 'Partners', 'Mensen'],
  stepsLabel: 'Stappen',
  leave: 'Alles wat je bewaart blijft staan. Je kunt stoppen en later verdergaan: log in en open Beheer.',
  later: 'Sla deze stap over',
  next: 'Bewaar en ga verder',
  location: {
    intro: 'Elk centrum heeft minstens één plek waar mensen binnen kunnen lopen. Meer plekken voeg je later toe.',
    days: 'Op welke dagen is het open?',
    hours: 'Van hoe laat tot hoe laat?',
    hoursHint: 'Zoals 9:00-17:00, of 9:00-12:30, 13:00-17:00. Een andere tijd per dag kan later.',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    name: 'Naam van de locatie',
    nameProposal: (municipality: string) => `Jeugd en gezin ${municipality}`,
    street: 'Straat en huisnummer',
    postcode: 'Postcode',
    town: 'Plaats',
  },
  agreements: {
    intro:
      'Alleen als elk deel is geregeld, mag het centrum de naam Centrum voor Jeugd en Gezin dragen. Weet je iets nog niet? Laat het leeg en vul het later aan.',
    task,
    taskHint,
    agreement: 'De afspraak daarover',
    agreementAbout:
      'Eén afspraak voor alles is genoeg om te beginnen. Verschillen ze per organisatie? Dat wijzig je later per deel.',
    centre: (municipality: string) => `CJG ${municipality}`,
    parties: (municipality: string) => `gemeente ${municipality} en partners`,
    access: (municipality: string) => `Toegang jeugdhulp ${municipality}`,
  },
  modules: {
    intro:
      'Vink aan met wie je samenwerkt. Hun mensen kunnen dan een zorg vastleggen en meedoen aan plannen. Je kunt dit altijd wijzigen.',
    label: 'Partners',
  },
  people: {
    intro: 'Voeg toe wie hier werkt. Ieder krijgt een eigen account. Je kunt dit nu doen, of later bij Beheer.',
    here: 'Werken hier nu',
    add: 'Professional toevoegen',
    addOrganisation: 'Organisatie toevoegen',
    ready: 'Klaar: bekijk het basismodel',
  },
  card: {
    title: 'Het centrum inrichten',
    body: (step: string) => `Nog niet alles is ingericht. De volgende stap: ${step.toLowerCase()}`,
    way: 'Ga verder met inrichten',
  },
  atSetUp: 'gekozen bij de inrichting van het centrum',
  missing: {
    hours: 'Kies minstens één dag en vul de tijden in, zoals 9:00-17:00.',
    organisation: 'Vul minstens één organisatie in, of sla deze stap over.',
    title: 'Vul de naam of het kenmerk in.',
    parties: 'Vul in tussen wie dat is afgesproken.',
    from: 'Vul de eerste dag in, zoals 1-1-2026.',
    until: 'Dit is geen datum. Schrijf die als 31-12-2026.',
    order: 'De laatste dag ligt voor de eerste.',
  },
}
