import type { Messages } from '../messages.ts'

export const es: Messages = {
  notFound: {
    title: 'Esta página no existe',
    body: 'Quizás la dirección no es correcta, o la página no es para usted.',
    way: 'Ir al principio',
  },
  moved: {
    title: 'Esto está ahora en otro lugar',
    body: 'Este formulario era de un registro que se unió con otro. No se guardó nada. Vuelva atrás en su navegador para copiar sus palabras.',
    way: 'Ir adonde está ahora',
  },
  broken: {
    title: 'Algo falló de nuestra parte',
    body: 'Lo que ya había guardado sigue ahí. Inténtelo otra vez dentro de unos minutos.',
    number: id => `¿Sigue fallando? Entonces díganos este número: ${id}.`,
    way: 'Ir al principio',
  },
  signInFirst: {
    title: 'Su sesión ha terminado',
    body: 'No se envió nada. Inicie sesión en una pestaña nueva, vuelva a esta página y envíe otra vez: sus palabras siguen ahí.',
    way: 'Iniciar sesión',
  },
  elsewhere: {
    title: 'Este formulario no vino de nuestra página',
    body: 'No se guardó nada. Abra la página de nuevo e inténtelo otra vez.',
    way: 'Ir al principio',
  },
  tooLarge: {
    title: 'Esto es demasiado grande para enviarlo',
    body: 'No se guardó nada. Envíe menos cada vez.',
    way: 'Ir al principio',
  },
  tooOften: {
    title: 'Espere un momento',
    body: 'Envió este formulario varias veces en poco tiempo. No se ha perdido nada: vuelva atrás e inténtelo otra vez dentro de un minuto.',
    way: 'Ir al principio',
  },
  noKey: {
    title: 'Abra la página de nuevo',
    body: 'A este formulario le falta algo, por eso no se guardó nada. Abra la página de nuevo y envíe otra vez.',
    way: 'Ir al principio',
  },
  unreadable: {
    title: 'No podemos leer esto',
    body: 'Contiene un signo que no es una letra. No se guardó nada. Vuelva atrás y escríbalo de nuevo.',
    way: 'Ir al principio',
  },
  noMunicipality: {
    title: 'Esta dirección no es de ningún municipio',
    body: 'Compruebe si copió bien la dirección.',
    way: 'Ir al principio',
  },
}
