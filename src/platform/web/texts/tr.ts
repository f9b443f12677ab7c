import type { Messages } from '../messages.ts'

export const tr: Messages = {
  notFound: {
    title: 'Bu sayfa yok',
    body: 'Belki adres doğru değil ya da sayfa sizin için değil.',
    way: 'Başa dön',
  },
  moved: {
    title: 'Bu şimdi başka bir yerde',
    body: 'Bu form, başka bir kayıtla birleştirilen bir kayda aitti. Hiçbir şey kaydedilmedi. Yazdıklarınızı kopyalamak için tarayıcınızda geri dönün.',
    way: 'Şimdi olduğu yere git',
  },
  broken: {
    title: 'Bizde bir sorun çıktı',
    body: 'Daha önce kaydettikleriniz duruyor. Birkaç dakika sonra yeniden deneyin.',
    number: id => `Sorun sürüyor mu? O zaman bize bu numarayı söyleyin: ${id}.`,
    way: 'Başa dön',
  },
  signInFirst: {
    title: 'Oturumunuz kapandı',
    body: 'Hiçbir şey gönderilmedi. Yeni bir sekmede oturum açın, bu sayfaya dönün ve yeniden gönderin: yazdıklarınız durur.',
    way: 'Oturum aç',
  },
  elsewhere: {
    title: 'Bu form bizim sayfamızdan gelmedi',
    body: 'Hiçbir şey kaydedilmedi. Sayfayı yeniden açın ve bir daha deneyin.',
    way: 'Başa dön',
  },
  tooLarge: {
    title: 'Bu, göndermek için çok büyük',
    body: 'Hiçbir şey kaydedilmedi. Bir seferde daha azını gönderin.',
    way: 'Başa dön',
  },
  tooOften: {
    title: 'Biraz bekleyin',
    body: 'Bu formu kısa sürede birkaç kez gönderdiniz. Hiçbir şey kaybolmadı: geri dönün ve bir dakika sonra yeniden deneyin.',
    way: 'Başa dön',
  },
  noKey: {
    title: 'Sayfayı yeniden açın',
    body: 'Bu formda bir şey eksik, bu yüzden hiçbir şey kaydedilmedi. Sayfayı yeniden açın ve bir daha gönderin.',
    way: 'Başa dön',
  },
  unreadable: {
    title: 'Bunu okuyamıyoruz',
    body: 'İçinde harf olmayan bir işaret var. Hiçbir şey kaydedilmedi. Geri dönün ve yeniden yazın.',
    way: 'Başa dön',
  },
  noMunicipality: {
    title: 'Bu adres bir belediyeye ait değil',
    body: 'Adresi doğru yazıp yazmadığınıza bakın.',
    way: 'Başa dön',
  },
}
