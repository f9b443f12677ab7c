/** The questions about what comes beside and after the five steps, in the words of who fills them in. */
import type { Kind } from '../suspicion.ts'
import type { Field } from './field.ts'
import { on, yesNo } from './field.ts'

export const laterFields = {
  emergency: [
    on('Wanneer was dit?'),
    { name: 'at', as: 'line', label: 'Hoe laat belde je?', missing: 'Schrijf hoe laat je belde.' },
    {
      name: 'called',
      as: 'some',
      label: 'Wie belde je?',
      choices: { emergency: '112', 'veilig-thuis': 'Veilig Thuis', other: 'Iemand anders' },
      missing: 'Kies wie je belde.',
    },
    { name: 'happened', as: 'words', label: 'Wat gebeurde er?', missing: 'Schrijf wat er gebeurde.' },
    { name: 'agreed', as: 'words', label: 'Wat is er afgesproken?', hint: 'Met wie, en wie doet nu wat?' },
  ],
  report: [
    on('Wanneer meldde je?'),
    {
      name: 'how',
      as: 'one',
      label: 'Hoe meldde je?',
      choices: {
        phone: 'Telefonisch',
        portal: 'Via het portaal van Veilig Thuis',
        'locked-file': 'Met een vergrendeld bestand',
      },
      missing: 'Kies hoe je meldde.',
    },
    { name: 'to', as: 'line', label: 'Met wie bij Veilig Thuis?', hint: 'Naam, als je die hebt.' },
    { name: 'number', as: 'line', label: 'Nummer of bewijs van ontvangst' },
    {
      name: 'familyKnows',
      as: 'one',
      label: 'Weet het gezin dat je meldt?',
      choices: yesNo,
      missing: 'Kies of het gezin het weet.',
    },
    { name: 'familyWhy', as: 'words', label: 'Weet het gezin het niet: waarom niet?' },
  ],
  answer: [
    on('Wanneer kwam dit bericht?'),
    {
      name: 'what',
      as: 'one',
      label: 'Wat kwam er van Veilig Thuis?',
      choices: {
        receipt: 'Bericht dat de melding er is',
        assessment: 'De beoordeling van de veiligheid',
        feedback: 'Terugkoppeling: wat Veilig Thuis doet',
      },
      missing: 'Kies wat er kwam.',
    },
    { name: 'words', as: 'words', label: 'Wat staat erin?', missing: 'Schrijf wat erin staat.' },
    { name: 'number', as: 'line', label: 'Nummer bij Veilig Thuis' },
  ],
  correction: [
    on('Wanneer is dit gezegd?'),
    { name: 'wrong', as: 'words', label: 'Wat klopt er niet?', missing: 'Schrijf wat er niet klopt.' },
    { name: 'right', as: 'words', label: 'Wat moet het zijn?', missing: 'Schrijf wat het moet zijn.' },
    { name: 'who', as: 'line', label: 'Wie zegt dit?', hint: 'Bijvoorbeeld het kind zelf, of een ouder.' },
    {
      name: 'passedOn',
      as: 'one',
      label: 'Gaf je dit door aan Veilig Thuis?',
      choices: yesNo,
      missing: 'Kies of je dit doorgaf.',
    },
  ],
  'follow-up': [
    on('Wanneer was dit?'),
    { name: 'words', as: 'words', label: 'Hoe gaat het nu? Is het veilig?', missing: 'Schrijf hoe het nu gaat.' },
    { name: 'next', as: 'day', label: 'Wanneer kijk je weer?', hint: 'Je krijgt dan een herinnering.' },
  ],
  closure: [
    on('Wanneer sluit je af?'),
    {
      name: 'outcome',
      as: 'one',
      label: 'Hoe sluit je af?',
      choices: {
        reported: 'Gemeld bij Veilig Thuis',
        help: 'Niet gemeld, er is hulp',
        unfounded: 'Er was niets aan de hand',
        elsewhere: 'Een ander pakt het op',
      },
      missing: 'Kies hoe je afsluit.',
    },
    { name: 'why', as: 'words', label: 'Waarom kan het zo?', missing: 'Schrijf waarom het zo kan.' },
    { name: 'help', as: 'words', label: 'Welke hulp loopt er?' },
    { name: 'evaluateOn', as: 'day', label: 'Wanneer kijk je terug?', hint: 'Je krijgt dan een herinnering.' },
  ],
  reopening: [
    { name: 'why', as: 'words', label: 'Waarom open je het weer?', missing: 'Schrijf waarom je het weer opent.' },
  ],
} satisfies Partial<Record<Kind, readonly Field[]>>
