import type { InEveryLanguage } from './languages.ts'

export type InterpreterWords = {
  /** Said by the visitor: on the form, and to show at the desk. */
  readonly wish: string
  readonly choose: string
  readonly none: string
  readonly asked: (language: string) => string
  readonly desk: string
  readonly show: string
  readonly withQuestion: string
}

export const interpreterWords: InEveryLanguage<InterpreterWords> = {
  nl: {
    wish: 'Ik wil graag een tolk',
    choose: 'Wil je een tolk?',
    none: 'Nee, geen tolk',
    asked: language => `Je vroeg een tolk: ${language}.`,
    desk: 'Een tolk',
    show: 'Zeg bij de balie in welke taal je wilt praten.',
    withQuestion: 'Vraag een tolk bij je vraag',
  },
  en: {
    wish: 'I would like an interpreter',
    choose: 'Would you like an interpreter?',
    none: 'No interpreter',
    asked: language => `You asked for an interpreter: ${language}.`,
    desk: 'An interpreter',
    show: 'Show these words at the desk:',
    withQuestion: 'Ask for an interpreter with your question',
  },
  tr: {
    wish: 'Tercüman istiyorum',
    choose: 'Tercüman ister misiniz?',
    none: 'Hayır, tercüman istemiyorum',
    asked: language => `Tercüman istediniz: ${language}.`,
    desk: 'Tercüman',
    show: 'Bu sözleri danışmada gösterin:',
    withQuestion: 'Sorunuzla birlikte tercüman isteyin',
  },
  ar: {
    wish: 'أريد مترجمًا',
    choose: 'هل تريد مترجمًا؟',
    none: 'لا، بدون مترجم',
    asked: language => `طلبت مترجمًا: ${language}.`,
    desk: 'مترجم',
    show: 'أظهر هذه الكلمات في الاستقبال:',
    withQuestion: 'اطلب مترجمًا مع سؤالك',
  },
  pl: {
    wish: 'Proszę o tłumacza',
    choose: 'Czy chcesz tłumacza?',
    none: 'Nie, bez tłumacza',
    asked: language => `Poproszono o tłumacza: ${language}.`,
    desk: 'Tłumacz',
    show: 'Pokaż te słowa w recepcji:',
    withQuestion: 'Poproś o tłumacza przy pytaniu',
  },
  uk: {
    wish: 'Мені потрібен перекладач',
    choose: 'Потрібен перекладач?',
    none: 'Ні, без перекладача',
    asked: language => `Ви попросили перекладача: ${language}.`,
    desk: 'Перекладач',
    show: 'Покажіть ці слова на рецепції:',
    withQuestion: 'Попросити перекладача разом із запитанням',
  },
  fr: {
    wish: 'Je voudrais un interprète',
    choose: 'Voulez-vous un interprète ?',
    none: 'Non, pas d’interprète',
    asked: language => `Vous avez demandé un interprète : ${language}.`,
    desk: 'Un interprète',
    show: 'Montrez ces mots à l’accueil :',
    withQuestion: 'Demander un interprète avec votre question',
  },
  es: {
    wish: 'Quisiera un intérprete',
    choose: '¿Quiere un intérprete?',
    none: 'No, sin intérprete',
    asked: language => `Pidió un intérprete: ${language}.`,
    desk: 'Un intérprete',
    show: 'Enseñe estas palabras en la recepción:',
    withQuestion: 'Pedir un intérprete con su pregunta',
  },
}
