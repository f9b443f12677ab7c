/** Our own questionnaires, to prepare a consultation. They count nothing and conclude nothing: they bring up what a family wants to talk about. */
import { howEasy, howGoes, inWords, isEnough, isSafe, isThere, numbered } from './items.ts'
import type { FilledBy, Questionnaire } from './questionnaire.ts'

const talk = inWords('Waar wil je het over hebben?', 'Dan maken we daar tijd voor.')
const worries = isThere('Maak je je ergens zorgen over?', 'Dan beginnen we daarmee.')
const parent = [
  howGoes('Hoe gaat het met jou?', 'Als het met jou niet goed gaat, merkt je kind dat ook. We denken graag mee.'),
  isEnough('Krijg je genoeg steun van mensen om je heen?', 'Opvoeden hoef je niet alleen te doen.'),
]

const own = (
  id: string,
  title: string,
  filledBy: FilledBy,
  ages: Questionnaire['ages'],
  steps: Readonly<Record<string, Parameters<typeof numbered>[0][number]>>,
): Questionnaire => ({
  id,
  version: 1,
  title,
  filledBy,
  ages,
  steps: Object.keys(steps),
  items: numbered(Object.values(steps)),
  scales: [],
  instrument: null,
  owner: null,
})

export const ownQuestionnaires: readonly Questionnaire[] = [
  own(
    'prepare-baby',
    'Voorbereiding op het consult: je baby',
    'parent',
    { fromMonths: 0, untilMonths: 11 },
    {
      'Hoe gaat het met je baby?': [
        howGoes('Hoe gaat het met je baby?', 'Zo beginnen we met hoe jij het ziet.'),
        howEasy('Hoe gaat het drinken of eten?', 'Drinken en eten horen bij groei. We kijken of we kunnen meedenken.'),
        howEasy('Hoe gaat het slapen?', 'Slapen is voor jullie allemaal belangrijk.'),
        isThere('Huilt je baby veel?', 'Veel huilen is zwaar. We zoeken samen wat helpt.'),
      ],
      'Groeien en ontdekken': [
        isThere('Twijfel je of je baby goed groeit?', 'Dan kijken we samen naar de groei.'),
        isThere('Twijfel je of je baby goed hoort of ziet?', 'Jij ziet je baby elke dag: jouw twijfel telt.'),
        isThere(
          'Ligt het hoofd van je baby vaak naar dezelfde kant?',
          'Dan kijken we naar het hoofd en geven we tips.',
        ),
      ],
      'Jullie thuis': [...parent, worries, talk],
    },
  ),
  own(
    'prepare-toddler',
    'Voorbereiding op het consult: je peuter',
    'parent',
    { fromMonths: 12, untilMonths: 47 },
    {
      'Hoe gaat het met je kind?': [
        howGoes('Hoe gaat het met je kind?', 'Zo beginnen we met hoe jij het ziet.'),
        howEasy('Hoe gaat het eten?', 'Eten hoort bij groei en is vaak ook gedoe. We denken mee.'),
        howEasy('Hoe gaat het slapen?', 'Slapen is voor jullie allemaal belangrijk.'),
        isThere('Twijfel je of je kind goed groeit?', 'Dan kijken we samen naar de groei.'),
      ],
      'Praten, spelen en gedrag': [
        isThere(
          'Twijfel je of je kind genoeg praat of begrijpt?',
          'Taal leert een kind nu snel. Vroeg meedenken helpt.',
        ),
        isThere('Twijfel je of je kind goed hoort of ziet?', 'Jij ziet je kind elke dag: jouw twijfel telt.'),
        howEasy('Hoe gaat het met luisteren en driftbuien?', 'Driftbuien horen bij deze leeftijd. Tips zijn er ook.'),
      ],
      'Jullie thuis': [...parent, worries, talk],
    },
  ),
  own(
    'prepare-school-child',
    'Voorbereiding op het consult: je schoolkind',
    'parent',
    { fromMonths: 48, untilMonths: 155 },
    {
      'Hoe gaat het met je kind?': [
        howGoes('Hoe gaat het met je kind?', 'Zo beginnen we met hoe jij het ziet.'),
        howEasy('Hoe gaat het eten?', 'Eten hoort bij groei. We denken mee.'),
        howEasy('Hoe gaat het slapen?', 'Wie goed slaapt, leert en speelt beter.'),
        isThere('Twijfel je over de groei van je kind?', 'Dan kijken we samen naar lengte en gewicht.'),
        isThere('Twijfel je of je kind goed hoort of ziet?', 'Jij ziet je kind elke dag: jouw twijfel telt.'),
      ],
      'School en vrienden': [
        howGoes('Hoe gaat het op school?', 'Op school is je kind veel. We horen graag hoe dat gaat.'),
        howGoes('Hoe gaat het met vriendjes en vriendinnetjes?', 'Erbij horen is belangrijk voor een kind.'),
        isThere('Wordt je kind gepest, of pest het zelf?', 'Pesten doet pijn en stopt niet vanzelf.'),
      ],
      'Jullie thuis': [...parent, worries, talk],
    },
  ),
  own(
    'prepare-youth',
    'Voorbereiding 13-14 jaar',
    'youth',
    { fromMonths: 144, untilMonths: 215 },
    {
      'Hoe gaat het met je?': [
        howGoes('Hoe gaat het met je?', 'Zo beginnen we met hoe jij het ziet.'),
        howEasy('Hoe gaat het slapen?', 'Wie goed slaapt, voelt zich beter.'),
        howGoes('Hoe tevreden ben je over je lijf?', 'Je lijf verandert. Daar mag je alles over vragen.'),
        isThere('Pieker je vaak of ben je vaak somber?', 'Je bent niet de enige, en er is hulp die past.'),
      ],
      'School, vrienden en thuis': [
        howGoes('Hoe gaat het op school?', 'School kost tijd en energie. We horen graag hoe dat gaat.'),
        isThere('Word je gepest, op school of online?', 'Pesten doet pijn en stopt niet vanzelf.'),
        isSafe('Voel je je thuis veilig?', 'Iedereen moet thuis veilig zijn. Als dat niet zo is, helpen we je.'),
        isEnough('Heb je iemand met wie je kunt praten?', 'Praten helpt. Als er niemand is, zoeken we samen.'),
      ],
      'Jouw gesprek': [inWords('Waar wil je het over hebben?', 'Dan maken we daar tijd voor. Het gesprek is van jou.')],
    },
  ),
]
