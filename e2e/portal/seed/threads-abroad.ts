import type { Almanac } from './almanac.ts';
import { conversation } from './conversation.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, SHARED_BOX, colleague } from './people.ts';

const ANNA = colleague(1);
const SUPPORT = 'Birchline Interiors <info@birchline.example>';

/** Short conversations in other languages: every mail program quotes in its own way. */
export function abroadThreads(day: Almanac): Letter[] {
  return [...russian(day), ...french(day), ...polish(day), ...supportCases(day), ...southern(day)];
}

function russian(day: Almanac): Letter[] {
  const vera = 'Вера Кузьмина <v.kuzmina@yarmarka.example>';
  const gleb = 'Глеб Антонов <g.antonov@yarmarka.example>';
  return [
    ...conversation({ box: OWN_BOX, key: 'ru-stand', subject: 'Стенд на ярмарке: размеры' }, [
      {
        from: vera,
        when: day.at(9, '10:12'),
        text: 'Анна, здравствуйте!\n\nСтенд 6 на 3 метра, открыт с двух сторон. Нужны стойка, витрина и подсобка с дверью. Сможете к ярмарке?\n\nВера',
      },
      {
        from: ANNA,
        when: day.at(9, '12:30'),
        quote: 'gmail-ru',
        text: 'Вера, здравствуйте!\n\nСможем, если решение будет до конца недели. Эскиз пришлю завтра.',
      },
      {
        from: vera,
        when: day.at(8, '09:44'),
        quote: 'yandex-ru',
        text: 'Эскиз отличный. Можно ли сделать витрину на 20 см выше?',
      },
      {
        from: gleb,
        when: day.at(8, '11:15'),
        quote: 'outlook-ru',
        dress: 'office',
        text: 'Коллеги, по смете: подсобку можно взять в аренду у организаторов, это дешевле. Прошу пересчитать.\n\nГлеб Антонов\nфинансовый отдел',
      },
      {
        from: ANNA,
        when: day.at(8, '13:02'),
        quote: 'gmail-ru',
        text: 'Пересчитала, без подсобки минус 18 %. Витрина выше на 20 см входит в цену.',
      },
      {
        from: vera,
        when: day.at(1, '14:14'),
        unread: true,
        quote: 'mailru-ru',
        text: 'Согласовано! Давайте созвонимся в понедельник в 12:00 и закроем список.',
      },
    ]),
    ...conversation({ box: OWN_BOX, key: 'uk-shelves', subject: 'Полиці для книгарні' }, [
      {
        from: 'Тарас Гончар <taras@knyharnia.example>',
        when: day.at(5, '13:00'),
        text: 'Вітаю! Чи є ще ті полиці з берези, що були у вітрині? Потрібно вісім.',
      },
      {
        from: ANNA,
        when: day.at(5, '14:20'),
        quote: 'gmail-en',
        text: 'Вітаю, Тарасе! Є шість, ще дві будуть за тиждень.',
      },
      {
        from: 'Тарас Гончар <taras@knyharnia.example>',
        when: day.at(4, '09:09'),
        quote: 'thunderbird-uk',
        text: 'Чудово, беру всі. Заберу в п’ятницу о 17:30, якщо склад ще працює.',
      },
    ]),
  ];
}

function french(day: Almanac): Letter[] {
  const claire = 'Claire Dubois <claire.dubois@atelier-dubois.example>';
  return conversation(
    { box: OWN_BOX, key: 'fr-banquette', subject: 'Banquette de la salle du fond', prefix: 'RE: ' },
    [
      {
        from: claire,
        when: day.at(12, '11:20'),
        text: 'Bonjour Anna,\n\nLa banquette doit gagner 6 cm en profondeur, sinon les tables sont trop loin. Est-ce encore possible ?\n\nClaire',
      },
      {
        from: ANNA,
        when: day.at(12, '14:48'),
        quote: 'gmail-fr',
        text: 'Bonjour Claire,\n\nOui, jusqu\u2019à vendredi soir. Ensuite la mousse est coupée.\n\nAnna',
      },
      {
        from: claire,
        when: day.at(11, '09:31'),
        quote: 'gmail-fr',
        text: 'Parfait. Je confirme donc 62 cm. Le tissu arrive chez vous mercredi.',
      },
      { from: ANNA, when: day.at(11, '09:50'), quote: 'gmail-fr', text: 'Merci, c\u2019est noté : 62 cm.' },
    ],
  );
}

function polish(day: Almanac): Letter[] {
  const tomasz = colleague(2);
  return conversation({ box: OWN_BOX, key: 'pl-lakier', subject: 'Lakier do stołów', prefix: 'Odp: ' }, [
    {
      from: tomasz,
      when: day.at(6, '07:20'),
      text: 'Aniu, lakiernia podniosła cenę o 11%. Zostajemy czy szukamy?',
    },
    {
      from: ANNA,
      when: day.at(6, '08:45'),
      quote: 'thunderbird-pl',
      text: 'Zostajemy do końca roku, w styczniu szukamy. Zapytaj o rabat za całość.',
    },
    {
      from: tomasz,
      when: day.at(5, '12:12'),
      quote: 'apple-pl',
      dress: 'phone',
      text: 'Dali 4%. Umówiłem nas z nimi na 15 stycznia, godz. 9.',
    },
  ]);
}

function supportCases(day: Almanac): Letter[] {
  const topic = { box: SHARED_BOX, owner: SUPPORT };
  const paul = 'Paul Achterberg <p.achterberg@postbox.example>';
  const ines = 'Ines Romero <ines.romero@correo.example>';
  const tom = 'Tom Whitfield <tom@whitfield-co.example>';
  return [
    ...conversation({ ...topic, key: 'case-lamp', subject: 'Lamp Kolk flickers' }, [
      {
        from: paul,
        when: day.at(8, '20:15'),
        text: 'Hello,\n\nmy lamp flickers when the dimmer is low. Is the bulb the wrong one? It is the 8 W from the supermarket.\n\nPaul Achterberg',
      },
      {
        from: SUPPORT,
        when: day.at(7, '09:03'),
        quote: 'gmail-en',
        text: 'Dear Mr Achterberg,\n\nmost likely yes. The lamp needs a dimmable bulb of at least 5 W; a list is on our page. If it still flickers we exchange the dimmer.\n\nKateryna Bondar',
      },
      {
        from: paul,
        when: day.at(3, '21:40'),
        quote: 'thunderbird-de',
        text: 'New bulb, same thing. I could bring the lamp on Saturday around 11, or you send me a dimmer.',
      },
      {
        from: SUPPORT,
        when: day.at(2, '09:12'),
        quote: 'gmail-en',
        text: 'Please bring it, Sofia is there from 10 to 16.',
      },
      {
        from: paul,
        when: day.at(1, '22:05'),
        unread: true,
        quote: 'thunderbird-de',
        text: 'Thanks, I will come at 11.',
      },
    ]),
    ...conversation({ ...topic, key: 'case-stools', subject: 'Pedido 20361: falta una pata' }, [
      {
        from: ines,
        when: day.at(14, '12:00'),
        text: 'Hola:\n\nAl taburete le falta una pata. ¿Me la pueden enviar antes del sábado?\n\nInés',
      },
      {
        from: SUPPORT,
        when: day.at(14, '15:20'),
        quote: 'gmail-es',
        text: 'Estimada Inés:\n\nLo sentimos. La pata sale hoy y llega el viernes.\n\nKateryna',
      },
      { from: ines, when: day.at(10, '18:44'), quote: 'gmail-es', text: '¡Ya está aquí! Muchas gracias.' },
    ]),
    ...conversation({ ...topic, key: 'case-invoice', subject: 'Copy of invoice 3271' }, [
      {
        from: tom,
        when: day.at(5, '16:20'),
        text: 'Could I have a copy of invoice 3271 with our new name on it? Whitfield & Co Ltd, the rest stays.',
      },
      {
        from: SUPPORT,
        when: day.at(4, '08:25'),
        quote: 'gmail-en',
        attached: 'downloaded',
        text: 'Here it is.\n\nKateryna',
      },
    ]),
  ];
}

function southern(day: Almanac): Letter[] {
  const bia = colleague(5);
  const sofia = colleague(9);
  return [
    ...conversation({ box: OWN_BOX, key: 'pt-frete', subject: 'Frete para o Riverside' }, [
      {
        from: bia,
        when: day.at(13, '16:00'),
        text: 'Anna, o frete marítimo subiu 300 dólares. Fecho mesmo assim?',
      },
      {
        from: ANNA,
        when: day.at(13, '16:35'),
        quote: 'gmail-pt',
        text: 'Fecha, sim. Mas pede seguro completo desta vez.',
      },
      {
        from: bia,
        when: day.at(12, '13:10'),
        quote: 'gmail-pt',
        text: 'Fechado com seguro. Embarque na quinta, 5h da manhã.',
      },
    ]),
    ...conversation({ box: OWN_BOX, key: 'it-catalogo', subject: 'Foto per il catalogo' }, [
      {
        from: sofia,
        when: day.at(8, '10:10'),
        text: 'Anna, il fotografo può venire martedì dalle 9 alle 13. Quali mobili vuoi nel catalogo?',
      },
      {
        from: ANNA,
        when: day.at(8, '10:50'),
        quote: 'gmail-it',
        text: 'Linnea, Ahorn e la nuova Kolk. E la luce del mattino, se possibile.',
      },
      {
        from: sofia,
        when: day.at(7, '15:25'),
        quote: 'gmail-it',
        attached: 'waiting',
        text: 'Fatto! Le prime prove sono in allegato.',
      },
    ]),
    ...conversation({ box: OWN_BOX, key: 'tr-kumas', subject: 'Kumaş numuneleri', prefix: 'Ynt: ' }, [
      {
        from: colleague(4),
        when: day.at(10, '12:12'),
        text: 'Anna, kumaş numuneleri geldi. Hangisini müşteriye göstereyim?',
      },
      {
        from: ANNA,
        when: day.at(10, '13:00'),
        quote: 'gmail-tr',
        text: 'K-12 ve K-15. Pazartesi 9.00’da yanımda olsunlar.',
      },
    ]),
  ];
}
