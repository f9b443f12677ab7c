/** Why a message is refused, in words for whoever sent or received it: the place first. */
import type { Because, Place, Refusal } from '../../../knowledge/youth-care-messages/refusal.ts'
import type { XmlFault } from './xml/read-xml.ts'

/** 'Client.Bsn (regel 21, kolom 7): dit is geen geldig BSN'. */
export const refusalWords = ({ path, at, because }: Refusal): string =>
  `${path}${placeWords(at)}: ${becauseWords(because)}`

export const xmlFaultWords = (because: XmlFault, at: Place | null): string =>
  `Bericht${placeWords(at)}: ${xmlFaults[because]}`

const placeWords = (at: Place | null): string => (at ? ` (regel ${at.line}, kolom ${at.column})` : '')

function becauseWords(because: Because): string {
  switch (because.kind) {
    case 'not-in-list':
      return `„${because.value}” staat niet in ${because.list}`
    case 'malformed':
      return malformedWords[because.form](because.asks)
    case 'rule':
      return `${ruleWords[because.rule]} (regel ${because.rule})`
    default:
      return plain[because.kind]
  }
}

type Plain = Exclude<Because['kind'], 'not-in-list' | 'malformed' | 'rule'>
const plain: Record<Plain, string> = {
  empty: 'dit element is leeg',
  'fails-eleven-test': 'dit is geen geldig BSN',
  missing: 'dit element ontbreekt',
  'too-many': 'dit element staat er te vaak',
  'out-of-order': 'dit element staat niet op zijn plaats in de volgorde',
  'not-in-place': 'hier hoort geen tekst, of juist alleen tekst',
  'other-namespace': 'dit element hoort bij een andere namespace',
  'no-such-message': 'dit is geen bericht van iJw 3.2 dat hier bekend is',
}

type FormName = Extract<Because, { kind: 'malformed' }>['form']
const malformedWords: Record<FormName, (asks: string) => string> = {
  text: most => `tekst van hooguit ${most} tekens`,
  digits: length => `precies ${length} cijfers`,
  day: form => `een datum die bestaat, als ${form}`,
  time: form => `een tijd, als ${form}`,
  number: most => `een heel getal van 0 tot en met ${most}`,
  version: form => `een versie van drie getallen, als ${form}`,
  initials: most => `hooguit ${most} letters, zonder punten of spaties`,
  phone: most => `hooguit ${most} cijfers aaneen`,
  'letters-and-digits': most => `hooguit ${most} letters en cijfers aaneen`,
  fixed: value => `hier hoort ${value}`,
}

type Rule = Extract<Because, { kind: 'rule' }>['rule']
const ruleWords: Record<Rule, string> = {
  CD005: 'een land hoort bij een postcode, en andersom',
  CD007: 'een taal hoort bij een tolk voor een taal, en bij niets anders',
  CD009: 'een periode hoort alleen bij een tijdelijk adres',
  CD025: 'een adres in Nederland heeft een huisnummer',
  CD034: 'dit adres heeft een postcode nodig',
  CD041: 'bij een productcode hoort een omvang',
  CD043: 'een ingangsdatum van de beschikking hoort bij een nummer ervan, en andersom',
  CD060: 'een creditregel noemt de vorige referentie, een debetregel niet',
  CD066: 'noem de verwijzer met een code of met een naam, niet met allebei',
  CD067: 'de verwijzer heeft een code of een naam nodig',
  CD068: 'deze verwijzer heeft geen zorgverlenercode',
  CD075: 'bij een budget hoort een einddatum',
  CD076: 'bij een omvang per week hoort een einddatum',
  CD077: 'vul een omvang of een budget in, niet allebei',
  CD079: 'zonder budget is een product nodig',
  CD080: 'zonder productcode past er geen omvang bij',
  CD085: 'bij een afwijzing hoort een reden',
  CD086: 'bij een onderzoek hoort geen reden van afwijzing',
  CD087: 'een tarief hoort bij elke eenheid, behalve bij euro’s',
  CS003: 'het einde ligt vóór het begin',
  CS050: 'dit naamgebruik past niet bij de namen',
  CS058: 'alleen eerste aanlevering (1) of verwijderen (3)',
  CS089: 'dit is geen Nederlandse postcode',
  CS100: 'deze periode ligt vóór 1 januari 2021',
  CS139: 'het datumgebruik past niet bij de datum',
  CS318: 'een jeugdige is een natuurlijk persoon',
  CS325: 'een bedrag van 0 is debet',
  CS335: 'verwijderen kan alleen als begin en einde gelijk zijn',
  CS336: 'reden 01 is vervallen',
  CS337: 'een periode valt binnen één maand',
  CS338: 'bij deze eenheid hoort een frequentie per week, per maand of in totaal',
  CS339: 'in euro’s zijn volume en bedrag gelijk',
  CS340: 'een declaratie gaat over precies één kalendermaand',
  TR002: 'deze geboortedatum is meer dan 120 jaar geleden',
  TR006: 'een contact heeft een telefoonnummer, of een huisnummer met postcode',
  TR018: 'het einde ligt vóór het begin',
  TR061: 'er is minstens één BRP-, correspondentie- of verblijfadres nodig',
  TR101: 'dit staat er dubbel in',
  TR302: 'hetzelfde product staat er vaker in, met periodes die elkaar raken',
  TR315: 'dezelfde regel wordt twee keer gecrediteerd',
  TR316: 'een regel kan niet in hetzelfde bericht worden gecrediteerd',
  TR335: 'deze periode is langer dan vijf jaar geleden',
  TR342: 'ingediend min toegekend is niet de som van de afgewezen regels',
  TR352: 'noem minstens één toewijzing die gelijk blijft of verandert',
  TR353: 'noem minstens één product dat verandert of nieuw is',
  TR358: 'het totaal is niet de som van de regels, debet min credit',
  TR377: 'bij het woonplaatsbeginsel hoort de gemeente die verantwoordelijk is',
  TR383: 'deze referentie staat er dubbel in',
  TR386: 'hetzelfde product staat er vaker in, met periodes die elkaar raken',
  TR409: 'een andere gemeente hoort alleen bij het woonplaatsbeginsel',
  TR410: 'hetzelfde product staat er vaker in, met periodes die elkaar raken',
  TR416: 'dezelfde periode van hetzelfde product staat er twee keer in',
}

const xmlFaults: Record<XmlFault, string> = {
  empty: 'het is leeg',
  'too-large': 'het is groter dan 5 MB',
  'not-utf-8': 'de tekens zijn geen UTF-8',
  'document-type': 'een documenttype (DTD) is niet toegestaan',
  'processing-instruction': 'een verwerkingsinstructie is niet toegestaan',
  'too-deep': 'de elementen zitten te diep in elkaar',
  'too-many-elements': 'er zijn te veel elementen',
  attribute: 'een attribuut is hier niet toegestaan',
  'not-well-formed': 'dit is geen goede XML',
}
