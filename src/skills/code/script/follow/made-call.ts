import type { Value } from '../../value.js';
import type { Scope } from '../scope.js';
import type { CallNode } from '../syntax/nodes.js';

/** A call that a program makes, with all that goes into it. */
export interface MadeCall {
  readonly node: CallNode;
  readonly callee: Value;
  readonly receiver: Value;
  readonly method: string;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly scope: Scope;
}
