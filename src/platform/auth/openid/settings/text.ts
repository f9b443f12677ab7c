import type { Audience, ClaimKind } from '../provider.ts'

const audience: Record<Audience, { readonly title: string; readonly about: string }> = {
  families: {
    title: 'Ouders, jongeren en wie hen helpt',
    about: 'Een broker van DigiD, of een andere OpenID-aanbieder die gezinnen herkent.',
  },
  staff: {
    title: 'Medewerkers',
    about: 'De eigen inlogdienst van de gemeente of organisatie. De gebruikersnaam hier moet dezelfde zijn als daar.',
  },
}

const claimHolds: Record<ClaimKind, { readonly label: string; readonly hint: string }> = {
  bsn: { label: 'het BSN', hint: 'We zoeken ermee op wie dit is en bewaren het niet.' },
  pseudonym: { label: 'een pseudoniem', hint: 'Iemand logt eerst met een wachtwoord in en koppelt het dan zelf.' },
  'sign-in-name': { label: 'de gebruikersnaam', hint: 'Zoals die hier bij de professional staat.' },
}

export const text = {
  administration: 'Beheer',
  title: 'Inloggen via een inlogdienst',
  intro: 'Naast wachtwoord en code. Wie hier iets verandert, verandert het meteen voor iedereen.',
  audience,
  on: 'aan',
  off: 'uit',
  standard: 'zoals het programma is gestart',
  none: 'niet ingesteld',
  change: 'Bekijk en wijzig',
  saved: 'De instelling is bewaard en geldt nu.',
  test: 'Probeer de verbinding',
  tested: {
    ok: (issuer: string) => `${issuer} antwoordt, en zegt hoe het inloggen werkt.`,
    failed: (issuer: string) => `${issuer} antwoordt niet, of zegt iets wat niet klopt. Kijk het adres na.`,
    nothing: 'Er is nog niets om te proberen.',
  },
  register: 'Geef dit door aan de aanbieder',
  returnAddress: 'Adres om terug te komen (redirect URI)',
  signedOutAddress: 'Adres na uitloggen (post logout redirect URI)',
  flow: 'Werkwijze',
  flowWords: 'authorization code met PKCE, scope openid, client_secret_basic',
  form: 'Instelling',
  fields: {
    state: 'Kan men zo inloggen?',
    stateOn: 'Ja',
    stateOff: 'Nee',
    label: 'Naam op de knop',
    labelHint: 'Bijvoorbeeld: DigiD.',
    issuer: 'Adres van de aanbieder (issuer)',
    issuerHint: 'Begint met https://. Achter dit adres staat /.well-known/openid-configuration.',
    clientId: 'client_id',
    secret: 'client_secret',
    secretHint: 'Staat daarna op geen enkele pagina. Laat leeg om het geheim van nu te houden.',
    levels: 'Betrouwbaarheidsniveaus (acr), het laagste eerst',
    levelsHint:
      'Eén per regel, zoals de aanbieder ze noemt. De namen verschillen per broker; vraag ernaar. Een voorstel, door ons niet nagekeken: http://eidas.europa.eu/LoA/low, http://eidas.europa.eu/LoA/substantial en http://eidas.europa.eu/LoA/high.',
    least: 'Laagste niveau dat we binnenlaten',
    leastHint: 'Eén van de niveaus hierboven. Leeg: we vragen geen niveau.',
    high: 'Niveau voor pagina’s die meer vragen',
    highHint: 'Zoals alles downloaden. Leeg: geen pagina vraagt meer.',
    claim: 'Claim die zegt wie het is',
    claimHint: 'De naam zoals de aanbieder die in het ID-token zet.',
    claimHolds: 'Wat staat er in die claim?',
    mandateClaim: 'Claim met het BSN van wie iemand vertegenwoordigt',
    mandateClaimHint: 'Voor machtigen. Leeg: de aanbieder geeft dat niet.',
    reason: 'Waarom verander je dit?',
  },
  claimHolds,
  save: 'Bewaar',
  cancel: 'Annuleer',
  history: 'Geschiedenis',
  historyTitle: (state: 'on' | 'off', label: string, issuer: string) =>
    state === 'on' ? `Aan: ${label}, ${issuer}` : `Uit: ${label}`,
  noHistory: 'Hier is nog niets ingesteld.',
  missing: {
    state: 'Kies of men zo kan inloggen.',
    label: 'Vul de naam op de knop in.',
    issuer: 'Vul een adres in dat begint met https://.',
    clientId: 'Vul het client_id in.',
    secret: 'Vul het client_secret in. Er is er nog geen.',
    claim: 'Vul de naam van de claim in.',
    claimHolds: 'Kies wat er in de claim staat.',
    level: 'Kies één van de niveaus uit de lijst.',
    highIsLower: 'Dit niveau is lager dan het laagste dat we binnenlaten.',
    reason: 'Schrijf op waarom.',
  },
}
