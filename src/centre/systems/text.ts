import type { ClientState } from '../../platform/auth/clients/client.ts'
import type { Scope } from '../../platform/auth/clients/scopes.ts'
import { format } from '../../platform/i18n/format.ts'

const scope: Record<Scope, { readonly label: string; readonly hint: string }> = {
  'reports:write': { label: 'Melden in de verwijsindex', hint: 'Namens professionals van deze organisatie.' },
  'reports:withdraw': { label: 'Meldingen intrekken', hint: 'Alleen meldingen die deze organisatie zelf deed.' },
  'matches:read': { label: 'Matches ophalen', hint: 'Alleen de contactgegevens van de andere melder.' },
  'matches:write': { label: 'Contact en regie vastleggen', hint: 'Na een match.' },
  'messages:write': {
    label: 'Berichten sturen (iJw)',
    hint: 'Verzoeken om toewijzing, start, stop en declaraties van een aanbieder van jeugdhulp.',
  },
  bsn: {
    label: 'BSN meesturen',
    hint: 'Alleen voor wie het BSN mag gebruiken. Zonder dit recht meldt het systeem op naam, geboortedatum en geslacht.',
  },
}

const state: Record<ClientState, string> = { open: 'open', blocked: 'geblokkeerd' }

export const text = {
  administration: 'Beheer',
  title: 'Systemen van partners',
  remark: 'Een systeem van een organisatie meldt en haalt matches op zonder dat iemand inlogt.',
  guide: 'Uitleg voor wie het systeem bouwt',
  add: 'Systeem toevoegen',
  none: {
    title: 'Nog geen systemen',
    body: 'Voeg het systeem van een organisatie toe. Je krijgt dan één keer een geheim te zien, voor wie het systeem beheert.',
  },
  columns: { name: 'Systeem', organisation: 'Organisatie', state: 'Stand', used: 'Laatst gebruikt' },
  scope,
  state,
  never: 'nog nooit',
  used: (at: Temporal.Instant | null) => (at === null ? 'nog nooit' : format.moment(at)),
  unknownOrganisation: 'een organisatie die hier niet meer is',
  cancel: 'Annuleer',
  fields: {
    name: 'Naam van het systeem',
    nameHint: 'Zoals je het in het logboek wilt terugzien, bijvoorbeeld: Zorgplein van Jeugd-ggz De Brug.',
    organisation: 'Voor welke organisatie?',
    organisationHint: 'Eén systeem meldt voor één organisatie.',
    chooseOrganisation: 'Kies een organisatie',
    scopes: 'Wat mag het systeem?',
    reason: 'Op grond waarvan?',
    reasonHint: 'Bijvoorbeeld: convenant van 3 maart 2026, artikel 4.',
    state: 'Mag het systeem naar binnen?',
    open: 'Ja',
    blocked: 'Nee, blokkeer het',
    blockedHint: 'Het systeem komt er dan meteen niet meer in. Wat al gemeld is, blijft staan.',
  },
  missing: {
    name: 'Vul de naam van het systeem in.',
    organisation: 'Kies de organisatie.',
    scopes: 'Kies wat het systeem mag.',
    reason: 'Vul in op grond waarvan.',
    state: 'Kies of het systeem naar binnen mag.',
    earlier: 'Kies wat er met het oude geheim gebeurt.',
  },
  identity: 'Hoe het systeem zich bekendmaakt',
  clientId: 'client_id',
  secretWord: 'client_secret',
  tokenAddress: 'Adres voor een token',
  access: 'Toegang',
  saveAccess: 'Bewaar toegang',
  secrets: 'Geheimen',
  secretsAbout: 'Een nieuw geheim zet je eerst in het systeem. Het oude werkt intussen nog twee weken.',
  earlier: 'Wat gebeurt er met het oude geheim?',
  workOn: 'Het werkt nog twee weken',
  atOnce: 'Het werkt meteen niet meer',
  atOnceHint: 'Kies dit als het geheim bij iemand anders terecht kan zijn gekomen.',
  renew: 'Maak een nieuw geheim',
  secretLine: (until: Temporal.Instant | null, works: boolean) => {
    if (until === null) return 'Dit geheim geldt.'
    return works ? `Werkt nog tot ${format.moment(until)}.` : `Werkte tot ${format.moment(until)}.`
  },
  secretMade: (at: Temporal.Instant) => `Gemaakt ${format.moment(at)}`,
  history: 'Geschiedenis',
  historyTitle: (is: ClientState, scopes: readonly Scope[]) =>
    is === 'blocked' ? 'Geblokkeerd' : `Open: ${scopes.map(one => scope[one].label.toLowerCase()).join(', ')}`,
  saved: 'De toegang is bewaard.',
  shown: {
    title: (name: string) => `Het geheim van ${name}`,
    once: 'Dit geheim zie je één keer',
    about:
      'Geef het door aan wie het systeem beheert, niet per e-mail. Wij bewaren alleen een afdruk waar niemand het uit terughaalt.',
    ready: 'Ik heb het doorgegeven',
  },
}
