import { Time } from '@internationalized/date';

const QUARTER = 15;
const DAY = 24 * 60;

/** The next full quarter of an hour after (`direction` 1) or before (-1) a time; around midnight it goes on. */
export function nextQuarter(time: Time, direction: 1 | -1): Time {
  const minutes = time.hour * 60 + time.minute;
  const quarters = direction === 1 ? Math.floor(minutes / QUARTER) + 1 : Math.ceil(minutes / QUARTER) - 1;
  const stepped = (quarters * QUARTER + DAY) % DAY;
  return new Time(Math.floor(stepped / 60), stepped % 60);
}
