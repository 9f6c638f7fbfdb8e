/** What the server prints beside a frame, and all that the script of the page knows about it. */
export interface LayoutConfig {
  sid: string;
  /** Origin of the handler as registered; messages from elsewhere are ignored. */
  appOrigin: string;
  formName: string;
  /** The frame goes to the form's address by GET; nothing is submitted. */
  isStaticHost: boolean;
  frameId: string;
  /** Commands of the base set that stay silent here. */
  denied: string[];
  /** Commands that this placement adds to the base set; the only ones that `getInterface` lists. */
  extraCommands: string[];
  initData: InitData;
  silentInit: boolean;
  /** Pages of the portal are the real portal's and open in a tab of their own. */
  opensTabs: boolean;
  application: { id: number; clientId: string; placementIds: number[] };
}

/** The answer to `getInitData`, with the exact value types of a portal. */
interface InitData {
  LANG: string;
  DOMAIN: string;
  PROTOCOL: 0 | 1;
  PATH: string;
  AUTH_ID: string;
  /** Seconds, as text; a number after `refreshAuth`. */
  AUTH_EXPIRES: string | number;
  REFRESH_ID: string;
  MEMBER_ID: string;
  FIRST_RUN: boolean;
  IS_ADMIN: boolean;
  INSTALL: boolean;
  /** `[]` when empty, like every empty map. */
  USER_OPTIONS: unknown;
  APP_OPTIONS: unknown;
  PLACEMENT: string;
  PLACEMENT_OPTIONS: unknown;
}
