import * as by from './clients';
import type { Letter } from './letter';

export const turkish: Letter[] = [
  by.gmail({
    sender: 'Ali Demir',
    newest:
      'Merhaba Ayşe,\n\nSalı bana uyar. İki örneği de getiririm, gri olanı ve kumu daha bol olanı, böylece yerinde karar veririz.\n\nKomşuların kapısı açık olacak mı?\n\nAli',
    intro: 'Ayşe Kaya <ayse@kaya.example>, 3 Kas 2025 Pzt, 10:00 tarihinde şunu yazdı:',
    quoted: 'Merhaba Ali,\n\nsalı günü gelebilir misin?\n\nAyşe',
  }),
  by.outlook({
    sender: 'Burcu Oral',
    newest:
      'Günaydın,\n\nÜç faturadan ikisi 12 Ekim 2025 tarihinde ödendi. Üçüncüsünde sipariş numarası yanlış, ofisinize geri gönderildi.\n\nDüzeltilmiş faturayı bekliyoruz.\n\nSaygılarımla,\nBurcu',
    signature: 'Burcu Oral\nMuhasebe\nKaynak Matbaası Ltd. Şti.\n+90 212 000 11 22',
    intro:
      'Kimden: Mert Loran <mert@kagit.example> \nGönderildi: 3 Kasım 2025 Pazartesi 09:41\nKime: Burcu Oral <oral@kaynak.example>\nBilgi: Satın alma <satinalma@kaynak.example>\nKonu: YNT: Açık faturalar',
    quoted: 'Üç fatura hâlâ açık.\n\nMert',
  }),
  by.outlookWeb({
    sender: 'Deniz Kral',
    newest: 'Asansör yediden beri çalışıyor. Raporu sonra tararım.\n\nDeniz',
    signature: 'iOS için Outlook uygulamasını edinin',
    intro:
      'Gönderen: Gül Okan <okan@ev.example>\nGönderildi: 2 Kasım 2025 Pazar 18:20\nKime: Deniz Kral <kral@ev.example>\nKonu: B blok asansörü',
    quoted: 'Asansör yine duruyor. Teknisyeni kim çağırıyor?',
  }),
  by.iphone({
    sender: 'Rüya Adler',
    newest: 'On dakika gecikiyorum, bensiz başlayın.',
    signature: 'iPhone’umdan gönderildi',
    intro: 'Levent Hart <levent@koro.example> şunları yazdı (3 Kas 2025 09:48):',
    quoted: 'Herkes burada. Neredesin?',
  }),
  by.thunderbird({
    sender: 'Kaan Vural',
    newest:
      'Gürültülü olan ikinci pompa, o da yalnızca depo yarısından az doluyken ses çıkarıyor. Sanırım üst contadan hava giriyor.\n\nÇarşamba günü bakarım.',
    signature: '-- \nKaan Vural\nPompa salonu 2',
    intro: '3.11.2025 10:00 tarihinde Suna Park yazdı:',
    quoted: 'Pompalardan hangisi ses yapıyor?',
  }),
  by.outlookText({
    sender: 'Elif Sazlık',
    newest: 'Aldım, teşekkürler.',
    intro:
      '-----Özgün İleti-----\nKimden: Liman Ofisi [mailto:ofis@liman.example]\nGönderildi: 3 Kasım 2025 Pazartesi 08:15\nKime: Elif Sazlık\nKonu: 14 numaralı yer',
    quoted: '14 numaralı yerin sözleşmesi ektedir.',
  }),
  by.android({
    sender: 'Can Mil',
    newest: 'Paket geldi, kırık yok.',
    signature: 'Galaxy cihazımdan gönderildi',
    intro:
      '-------- Orijinal mesaj --------\nKimden: Depo <depo@hizli.example>\nTarih: 3.11.2025 10:00 (GMT+03:00)\nAlıcı: Can Mil <can@mil.example>\nKonu: Paketiniz',
    quoted: 'Paketiniz teslim edildi.',
  }),
  by.plain('Gmail', {
    sender: 'Levent Hart',
    newest:
      'Herkese merhaba,\n\nPazartesi günü Can bir plan yazdı:\n\n- koro altıda\n- solistler yedide\n\nKimden: yan kapıdan\nKime: herkese\n\nLevent',
  }),
];
