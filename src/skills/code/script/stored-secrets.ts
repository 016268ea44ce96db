import { NO_ORIGINS, plus } from '../trace.js';
import { concat, derived, type Value } from '../value.js';
import { noteCall, type CallReader } from './function-call.js';

/**
 * Methods by which clients of stores hand out a secret that they keep: Kubernetes, AWS Secrets Manager, Google Secret Manager,
 * Azure Key Vault and Vault, by the references of their clients for Python, JavaScript and Go.
 */
export const ONE_STORED =
  'read_namespaced_secret readNamespacedSecret get_secret_value getSecretValue GetSecretValue GetSecretValueCommand access_secret_version accessSecretVersion AccessSecretVersion read_secret_version';
/** Methods that hand out all the secrets of a store, or of a part of it. */
export const ALL_STORED =
  'list_secret_for_all_namespaces list_namespaced_secret listSecretForAllNamespaces listNamespacedSecret batch_get_secret_value batchGetSecretValue BatchGetSecretValueCommand BatchGetSecretValue';

/** One secret of a store; `target` is the name under which it is kept. */
export const oneStored: CallReader = (call) => stored(call, []);

/** All that a store holds. */
export const allStored: CallReader = (call) => stored(call, ['recursive']);

function stored(call: Parameters<CallReader>[0], flags: readonly 'recursive'[]): Value {
  return derived(
    plus(NO_ORIGINS, noteCall(call, 'read', { subject: 'stored-secret', target: concat(call.args, ' ').text || call.name, flags })),
  );
}
