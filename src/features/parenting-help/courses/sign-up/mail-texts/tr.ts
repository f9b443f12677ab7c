import type { MailWords } from '../words-of-mail.ts'

export const tr: MailWords = {
  placed: { subject: 'CJG kaydınız', says: 'Kaydınız yapıldı. Yerleriniz kesin.' },
  waiting: {
    subject: 'CJG kaydınız',
    says: 'Bekleme listesindesiniz. Hepinize yer olduğunda hemen bir e-posta alırsınız.',
  },
  offered: {
    subject: 'CJG’de sizin için yer var',
    says: 'Yer açıldı. Gelip gelmeyeceğinizi zamanında bildirin: ne zamana kadar olduğu kendi sayfanızda yazar. Sonra yer başka bir aileye verilir.',
  },
  accepted: { subject: 'CJG kaydınız', says: 'Geleceğinize sevindik. Yerleriniz kesin.' },
  lapsed: {
    subject: 'CJG’deki yeriniz',
    says: 'Sizden haber alamadık, bu yüzden yer başka bir aileye verildi. Yine de istiyor musunuz? Kendi sayfanızda yeniden bekleme listesine girebilirsiniz.',
  },
  cancelled: { subject: 'CJG kaydınız silindi', says: 'Kaydınız silindi. Haber verdiğiniz için teşekkürler.' },
  moved: {
    subject: 'CJG’de bir şey değişti',
    says: 'Kayıt olduğunuz etkinliğin günü, saati veya yeri değişti. Şimdi nasıl olduğu kendi sayfanızda yazar.',
  },
  'called-off': {
    subject: 'CJG’de bir şey yapılmayacak',
    says: 'Ne yazık ki kayıt olduğunuz şey yapılmayacak. Nedeni kendi sayfanızda yazar.',
  },
  reminder: {
    subject: 'Yakında CJG’de görüşmek üzere',
    says: 'Yakında görüşeceğiz. Gün, saat ve yer kendi sayfanızda yazar. Gelemiyor musunuz? Orada kaydınızı sildirin: başka bir aile sevinir.',
  },
  evaluation: { subject: 'Nasıl buldunuz?', says: 'Geldiğiniz için teşekkürler. Nasıl buldunuz? Bir dakikanızı alır.' },
  ownPage: 'Kendi sayfanız:',
  code: 'Kodunuz:',
  question: phone => `Sorunuz mu var? Arayın: ${phone}.`,
}
