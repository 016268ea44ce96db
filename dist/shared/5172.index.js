export const id = 5172;
export const ids = [5172];
export const modules = {

/***/ 3828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
    code;
    hint;
    constructor(code, message, hint, options) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 69716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function decodeUtf8(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return Buffer.from(bytes.buffer, bytes.byteOffset + marked, bytes.byteLength - marked).toString('utf8');
}
function snippetOf(text, limit = 200) {
    const line = text
        .slice(0, limit * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
function nearestWord(word, candidates) {
    const completions = [...candidates].filter((candidate) => word.length >= 3 && candidate.startsWith(word));
    if (completions.length === 1)
        return completions[0];
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase().slice(0, 64), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 35172:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/report/build-report.js
var build_report = __webpack_require__(85677);
// EXTERNAL MODULE: ./lib/skills/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(76926);
// EXTERNAL MODULE: ./lib/skills/reading/reading-cache.js
var reading_cache = __webpack_require__(71182);
// EXTERNAL MODULE: ./lib/core/rule.js
var core_rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/rules/config/approval-invalid.js
var approval_invalid = __webpack_require__(36353);
// EXTERNAL MODULE: ./lib/gate/approvals/approval.js
var approval = __webpack_require__(40537);
;// CONCATENATED MODULE: ./lib/gate/approvals/approval-faults.js



function approvalFindings(read) {
    return read.faults.map(({ message, region }) => (0,core_rule/* findingOf */.hD)(approval_invalid/* approvalInvalid */.H, { path: approval/* APPROVALS_FILE */.o_, ...(region === undefined ? {} : { region }), snippet: message }, { fault: message }));
}

// EXTERNAL MODULE: ./lib/gate/approvals/approvals-file.js
var approvals_file = __webpack_require__(13079);
// EXTERNAL MODULE: ./lib/gate/exception-file.js
var exception_file = __webpack_require__(90069);
// EXTERNAL MODULE: ./lib/gate/approvals/signed-approvals.js
var signed_approvals = __webpack_require__(62983);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(39511);
// EXTERNAL MODULE: ./lib/gate/fingerprint.js
var fingerprint = __webpack_require__(83483);
// EXTERNAL MODULE: ./lib/gate/match.js
var match = __webpack_require__(63354);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/skills/policy/skill-policy.js
var skill_policy = __webpack_require__(77115);
;// CONCATENATED MODULE: ./lib/gate/reviews/decision.js


const DECISIONS = {
    'config/loosened': 'loosening',
    'policy/weakened': 'weakening',
    'skill/approval-missing': 'capability',
};
const NAME_LENGTH = 12;
function decisionKindOf(finding) {
    return DECISIONS[finding.rule];
}
function digestOf(finding) {
    const digest = finding.details[finding.rule === 'skill/approval-missing' ? 'bundle_sha256' : 'digest'];
    return typeof digest === 'string' ? digest : undefined;
}
function decisionName(finding) {
    return (0,digest/* sha256Hex */.f)('decision', '\0', finding.fingerprint, '\0', digestOf(finding) ?? '').slice(0, NAME_LENGTH);
}
function withReviewWay(finding, approvers) {
    const kind = decisionKindOf(finding);
    const group = kind === undefined ? undefined : (0,skill_policy/* approversOf */.U9)(kind, approvers);
    const names = group === undefined ? [] : [...group.users.map(atSign), ...group.teams.map(atSign)];
    if (names.length === 0)
        return finding;
    const way = {
        review_line: `/vaultgate approve ${decisionName(finding)}`,
        review_approvers: names,
        review_unnamed: approvers?.reviews ?? 'any',
    };
    return { ...finding, details: { ...finding.details, ...way } };
}
function atSign(name) {
    const trimmed = name.trim();
    return trimmed.startsWith('@') ? trimmed : `@${trimmed}`;
}

// EXTERNAL MODULE: ./lib/rules/config/review-without-effect.js
var review_without_effect = __webpack_require__(50219);
;// CONCATENATED MODULE: ./lib/gate/reviews/settle-by-review.js




async function settleByReview(open, approvers, ask) {
    const decisions = open.flatMap((finding) => {
        const kind = decisionKindOf(finding);
        return kind === undefined ? [] : [{ finding, kind, name: decisionName(finding) }];
    });
    const consents = await consentsByKind(decisions, approvers, ask);
    const approved = new Map();
    for (const decision of decisions) {
        const consent = (consents.get(decision.kind) ?? []).find((candidate) => covers(candidate, decision, decisions, approvers));
        if (consent !== undefined)
            approved.set(decision.finding, consent.by);
    }
    return { approved, notes: notesOn(consents, decisions, approvers) };
}
async function consentsByKind(decisions, approvers, ask) {
    const byGroup = new Map();
    const byKind = new Map();
    for (const kind of new Set(decisions.map((decision) => decision.kind))) {
        const group = (0,skill_policy/* approversOf */.U9)(kind, approvers);
        if (group.users.length + group.teams.length === 0)
            continue;
        const key = JSON.stringify(group);
        const consents = byGroup.get(key) ?? (await ask(group));
        byGroup.set(key, consents);
        byKind.set(kind, consents);
    }
    return byKind;
}
function covers({ means }, { name }, decisions, approvers) {
    switch (means.kind) {
        case 'all':
            return true;
        case 'edited':
            return false;
        case 'unnamed':
            return approvers?.reviews !== 'named';
        case 'named':
            return means.names.includes(name) && decisions.filter((decision) => decision.name === name).length === 1;
    }
}
function notesOn(consents, decisions, approvers) {
    const notes = new Map();
    const add = (details) => {
        const { by, name } = details;
        notes.set(JSON.stringify([by, name]), (0,core_rule/* findingOf */.hD)(review_without_effect/* reviewWithoutEffect */.C, { path: '', ...(name === '' ? {} : { snippet: `/vaultgate approve ${name}` }) }, details));
    };
    for (const [, given] of consents) {
        for (const { by, means } of given) {
            if (means.kind === 'unnamed' && approvers?.reviews === 'named')
                add({ by, name: '', why: 'must-name' });
            if (means.kind === 'edited')
                add({ by, name: '', why: 'edited' });
            if (means.kind !== 'named')
                continue;
            if (means.names.length === 0)
                add({ by, name: '', why: 'names-nothing' });
            for (const name of means.names) {
                const why = whyWithoutEffect(by, name, consents, decisions);
                if (why !== undefined)
                    add({ by, name, why });
            }
        }
    }
    return [...notes.values()];
}
function whyWithoutEffect(by, name, consents, decisions) {
    const [decision, ...more] = decisions.filter((candidate) => candidate.name === name);
    if (decision === undefined)
        return 'unknown-name';
    if (more.length > 0)
        return 'ambiguous-name';
    return consents.get(decision.kind)?.some((consent) => consent.by === by) === true ? undefined : 'not-an-approver';
}

// EXTERNAL MODULE: ./lib/core/path-patterns.js
var path_patterns = __webpack_require__(39566);
// EXTERNAL MODULE: ./lib/rules/config/waiver-expired.js
var waiver_expired = __webpack_require__(42856);
// EXTERNAL MODULE: ./lib/rules/config/waiver-expiring.js
var waiver_expiring = __webpack_require__(19041);
// EXTERNAL MODULE: ./lib/rules/config/waiver-invalid.js
var waiver_invalid = __webpack_require__(30666);
// EXTERNAL MODULE: ./lib/rules/config/waiver-unused.js
var waiver_unused = __webpack_require__(23971);
// EXTERNAL MODULE: ./lib/rules/registry.js + 4 modules
var registry = __webpack_require__(95893);
// EXTERNAL MODULE: ./lib/gate/waivers/waiver.js
var waivers_waiver = __webpack_require__(3329);
;// CONCATENATED MODULE: ./lib/gate/waivers/apply-waivers.js








const EVERYTHING = { areas: new Set(['packs', 'policies', 'skills', 'config']) };
function applyWaivers(findings, read, now, scope = EVERYTHING) {
    const waived = new Set();
    const said = read.faults.map(({ message, region }) => (0,core_rule/* findingOf */.hD)(waiver_invalid/* waiverInvalid */.o, { path: waivers_waiver/* WAIVERS_FILE */.Bg, ...(region === undefined ? {} : { region }), snippet: message }, { fault: message }));
    for (const waiver of read.entries) {
        const state = (0,waivers_waiver/* waiverState */.Of)(waiver, now);
        const holds = state.kind === 'valid' || state.kind === 'ending';
        const covered = coveredBy(waiver, findings);
        if (holds)
            for (const finding of covered)
                waived.add(finding);
        said.push(...aboutWaiver(waiver, now, covered.length, scope));
    }
    return { waived, findings: said };
}
function coveredBy(waiver, findings) {
    const matches = (0,path_patterns/* pathMatcher */.k)([waiver.path]);
    return findings.filter((finding) => finding.rule === waiver.rule &&
        (waiver.fingerprint === undefined || finding.fingerprint === waiver.fingerprint) &&
        (finding.path === waiver.path || matches(finding.path)));
}
function aboutWaiver(waiver, now, covered, scope) {
    const { rule, path, owner, expires } = waiver;
    const place = { path: waivers_waiver/* WAIVERS_FILE */.Bg, region: waiver.region, snippet: [rule, path, waiver.fingerprint ?? '', expires].join(' ') };
    const state = (0,waivers_waiver/* waiverState */.Of)(waiver, now);
    if (state.kind === 'too-long') {
        const fault = `expires: ${expires} is more than ${String(waivers_waiver/* MAX_WAIVER_DAYS */.kl)} days ahead`;
        return [(0,core_rule/* findingOf */.hD)(waiver_invalid/* waiverInvalid */.o, place, { fault })];
    }
    if (state.kind === 'expired')
        return [(0,core_rule/* findingOf */.hD)(waiver_expired/* waiverExpired */.Q, place, { rule, path, owner, expires })];
    const area = (0,registry/* ruleOf */.Y)(rule)?.area;
    if (covered === 0)
        return area === undefined || scope.areas.has(area)
            ? [(0,core_rule/* findingOf */.hD)(waiver_unused/* waiverUnused */.V, place, { rule, path, owner, known: area !== undefined })]
            : [];
    return state.kind === 'ending' ? [(0,core_rule/* findingOf */.hD)(waiver_expiring/* waiverExpiring */.x, place, { rule, path, owner, expires, days: state.days })] : [];
}

// EXTERNAL MODULE: ./lib/gate/waivers/waivers-file.js
var waivers_file = __webpack_require__(23407);
;// CONCATENATED MODULE: ./lib/gate/exceptions.js












async function settleFindings(findings, context) {
    const { waived } = applyWaivers(findings, (0,exception_file/* readEntries */.$2)(waivers_file/* WAIVERS */.E, context.trusted), context.now);
    const approvals = (0,signed_approvals/* effectiveApprovals */.Kn)(context.trusted, context.head);
    const recorded = findings.map((finding) => {
        if (finding.status === 'fixed')
            return { ...finding, waived: false };
        if (waived.has(finding))
            return { ...finding, waived: true };
        const kind = decisionKindOf(finding);
        const digest = digestOf(finding);
        if (kind === undefined || kind === 'capability' || digest === undefined)
            return { ...finding, waived: false };
        const answer = (0,approval/* approvalFor */.X5)({ kind, digest }, approvals, context.now);
        return answer.given ? consented(finding, answer.approval.by) : { ...finding, waived: false };
    });
    return applyReviews(recorded, context);
}
async function applyReviews(findings, context) {
    const { askReviews, approvers } = context;
    const open = findings.filter((finding) => (0,decide/* gates */.VF)(finding) && decisionKindOf(finding) !== undefined);
    const { approved, notes } = askReviews === undefined || open.length === 0 ? NOTHING_SAID : await settleByReview(open, approvers, askReviews);
    const isOpen = new Set(open);
    const settled = findings.map((finding) => {
        const by = approved.get(finding);
        if (by !== undefined)
            return consented(finding, `${by} (review)`);
        return isOpen.has(finding) ? withReviewWay(finding, approvers) : finding;
    });
    return [...settled, ...(0,match/* withoutBase */.k)(notes).map((note) => ({ ...note, waived: false }))];
}
const NOTHING_SAID = { approved: new Map(), notes: [] };
function consented(finding, by) {
    return { ...finding, details: { ...finding.details, approved_by: by }, waived: true };
}
function judgeExceptions(tree, findings, areas, now) {
    const waivers = (0,exception_file/* readEntries */.$2)(waivers_file/* WAIVERS */.E, tree);
    const approvals = (0,exception_file/* readEntries */.$2)(approvals_file/* APPROVALS */.z, tree);
    return [
        ...(waivers.broken ? [] : applyWaivers((0,fingerprint/* fingerprintFindings */.f)(findings), waivers, now, { areas }).findings),
        ...(approvals.broken ? [] : approvalFindings(approvals)),
    ];
}

// EXTERNAL MODULE: ./lib/gate/excluded.js
var excluded = __webpack_require__(32997);
// EXTERNAL MODULE: ./lib/packs/read-packs.js + 9 modules
var read_packs = __webpack_require__(89467);
// EXTERNAL MODULE: ./lib/policies/read-policies.js + 1 modules
var read_policies = __webpack_require__(22043);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/rules/skill-policy/max-risk-exceeded.js
var max_risk_exceeded = __webpack_require__(94878);
// EXTERNAL MODULE: ./lib/skills/analysis/pool.js
var pool = __webpack_require__(43367);
// EXTERNAL MODULE: ./lib/skills/discovery.js
var discovery = __webpack_require__(96748);
// EXTERNAL MODULE: ./lib/skills/judge/gates.js
var gates = __webpack_require__(38858);
// EXTERNAL MODULE: ./lib/skills/judge/judge-bundles.js + 7 modules
var judge_bundles = __webpack_require__(58512);
// EXTERNAL MODULE: ./lib/skills/reading/read-folders.js + 1 modules
var read_folders = __webpack_require__(55370);
// EXTERNAL MODULE: ./lib/rules/skill-policy/receipt-invalid.js
var receipt_invalid = __webpack_require__(37780);
// EXTERNAL MODULE: ./lib/rules/skill-policy/receipt-stale.js
var receipt_stale = __webpack_require__(93746);
// EXTERNAL MODULE: ./lib/skills/judge/placing.js
var placing = __webpack_require__(10066);
// EXTERNAL MODULE: ./lib/skills/receipts/compare-files.js
var compare_files = __webpack_require__(80367);
// EXTERNAL MODULE: ./lib/skills/receipts/parse-receipt.js
var parse_receipt = __webpack_require__(11284);
// EXTERNAL MODULE: ./lib/skills/receipts/verify-signature.js
var verify_signature = __webpack_require__(45722);
;// CONCATENATED MODULE: ./lib/skills/receipts/committed-receipts.js








function committedReceiptFindings(snapshot, reading, keys) {
    if (keys.length === 0)
        return [];
    const path = receiptPaths(reading).find((candidate) => snapshot.entry(candidate) !== undefined);
    return path === undefined ? [] : verifyOne(snapshot, reading, path, keys);
}
function receiptPaths(reading) {
    const { root } = reading;
    if (reading.archive !== undefined && reading.archive !== root)
        return [];
    if (root === '')
        return ['SKILL.receipt.json', 'bundle.receipt.json', 'receipts/bundle.receipt.json', 'receipts/bundle.json'];
    const folder = (0,discovery/* folderOf */.yS)(root);
    const name = (0,discovery/* baseName */.Fl)(root);
    const beside = folder === '' ? '' : `${folder}/`;
    return [
        ...new Set([
            `${root}.receipt.json`,
            ...inFolder(`${beside}receipts`, name),
            ...inFolder('receipts', root),
            ...inFolder('receipts', name),
        ]),
    ];
}
function inFolder(folder, name) {
    return [`${folder}/${name}.receipt.json`, `${folder}/${name}.json`];
}
function verifyOne(snapshot, reading, path, keys) {
    const content = snapshot.read(path, parse_receipt/* MAX_RECEIPT_BYTES */.c);
    const invalid = ({ code, message }) => (0,placing/* findingIn */.jl)(receipt_invalid/* receiptInvalid */.Q, { path, snippet: `${code} ${message}` }, { receipt: path, fault: message }, { code });
    if (content.kind === 'unreadable')
        return [invalid({ code: 'RECEIPT_PARSE_ERROR', message: `The receipt cannot be read (${content.reason}).` })];
    const read = (0,parse_receipt/* parseReceipt */.W)(content.bytes);
    if (!read.ok)
        return read.findings.slice(0, 1).map(invalid);
    const faults = signedByOneOf(read.receipt, keys);
    return faults.length > 0 ? faults.slice(0, 1).map(invalid) : staleFindings(read.receipt, reading, path);
}
function signedByOneOf(receipt, keys) {
    const [only, ...others] = keys;
    if (only !== undefined && others.length === 0)
        return (0,verify_signature/* signatureFindings */.b)(receipt, keySource(only));
    const keyring = new Map(keys.map((key) => [(0,discovery/* baseName */.Fl)(key.path.replaceAll('\\', '/')), key.bytes]));
    return (0,verify_signature/* signatureFindings */.b)(receipt, { kind: 'ring', label: 'of this run', keyring });
}
function keySource(key) {
    if (key.bytes.byteLength === 0)
        throw new errors/* UserError */.y('KEY', `${key.path} is empty`, 'Give an Ed25519 public key (SPKI, PEM).');
    return { kind: 'key', name: key.path, bytes: key.bytes };
}
function staleFindings(receipt, reading, path) {
    const mismatches = (0,compare_files/* fileMismatches */.D)(receipt, reading);
    if (mismatches.length === 0)
        return [];
    const changed = mismatches.flatMap((finding) => finding.path ?? []).slice(0, 100);
    const details = { receipt: path, recorded: receipt.bundle_sha256, computed: reading.bundleSha256, changed };
    return [(0,placing/* findingIn */.jl)(receipt_stale/* receiptStale */.o, (0,placing/* manifestPlace */.jE)(reading), details)];
}

// EXTERNAL MODULE: ./lib/skills/reading/read-archive.js
var read_archive = __webpack_require__(89866);
;// CONCATENATED MODULE: ./lib/skills/read-skills.js

















async function readSkills(snapshot, base, settings, cache = new reading_cache/* ReadingCache */.FL()) {
    const policy = (0,read_policy/* resolvePolicy */.nZ)(settings.skillPolicy, settings.profile);
    const discovery = discoveryOptions(settings);
    const { readings, skipped } = await readTree(snapshot, discovery, cache);
    const before = base === undefined ? new Map() : await readBase(base, readings, discovery, cache);
    const waivers = (0,exception_file/* requireEntries */.ob)(waivers_file/* WAIVERS */.E, settings.trusted);
    const rules = {
        policy,
        approvals: (0,signed_approvals/* effectiveApprovals */.Kn)(settings.trusted, snapshot),
        now: settings.now,
        pathOf: pathInReport,
        waived: (findings) => waivedAmong(findings, waivers, settings.now),
        baseOf: (reading) => before.get(reading.root),
        receiptFindings: (reading) => committedReceiptFindings(snapshot, reading, settings.publicKeys),
    };
    const judgement = (0,judge_bundles/* judgeBundles */.F)(readings, rules);
    const excluded = (0,path_patterns/* pathMatcher */.k)(settings.exclude);
    const limits = judgement.findings.filter((finding) => finding.rule === max_risk_exceeded/* maxRiskExceeded */.x.id);
    return {
        skills: judgement.bundles.map(statusOf),
        findings: judgement.findings.filter((finding) => !excluded(finding.path) && !(0,gates/* saysNoMore */.F9)(finding, limits)),
        unsaid: judgement.unsaid.filter((finding) => !excluded(finding.path)),
        skipped: [...skipped, ...readings.flatMap(skippedOf)],
        bytes: readings.reduce((sum, reading) => sum + reading.totalBytes, 0),
        present: readings.length > 0,
    };
}
function waivedAmong(findings, waivers, now) {
    if (waivers.entries.length === 0)
        return new Set();
    const named = (0,fingerprint/* fingerprintFindings */.f)(findings.map((finding) => ({ ...finding, original: finding })));
    return new Set([...applyWaivers(named, waivers, now).waived].map((finding) => finding.original));
}
function discoveryOptions(settings) {
    const included = (0,path_patterns/* pathMatcher */.k)(settings.skills);
    const excluded = (0,path_patterns/* pathMatcher */.k)(settings.exclude);
    return {
        wanted: (root) => (settings.skills.length === 0 || included(root)) && !excluded(root === '' ? 'SKILL.md' : root),
        searchDependencies: settings.skills.some((pattern) => pattern.includes('node_modules')),
        repositoryTop: true,
    };
}
async function readTree(snapshot, options, cache) {
    const entries = snapshot.entries();
    const groups = (0,discovery/* findFolderBundles */.h3)(entries, options);
    const archives = (0,discovery/* findArchives */.BG)(entries, options);
    const analyser = (0,pool/* openAnalyser */.Sg)((0,read_folders/* totalSize */.UT)(groups));
    try {
        const folders = await (0,read_folders/* readFolders */.iz)(snapshot, groups, { analyser, cache });
        const { readings, skipped } = await (0,read_archive/* readArchives */.iL)(snapshot, archives, { analyser, cache });
        return { readings: [...folders, ...readings], skipped };
    }
    finally {
        await analyser.close();
    }
}
async function readBase(base, readings, options, cache) {
    const roots = new Set(readings.map((reading) => reading.archive ?? reading.root));
    const before = await readTree(base, { ...options, wanted: (root) => roots.has(root) }, cache);
    return new Map(before.readings.map((reading) => [reading.root, reading]));
}
function statusOf({ reading, verdict, capabilities, account }) {
    return {
        path: pathInReport(reading),
        name: nameOf(reading),
        bundleSha256: reading.bundleSha256,
        verdict,
        capabilities,
        riskScore: account.score,
    };
}
function pathInReport(reading) {
    return reading.root === '' ? '.' : reading.root;
}
function nameOf(reading) {
    return reading.manifest?.name ?? (0,read_archive/* archiveName */.uv)(reading.root);
}
function skippedOf(reading) {
    const prefix = reading.root === '' ? '' : `${reading.root}/`;
    const within = [...reading.unread, ...reading.facts.skipped].map(({ path, reason }) => ({ path: `${prefix}${path}`, reason }));
    return (0,order/* sortedBy */.V)([...within, ...reading.leftOut.map((path) => ({ path, reason: 'excluded' }))], (skip) => skip.path);
}

// EXTERNAL MODULE: ./lib/io/memory-snapshot.js
var memory_snapshot = __webpack_require__(72702);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
;// CONCATENATED MODULE: ./lib/gate/recorded-tree.js



function recordedTree(tree, sets) {
    const gone = new Set(sets.flatMap((set) => set.installedPaths));
    const recorded = (0,memory_snapshot/* memorySnapshot */.i)('recorded packs', sets.flatMap((set) => set.recordedPolicies.map((policy) => ({ path: policy.path, bytes: policy.text }))));
    const entries = (0,order/* sortedBy */.V)([...tree.entries().filter((entry) => !gone.has(entry.path) && recorded.entry(entry.path) === undefined), ...recorded.entries()], (entry) => entry.path);
    const sideOf = (path) => {
        if (recorded.entry(path) !== undefined)
            return recorded;
        return gone.has(path) ? undefined : tree;
    };
    const read = (path, limit) => sideOf(path)?.read(path, limit) ?? snapshot/* MISSING */.lV;
    return {
        label: 'recorded packs',
        skipped: tree.skipped,
        entries: () => entries,
        entry: (path) => sideOf(path)?.entry(path),
        read,
        readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
    };
}

// EXTERNAL MODULE: ./lib/policies/weakening/judge-changes.js + 1 modules
var judge_changes = __webpack_require__(11326);
;// CONCATENATED MODULE: ./lib/gate/restore-command.js

function restoreCommandOf(packs) {
    return (path) => {
        const name = (0,judge_changes/* packOfPath */.Kx)(path);
        if (name === null)
            return null;
        const pack = packs.find((candidate) => candidate.name === name);
        if (pack === undefined || pack.installedVersion === null)
            return `vaultgate pack add ${name}`;
        const file = pack.files.find((candidate) => candidate.path === path);
        return file?.state === 'edited' || file?.state === 'missing' ? `vaultgate pack upgrade ${name} --force` : null;
    };
}

// EXTERNAL MODULE: ./lib/gate/settings.js
var gate_settings = __webpack_require__(39742);
;// CONCATENATED MODULE: ./lib/gate/judge.js






async function judge(tree, base, settings, cache) {
    const on = new Set(settings.checks ?? gate_settings/* CHECK_NAMES */.cj);
    const readings = on.has('packs') || on.has('policies') ? (0,read_packs/* readPacks */.t)(tree, settings) : undefined;
    const packs = on.has('packs') ? readings : undefined;
    const policies = on.has('policies') ? (0,read_policies/* readPolicies */.h9)(tree, settings) : undefined;
    const skills = on.has('skills') ? await readSkills(tree, base, settings, cache) : undefined;
    const present = new Set();
    if (packs?.present === true)
        present.add('packs');
    if (policies?.present === true)
        present.add('policies');
    if (skills?.present === true)
        present.add('skills');
    return {
        findings: [...(packs?.findings ?? []), ...(policies?.findings ?? []), ...(skills?.findings ?? [])],
        unsaid: skills?.unsaid ?? [],
        packs: packs?.packs ?? [],
        skills: skills?.skills ?? [],
        skipped: skills?.skipped ?? [],
        present,
        policies,
        packsRead: readings?.packs ?? [],
        recordedSets: readings?.recordedSets ?? [],
    };
}
function judgeWeakening(tree, head, base, settings) {
    if (head.policies === undefined)
        return [];
    if (base !== undefined)
        return base.policies === undefined ? [] : (0,read_policies/* compareSets */.zD)(base.policies, head.policies, restoreCommandOf(head.packsRead));
    if (head.recordedSets.length === 0)
        return [];
    return (0,read_policies/* compareSets */.zD)((0,read_policies/* readPolicies */.h9)(recordedTree(tree, head.recordedSets), settings), head.policies);
}
function saidOnce(findings) {
    const weakened = new Set(findings.filter((finding) => finding.rule === 'policy/weakened').map((finding) => finding.path));
    return findings.filter((finding) => finding.rule !== 'pack/edited' || !weakened.has(finding.path));
}

// EXTERNAL MODULE: ./lib/gate/observed.js
var gate_observed = __webpack_require__(94375);
// EXTERNAL MODULE: ./lib/gate/order-findings.js
var order_findings = __webpack_require__(1046);
// EXTERNAL MODULE: ./lib/gate/resolve-settings.js + 2 modules
var resolve_settings = __webpack_require__(78126);
;// CONCATENATED MODULE: ./lib/gate/settled-skills.js
const PASS_MAX = 29;
function settledSkills(skills, findings) {
    const errors = findings.filter((finding) => finding.level === 'error' && finding.status !== 'fixed' && isOfSkills(finding));
    const agreed = foldersAround(errors.filter((finding) => finding.waived));
    const open = foldersAround(errors.filter((finding) => !finding.waived));
    return skills.map((skill) => agreed.has(skill.path) && !open.has(skill.path) ? { ...skill, verdict: verdictOf(skill.riskScore.total) } : skill);
}
function foldersAround(findings) {
    const folders = new Set(findings.length === 0 ? [] : ['.']);
    for (const { path } of findings) {
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
            folders.add(path.slice(0, end));
    }
    return folders;
}
function isOfSkills(finding) {
    return finding.rule.startsWith('skill/');
}
function verdictOf(total) {
    return total <= PASS_MAX ? 'PASS' : 'WARN';
}

// EXTERNAL MODULE: ./lib/gate/trusted-rules.js + 11 modules
var trusted_rules = __webpack_require__(25925);
;// CONCATENATED MODULE: ./lib/gate/check.js














async function check(request) {
    const { sides } = request;
    const rules = (0,trusted_rules/* readTrustedRules */.z)(request);
    const settings = (0,resolve_settings/* resolveSettings */.M)(request, rules);
    const observed = (0,gate_observed/* observe */.l)((0,excluded/* withoutExcluded */.f)(sides.head, settings.head.exclude));
    const baseTree = sides.base === undefined ? undefined : (0,excluded/* withoutExcluded */.f)(sides.base, settings.base.exclude);
    const cache = new reading_cache/* ReadingCache */.FL();
    const head = await judge(observed.snapshot, baseTree, settings.head, cache);
    const base = baseTree === undefined ? undefined : await judge(baseTree, undefined, settings.base, cache);
    if (!(request.options.allowEmpty ?? rules.config['allow-empty'] ?? false))
        refuseNothing(settings.head, head, base);
    const judged = withExceptions(sides.head, saidOnce([...head.findings, ...judgeWeakening(observed.snapshot, head, base, settings.head)]), settings.head);
    const matched = sides.base === undefined || base === undefined
        ? (0,match/* withoutBase */.k)(judged)
        : (0,match/* matchFindings */.c)({ findings: judged, unsaid: head.unsaid }, { findings: withExceptions(sides.base, base.findings, settings.base), unsaid: base.unsaid }, withBundleFolders(sides.renames));
    const settled = await settleFindings((0,order_findings/* orderFindings */.$)([...matched, ...(0,match/* withoutBase */.k)(rules.findings)]), {
        trusted: rules.trusted,
        head: sides.head,
        now: request.now,
        approvers: isOfChange(request) ? (0,read_policy/* resolvePolicy */.nZ)(settings.head.skillPolicy, settings.head.profile).approvers : undefined,
        askReviews: request.askReviews,
    });
    const findings = (0,order_findings/* orderFindings */.$)(settled);
    const report = (0,build_report/* buildReport */.F)({
        findings,
        packs: head.packs,
        skills: settledSkills(head.skills, findings),
        coverage: observed.coverage(head.skipped),
        failOn: settings.head.failOn,
        createdAt: request.createdAt,
    });
    return { report, config: rules.config };
}
function isOfChange({ sides, askReviews }) {
    return sides.base !== undefined || sides.rules !== undefined || askReviews !== undefined;
}
function withExceptions(tree, findings, settings) {
    const areas = new Set([...(settings.checks ?? gate_settings/* CHECK_NAMES */.cj), 'config']);
    return [...findings, ...judgeExceptions(tree, findings, areas, settings.now)];
}
function withBundleFolders(renames) {
    const all = new Map(renames);
    for (const [path, old] of renames) {
        const folder = /^(.+)\/skill\.md$/i.exec(path)?.[1];
        const oldFolder = /^(.+)\/skill\.md$/i.exec(old)?.[1];
        if (folder !== undefined && oldFolder !== undefined)
            all.set(folder, oldFolder);
    }
    return all;
}
function refuseNothing(settings, head, base) {
    const isPresent = (name) => head.present.has(name) || base?.present.has(name) === true;
    const missing = (settings.checks ?? []).filter((name) => !isPresent(name));
    if (missing.length > 0) {
        throw new errors/* UserError */.y('EMPTY', `nothing to check for ${missing.join(', ')}`, 'Name the directory that holds it, leave the check out, or allow it with --allow-empty (allow-empty: true in a workflow).');
    }
    if (!gate_settings/* CHECK_NAMES */.cj.some(isPresent)) {
        throw new errors/* UserError */.y('EMPTY', 'nothing to check: no installed packs, policies or skill bundles', 'Name the directory that holds them, or allow it with --allow-empty (allow-empty: true in a workflow).');
    }
}


/***/ }),

/***/ 39511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VF: () => (/* binding */ gates)
/* harmony export */ });
function gates(finding) {
    return !finding.waived && (finding.status === 'new' || finding.status === 'escalated');
}
function countFindings(findings) {
    const counts = { error: 0, warning: 0, note: 0, new: 0, existing: 0, escalated: 0, fixed: 0, waived: 0 };
    for (const finding of findings) {
        if (finding.waived)
            counts.waived += 1;
        else
            counts[finding.status] += 1;
        if (gates(finding))
            counts[finding.level] += 1;
    }
    return counts;
}
function decide(counts, failOn) {
    switch (failOn) {
        case 'never':
            return 'PASS';
        case 'warning':
            return counts.error + counts.warning > 0 ? 'FAIL' : 'PASS';
        case 'error':
            return counts.error > 0 ? 'FAIL' : 'PASS';
    }
}


/***/ }),

/***/ 83483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   f: () => (/* binding */ fingerprintFindings)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);


function fingerprintFindings(findings, renames = new Map()) {
    const seen = new Map();
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)(findings).map((finding) => {
        const identity = identityOf(finding, renames.get(finding.path) ?? finding.path);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return { ...finding, fingerprint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity, '\0', String(ordinal)) };
    });
}
function identityOf(finding, path) {
    const snippet = (finding.snippet ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    return ['v1', finding.rule, path, snippet].map((part) => `${String(part.length)}:${part}`).join('\0');
}


/***/ }),

/***/ 63354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matchFindings),
/* harmony export */   k: () => (/* binding */ withoutBase)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56134);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83483);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);



function withoutBase(findings) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(findings).map((finding) => ({ ...finding, status: 'new' }));
}
function matchFindings(head, base, renames) {
    const left = new Map((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(base.findings).map((finding) => [finding.fingerprint, finding]));
    const unsaidInBase = new Unsaid(base.unsaid, NOT_RENAMED);
    const matched = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(head.findings, renames).map((finding) => {
        const old = left.get(finding.fingerprint) ?? unsaidInBase.take(finding, renames);
        left.delete(finding.fingerprint);
        if (old === undefined)
            return { ...finding, status: 'new' };
        return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
    });
    const unsaidInHead = new Unsaid(head.unsaid, renames);
    const gone = [...left.values()].filter((finding) => unsaidInHead.take(finding, NOT_RENAMED) === undefined);
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)([...matched, ...gone.map((finding) => ({ ...finding, status: 'fixed' }))]);
}
const NOT_RENAMED = new Map();
class Unsaid {
    #left = new Map();
    constructor(findings, renames) {
        for (const finding of findings) {
            const identity = inBase(finding, renames);
            const alike = this.#left.get(identity);
            if (alike === undefined)
                this.#left.set(identity, [finding]);
            else
                alike.push(finding);
        }
    }
    take(finding, renames) {
        return this.#left.get(inBase(finding, renames))?.shift();
    }
}
function inBase(finding, renames) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(finding, renames.get(finding.path) ?? finding.path);
}
function isWorse(head, base) {
    const byLevel = _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(head.level) - _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(base.level);
    return byLevel < 0 || (byLevel === 0 && _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(head.severity) < _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(base.severity));
}
function escalated(finding, old) {
    const details = { ...finding.details, previous_level: old.level, previous_severity: old.severity };
    return { ...finding, details, status: 'escalated' };
}


/***/ }),

/***/ 94375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14223);


function observe(snapshot) {
    const read = new Map();
    const failed = new Map();
    const note = (path, content) => {
        if (content.kind === 'bytes')
            read.set(path, content.bytes.byteLength);
        else if (snapshot.entry(path) !== undefined)
            failed.set(path, { path, reason: content.reason });
    };
    return {
        snapshot: {
            label: snapshot.label,
            skipped: snapshot.skipped,
            entries: () => snapshot.entries(),
            entry: (path) => snapshot.entry(path),
            read: (path, limit) => {
                const content = snapshot.read(path, limit);
                note(path, content);
                return content;
            },
            readMany: (paths, limit) => {
                const contents = snapshot.readMany(paths, limit);
                for (const [path, content] of contents)
                    note(path, content);
                return contents;
            },
        },
        coverage: (skipped) => {
            const unread = [...failed.values()].filter((skip) => !read.has(skip.path) && regular(snapshot, skip.path));
            let bytes = 0;
            for (const size of read.values())
                bytes += size;
            return { files: read.size, bytes, skipped: mergeSkipped([...snapshot.skipped, ...unread, ...skipped]) };
        },
    };
}
function regular(snapshot, path) {
    const entry = snapshot.entry(path);
    return entry !== undefined && (0,_io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegularFile */ .Ze)(entry);
}
function mergeSkipped(skipped) {
    const byPath = new Map(skipped.map((skip) => [skip.path, { path: skip.path, reason: skip.reason }]));
    return [...byPath.values()].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(a.path, b.path));
}


/***/ }),

/***/ 1046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ orderFindings)
/* harmony export */ });
/* unused harmony export compareFindings */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14223);

function compareFindings(a, b) {
    return ((0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.path, b.path) ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.rule, b.rule) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.snippet ?? '', b.snippet ?? ''));
}
function orderFindings(findings) {
    return [...findings].sort(compareFindings);
}


/***/ }),

/***/ 85677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   I: () => (/* binding */ reportPack)
/* harmony export */ });
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72515);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7849);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39511);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95893);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);





function buildReport(parts) {
    const findings = parts.findings.map(reportFinding);
    const counts = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(findings);
    return {
        contract: 'vaultgate.report.v1',
        tool: { name: 'vaultgate', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        created_at: parts.createdAt,
        verdict: (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(counts, parts.failOn),
        counts,
        coverage: parts.coverage,
        packs: parts.packs.map(reportPack),
        skills: parts.skills.map(reportSkill),
        findings,
    };
}
function reportFinding(finding) {
    const rule = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(finding.rule);
    if (rule === undefined)
        throw new Error(`no rule ${finding.rule} is registered`);
    return {
        rule: finding.rule,
        ...(finding.code === undefined ? {} : { code: finding.code }),
        level: finding.level,
        severity: finding.severity,
        confidence: finding.confidence,
        message: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findingMessage */ .pG)(rule, finding.details),
        help: rule.help(finding.details),
        path: finding.path,
        ...(finding.region === undefined ? {} : { region: (0,_core_region_js__WEBPACK_IMPORTED_MODULE_4__/* .regionToJson */ .a)(finding.region) }),
        ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
        status: finding.status,
        waived: finding.waived,
        fingerprint: finding.fingerprint,
        details: finding.details,
    };
}
function reportPack(pack) {
    return {
        name: pack.name,
        layer: pack.layer,
        installed_version: pack.installedVersion,
        available_version: pack.availableVersion,
        drift: pack.drift,
        files: pack.files.map((file) => ({ path: file.path, policy_id: file.policyId, state: file.state })),
    };
}
function reportSkill(skill) {
    return {
        path: skill.path,
        name: skill.name,
        bundle_sha256: skill.bundleSha256,
        verdict: skill.verdict,
        capabilities: skill.capabilities,
        risk_score: {
            base_risk: skill.riskScore.baseRisk,
            change_risk: skill.riskScore.changeRisk,
            policy_delta: skill.riskScore.policyDelta,
            total: skill.riskScore.total,
        },
    };
}


/***/ }),

/***/ 80367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fileMismatches)
/* harmony export */ });
/* harmony import */ var _bundle_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67829);
/* harmony import */ var _contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60606);


function fileMismatches(recorded, reading) {
    const findings = [];
    const own = (0,_bundle_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleSha256 */ .K)(recorded.files);
    if (own !== recorded.bundle_sha256) {
        const details = { recorded: recorded.bundle_sha256, computed: own };
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('RECEIPT_BUNDLE_HASH_MISMATCH', "The receipt's bundle hash is not the one of its own files.", undefined, details));
    }
    if (reading.bundleSha256 !== recorded.bundle_sha256) {
        const details = { recorded: recorded.bundle_sha256, computed: reading.bundleSha256 };
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('BUNDLE_HASH_MISMATCH', 'The bundle is not the one that the receipt is about: its hash differs.', undefined, details));
    }
    return [...findings, ...perFile(recorded.files, reading.files)];
}
function perFile(recorded, present) {
    const findings = [];
    const before = new Map(recorded.map((file) => [file.path, file]));
    const now = new Map(present.map((file) => [file.path, file]));
    for (const file of recorded) {
        const found = now.get(file.path);
        if (found === undefined)
            findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('FILE_MISSING', 'The receipt records this file and the bundle lacks it.', file.path));
        else if (found.sha256 !== file.sha256 || found.size !== file.size) {
            const details = { recorded: file.sha256, computed: found.sha256 };
            findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('FILE_HASH_MISMATCH', 'The file is not the one that the receipt records.', file.path, details));
        }
    }
    for (const file of present) {
        if (!before.has(file.path))
            findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('FILE_EXTRA', 'The bundle has this file and the receipt does not record it.', file.path));
    }
    return findings;
}


/***/ }),

/***/ 11284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseReceipt),
/* harmony export */   c: () => (/* binding */ MAX_RECEIPT_BYTES)
/* harmony export */ });
/* harmony import */ var _core_schema_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82074);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69716);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60606);
/* harmony import */ var _contracts_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17598);





const MAX_RECEIPT_BYTES = 32 * 1024 * 1024;
const MAX_DEPTH = 64;
function parseReceipt(bytes) {
    const text = bytes.byteLength > MAX_RECEIPT_BYTES ? undefined : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
    if (text === undefined)
        return failed('RECEIPT_PARSE_ERROR', 'The receipt is not UTF-8, or larger than 32 MiB.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return failed('RECEIPT_PARSE_ERROR', `The receipt is not JSON: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error), 160)}.`);
    }
    const hostile = hostileKey(value);
    if (hostile !== undefined)
        return failed('RECEIPT_SCHEMA_INVALID', `The receipt ${hostile}.`);
    const checked = _contracts_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptSchema */ .KS.safeParse(value, { error: _core_schema_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOfIssue */ .m });
    if (checked.success)
        return { ok: true, receipt: value };
    const findings = checked.error.issues.slice(0, 20).map((issue) => {
        const member = issue.path.map(String).join('.');
        const subject = member === '' ? 'The receipt' : `The receipt's member ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(member, 80)}`;
        return (0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('RECEIPT_SCHEMA_INVALID', `${subject}: ${issue.message}.`, undefined, {
            member,
        });
    });
    return { ok: false, findings };
}
function failed(code, message) {
    return { ok: false, findings: [(0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)(code, message)] };
}
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
function hostileKey(root) {
    const pending = [{ value: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, depth } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > MAX_DEPTH)
            return `nests deeper than ${String(MAX_DEPTH)} levels`;
        for (const [key, member] of Object.entries(value)) {
            if (FORBIDDEN.has(key))
                return `has the key ${key}, which is not allowed`;
            pending.push({ value: member, depth: depth + 1 });
        }
    }
    return undefined;
}


/***/ }),

/***/ 81216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ receiptPayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3085);


function receiptPayload(receipt) {
    const rest = Object.fromEntries(Object.entries(receipt).filter(([key]) => key !== 'signature'));
    const bytes = new TextEncoder().encode((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(rest));
    return { bytes, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 45722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ signatureFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69716);
/* harmony import */ var _io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);
/* harmony import */ var _contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60606);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81216);





function signatureFindings(receipt, source) {
    const { signature } = receipt;
    const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptPayload */ .b)(receipt);
    const findings = [];
    if (payload.sha256 !== signature.payload_sha256) {
        const details = { recorded: signature.payload_sha256, computed: payload.sha256 };
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('SIGNATURE_INVALID', 'The receipt was changed after it was signed: its content has another hash.', undefined, details));
    }
    const file = source.kind === 'key' ? source : fileInRing(source, signature.key_id);
    if ('code' in file)
        return [...findings, file];
    const key = (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .ed25519PublicKey */ .qR)(file.name, file.bytes);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, payload.bytes, key, Buffer.from(signature.sig, 'base64'))) {
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('SIGNATURE_INVALID', `The signature does not fit the receipt and the key ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(file.name, 120)}.`));
    }
    return findings;
}
function fileInRing(source, keyId) {
    const missing = (message) => (0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('SIGNATURE_KEY_NOT_FOUND', message);
    if (keyId === undefined)
        return missing('The receipt names no key, so that none can be looked up in the keyring; give --pubkey.');
    if (!(0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeKeyId */ .Mu)(keyId))
        return missing(`The key id ${JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(keyId, 80))} is not a plain file name and is not looked up.`);
    const file = (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFileOf */ .Bj)(source.keyring, keyId);
    return file ?? missing(`The keyring ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(source.label, 120)} has no key ${JSON.stringify(keyId)}.`);
}


/***/ })

};
