import { useEffect, useMemo, useState } from 'react';
import { onDeparture } from '@/mail/leaving';
import type { Message } from '@/mail/message';
import type { MessageFilter } from '@/mail/message.api';
import { NOTHING_SELECTED, rangedTo, type Selected, toggled, withAll, without } from './selection';

/** What is selected in the list of this filter; another list starts with nothing selected. */
export function useSelection(filter: MessageFilter, rows: readonly Message[]) {
  const list = JSON.stringify(filter);
  const [state, setState] = useState({ list, selected: NOTHING_SELECTED });
  const selected = state.list === list ? state.selected : NOTHING_SELECTED;

  const change = useMemo(
    () => (next: (selected: Selected) => Selected) =>
      setState((now) => ({ list, selected: next(now.list === list ? now.selected : NOTHING_SELECTED) })),
    [list],
  );

  useEffect(() => onDeparture((ids) => change((now) => without(now, ids))), [change]);

  const byId = (id: number | undefined) => rows.find((message) => message.id === id);
  return {
    messages: useMemo(() => [...selected.messages.values()], [selected]),
    ids: selected.messages as ReadonlyMap<number, unknown>,
    toggle: (id: number) => {
      const message = byId(id) ?? selected.messages.get(id);
      if (message) change((now) => toggled(now, message));
    },
    /** Selects from where the last choice was, or from `fromId`, up to this message. */
    extend: (fromId: number | null, toId: number) => change((now) => rangedTo(now, rows, fromId, toId)),
    addAll: () => change((now) => withAll(now, rows)),
    clear: () => change(() => NOTHING_SELECTED),
  };
}
