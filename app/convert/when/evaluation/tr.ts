import { type Letters, on, perhaps, says, silent } from './sentence';

// A Thursday morning in June.
export const turkish: Letters = {
  language: 'tr',
  reader: ['en'],
  written: '2027-06-10T09:00:00+03:00',
  timeZone: 'Europe/Istanbul',
  sentences: [
    says("Yarın saat 10'da görüşebilir miyiz?", on('2027-06-11 10:00', "Yarın saat 10'da")),
    says("Toplantı pazartesi günü saat 14.30'da.", on('2027-06-14 14:30', "pazartesi günü saat 14.30'da")),
    says(
      "15 Haziran'da 14:00-15:30 arasında buluşalım.",
      on('2027-06-15 14:00', "15 Haziran'da 14:00-15:30", '15:30'),
    ),
    says(
      "Salı günü saat 9'da veya çarşamba günü saat 16.45'te uygunum.",
      on('2027-06-15 09:00', "Salı günü saat 9'da"),
      on('2027-06-16 16:45', "çarşamba günü saat 16.45'te"),
    ),
    says("Öbür gün saat 11'de arayacağım.", on('2027-06-12 11:00', "Öbür gün saat 11'de")),
    says(
      'Eğitim 21-23 Haziran tarihlerinde yapılacak.',
      on('2027-06-21', '21-23 Haziran tarihlerinde', '2027-06-23'),
    ),
    says("Lütfen 25.06.2027'ye kadar cevap verin.", on('2027-06-25', '25.06.2027')),
    says(
      '24 Haziran 2027 Perşembe günü saat 11:15’te bekliyoruz.',
      on('2027-06-24 11:15', '24 Haziran 2027 Perşembe günü saat 11:15’te'),
    ),
    says(
      'Yarın saat 15:00 için yarım saat ayırabilir misiniz?',
      on('2027-06-11 15:00', 'Yarın saat 15:00 için yarım saat', '15:30'),
    ),
    says("Bugün öğleden sonra saat 3'te konuşalım.", on('2027-06-10 15:00', "Bugün öğleden sonra saat 3'te")),
    says(
      "Haftaya cuma saat 13:00'te bir buçuk saat görüşelim.",
      on('2027-06-18 13:00', "Haftaya cuma saat 13:00'te bir buçuk saat", '14:30'),
    ),
    says("Önümüzdeki salı 17.30'da ofisteyiz.", on('2027-06-15 17:30', "Önümüzdeki salı 17.30'da")),
    says(
      'Tarih: 22.06.2027 Saat: 14:00 - 15:00 Yer: Toplantı odası',
      on('2027-06-22 14:00', '22.06.2027 Saat: 14:00 - 15:00', '15:00'),
    ),
    says(
      "Cuma günü saat 10:00'dan 12:00'ye kadar buradayım.",
      on('2027-06-11 10:00', "Cuma günü saat 10:00'dan 12:00'ye", '12:00'),
    ),
    says(
      "Yarın öğlen buluşalım, 16 Haziran'da da olur.",
      on('2027-06-11 12:00', 'Yarın öğlen'),
      on('2027-06-16', "16 Haziran'da"),
    ),
    says("Cuma günü saat 3'te uygun mu?", perhaps('2027-06-11 15:00', "Cuma günü saat 3'te")),
    silent('12 Mart 2019 tarihli sözleşme hâlâ geçerli.'),
    silent('2027-0615 numaralı fatura 1.412,30 TL ve ödenmedi.'),
    silent('Telefonum +90 532 123 45 67 veya 0212 123 45 67.'),
    silent('Geçen cuma saat 15:00’te konuşmuştuk.'),
    silent('Sayfa 14-15 ve madde 3.12 ile sürüm 2.4.1 için bakınız.'),
    silent('Oda 12.10 dördüncü katta, oran 3:2.'),
    silent('Toplantı genelde yarım saat sürüyor.'),
    silent('IBAN: TR33 0006 1005 1978 6457 8413 26.'),
    silent('Pazar payımız yüzde 12,5 oldu.'),
    silent('Tamam.\n\n8 Haziran 2027 Sal 09:12 tarihinde Ayşe Kaya şunu yazdı:\n> Cuma günü saat 15:00?'),
  ],
};
