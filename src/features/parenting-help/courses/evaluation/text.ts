export const text = {
  title: 'Wat vond je ervan?',
  lead: 'Je antwoord helpt ons om het de volgende keer beter te doen. We laten het zonder je naam zien aan wie de cursus geeft.',
  score: 'Welk cijfer geef je?',
  scoreHint: '1 is heel slecht, 10 is heel goed.',
  words: 'Wat nam je mee, en wat kan beter?',
  send: 'Verstuur',
  thanks: 'Dank je wel!',
  thanksBody: 'We hebben je antwoord.',
  notYet: 'Dit kan als jullie erbij zijn geweest.',
  back: 'Terug naar jullie aanmelding',
  missing: 'Kies een cijfer van 1 tot en met 10.',
}
