export const recordText = {
  card: 'Er is één plan',
  open: 'Naar het plan',
  coordinator: 'Wie coördineert',
  phone: 'Telefoon',
  lookBack: 'Volgende evaluatie',
  known: 'Het gezin weet dat dit hier staat. Wat er in het plan staat, lees je alleen als je meedoet.',
  title: 'Het plan en de jeugdgezondheidszorg',
  intro:
    'In het dossier van de jeugdgezondheidszorg kan staan dat er een plan is, wie het coördineert en wanneer jullie terugkijken. Meer niet. Uit het dossier komt nooit iets in dit plan.',
  isTold: 'Nu staat het erin.',
  isNotTold: 'Nu staat het er niet in.',
  refusedByOther: 'Iemand zei nee, en één nee is genoeg.',
  question: 'Mag het in het dossier staan?',
  shown: 'Ja, de jeugdverpleegkundige en de jeugdarts mogen dit weten',
  hidden: 'Nee',
  save: 'Bewaar',
}
