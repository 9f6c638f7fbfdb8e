import * as v from 'valibot';
import { placeholdersIn, unknownPlaceholder } from '@/mail/placeholders';

/** What a recipe can do, each at most once. An event is not among them: its time needs somebody's eyes. */
export const STEP_KINDS = ['task', 'chat', 'post', 'crm', 'reply'] as const;

export type StepKind = (typeof STEP_KINDS)[number];

const step = v.object({
  kind: v.picklist(STEP_KINDS),
  /** The title of a task or a post, '' for the usual one; the words of a reply. */
  text: v.string(),
});

const recipe = v.object({ id: v.string(), name: v.string(), steps: v.array(step) });

export type RecipeStep = v.InferOutput<typeof step>;
export type Recipe = v.InferOutput<typeof recipe>;

/** Known before anything is made. */
export const MAIL_PLACEHOLDERS = ['sender', 'subject'] as const;
/** Known once the first thing with a number is made. */
const MADE_PLACEHOLDERS = ['id', 'title', 'link'] as const;
export const REPLY_PLACEHOLDERS = [...MADE_PLACEHOLDERS, ...MAIL_PLACEHOLDERS] as const;

export const NAME_LIMIT = 60;
const TITLE_LIMIT = 250;
/** As much of all recipes together as the portal is asked to keep for a person. */
export const ROOM_BYTES = 8 * 1024;

/** What came from outside; a recipe nobody can read is left out, the others stay. Null: not a list at all. */
export function readRecipes(value: unknown): Recipe[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((one) => {
    const parsed = v.safeParse(recipe, one);
    return parsed.success ? [parsed.output] : [];
  });
}

export type Fault =
  | 'nameMissing'
  | 'nameTaken'
  | 'noSteps'
  | 'titleLong'
  | 'replyMissing'
  | 'nothingMade'
  | { unknown: string };

/** What is wrong with a recipe, by the place it stands in: `name`, `steps`, or the place of a step. */
export function faultsOf(
  { id, name, steps }: Recipe,
  others: readonly Recipe[],
): Partial<Record<'name' | 'steps' | number, Fault>> {
  const faults: Partial<Record<'name' | 'steps' | number, Fault>> = {};
  const isSame = (other: Recipe) => other.id !== id && plain(other.name) === plain(name);
  if (plain(name) === '') faults.name = 'nameMissing';
  else if (others.some(isSame)) faults.name = 'nameTaken';
  if (steps.length === 0) faults.steps = 'noSteps';
  steps.forEach(({ kind, text }, place) => {
    const fault = kind === 'reply' ? faultOfReply(text, steps.slice(0, place)) : faultOfTitle(text);
    if (fault !== null) faults[place] = fault;
  });
  return faults;
}

function faultOfTitle(text: string): Fault | null {
  if (text.length > TITLE_LIMIT) return 'titleLong';
  const unknown = unknownPlaceholder(text, MAIL_PLACEHOLDERS);
  return unknown === null ? null : { unknown };
}

function faultOfReply(text: string, before: readonly Pick<RecipeStep, 'kind'>[]): Fault | null {
  if (text.trim() === '') return 'replyMissing';
  const unknown = unknownPlaceholder(text, REPLY_PLACEHOLDERS);
  if (unknown !== null) return { unknown };
  return namesMade(text) && sourceOf(before) === undefined ? 'nothingMade' : null;
}

/** Whether a text names what a recipe makes. */
export function namesMade(text: string): boolean {
  return placeholdersIn(text).some((name) => MADE_PLACEHOLDERS.some((made) => made === name));
}

/** The step whose result the placeholders mean: the first that makes something with a number. */
export function sourceOf<Step extends Pick<RecipeStep, 'kind'>>(steps: readonly Step[]): Step | undefined {
  return steps.find(({ kind }) => kind === 'task' || kind === 'chat' || kind === 'post');
}

/** Whether the portal would be asked to keep more than there is room for. */
export function isTooMuch(recipes: readonly Recipe[]): boolean {
  return new TextEncoder().encode(JSON.stringify(recipes)).length > ROOM_BYTES;
}

/** In the order of here; what another device added comes last, what either side deleted is gone. */
export function mergeRecipes(
  base: readonly Recipe[],
  here: readonly Recipe[],
  there: readonly Recipe[],
): Recipe[] {
  const find = (list: readonly Recipe[], id: string) => list.find((one) => one.id === id);
  const kept = here.flatMap((ours) => {
    const was = find(base, ours.id);
    const theirs = find(there, ours.id);
    const isChanged = JSON.stringify(was) !== JSON.stringify(ours);
    if (isChanged) return [ours];
    return theirs ? [theirs] : [];
  });
  const added = there.filter(({ id }) => !find(here, id) && !find(base, id));
  return [...kept, ...added];
}

/** The list with one step (or recipe) at another place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  return list.filter((_, place) => place !== from).toSpliced(to, 0, item);
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
