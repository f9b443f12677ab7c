import type { WaitingWords } from '../waiting-words.ts'

export const es: WaitingWords = {
  title: 'Tome un número',
  lead: place => `Está en ${place}. No hace falta decir su nombre.`,
  waiting: count => {
    if (count === 0) return 'Ahora no espera nadie.'
    return count === 1 ? 'Ahora espera una persona.' : `Personas que esperan ahora: ${count}.`
  },
  after: 'Después verá en su teléfono cuántas personas hay antes que usted.',
  submit: 'Tomar un número',
  closed: 'En este momento no damos números.',
  closedBody: 'Pregunte en la recepción o llámenos.',
  hours: 'Ver los horarios',
  toBoard: 'Ver a quién le toca',
  own: {
    number: 'Su número',
    waits: before => {
      if (before === 0) return 'Usted es la siguiente persona.'
      return before === 1 ? 'Hay una persona antes que usted.' : `Personas antes que usted: ${before}.`
    },
    called: desk => `Es su turno. Vaya al mostrador ${desk}.`,
    'no-show': 'Era su turno, pero no le vimos. Vaya a la recepción y pronto le tocará.',
    helped: 'Ya le hemos atendido. Gracias por venir.',
    left: 'Ha devuelto su número. Siempre será bienvenido.',
    closed: 'La recepción está cerrada por hoy. Llámenos o venga otro día.',
    code: 'Su código',
    codeAbout: 'Solo con este código puede ver su lugar en la fila. Solo funciona hoy.',
    renew: 'Actualizar',
    again: 'Esta página se actualiza sola. ¿No funciona? Pulse Actualizar.',
    leave: 'Devolver mi número',
    over: 'Este número ya no es válido',
    overBody: 'Un número vale un día. Tome uno nuevo cuando esté con nosotros.',
    takeNew: 'Tomar un número nuevo',
  },
  board: {
    page: place => `Cola: ${place}`,
    title: '¿A quién le toca?',
    number: 'Número',
    desk: 'mostrador',
    called: (number, desk) => `Número ${number}, mostrador ${desk}`,
    nobody: 'Ahora no le toca a nadie.',
    waiting: count => (count === 0 ? 'No espera nadie.' : `Personas que aún esperan: ${count}.`),
    sound: 'Leer los números en voz alta',
    renew: 'Actualizar',
    back: 'Al sitio',
    otherLanguages: 'Otros idiomas',
  },
  notReviewed: 'Nadie que hable este idioma ha revisado todavía estas palabras. ¿Tiene dudas? Llámenos o venga.',
}
