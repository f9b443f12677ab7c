import type { WaitingWords } from '../waiting-words.ts'

export const pl: WaitingWords = {
  title: 'Weź numerek',
  lead: place => `Miejsce: ${place}. Nie trzeba podawać nazwiska.`,
  waiting: count => {
    if (count === 0) return 'Teraz nikt nie czeka.'
    return count === 1 ? 'Teraz czeka jedna osoba.' : `Liczba czekających osób: ${count}.`
  },
  after: 'Potem w telefonie widać, ile osób jest jeszcze przed Tobą.',
  submit: 'Weź numerek',
  closed: 'W tej chwili nie wydajemy numerków.',
  closedBody: 'Zapytaj w recepcji albo zadzwoń.',
  hours: 'Zobacz godziny otwarcia',
  toBoard: 'Zobacz, czyja jest kolej',
  own: {
    number: 'Twój numer',
    waits: before => {
      if (before === 0) return 'Jesteś następną osobą.'
      return before === 1 ? 'Przed Tobą jest jedna osoba.' : `Liczba osób przed Tobą: ${before}.`
    },
    called: desk => `Twoja kolej. Podejdź do stanowiska ${desk}.`,
    'no-show': 'Była Twoja kolej, ale nie było Cię widać. Podejdź do recepcji, a wkrótce będzie Twoja kolej.',
    helped: 'Sprawa załatwiona. Dobrze, że jesteś z nami.',
    left: 'Numer został oddany. Zawsze zapraszamy ponownie.',
    closed: 'Recepcja jest dziś zamknięta. Zadzwoń albo przyjdź innego dnia.',
    code: 'Twój kod',
    codeAbout: 'Tylko z tym kodem zobaczysz swoje miejsce w kolejce. Działa tylko dzisiaj.',
    renew: 'Odśwież',
    again: 'Ta strona odświeża się sama. Jeśli nie, naciśnij Odśwież.',
    leave: 'Oddaj mój numer',
    over: 'Ten numer już nie jest ważny',
    overBody: 'Numer jest ważny jeden dzień. Weź nowy, gdy będziesz u nas.',
    takeNew: 'Weź nowy numerek',
  },
  board: {
    page: place => `Kolejka: ${place}`,
    title: 'Czyja kolej?',
    number: 'Numer',
    desk: 'stanowisko',
    called: (number, desk) => `Numer ${number}, stanowisko ${desk}`,
    nobody: 'Teraz nikogo nie wzywamy.',
    waiting: count => (count === 0 ? 'Nikt nie czeka.' : `Liczba czekających osób: ${count}.`),
    sound: 'Czytaj numery na głos',
    renew: 'Odśwież',
    back: 'Na stronę CJG',
    otherLanguages: 'Inne języki',
  },
  notReviewed: 'Nikt, kto mówi w tym języku, jeszcze nie sprawdził tych słów. Masz wątpliwości? Zadzwoń lub przyjdź.',
}
