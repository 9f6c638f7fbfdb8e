import type { Group } from './offers';

/** What is drawn: the portal in grey, and in the colour of Mail Desk where it will stand. */
const SHAPES: Record<Group, string> = {
  menu: 'M3 14h11v4H3z',
  links: 'M24 20h22v3H24z',
  mail: 'M40 10h14v24H40z',
  cards: 'M20 13h34v21H20z',
  timeline: 'M40 16h14v12H40z',
  chats: 'M42 10h12v24H42z',
  tasks: 'M40 22h14v6H40z',
  person: 'M38 8h16v8H38z',
};

export function PlacePicture({ group }: { group: Group }) {
  return (
    <svg viewBox="0 0 60 40" className="h-10 w-15 shrink-0" aria-hidden="true">
      <rect x="0.5" y="0.5" width="59" height="39" rx="3" className="fill-page stroke-line" />
      <path d="M0 6h60M17 6v34" className="stroke-line" />
      <path d="M3 10h9M3 22h9M3 26h9M21 11h14M21 16h12M21 24h14M21 29h10" className="stroke-edge" />
      <path d={SHAPES[group]} className="fill-primary" />
    </svg>
  );
}
