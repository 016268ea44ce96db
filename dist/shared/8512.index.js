export const id = 8512;
export const ids = [8512];
export const modules = {

/***/ 56134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 91054:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ capabilityFindings)
/* harmony export */ });
/* unused harmony export approveCommand */
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25798);
/* harmony import */ var _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40537);
/* harmony import */ var _rules_skill_policy_approval_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34698);
/* harmony import */ var _rules_skill_policy_capability_approved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34168);
/* harmony import */ var _rules_skill_policy_capability_blocked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95379);
/* harmony import */ var _placing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10066);






function capabilityFindings(reading, policy, basis) {
    return reading.facts.capabilities.flatMap((fact) => {
        const rule = policy.capabilities[fact.capability];
        if (rule === undefined || rule.mode === 'allow')
            return [];
        return [rule.mode === 'block' ? blocked(reading, fact, rule) : needsApproval(reading, fact, rule, basis)];
    });
}
function blocked(reading, fact, rule) {
    const details = { capability: fact.capability, note: rule.note ?? '', bundle: reading.root };
    return (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_skill_policy_capability_blocked_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilityBlocked */ .P, evidencePlace(reading, fact), details);
}
function needsApproval(reading, fact, rule, basis) {
    const { capability } = fact;
    const answer = (0,_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .approvalFor */ .X5)({ kind: 'capability', digest: reading.bundleSha256, capability }, basis.approvals, basis.now);
    const place = evidencePlace(reading, fact);
    if (answer.given) {
        const { by, reason, expires } = answer.approval;
        return (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_skill_policy_capability_approved_js__WEBPACK_IMPORTED_MODULE_1__/* .capabilityApproved */ .U, place, { capability, by, reason, expires });
    }
    const bundle = basis.pathOf(reading);
    const command = approveCommand(bundle, capability);
    const details = { capability, note: rule.note ?? '', bundle, bundle_sha256: reading.bundleSha256, reason: answer.reason, command };
    return (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_skill_policy_approval_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalMissing */ .i, place, details);
}
function approveCommand(bundle, capability) {
    return `vaultgate skill approve ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(bundle)} --capability ${capability} --by WHO --reason WHY --expires YYYY-MM-DD`;
}
function evidencePlace(reading, fact) {
    const [evidence] = fact.evidence;
    return evidence === undefined ? (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPlace */ .jE)(reading) : (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .placeIn */ .VV)(reading, evidence.path, evidence.region, evidence.snippet);
}


/***/ }),

/***/ 38022:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ constraintFindings)
/* harmony export */ });
/* harmony import */ var _rules_skill_policy_bundle_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16196);
/* harmony import */ var _rules_skill_policy_file_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41014);
/* harmony import */ var _rules_skill_policy_manifest_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75240);
/* harmony import */ var _placing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10066);




function constraintFindings(reading, constraints) {
    const { bundleSizeLimitBytes, fileSizeLimitBytes } = constraints;
    const findings = [];
    if (bundleSizeLimitBytes !== undefined && reading.totalBytes > bundleSizeLimitBytes) {
        findings.push((0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_skill_policy_bundle_size_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleSize */ .g, (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPlace */ .jE)(reading), { bytes: reading.totalBytes, limit: bundleSizeLimitBytes }));
    }
    if (fileSizeLimitBytes !== undefined) {
        const large = reading.files.filter((file) => file.size > fileSizeLimitBytes);
        findings.push(...large.map((file) => (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_skill_policy_file_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSize */ .O, (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .placeIn */ .VV)(reading, file.path), { bytes: file.size, limit: fileSizeLimitBytes })));
    }
    return [...findings, ...tokenFindings(reading, constraints)];
}
function tokenFindings(reading, constraints) {
    const { maxManifestTokensWarn: warn, maxManifestTokensFail: fail } = constraints;
    const { manifest } = reading;
    if (manifest === undefined)
        return [];
    const { tokens } = manifest;
    const place = (0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestPlace */ .jE)(reading);
    if (fail !== undefined && tokens > fail) {
        const details = { tokens, limit: fail, key: 'max_manifest_tokens_fail' };
        return [(0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_skill_policy_manifest_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestTokens */ .C, place, details, { level: 'error', code: 'CONSTRAINT_TOKEN_LIMIT_FAIL' })];
    }
    return warn !== undefined && tokens > warn
        ? [(0,_placing_js__WEBPACK_IMPORTED_MODULE_3__/* .findingIn */ .jl)(_rules_skill_policy_manifest_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestTokens */ .C, place, { tokens, limit: warn, key: 'max_manifest_tokens_warn' })]
        : [];
}


/***/ }),

/***/ 38858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ gateFindings),
/* harmony export */   F9: () => (/* binding */ saysNoMore),
/* harmony export */   Xj: () => (/* binding */ gateThreshold)
/* harmony export */ });
/* harmony import */ var _rules_skill_policy_max_risk_exceeded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94878);
/* harmony import */ var _rules_skill_policy_verdict_not_allowed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80642);
/* harmony import */ var _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15682);
/* harmony import */ var _placing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10066);




function gateFindings(policy, score, parts, raised, { place, bundle }) {
    const { maxRiskScore, allowVerdicts } = policy.gates;
    const findings = [];
    if (maxRiskScore !== undefined && score.total > maxRiskScore) {
        findings.push((0,_placing_js__WEBPACK_IMPORTED_MODULE_2__/* .findingIn */ .jl)(_rules_skill_policy_max_risk_exceeded_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRiskExceeded */ .x, place, { total: score.total, limit: maxRiskScore, parts, bundle }));
    }
    const verdict = atLeast((0,_scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOfScore */ .dL)(score.total), raised);
    if (allowVerdicts !== undefined && !allowVerdicts.includes(verdict)) {
        findings.push((0,_placing_js__WEBPACK_IMPORTED_MODULE_2__/* .findingIn */ .jl)(_rules_skill_policy_verdict_not_allowed_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictNotAllowed */ .b, place, { verdict, allowed: allowVerdicts, bundle }));
    }
    return findings;
}
function saysNoMore(finding, others) {
    if (finding.rule !== _rules_skill_policy_verdict_not_allowed_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictNotAllowed */ .b.id)
        return false;
    const lowest = finding.details['verdict'] === 'FAIL' ? _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_3__/* .WARN_MAX */ .Ur + 1 : _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_3__/* .PASS_MAX */ .xE + 1;
    return others.some((other) => {
        const { limit } = other.details;
        return other.rule === _rules_skill_policy_max_risk_exceeded_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRiskExceeded */ .x.id && other.path === finding.path && typeof limit === 'number' && lowest > limit;
    });
}
function atLeast(verdict, raised) {
    return raised && verdict === 'PASS' ? 'WARN' : verdict;
}
function gateThreshold(gates) {
    const byVerdict = gates.allowVerdicts === undefined ? _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_MAX */ .iG : Math.max(-1, ...gates.allowVerdicts.map(_scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_3__/* .highestTotalOf */ .kw));
    return Math.min(gates.maxRiskScore ?? _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_MAX */ .iG, byVerdict);
}


/***/ }),

/***/ 58512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeBundles)
});

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
;// CONCATENATED MODULE: ./lib/skills/scoring/families.js
const FAMILY_OF = {
    'skill/agent-tampering': 'staying',
    'skill/analysis-evasion': 'cover',
    'skill/anonymous-endpoint': 'endpoint',
    'skill/appended-data': 'disguise',
    'skill/automatic-command': 'staying',
    'skill/broken-promise': 'cover',
    'skill/bulk-upload': 'theft',
    'skill/code-injection': 'delivery',
    'skill/confirmation-bypass': 'authority',
    'skill/covert-delivery': 'delivery',
    'skill/credential-exfiltration': 'theft',
    'skill/credential-read': 'theft',
    'skill/cryptocurrency-mining': 'harm',
    'skill/covert-surveillance': 'harm',
    'skill/deception': 'cover',
    'skill/delayed-attack': 'cover',
    'skill/decode-and-execute': 'disguise',
    'skill/destructive-command': 'harm',
    'skill/disguised-command': 'disguise',
    'skill/download-and-execute': 'delivery',
    'skill/dynamic-command': 'delivery',
    'skill/encoded-command': 'disguise',
    'skill/fake-prerequisite': 'delivery',
    'skill/false-authority': 'authority',
    'skill/foreign-package': 'delivery',
    'skill/harmful-advice': 'harm',
    'skill/hidden-instruction': 'disguise',
    'skill/host-takeover': 'harm',
    'skill/instruction-override': 'authority',
    'skill/invisible-text': 'disguise',
    'skill/lookalike-name': 'disguise',
    'skill/lookalike-package': 'disguise',
    'skill/mail-diversion': 'theft',
    'skill/memory-poisoning': 'staying',
    'skill/package-takeover': 'harm',
    'skill/padding': 'disguise',
    'skill/password-theft': 'theft',
    'skill/payment-diversion': 'theft',
    'skill/persistence-write': 'staying',
    'skill/private-data-sending': 'theft',
    'skill/privilege-grant': 'harm',
    'skill/project-backdoor': 'harm',
    'skill/protection-disabled': 'cover',
    'skill/ransom-encryption': 'harm',
    'skill/remote-access': 'harm',
    'skill/remote-instructions': 'delivery',
    'skill/reverse-shell': 'harm',
    'skill/sabotage': 'harm',
    'skill/scanner-manipulation': 'authority',
    'skill/secret-access': 'theft',
    'skill/secret-harvest': 'theft',
    'skill/resource-exhaustion': 'harm',
    'skill/self-spreading': 'staying',
    'skill/session-theft': 'theft',
    'skill/tool-shadowing': 'authority',
    'skill/surveillance': 'theft',
    'skill/trace-removal': 'cover',
    'skill/traffic-interception': 'harm',
    'skill/unnamed-recipient': 'theft',
    'skill/unsafe-workflow': 'delivery',
    'skill/visitor-data-theft': 'theft',
};
function familyOf(rule) {
    return FAMILY_OF[rule] ?? rule;
}

// EXTERNAL MODULE: ./lib/skills/scoring/gravity.js
var gravity = __webpack_require__(48562);
;// CONCATENATED MODULE: ./lib/skills/scoring/base-risk.js



const WEAK_TOTAL = 14;
const WEAK = 20;
function baseRiskOf(detections) {
    const best = new Map();
    for (const finding of detections) {
        const family = familyOf(finding.rule);
        const known = best.get(family);
        if (known === undefined || (0,gravity/* byGravity */.S)(finding, known) < 0)
            best.set(family, finding);
    }
    const parts = [];
    let weakLeft = WEAK_TOTAL;
    const ranked = [...best].sort(([a, x], [b, y]) => (0,gravity/* pointsOf */.X)(y) - (0,gravity/* pointsOf */.X)(x) || (0,order/* compareCodePoints */.O)(a, b));
    for (const [family, finding] of ranked) {
        const full = (0,gravity/* pointsOf */.X)(finding);
        const points = full >= WEAK ? full : Math.min(full, weakLeft);
        if (full < WEAK)
            weakLeft -= points;
        if (points > 0)
            parts.push(partOf(finding, family, points, full));
    }
    const sum = parts.reduce((total, part) => total + part.points, 0);
    return { points: Math.min(100, sum), parts };
}
function partOf(finding, family, points, full) {
    const place = `${finding.path}${finding.region === undefined ? '' : `:${String(finding.region.startLine)}`}`;
    const capped = points < full ? `, cut from ${String(full)} because weak signals are capped together` : '';
    return {
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        points,
        reason: `gravest detection of the family “${family}”, at ${place}${capped}`,
    };
}

// EXTERNAL MODULE: ./lib/skills/scoring/risk-score.js
var risk_score = __webpack_require__(15682);
;// CONCATENATED MODULE: ./lib/skills/scoring/change-risk.js


const CHANGE_RISK_MAX = 30;
const NEW_CAPABILITY = { dynamic_code: 6, exec: 6, network: 6, secrets: 6, writes: 3, reads: 1 };
const NEW_DETECTION = { critical: 12, high: 8, medium: 4, low: 1, info: 0 };
const NEW_EXECUTABLE = 2;
const MAX_EXECUTABLES = 3;
function changeRisk(head, base) {
    if (base === undefined || base.bundleSha256 === head.bundleSha256)
        return { points: 0, lines: [] };
    return (0,risk_score/* accountOf */.XP)([...newCapabilities(head, base), ...newDetections(head, base), ...newExecutables(head, base)], CHANGE_RISK_MAX);
}
function newCapabilities(head, base) {
    const before = new Set(base.facts.capabilities.map((fact) => fact.capability));
    return head.facts.capabilities
        .filter((fact) => !before.has(fact.capability))
        .map((fact) => ({ points: NEW_CAPABILITY[fact.capability], reason: `new capability ${fact.capability}` }));
}
function newDetections(head, base) {
    const remaining = new Map();
    for (const detection of base.facts.detections)
        remaining.set(detection.rule, (remaining.get(detection.rule) ?? 0) + 1);
    const added = new Map();
    for (const detection of head.facts.detections) {
        const left = remaining.get(detection.rule) ?? 0;
        if (left > 0)
            remaining.set(detection.rule, left - 1);
        else {
            const known = added.get(detection.rule);
            const worst = known === undefined || NEW_DETECTION[detection.severity] > NEW_DETECTION[known.worst.severity] ? detection : known.worst;
            added.set(detection.rule, { count: (known?.count ?? 0) + 1, worst });
        }
    }
    return (0,order/* sortedBy */.V)(added, ([rule]) => rule)
        .map(([rule, { count, worst }]) => ({ points: NEW_DETECTION[worst.severity], reason: `${String(count)} new ${rule}` }))
        .filter((line) => line.points > 0);
}
function newExecutables(head, base) {
    const before = new Set(base.files.filter((file) => file.executable).map((file) => file.path));
    return head.files
        .filter((file) => file.executable && !before.has(file.path))
        .slice(0, MAX_EXECUTABLES)
        .map((file) => ({ points: NEW_EXECUTABLE, reason: `new executable ${file.path}` }));
}

;// CONCATENATED MODULE: ./lib/skills/scoring/policy-delta.js

const POLICY_DELTA_MAX = 20;
const UNNAMED_CAPABILITY = { dynamic_code: 8, secrets: 8, exec: 5, network: 5, writes: 3, reads: 0 };
function policyDelta(capabilities, policy) {
    if (Object.keys(policy.capabilities).length === 0)
        return { points: 0, lines: [] };
    const lines = capabilities
        .filter((capability) => policy.capabilities[capability] === undefined && UNNAMED_CAPABILITY[capability] > 0)
        .map((capability) => ({ points: UNNAMED_CAPABILITY[capability], reason: `capability ${capability} is not named in the policy` }));
    return (0,risk_score/* accountOf */.XP)(lines, POLICY_DELTA_MAX);
}

// EXTERNAL MODULE: ./lib/skills/judge/capabilities.js
var capabilities = __webpack_require__(91054);
// EXTERNAL MODULE: ./lib/skills/judge/constraints.js
var constraints = __webpack_require__(38022);
// EXTERNAL MODULE: ./lib/skills/judge/gates.js
var gates = __webpack_require__(38858);
;// CONCATENATED MODULE: ./lib/skills/judge/levels.js


function levelsOf({ total, threshold, parts }) {
    const over = total > threshold;
    if (!over && total <= risk_score/* PASS_MAX */.xE)
        return () => 'note';
    const families = new Map();
    let reached = Math.max(0, total - parts.reduce((sum, part) => sum + part.points, 0));
    for (const part of [...parts].sort((a, b) => b.points - a.points)) {
        const needed = over && (isGrave(part) || reached <= threshold);
        families.set(familyOf(part.rule), { part, level: needed ? 'error' : 'warning' });
        reached += part.points;
    }
    return (detection) => {
        const family = families.get(familyOf(detection.rule));
        if (family === undefined || detection.severity === 'info')
            return 'note';
        const bears = (isGrave(detection) && detection.confidence !== 'low') || isGravest(detection, family.part);
        return bears ? family.level : 'warning';
    };
}
function isGrave({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function isGravest(detection, part) {
    return detection.rule === part.rule && detection.severity === part.severity && detection.confidence === part.confidence;
}
const RANK = { note: 0, warning: 1, error: 2 };
function graver(a, b) {
    return RANK[a] >= RANK[b] ? a : b;
}
function atLevel(finding, level) {
    return finding.level === level ? finding : { ...finding, level };
}

;// CONCATENATED MODULE: ./lib/skills/judge/nesting.js
function nestBundles(readings) {
    const byDepth = [...readings].sort((a, b) => b.root.length - a.root.length);
    const inner = new Map();
    const roots = new Set(readings.map((reading) => reading.root));
    return byDepth.map((reading) => {
        const bundle = { reading, inner: inner.get(reading.root) ?? [] };
        const outer = nearestRoot(reading.root, roots);
        if (outer !== undefined)
            inner.set(outer, [...(inner.get(outer) ?? []), bundle]);
        return bundle;
    });
}
function nearestRoot(root, roots) {
    for (let slash = root.lastIndexOf('/'); slash >= 0; slash = root.lastIndexOf('/', slash - 1)) {
        const folder = root.slice(0, slash);
        if (roots.has(folder))
            return folder;
        if (slash === 0)
            break;
    }
    return root !== '' && roots.has('') ? '' : undefined;
}

// EXTERNAL MODULE: ./lib/skills/judge/placing.js
var placing = __webpack_require__(10066);
// EXTERNAL MODULE: ./lib/skills/judge/structure.js + 1 modules
var structure = __webpack_require__(76240);
;// CONCATENATED MODULE: ./lib/skills/judge/told-once.js


const GENERAL = new Set(['skill/declared-attack', 'skill/hostile-intent', 'skill/hostile-program']);
const TOLD_WITH = { 'skill/concealment': familyOf('skill/deception') };
const TELLS_TOO = [
    ['skill/decode-and-execute', 'skill/download-and-execute'],
    ['skill/automatic-command', 'skill/confirmation-bypass'],
];
function repeatedFindings(findings, waived) {
    const told = findings.filter((finding) => !waived.has(finding) && isOfLine(finding));
    const repeated = repeatedWithin(told, (finding) => TOLD_WITH[finding.rule] ?? familyOf(finding.rule));
    for (const finding of toldByOthers(told.filter((one) => !repeated.has(one))))
        repeated.add(finding);
    const lines = new Map();
    for (const finding of told) {
        const known = lines.get(lineOf(finding));
        if (!GENERAL.has(finding.rule) && (known === undefined || (0,gravity/* byGravity */.S)(finding, known) < 0))
            lines.set(lineOf(finding), finding);
    }
    for (const finding of told) {
        const named = lines.get(lineOf(finding));
        if (GENERAL.has(finding.rule) && named !== undefined && (0,gravity/* byGravity */.S)(named, finding) <= 0)
            repeated.add(finding);
    }
    return repeated;
}
function toldByOthers(told) {
    const byRule = new Map(told.map((finding) => [`${finding.rule} ${lineOf(finding)}`, finding]));
    return told.filter((finding) => TELLS_TOO.some(([rule, covered]) => {
        const other = covered === finding.rule ? byRule.get(`${rule} ${lineOf(finding)}`) : undefined;
        return other !== undefined && (0,gravity/* byGravity */.S)(other, finding) <= 0;
    }));
}
function isOfLine({ region, details }) {
    return region !== undefined || details['inside_line'] !== undefined;
}
function repeatedWithin(told, kindOf) {
    const gravest = new Map();
    const repeated = new Set();
    for (const finding of told) {
        const place = JSON.stringify([lineOf(finding), kindOf(finding)]);
        const known = gravest.get(place);
        if (known === undefined || (0,gravity/* byGravity */.S)(finding, known) < 0) {
            gravest.set(place, finding);
            if (known !== undefined)
                repeated.add(known);
        }
        else
            repeated.add(finding);
    }
    return repeated;
}
function lineOf({ path, details, region }) {
    return JSON.stringify([path, details['entry'] ?? '', details['inside'] ?? '', region?.startLine ?? details['inside_line'] ?? 0]);
}

;// CONCATENATED MODULE: ./lib/skills/judge/judge-bundles.js












function judgeBundles(readings, rules) {
    const drafts = draftAll(nestBundles(readings));
    const detections = new Map(drafts.flatMap((draft) => [...draft.detections]));
    const waivedDetections = rules.waived([...detections.values()]);
    const levels = new Map();
    const policy = new Map();
    const scored = new Map();
    for (const draft of drafts)
        scored.set(draft, scoreBundle(draft, rules, { waivedDetections, levels, policy, scored }));
    const findings = new Map(policy);
    const repeated = repeatedFindings([...detections.values()], waivedDetections);
    const unsaid = [];
    for (const [key, finding] of detections) {
        const levelled = atLevel(finding, levels.get(key) ?? 'note');
        if (repeated.has(finding))
            unsaid.push(levelled);
        else
            findings.set(key, levelled);
    }
    const waived = rules.waived([...findings.values()]);
    const bundles = [...scored.values()].map((bundle) => decideBundle(bundle, findings, waived));
    bundles.sort((a, b) => (a.reading.root < b.reading.root ? -1 : 1));
    return { bundles, findings: [...findings.values()], unsaid, waived };
}
function draftAll(nested) {
    const drafts = new Map();
    for (const bundle of nested) {
        const inner = bundle.inner.flatMap((child) => drafts.get(child) ?? []);
        drafts.set(bundle, draftOf(bundle.reading, inner));
    }
    return [...drafts.values()];
}
function draftOf(reading, inner) {
    const detections = new Map();
    const capabilities = new Set(reading.facts.capabilities.map((fact) => fact.capability));
    for (const child of inner) {
        for (const [key, finding] of child.detections)
            detections.set(key, finding);
        for (const capability of child.capabilities)
            capabilities.add(capability);
    }
    for (const detection of reading.facts.detections) {
        const finding = (0,placing/* placeFinding */.BW)(reading, detection);
        const key = (0,placing/* keyOfFinding */.q3)(finding);
        if (!detections.has(key))
            detections.set(key, finding);
    }
    return { reading, inner, detections, capabilities: [...capabilities].sort() };
}
function scoreBundle(draft, rules, shared) {
    const { reading } = draft;
    const counted = [...draft.detections].filter(([, finding]) => !shared.waivedDetections.has(finding));
    const base = baseRiskOf(counted.map(([, finding]) => finding));
    const change = changeRisk(reading, rules.baseOf(reading));
    const delta = policyDelta(draft.capabilities, rules.policy);
    const score = (0,risk_score/* riskScore */.o7)(base.points, change.points, delta.points);
    const levelOf = levelsOf({ total: score.total, threshold: (0,gates/* gateThreshold */.Xj)(rules.policy.gates), parts: base.parts });
    for (const [key, finding] of draft.detections) {
        shared.levels.set(key, graver(shared.levels.get(key) ?? 'note', levelOf(finding)));
    }
    const account = { score, base: base.parts, change, delta };
    return { draft, account, policyKeys: policyFindings(draft, rules, account, shared) };
}
function policyFindings(draft, rules, account, shared) {
    const { reading } = draft;
    const keys = new Set(draft.inner.flatMap((child) => [...(shared.scored.get(child)?.policyKeys ?? [])]));
    const innerRules = new Set([...keys].flatMap((key) => shared.policy.get(key)?.rule ?? []));
    const subject = { kind: 'skill', path: reading.root };
    const add = (finding) => {
        const key = policyKey(finding);
        if (!keys.has(key))
            shared.policy.set(key, { ...finding, subject });
        keys.add(key);
    };
    const own = [
        ...(0,structure/* structureFindings */.Q)(reading, rules.policy.constraints),
        ...(0,constraints/* constraintFindings */.a)(reading, rules.policy.constraints),
        ...(0,capabilities/* capabilityFindings */.N)(reading, rules.policy, rules),
        ...rules.receiptFindings(reading),
    ];
    own.forEach(add);
    const raised = [...keys].some((key) => GATING_WARNINGS.has(shared.policy.get(key)?.rule ?? '') && shared.policy.get(key)?.level === 'warning');
    const parts = account.base.map((part) => `${part.rule} ${String(Math.round(part.points))}`);
    for (const finding of (0,gates/* gateFindings */.Av)(rules.policy, account.score, parts, raised, {
        place: (0,placing/* manifestPlace */.jE)(reading),
        bundle: rules.pathOf(reading),
    })) {
        if (!innerRules.has(finding.rule))
            add(finding);
    }
    return keys;
}
const GATING_WARNINGS = new Set(['skill/manifest-tokens']);
function policyKey(finding) {
    const { capability, bundle_sha256: hash } = finding.details;
    return JSON.stringify([(0,placing/* keyOfFinding */.q3)(finding), capability ?? '', hash ?? '']);
}
function decideBundle({ draft, account, policyKeys }, findings, waived) {
    const standing = [...policyKeys, ...draft.detections.keys()].flatMap((key) => findings.get(key) ?? []);
    const counted = standing.filter((finding) => !waived.has(finding));
    const warned = counted.some((finding) => GATING_WARNINGS.has(finding.rule));
    const failed = counted.some((finding) => finding.level === 'error');
    const verdict = failed ? 'FAIL' : warned || (0,risk_score/* verdictOfScore */.dL)(account.score.total) !== 'PASS' ? 'WARN' : 'PASS';
    return { reading: draft.reading, account, verdict, capabilities: draft.capabilities, findings: standing };
}


/***/ }),

/***/ 10066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeFinding),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jE: () => (/* binding */ manifestPlace),
/* harmony export */   jl: () => (/* binding */ findingIn),
/* harmony export */   q3: () => (/* binding */ keyOfFinding)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

function placeIn(reading, path, region, snippet) {
    const text = snippet === undefined ? {} : { snippet };
    if (reading.archive === undefined) {
        const full = reading.root === '' ? path : path === '' ? reading.root : `${reading.root}/${path}`;
        return { path: full, ...(region === undefined ? {} : { region }), ...text };
    }
    const inner = reading.root.slice(reading.archive.length + 1);
    const entry = [inner, path].filter((part) => part !== '').join('/');
    const line = region === undefined ? '' : `:${String(region.startLine)}`;
    return { path: reading.archive, ...text, ...(entry === '' ? {} : { entry: `${entry}${line}` }) };
}
function findingIn(rule, { entry, ...place }, details, grading = {}) {
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rule, place, entry === undefined ? details : { ...details, entry }, grading);
}
function placeFinding(reading, finding) {
    const { region, snippet, path, ...rest } = finding;
    const { entry, ...place } = placeIn(reading, path, region, snippet);
    const details = entry === undefined ? rest.details : { ...rest.details, entry };
    return { ...rest, ...place, details, subject: { kind: 'skill', path: reading.root } };
}
function keyOfFinding(finding) {
    const { region } = finding;
    const at = region === undefined
        ? ''
        : `${String(region.startLine)}:${String(region.startColumn)}:${String(region.endLine)}:${String(region.endColumn)}`;
    const entry = finding.details['entry'];
    return JSON.stringify([finding.rule, finding.path, at, finding.snippet ?? '', typeof entry === 'string' ? entry : '']);
}
function manifestPlace(reading) {
    const link = reading.others.find((entry) => /^skill\.md$/i.test(entry.path));
    const path = reading.manifest?.path ?? link?.path;
    if (path === undefined)
        return placeIn(reading, reading.root === '' ? 'SKILL.md' : '');
    return reading.manifest === undefined ? placeIn(reading, path) : placeIn(reading, path, reading.manifest.anchor);
}


/***/ }),

/***/ 76240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ structureFindings)
});

// UNUSED EXPORTS: leadsOutside

// EXTERNAL MODULE: ./lib/rules/skill-policy/archive-fault.js
var archive_fault = __webpack_require__(52997);
// EXTERNAL MODULE: ./lib/rules/skill-policy/link.js
var skill_policy_link = __webpack_require__(34528);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-count.js
var manifest_count = __webpack_require__(21363);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-encoding.js
var manifest_encoding = __webpack_require__(78799);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-field.js
var manifest_field = __webpack_require__(74604);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-name-case.js
var manifest_name_case = __webpack_require__(15590);
// EXTERNAL MODULE: ./lib/rules/skill-policy/unreadable-content.js
var unreadable_content = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/rules/skill-policy/unsafe-path.js
var unsafe_path = __webpack_require__(73140);
// EXTERNAL MODULE: ./lib/skills/discovery.js
var discovery = __webpack_require__(96748);
;// CONCATENATED MODULE: ./lib/skills/judge/name-faults.js
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
function nameFaults(paths) {
    const faults = [];
    const seen = new Map();
    for (const path of paths) {
        const alone = faultOfName(path);
        if (alone !== undefined)
            faults.push(alone);
        const folded = path.normalize('NFC').toLowerCase();
        const first = seen.get(folded);
        if (first === undefined)
            seen.set(folded, path);
        else
            faults.push({
                path,
                fault: `falls together with ${JSON.stringify(first)} where letter case is ignored, and one overwrites the other`,
                grave: true,
            });
    }
    return faults;
}
function faultOfName(path) {
    if (HIDDEN.test(path))
        return { path, fault: 'holds control or invisible characters, so that it is shown otherwise than it is', grave: true };
    if (path.includes('\\'))
        return { path, fault: 'holds a backslash, which separates folders on Windows', grave: true };
    if (/^[A-Za-z]:/.test(path))
        return { path, fault: 'starts with a drive letter', grave: true };
    const parts = path.split('/');
    if (parts.some((part) => part === '..' || part === '.' || part === ''))
        return { path, fault: 'climbs out of the bundle or has empty parts', grave: true };
    if (parts.some((part) => RESERVED.test(part)))
        return { path, fault: 'is reserved for a device on Windows', grave: false };
    if (parts.some((part) => /[. ]$/.test(part) || /[<>:"|?*]/.test(part)))
        return { path, fault: 'cannot exist on Windows', grave: false };
    return undefined;
}

// EXTERNAL MODULE: ./lib/skills/judge/placing.js
var placing = __webpack_require__(10066);
;// CONCATENATED MODULE: ./lib/skills/judge/structure.js











function structureFindings(reading, constraints) {
    return [
        ...(reading.archiveFaults ?? []).map((fault) => archiveFinding(reading, fault)),
        ...manifestFindings(reading, constraints),
        ...reading.others.map((entry) => otherFinding(reading, entry)),
        ...[...reading.unread, ...reading.facts.skipped.filter(({ reason }) => FOUND_BY_ANALYSIS.has(reason))].map((skip) => unreadFinding(reading, skip)),
        ...nameFaults([...reading.files, ...reading.others].map((file) => file.path)).map(({ path, fault, grave }) => (0,placing/* findingIn */.jl)(unsafe_path/* unsafePath */.K, (0,placing/* placeIn */.VV)(reading, path), { name: JSON.stringify(path), fault }, grave ? {} : { level: 'warning', severity: 'low' })),
    ];
}
const FOUND_BY_ANALYSIS = new Set(['too-long', 'archive-in-part', 'archive-damaged']);
const DATA = /\.(?:jsonl?|ndjson|geojson|csv|tsv|svg|xml|log|map|lock|fasta|vcf|obj|stl)$/iu;
function unreadFinding(reading, { path, reason }) {
    const isData = reason === 'archive-in-part' || (reason === 'too-long' && DATA.test(path));
    return (0,placing/* findingIn */.jl)(unreadable_content/* unreadableContent */.j, (0,placing/* placeIn */.VV)(reading, path), { reason: UNREAD_REASONS[reason] }, isData ? { level: 'warning', severity: 'low' } : {});
}
function archiveFinding(reading, fault) {
    const place = { path: reading.archive ?? '' };
    const snippet = `${fault.kind} ${fault.entry}`;
    if (fault.kind === 'unsafe-path' || fault.kind === 'duplicate') {
        return (0,placing/* findingIn */.jl)(unsafe_path/* unsafePath */.K, { path: place.path, snippet }, { name: JSON.stringify(fault.entry), fault: fault.message });
    }
    const subject = fault.entry === '' ? 'The archive' : `The entry ${JSON.stringify(fault.entry)}`;
    return (0,placing/* findingIn */.jl)(archive_fault/* archiveFault */.d, { path: place.path, snippet }, { subject, fault: fault.message, kind: fault.kind });
}
const UNREAD_REASONS = {
    missing: 'it was listed and is gone',
    'not-a-regular-file': 'it is not a regular file',
    'too-large': 'it is larger than what is analysed',
    'permission-denied': 'it may not be read',
    'io-error': 'reading it failed',
    'too-deep': 'its folder lies too deep',
    'too-long': 'its text is longer than 4,194,304 characters, and only its first part was read',
    'archive-in-part': 'it is an archive that was unpacked in part only, for its size or its kind',
    'archive-damaged': 'it is an archive that cannot be opened, and a more forgiving program might',
    'name-not-utf8': 'its name is not valid UTF-8',
    excluded: 'it is excluded',
    'dependency-folder': 'it lies in a folder of dependencies',
};
function manifestFindings(reading, constraints) {
    const { manifests, manifest } = reading;
    const findings = [];
    const isOpen = (reading.archiveFaults ?? []).every(({ entry }) => entry !== '') || reading.files.length > 0;
    if (constraints.exactlyOneManifest && manifests.length !== 1 && isOpen) {
        findings.push((0,placing/* findingIn */.jl)(manifest_count/* manifestCount */.v, (0,placing/* manifestPlace */.jE)(reading), { manifests }));
    }
    if (manifest === undefined)
        return findings;
    if (manifest.path !== 'SKILL.md' && manifest.path !== 'skill.md') {
        findings.push((0,placing/* findingIn */.jl)(manifest_name_case/* manifestNameCase */.L, (0,placing/* placeIn */.VV)(reading, manifest.path), { name: manifest.path }));
    }
    findings.push(...manifest.findings.map((finding) => (0,placing/* placeFinding */.BW)(reading, finding)), ...nameAndFolder(reading, manifest));
    if (!manifest.validUtf8)
        findings.push((0,placing/* findingIn */.jl)(manifest_encoding/* manifestEncoding */.h, (0,placing/* placeIn */.VV)(reading, manifest.path), {}));
    return findings;
}
function nameAndFolder(reading, manifest) {
    const folder = reading.archive === reading.root ? '' : (0,discovery/* baseName */.Fl)(reading.root);
    if (folder === '' || manifest.name === undefined || manifest.name.normalize('NFKC') === folder)
        return [];
    const details = { field: 'name', fault: `differs from the name of the folder, ${JSON.stringify(folder)}` };
    return [(0,placing/* findingIn */.jl)(manifest_field/* manifestField */.e, (0,placing/* placeIn */.VV)(reading, manifest.path, manifest.anchor, manifest.name), details)];
}
function otherFinding(reading, entry) {
    const place = (0,placing/* placeIn */.VV)(reading, entry.path);
    if (entry.kind !== 'symlink') {
        const reason = entry.kind === 'submodule' ? "it is a submodule, another repository's content" : 'it is a pipe, socket or device';
        return (0,placing/* findingIn */.jl)(unreadable_content/* unreadableContent */.j, place, { reason });
    }
    const target = entry.target ?? '';
    const outside = leadsOutside(entry.path, target);
    return (0,placing/* findingIn */.jl)(skill_policy_link/* forbiddenLink */.U, place, { target: JSON.stringify(target), outside }, outside ? {} : { level: 'warning', severity: 'low' });
}
function leadsOutside(path, target) {
    if (target === '' || target.startsWith('/') || /[\\:]/.test(target))
        return true;
    let depth = path.split('/').length - 1;
    for (const part of target.split('/')) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}


/***/ }),

/***/ 48562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ byGravity),
/* harmony export */   X: () => (/* binding */ pointsOf)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56134);

const POINTS = {
    critical: { high: 75, medium: 45, low: 14 },
    high: { high: 60, medium: 30, low: 8 },
    medium: { high: 14, medium: 10, low: 4 },
    low: { high: 6, medium: 3, low: 1 },
    info: { high: 0, medium: 0, low: 0 },
};
function pointsOf({ severity, confidence }) {
    return POINTS[severity][confidence];
}
function byGravity(a, b) {
    return pointsOf(b) - pointsOf(a) || _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(b.severity);
}


/***/ }),

/***/ 15682:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ur: () => (/* binding */ WARN_MAX),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   dL: () => (/* binding */ verdictOfScore),
/* harmony export */   iG: () => (/* binding */ FAIL_MAX),
/* harmony export */   kw: () => (/* binding */ highestTotalOf),
/* harmony export */   o7: () => (/* binding */ riskScore),
/* harmony export */   xE: () => (/* binding */ PASS_MAX)
/* harmony export */ });
const PASS_MAX = 29;
const WARN_MAX = 59;
const FAIL_MAX = 100;
function riskScore(baseRisk, changeRisk, policyDelta) {
    return { baseRisk, changeRisk, policyDelta, total: Math.min(FAIL_MAX, baseRisk + changeRisk + policyDelta) };
}
function verdictOfScore(total) {
    return total <= PASS_MAX ? 'PASS' : total <= WARN_MAX ? 'WARN' : 'FAIL';
}
function highestTotalOf(verdict) {
    return verdict === 'PASS' ? PASS_MAX : verdict === 'WARN' ? WARN_MAX : FAIL_MAX;
}
function accountOf(lines, bound) {
    const sum = lines.reduce((total, line) => total + line.points, 0);
    return { points: Math.min(bound, Math.round(sum)), lines };
}


/***/ })

};
