import * as by from './clients';
import type { Letter } from './letter';

/** Rarer programs and harder letters. */
export const rarer: Record<string, Letter[]> = {
  en: [
    by.page('Yahoo', {
      sender: 'Bob Carr',
      newest: 'Ann, the boat is out of the water. Send the painter whenever you like.\n\nBob',
      intro: 'On Monday, November 3, 2025 at 10:00:12 AM GMT, Ann Lee <ann@lee.example> wrote:',
      quoted: 'When can the painter start?',
    }),
    by.page('Proton Mail', {
      sender: 'Bob Carr',
      newest: 'Agreed, eight people then.',
      signature: 'Sent with Proton Mail secure email.',
      intro: 'On Monday, November 3rd, 2025 at 10:00, Ann Lee <ann@lee.example> wrote:',
      quoted: 'Eight people, is that right?',
    }),
    by.page('Spark', {
      sender: 'Bob Carr',
      newest: 'Noon works.',
      intro: 'On Nov 3, 2025 at 10:00 AM +0100, Ann Lee <ann@lee.example>, wrote:',
      quoted: 'Noon or one?',
    }),
    by.markedText('Roundcube', {
      sender: 'Bob Carr',
      newest: 'The well is eleven metres deep. See the list:\n\n* pipe, 12 m\n* pump, one\n* rope, 15 m',
      intro: 'On 2025-11-03 10:00, Ann Lee wrote:',
      quoted: 'How deep is the well?\n> > And how far from the house?',
    }),
    by.page('Notes', {
      sender: 'Bob Carr',
      newest: 'Please book it.',
      intro:
        'From:        Ann Lee/London/Quill\nTo:        Bob Carr/Leeds/Quill@Quill\nDate:        03/11/2025 10:00\nSubject:        Room for the audit',
      quoted: 'Shall I book the room?',
    }),
    by.page('ticket system', {
      sender: 'Bob Carr',
      newest: 'It prints again, you can close the ticket.',
      intro: 'On Mon, 3 Nov 2025 at 10:00, Help desk <help+48213@desk.example> wrote:',
      quoted: '##- Please type your reply above this line -##\nYour request 48213 was answered.',
    }),
    by.plain('Gmail', {
      sender: 'Bob Carr',
      newest:
        'Dear Ann,\n\non 3 November 2025 at 10:00 the council met, and this is what Mr Low wrote: the quay stays closed.\n\nSent via courier yesterday: two maps, one plan.\n\nFrom: now on, Subject: to change.\n\nBob',
    }),
    by.plain('Outlook', {
      sender: 'Bob Carr',
      newest:
        'Dear all,\n\nthe numbers:\n\nItem | Price\nRope | 12.50\nPump | 240.00\n\n-- but the pump is not sure yet --\n\nregards to your wife, and tell her the confidential email from the bank came by mistake to us.',
    }),
  ],
  ru: [
    by.page('Gmail', {
      sender: 'Борис Карр',
      newest: 'Лодка на берегу, присылайте маляра.\n\nБорис',
      intro: 'пн, 3 нояб. 2025 г. в 10:00, <anna@lee.example>:',
      quoted: 'Когда может начать маляр?',
    }),
    by.markedText('Roundcube', {
      sender: 'Борис Карр',
      newest: 'Глубина колодца одиннадцать метров.',
      intro: 'Анна Ли писал(а) 2025-11-03 10:00:',
      quoted: 'Какая глубина колодца?',
    }),
    by.page('K-9', {
      sender: 'Борис Карр',
      newest: 'Договорились, восемь человек.',
      signature: 'Отправлено с моего телефона Android',
      intro: '3 ноября 2025 г. 10:00:12 GMT+03:00, Анна Ли <anna@lee.example> пишет:',
      quoted: 'Восемь человек, верно?',
    }),
    by.page('Mail.ru', {
      sender: 'Борис Карр',
      newest: 'Пришлите счёт, оплатим завтра.',
      signature: 'Отправлено из Mail для Android',
      intro: 'понедельник, 3 ноября 2025 г., 10:00 +0300 от anna@lee.example <anna@lee.example>:',
      quoted: 'Оплата картой или по счёту?',
    }),
    by.plain('Outlook', {
      sender: 'Борис Карр',
      newest:
        'Коллеги,\n\nпосылка отправлена из Казани вчера, трек-номер 80084. Пётр написал: 3 ноября 2025 в 10:00 забирать нельзя.\n\nОтправлено с курьером: две карты и план.',
    }),
    by.outlook({
      sender: 'Борис Карр',
      newest: 'Анна, добрый день.\n\nАкт подписан, оригинал у секретаря.\n\nС уважением,\nБорис Карр',
      signature:
        'инженер\nООО «Перо»\n+7 495 000-55-66\n\nНастоящее сообщение и вложения к нему конфиденциальны и предназначены только адресату. Если вы получили его по ошибке, удалите его и сообщите отправителю.',
      intro:
        'From: Анна Ли <anna@lee.example>\nSent: Monday, November 3, 2025 10:00 AM\nTo: Борис Карр <boris@pero.example>\nSubject: Акт',
      quoted: 'Подписан ли акт?',
    }),
  ],
  de: [
    by.page('GMX', {
      sender: 'Bert Karr',
      newest: 'Das Boot liegt an Land, der Maler kann kommen.\n\nBert',
      intro:
        'Gesendet: Montag, 03. November 2025 um 10:00 Uhr\nVon: "Anna Lee" <anna@lee.example>\nAn: "Bert Karr" <bert@karr.example>\nBetreff: Boot',
      quoted: 'Wann kann der Maler anfangen?',
    }),
    by.page('K-9', {
      sender: 'Bert Karr',
      newest: 'Acht Personen stimmt.',
      signature: 'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
      intro: 'Am 3. November 2025 10:00:12 MEZ schrieb Anna Lee <anna@lee.example>:',
      quoted: 'Acht Personen, stimmt das?',
    }),
    by.markedText('Roundcube', {
      sender: 'Bert Karr',
      newest: 'Der Brunnen ist elf Meter tief.',
      intro: 'Am 2025-11-03 10:00, schrieb Anna Lee:',
      quoted: 'Wie tief ist der Brunnen?',
    }),
    {
      client: 'Gmail, inline',
      sender: 'Bert Karr',
      html: '<div>Liebe Anna,</div><div><br></div><div>Am Mo., 3. Nov. 2025 um 10:00 Uhr schrieb Anna Lee &lt;anna@lee.example&gt;:</div><blockquote class="gmail_quote">Wer kommt?</blockquote><div>Alle.</div>',
      text: null,
      newest: 'Liebe Anna,\n\nAlle.',
      signature: '',
      quotation: 'Am Mo., 3. Nov. 2025 um 10:00 Uhr schrieb Anna Lee',
    },
  ],
  fr: [
    by.page('Zimbra', {
      sender: 'Bob Carré',
      newest: 'Le bateau est à terre, le peintre peut venir.\n\nBob',
      intro:
        '----- Mail original -----\nDe: "Anne Lée" <anne@lee.example>\nÀ: "Bob Carré" <bob@carre.example>\nEnvoyé: Lundi 3 Novembre 2025 10:00:12\nObjet: Bateau',
      quoted: 'Quand le peintre peut-il commencer ?',
    }),
    by.page('Orange', {
      sender: 'Bob Carré',
      newest: 'Huit personnes, c’est bien ça.',
      intro:
        '> Message du 03/11/25 10:00\n> De : "Anne Lée" <anne@lee.example>\n> A : bob@carre.example\n> Copie à :\n> Objet : Repas',
      quoted: '> Huit personnes ?',
    }),
    by.page('Outlook Mac', {
      sender: 'Bob Carré',
      newest: 'Réservez, merci.',
      intro:
        'De : Anne Lée <anne@lee.example>\nDate : lundi, 3 novembre 2025 à 10:00\nÀ : Bob Carré <bob@carre.example>\nObjet : Salle pour l’audit',
      quoted: 'Je réserve la salle ?',
    }),
  ],
  es: [
    by.page('Yahoo', {
      sender: 'Beto Caro',
      newest: 'El barco ya está en tierra, que venga el pintor.',
      intro: 'El lunes, 3 de noviembre de 2025, 10:00:12 CET, Ana Lía <ana@lia.example> escribió:',
      quoted: '¿Cuándo puede empezar el pintor?',
    }),
    by.markedText('Roundcube', {
      sender: 'Beto Caro',
      newest: 'El pozo tiene once metros.',
      intro: 'El 2025-11-03 10:00, Ana Lía escribió:',
      quoted: '¿Qué profundidad tiene el pozo?',
    }),
  ],
  'pt-BR': [
    by.page('Yahoo', {
      sender: 'Beto Caro',
      newest: 'O barco já está em terra, pode mandar o pintor.',
      intro: 'Em segunda-feira, 3 de novembro de 2025 10:00:12 BRT, Ana Lia <ana@lia.example> escreveu:',
      quoted: 'Quando o pintor pode começar?',
    }),
    by.page('Outlook Mac', {
      sender: 'Beto Caro',
      newest: 'Pode reservar.',
      intro:
        'De: Ana Lia <ana@lia.example>\nData: segunda-feira, 3 de novembro de 2025 às 10:00\nPara: Beto Caro <beto@caro.example>\nAssunto: Sala da auditoria',
      quoted: 'Reservo a sala?',
    }),
  ],
  it: [
    by.page('Libero', {
      sender: 'Berto Carri',
      newest: 'La barca è a terra, il pittore può venire.',
      intro: 'Il 03/11/2025 10:00 CET Anna Lei <anna@lei.example> ha scritto:',
      quoted: 'Quando può cominciare il pittore?',
    }),
    by.markedText('Roundcube', {
      sender: 'Berto Carri',
      newest: 'Il pozzo è profondo undici metri.',
      intro: 'Il 2025-11-03 10:00 Anna Lei ha scritto:',
      quoted: 'Quanto è profondo il pozzo?',
    }),
  ],
  pl: [
    by.page('WP', {
      sender: 'Bartek Karski',
      newest: 'Łódź stoi na brzegu, malarz może przyjść.',
      intro: 'W dniu 2025-11-03 10:00:15 użytkownik Anna Lis <anna@lis.example> napisał:',
      quoted: 'Kiedy malarz może zacząć?',
    }),
    by.page('Outlook', {
      sender: 'Bartek Karski',
      newest: 'Proszę zarezerwować.',
      intro:
        'Od: Anna Lis <anna@lis.example>\nWysłano: poniedziałek, 3 listopada 2025 10:00\nDo: Bartek Karski <bartek@karski.example>\nDW: Sekretariat <sekretariat@karski.example>\nTemat: Sala na audyt',
      quoted: 'Rezerwować salę?',
    }),
  ],
  uk: [
    by.page('ukr.net', {
      sender: 'Богдан Кар',
      newest: 'Човен на березі, маляр може приходити.',
      intro: '3 листопада 2025, 10:00:12, від "Ганна Лі" <hanna@li.example>:',
      quoted: 'Коли маляр може почати?',
    }),
    by.page('Gmail, forward', {
      sender: 'Богдан Кар',
      newest: 'До відома.',
      intro:
        '---------- Forwarded message ---------\nВід: Ганна Лі <hanna@li.example>\nDate: пн, 3 лист. 2025 р. о 10:00\nSubject: Ключі\nTo: Богдан Кар <bohdan@kar.example>',
      quoted: 'Ключі в мене.',
    }),
  ],
  tr: [
    by.page('Gmail', {
      sender: 'Bora Kar',
      newest: 'Tekne karada, boyacı gelebilir.',
      intro: '3 Kas 2025 Pzt 10:00 tarihinde Ayla Lim <ayla@lim.example> şunu yazdı:',
      quoted: 'Boyacı ne zaman başlayabilir?',
    }),
    by.page('Outlook', {
      sender: 'Bora Kar',
      newest: 'Fatura size dün gönderildi. Salonu ayırtın.',
      intro:
        'Kimden: Ayla Lim <ayla@lim.example>\nGönderme Tarihi: 3 Kasım 2025 Pazartesi 10:00\nKime: Bora Kar <bora@kar.example>\nKonu: Denetim salonu',
      quoted: 'Salonu ayırtayım mı?',
    }),
  ],
};
