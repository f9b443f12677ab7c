import type { Language } from '../i18n/languages.ts'

const dutch = {
  skip: 'Naar de inhoud',
  organisation: 'Centrum voor Jeugd en Gezin',
  shortOrganisation: 'CJG',
  home: 'Naar het begin',
  menu: 'Menu',
  mainMenu: 'Hoofdmenu',
  close: 'Sluiten',
  language: 'Taal',
  account: 'Jouw account',
  signOut: 'Uitloggen',
  urgent: 'Direct hulp nodig?',
  service: (municipality: string) => `Een dienst van de gemeente ${municipality}`,
  call: 'Bel',
  waiting: (count: number) => `${count} nieuw`,
  trail: 'Kruimelpad',
  optional: '(niet verplicht)',
  fault: 'Let op:',
  faults: (count: number) => (count === 1 ? 'Er klopt 1 antwoord nog niet' : `Er kloppen ${count} antwoorden nog niet`),
  nothingLost: 'Er is nog niets opgeslagen. Wat je hebt ingevuld staat er nog.',
  pages: 'Bladeren',
  page: (number: number) => `Pagina ${number}`,
  previous: 'Vorige',
  next: 'Volgende',
  tableOf: (caption: string) => `${caption}, tabel`,
  figuresAsTable: 'Cijfers als tabel',
  stepOf: (number: number, count: number) => `Stap ${number} van ${count}`,
  done: 'klaar',
}

export type Text = typeof dutch

const english: Text = {
  skip: 'Skip to content',
  organisation: 'Centre for Youth and Family',
  shortOrganisation: 'CJG',
  home: 'To the start',
  menu: 'Menu',
  mainMenu: 'Main menu',
  close: 'Close',
  language: 'Language',
  account: 'Your account',
  signOut: 'Sign out',
  urgent: 'Need help right now?',
  service: municipality => `A service of the municipality of ${municipality}`,
  call: 'Call',
  waiting: count => `${count} new`,
  trail: 'Breadcrumb',
  optional: '(optional)',
  fault: 'Please note:',
  faults: count => (count === 1 ? '1 answer is not right yet' : `${count} answers are not right yet`),
  nothingLost: 'Nothing has been saved yet. What you filled in is still here.',
  pages: 'Pages',
  page: number => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',
  tableOf: caption => `${caption}, table`,
  figuresAsTable: 'Figures as a table',
  stepOf: (number, count) => `Step ${number} of ${count}`,
  done: 'done',
}

const arabic: Text = {
  skip: 'انتقل إلى المحتوى',
  organisation: 'مركز الشباب والأسرة',
  shortOrganisation: 'CJG',
  home: 'إلى البداية',
  menu: 'القائمة',
  mainMenu: 'القائمة الرئيسية',
  close: 'إغلاق',
  language: 'اللغة',
  account: 'حسابك',
  signOut: 'تسجيل الخروج',
  urgent: 'هل تحتاج مساعدة فورية؟',
  service: municipality => `خدمة من بلدية ${municipality}`,
  call: 'اتصل',
  waiting: count => `${count} جديد`,
  trail: 'مسار التنقل',
  optional: '(اختياري)',
  fault: 'انتبه:',
  faults: count => `عدد الإجابات التي تحتاج إلى تصحيح: ${count}`,
  nothingLost: 'لم يُحفظ شيء بعد. ما كتبته لا يزال هنا.',
  pages: 'الصفحات',
  page: number => `صفحة ${number}`,
  previous: 'السابق',
  next: 'التالي',
  tableOf: caption => `${caption}، جدول`,
  figuresAsTable: 'الأرقام في جدول',
  stepOf: (number, count) => `الخطوة ${number} من ${count}`,
  done: 'تم',
}

/** The words of the components themselves, in Dutch; a component with other words takes them as a property. */
export const text: Text = dutch

const texts: Readonly<Record<Language, Text>> = { nl: dutch, en: english, ar: arabic }

/** The same words in the language of the page. */
export const textIn = (language: Language): Text => texts[language]
