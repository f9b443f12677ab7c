/** How to walk in, in as few words as possible: the drawings say the rest. */
import type { InEveryLanguage } from '../../../../platform/i18n/languages.ts'

export const steps = ['come', 'number', 'wait', 'talk', 'free', 'no-name'] as const
export type Step = (typeof steps)[number]

export type WayInWords = {
  readonly title: string
  readonly lead: string
  readonly steps: Readonly<Record<Step, { readonly title: string; readonly words: string }>>
  readonly places: string
  readonly notReviewed: string
  readonly otherLanguages: string
}

export const wayInWords: InEveryLanguage<WayInWords> = {
  nl: {
    title: 'Zo loop je binnen',
    lead: 'Je hoeft geen afspraak te maken. Iedereen is welkom.',
    steps: {
      come: { title: 'Kom binnen', words: 'Alleen of met je kind.' },
      number: { title: 'Neem een nummer', words: 'Of zeg dat je er bent.' },
      wait: { title: 'Wacht even', words: 'Je nummer komt op het scherm.' },
      talk: { title: 'Praat met ons', words: 'We luisteren en denken mee.' },
      free: { title: 'Gratis', words: 'Je betaalt niets.' },
      'no-name': { title: 'Geen naam nodig', words: 'Je naam zeggen hoeft niet.' },
    },
    places: 'Locaties en openingstijden',
    notReviewed: '',
    otherLanguages: 'Andere talen',
  },
  en: {
    title: 'How to walk in',
    lead: 'You do not need an appointment. Everyone is welcome.',
    steps: {
      come: { title: 'Come in', words: 'Alone or with your child.' },
      number: { title: 'Take a number', words: 'Or say that you are here.' },
      wait: { title: 'Wait a moment', words: 'Your number comes on the screen.' },
      talk: { title: 'Talk with us', words: 'We listen and think along.' },
      free: { title: 'Free', words: 'You pay nothing.' },
      'no-name': { title: 'No name needed', words: 'You do not have to say your name.' },
    },
    places: 'Places and opening hours',
    notReviewed: 'Nobody who speaks this language has checked these words yet.',
    otherLanguages: 'Other languages',
  },
  tr: {
    title: 'Nasıl gelirsiniz',
    lead: 'Randevu gerekmez. Herkes gelebilir.',
    steps: {
      come: { title: 'İçeri girin', words: 'Yalnız veya çocuğunuzla.' },
      number: { title: 'Numara alın', words: 'Veya geldiğinizi söyleyin.' },
      wait: { title: 'Biraz bekleyin', words: 'Numaranız ekranda görünür.' },
      talk: { title: 'Bizimle konuşun', words: 'Dinler, birlikte düşünürüz.' },
      free: { title: 'Ücretsiz', words: 'Hiçbir şey ödemezsiniz.' },
      'no-name': { title: 'İsim gerekmez', words: 'Adınızı söylemeniz gerekmez.' },
    },
    places: 'Yerler ve açılış saatleri',
    notReviewed: 'Bu dili konuşan biri bu sözleri henüz kontrol etmedi.',
    otherLanguages: 'Diğer diller',
  },
  ar: {
    title: 'كيف تزورنا',
    lead: 'لا تحتاج إلى موعد. الجميع مرحب بهم.',
    steps: {
      come: { title: 'ادخل', words: 'وحدك أو مع طفلك.' },
      number: { title: 'خذ رقمًا', words: 'أو قل إنك وصلت.' },
      wait: { title: 'انتظر قليلاً', words: 'سيظهر رقمك على الشاشة.' },
      talk: { title: 'تحدث معنا', words: 'نستمع ونفكر معك.' },
      free: { title: 'مجانًا', words: 'لا تدفع شيئًا.' },
      'no-name': { title: 'بدون اسم', words: 'لا حاجة إلى ذكر اسمك.' },
    },
    places: 'الأماكن وأوقات العمل',
    notReviewed: 'لم يراجع هذه الكلمات بعد شخص يتحدث هذه اللغة.',
    otherLanguages: 'لغات أخرى',
  },
  pl: {
    title: 'Jak do nas przyjść',
    lead: 'Nie trzeba się umawiać. Zapraszamy każdego.',
    steps: {
      come: { title: 'Wejdź', words: 'Samodzielnie lub z dzieckiem.' },
      number: { title: 'Weź numer', words: 'Albo powiedz, że jesteś.' },
      wait: { title: 'Poczekaj chwilę', words: 'Twój numer pojawi się na ekranie.' },
      talk: { title: 'Porozmawiaj z nami', words: 'Słuchamy i myślimy razem.' },
      free: { title: 'Bezpłatnie', words: 'Nic nie płacisz.' },
      'no-name': { title: 'Bez nazwiska', words: 'Nie musisz się przedstawiać.' },
    },
    places: 'Miejsca i godziny otwarcia',
    notReviewed: 'Nikt, kto mówi w tym języku, jeszcze nie sprawdził tych słów.',
    otherLanguages: 'Inne języki',
  },
  uk: {
    title: 'Як до нас прийти',
    lead: 'Записуватися не треба. Ми раді всім.',
    steps: {
      come: { title: 'Заходьте', words: 'Самі або з дитиною.' },
      number: { title: 'Візьміть номер', words: 'Або скажіть, що ви прийшли.' },
      wait: { title: 'Трохи зачекайте', words: 'Ваш номер з’явиться на екрані.' },
      talk: { title: 'Поговоріть з нами', words: 'Ми слухаємо й думаємо разом.' },
      free: { title: 'Безкоштовно', words: 'Ви нічого не платите.' },
      'no-name': { title: 'Без імені', words: 'Ім’я називати не потрібно.' },
    },
    places: 'Місця та години роботи',
    notReviewed: 'Ці слова ще не перевірила людина, яка розмовляє цією мовою.',
    otherLanguages: 'Інші мови',
  },
  fr: {
    title: 'Comment venir',
    lead: 'Pas besoin de rendez-vous. Tout le monde est bienvenu.',
    steps: {
      come: { title: 'Entrez', words: 'Seul ou avec votre enfant.' },
      number: { title: 'Prenez un numéro', words: 'Ou dites que vous êtes là.' },
      wait: { title: 'Attendez un moment', words: 'Votre numéro vient à l’écran.' },
      talk: { title: 'Parlez avec nous', words: 'Nous écoutons et réfléchissons ensemble.' },
      free: { title: 'Gratuit', words: 'Vous ne payez rien.' },
      'no-name': { title: 'Sans nom', words: 'Pas besoin de dire votre nom.' },
    },
    places: 'Lieux et horaires',
    notReviewed: 'Aucune personne parlant cette langue n’a encore vérifié ces mots.',
    otherLanguages: 'Autres langues',
  },
  es: {
    title: 'Cómo venir',
    lead: 'No hace falta cita. Todo el mundo es bienvenido.',
    steps: {
      come: { title: 'Entre', words: 'Solo o con su hijo.' },
      number: { title: 'Tome un número', words: 'O diga que está aquí.' },
      wait: { title: 'Espere un momento', words: 'Su número sale en la pantalla.' },
      talk: { title: 'Hable con nosotros', words: 'Escuchamos y pensamos juntos.' },
      free: { title: 'Gratis', words: 'No paga nada.' },
      'no-name': { title: 'Sin nombre', words: 'No hace falta decir su nombre.' },
    },
    places: 'Lugares y horarios',
    notReviewed: 'Nadie que hable este idioma ha revisado todavía estas palabras.',
    otherLanguages: 'Otros idiomas',
  },
}
