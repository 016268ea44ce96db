import { derived, reference, listed, NOTHING } from '../value.js';
import { NO_ORIGINS } from '../trace.js';
import type { Subject } from '../behaviour.js';
import type { CallReader } from './function-call.js';

/**
 * Credentials as the libraries of clouds hand them out in the running program: no file is named there, and no variable. They are
 * the keys of the user's account, which the library itself signs its requests with. The name stands for the object that holds them.
 */
export const HELD = 'credentials held';

/** The parts of such an object that open the account. Sources: the references of botocore, google-auth and the AWS SDK for Go. */
export const HELD_PARTS: ReadonlyMap<string, Subject> = new Map(
  ['token', 'secret_key', 'refresh_token', 'client_secret', '__dict__', 'SecretAccessKey', 'SessionToken', 'AccessToken'].map(
    (part) => [`${HELD}.${part}`, 'access-token'] as const,
  ),
);

/** A call that gives such an object. */
export const givesHeld: CallReader = () => reference(HELD);

/** A call that gives such an object and something else, as `google.auth.default()` gives the project. */
export const givesHeldAndMore: CallReader = () => listed([reference(HELD), derived(NO_ORIGINS)], NOTHING.origins);
