/** What is written to whoever has an appointment: the day and the time, and no name and no reason. Of the other languages nobody who speaks them read the words yet. */
import type { InEveryLanguage } from '../../../../platform/i18n/languages.ts'

export type MailWords = {
  /** In the mail and in one's own calendar. */
  readonly title: string
  readonly made: (when: string) => string
  readonly cancelled: (when: string) => string
  /** For who booked without an account. */
  readonly withCode: (address: string) => string
  readonly reminder: string
  readonly remind: (when: string, phone: string) => string
}

export const mailWords: InEveryLanguage<MailWords> = {
  nl: {
    title: 'Afspraak CJG',
    made: when => `Je hebt een afspraak: ${when}.`,
    cancelled: when => `Deze afspraak gaat niet door: ${when}.`,
    withCode: address => `Waar het is, en verzetten of afzeggen: vul je code in op ${address} of bel ons.`,
    reminder: 'Morgen een afspraak bij het CJG',
    remind: (when, phone) =>
      `Je hebt morgen een afspraak bij het CJG: ${when}. Kun je niet? Zeg dan af of verzet, of bel ${phone}.`,
  },
  en: {
    title: 'CJG appointment',
    made: when => `You have an appointment: ${when}.`,
    cancelled: when => `This appointment is cancelled: ${when}.`,
    withCode: address => `To see where it is, or to move or cancel: enter your code at ${address} or call us.`,
    reminder: 'Appointment at the CJG tomorrow',
    remind: (when, phone) =>
      `You have an appointment at the CJG tomorrow: ${when}. Can you not come? Then cancel or move it, or call ${phone}.`,
  },
  tr: {
    title: 'CJG randevusu',
    made: when => `Randevunuz var: ${when}.`,
    cancelled: when => `Bu randevu iptal edildi: ${when}.`,
    withCode: address =>
      `Yerini görmek, randevuyu değiştirmek veya iptal etmek için kodunuzu ${address} adresinde girin ya da bizi arayın.`,
    reminder: 'Yarın CJG’de randevunuz var',
    remind: (when, phone) =>
      `Yarın CJG’de randevunuz var: ${when}. Gelemiyor musunuz? Randevuyu iptal edin veya değiştirin ya da arayın: ${phone}.`,
  },
  ar: {
    title: 'موعد CJG',
    made: when => `لديك موعد: ${when}.`,
    cancelled: when => `أُلغي هذا الموعد: ${when}.`,
    withCode: address => `لمعرفة المكان أو لتغيير الموعد أو إلغائه: أدخل رمزك في \u2066${address}\u2069 أو اتصل بنا.`,
    reminder: 'موعدك غدًا في CJG',
    remind: (when, phone) =>
      `لديك موعد غدًا في CJG: ${when}. لا تستطيع الحضور؟ ألغِ الموعد أو غيّره، أو اتصل بالرقم \u2066${phone}\u2069.`,
  },
  pl: {
    title: 'Wizyta w CJG',
    made: when => `Masz umówioną wizytę: ${when}.`,
    cancelled: when => `Ta wizyta się nie odbędzie: ${when}.`,
    withCode: address => `Miejsce wizyty, zmiana terminu lub odwołanie: wpisz swój kod na ${address} albo zadzwoń.`,
    reminder: 'Jutro masz wizytę w CJG',
    remind: (when, phone) =>
      `Jutro masz wizytę w CJG: ${when}. Nie możesz przyjść? Odwołaj lub przełóż wizytę albo zadzwoń: ${phone}.`,
  },
  uk: {
    title: 'Прийом у CJG',
    made: when => `Вас записано на прийом: ${when}.`,
    cancelled: when => `Цей прийом не відбудеться: ${when}.`,
    withCode: address =>
      `Щоб побачити адресу, перенести або скасувати запис, введіть свій код на ${address} або зателефонуйте.`,
    reminder: 'Завтра прийом у CJG',
    remind: (when, phone) =>
      `Завтра у вас прийом у CJG: ${when}. Не можете прийти? Скасуйте або перенесіть запис, або зателефонуйте: ${phone}.`,
  },
  fr: {
    title: 'Rendez-vous CJG',
    made: when => `Vous avez un rendez-vous : ${when}.`,
    cancelled: when => `Ce rendez-vous est annulé : ${when}.`,
    withCode: address => `Pour voir où c’est, déplacer ou annuler : entrez votre code sur ${address} ou appelez-nous.`,
    reminder: 'Rendez-vous demain au CJG',
    remind: (when, phone) =>
      `Vous avez un rendez-vous demain au CJG : ${when}. Vous ne pouvez pas venir ? Annulez ou déplacez-le, ou appelez le ${phone}.`,
  },
  es: {
    title: 'Cita en el CJG',
    made: when => `Tiene una cita: ${when}.`,
    cancelled: when => `Esta cita queda anulada: ${when}.`,
    withCode: address => `Para ver dónde es, cambiarla o anularla: introduzca su código en ${address} o llámenos.`,
    reminder: 'Mañana tiene una cita en el CJG',
    remind: (when, phone) =>
      `Mañana tiene una cita en el CJG: ${when}. ¿No puede venir? Anule o cambie la cita, o llame al ${phone}.`,
  },
}
