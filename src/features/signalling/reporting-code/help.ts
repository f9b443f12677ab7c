/** What stands beside each form: how the reporting code asks it, in our own words. */
import { helplines } from '../../../knowledge/helplines/helplines.ts'
import type { Kind } from './suspicion.ts'

type Help = { readonly title: string; readonly lines: readonly string[] }

const file: Help = { title: 'In dit bestand', lines: ['Alleen jij ziet dit, en wie jij als lezer noemt.'] }

export const entryHelp: Readonly<Record<Kind, Help>> = {
  about: {
    title: 'Namen',
    lines: [
      'Dit staat alleen in dit bestand. Het wordt niet gekoppeld aan het dossier van het kind.',
      'Een melding bij Veilig Thuis heeft namen nodig. Een advies vraag je zonder namen.',
    ],
  },
  signal: {
    title: 'Feiten, geen uitleg',
    lines: [
      'Eén signaal per keer, met de dag erbij. Zo blijft te zien wat wanneer gebeurde.',
      'Hoorde je het van een ander? Schrijf dan van wie.',
    ],
  },
  'special-violence': {
    title: 'Bijzondere vormen',
    lines: [
      'Sommige vormen van geweld vragen kennis die niet iedereen heeft. Haal die kennis erbij voor je verdergaat.',
    ],
  },
  'child-check': {
    title: 'Wie zorgt er voor wie?',
    lines: [
      'Zit je met een volwassene aan tafel? Ga dan na of er kinderen zijn die van hem of haar afhangen, en of zij veilig zijn.',
    ],
  },
  consultation: {
    title: 'Niet alleen',
    lines: [
      'Overleg altijd met een collega.',
      `Veilig Thuis geeft advies zonder dat je namen noemt: ${helplines.veiligThuis}. Jij blijft dan zelf verantwoordelijk.`,
      'Wil je dat je collega meeleest? Noem je collega dan als lezer van dit bestand.',
    ],
  },
  talk: {
    title: 'Met het gezin, niet erover',
    lines: [
      'Vertel wat je zag en vraag hoe het zit. Spreek een kind ook alleen als dat kan.',
      'Alleen als het niet veilig is, sla je dit gesprek over. Schrijf dan waarom.',
    ],
  },
  weighing: {
    title: 'Het afwegingskader van je beroep',
    lines: [
      'Elke beroepsgroep zegt zelf wat acuut en structureel onveilig is. Houd dat kader ernaast.',
      'Acuut of structureel onveilig: dan is melden de norm.',
      'Twijfel je? Vraag altijd Veilig Thuis om advies.',
    ],
  },
  decision: {
    title: 'Twee besluiten',
    lines: [
      'Eerst: is melden nodig? Daarna, los daarvan: is hulp (ook) mogelijk?',
      'Meld je niet? Dan schrijf je welke hulp er komt en wanneer je terugkijkt.',
    ],
  },
  emergency: {
    title: 'Bellen gaat voor',
    lines: [
      `Is er nu gevaar: ${helplines.emergency}. Daarna Veilig Thuis: ${helplines.veiligThuis}.`,
      'Schrijf hier achteraf op wie je belde en wat er is afgesproken. De andere stappen vul je later aan.',
    ],
  },
  report: file,
  answer: {
    title: 'Veilig Thuis',
    lines: [
      'Veilig Thuis beoordeelt na een melding binnen vijf werkdagen of het veilig is en koppelt aan jou terug.',
      'Veilig Thuis vertelt het gezin zelf dat er gegevens over hen zijn vastgelegd.',
    ],
  },
  correction: {
    title: 'Verbeteren',
    lines: [
      'Wat eerder werd geschreven, blijft staan. Hier schrijf je wat ervan niet klopt, en of Veilig Thuis dat weet.',
    ],
  },
  'follow-up': { title: 'Blijf kijken', lines: ['Ook na een melding, en juist als je niet meldde.'] },
  closure: {
    title: 'Afsluiten',
    lines: ['Het bestand blijft bewaard en is daarna nog te lezen voor jou en wie je noemde. Je kunt het weer openen.'],
  },
  reopening: file,
}
