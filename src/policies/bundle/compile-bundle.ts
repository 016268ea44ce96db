import type { JsonObject, JsonValue } from '../../core/json.js';
import { compareCodePoints } from '../../core/order.js';
import type { MaskingMethod, Policy } from '../policy.js';
import type { PolicyFile } from '../policy-file.js';
import { isMap } from '../reading.js';
import type { Registry } from '../registry.js';
import { bundleChecksum, type BundledPack, type BundleSource, type PolicyBundle } from './policy-bundle.js';

export interface BundleParts {
  readonly orgSlug: string;
  readonly bundleVersion: string;
  readonly createdAt: string;
  readonly source: BundleSource;
  readonly registry: Registry;
  readonly files: readonly PolicyFile[];
  readonly installedPacks: readonly BundledPack[];
}

/** Compiles a policy bundle with its checksum, as VaultKit's bundle compiler does. Files must be usable. */
export function compileBundle(parts: BundleParts): PolicyBundle {
  const bundle = {
    bundle: {
      format_version: 'v1' as const,
      org_slug: parts.orgSlug,
      bundle_version: parts.bundleVersion,
      created_at: parts.createdAt,
      source: parts.source,
      checksum: '',
      installed_packs: parts.installedPacks,
    },
    registry: parts.registry,
    policies: compilePolicies(parts.files),
    signing: null,
  };
  return { ...bundle, bundle: { ...bundle.bundle, checksum: bundleChecksum(bundle) } };
}

/** The compiled form of all usable policies: highest priority first, then by id; no priority counts as 0. */
export function compilePolicies(files: readonly PolicyFile[]): readonly JsonObject[] {
  const compiled = files.flatMap((file) =>
    file.policy === undefined ? [] : [{ policy: file.policy, json: compileFile(file, file.policy) }],
  );
  compiled.sort((a, b) => (b.policy.priority ?? 0) - (a.policy.priority ?? 0) || compareCodePoints(a.policy.id, b.policy.id));
  return compiled.map(({ json }) => json);
}

/**
 * VaultKit's compiler: `context` becomes `when`, the action a word, `action.ttl` `ttl_seconds` as it was written; members
 * without a value are left out. An absent `match` is written as an empty one, since the schema of the bundle asks for it.
 */
function compileFile(file: PolicyFile, policy: Policy): JsonObject {
  const value = isMap(file.document?.value) ? (file.document.value as JsonObject) : {};
  const action = isMap(value['action']) ? value['action'] : {};
  const members: Record<string, JsonValue | undefined> = {
    id: policy.id,
    description: value['description'],
    match: value['match'] ?? {},
    when: value['context'],
    action: policy.action,
    reason: action['reason'],
    approval: policy.action === 'require_approval' ? { approver_role: policy.approverRole ?? '' } : undefined,
    masking: policy.action === 'mask' ? compiledMasking(policy) : undefined,
    ttl_seconds: action['ttl'],
    priority: value['priority'],
  };
  const compiled: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(members)) if (member !== undefined && member !== null) compiled[key] = member;
  return compiled;
}

function compiledMasking({ masking }: Policy): JsonObject | undefined {
  const rules: Record<string, MaskingMethod> = Object.fromEntries(masking.rules);
  const compiled = {
    ...(masking.defaultMethod === 'default' ? {} : { default_method: masking.defaultMethod }),
    ...(masking.rules.size === 0 ? {} : { rules }),
  };
  return Object.keys(compiled).length === 0 ? undefined : compiled;
}
