/** The languages of the interface. Dutch is the source: a text that misses in another language is shown in Dutch, marked as such. */
export const languages = ['nl', 'en', 'ar'] as const
export type Language = (typeof languages)[number]
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English', ar: 'العربية' }
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
