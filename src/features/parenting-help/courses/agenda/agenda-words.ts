/** The words around the agenda in the other languages; what an activity is called and about stays in Dutch, and is said to. */
import type { CourseStanding } from '../../../../knowledge/courses/standing.ts'
import type { InOtherLanguages } from '../../../../platform/i18n/languages.ts'
import type { CourseKind } from '../course.ts'

export type AgendaWords = {
  readonly title: string
  readonly lead: string
  readonly inDutch: string
  readonly ask: string
  readonly none: string
  readonly times: (count: string) => string
  readonly free: string
  readonly signLanguage: string
  readonly onlyIn: (language: string) => string
  readonly everyLanguage: string
  readonly kind: Readonly<Record<CourseKind, string>>
  readonly standing: Readonly<Record<Exclude<CourseStanding['kind'], 'open' | 'opens-later' | 'full'>, string>> & {
    readonly full: string
    readonly waiting: (count: string) => string
    readonly open: (count: string) => string
    readonly opensLater: (day: string) => string
  }
  readonly notReviewed: string
}

const kindsInOrder = (words: readonly [string, string, string, string, string]): AgendaWords['kind'] => ({
  course: words[0],
  'information-evening': words[1],
  'coffee-morning': words[2],
  'school-session': words[3],
  'childcare-session': words[4],
})

export const agendaWords: InOtherLanguages<AgendaWords> = {
  en: {
    title: 'Activities',
    lead: 'Courses, information evenings and coffee mornings near you. You do not need an account.',
    inDutch:
      'What an activity is about is written in Dutch. Would you like to know more? Ask us, in your own language.',
    ask: 'Ask a question',
    none: 'Nothing is planned now. Ask us your question: we look for what fits you.',
    times: count => `${count} times`,
    free: 'free',
    signLanguage: 'Dutch Sign Language',
    onlyIn: language => `Only in ${language}`,
    everyLanguage: 'All languages',
    kind: kindsInOrder([
      'course',
      'information evening',
      'coffee morning',
      'meeting at school',
      'meeting at childcare',
    ]),
    standing: {
      cancelled: 'does not take place',
      over: 'is over',
      'walk-in': 'no need to sign up',
      closed: 'signing up has closed',
      full: 'full, with a waiting list',
      waiting: count => `full; families waiting: ${count}`,
      open: count => `places left: ${count}`,
      opensLater: day => `sign up from ${day}`,
    },
    notReviewed: 'Nobody who speaks this language has checked these words yet. Not sure? Call us or walk in.',
  },
  tr: {
    title: 'Etkinlikler',
    lead: 'Yakınınızdaki kurslar, bilgi akşamları ve kahve sabahları. Hesap gerekmez.',
    inDutch: 'Etkinliklerin açıklaması Felemenkçedir. Daha fazlasını bilmek ister misiniz? Bize kendi dilinizde sorun.',
    ask: 'Soru sor',
    none: 'Şu anda planlanan bir şey yok. Sorunuzu bize sorun, size uygun olanı birlikte arayalım.',
    times: count => `${count} kez`,
    free: 'ücretsiz',
    signLanguage: 'Hollanda İşaret Dili',
    onlyIn: language => `Yalnızca ${language}`,
    everyLanguage: 'Bütün diller',
    kind: kindsInOrder(['kurs', 'bilgi akşamı', 'kahve sabahı', 'okulda buluşma', 'kreşte buluşma']),
    standing: {
      cancelled: 'yapılmayacak',
      over: 'bitti',
      'walk-in': 'kayıt gerekmez',
      closed: 'kayıt kapandı',
      full: 'dolu, bekleme listesi var',
      waiting: count => `dolu; bekleyen aile: ${count}`,
      open: count => `boş yer: ${count}`,
      opensLater: day => `kayıt başlangıcı: ${day}`,
    },
    notReviewed: 'Bu dili konuşan biri bu sözleri henüz kontrol etmedi. Emin değil misiniz? Bizi arayın veya gelin.',
  },
  ar: {
    title: 'الأنشطة',
    lead: 'دورات وأمسيات معلومات ولقاءات قهوة صباحية بالقرب منك. لا تحتاج إلى حساب.',
    inDutch: 'وصف الأنشطة مكتوب بالهولندية. هل تريد معرفة المزيد؟ اسألنا بلغتك.',
    ask: 'اطرح سؤالاً',
    none: 'لا توجد أنشطة الآن. اسألنا، ونبحث معك عما يناسبك.',
    times: count => `عدد اللقاءات: ${count}`,
    free: 'مجانًا',
    signLanguage: 'لغة الإشارة الهولندية',
    onlyIn: language => `${language} فقط`,
    everyLanguage: 'كل اللغات',
    kind: kindsInOrder(['دورة', 'أمسية معلومات', 'لقاء قهوة صباحي', 'لقاء في المدرسة', 'لقاء في الحضانة']),
    standing: {
      cancelled: 'أُلغي',
      over: 'انتهى',
      'walk-in': 'لا حاجة إلى التسجيل',
      closed: 'انتهى التسجيل',
      full: 'مكتمل، وتوجد قائمة انتظار',
      waiting: count => `مكتمل؛ عائلات في الانتظار: ${count}`,
      open: count => `أماكن متبقية: ${count}`,
      opensLater: day => `التسجيل من ${day}`,
    },
    notReviewed: 'لم يراجع هذه الكلمات بعد شخص يتحدث هذه اللغة. لست متأكدًا؟ اتصل بنا أو زرنا.',
  },
  pl: {
    title: 'Zajęcia i spotkania',
    lead: 'Kursy, wieczory informacyjne i poranki przy kawie w pobliżu. Konto nie jest potrzebne.',
    inDutch: 'Opisy zajęć są po niderlandzku. Chcesz wiedzieć więcej? Zapytaj nas w swoim języku.',
    ask: 'Zadaj pytanie',
    none: 'Teraz nic nie jest zaplanowane. Zadaj nam pytanie, a poszukamy czegoś dla Ciebie.',
    times: count => `liczba spotkań: ${count}`,
    free: 'bezpłatnie',
    signLanguage: 'niderlandzki język migowy',
    onlyIn: language => `Tylko ${language}`,
    everyLanguage: 'Wszystkie języki',
    kind: kindsInOrder([
      'kurs',
      'wieczór informacyjny',
      'poranek przy kawie',
      'spotkanie w szkole',
      'spotkanie w żłobku lub świetlicy',
    ]),
    standing: {
      cancelled: 'odwołane',
      over: 'już się odbyło',
      'walk-in': 'zapisy niepotrzebne',
      closed: 'zapisy zamknięte',
      full: 'brak miejsc, jest lista oczekujących',
      waiting: count => `brak miejsc; czekające rodziny: ${count}`,
      open: count => `wolne miejsca: ${count}`,
      opensLater: day => `zapisy od ${day}`,
    },
    notReviewed: 'Nikt, kto mówi w tym języku, jeszcze nie sprawdził tych słów. Masz wątpliwości? Zadzwoń lub przyjdź.',
  },
  uk: {
    title: 'Заходи',
    lead: 'Курси, інформаційні вечори та ранкова кава поруч із вами. Обліковий запис не потрібен.',
    inDutch: 'Описи заходів нідерландською. Хочете дізнатися більше? Запитайте нас своєю мовою.',
    ask: 'Поставити запитання',
    none: 'Зараз нічого не заплановано. Поставте нам запитання, і ми пошукаємо те, що вам підходить.',
    times: count => `зустрічей: ${count}`,
    free: 'безкоштовно',
    signLanguage: 'нідерландська жестова мова',
    onlyIn: language => `Лише ${language}`,
    everyLanguage: 'Усі мови',
    kind: kindsInOrder(['курс', 'інформаційний вечір', 'ранкова кава', 'зустріч у школі', 'зустріч у дитсадку']),
    standing: {
      cancelled: 'не відбудеться',
      over: 'уже відбулося',
      'walk-in': 'записуватися не треба',
      closed: 'запис закрито',
      full: 'місць немає, є черга',
      waiting: count => `місць немає; сімей у черзі: ${count}`,
      open: count => `вільних місць: ${count}`,
      opensLater: day => `запис із ${day}`,
    },
    notReviewed:
      'Ці слова ще не перевірила людина, яка розмовляє цією мовою. Не впевнені? Зателефонуйте або приходьте.',
  },
  fr: {
    title: 'Activités',
    lead: 'Cours, soirées d’information et cafés du matin près de chez vous. Pas besoin de compte.',
    inDutch:
      'Les activités sont décrites en néerlandais. Vous voulez en savoir plus ? Demandez-nous, dans votre langue.',
    ask: 'Poser une question',
    none: 'Rien n’est prévu pour le moment. Posez-nous votre question : nous cherchons ce qui vous convient.',
    times: count => `${count} fois`,
    free: 'gratuit',
    signLanguage: 'langue des signes néerlandaise',
    onlyIn: language => `Seulement en ${language}`,
    everyLanguage: 'Toutes les langues',
    kind: kindsInOrder(['cours', 'soirée d’information', 'café du matin', 'réunion à l’école', 'réunion à la crèche']),
    standing: {
      cancelled: 'n’a pas lieu',
      over: 'terminé',
      'walk-in': 'sans inscription',
      closed: 'inscriptions closes',
      full: 'complet, avec liste d’attente',
      waiting: count => `complet ; familles en attente : ${count}`,
      open: count => `places libres : ${count}`,
      opensLater: day => `inscription à partir du ${day}`,
    },
    notReviewed:
      'Aucune personne parlant cette langue n’a encore vérifié ces mots. Un doute ? Appelez-nous ou venez nous voir.',
  },
  es: {
    title: 'Actividades',
    lead: 'Cursos, tardes informativas y cafés por la mañana cerca de usted. No necesita una cuenta.',
    inDutch: 'Las actividades se describen en neerlandés. ¿Quiere saber más? Pregúntenos en su idioma.',
    ask: 'Hacer una pregunta',
    none: 'Ahora no hay nada previsto. Háganos su pregunta y buscamos lo que le conviene.',
    times: count => `${count} veces`,
    free: 'gratis',
    signLanguage: 'lengua de signos neerlandesa',
    onlyIn: language => `Solo en ${language}`,
    everyLanguage: 'Todos los idiomas',
    kind: kindsInOrder([
      'curso',
      'tarde informativa',
      'café por la mañana',
      'reunión en la escuela',
      'reunión en la guardería',
    ]),
    standing: {
      cancelled: 'no se celebra',
      over: 'ya pasó',
      'walk-in': 'sin inscripción',
      closed: 'inscripción cerrada',
      full: 'completo, con lista de espera',
      waiting: count => `completo; familias en espera: ${count}`,
      open: count => `plazas libres: ${count}`,
      opensLater: day => `inscripción desde el ${day}`,
    },
    notReviewed: 'Nadie que hable este idioma ha revisado todavía estas palabras. ¿Tiene dudas? Llámenos o venga.',
  },
}
