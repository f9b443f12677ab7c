/** The menu, the foot and the urgent numbers of the public side in the other languages. */
import type { Shell, Way } from '../platform/html/shell.ts'
import {
  addressIn,
  type InOtherLanguages,
  type Language,
  languageFacts,
  languages,
  type OtherLanguage,
} from '../platform/i18n/languages.ts'
import { footerWays, urgentNumbers } from './navigation.ts'

type Words = {
  readonly topics: string
  readonly places: string
  readonly walkIn: string
  readonly ask: string
  readonly own: string
  /** Of the foot: these pages are in Dutch. */
  readonly foot: readonly [about: string, privacy: string, access: string, complaint: string, staff: string]
  readonly inDutch: string
  /** Beside the numbers, in their order: danger, Veilig Thuis, Kindertelefoon, 113. */
  readonly urgent: readonly [danger: string, home: string, child: string, suicide: string]
}

/** The pages that are there in each language. */
export const waysIn = (language: OtherLanguage): Shell['nav'] => {
  const { topics, places, walkIn, ask } = words[language]
  return [
    { href: addressIn(language, '/onderwerpen'), label: topics, icon: 'book' },
    { href: addressIn(language, '/locaties'), label: places, icon: 'pin' },
    { href: addressIn(language, '/zo-loop-je-binnen'), label: walkIn, icon: 'users' },
    { href: addressIn(language, '/vraag'), label: ask, icon: 'chat' },
  ]
}

export const footIn = (language: OtherLanguage): readonly Way[] =>
  footerWays.map(({ href }, place) => ({
    href,
    label: `${words[language].foot[place] ?? ''} (${words[language].inDutch})`,
  }))

export const urgentIn = (language: OtherLanguage): Shell['urgent'] =>
  urgentNumbers.map(({ number }, place) => ({ number, label: words[language].urgent[place] ?? '' }))

export const toolsIn = (language: OtherLanguage): NonNullable<Shell['tools']> => [
  { href: '/begin', label: words[language].own, icon: 'user' },
]

/** The same page in each language, or its front door where the page is in Dutch alone. */
export const languageWays = (path: string, isTranslated: boolean): NonNullable<Shell['languages']> =>
  languages.map(lang => ({
    href: addressIn(lang, isTranslated || lang === 'nl' ? path : '/'),
    label: languageFacts[lang].name,
    lang,
    dir: languageFacts[lang].dir,
  }))

export const isDutch = (language: Language): language is 'nl' => language === 'nl'

const words: InOtherLanguages<Words> = {
  en: {
    topics: 'Topics',
    places: 'Places and opening hours',
    walkIn: 'How to walk in',
    ask: 'Ask a question',
    own: 'Mijn CJG',
    foot: ['About the CJG', 'Privacy', 'Accessibility', 'Complaint or compliment', 'For professionals'],
    inDutch: 'in Dutch',
    urgent: [
      'In danger',
      'Veilig Thuis: violence at home, day and night',
      'Kindertelefoon, 8 to 18 years',
      'Thinking of suicide?',
    ],
  },
  tr: {
    topics: 'Konular',
    places: 'Yerler ve açılış saatleri',
    walkIn: 'Nasıl gelirsiniz',
    ask: 'Soru sor',
    own: 'Mijn CJG',
    foot: ['CJG hakkında', 'Gizlilik', 'Erişilebilirlik', 'Şikâyet veya teşekkür', 'Uzmanlar için'],
    inDutch: 'Felemenkçe',
    urgent: [
      'Tehlike varsa',
      'Veilig Thuis: evde şiddet, gece gündüz',
      'Kindertelefoon, 8-18 yaş',
      'İntiharı mı düşünüyorsunuz?',
    ],
  },
  ar: {
    topics: 'المواضيع',
    places: 'الأماكن وأوقات العمل',
    walkIn: 'كيف تزورنا',
    ask: 'اطرح سؤالاً',
    own: 'Mijn CJG',
    foot: ['عن المركز', 'الخصوصية', 'إمكانية الوصول', 'شكوى أو مجاملة', 'للمختصين'],
    inDutch: 'بالهولندية',
    urgent: [
      'في حالة الخطر',
      'العنف في المنزل: Veilig Thuis، ليلاً ونهارًا',
      'هاتف الأطفال، من 8 إلى 18 سنة',
      'هل تفكر في الانتحار؟',
    ],
  },
  pl: {
    topics: 'Tematy',
    places: 'Miejsca i godziny otwarcia',
    walkIn: 'Jak do nas przyjść',
    ask: 'Zadaj pytanie',
    own: 'Mijn CJG',
    foot: ['O CJG', 'Prywatność', 'Dostępność', 'Skarga lub pochwała', 'Dla specjalistów'],
    inDutch: 'po niderlandzku',
    urgent: [
      'W niebezpieczeństwie',
      'Veilig Thuis: przemoc w domu, całą dobę',
      'Kindertelefoon, od 8 do 18 lat',
      'Myślisz o samobójstwie?',
    ],
  },
  uk: {
    topics: 'Теми',
    places: 'Місця та години роботи',
    walkIn: 'Як до нас прийти',
    ask: 'Поставити запитання',
    own: 'Mijn CJG',
    foot: ['Про CJG', 'Конфіденційність', 'Доступність', 'Скарга або подяка', 'Для фахівців'],
    inDutch: 'нідерландською',
    urgent: [
      'У разі небезпеки',
      'Veilig Thuis: насильство вдома, цілодобово',
      'Kindertelefoon, від 8 до 18 років',
      'Думаєте про самогубство?',
    ],
  },
  fr: {
    topics: 'Thèmes',
    places: 'Lieux et horaires',
    walkIn: 'Comment venir',
    ask: 'Poser une question',
    own: 'Mijn CJG',
    foot: ['À propos du CJG', 'Vie privée', 'Accessibilité', 'Plainte ou compliment', 'Pour les professionnels'],
    inDutch: 'en néerlandais',
    urgent: [
      'En cas de danger',
      'Veilig Thuis : violence à la maison, jour et nuit',
      'Kindertelefoon, de 8 à 18 ans',
      'Vous pensez au suicide ?',
    ],
  },
  es: {
    topics: 'Temas',
    places: 'Lugares y horarios',
    walkIn: 'Cómo venir',
    ask: 'Hacer una pregunta',
    own: 'Mijn CJG',
    foot: ['Sobre el CJG', 'Privacidad', 'Accesibilidad', 'Queja o felicitación', 'Para profesionales'],
    inDutch: 'en neerlandés',
    urgent: [
      'En caso de peligro',
      'Veilig Thuis: violencia en casa, día y noche',
      'Kindertelefoon, de 8 a 18 años',
      '¿Piensa en el suicidio?',
    ],
  },
}
