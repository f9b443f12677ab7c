/**
 * What a return message says of a class of the message it answers: WJ001. The meanings are in our words; `by` is the technical rule of the
 * standard that gives the code. Of WJ001 only the codes that this program gives, and those it may be given, by messages 301-325.
 * Source: Zorginstituut informatiemodel iJw 3.2, WJ001, by a second-hand copy (docs/sources.md, row `ijw-rules`).
 */
export const returnCodes = {
  '0001': { says: 'Het bericht is om een technische reden afgekeurd.', by: null },
  '0200': { says: 'Over dit deel is niets op te merken.', by: null },
  '0233': { says: 'Dit deel is niet beoordeeld.', by: null },
  '0611': { says: 'Het tarief is niet het tarief van het contract.', by: 'TR418' },
  '8001': { says: 'De declaratie is helemaal toegewezen.', by: null },
  '8017': { says: 'Bij deze creditregel is geen debetregel bekend.', by: 'TR323' },
  '8021': { says: 'Het referentienummer van deze prestatie is al eens gebruikt.', by: 'TR314' },
  '8187': { says: 'De prestatie of toewijzing hoort niet bij deze cliënt.', by: 'TR304' },
  '8214': { says: 'De declaratieperiode volgt niet op de vorige.', by: 'TR318' },
  '8848': { says: 'De dagtekening ligt in de toekomst.', by: 'TR135' },
  '9019': { says: 'Start of stop hoort niet bij een bekende toewijzing.', by: 'TR019' },
  '9056': { says: 'De identificatie is al eens gebruikt voor een ander bericht.', by: 'TR056' },
  '9063': { says: 'Wat verwijderd moet worden, is niet eerder ontvangen.', by: 'TR063' },
  '9069': { says: 'Er is geen lopend startbericht met dezelfde gegevens.', by: 'TR382' },
  '9071': { says: 'De start kan niet weg: de hulp is al gestopt.', by: 'TR071' },
  '9074': { says: 'Ditzelfde is al eerder ontvangen.', by: 'TR074' },
  '9307': { says: 'De prestatie begint vóór de toewijzing.', by: 'TR307' },
  '9308': { says: 'De prestatie eindigt na de toewijzing.', by: 'TR308' },
  '9319': { says: 'De periode van de prestatie valt na de declaratieperiode.', by: 'TR319' },
  '9321': { says: 'Het volume is groter dan toegewezen.', by: 'TR321' },
  '9322': { says: 'Alle prestaties samen zijn meer dan toegewezen.', by: 'TR322' },
  '9326': { says: 'De levering loopt al: er is nog geen stop.', by: 'TR326' },
  '9332': { says: 'Het nummer van de toewijzing is niet uniek.', by: 'TR332' },
  '9333': { says: 'Het declaratienummer is al eens gebruikt.', by: 'TR333' },
  '9338': { says: 'De prestatie hoort niet bij een bekende toewijzing.', by: 'TR338' },
  '9339': { says: 'De productcategorie is niet die van de toewijzing.', by: 'TR339' },
  '9340': { says: 'De productcode is niet die van de toewijzing.', by: 'TR340' },
  '9341': { says: 'De eenheid past niet bij de toewijzing.', by: 'TR341' },
  '9346': { says: 'Het bedrag is niet volume maal tarief.', by: 'TR346' },
  '9347': { says: 'De referentie is al eens gebruikt.', by: 'TR347' },
  '9349': { says: 'Niet alle lopende toewijzingen staan in het verzoek.', by: 'TR349' },
  '9350': { says: 'Een product dat gelijk blijft, is geen lopende toewijzing.', by: 'TR350' },
  '9351': { says: 'Een product dat verandert, is geen lopende toewijzing.', by: 'TR351' },
  '9355': { says: 'De referentie hoort niet bij een verzoek dat is gedaan.', by: 'TR355' },
  '9357': { says: 'Een wijziging die niet later ingaat, geldt vanaf het begin van de toewijzing.', by: 'TR357' },
  '9359': { says: 'Op deze referentie is al een toewijzing gestuurd.', by: 'TR359' },
  '9360': { says: 'Op deze referentie is al een antwoord gestuurd; nog eens „in onderzoek” kan niet.', by: 'TR360' },
  '9361': { says: 'Hetzelfde product staat er meer dan eens in, met periodes die elkaar raken.', by: 'TR361' },
  '9365': { says: 'Het verzoek is al afgewezen.', by: 'TR365' },
  '9366': { says: 'De prestatie staat niet in een declaratie.', by: 'TR366' },
  '9367': { says: 'De waarde is niet die uit de declaratie.', by: 'TR367' },
  '9369': { says: 'Alle prestaties samen zijn meer dan het budget.', by: 'TR369' },
  '9373': { says: 'Een ander budget geldt altijd vanaf het begin van de toewijzing.', by: 'TR373' },
  '9374': { says: 'Er loopt al een verzoek voor deze cliënt.', by: 'TR374' },
  '9375': { says: 'De toewijzing heeft geen product: dan past er geen omvang bij.', by: 'TR375' },
  '9379': { says: 'De referentie hoort niet bij een verzoek.', by: 'TR379' },
  '9384': { says: 'De toewijzing is verwijderd.', by: 'TR384' },
  '9385': { says: 'Op de toewijzing zijn al prestaties goedgekeurd.', by: 'TR385' },
  '9387': { says: 'De periode begint niet op de eerste dag van de maand of van de toewijzing.', by: 'TR387' },
  '9388': { says: 'De periode eindigt niet op de laatste dag van de maand of van de toewijzing.', by: 'TR388' },
  '9389': { says: 'Over deze periode is al een debetregel ingediend.', by: 'TR389' },
  '9390': { says: 'Deze prestatie is al gecrediteerd.', by: 'TR390' },
  '9411': { says: 'De toewijzing heeft een productcode: dan hoort er een omvang bij.', by: 'TR411' },
  '9412': { says: 'De toewijzing heeft geen productcode: dan past er geen omvang bij.', by: 'TR412' },
  '9413': { says: 'Er is al een tijdelijke stop met dezelfde gegevens.', by: 'TR413' },
  '9414': { says: 'De einddatum ligt vóór die van een eerdere stop.', by: 'TR414' },
  '9415': { says: 'De hulp is al voorgoed gestopt.', by: 'TR415' },
  S300: { says: 'De gemeentecode bestaat niet.', by: 'TR378' },
  S329: { says: 'De productcode hoort niet bij de categorie.', by: 'TR381' },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly by: string | null }>>

export type ReturnCode = keyof typeof returnCodes

export const isReturnCode = (code: string): code is ReturnCode => Object.hasOwn(returnCodes, code)

/** Nothing to remark; the standard writes it for each class of a return message in which another class has a fault. */
export const noRemark: ReturnCode = '0200'
