const logIn = 'Log in bij het CJG om het te lezen. In deze e-mail staat met opzet niets over mensen.'

export const mailText = {
  news: {
    subject: 'Er is nieuws voor je bij het CJG',
    body: `Er is iets veranderd waar jij bij betrokken bent.\n\n${logIn}`,
  },
  asked: { subject: 'Er wacht een vraag op je bij het CJG', body: `Er wacht een vraag op jouw antwoord.\n\n${logIn}` },
  'due-soon': {
    subject: 'Er wacht iets op je bij het CJG',
    body: `Iets wat jij zou doen, is bijna aan de beurt.\n\n${logIn}`,
  },
  'due-past': {
    subject: 'Er wacht iets op je bij het CJG',
    body: `Iets wat jij zou doen, had al klaar kunnen zijn. Is het gedaan? Zet het er dan bij.\n\n${logIn}`,
  },
  stalled: {
    subject: 'Er wacht iets op je bij het CJG',
    body: `Iets waar jij bij betrokken bent, staat stil.\n\n${logIn}`,
  },
  meeting: {
    subject: 'Afspraak CJG',
    body: 'Je bent uitgenodigd voor een afspraak bij het CJG. De datum zit bij deze e-mail, voor je agenda.\n\nLog in bij het CJG om te lezen waar het is en met wie, en om te zeggen of je komt. In deze e-mail staat met opzet niets over mensen.',
  },
  'meeting-changed': {
    subject: 'Afspraak CJG is veranderd',
    body: 'Een afspraak bij het CJG is veranderd. De nieuwe datum zit bij deze e-mail, voor je agenda.\n\nLog in bij het CJG om te zeggen of je dan ook komt. In deze e-mail staat met opzet niets over mensen.',
  },
  'meeting-cancelled': {
    subject: 'Afspraak CJG gaat niet door',
    body: `Een afspraak bij het CJG gaat niet door. Je agenda haalt hem weg als je deze e-mail opent.\n\n${logIn}`,
  },
} as const
