import type { MailWords } from '../words-of-mail.ts'

export const pl: MailWords = {
  placed: { subject: 'Twój zapis w CJG', says: 'Zapis się udał. Wasze miejsca są pewne.' },
  waiting: {
    subject: 'Twój zapis w CJG',
    says: 'Jesteście na liście oczekujących. Gdy znajdzie się miejsce dla Was wszystkich, od razu dostaniesz wiadomość.',
  },
  offered: {
    subject: 'Jest miejsce dla Was w CJG',
    says: 'Zwolniło się miejsce. Powiedz na czas, czy przyjdziecie: na Twojej stronie jest napisane, do kiedy. Potem miejsce dostanie inna rodzina.',
  },
  accepted: { subject: 'Twój zapis w CJG', says: 'Cieszymy się, że przyjdziecie. Wasze miejsca są pewne.' },
  lapsed: {
    subject: 'Twoje miejsce w CJG',
    says: 'Nie dostaliśmy odpowiedzi, dlatego miejsce dostała inna rodzina. Nadal chcesz przyjść? Na swojej stronie możesz znów wpisać się na listę oczekujących.',
  },
  cancelled: { subject: 'Wypisanie z CJG', says: 'Wasz zapis jest odwołany. Dziękujemy za wiadomość.' },
  moved: {
    subject: 'Zmiana w CJG',
    says: 'Zmienił się dzień, godzina lub miejsce tego, na co jest Twój zapis. Na Twojej stronie jest napisane, jak jest teraz.',
  },
  'called-off': {
    subject: 'Coś w CJG się nie odbędzie',
    says: 'Niestety to, na co jest Twój zapis, się nie odbędzie. Na Twojej stronie jest napisane dlaczego.',
  },
  reminder: {
    subject: 'Do zobaczenia wkrótce w CJG',
    says: 'Wkrótce się zobaczymy. Dzień, godzina i miejsce są na Twojej stronie. Nie możecie przyjść? Wypiszcie się tam: inna rodzina się ucieszy.',
  },
  evaluation: { subject: 'Jak było?', says: 'Dziękujemy, że byliście. Jak było? To zajmie minutę.' },
  ownPage: 'Twoja strona:',
  code: 'Twój kod:',
  question: phone => `Masz pytanie? Zadzwoń: ${phone}.`,
}
