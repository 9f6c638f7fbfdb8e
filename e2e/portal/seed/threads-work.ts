import type { Almanac } from './almanac.ts';
import { conversation } from './conversation.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, colleague } from './people.ts';

const ANNA = colleague(1);
const KARIN = 'Karin Brandt <k.brandt@hotel-lindenhof.example>';
const SCHULZE = '"Schulze, Dirk" <d.schulze@hotel-lindenhof.example>';

/** Conversations with customers, two to fourteen letters, some with a side branch. */
export function workThreads(day: Almanac): Letter[] {
  return [...lindenhof(day), ...fittingDate(day), ...lights(day), ...leaseFurniture(day)];
}

/** Fourteen letters; the director answers an old one, so two branches grow side by side. */
function lindenhof(day: Almanac): Letter[] {
  return conversation(
    {
      box: OWN_BOX,
      key: 'lindenhof-rooms',
      subject: 'Zimmer 101–148: Zeitplan und Musterzimmer',
      prefix: 'AW: ',
    },
    [
      {
        from: KARIN,
        when: day.at(20, '09:10'),
        dress: 'office',
        text: 'Liebe Anna,\n\nwir können ab Montag mit dem ersten Stock beginnen. Der Betrieb läuft weiter, also bitte nie mehr als acht Zimmer gleichzeitig. Wann steht das Musterzimmer?\n\nLiebe Grüße\nKarin',
      },
      {
        from: ANNA,
        when: day.at(20, '10:02'),
        quote: 'gmail-de',
        text: 'Liebe Karin,\n\ndas Musterzimmer (Nr. 104) steht in zwei Wochen. Danach schaffen wir acht Zimmer in zehn Tagen.\n\nHerzliche Grüße\nAnna',
      },
      {
        from: SCHULZE,
        when: day.at(19, '08:31'),
        quote: 'outlook-de',
        dress: 'office',
        text: 'Guten Morgen,\n\nzehn Tage sind zu lang, die Messe beginnt in fünf Wochen. Bitte prüfen Sie zwei Teams.\n\nDirk Schulze\nDirektor',
      },
      {
        from: ANNA,
        when: day.at(19, '11:45'),
        quote: 'gmail-de',
        text: 'Guten Tag Herr Schulze,\n\nmit zwei Teams sind es sechs Tage, dann aber auch am Samstag und mit Lärm ab 8 Uhr. Wäre das möglich?\n\nAnna Weber',
      },
      {
        from: KARIN,
        when: day.at(19, '14:20'),
        answers: 1,
        quote: 'thunderbird-de',
        text: 'Kurze Zwischenfrage zum Musterzimmer: Bleibt der alte Spiegel? Der Gast in 104 reist übrigens erst am 14. ab.',
      },
      {
        from: ANNA,
        when: day.at(19, '15:05'),
        quote: 'gmail-de',
        text: 'Der Spiegel bleibt, er passt genau über den neuen Schreibtisch. Und der 14. reicht uns.',
      },
      {
        from: SCHULZE,
        when: day.at(18, '07:58'),
        answers: 3,
        quote: 'outlook-de',
        dress: 'office',
        text: 'Samstag ja, Lärm ab 9 Uhr. Einverstanden.',
      },
      {
        from: ANNA,
        when: day.at(18, '09:30'),
        quote: 'gmail-de',
        text: 'Danke, dann planen wir so. Den genauen Ablauf schicke ich bis Freitag.',
      },
      {
        from: KARIN,
        when: day.at(13, '16:12'),
        quote: 'gmail-de',
        text: 'Liebe Anna, wo bleibt der Ablauf? Die Hausdame muss die Zimmer sperren.',
      },
      {
        from: ANNA,
        when: day.at(13, '16:40'),
        quote: 'gmail-de',
        attached: 'downloaded',
        text: 'Liegt an, entschuldige die Verspätung. Grün ist frei, rot ist gesperrt, und in den gelben Zimmern arbeiten wir nur bis 12 Uhr.',
      },
      {
        from: KARIN,
        when: day.at(8, '10:15'),
        quote: 'gmail-de',
        text: 'Das Musterzimmer ist ein Traum! Nur das Leselicht blendet, wenn man auf der linken Seite liegt.',
      },
      {
        from: ANNA,
        when: day.at(8, '11:01'),
        quote: 'gmail-de',
        text: 'Stimmt, wir drehen den Arm um 15 Grad. Jonas macht das morgen früh.',
      },
      {
        from: SCHULZE,
        when: day.at(1, '08:05'),
        quote: 'outlook-de',
        dress: 'office',
        text: 'Freigabe erteilt. Die ersten acht Zimmer bitte ab kommendem Montag, 9 Uhr. Einweisung der Hausdame um 8:30 Uhr im Frühstücksraum.\n\nDirk Schulze',
      },
      {
        from: KARIN,
        when: day.ago(110),
        unread: true,
        quote: 'gmail-de',
        text: `Liebe Anna,\n\nkurz vor dem Start: Können wir am ${day.say('de', day.workday(2), 'full')} um 14 Uhr gemeinsam durch die acht Zimmer gehen? Danach tausche ich die Schlüssel aus.\n\nLiebe Grüße\nKarin`,
      },
    ],
  );
}

function fittingDate(day: Almanac): Letter[] {
  const priya = 'Priya Raman <priya.raman@northquay.example>';
  return conversation({ box: OWN_BOX, key: 'northquay-date', subject: 'Fitting on the third floor' }, [
    {
      from: ANNA,
      when: day.at(15, '10:00'),
      to: priya,
      text: 'Dear Priya,\n\nthe desks are ready. We need one day and the goods lift. Which day suits you?\n\nKind regards\nAnna',
    },
    {
      from: priya,
      when: day.at(15, '12:41'),
      quote: 'outlook-en',
      dress: 'office',
      text: 'Hi Anna,\n\nthe lift is free on Tuesday and on Thursday, 8 am to 2 pm. Thursday is better because half of the team works from home.\n\nPriya',
    },
    {
      from: ANNA,
      when: day.at(15, '13:10'),
      quote: 'gmail-en',
      text: 'Thursday then, 8 am. Four people, one van.',
    },
    {
      from: priya,
      when: day.at(9, '17:30'),
      quote: 'apple-en',
      dress: 'phone',
      text: 'Bad news, the lift is broken and the part comes on Friday. Can we move it by a week?',
    },
    {
      from: ANNA,
      when: day.at(9, '17:52'),
      quote: 'gmail-en',
      text: 'We can. Same time, one week later. I have moved everything.',
    },
    { from: priya, when: day.at(9, '18:00'), quote: 'apple-en', dress: 'phone', text: 'You are a star' },
  ]);
}

function lights(day: Almanac): Letter[] {
  const ben = 'Ben Carter <ben@carterlights.example>';
  return conversation({ box: OWN_BOX, key: 'lights-offer', subject: 'Track lights, offer 771' }, [
    {
      from: ben,
      when: day.at(11, '09:00'),
      attached: 'downloaded',
      text: 'Anna, offer attached: 18 spots, 6 tracks, dimmers. Valid for 30 days.\n\nBen',
    },
    {
      from: ANNA,
      when: day.at(10, '15:15'),
      quote: 'gmail-en',
      text: 'Thanks Ben. Two questions:\n\n1. Are the spots the ones with the narrow beam?\n2. Could you deliver before the 20th?\n\nAnna',
    },
    {
      from: ben,
      when: day.at(10, '16:31'),
      dress: 'plain',
      text: `On the two questions, see below.

On ${day.say('en-GB', -10, 'dated')} at 15:15, Anna Weber <anna.weber@birchline.example> wrote:
> 1. Are the spots the ones with the narrow beam?

Yes, 12 degrees.

> 2. Could you deliver before the 20th?

The tracks yes, the dimmers on the 22nd. I can bring them myself, any time after 3 pm.

Ben`,
    },
    {
      from: ANNA,
      when: day.at(9, '09:20'),
      quote: 'gmail-en',
      text: 'Perfect. Please go ahead, order number LH-88.',
    },
  ]);
}

function leaseFurniture(day: Almanac): Letter[] {
  const farah = 'Farah Aziz <farah@sprout-labs.example>';
  const lars = 'Lars from Sprout <lars@sprout-labs.example>';
  return conversation({ box: OWN_BOX, key: 'sprout-rent', subject: 'Renting instead of buying?' }, [
    {
      from: farah,
      when: day.at(7, '10:20'),
      text: 'Hi Anna,\n\nwe are eleven people now and will be thirty or five in a year, nobody knows. Can we rent the desks?\n\nFarah',
    },
    {
      from: ANNA,
      when: day.at(7, '11:00'),
      quote: 'gmail-en',
      text: 'Hi Farah,\n\nyes, from 12 months on. 30 desks cost 14 euros each per month, returns are possible every quarter.\n\nAnna',
    },
    {
      from: lars,
      when: day.at(6, '09:45'),
      answers: 0,
      quote: 'outlook-old',
      dress: 'office',
      text: 'Jumping in here: our accountant prefers buying. Could you give us both numbers?\n\nLars',
    },
    {
      from: farah,
      when: day.at(6, '10:05'),
      answers: 1,
      quote: 'gmail-en',
      text: 'That sounds fair. Is assembly included?',
    },
    {
      from: ANNA,
      when: day.at(6, '12:30'),
      answers: 3,
      quote: 'gmail-en',
      text: 'Assembly is included, also when you return them.',
    },
    {
      from: lars,
      when: day.at(2, '15:45'),
      answers: 4,
      quote: 'apple-en',
      dress: 'phone',
      unread: true,
      text: 'We talked it over: renting it is. Can you come on Monday 11am and bring the contract? Farah is in until noon.',
    },
  ]);
}
