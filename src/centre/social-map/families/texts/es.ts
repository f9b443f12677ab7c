import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { count } = formatIn('es')

export const es: MapWords = {
  title: 'Ayuda y cursos cerca',
  lead: '¿Quién ayuda, a quién, cuánto cuesta y cuánto se espera? Siempre puede hablar primero con nosotros.',
  filters: {
    age: 'Edad del niño o la niña',
    ageHint: 'En años, por ejemplo 4 o 4,5',
    language: 'Idioma',
    anyLanguage: 'Todos los idiomas',
    place: 'Dónde',
    anyPlace: 'En todas partes',
    cost: 'Coste',
    anyCost: 'No importa',
    show: 'Mostrar',
  },
  cost: {
    free: 'gratis',
    contribution: 'aportación propia',
    insured: 'por el seguro de salud',
    unknown: 'no se sabe',
  },
  elsewhere: { 'at-home': 'en su casa', online: 'en línea' },
  count: offers => count(offers, { one: 'oferta encaja', other: 'ofertas encajan' }),
  none: { title: 'No hay nada que encaje', body: 'Quite una opción, o pregúntenos. Muchas veces sabemos algo más.' },
  ask: 'Pregúntenos',
  more: 'Más',
  ages: (from, until) => `de ${from} a ${until} años`,
  wait: weeks => {
    if (weeks === null) return 'espera desconocida'
    return weeks === 0 ? 'sin espera' : `${count(weeks, { one: 'semana', other: 'semanas' })} de espera`
  },
  facts: {
    organisation: 'De',
    ages: 'Edad',
    forWhom: 'Para',
    cost: 'Coste',
    languages: 'Idiomas',
    places: 'Dónde',
    wait: 'Espera',
    wayIn: 'Cómo apuntarse',
    until: 'Hasta',
  },
  audience: { child: 'niños y jóvenes', parent: 'madres y padres', family: 'toda la familia' },
  checked: day => `Revisado el ${day}.`,
  unknown: 'Pregúntenos',
  openData: 'Esta lista como datos abiertos (Open Referral HSDS 3)',
  inDutch: 'Las organizaciones describieron su ayuda en neerlandés. ¿No lo entiende? Pregúntenos.',
  notReviewed: 'Nadie que hable este idioma ha revisado todavía estas palabras. ¿Tiene dudas? Llámenos o venga.',
}
