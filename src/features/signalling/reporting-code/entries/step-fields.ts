/** The questions of the five steps, in the words of who fills them in. */
import type { Kind } from '../suspicion.ts'
import type { Field } from './field.ts'
import { on, yesNo } from './field.ts'

const verdict = { yes: 'Ja', no: 'Nee', 'in-doubt': 'Ik twijfel' }

export const stepFields = {
  about: [
    {
      name: 'name',
      as: 'line',
      label: 'Over wie gaat het?',
      hint: 'De naam van het kind of de volwassene.',
      missing: 'Schrijf over wie het gaat.',
    },
    { name: 'born', as: 'day', label: 'Geboortedatum', hint: 'Als je die weet.' },
    { name: 'address', as: 'words', label: 'Adres', hint: 'Waar het kind of de volwassene woont.' },
    {
      name: 'family',
      as: 'words',
      label: 'Ouders, verzorgers en anderen in huis',
      hint: 'Naam, wie het is, telefoon. Eén per regel.',
    },
  ],
  signal: [
    on('Wanneer was dit?'),
    {
      name: 'how',
      as: 'one',
      label: 'Hoe weet je dit?',
      choices: { direct: 'Zelf gezien of gehoord', heard: 'Van iemand anders gehoord' },
      missing: 'Kies hoe je dit weet.',
    },
    {
      name: 'source',
      as: 'line',
      label: 'Van wie hoorde je het?',
      hint: 'Alleen invullen als je het van iemand anders hoorde.',
    },
    {
      name: 'facts',
      as: 'words',
      label: 'Wat zag of hoorde je?',
      hint: 'Alleen feiten, zo letterlijk mogelijk. Nog geen uitleg.',
      missing: 'Schrijf op wat je zag of hoorde.',
    },
  ],
  'special-violence': [
    {
      name: 'form',
      as: 'line',
      label: 'Aan welke bijzondere vorm van geweld denk je?',
      missing: 'Schrijf aan welke vorm je denkt.',
    },
    {
      name: 'expert',
      as: 'line',
      label: 'Wie weet hier veel van?',
      hint: 'Bijzondere vormen van geweld vragen kennis die niet iedereen heeft: wie haal je erbij?',
    },
    { name: 'why', as: 'words', label: 'Waarom denk je hieraan?', missing: 'Schrijf waarom je hieraan denkt.' },
  ],
  'child-check': [
    on('Wanneer ging je het na?'),
    {
      name: 'children',
      as: 'one',
      label: 'Zorgt de volwassene voor kinderen onder de 18?',
      choices: { yes: 'Ja', no: 'Nee', unknown: 'Dat weet ik nog niet' },
      missing: 'Kies of er kinderen zijn.',
    },
    {
      name: 'who',
      as: 'words',
      label: 'Welke kinderen, en waar zijn ze nu?',
      hint: 'Zijn ze veilig? Wie zorgt er nu voor hen?',
    },
  ],
  consultation: [
    on('Wanneer overlegde je?'),
    {
      name: 'with',
      as: 'one',
      label: 'Met wie overlegde je?',
      choices: {
        colleague: 'Een collega of aandachtsfunctionaris',
        'veilig-thuis': 'Veilig Thuis, voor advies',
        'injury-expert': 'Een deskundige in letsel',
      },
      missing: 'Kies met wie je overlegde.',
    },
    { name: 'who', as: 'line', label: 'Naam en functie', missing: 'Schrijf met wie je overlegde.' },
    { name: 'advice', as: 'words', label: 'Wat was het advies?', missing: 'Schrijf het advies op.' },
    { name: 'number', as: 'line', label: 'Nummer van het advies', hint: 'Als Veilig Thuis er een gaf.' },
  ],
  talk: [
    {
      name: 'held',
      as: 'one',
      label: 'Met wie sprak je?',
      choices: {
        parents: 'Met de ouders of verzorgers',
        child: 'Met het kind of de jongere',
        both: 'Met allebei',
        'not-held': 'Er was geen gesprek',
      },
      missing: 'Kies met wie je sprak.',
    },
    on('Wanneer was het gesprek, of besloot je dat het er niet komt?'),
    { name: 'who', as: 'line', label: 'Wie waren erbij?' },
    { name: 'said', as: 'words', label: 'Wat is er gezegd?', hint: 'Door wie, en wat jullie afspraken.' },
    {
      name: 'whyNot',
      as: 'words',
      label: 'Geen gesprek: waarom niet?',
      hint: 'Bijvoorbeeld: het is dan niet veilig voor het kind, voor iemand anders of voor jou.',
    },
  ],
  weighing: [
    on('Wanneer woog je dit?'),
    {
      name: 'risk',
      as: 'words',
      label: 'Het risico',
      hint: 'Hoe groot is de kans dat het (weer) gebeurt?',
      missing: 'Weeg het risico.',
    },
    { name: 'nature', as: 'words', label: 'De aard', hint: 'Wat gebeurt er?', missing: 'Beschrijf de aard.' },
    {
      name: 'severity',
      as: 'words',
      label: 'De ernst',
      hint: 'Hoe erg is het, en hoe lang duurt het al?',
      missing: 'Weeg de ernst.',
    },
    {
      name: 'acute',
      as: 'one',
      label: 'Is het acuut onveilig?',
      choices: verdict,
      missing: 'Kies of het acuut onveilig is.',
    },
    {
      name: 'structural',
      as: 'one',
      label: 'Is het structureel onveilig?',
      choices: verdict,
      missing: 'Kies of het structureel onveilig is.',
    },
  ],
  decision: [
    on('Wanneer is dit besloten?'),
    { name: 'by', as: 'line', label: 'Wie besluit?', hint: 'Naam en functie.', missing: 'Schrijf wie besluit.' },
    {
      name: 'report',
      as: 'one',
      label: 'Besluit 1: is melden bij Veilig Thuis nodig?',
      choices: yesNo,
      missing: 'Kies of melden nodig is.',
    },
    { name: 'reportWhy', as: 'words', label: 'Waarom wel of niet melden?', missing: 'Schrijf waarom wel of niet.' },
    {
      name: 'second',
      as: 'line',
      label: 'Wie keek mee?',
      hint: 'Nodig als je niet meldt terwijl het acuut of structureel onveilig is: een tweede persoon.',
    },
    {
      name: 'help',
      as: 'one',
      label: 'Besluit 2: is hulp (ook) mogelijk?',
      choices: yesNo,
      missing: 'Kies of hulp mogelijk is.',
    },
    {
      name: 'helpWhy',
      as: 'words',
      label: 'Welke hulp, van wie? Of waarom niet?',
      missing: 'Schrijf welke hulp, of waarom niet.',
    },
    {
      name: 'index',
      as: 'one',
      label: 'Dacht je aan de verwijsindex?',
      hint: 'De verwijsindex brengt professionals bij elkaar. Hij komt nooit in de plaats van melden bij Veilig Thuis.',
      choices: {
        reported: 'Ja, en ik meld daar ook',
        'not-reported': 'Ja, en ik meld daar niet',
        'may-not': 'Ik mag daar niet melden',
      },
      missing: 'Kies of je aan de verwijsindex dacht.',
    },
    {
      name: 'evaluateOn',
      as: 'day',
      label: 'Wanneer kijk je terug?',
      hint: 'Nodig als je niet meldt. Je krijgt dan een herinnering.',
    },
  ],
} satisfies Partial<Record<Kind, readonly Field[]>>
