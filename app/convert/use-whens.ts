import { queryOptions, useQuery } from '@tanstack/react-query';
import { locale } from '@/i18n/i18n';
import { serverNow } from '@/portal/clock';
import { afterPaint } from '@/ui/after-paint';
import type { When } from './when/when';

/** Dates in the newest text of a message, relative to its own date, as wall clock in the calendar zone. */
export function whensQuery(messageId: number, text: string, reference: Date | null, timeZone: string) {
  return queryOptions({
    queryKey: ['whens', messageId, text, timeZone],
    queryFn: async () => {
      // Reading a long letter takes longer than a frame; the dialog is shown first.
      await afterPaint();
      const { findWhens } = await import('./when/when');
      return findWhens(text, { reference: reference ?? serverNow(), timeZone, languages: [locale()] });
    },
    enabled: text !== '',
    staleTime: Infinity,
    retry: false,
  });
}

export function useWhens(messageId: number, text: string, reference: Date | null, timeZone: string): When[] {
  return useQuery(whensQuery(messageId, text, reference, timeZone)).data ?? NONE;
}

const NONE: When[] = [];

/** The dates of a part of the text before those of the whole, each once. */
export function withFirst(first: readonly When[], all: readonly When[]): readonly When[] {
  if (first.length === 0) return all;
  const known = new Set(first.map(startOf));
  return [...first, ...all.filter((when) => !known.has(startOf(when)))];
}

function startOf({ start }: When): string {
  return JSON.stringify(start);
}
