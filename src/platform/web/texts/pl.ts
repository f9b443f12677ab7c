import type { Messages } from '../messages.ts'

export const pl: Messages = {
  notFound: {
    title: 'Tej strony nie ma',
    body: 'Może adres jest błędny albo ta strona nie jest dla Ciebie.',
    way: 'Na początek',
  },
  moved: {
    title: 'To jest teraz gdzie indziej',
    body: 'Ten formularz należał do wpisu, który połączono z innym. Nic nie zapisano. Wróć w przeglądarce, żeby skopiować swój tekst.',
    way: 'Tam, gdzie to teraz jest',
  },
  broken: {
    title: 'Coś poszło u nas nie tak',
    body: 'To, co już zapisano, nadal tu jest. Spróbuj ponownie za kilka minut.',
    number: id => `Nadal nie działa? Podaj nam ten numer: ${id}.`,
    way: 'Na początek',
  },
  signInFirst: {
    title: 'Nie jesteś już zalogowany',
    body: 'Nic nie wysłano. Zaloguj się w nowej karcie, wróć na tę stronę i wyślij ponownie: Twój tekst nadal tam jest.',
    way: 'Zaloguj się',
  },
  elsewhere: {
    title: 'Ten formularz nie pochodzi z naszej strony',
    body: 'Nic nie zapisano. Otwórz stronę ponownie i spróbuj jeszcze raz.',
    way: 'Na początek',
  },
  tooLarge: {
    title: 'To jest za duże, żeby wysłać',
    body: 'Nic nie zapisano. Wyślij mniej naraz.',
    way: 'Na początek',
  },
  tooOften: {
    title: 'Poczekaj chwilę',
    body: 'Ten formularz wysłano kilka razy w krótkim czasie. Nic nie przepadło: wróć i spróbuj ponownie za minutę.',
    way: 'Na początek',
  },
  noKey: {
    title: 'Otwórz stronę ponownie',
    body: 'W tym formularzu czegoś brakuje, dlatego nic nie zapisano. Otwórz stronę ponownie i wyślij jeszcze raz.',
    way: 'Na początek',
  },
  unreadable: {
    title: 'Nie możemy tego odczytać',
    body: 'Jest tu znak, który nie jest literą. Nic nie zapisano. Wróć i wpisz to jeszcze raz.',
    way: 'Na początek',
  },
  noMunicipality: {
    title: 'Ten adres nie należy do żadnej gminy',
    body: 'Sprawdź, czy adres jest dobrze przepisany.',
    way: 'Na początek',
  },
}
