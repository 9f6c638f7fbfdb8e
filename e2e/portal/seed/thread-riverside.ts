import type { Almanac } from './almanac.ts';
import { conversation } from './conversation.ts';
import type { Letter } from './letter.ts';
import { OWN_BOX, colleague } from './people.ts';

/** The long one: sixty short letters about one lobby, from the first drawing to the last screw. */
export function riversideThread(day: Almanac): Letter[] {
  return conversation(
    {
      box: OWN_BOX,
      key: 'riverside-lobby',
      subject: 'Riverside lobby: who does what and when',
      folder: 'Projects/Riverside',
    },
    TURNS.map(([who, text], index) => ({
      from: WRITERS[who],
      when: momentOf(index, day),
      text,
      dress: who === 'jonas' ? 'phone' : 'plain',
      ...(index % 4 === 3 ? { quote: 'gmail-en' as const } : {}),
    })),
  );
}

/** Six weeks, one or two letters a day, the last one yesterday. */
function momentOf(index: number, day: Almanac): number {
  const days = (index * 43) / (TURNS.length - 1);
  const hour = 8 + Math.floor((days % 1) * 10);
  return day.at(44 - Math.floor(days), `${String(hour).padStart(2, '0')}:${10 + ((index * 7) % 50)}`);
}

const WRITERS = {
  anna: colleague(1),
  tomasz: colleague(2),
  elif: colleague(4),
  jonas: colleague(6),
  dmitry: colleague(8),
  grace: 'Grace Okafor <grace.okafor@riverside.example>',
};

const TURNS: [keyof typeof WRITERS, string][] = [
  [
    'grace',
    'Hello all, the owners signed. I would like one place where we keep track of the lobby, so please answer to everybody here. First question: when do you start?',
  ],
  [
    'anna',
    'Hello Grace, wonderful. We start with the floor plan next week and with the workshop the week after. Elif sends the drawings by Thursday.',
  ],
  [
    'elif',
    'Thursday is fine. I still need the position of the two columns, the old plan and the new plan disagree by 12 cm.',
  ],
  ['jonas', 'i am in the area tomorrow, i measure them. around 4 pm'],
  ['jonas', 'column A 61.5 from the wall, column B 58. the old plan is right'],
  ['elif', 'Thank you! Then the bench fits between them without a cut.'],
  ['grace', 'Good. Please keep 120 cm free for prams, the nursery on the second floor insists.'],
  ['elif', 'Noted, it is 126 in the drawing.'],
  ['tomasz', 'Which oak? I have 9 planks of the old lot, not enough for bench and desk together.'],
  ['anna', 'Old lot for the desk, because everybody touches it. The bench can be from the new one.'],
  ['tomasz', 'Ok. New lot is lighter, they will see it if they stand next to each other.'],
  ['grace', 'They are nine metres apart, nobody will notice. Go ahead.'],
  ['elif', 'Drawings are in the folder, version 11. Please look at page 3, the back side of the desk.'],
  ['grace', 'Page 3: could the drawers be lockable? We keep visitor badges there.'],
  ['anna', 'Yes, three of the six. It adds 180 euros.'],
  ['grace', 'Agreed.'],
  ['tomasz', 'Locks ordered, delivery in eight days. I cut the panels meanwhile.'],
  [
    'dmitry',
    'Transport: I have a lorry with a lift for the weekend or a small van on Tuesday. The desk is 3.8 m, so rather the lorry.',
  ],
  ['grace', 'At weekends the ramp is closed. Is Friday evening after seven possible?'],
  ['dmitry', 'Friday 19:30 works. Ramp on the river side?'],
  ['grace', 'River side, yes. I leave the key with the guard, his name is Collins.'],
  ['jonas', 'need 3 people for the desk, tomasz can you lend me one'],
  ['tomasz', 'Take Piotr. He has to be home by ten.'],
  ['anna', 'Grace, will the power for the desk be ready by then? Two circuits, as in the plan.'],
  ['grace', 'The electrician promises it for Wednesday noon.'],
  ['grace', 'Update: it will be Thursday, he waits for a part.'],
  ['anna', 'Thursday is still all right. After that we would have to move the delivery.'],
  [
    'elif',
    'The stone sample has arrived. It is more yellow than the picture. I put it on the window sill in the showroom.',
  ],
  ['grace', 'I saw it today. I like it, the owners will not. Is there a greyer one?'],
  ['elif', 'There is Bianco Neve, same price, two weeks later.'],
  ['grace', 'Two weeks later is too late for the opening. We take the yellow one and I talk to the owners.'],
  ['anna', 'Thank you. I write it down as decided by you today.'],
  ['tomasz', 'Desk is glued. Looks good. Lacquer on Monday and Tuesday, do not touch before Thursday.'],
  ['jonas', 'guard collins is on holiday this week. who has the key'],
  ['grace', 'Ms Abara at the night desk. I told her.'],
  ['dmitry', 'Lorry confirmed, 19:30, driver Stefan, his number is on the order.'],
  ['jonas', 'desk is in. one scratch on the left side from the door frame, 2 cm, can be polished'],
  ['grace', 'I saw it this morning and would not have found it without your mail. It looks great.'],
  ['tomasz', 'I come on Tuesday with wax, half an hour.'],
  ['elif', 'Could somebody take a photo from the stairs? I want to check the height of the lamp.'],
  ['jonas', 'done, see the folder. lamp hangs 8 cm too low'],
  ['elif', 'It should be 210 above the floor. Can the cable be shortened?'],
  ['jonas', 'yes but i need the ladder from the showroom'],
  ['anna', 'The ladder goes with Dmitry on Wednesday.'],
  ['dmitry', 'Ladder is in the van.'],
  ['grace', 'The bench wobbles when two people sit down at the same end.'],
  ['tomasz', 'Floor is not level there. I bring adjustable feet, four pieces.'],
  ['grace', 'Perfect. The owners come on Thursday at five, will it be ready by then?'],
  ['tomasz', 'It will.'],
  ['tomasz', 'Feet are on, bench is quiet.'],
  [
    'grace',
    'The owners were here. They like all of it, including the yellow stone. Nobody said a word about the colour.',
  ],
  ['elif', 'I am so glad!'],
  [
    'anna',
    'Thank you everybody. Open points: lockable drawers (two of three have keys), the plinth at column B, the lamp.',
  ],
  ['jonas', 'lamp is done'],
  ['tomasz', 'Third key was in the wrong bag. Sent by post today.'],
  ['grace', 'Key has arrived. The plinth is the last point then.'],
  ['jonas', 'plinth thursday morning, 20 minutes, before you open'],
  ['grace', 'Thursday at 7:30? The door is open from seven.'],
  ['jonas', '7:30 ok'],
  [
    'anna',
    'Then we can do the acceptance the week after. Grace, you send the invitation, and I bring the papers.',
  ],
];
