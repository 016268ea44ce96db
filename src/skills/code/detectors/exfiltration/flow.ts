import type { Confidence, Severity } from '../../../../core/finding.js';
import type { Behaviour, HostClass } from '../../behaviour.js';
import type { SkillWords } from '../../../analysis/skill-words.js';
import type { Way } from './way.js';

export type Grade = readonly [Severity, Confidence];

/** One thing that was read and reaches one request. */
export interface Flow {
  readonly request: Behaviour;
  readonly source: Behaviour;
  readonly host: HostClass;
  /** Nobody answers for what is sent to the host. */
  readonly isAnonymous: boolean;
  /** Something that reaches the request was encoded. */
  readonly isEncoded: boolean;
  /** The thing reaches the request by its headers alone. */
  readonly isInHeader: boolean;
  readonly way: Way;
  /** The request as it is written. */
  readonly text: string;
  /** The program as it is written. */
  readonly program: string;
  /** What the skill that the program belongs to says of itself. */
  readonly skill: SkillWords;
}

/** This machine and its network. */
export function staysAtHome({ host }: Flow): boolean {
  return host === 'local' || host === 'private';
}

/** Whether a vendor answers for the host, who takes keys for requests. */
export function isOfVendor({ host }: Flow): boolean {
  return host === 'vendor' || host === 'installer';
}
