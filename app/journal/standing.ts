/** How one thing stands that is to be asked of the portal, for those who only follow it. */
export type Standing =
  | { state: 'todo' } // nothing has left
  | { state: 'doing'; since: number }
  | { state: 'held'; until: number } // goes by itself at `until`; until then it can be taken back
  | { state: 'busy'; until: number } // the portal is busy and refused; asked again at `until`
  | { state: 'looking' } // no answer came; reading what the portal did
  | Done
  | { state: 'exists'; id: number } // one turned up that nobody had told of; nothing was asked
  | { state: 'stopped'; words: string } // surely not done, and why
  | { state: 'absent'; isFinal: boolean } // looked: not there; not final while the portal may still be at work
  | { state: 'unclear'; since?: number }; // cannot be known from here; of an earlier try, when it was asked

export interface Done {
  state: 'done';
  /** 0: it has no number, or none was told. */
  id: number;
  /** It was there before. */
  existing: boolean;
  /** Its answer was lost, and it was found by looking. */
  isFound: boolean;
}
