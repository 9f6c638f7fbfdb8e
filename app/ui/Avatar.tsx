import { faceOf, initialsOf } from './face';

interface AvatarProps {
  name: string;
  /** What the colour comes from, usually the address; without it the name. */
  seed?: string;
  size?: 'normal' | 'small';
}

/** Whole class names, because the style sheet is made from the words found in the source. */
const COLOURS = [
  'bg-face-1 text-ink-1',
  'bg-face-2 text-ink-2',
  'bg-face-3 text-ink-3',
  'bg-face-4 text-ink-4',
  'bg-face-5 text-ink-5',
  'bg-face-6 text-ink-6',
  'bg-face-7 text-ink-7',
  'bg-face-8 text-ink-8',
];

/** Initials on a colour that belongs to the address. Decoration: the name always stands beside it. */
export function Avatar({ name, seed = '', size = 'normal' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-full text-note font-semibold select-none ${
        size === 'small' ? 'size-6' : 'size-8'
      } ${COLOURS[faceOf(seed === '' ? name : seed)] ?? ''}`}
    >
      {initialsOf(name)}
    </span>
  );
}
