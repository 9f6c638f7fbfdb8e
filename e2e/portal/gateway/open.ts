import type { Options } from '../options.ts';
import type { Seed } from '../state.ts';
import { vibecodeBase, webhookAddress } from './address.ts';
import { type Gateway, GatewayError, type Introduction } from './gateway.ts';
import { vibecodeGateway } from './vibecode.ts';
import { webhookGateway } from './webhook.ts';

export interface FarPortal {
  gateway: Gateway;
  introduction: Introduction;
  seed: () => Seed;
}

type Environment = Readonly<Record<string, string | undefined>>;

const VIBECODE = 'https://vibecode.bitrix24.tech/v1';

/** Reaches the real portal the command line asks for; null when it asks for none. Throws {@link GatewayError}. */
export async function openFarPortal(source: Options['source'], env: Environment): Promise<FarPortal | null> {
  const gateway = gatewayFor(source, env);
  if (!gateway) return null;
  const introduction = await gateway.introduce();
  return { gateway, introduction, seed: () => seedOf(introduction) };
}

/** A portal with nothing in it but the person: all else is over there. */
export function seedOf({ user, serverOffset, memberId }: Introduction): Seed {
  const nothing = { mailboxes: [], messages: [], events: [], crmEntities: [] };
  return { ...nothing, users: [user], serverOffset, memberId };
}

/** The way to the real portal, before anything is asked; null when there is none. Throws {@link GatewayError}. */
export function gatewayFor(source: Options['source'], env: Environment): Gateway | null {
  if (source.kind === 'webhook') {
    const address = source.address ?? env['MAIL_DESK_WEBHOOK'] ?? '';
    if (address !== '') return webhookGateway(webhookAddress(address));
    throw new GatewayError('--webhook needs an address: after it, or in MAIL_DESK_WEBHOOK.');
  }
  if (source.kind !== 'vibecode') return null;
  const key = env['VIBECODE_API_KEY']?.trim() ?? '';
  if (key === '') throw new GatewayError('--vibecode needs a key in VIBECODE_API_KEY.');
  if (!/^[\x21-\x7E]{8,}$/.test(key)) throw new GatewayError('VIBECODE_API_KEY does not look like a key.');
  return vibecodeGateway({
    key,
    base: vibecodeBase(env['VIBECODE_BASE_URL'] ?? VIBECODE),
    userId: idFrom(env['VIBECODE_USER_ID']),
    serverOffset: offsetFrom(env['VIBECODE_SERVER_OFFSET']),
  });
}

function idFrom(text: string | undefined): number | null {
  if (!text) return null;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new GatewayError('VIBECODE_USER_ID is a whole number such as 1.');
}

/** Without a word, the clock of this computer: most people sit where their portal does. */
function offsetFrom(text: string | undefined): string {
  if (text && /^[+-]\d\d:\d\d$/.test(text)) return text;
  if (text) throw new GatewayError('VIBECODE_SERVER_OFFSET is an offset such as +03:00.');
  const minutes = -new Date().getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
