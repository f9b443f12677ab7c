/** What the forms and entries of the file are called and say. */
import type { Objection } from '../../../../knowledge/reporting-code/weigh.ts'
import type { Kind } from '../suspicion.ts'
import type { Field } from './field.ts'
import { laterFields } from './later-fields.ts'
import { stepFields } from './step-fields.ts'

export const fields: Readonly<Record<Kind, readonly Field[]>> = { ...stepFields, ...laterFields }

export const text = {
  /** What an entry of this kind is called on the page of the file. */
  kind: {
    about: 'Over wie het gaat',
    signal: 'Signaal',
    'special-violence': 'Bijzondere vorm van geweld',
    'child-check': 'Kindcheck',
    consultation: 'Overleg',
    talk: 'Gesprek met het gezin',
    weighing: 'Weging',
    decision: 'Besluit',
    emergency: 'Spoed: gebeld',
    report: 'Melding bij Veilig Thuis',
    answer: 'Bericht van Veilig Thuis',
    correction: 'Verbetering',
    'follow-up': 'Vervolg',
    closure: 'Afgesloten',
    reopening: 'Weer geopend',
  } satisfies Record<Kind, string>,
  add: {
    about: 'Schrijf over wie het gaat',
    signal: 'Leg een signaal vast',
    'special-violence': 'Denk je aan een bijzondere vorm van geweld?',
    'child-check': 'Doe de kindcheck',
    consultation: 'Leg een overleg vast',
    talk: 'Leg een gesprek vast',
    weighing: 'Weeg wat je weet',
    decision: 'Leg het besluit vast',
    emergency: 'Schrijf op wie je belde',
    report: 'Meld bij Veilig Thuis',
    answer: 'Leg een bericht vast',
    correction: 'Leg een verbetering vast',
    'follow-up': 'Leg vast hoe het gaat',
    closure: 'Sluit af',
    reopening: 'Open weer',
  } satisfies Record<Kind, string>,
  question: 'Vraag uit het afwegingskader',
  answerMissing: 'Beantwoord deze vraag van je afwegingskader.',
  save: 'Bewaar',
  cancel: 'Annuleer',
  draftBack: 'Dit is het concept dat je eerder typte. Het is nog niet vastgelegd.',
  wrong: {
    day: 'Dit is geen datum.',
    ahead: 'Deze dag is nog niet geweest.',
    passed: 'Kies een dag die nog komt.',
    long: 'Gebruik hooguit 8000 tekens.',
    source: 'Schrijf van wie je het hoorde.',
    who: 'Schrijf wie erbij waren.',
    said: 'Schrijf wat er gezegd is.',
    whyNot: 'Schrijf waarom er geen gesprek was.',
    familyWhy: 'Schrijf waarom het gezin het niet weet.',
    children: 'Schrijf welke kinderen, en waar ze zijn.',
    evaluateOn: 'Kies wanneer je terugkijkt: je meldt niet.',
    steps: (missing: string) => `Eerst nog: ${missing}. Zonder die stappen kun je nog niet besluiten.`,
    reported: 'Er is nog niet gemeld. Leg eerst vast hoe je meldde.',
  },
  objection: {
    reason: 'Schrijf waarom wel of niet.',
    'second-person':
      'Het is acuut of structureel onveilig: dan is melden de norm. Meld je niet, schrijf dan wie meekeek.',
    'ask-veilig-thuis': 'Je twijfelt. Vraag dan eerst Veilig Thuis om advies en leg dat vast bij stap 2.',
  } satisfies Record<Objection, string>,
  stale: {
    title: 'Dit is intussen ergens anders veranderd',
    body: 'Jouw woorden staan nog in het formulier. Neem over wat je wilt houden en bewaar opnieuw.',
    newer: 'Wat er nu staat',
  },
}
