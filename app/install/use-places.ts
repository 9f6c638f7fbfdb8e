import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apply, type Line } from './apply';
import { type Group, GROUPS, type Offer, offersFrom } from './offers';
import { boundQuery, offeredQuery } from './placement.api';
import { handlerAddress } from './plan';

export interface Places {
  isLoading: boolean;
  error: Error | null;
  retry: () => void;
  /** Groups this portal has something of, in order, with what would be placed. */
  groups: { group: Group; offers: Offer[] }[];
  isOn: (group: Group) => boolean;
  turn: (group: Group, isOn: boolean) => void;
  /** The report of the last run; empty before it. */
  lines: readonly Line[];
  isApplying: boolean;
  /** Places what is on and takes away what is off. True when every step is done. */
  run: () => Promise<boolean>;
  /** The run itself could not begin, because the portal did not say what it has. */
  runError: Error | null;
}

/**
 * What is placed where, and changing it. `startsWith` tells which groups are on before the person decides: those that
 * are bound, and all of them at the first installation.
 */
export function usePlaces(startsWith: 'all' | 'bound'): Places {
  const client = useQueryClient();
  const offered = useQuery(offeredQuery());
  const bound = useQuery(boundQuery());
  const [decided, setDecided] = useState<Partial<Record<Group, boolean>>>({});
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [isApplying, setApplying] = useState(false);
  const [runError, setRunError] = useState<Error | null>(null);

  const offers = offersFrom(offered.data ?? []);
  const groups = GROUPS.map((group) => ({
    group,
    offers: offers.filter((one) => one.group === group),
  })).filter((one) => one.offers.length > 0);
  const isBound = ({ code }: Offer) => bound.data?.some((one) => one.code === code) ?? false;
  // An installation after an update leaves off what an administrator had switched off.
  const isFirst = startsWith === 'all' && !offers.some(isBound);
  const isOn = (group: Group) =>
    decided[group] ?? (isFirst || offers.some((one) => one.group === group && isBound(one)));

  async function run(): Promise<boolean> {
    // Without the portal's list nothing would be wanted, and all that stands would be taken away.
    if (!offered.data) return false;
    // What was shown when the person pressed stays their choice, whatever the portal lists afterwards.
    setDecided(Object.fromEntries(groups.map(({ group }) => [group, isOn(group)])));
    setApplying(true);
    setRunError(null);
    try {
      const wanted = offers.filter(({ group }) => isOn(group));
      const report = await apply(wanted, handlerAddress(window.location.href), setLines);
      return report.every(({ standing }) => standing.state === 'done');
    } catch (error) {
      setRunError(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      setApplying(false);
      void client.invalidateQueries({ queryKey: boundQuery().queryKey });
    }
  }

  return {
    isLoading: offered.isPending || bound.isPending,
    error: offered.error ?? bound.error,
    retry: () => void Promise.all([offered.refetch(), bound.refetch()]),
    groups,
    isOn,
    turn: (group, on) => setDecided((now) => ({ ...now, [group]: on })),
    lines,
    isApplying,
    run,
    runError,
  };
}
