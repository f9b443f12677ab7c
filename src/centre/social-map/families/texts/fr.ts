import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { count } = formatIn('fr')

export const fr: MapWords = {
  title: 'Aide et cours près de chez vous',
  lead: 'Qui aide, pour qui, combien cela coûte et combien de temps faut-il attendre ? Vous pouvez toujours d’abord en parler avec nous.',
  filters: {
    age: 'Âge de l’enfant',
    ageHint: 'En années, par exemple 4 ou 4,5',
    language: 'Langue',
    anyLanguage: 'Toutes les langues',
    place: 'Où',
    anyPlace: 'Partout',
    cost: 'Coût',
    anyCost: 'Peu importe',
    show: 'Montrer',
  },
  cost: {
    free: 'gratuit',
    contribution: 'contribution personnelle',
    insured: 'par l’assurance maladie',
    unknown: 'inconnu',
  },
  elsewhere: { 'at-home': 'chez vous', online: 'en ligne' },
  count: offers => count(offers, { one: 'offre convient', other: 'offres conviennent' }),
  none: {
    title: 'Rien ne convient',
    body: 'Enlevez un choix, ou demandez-nous. Nous connaissons souvent autre chose.',
  },
  ask: 'Demandez-nous',
  more: 'Plus',
  ages: (from, until) => `de ${from} à ${until} ans`,
  wait: weeks => {
    if (weeks === null) return 'attente inconnue'
    return weeks === 0 ? 'sans attente' : `${count(weeks, { one: 'semaine', other: 'semaines' })} d’attente`
  },
  facts: {
    organisation: 'De',
    ages: 'Âge',
    forWhom: 'Pour',
    cost: 'Coût',
    languages: 'Langues',
    places: 'Où',
    wait: 'Attente',
    wayIn: 'Comment s’inscrire',
    until: 'Jusqu’au',
  },
  audience: { child: 'enfants et jeunes', parent: 'parents', family: 'toute la famille' },
  checked: day => `Vérifié le ${day}.`,
  unknown: 'Demandez-nous',
  openData: 'Cette liste en données ouvertes (Open Referral HSDS 3)',
  inDutch: 'Les organisations ont décrit leur aide en néerlandais. Vous ne comprenez pas ? Demandez-nous.',
  notReviewed:
    'Aucune personne parlant cette langue n’a encore vérifié ces mots. Un doute ? Appelez-nous ou venez nous voir.',
}
