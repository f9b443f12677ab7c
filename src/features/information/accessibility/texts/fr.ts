import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { StatementWords } from '../statement-words.ts'

const { count, day, number } = formatIn('fr')

export const fr: StatementWords = {
  check: {
    'axe-light': 'Contrôle des fautes selon WCAG 2.2 (A et AA), avec axe',
    'axe-dark': 'Contraste des couleurs dans l’affichage sombre',
    'small-screen': 'Lisible sur l’écran le plus étroit (320 pixels), sans glisser de côté',
    enlarged: 'Lisible quand tout est deux fois plus grand',
    keyboard: 'Tout est accessible avec le clavier seul, et vous voyez où vous êtes',
    menus: 'Les menus s’ouvrent et se ferment avec le clavier',
  },
  status: 'Statut de conformité',
  noStatus: municipality =>
    `Pas encore établi. La commune de ${municipality} donne un statut de A à E après un examen complet par des personnes formées pour cela. Cet examen n’a pas encore eu lieu. Ci-dessous se trouve seulement ce qu’un programme a testé.`,
  tested: 'Ce qui a été testé',
  testedHow: ({ testedOn, axe, chromium, pages }) =>
    `Le ${day(testedOn)}, un programme a ouvert chaque page publique : ${count(pages.length, { one: 'page', other: 'pages' })}, en néerlandais et en arabe (qui va de droite à gauche). Avec axe ${axe} et le navigateur Chromium ${chromium}. Un tel programme ne trouve qu’une partie des fautes.`,
  sound: (sound, all) =>
    sound === all ? `en ordre sur toutes (${number(all)})` : `en ordre sur ${number(sound)} de ${number(all)}`,
  found: 'Ce qui n’est pas encore bon',
  nothing: 'Le programme n’a pas trouvé de fautes.',
  byPeople: 'Ce que des personnes n’ont pas encore testé',
  people: [
    'Personne qui utilise chaque jour un lecteur d’écran n’a essayé le site.',
    'Ni par la voix, ni avec un contacteur, ni avec une loupe à l’écran.',
    'Aucun expert n’a comparé le site à WCAG 2.2.',
    'Les autres langues n’ont pas encore été vérifiées par une personne qui les parle.',
    'Les six langues autres que le néerlandais et l’arabe n’ont pas été ouvertes à part. Elles ont les mêmes pages avec d’autres mots.',
    'Les pages après la connexion ne sont pas dans cette liste.',
  ],
  allPages: 'Toutes les pages qui ont été ouvertes',
}
