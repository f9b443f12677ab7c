import type { MailWords } from '../words-of-mail.ts'

export const es: MailWords = {
  placed: { subject: 'Su inscripción en el CJG', says: 'Ya están inscritos. Sus plazas están reservadas.' },
  waiting: {
    subject: 'Su inscripción en el CJG',
    says: 'Están en la lista de espera. Cuando haya plaza para todos ustedes, recibirá enseguida un mensaje.',
  },
  offered: {
    subject: 'Hay plaza para ustedes en el CJG',
    says: 'Ha quedado una plaza. Díganos a tiempo si vienen: en su página se indica hasta cuándo. Después la plaza pasa a otra familia.',
  },
  accepted: {
    subject: 'Su inscripción en el CJG',
    says: 'Nos alegra que vengan. Sus plazas están reservadas.',
  },
  lapsed: {
    subject: 'Su plaza en el CJG',
    says: 'No recibimos respuesta y por eso la plaza pasó a otra familia. ¿Todavía quiere venir? En su página puede volver a la lista de espera.',
  },
  cancelled: { subject: 'Su cancelación en el CJG', says: 'Su inscripción está cancelada. Gracias por avisarnos.' },
  moved: {
    subject: 'Un cambio en el CJG',
    says: 'Ha cambiado el día, la hora o el lugar de su inscripción. En su página se indica cómo es ahora.',
  },
  'called-off': {
    subject: 'Algo en el CJG no se celebra',
    says: 'Lamentablemente, aquello a lo que se inscribió no se celebra. En su página se indica por qué.',
  },
  reminder: {
    subject: 'Hasta pronto en el CJG',
    says: 'Pronto nos vemos. El día, la hora y el lugar están en su página. ¿No pueden venir? Cancelen allí la inscripción: otra familia se alegrará.',
  },
  evaluation: {
    subject: '¿Qué le pareció?',
    says: 'Gracias por haber venido. ¿Qué le pareció? Solo le llevará un minuto.',
  },
  ownPage: 'Su página:',
  code: 'Su código:',
  question: phone => `¿Tiene una pregunta? Llame al ${phone}.`,
}
