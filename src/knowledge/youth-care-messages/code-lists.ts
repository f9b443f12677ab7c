/**
 * The code lists of iJw 3.2: code → meaning, as the standard words them. A code that is not in its list is refused.
 * Source: Zorginstituut informatiemodel iJw 3.2, by a second-hand copy (docs/sources.md, row `ijw`): check against the release before production.
 */
export const codeLists = {
  /** Indicatie debet credit. */
  COD043: {
    C: 'Creditbedrag en aantal',
    D: 'Debetbedrag en aantal',
  },
  /** Geslacht. */
  COD046: {
    0: 'Onbekend',
    1: 'Mannelijk',
    2: 'Vrouwelijk',
  },
  /** Datumgebruik. */
  COD170: {
    1: 'Dag onbekend (alleen maand en jaar gebruiken)',
    2: 'Dag en maand onbekend (alleen jaar gebruiken)',
    3: 'Dag, maand en jaar onbekend (onbekende datum)',
  },
  /** Ja nee. */
  COD260: {
    1: 'Ja',
    2: 'Nee',
  },
  /** Code verwijzer. */
  COD327: {
    '01': 'Gemeente',
    '02': 'Huisarts',
    '03': 'Jeugdarts',
    '04': 'Gecertificeerde instelling',
    '05': 'Medisch specialist',
    '06': 'Zelfverwijzer / geen verwijzer',
    '08': 'Rechter, Officier van Justitie, functionaris Justitiële jeugdinrichting',
  },
  /** Status aanlevering. */
  COD467: {
    1: 'Eerste aanlevering',
    2: 'Gewijzigde aanlevering',
    3: 'Verwijderen aanlevering',
    9: 'Niet van toepassing (ongewijzigd)',
  },
  /** Soort relatie. */
  COD472: {
    '03': 'Curator (juridisch)',
    '04': 'Financieel (gemachtigd)',
    '05': 'Financieel (toetsing)',
    '06': 'Leefeenheid',
    '07': 'Hulpverlener',
    '08': 'Specialist',
    '09': 'Anders',
    10: 'Ouder',
    11: 'Voogd',
    12: 'Partner/echtgeno(o)t(e)',
    13: 'Pleegouder',
    14: 'Bewindvoerder',
    15: 'Mentor',
    16: 'Zoon/dochter',
    17: 'Familielid',
    18: 'Gezinslid',
    19: 'Buur',
    20: 'Vriend(in)/kennis',
    21: 'Cliëntondersteuner',
    22: 'Huisarts',
    23: 'Erven van',
    24: 'Werkgever',
    25: 'Wijkcoach',
  },
  /** Naamgebruik. */
  COD700: {
    1: 'Eigen naam',
    2: 'Naam echtgenoot of geregistreerd partner of alternatieve naam',
    3: 'Naam echtgenoot of geregistreerd partner gevolgd door eigen naam',
    4: 'Eigen naam gevolgd door naam echtgenoot of geregistreerd partner',
    5: 'Pseudoniem',
    6: 'Niet-natuurlijk persoon',
  },
  /** Communicatievorm. */
  COD747: {
    1: 'Tolk taal',
    2: 'Doventolk',
    3: 'Doofblindentolk',
  },
  /** Soort adres. */
  COD757: {
    '01': 'BRP-adres',
    '02': 'Correspondentie-adres',
    '03': 'Verblijfadres',
    '04': 'Tijdelijk verblijfadres',
  },
  /** Reden wijziging toewijzing. */
  JZ002: {
    '01': 'Administratieve correctie (vervallen)',
    '02': 'Cliënt overleden',
    '03': 'Contractwijziging',
    '04': 'Herbeoordeling verlenging toewijzing',
    '05': 'Herbeoordeling verkorting toewijzing',
    '06': 'Uitstroom naar ander domein',
    '07': 'Verhuizing naar een andere gemeente',
    '08': 'Wijziging leveringsvorm',
    '09': 'Overstap naar andere aanbieder',
    10: 'Overgang naar nieuwe bekostigingssystematiek',
    11: 'Gemeentelijke herindeling',
    12: 'Geïnitieerd door de aanbieder',
    13: 'Verwijderd',
    14: 'Administratieve correctie',
  },
  /** Productcategorie. */
  JZ020: {
    31: '(2015) Zonder verblijf: uitgevoerd door wijk- of buurtteam',
    32: '(2015) Zonder verblijf: ambulante jeugdhulp op locatie van de aanbieder',
    33: '(2015) Zonder verblijf: daghulp op locatie van de aanbieder',
    34: '(2015) Zonder verblijf: jeugdhulp in het netwerk van de jeugdige',
    35: '(2015) Met verblijf: pleegzorg',
    36: '(2015) Met verblijf: gezinsgericht',
    37: '(2015) Met verblijf: gesloten plaatsing',
    38: '(2015) Met verblijf: overig residentieel',
    40: 'Persoonlijke verzorging',
    41: 'Dagbehandeling',
    42: 'Vervoerdiensten',
    43: 'Jeugdhulp verblijf (incl. behandeling)',
    44: 'Jeugdhulp verblijf (excl. behandeling)',
    45: 'Jeugdhulp ambulant',
    46: 'Jeugdhulp crisis',
    47: 'Jeugdreclassering',
    48: 'Jeugdbescherming',
    49: 'Activiteiten in het preventief justitieel kader',
    50: 'Maatwerkarrangementen jeugd',
    51: 'Generalistische basis-ggz',
    52: 'Specialistische ggz',
    53: 'Kindergeneeskunde',
    54: 'Jeugd-ggz',
    55: 'Landelijk ingekochte zorg',
  },
  /** Reden beeindiging. */
  JZ588: {
    '02': 'Overlijden',
    20: 'Levering is tijdelijk beëindigd',
    31: 'Levering is volgens plan beëindigd',
    32: 'Voortijdig afgesloten, door cliënt',
    33: 'Voortijdig afgesloten, door aanbieder',
    34: 'Voortijdig afgesloten, in overleg',
    35: 'Voortijdig afgesloten, externe oorzaak',
    36: 'Geïnitieerd door de gemeente',
    37: 'In verband met wijzigingsverzoek',
    38: 'Overstap naar andere aanbieder',
    39: 'Uitstroom naar ander domein',
  },
  /** Wettelijke vertegenwoordiging. */
  WJ003: {
    '06': 'Voogdij',
    '07': 'Bewindvoering',
    '08': 'Mentorschap',
    '09': 'Onder curatele stelling',
    10: 'Zaakwaarneming',
  },
  /** Juridische status. */
  WJ232: {
    '01': 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging',
    '02': 'RM op eigen verzoek',
    '03': 'RM met voorwaardelijk ontslag',
    '04': 'Onder toezichtstelling (ots)',
    '05': 'In bewaring stelling (ibs)',
    11: 'Strafrechterlijke justitiële contacten (tbs)',
    12: 'Strafrechterlijke justitiële contacten (overig)',
  },
  /** Eenheid. */
  WJ756: {
    '01': 'Minuut',
    '04': 'Uur',
    14: 'Etmaal',
    16: 'Dagdeel (4 uur)',
    82: 'Stuks (output)',
    83: "Euro's",
    84: 'Stuks (inspanning)',
  },
  /** Reden verzoek. */
  WJ758: {
    1: 'Verandering clientsituatie',
    2: 'Wijziging zorgplan',
  },
  /** Reden afwijzing verzoek. */
  WJ759: {
    1: 'Geen wijziging, maar nieuwe aanvraag',
    2: 'Past niet binnen budget',
    3: 'Geen contract',
    4: 'Past niet binnen contract',
    5: 'Andere gemeente',
    6: 'Stapeling',
    7: 'Zorginhoudelijke afkeur',
    8: 'Woonplaatsbeginsel',
    9: 'Leeftijdsgrens is bereikt',
  },
  /** Verzoek antwoord. */
  WJ760: {
    1: 'Verzoek afgewezen',
    2: 'Aanvraag in onderzoek',
  },
  /** Frequentie. */
  WMO757: {
    1: 'Per dag',
    2: 'Per week',
    4: 'Per maand',
    6: 'Totaal binnen geldigheidsduur toewijzing',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

export type CodeList = keyof typeof codeLists

/** What a code means, in the words of the standard; null for a code that is not in the list. */
export function meaningOf(list: CodeList, code: string): string | null {
  const codes: Readonly<Record<string, string>> = codeLists[list]
  return Object.hasOwn(codes, code) ? (codes[code] ?? null) : null
}

/** The codes of a list with their meanings, in the order of the standard. */
export const codesOf = (list: CodeList): readonly (readonly [code: string, meaning: string])[] =>
  Object.entries<string>(codeLists[list]).toSorted(([a], [b]) => (a < b ? -1 : 1))
