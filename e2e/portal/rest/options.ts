import type { State } from '../state.ts';
import { V2Error } from './errors.ts';
import { text } from './loose.ts';
import type { Call, MethodTable } from './method.ts';

/** v2 key–value stores: one of the application, one of the signed-in person within it. */
export const optionMethods: MethodTable = {
  'app.option.get': { scope: null, handler: (call) => get(call, 'appOptions') },
  'app.option.set': { scope: null, write: true, handler: appOptionSet },
  'user.option.get': { scope: null, handler: (call) => get(call, 'userOptions') },
  'user.option.set': { scope: null, write: true, handler: (call) => set(call, 'userOptions') },
};

type Store = keyof Pick<State, 'appOptions' | 'userOptions'>;

function appOptionSet(call: Call): unknown {
  if (!call.user.isAdmin) throw new V2Error(403, 'ACCESS_DENIED', 'Access denied!');
  return set(call, 'appOptions');
}

/** One value (null when there is none), or all of them; an empty store is an empty list, as PHP writes it. */
function get(call: Call, store: Store): unknown {
  const options = call.context.state[store];
  const option = text(call.params['option']);
  if (option !== '') return Object.hasOwn(options, option) ? options[option] : null;
  const empty = call.context.state.profile === 'docs' ? {} : [];
  return Object.keys(options).length > 0 ? options : empty;
}

function set(call: Call, store: Store): true {
  const { options } = call.params;
  if (typeof options !== 'object' || options === null) {
    throw new V2Error(400, 'ERROR_ARGUMENT', "Argument 'options' is null or empty");
  }
  call.context.state[store] = { ...call.context.state[store], ...options };
  return true;
}
