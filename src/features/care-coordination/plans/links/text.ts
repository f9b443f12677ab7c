import type { OriginKind } from '../../../../knowledge/plan/origins.ts'
import { format } from '../../../../platform/i18n/format.ts'

const source: Record<OriginKind, string> = {
  concern: 'deze zorg',
  match: 'deze match',
  'care-team-item': 'deze bespreking in het zorgteam',
  request: 'deze aanvraag',
  referral: 'deze verwijzing',
}
const origin: Record<OriginKind, string> = {
  concern: 'Een zorg',
  match: 'Een match in de verwijsindex',
  'care-team-item': 'Een bespreking in het zorgteam op school',
  request: 'Een aanvraag bij jeugdzorg',
  referral: 'Een verwijzing',
}
const mailBody = 'Log in bij het CJG om het te bekijken.\n\nIn deze e-mail staat met opzet geen naam.'

export const linksText = {
  title: 'Naar een gezinsplan',
  intro: (kind: OriginKind, child: string) =>
    `Je gaat verder met ${source[kind]}, over ${child}. De inhoud blijft waar hij is: bij het plan staat alleen waar het vandaan komt.`,
  mine: (family: string) => `Het plan van gezin ${family}`,
  mineBody: 'Je doet mee in dit plan. Leg je dit erbij, dan zien anderen alleen wat ze mogen weten.',
  lay: 'Leg bij het plan',
  laid: 'Dit ligt nu bij het plan.',
  begin: 'Begin een plan',
  beginBody: 'Vraag eerst aan het gezin of er al een plan is. Een gezin heeft één plan tegelijk.',
  ask: {
    title: 'Vraag om mee te doen',
    body: 'Misschien is er al een plan. Of dat zo is, staat hier niet: dat is van het gezin. Is er een plan, dan lezen de coördinator en het gezin je vraag.',
    reason: 'Waarom wil je meedoen?',
    reasonHint: 'Het gezin leest dit ook. Schrijf niets op wat het gezin nog niet weet.',
    send: 'Verstuur de vraag',
    missing: 'Schrijf op waarom je wilt meedoen.',
    sent: 'Je vraag is weg. Is er een plan, dan beslissen de coördinator en het gezin. Zeggen zij ja, dan krijg je een e-mail en staat het plan bij Plannen. Hoor je niets, dan is er geen plan of is het antwoord nee.',
  },
  otherFamily: 'Dit gaat over een kind dat niet in dit plan staat.',
  page: 'Herkomst en vragen',
  origins: 'Waar dit plan vandaan komt',
  noOrigins: 'Hier staat nu niets voor jou.',
  originsNote: 'Je ziet hier alleen wat je mag weten. Van een zorg of een match staat de inhoud nooit bij het plan.',
  origin,
  laidBy: (name: string) => `Erbij gelegd door ${name}`,
  look: 'Bekijk',
  requests: 'Wie wil meedoen',
  noRequests: 'Er is nu geen vraag om mee te doen.',
  requestsNote: 'Bij ja kan deze persoon het plan openen. Bij nee hoort die niets, ook niet dat er een plan is.',
  wants: (name: string, organisation: string) => `${name} van ${organisation} wil meedoen`,
  asks: (count: number) => `${format.count(count, 'iemand wil', 'mensen willen')} meedoen in dit plan.`,
  answer: 'Lees de vraag en geef antwoord',
  yes: 'Ja, doe mee',
  no: 'Nee',
  answered: 'Het antwoord is bewaard.',
  overtaken: 'Iemand anders gaf net antwoord.',
  mail: {
    asked: {
      subject: 'Er is een vraag over een gezinsplan',
      body: `Iemand wil meedoen in een plan dat jij coördineert. ${mailBody}`,
    },
    'let-in': { subject: 'Je doet mee in een gezinsplan', body: `Je bent toegelaten tot een gezinsplan. ${mailBody}` },
  },
}
