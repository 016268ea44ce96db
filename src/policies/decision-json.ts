import type { JsonObject, JsonValue } from '../core/json.js';
import type { Decision } from './decision.js';

/** A decision as reports and `policy explain` show it. */
export function decisionToJson(decision: Decision): JsonObject {
  const masking: Record<string, JsonValue> = {};
  for (const [field, methods] of decision.masking) masking[field] = [...methods];
  return {
    action: decision.action,
    policies: decision.policies.map(({ policy }) => policy.id),
    ...(decision.action === 'require_approval' ? { approvers: [...decision.approvers] } : {}),
    ...(decision.action === 'mask' ? { masking } : {}),
    ...(decision.action === 'deny' ? {} : { ttl_seconds: decision.ttlSeconds ?? null }),
  };
}
