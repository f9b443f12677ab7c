import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { StatementWords } from '../statement-words.ts'

const { count, day, number } = formatIn('es')

export const es: StatementWords = {
  check: {
    'axe-light': 'Control de fallos según WCAG 2.2 (A y AA), con axe',
    'axe-dark': 'Contraste de los colores en la vista oscura',
    'small-screen': 'Se lee en la pantalla más estrecha (320 píxeles), sin mover hacia el lado',
    enlarged: 'Se lee cuando todo es el doble de grande',
    keyboard: 'Se llega a todo solo con el teclado, y usted ve dónde está',
    menus: 'Los menús se abren y se cierran con el teclado',
  },
  status: 'Estado de conformidad',
  noStatus: municipality =>
    `Todavía sin determinar. Un estado de A a E lo da el municipio de ${municipality}, después de un examen completo por personas formadas para ello. Ese examen todavía no se ha hecho. Abajo está solo lo que probó un programa.`,
  tested: 'Qué se probó',
  testedHow: ({ testedOn, axe, chromium, pages }) =>
    `El ${day(testedOn)} un programa abrió cada página pública: ${count(pages.length, { one: 'página', other: 'páginas' })}, en neerlandés y en árabe (que va de derecha a izquierda). Con axe ${axe} y el navegador Chromium ${chromium}. Un programa así encuentra solo una parte de los fallos.`,
  sound: (sound, all) =>
    sound === all ? `en orden en todas (${number(all)})` : `en orden en ${number(sound)} de ${number(all)}`,
  found: 'Qué no está bien todavía',
  nothing: 'El programa no encontró fallos.',
  byPeople: 'Qué no han probado todavía personas',
  people: [
    'Nadie que use cada día un lector de pantalla ha probado el sitio.',
    'Tampoco con voz, con un pulsador o con una lupa en la pantalla.',
    'Ningún experto ha comparado el sitio con WCAG 2.2.',
    'Los otros idiomas no los ha revisado todavía una persona que los habla.',
    'Los seis idiomas aparte del neerlandés y el árabe no se abrieron por separado. Tienen las mismas páginas con otras palabras.',
    'Las páginas después de iniciar sesión no están en esta lista.',
  ],
  allPages: 'Todas las páginas que se abrieron',
}
