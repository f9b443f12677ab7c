import type { MailWords } from '../words-of-mail.ts'

export const en: MailWords = {
  placed: { subject: 'Your sign-up at the CJG', says: 'You have signed up. Your places are certain.' },
  waiting: {
    subject: 'Your sign-up at the CJG',
    says: 'You are on the waiting list. When there is a place for all of you, you get an email straight away.',
  },
  offered: {
    subject: 'There is a place for you at the CJG',
    says: 'There is a place now. Tell us in time whether you are coming: your own page says until when. After that the place goes to another family.',
  },
  accepted: { subject: 'Your sign-up at the CJG', says: 'We are glad that you are coming. Your places are certain.' },
  lapsed: {
    subject: 'Your place at the CJG',
    says: 'We did not hear from you, so the place went to another family. Do you still want to come? On your own page you can put yourselves on the waiting list again.',
  },
  cancelled: {
    subject: 'You cancelled at the CJG',
    says: 'Your sign-up is cancelled. Thank you for letting us know.',
  },
  moved: {
    subject: 'Something changes at the CJG',
    says: 'The day, the time or the place of what you signed up for has changed. Your own page says how it is now.',
  },
  'called-off': {
    subject: 'Something at the CJG does not take place',
    says: 'Sadly, what you signed up for does not take place. Your own page says why.',
  },
  reminder: {
    subject: 'See you soon at the CJG',
    says: 'We will see you soon. The day, the time and the place are on your own page. Can you not come? Cancel there: another family will be glad.',
  },
  evaluation: {
    subject: 'What did you think of it?',
    says: 'Thank you for coming. What did you think of it? It takes you one minute.',
  },
  ownPage: 'Your own page:',
  code: 'Your code:',
  question: phone => `Do you have a question? Call ${phone}.`,
}
