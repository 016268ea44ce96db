import { prettyJson, type JsonObject } from '../../core/json.js';
import { decisionToJson } from '../../policies/decision-json.js';
import type { ExplainedPolicy, Explanation } from '../../policies/explain.js';
import { requestToJson } from '../../policies/request.js';
import { logText } from '../../report/untrusted.js';
import { wordDecision } from '../../rules/policy/wording.js';

/** Where a policy comes from. */
export interface Origin {
  readonly pack: string | null;
  readonly layer: string | null;
}

export type OriginOf = (path: string) => Origin;

const HEADINGS = { decides: 'Decides', overridden: 'Overridden', 'does-not-apply': 'Does not apply' } as const;

/** An explanation for people: the decision, then each policy with its conditions, met or not. */
export function explanationText(explanation: Explanation, originOf: OriginOf): string {
  const { decision, decisionIfAny, policies, request } = explanation;
  const lines = [`Request: ${logText(JSON.stringify(requestToJson(request)))}`, `Decision: ${wordsOf(decisionToJson(decision))}`];
  if (decision.policies.length === 0) lines.push('│ no policy applies, and what no policy applies to is allowed');
  for (const { policy } of decision.policies) if (policy.reason !== undefined) lines.push(`│ ${logText(policy.reason)}`);
  if (decisionIfAny !== undefined) lines.push(`If \`contains\` means any of the tags: ${wordsOf(decisionToJson(decisionIfAny))}`);
  for (const outcome of ['decides', 'overridden', 'does-not-apply'] as const) {
    const group = policies.filter((policy) => policy.outcome === outcome);
    if (group.length > 0) lines.push('', `${HEADINGS[outcome]}:`, ...group.flatMap((policy) => policyLines(policy, originOf)));
  }
  return `${lines.join('\n')}\n`;
}

function wordsOf(decision: JsonObject): string {
  const respect = decision['action'] === 'mask' ? 'masking' : 'action';
  const words = wordDecision(decision, respect);
  return logText(
    decision['action'] === 'deny'
      ? words
      : `${words}${wordDecision({ action: 'allow', ttl_seconds: decision['ttl_seconds'] ?? null }, 'ttl').slice('allowed'.length)}`,
  );
}

function policyLines({ path, policy, conditions }: ExplainedPolicy, originOf: OriginOf): string[] {
  const { pack, layer } = originOf(path);
  const home = pack === null ? '' : `, pack ${pack}${layer === null ? '' : ` (${layer})`}`;
  return [
    `│ ${logText(`${policy.id}: ${policy.action}${home}, ${path}`)}`,
    ...(conditions.length === 0 ? ['│     applies to every request'] : []),
    ...conditions.map(
      ({ condition, wanted, found, holds }) => `│   ${holds ? '✓' : '✗'} ${logText(`${condition}: ${wanted} (request: ${found})`)}`,
    ),
  ];
}

/** `docs/schemas/policy-explain.v1.schema.json`. */
export function explanationJson(explanation: Explanation, originOf: OriginOf): string {
  const { decision, decisionIfAny, policies, request } = explanation;
  return prettyJson({
    contract: 'vaultgate.policy-explain.v1',
    request: requestToJson(request),
    decision: decisionToJson(decision),
    decision_if_contains_means_any: decisionIfAny === undefined ? null : decisionToJson(decisionIfAny),
    policies: policies.map(({ path, policy, outcome, conditions }) => ({
      policy_id: policy.id,
      path,
      ...originOf(path),
      action: policy.action,
      priority: policy.priority ?? null,
      outcome,
      reason: policy.reason ?? null,
      conditions,
    })),
  });
}
