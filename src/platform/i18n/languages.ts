/** The languages of the interface. Dutch is the source: a text that misses in another language is shown in Dutch, marked as such. */
export type Language = 'nl' | 'en' | 'ar'
