/** A command that is no action of the registry, such as one a person made themselves. Only the palette has it. */
export interface MoreCommand {
  id: string;
  words: string;
  /** What it will do, at the end of the line. */
  detail: string;
  run: () => void;
}

let commands: () => readonly MoreCommand[] = () => [];

/** Says which further commands there are whenever the palette opens. */
export function offerMoreCommands(list: () => readonly MoreCommand[]): void {
  commands = list;
}

export function moreCommands(): readonly MoreCommand[] {
  return commands();
}
