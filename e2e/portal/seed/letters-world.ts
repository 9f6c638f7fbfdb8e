import type { Almanac } from './almanac.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

/** Polish, Turkish, and scripts that are written from right to left or without spaces. */
export function worldLetters(day: Almanac): Letter[] {
  return [
    {
      key: 'pl-tomasz',
      box: OWN_BOX,
      from: colleague(2),
      subject: 'Frezarka stoi, co robimy?',
      when: day.ago(36),
      unread: true,
      text: `Aniu,

frezarka stanęła dziś rano, serwis może być dopiero w środę o 7:30. Blaty do Riverside mogę wyciąć ręcznie, ale to dwa dni więcej i trzeba by przesunąć lakierowanie.

Zadzwoń, proszę, przed 14, bo o tej porze muszę odpowiedzieć lakierni.

Tomek`,
    },
    {
      key: 'pl-wycena',
      box: SHARED_BOX,
      from: 'Zuzanna Lis <zuzanna.lis@poczta.example>',
      subject: 'Zapytanie o regał na wymiar',
      when: day.at(2, '22:17'),
      unread: true,
      text: `Dzień dobry,

szukam regału na książki na całą ścianę: szerokość 3,82 m, wysokość 2,60 m, z drabinką. Czy wykonują Państwo takie meble z montażem w Krakowie?

Mogę wysłać zdjęcia. Najchętniej rozmawiałabym po 17, na przykład ${day.say('pl', day.workday(3), 'full')} o 17:30.

Pozdrawiam
Zuzanna Lis`,
    },
    {
      key: 'pl-faktura',
      box: SHARED_BOX,
      folder: 'INBOX.Rechnungen',
      from: 'Okucia Marzec sp. z o.o. <faktury@okucia-marzec.example>',
      subject: 'Faktura FV/1142/2026',
      when: day.at(9, '06:30'),
      attached: 'waiting',
      dress: 'plain',
      text: `Szanowni Państwo,

w załączeniu faktura FV/1142/2026 na kwotę 9 417,40 zł.
Termin płatności: ${day.say('pl', 5, 'digits')}.

Wiadomość wysłana automatycznie.`,
    },
    {
      key: 'pl-spotkanie',
      box: OWN_BOX,
      from: 'Wojciech Zając <w.zajac@fabryka-biur.example>',
      subject: 'Spotkanie w przyszłym tygodniu',
      when: day.at(3, '14:02'),
      text: `Pani Anno,

proponuję spotkanie w przyszły czwartek o godz. 11 u nas w biurze, ul. Młyńska 4, trzecie piętro. Pokażemy pokoje, w których mają stanąć nowe biurka, i od razu ustalimy, gdzie poprowadzić kable.

Pozdrawiam serdecznie
Wojciech Zając`,
    },
    {
      key: 'tr-elif',
      box: OWN_BOX,
      from: colleague(4),
      subject: 'Lobi renkleri',
      when: day.at(1, '11:44'),
      unread: true,
      attached: 'downloaded',
      text: `Merhaba Anna,

lobi için üç renk paleti hazırladım, ekte. Ben ikinciyi beğeniyorum ama müşteri daha sıcak tonlar istemişti.

Yarın saat 10:30'da yarım saat bakabilir miyiz? Öğleden sonra atölyedeyim.

Sevgiler
Elif`,
    },
    {
      key: 'tr-siparis',
      box: SHARED_BOX,
      from: 'Deniz Aksoy <deniz.aksoy@liman-otel.example>',
      subject: '24 oda için başlık ve komodin',
      when: day.at(4, '09:27'),
      text: `İyi günler,

otelimizin 24 odası için yatak başlığı ve komodin fiyatı rica ediyoruz. Ölçüler ve kumaş kodları aşağıda:

- başlık 180 × 110 cm, kumaş K-12
- komodin 45 × 40 × 50 cm, ceviz

Teslimatın en geç ${day.say('tr', 60, 'day')} tarihinde yapılması gerekiyor. Görüşme için perşembe günü saat 14.00 uygun.

Saygılarımla
Deniz Aksoy`,
    },
    {
      key: 'tr-fuar',
      box: OWN_BOX,
      folder: 'Trash',
      from: 'Fuar Davet <davet@mobilya-fuari.example>',
      subject: 'Davetiyeniz hazır',
      when: day.at(17, '08:08'),
      text: `Sayın Anna Weber,

fuar davetiyeniz hazır. Kapılar ${day.say('tr', 30, 'day')} günü saat 09.00'da açılıyor.

Görüşmek üzere`,
    },
    {
      key: 'ar-request',
      box: SHARED_BOX,
      from: 'ليلى منصور <layla.mansour@dar-alnoor.example>',
      subject: 'طلب عرض سعر لأثاث مكتب',
      when: day.ago(505),
      unread: true,
      text: `السيدة أنّا المحترمة،

نحن بصدد تجهيز مكتب جديد من ثلاث غرف ونرغب في الحصول على عرض سعر لستة مكاتب وطاولة اجتماعات لثمانية أشخاص (رقم الكتالوج AH-220).

هل يمكن تحديد موعد يوم الثلاثاء الساعة 11:00 صباحاً؟ رقم الهاتف: +49 30 555 0147.

مع خالص التحية
ليلى منصور`,
    },
    {
      key: 'ar-thanks',
      box: OWN_BOX,
      from: '"مؤسسة النور" <info@dar-alnoor.example>',
      subject: 'Re: delivery شكراً لكم',
      when: day.at(6, '18:18'),
      html: '<div dir="rtl" style="font-family:Tahoma"><p>شكراً على التوصيل السريع.</p><p>وصلت الطاولة رقم <b dir="ltr">AH-220</b> سليمة، وبقي كرسيان فقط.</p><p>يوم الأحد في الساعة ٤ مساءً سنكون في المكتب.</p></div>',
    },
    {
      key: 'he-meeting',
      box: OWN_BOX,
      from: 'נועה ברק <noa.barak@galil-design.example>',
      subject: 'פגישה ביום רביעי בשעה 16:00',
      when: day.at(2, '16:36'),
      unread: true,
      text: `שלום אנה,

תודה על הדוגמאות. נשמח להיפגש בשיחת וידאו ביום רביעי בשעה 16:00 (שעון ישראל) כדי לעבור על התוכניות של בית הקפה.

אם לא מתאים, אפשר גם ב-${day.say('he', day.workday(7), 'day')} בבוקר.

בברכה,
נועה ברק`,
    },
    {
      key: 'zh-supplier',
      box: OWN_BOX,
      from: '林晓梅 <lin.xiaomei@huada-lighting.example>',
      subject: '报价单:吊灯 200 件',
      when: day.at(3, '04:20'),
      attached: 'waiting',
      text: `Anna 您好:

附件是吊灯的报价单,数量200件,交货期约35天。样品将于${day.say('zh-CN', 4, 'day')}寄出。

如方便,我们可以在${day.say('zh-CN', day.workday(5), 'full')}下午3点(北京时间)视频沟通包装细节。

祝好
林晓梅`,
    },
    {
      key: 'ja-visit',
      box: SHARED_BOX,
      from: '"佐藤 健" <sato@kawabe-kagu.example>',
      subject: 'ショールーム見学のお願い',
      when: day.at(8, '03:41'),
      text: `アンナ・ウェーバー様

はじめまして。河辺家具の佐藤と申します。
来月ベルリンへ出張いたします。${day.say('ja', 20, 'full')}の午前10時にショールームを見学させていただけますでしょうか。

二名で伺う予定です。どうぞよろしくお願いいたします。

佐藤`,
    },
  ];
}
