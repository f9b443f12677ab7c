const logIn = 'Log in bij het CJG om het te lezen. In deze e-mail staat met opzet niets over mensen.'

export const mailText = {
  waiting: { subject: 'Er wacht iets voor je bij het CJG', body: `Er wacht iets waar jij bij nodig bent.\n\n${logIn}` },
  meeting: {
    subject: 'Er is een overleg gepland',
    body: `Er is een overleg gepland waar jij bij bent.\n\n${logIn} Daar kun je het ook in je agenda zetten.`,
  },
  cancelled: {
    subject: 'Een overleg gaat niet door',
    body: `Een overleg waar jij bij zou zijn gaat niet door.\n\n${logIn}`,
  },
  due: {
    subject: 'Een afspraak wacht op jou',
    body: `Een afspraak die jij op je nam is bijna of al over tijd.\n\n${logIn}`,
  },
} as const
