import { V3Error } from '../errors.ts';
import type { Call, Handler } from '../method.ts';
import { optionalString, validationError } from '../params.ts';
import { checkSelect } from '../structures.ts';
import { MAILBOX_FIELDS } from './mailboxes.ts';
import { RECIPIENT_FIELDS } from './recipients.ts';
import { MESSAGE_FIELDS } from './wire.ts';

/** `*.field.list` and `*.field.get` of an entity. Here `select` does reduce. */
export function fieldHandlers(entity: 'mailbox' | 'message' | 'recipient'): { list: Handler; get: Handler } {
  const names: readonly string[] = ENTITIES[entity];
  return {
    list: (call) => {
      const selected = checkSelect(call.params['select'], FIELD);
      return { items: names.map((name) => picked(describe(name, call, 'list'), selected)) };
    },
    get: (call) => {
      const name = optionalString(call, 'name');
      if (name === null) throw validationError([{ message: 'Field `name` is required.', field: 'name' }]);
      const selected = checkSelect(call.params['select'], FIELD);
      if (!names.includes(name)) throw unknownField(name);
      return { item: picked(describe(name, call, 'get'), selected) };
    },
  };
}

const ENTITIES = { mailbox: MAILBOX_FIELDS, message: MESSAGE_FIELDS, recipient: RECIPIENT_FIELDS };

const FIELD = {
  name: 'FieldDto',
  fields: [
    'name',
    'type',
    'title',
    'description',
    'validationRules',
    'requiredGroups',
    'filterable',
    'sortable',
    'editable',
    'multiple',
    'elementType',
  ],
};

const TYPES: Record<string, string> = {
  id: 'int',
  mailboxId: 'int',
  isSeen: 'bool',
  hasAttachments: 'bool',
  bindings: 'array',
};

/** The printed samples show fewer keys than portals answer. */
function describe(name: string, call: Call, place: 'list' | 'get'): Record<string, unknown> {
  const head = { name, type: TYPES[name] ?? 'string', title: name };
  if (call.context.state.profile === 'docs') {
    return place === 'get' ? head : { ...head, filterable: false, sortable: false };
  }
  return {
    ...head,
    description: null,
    validationRules: [],
    requiredGroups: null,
    filterable: false,
    sortable: false,
    editable: false,
    multiple: false,
    elementType: null,
  };
}

function picked(field: Record<string, unknown>, selected: string[] | null): Record<string, unknown> {
  if (!selected || selected.length === 0) return field;
  return Object.fromEntries(Object.entries(field).filter(([key]) => selected.includes(key)));
}

function unknownField(name: string): V3Error {
  const code = 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION';
  return new V3Error(404, code, `Field \`${name}\` not found`);
}
