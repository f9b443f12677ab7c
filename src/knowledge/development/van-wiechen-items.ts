/**
 * The 75 items of the Van Wiechen development examination (77 rows: item 68 has three forms), with their Basisdataset numbers.
 * Source: item list, numbers, labels and age columns in docs/sources.md, row `van-wiechen`. Labels are the instrument's own names, cleared for
 * use here. Columns 1, 2, 3, 5, 9 and 13 were found at the source; the others were inferred from their order (see `columns`).
 */
export type VanWiechenDomain = 'fine-motor' | 'communication' | 'gross-motor'
/** `reported`: a parent's word counts too (marked M on the form). `observed`: the examiner sees it. */
export type Evidence = 'observed' | 'reported'
/** One number, or one for each side of the body. */
export type BdsNumbers = number | { right: number; left: number }

/** How an item was asked before Basisdataset 4.2.0. */
export type EarlierForm = { readonly label: string; readonly bds: BdsNumbers }

/** [item number, label, age column, evidence, Basisdataset number(s), name in the D-score item bank, earlier form] */
export type ItemRow = readonly [number, string, number, Evidence, BdsNumbers, string, EarlierForm?]

/** Fine motor skills, adaptation, personality and social behaviour. */
export const fineMotorRows: readonly ItemRow[] = [
  [1, 'Ogen fixeren', 1, 'observed', 879, 'ddifmd001'],
  [2, 'Volgt met ogen én hoofd 30° ← 0° → 30°', 2, 'observed', { right: 881, left: 883 }, 'ddifmd002'],
  [3, 'Handen af en toe open', 3, 'observed', { right: 884, left: 885 }, 'ddifmd003'],
  [4, 'Kijkt naar eigen handen', 3, 'reported', 886, 'ddifmm004'],
  [5, 'Speelt met handen middenvoor', 5, 'observed', 887, 'ddifmd005'],
  [6, 'Pakt in rugligging voorwerp binnen bereik', 5, 'observed', { right: 888, left: 889 }, 'ddigmd006'],
  [7, 'Pakt blokje over', 7, 'observed', 890, 'ddifmd007'],
  [8, 'Houdt blokje vast, pakt er nog een in andere hand', 7, 'observed', 891, 'ddifmd008'],
  [9, 'Speelt met beide voeten', 7, 'reported', { right: 892, left: 893 }, 'ddifmm009'],
  [10, 'Pakt propje met duim en wijsvinger', 8, 'observed', { right: 894, left: 896 }, 'ddifmd010'],
  [11, 'Doet blokje in/uit doos', 9, 'observed', { right: 897, left: 898 }, 'ddifmd011'],
  [12, 'Speelt "geven en nemen"', 9, 'reported', 900, 'ddifmm012'],
  [13, 'Stapelt 2 blokjes', 11, 'observed', { right: 902, left: 903 }, 'ddifmd013'],
  [14, 'Gaat op onderzoek uit', 11, 'reported', 905, 'ddifmm014'],
  [15, 'Stapelt 3 blokjes', 13, 'observed', { right: 906, left: 907 }, 'ddifmd015'],
  [16, 'Doet anderen na', 13, 'reported', 909, 'ddifmm016'],
  [17, 'Stapelt 6 blokjes', 14, 'observed', 910, 'ddifmd017'],
  [18, 'Plaatst ronde vorm in stoof', 14, 'observed', 912, 'ddifmd018'],
  [19, 'Trekt kledingstuk uit', 14, 'reported', 913, 'ddifmm019'],
  [20, 'Bouwt vrachtauto na', 15, 'observed', 914, 'ddifmd020'],
  [21, 'Plaatst 3 vormen in stoof', 15, 'observed', 916, 'ddifmd021'],
  [22, 'Tekent verticale lijn na', 15, 'observed', 917, 'ddifmd022'],
  [23, 'Bouwt brug na', 16, 'observed', 918, 'ddifmd023'],
  [24, 'Plaatst 4 vormen in stoof', 16, 'observed', 920, 'ddifmd024'],
  [25, 'Trekt eigen kledingstuk aan', 16, 'reported', 921, 'ddifmm025'],
  [26, 'Tekent cirkel na', 17, 'observed', 922, 'ddifmd026'],
  [27, 'Houdt potlood met vingers vast', 17, 'observed', 923, 'ddifmd027'],
  [28, 'Tekent kruis na', 18, 'observed', 926, 'ddifmd028'],
]

/** Communication. */
export const communicationRows: readonly ItemRow[] = [
  [29, 'Reageert op toespreken', 1, 'reported', 927, 'ddicmm029'],
  [30, 'Lacht terug', 2, 'reported', 928, 'ddicmm030'],
  [31, 'Maakt geluiden terug', 3, 'reported', 930, 'ddicmm031'],
  [32, 'Maakt gevarieerde geluiden', 5, 'reported', 931, 'ddicmm032'],
  [33, 'Zegt "dada-baba" of "gaga"', 7, 'reported', 932, 'ddicmm033'],
  [34, 'Brabbelt bij zijn spel', 8, 'reported', 933, 'ddicmm034'],
  [35, 'Reageert op mondeling verzoek', 8, 'reported', 934, 'ddicmm035'],
  [36, 'Zwaait "dag,dag"', 8, 'reported', 935, 'ddicmm036'],
  [37, 'Zegt 2 "geluidswoorden" met begrip', 9, 'reported', 936, 'ddicmm037'],
  [38, 'Begrijpt enkele dagelijks gebruikte zinnen', 9, 'reported', 937, 'ddicmm038'],
  [39, 'Zegt 3 "woorden"', 11, 'reported', 938, 'ddicmm039'],
  [40, 'Begrijpt spelopdrachtjes', 11, 'reported', 939, 'ddicmm040'],
  [41, 'Zegt "zinnen" van 2 woorden', 13, 'reported', 940, 'ddicmm041'],
  [42, 'Wijst 6 lichaamsdelen aan bij pop', 13, 'reported', 941, 'ddicmm042'],
  [43, 'Noemt zichzelf "mij" of "ik"', 14, 'reported', 943, 'ddicmm043'],
  [44, 'Wijst 5 plaatjes aan in boek', 14, 'observed', 945, 'ddicmd044'],
  [45, 'Zegt "zinnen" van 3 of meer woorden', 15, 'reported', 947, 'ddicmm045'],
  [46, 'Is verstaanbaar voor bekenden', 15, 'reported', 948, 'ddicmm046'],
  [47, 'Praat spontaan over gebeurtenissen thuis/speelzaal', 16, 'reported', 949, 'ddicmm047'],
  [48, 'Stelt vragen naar "wie", "wat", "waar", "hoe"', 16, 'reported', 950, 'ddicmm048'],
  [49, 'Is goed verstaanbaar voor onderzoeker', 17, 'observed', 951, 'ddicmd049'],
  [50, 'Stelt vragen naar "hoeveel", "wanneer", "waarom"', 17, 'reported', 953, 'ddicmm050'],
  [51, 'Begrijpt analogieën en tegenstellingen', 18, 'reported', 954, 'ddicmm051'],
]

// Basisdataset 4.2.0 asks 52 and 53 in other words and once instead of for each side, and gives each form of 68 an element.
const armsBefore = { label: 'Beweegt armen goed', bds: { right: 955, left: 956 } }
const legsBefore = { label: 'Beweegt benen goed', bds: { right: 958, left: 959 } }
const walkingBefore = { label: 'Loopt los, loopt goed los, loopt soepel', bds: 986 }

/** Gross motor skills. */
export const grossMotorRows: readonly ItemRow[] = [
  [52, 'Beweegt armen evenveel', 1, 'observed', 1669, 'ddigmd052', armsBefore],
  [53, 'Beweegt benen evenveel', 1, 'observed', 1670, 'ddigmd053', legsBefore],
  [54, 'Blijft hangen bij optillen onder de oksels', 1, 'observed', 961, 'ddigmd054'],
  [55, 'Reacties bij optrekken tot zit', 1, 'observed', 962, 'ddigmd055'],
  [56, 'Heft kin even van onderlaag', 1, 'observed', 964, 'ddigmd056'],
  [57, 'Heft in buikligging hoofd tot 45°', 3, 'observed', 966, 'ddigmd057'],
  [58, 'Kijkt rond met 90° geheven hoofd', 5, 'observed', 968, 'ddigmd058'],
  [59, 'Benen gebogen of trappelen bij verticaal zwaaien', 5, 'observed', { right: 970, left: 971 }, 'ddigmd059'],
  [60, 'Rolt zich om van rug naar buik en omgekeerd', 7, 'reported', 973, 'ddigmm060'],
  [61, 'Kan hoofd goed ophouden in zit', 7, 'observed', 975, 'ddigmd061'],
  [62, 'Zit op billen met gestrekte benen', 7, 'observed', 977, 'ddigmd062'],
  [63, 'Zit stabiel los', 8, 'observed', 978, 'ddigmd063'],
  [64, 'Kruipt vooruit, buik op de grond', 8, 'reported', 980, 'ddigmm064'],
  [65, 'Trekt zich op tot staan', 8, 'reported', 1278, 'ddigmm065'],
  [66, 'Kruipt vooruit, buik vrij van de grond', 9, 'reported', 982, 'ddigmm066'],
  [67, 'Loopt langs', 9, 'reported', 984, 'ddigmm067'],
  [68, 'Loopt los', 11, 'observed', 1660, 'ddigmd068', walkingBefore],
  [68, 'Loopt goed los', 13, 'observed', 1662, 'ddigmd168', walkingBefore],
  [68, 'Loopt soepel', 15, 'observed', 1664, 'ddigmd268', walkingBefore],
  [69, 'Gooit bal zonder om te vallen', 11, 'observed', 989, 'ddigmd069'],
  [70, 'Raapt vanuit hurkzit iets op', 13, 'observed', 991, 'ddigmd070'],
  [71, 'Schopt bal weg zonder om te vallen', 14, 'observed', { right: 993, left: 994 }, 'ddigmd071'],
  [72, 'Kan in zit soepel roteren', 14, 'observed', 996, 'ddigmd072'],
  [73, 'Fietst (op driewieler)', 15, 'reported', 998, 'ddigmm073'],
  [74, 'Springt met beide voeten tegelijk', 16, 'observed', 999, 'ddigmd074'],
  [75, 'Kan minstens 5 seconden op één been staan', 18, 'observed', { right: 1001, left: 1002 }, 'ddigmd075'],
]
