import { format } from '../i18n/format.ts'
import type { Audience } from './openid/provider.ts'
import type { Role } from './roles.ts'

const role: Record<Role, string> = {
  'youth-nurse': 'jeugdverpleegkundige',
  'youth-doctor': 'jeugdarts',
  desk: 'medewerker balie',
  pedagogue: 'pedagoog',
  'school-social-worker': 'schoolmaatschappelijk werker',
  'neighbourhood-team': 'gezinswerker wijkteam',
  'youth-help-access': 'consulent jeugdhulp',
  partner: 'professional van een partner',
  'agreement-keeper': 'convenantbeheerder',
  'process-coordinator': 'procesregisseur',
  'health-promoter': 'gezondheidsbevorderaar',
  municipality: 'beleidsmedewerker gemeente',
  administrator: 'beheerder',
  parent: 'ouder',
  youth: 'jongere',
  supporter: 'steunfiguur',
}

const audience: Record<Audience, string> = {
  families: 'Voor ouders, jongeren en wie hen helpt',
  staff: 'Voor medewerkers',
}

export const text = {
  title: 'Inloggen',
  intro: 'Voor professionals en gezinnen met een account.',
  name: 'Gebruikersnaam',
  password: 'Wachtwoord',
  code: 'Code',
  codeHint: 'De zes cijfers uit je authenticatie-app. Telefoon kwijt? Vul een herstelcode in.',
  audience,
  via: (label: string) => `Inloggen met ${label}`,
  ownPassword: 'Met een gebruikersnaam van het CJG',
  signIn: 'Log in',
  again: 'Je kunt het meteen opnieuw proberen.',
  refused: 'Inloggen is niet gelukt. Klopt je gebruikersnaam, je wachtwoord en je code?',
  wait: (until: Temporal.Instant) =>
    `Er is een paar keer achter elkaar iets misgegaan met deze gebruikersnaam. Wacht tot ${format.moment(until)} en probeer het dan opnieuw.`,
  nobody:
    'Je gegevens kloppen, maar er hoort bij het CJG op dit moment geen Mijn CJG bij jou. Neem contact op: we kijken het samen na.',
  locked: 'Dit account is op slot gezet. Neem contact op met het CJG.',
  missing: {
    name: 'Vul je gebruikersnaam in.',
    password: 'Vul je wachtwoord in.',
    code: 'Vul de code van zes cijfers in, of een herstelcode.',
  },
  demoTitle: 'Kies wie je bent',
  demoIntro: 'Dit is de demo: alle mensen zijn verzonnen. Kies iemand en speel een dag op het centrum.',
  demoSignIn: (name: string) => `Verder als ${name}`,
  errorTitle: 'Er klopt iets niet',
  role,
}
