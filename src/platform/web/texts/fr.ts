import type { Messages } from '../messages.ts'

export const fr: Messages = {
  notFound: {
    title: 'Cette page n’existe pas',
    body: 'L’adresse n’est peut-être pas bonne, ou la page n’est pas pour vous.',
    way: 'Retour au début',
  },
  moved: {
    title: 'Ceci est maintenant ailleurs',
    body: 'Ce formulaire appartenait à un enregistrement qui a été réuni avec un autre. Rien n’a été enregistré. Revenez en arrière dans votre navigateur pour copier vos mots.',
    way: 'Aller là où c’est maintenant',
  },
  broken: {
    title: 'Quelque chose n’a pas marché chez nous',
    body: 'Ce que vous aviez déjà enregistré est toujours là. Essayez encore dans quelques minutes.',
    number: id => `Cela ne marche toujours pas ? Donnez-nous ce numéro : ${id}.`,
    way: 'Retour au début',
  },
  signInFirst: {
    title: 'Vous n’êtes plus connecté',
    body: 'Rien n’a été envoyé. Connectez-vous dans un nouvel onglet, revenez à cette page et envoyez encore une fois : vos mots y sont toujours.',
    way: 'Se connecter',
  },
  elsewhere: {
    title: 'Ce formulaire ne vient pas de notre page',
    body: 'Rien n’a été enregistré. Ouvrez la page à nouveau et essayez encore une fois.',
    way: 'Retour au début',
  },
  tooLarge: {
    title: 'C’est trop grand pour être envoyé',
    body: 'Rien n’a été enregistré. Envoyez moins à la fois.',
    way: 'Retour au début',
  },
  tooOften: {
    title: 'Attendez un moment',
    body: 'Vous avez envoyé ce formulaire plusieurs fois en peu de temps. Rien n’est perdu : revenez en arrière et essayez encore dans une minute.',
    way: 'Retour au début',
  },
  noKey: {
    title: 'Ouvrez la page à nouveau',
    body: 'Il manque quelque chose à ce formulaire, donc rien n’a été enregistré. Ouvrez la page à nouveau et envoyez encore une fois.',
    way: 'Retour au début',
  },
  unreadable: {
    title: 'Nous ne pouvons pas lire ceci',
    body: 'Il y a un signe qui n’est pas une lettre. Rien n’a été enregistré. Revenez en arrière et tapez-le à nouveau.',
    way: 'Retour au début',
  },
  noMunicipality: {
    title: 'Cette adresse n’appartient à aucune commune',
    body: 'Vérifiez si vous avez bien copié l’adresse.',
    way: 'Retour au début',
  },
}
