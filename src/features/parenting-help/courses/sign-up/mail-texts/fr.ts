import type { MailWords } from '../words-of-mail.ts'

export const fr: MailWords = {
  placed: { subject: 'Votre inscription au CJG', says: 'Vous êtes inscrits. Vos places sont réservées.' },
  waiting: {
    subject: 'Votre inscription au CJG',
    says: 'Vous êtes sur la liste d’attente. Quand il y a de la place pour vous tous, vous recevez tout de suite un message.',
  },
  offered: {
    subject: 'Il y a de la place pour vous au CJG',
    says: 'Une place s’est libérée. Dites-nous à temps si vous venez : votre page indique jusqu’à quand. Ensuite, la place va à une autre famille.',
  },
  accepted: {
    subject: 'Votre inscription au CJG',
    says: 'Nous sommes contents que vous veniez. Vos places sont réservées.',
  },
  lapsed: {
    subject: 'Votre place au CJG',
    says: 'Nous n’avons pas eu de réponse, et la place est allée à une autre famille. Vous voulez encore venir ? Sur votre page, vous pouvez vous remettre sur la liste d’attente.',
  },
  cancelled: {
    subject: 'Votre annulation au CJG',
    says: 'Votre inscription est annulée. Merci de nous avoir prévenus.',
  },
  moved: {
    subject: 'Un changement au CJG',
    says: 'Le jour, l’heure ou le lieu de ce que vous avez choisi a changé. Votre page indique comment c’est maintenant.',
  },
  'called-off': {
    subject: 'Quelque chose au CJG n’a pas lieu',
    says: 'Ce à quoi vous étiez inscrits n’a malheureusement pas lieu. Votre page indique pourquoi.',
  },
  reminder: {
    subject: 'À bientôt au CJG',
    says: 'Nous vous verrons bientôt. Le jour, l’heure et le lieu sont sur votre page. Vous ne pouvez pas venir ? Annulez-y votre inscription : une autre famille en sera contente.',
  },
  evaluation: {
    subject: 'Qu’en avez-vous pensé ?',
    says: 'Merci d’être venus. Qu’en avez-vous pensé ? Cela prend une minute.',
  },
  ownPage: 'Votre page :',
  code: 'Votre code :',
  question: phone => `Une question ? Appelez le ${phone}.`,
}
