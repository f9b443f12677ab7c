import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { StatementWords } from '../statement-words.ts'

const { day, number } = formatIn('tr')

export const tr: StatementWords = {
  check: {
    'axe-light': 'WCAG 2.2 (A ve AA) hatalarının axe ile denetimi',
    'axe-dark': 'Koyu görünümde renk karşıtlığı',
    'small-screen': 'En dar ekranda (320 piksel) yana kaydırmadan okunur',
    enlarged: 'Her şey iki kat büyükken okunur',
    keyboard: 'Her şeye yalnızca klavyeyle ulaşılır ve nerede olduğunuzu görürsünüz',
    menus: 'Menüler klavyeyle açılır ve kapanır',
  },
  status: 'Uygunluk durumu',
  noStatus: municipality =>
    `Henüz belirlenmedi. A ile E arasında bir durumu, bu iş için eğitim almış kişilerin tam incelemesinden sonra ${municipality} belediyesi verir. O inceleme henüz yapılmadı. Aşağıda yalnızca bir programın denediği şeyler yazar.`,
  tested: 'Ne denendi',
  testedHow: ({ testedOn, axe, chromium, pages }) =>
    `${day(testedOn)} tarihinde bir program her açık sayfayı açtı: ${number(pages.length)} sayfa, Felemenkçe ve (sağdan sola yazılan) Arapça. axe ${axe} ve Chromium ${chromium} tarayıcısı ile. Böyle bir program hataların yalnızca bir bölümünü bulur.`,
  sound: (sound, all) =>
    sound === all ? `hepsinde iyi (${number(all)} sayfa)` : `${number(all)} sayfanın ${number(sound)} sayfasında iyi`,
  found: 'Henüz iyi olmayanlar',
  nothing: 'Program hata bulmadı.',
  byPeople: 'Henüz insanların denemediği şeyler',
  people: [
    'Her gün ekran okuyucu kullanan hiç kimse siteyi denemedi.',
    'Sesle, anahtarla veya ekran büyüteciyle de denenmedi.',
    'Hiçbir uzman siteyi WCAG 2.2 ile karşılaştırmadı.',
    'Diğer dilleri, o dili konuşan biri henüz kontrol etmedi.',
    'Felemenkçe ve Arapça dışındaki altı dil ayrıca açılmadı. Onlarda aynı sayfalar başka sözcüklerle vardır.',
    'Giriş yaptıktan sonraki sayfalar bu listede yoktur.',
  ],
  allPages: 'Açılan bütün sayfalar',
}
