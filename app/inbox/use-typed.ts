import { useState } from 'react';

/** What stands in the search field: what is typed, until the search itself changes elsewhere (cleared, Back). */
export function useTyped(search: string): [text: string, type: (text: string) => void] {
  const [text, setText] = useState(search);
  const [applied, setApplied] = useState(search);
  if (search !== applied) {
    setApplied(search);
    if (search !== text.trim()) setText(search);
  }
  return [text, setText];
}
