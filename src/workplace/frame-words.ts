/** What is said around every public page, in the other languages. Not read yet by who speaks them. */
import type { InOtherLanguages } from '../platform/i18n/languages.ts'

/** Of the foot, the pages that have no other name in the menu. */
const inFoot = [
  '/afspraak',
  '/sociale-kaart',
  '/over-het-cjg',
  '/privacy',
  '/toegankelijkheid',
  '/klacht-of-compliment',
  '/inloggen',
] as const

type Words = {
  readonly topics: string
  readonly activities: string
  readonly places: string
  readonly walkIn: string
  readonly youths: string
  readonly ask: string
  readonly own: string
  readonly foot: Readonly<Record<(typeof inFoot)[number], string>>
  readonly whoIsWho: string
  readonly inDutch: string
  /** Beside the numbers, in their order: danger, Veilig Thuis, Kindertelefoon, 113. */
  readonly urgent: readonly [danger: string, home: string, child: string, suicide: string]
}

export const words: InOtherLanguages<Words> = {
  en: {
    topics: 'Topics',
    activities: 'Activities',
    places: 'Places and opening hours',
    walkIn: 'How to walk in',
    youths: 'For young people',
    ask: 'Ask a question',
    own: 'Mijn CJG',
    foot: {
      '/afspraak': 'Make an appointment',
      '/sociale-kaart': 'Help and activities nearby',
      '/over-het-cjg': 'About the CJG',
      '/privacy': 'Privacy',
      '/toegankelijkheid': 'Accessibility',
      '/klacht-of-compliment': 'Complaint or compliment',
      '/inloggen': 'For professionals',
    },
    whoIsWho: 'Who is who',
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
    activities: 'Etkinlikler',
    places: 'Yerler ve açılış saatleri',
    walkIn: 'Nasıl gelirsiniz',
    youths: 'Gençler için',
    ask: 'Soru sor',
    own: 'Mijn CJG',
    foot: {
      '/afspraak': 'Randevu alın',
      '/sociale-kaart': 'Yakındaki yardım ve etkinlikler',
      '/over-het-cjg': 'CJG hakkında',
      '/privacy': 'Gizlilik',
      '/toegankelijkheid': 'Erişilebilirlik',
      '/klacht-of-compliment': 'Şikâyet veya teşekkür',
      '/inloggen': 'Uzmanlar için',
    },
    whoIsWho: 'Kim kimdir',
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
    activities: 'الأنشطة',
    places: 'الأماكن وأوقات العمل',
    walkIn: 'كيف تزورنا',
    youths: 'للشباب',
    ask: 'اطرح سؤالاً',
    own: 'Mijn CJG',
    foot: {
      '/afspraak': 'احجز موعدًا',
      '/sociale-kaart': 'المساعدة والأنشطة القريبة',
      '/over-het-cjg': 'عن المركز',
      '/privacy': 'الخصوصية',
      '/toegankelijkheid': 'إمكانية الوصول',
      '/klacht-of-compliment': 'شكوى أو مجاملة',
      '/inloggen': 'للمختصين',
    },
    whoIsWho: 'من هو من',
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
    activities: 'Zajęcia',
    places: 'Miejsca i godziny otwarcia',
    walkIn: 'Jak do nas przyjść',
    youths: 'Dla młodzieży',
    ask: 'Zadaj pytanie',
    own: 'Mijn CJG',
    foot: {
      '/afspraak': 'Umów się',
      '/sociale-kaart': 'Pomoc i zajęcia w pobliżu',
      '/over-het-cjg': 'O CJG',
      '/privacy': 'Prywatność',
      '/toegankelijkheid': 'Dostępność',
      '/klacht-of-compliment': 'Skarga lub pochwała',
      '/inloggen': 'Dla specjalistów',
    },
    whoIsWho: 'Kto jest kim',
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
    activities: 'Заходи',
    places: 'Місця та години роботи',
    walkIn: 'Як до нас прийти',
    youths: 'Для молоді',
    ask: 'Поставити запитання',
    own: 'Mijn CJG',
    foot: {
      '/afspraak': 'Записатися',
      '/sociale-kaart': 'Допомога та заняття поруч',
      '/over-het-cjg': 'Про CJG',
      '/privacy': 'Конфіденційність',
      '/toegankelijkheid': 'Доступність',
      '/klacht-of-compliment': 'Скарга або подяка',
      '/inloggen': 'Для фахівців',
    },
    whoIsWho: 'Хто є хто',
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
    activities: 'Activités',
    places: 'Lieux et horaires',
    walkIn: 'Comment venir',
    youths: 'Pour les jeunes',
    ask: 'Poser une question',
    own: 'Mijn CJG',
    foot: {
      '/afspraak': 'Prendre rendez-vous',
      '/sociale-kaart': 'Aide et activités près de chez vous',
      '/over-het-cjg': 'À propos du CJG',
      '/privacy': 'Vie privée',
      '/toegankelijkheid': 'Accessibilité',
      '/klacht-of-compliment': 'Plainte ou compliment',
      '/inloggen': 'Pour les professionnels',
    },
    whoIsWho: 'Qui est qui',
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
    activities: 'Actividades',
    places: 'Lugares y horarios',
    walkIn: 'Cómo venir',
    youths: 'Para jóvenes',
    ask: 'Hacer una pregunta',
    own: 'Mijn CJG',
    foot: {
      '/afspraak': 'Pedir cita',
      '/sociale-kaart': 'Ayuda y actividades cerca',
      '/over-het-cjg': 'Sobre el CJG',
      '/privacy': 'Privacidad',
      '/toegankelijkheid': 'Accesibilidad',
      '/klacht-of-compliment': 'Queja o felicitación',
      '/inloggen': 'Para profesionales',
    },
    whoIsWho: 'Quién es quién',
    inDutch: 'en neerlandés',
    urgent: [
      'En caso de peligro',
      'Veilig Thuis: violencia en casa, día y noche',
      'Kindertelefoon, de 8 a 18 años',
      '¿Piensa en el suicidio?',
    ],
  },
}
