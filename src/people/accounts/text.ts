import type { Identity, InvitationStanding } from '../../platform/auth/invitations/invitation.ts'
import { format } from '../../platform/i18n/format.ts'

const closing = (centre: string, phone: string) => [
  '',
  `Vragen? Bel ${phone}.`,
  'Heb je hier niet om gevraagd? Gooi dit bericht dan weg; er gebeurt niets.',
  '',
  `CJG ${centre}`,
]

const linkMail = (
  subject: string,
  first: readonly string[],
  {
    address,
    until,
    centre,
    phone,
  }: Record<'address' | 'centre' | 'phone', string> & { readonly until: Temporal.Instant },
) => ({
  subject,
  body: [
    ...first,
    '',
    `Open daarvoor deze link. Hij werkt één keer, tot ${format.moment(until)}:`,
    address,
    '',
    'Geef de link aan niemand anders.',
    ...closing(centre, phone),
  ].join('\n'),
})

const identity: Record<Identity, string> = {
  'document-seen': 'identiteitsbewijs gezien',
  'known-in-person': 'bekend, in persoon gezien',
  'asked-by-family': 'gevraagd door het gezin',
}

const standing: Record<InvitationStanding, string> = {
  open: 'werkt nog',
  expired: 'verlopen',
  ended: 'werkt niet meer',
}

export const text = {
  children: 'Kinderen',
  title: (name: string) => `Account van ${name}`,
  about: 'Met een account logt iemand in op Mijn CJG.',
  link: 'Account',
  ofYouth: 'Mijn CJG van de jongere',
  represented: 'Wie namens de jongere handelt',
  representedOf: 'Wie namens deze persoon handelt',
  state: 'Stand',
  states: { none: 'geen account', invited: 'uitgenodigd', open: 'open', locked: 'op slot' },
  signsIn: 'Logt in',
  ways: {
    password: 'met wachtwoord en code',
    provider: 'via de inlogdienst',
    nothing: 'nog niet: wacht op de nieuwe link',
  },
  invite: 'Stuur een link om een account te maken',
  inviteAbout: 'Kijk eerst wie je voor je hebt. De mail noemt geen naam; de link werkt één keer en een week lang.',
  again: 'Stuur opnieuw',
  renew: 'Nieuwe toegang',
  renewAbout:
    'Voor wie het wachtwoord of de telefoon kwijt is. Kijk eerst wie je voor je hebt. Het oude wachtwoord en de oude code werken meteen niet meer.',
  identityLabel: 'Hoe weet je wie dit is?',
  identity,
  identityHint: 'Van een identiteitsbewijs bewaar je niets: alleen dat je het zag.',
  note: 'Waar en wanneer?',
  noteHint: 'Bijvoorbeeld: aan de balie gezien op 23 november.',
  email: 'E-mailadres voor de link',
  emailHint: 'Van deze persoon zelf, niet van een ander in het gezin.',
  send: 'Stuur de link',
  sent: 'De link is verstuurd.',
  withdrawn: 'De link werkt niet meer.',
  turned: 'Het is vastgelegd.',
  openLink: (until: Temporal.Instant, by: string) =>
    `Er is een link verstuurd door ${by}. Hij werkt tot ${format.moment(until)}.`,
  withdraw: 'Trek de link in',
  turn: 'Op slot of sluiten',
  turnAbout:
    'Op slot: niemand komt erin, tot je het weer opent. Sluiten: voorgoed; later kan er een nieuw account komen.',
  turnLabel: 'Wat wil je doen?',
  to: { open: 'Weer openen', locked: 'Op slot zetten', closed: 'Sluiten' },
  reason: 'Waarom?',
  reasonHint: 'De eigenaar mag dit lezen.',
  save: 'Leg vast',
  history: 'Wat er gebeurde',
  invited: (how: Identity, is: InvitationStanding) => `Link verstuurd: ${identity[how]} (${standing[is]})`,
  locked: 'Op slot gezet',
  opened: 'Weer geopend',
  nothingYet: 'Er is nog niets gebeurd.',
  tooYoung: 'Een kind krijgt een eigen account vanaf 12 jaar. Tot die tijd kijken ouders met gezag mee.',
  nobody: 'Deze persoon is nu geen ouder, verzorger of jongere bij ons. Leg eerst vast wie dit voor het kind is.',
  missing: {
    identity: 'Kies hoe je weet wie dit is.',
    note: 'Schrijf op waar en wanneer je deze persoon zag.',
    email: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    to: 'Kies wat je wilt doen.',
    reason: 'Schrijf op waarom.',
  },
  mail: {
    invited: (address: string, until: Temporal.Instant, centre: string, phone: string) =>
      linkMail('Maak je account voor Mijn CJG', ['Je kunt een account maken voor Mijn CJG.'], {
        address,
        until,
        centre,
        phone,
      }),
    renewed: (address: string, until: Temporal.Instant, centre: string, phone: string) =>
      linkMail(
        'Maak een nieuw wachtwoord voor Mijn CJG',
        ['Er is een nieuw wachtwoord voor je aangevraagd. Je oude wachtwoord en code werken niet meer.'],
        { address, until, centre, phone },
      ),
    notice: (centre: string, phone: string) => ({
      subject: 'Er is iets veranderd aan je account',
      body: [
        'Het wachtwoord van je account voor Mijn CJG is op verzoek vernieuwd. De link daarvoor ging naar een ander e-mailadres.',
        '',
        `Was jij dat niet? Bel dan meteen ${phone}.`,
        '',
        `CJG ${centre}`,
      ].join('\n'),
    }),
    waiting: (address: string, centre: string, phone: string) => ({
      subject: 'Er staat iets voor je klaar in Mijn CJG',
      body: [
        'Er staat iets voor je klaar in Mijn CJG. Log in om het te lezen:',
        address,
        ...closing(centre, phone),
      ].join('\n'),
    }),
  },
}
