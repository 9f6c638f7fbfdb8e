import { type Letters, on, perhaps, says, silent } from './sentence';

// A Monday morning, the day after the clocks went forward there.
export const english: Letters = {
  language: 'en',
  reader: ['en'],
  written: '2027-03-15T09:20:00-04:00',
  timeZone: 'America/New_York',
  sentences: [
    says(
      'Could we meet next Friday at 3 pm to go through the draft?',
      perhaps('2027-03-26 15:00', 'next Friday at 3 pm'),
    ),
    says('Are you free tomorrow at 10:30?', on('2027-03-16 10:30', 'tomorrow at 10:30')),
    says(
      'Let us talk on Thursday from 2 to 3 pm.',
      on('2027-03-18 14:00', 'Thursday from 2 to 3 pm', '15:00'),
    ),
    says(
      'The kick-off is on 6 April 2027, 14:00–15:30, in Boston.',
      on('2027-04-06 14:00', '6 April 2027, 14:00–15:30', '15:30'),
    ),
    says(
      'I can do Wednesday 11am or Thursday 4:30pm, whichever suits you.',
      on('2027-03-17 11:00', 'Wednesday 11am'),
      on('2027-03-18 16:30', 'Thursday 4:30pm'),
    ),
    says(
      'Can you spare half an hour on Friday at 9:30 am?',
      on('2027-03-19 09:30', 'half an hour on Friday at 9:30 am', '10:00'),
    ),
    says(
      'Shall we have a call on March 31 at noon for 45 minutes?',
      on('2027-03-31 12:00', 'March 31 at noon for 45 minutes', '12:45'),
    ),
    says(
      'The workshop runs from April 12 to April 14.',
      on('2027-04-12', 'April 12 to April 14', '2027-04-14'),
    ),
    says(
      'The day after tomorrow at 8:15 works for us.',
      on('2027-03-17 08:15', 'day after tomorrow at 8:15'),
    ),
    says('We need your answer by March 22.', on('2027-03-22', 'March 22')),
    says('Please join us on the 1st of April at 5 pm.', on('2027-04-01 17:00', '1st of April at 5 pm')),
    says('Does Tue 30 March at 3pm GMT work for you?', on('2027-03-30 11:00', 'Tue 30 March at 3pm GMT')),
    says(
      'Would this afternoon at half past four be too late?',
      on('2027-03-15 16:30', 'this afternoon at half past four'),
    ),
    says('See you on 04/05/2027 at 10:00 then.', perhaps('2027-04-05 10:00', '04/05/2027 at 10:00')),
    says(
      'We have moved it to Monday, March 22, 9:00–10:00 AM.',
      on('2027-03-22 09:00', 'Monday, March 22, 9:00–10:00 AM', '10:00'),
    ),
    says('Lunch on Tuesday at 1?', perhaps('2027-03-16 13:00', 'Tuesday at 1')),
    silent('Our contract dated 12 March 2019 still applies.'),
    silent('Invoice 2027-0412 and order 10-12 are open, see https://shop.example.com/2027/04/05.'),
    silent('Call me on +1 (212) 555-0142 or 646-555-0199, ext. 12.'),
    silent('The price went from $14.00 to $15.30, at a ratio of 3:2.'),
    silent('Version 3.4.12 fixes it, read pages 14–15 and chapter 4.5.'),
    silent('We spoke on Friday at 3 pm, thank you for that.'),
    silent('The team sits in room 12.30, desks 10-12.'),
    silent(
      'Here is the answer.\n\nOn Mon, Mar 1, 2027 at 4:05 PM Ann wrote:\n> Shall we meet on Friday at 3 pm?',
    ),
    silent('The call takes 45 minutes, and the office is open 24/7.'),
  ],
};
