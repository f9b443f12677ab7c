import type { WaitingWords } from '../waiting-words.ts'

export const fr: WaitingWords = {
  title: 'Prenez un numéro',
  lead: place => `Vous êtes à ${place}. Vous n’avez pas besoin de donner votre nom.`,
  waiting: count => {
    if (count === 0) return 'Personne n’attend en ce moment.'
    return count === 1 ? 'Une personne attend en ce moment.' : `Personnes qui attendent : ${count}.`
  },
  after: 'Ensuite, votre téléphone montre combien de personnes sont avant vous.',
  submit: 'Prendre un numéro',
  closed: 'Nous ne donnons pas de numéros en ce moment.',
  closedBody: 'Demandez à l’accueil ou appelez-nous.',
  hours: 'Voir les horaires',
  toBoard: 'Voir à qui est le tour',
  own: {
    number: 'Votre numéro',
    waits: before => {
      if (before === 0) return 'C’est bientôt à vous : vous êtes le suivant.'
      return before === 1 ? 'Il y a une personne avant vous.' : `Personnes avant vous : ${before}.`
    },
    called: desk => `C’est votre tour. Allez au guichet ${desk}.`,
    'no-show': 'C’était votre tour, mais nous ne vous avons pas vu. Allez à l’accueil : ce sera vite votre tour.',
    helped: 'Nous vous avons aidé. Merci d’être venu.',
    left: 'Vous avez rendu votre numéro. Vous êtes toujours le bienvenu.',
    closed: 'L’accueil est fermé pour aujourd’hui. Appelez-nous ou venez un autre jour.',
    code: 'Votre code',
    codeAbout: 'Ce code seul permet de voir votre place dans la file. Il est valable aujourd’hui seulement.',
    renew: 'Actualiser',
    again: 'Cette page s’actualise toute seule. Sinon, appuyez sur Actualiser.',
    leave: 'Rendre mon numéro',
    over: 'Ce numéro n’est plus valable',
    overBody: 'Un numéro est valable un jour. Prenez-en un nouveau quand vous êtes chez nous.',
    takeNew: 'Prendre un nouveau numéro',
  },
  board: {
    page: place => `File d’attente : ${place}`,
    title: 'À qui est le tour ?',
    number: 'Numéro',
    desk: 'guichet',
    called: (number, desk) => `Numéro ${number}, guichet ${desk}`,
    nobody: 'Ce n’est le tour de personne en ce moment.',
    waiting: count => (count === 0 ? 'Personne n’attend.' : `Personnes qui attendent encore : ${count}.`),
    sound: 'Lire les numéros à voix haute',
    renew: 'Actualiser',
    back: 'Vers le site',
    otherLanguages: 'Autres langues',
  },
  notReviewed:
    'Aucune personne parlant cette langue n’a encore vérifié ces mots. Un doute ? Appelez-nous ou venez nous voir.',
}
