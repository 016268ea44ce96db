export const id = 146;
export const ids = [146];
export const modules = {

/***/ 3171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/report/build-report.js
var build_report = __webpack_require__(5677);
// EXTERNAL MODULE: ./lib/skills/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/skills/reading/reading-cache.js
var reading_cache = __webpack_require__(1182);
// EXTERNAL MODULE: ./lib/core/rule.js
var core_rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/rules/config/approval-invalid.js
var approval_invalid = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/gate/approvals/approval.js
var approval = __webpack_require__(537);
;// CONCATENATED MODULE: ./lib/gate/approvals/approval-faults.js



/** What is to be said about the entries of an approvals file that do not count. */
function approvalFindings(read) {
    return read.faults.map(({ message, region }) => (0,core_rule/* findingOf */.h)(approval_invalid/* approvalInvalid */.H, { path: approval/* APPROVALS_FILE */.o_, ...(region === undefined ? {} : { region }), snippet: message }, { fault: message }));
}

// EXTERNAL MODULE: ./lib/gate/approvals/read-approvals.js
var read_approvals = __webpack_require__(583);
// EXTERNAL MODULE: ./lib/gate/approvals/signed-approvals.js
var signed_approvals = __webpack_require__(2983);
// EXTERNAL MODULE: ./lib/gate/fingerprint.js
var fingerprint = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/core/path-patterns.js
var path_patterns = __webpack_require__(9566);
// EXTERNAL MODULE: ./lib/rules/config/waiver-expired.js
var waiver_expired = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/rules/config/waiver-expiring.js
var waiver_expiring = __webpack_require__(9041);
// EXTERNAL MODULE: ./lib/rules/config/waiver-invalid.js
var waiver_invalid = __webpack_require__(666);
// EXTERNAL MODULE: ./lib/rules/config/waiver-unused.js
var waiver_unused = __webpack_require__(3971);
// EXTERNAL MODULE: ./lib/rules/registry.js + 4 modules
var registry = __webpack_require__(5893);
// EXTERNAL MODULE: ./lib/gate/waivers/waiver.js
var waivers_waiver = __webpack_require__(3329);
;// CONCATENATED MODULE: ./lib/gate/waivers/apply-waivers.js








const EVERYTHING = { areas: new Set(['packs', 'policies', 'skills', 'config']) };
/**
 * Which findings are waived at a moment, and what is wrong with the waivers: malformed (counts as expired), expired, ending
 * soon, reaching too far ahead, or covering nothing. Findings are placed in the waivers file.
 */
function applyWaivers(findings, read, now, scope = EVERYTHING) {
    const waived = new Set();
    const said = read.faults.map(({ message, region }) => (0,core_rule/* findingOf */.h)(waiver_invalid/* waiverInvalid */.o, { path: waivers_waiver/* WAIVERS_FILE */.Bg, ...(region === undefined ? {} : { region }), snippet: message }, { fault: message }));
    for (const waiver of read.waivers) {
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
        // A path that holds pattern characters itself, such as [id], still names itself.
        (finding.path === waiver.path || matches(finding.path)));
}
function aboutWaiver(waiver, now, covered, scope) {
    const { rule, path, owner, expires } = waiver;
    const place = { path: waivers_waiver/* WAIVERS_FILE */.Bg, region: waiver.region, snippet: [rule, path, waiver.fingerprint ?? '', expires].join(' ') };
    const state = (0,waivers_waiver/* waiverState */.Of)(waiver, now);
    if (state.kind === 'too-long') {
        const fault = `expires: ${expires} is more than ${String(waivers_waiver/* MAX_WAIVER_DAYS */.kl)} days ahead`;
        return [(0,core_rule/* findingOf */.h)(waiver_invalid/* waiverInvalid */.o, place, { fault })];
    }
    if (state.kind === 'expired')
        return [(0,core_rule/* findingOf */.h)(waiver_expired/* waiverExpired */.Q, place, { rule, path, owner, expires })];
    const area = (0,registry/* ruleOf */.Y)(rule)?.area;
    if (covered === 0)
        return area === undefined || scope.areas.has(area)
            ? [(0,core_rule/* findingOf */.h)(waiver_unused/* waiverUnused */.V, place, { rule, path, owner, known: area !== undefined })]
            : [];
    return state.kind === 'ending' ? [(0,core_rule/* findingOf */.h)(waiver_expiring/* waiverExpiring */.x, place, { rule, path, owner, expires, days: state.days })] : [];
}

// EXTERNAL MODULE: ./lib/gate/waivers/read-waivers.js
var read_waivers = __webpack_require__(7521);
;// CONCATENATED MODULE: ./lib/gate/exceptions.js







/** What can be consented to, by the rule that finds it. */
const CONSENTS = {
    'config/loosened': 'loosening',
    'policy/weakened': 'weakening',
    'skill/approval-missing': 'capability',
};
/** Applies what was agreed: waivers, recorded approvals, and approvals by review. What is agreed stays in the report as waived. */
async function settleFindings(findings, context) {
    const { waived } = applyWaivers(findings, (0,read_waivers/* readWaivers */.Sr)(context.trusted), context.now);
    const approvals = (0,signed_approvals/* effectiveApprovals */.Kn)(context.trusted, context.head);
    const recorded = findings.map((finding) => {
        if (finding.status === 'fixed')
            return { ...finding, waived: false };
        if (waived.has(finding))
            return { ...finding, waived: true };
        const kind = CONSENTS[finding.rule];
        const digest = finding.details['digest'];
        if (kind === undefined || kind === 'capability' || typeof digest !== 'string')
            return { ...finding, waived: false };
        const answer = (0,approval/* approvalFor */.X5)({ kind, digest }, approvals, context.now);
        return answer.given ? consented(finding, answer.approval.by) : { ...finding, waived: false };
    });
    return applyReview(recorded, context);
}
async function applyReview(findings, context) {
    const { reviewOf, approvers } = context;
    const isOpen = (finding) => !finding.waived && finding.status !== 'fixed' && finding.status !== 'existing' && CONSENTS[finding.rule] !== undefined;
    if (reviewOf === undefined || approvers === undefined || !findings.some(isOpen))
        return [...findings];
    const reviewer = await reviewOf(approvers);
    if (reviewer === undefined)
        return [...findings];
    return findings.map((finding) => (isOpen(finding) ? consented(finding, `${reviewer} (review)`) : finding));
}
function consented(finding, by) {
    return { ...finding, details: { ...finding.details, approved_by: by }, waived: true };
}
/** What a tree's own waivers and approvals lack: malformed, expired, ending soon, covering nothing. */
function judgeExceptions(tree, findings, areas, now) {
    const waivers = (0,read_waivers/* readWaivers */.Sr)(tree);
    const approvals = (0,read_approvals/* readApprovals */.RJ)(tree);
    return [
        ...(waivers.broken ? [] : applyWaivers((0,fingerprint/* fingerprintFindings */.f)(findings), waivers, now, { areas }).findings),
        ...(approvals.broken ? [] : approvalFindings(approvals)),
    ];
}

// EXTERNAL MODULE: ./lib/gate/excluded.js
var excluded = __webpack_require__(5378);
// EXTERNAL MODULE: ./lib/packs/read-packs.js + 8 modules
var read_packs = __webpack_require__(9762);
// EXTERNAL MODULE: ./lib/policies/read-policies.js
var read_policies = __webpack_require__(9887);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/skills/analysis/pool.js + 104 modules
var pool = __webpack_require__(9516);
// EXTERNAL MODULE: ./lib/skills/discovery.js
var discovery = __webpack_require__(6748);
// EXTERNAL MODULE: ./lib/skills/judge/judge-bundles.js + 8 modules
var judge_bundles = __webpack_require__(2767);
// EXTERNAL MODULE: ./lib/skills/reading/read-folders.js + 7 modules
var read_folders = __webpack_require__(3582);
// EXTERNAL MODULE: ./lib/io/zip/read-zip.js + 2 modules
var read_zip = __webpack_require__(7615);
;// CONCATENATED MODULE: ./lib/skills/reading/read-archive.js



const INSIDE_ARCHIVE = { wanted: () => true, searchDependencies: false, repositoryTop: false };
/**
 * Reads the bundles in an archive. One whose root holds a manifest is a bundle; so is a single folder in it that does, the
 * form in which skills are usually packed. An archive without a manifest that can be seen is no bundle (an empty answer),
 * unless it is broken and its bytes still name one.
 */
async function readArchive(bytes, path, tools) {
    const { snapshot, faults } = await (0,read_zip/* readZip */.u)(bytes, path);
    const groups = (0,discovery/* findFolderBundles */.h3)(snapshot.entries(), INSIDE_ARCHIVE);
    const [outermost, ...others] = groups.length > 0 ? groups : faults.length > 0 && namesManifest(bytes, path) ? [wholeArchive(snapshot)] : [];
    if (outermost === undefined)
        return [];
    const readings = await (0,read_folders/* readFolders */.iz)(snapshot, [outermost, ...others], tools);
    const strays = straysOf(snapshot, groups, path);
    return readings.map((reading) => {
        const first = reading.root === outermost.outermost.root;
        const root = reading.root === '' ? path : `${path}/${reading.root}`;
        return { ...reading, root, archive: path, ...(first ? { archiveFaults: faults, leftOut: strays } : {}) };
    });
}
/** Threat: an archive that other tools still unpack, broken just enough that its manifest is not seen here. */
function namesManifest(bytes, path) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return path.toLowerCase().endsWith('.skill') || /skill\.md/i.test(text);
}
function wholeArchive(snapshot) {
    return { outermost: { root: '', entries: snapshot.entries(), leftOut: [] }, nested: [] };
}
/** Files of the archive that lie in none of its bundles, such as the resource forks that macOS packs beside a folder. */
function straysOf(snapshot, groups, path) {
    const roots = groups.map((group) => group.outermost.root);
    if (roots.includes(''))
        return [];
    return snapshot
        .entries()
        .filter((entry) => !roots.some((root) => entry.path.startsWith(`${root}/`)))
        .map((entry) => `${path}/${entry.path}`);
}
/** The name of an archive without its ending, for a bundle that does not say its own. */
function archiveName(path) {
    return (0,discovery/* baseName */.Fl)(path).replace(/\.(?:zip|skill)$/i, '');
}

;// CONCATENATED MODULE: ./lib/skills/read-skills.js













/** Larger archives are listed as skipped. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/**
 * Finds the bundles of a tree, analyses each and judges it by the skill policy. `base` is the tree that change risk is
 * counted against. A cache that is shared between calls lets equal bundles be analysed once. Throws UserError CONFIG when
 * the policy or the approvals that decide cannot be used.
 */
async function readSkills(snapshot, base, settings, cache = new reading_cache/* ReadingCache */.FL()) {
    const policy = (0,read_policy/* resolvePolicy */.nZ)(settings.skillPolicy, settings.profile);
    const discovery = discoveryOptions(settings);
    const { readings, skipped } = await readTree(snapshot, discovery, cache);
    const before = base === undefined ? new Map() : await readBase(base, readings, discovery, cache);
    const waivers = (0,read_waivers/* requireWaivers */.n7)(settings.trusted);
    const rules = {
        policy,
        approvals: (0,signed_approvals/* effectiveApprovals */.Kn)(settings.trusted, snapshot),
        now: settings.now,
        pathOf: pathInReport,
        waived: (findings) => waivedAmong(findings, waivers, settings.now),
        baseOf: (reading) => before.get(reading.root),
    };
    const judgement = (0,judge_bundles/* judgeBundles */.F)(readings, rules);
    const excluded = (0,path_patterns/* pathMatcher */.k)(settings.exclude);
    return {
        skills: judgement.bundles.map(statusOf),
        findings: judgement.findings.filter((finding) => !excluded(finding.path)),
        skipped: [...skipped, ...readings.flatMap(skippedOf)],
        bytes: readings.reduce((sum, reading) => sum + reading.totalBytes, 0),
        present: readings.length > 0,
    };
}
/** The findings that a waiver covers: they stay visible and weigh nothing in the score. */
function waivedAmong(findings, waivers, now) {
    if (waivers.waivers.length === 0)
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
        const readings = await (0,read_folders/* readFolders */.iz)(snapshot, groups, { analyser, cache });
        const skipped = [];
        for (const { path } of archives) {
            const content = snapshot.read(path, MAX_ARCHIVE_BYTES);
            if (content.kind === 'bytes')
                readings.push(...(await readArchive(content.bytes, path, { analyser, cache })));
            else
                skipped.push({ path, reason: content.reason });
        }
        return { readings, skipped };
    }
    finally {
        await analyser.close();
    }
}
/** The base's versions of the bundles that changed; the others need no reading. */
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
    return reading.manifest?.name ?? archiveName(reading.root);
}
function skippedOf(reading) {
    const prefix = reading.root === '' ? '' : `${reading.root}/`;
    const within = [...reading.unread, ...reading.facts.skipped].map(({ path, reason }) => ({ path: `${prefix}${path}`, reason }));
    return (0,order/* sortedBy */.V)([...within, ...reading.leftOut.map((path) => ({ path, reason: 'excluded' }))], (skip) => skip.path);
}

// EXTERNAL MODULE: ./lib/io/memory-snapshot.js
var memory_snapshot = __webpack_require__(2702);
;// CONCATENATED MODULE: ./lib/gate/recorded-tree.js


/**
 * A tree as if each installed pack were as it was recorded: its files replaced by those of the pack that was installed.
 * Policies that belong to no pack, and packs whose recorded form is not at hand, stay as they are.
 */
function recordedTree(tree, sets) {
    const gone = new Set(sets.flatMap((set) => set.installedPaths));
    const recorded = (0,memory_snapshot/* memorySnapshot */.i)('recorded packs', sets.flatMap((set) => set.recordedPolicies.map((policy) => ({ path: policy.path, bytes: policy.text }))));
    const entries = (0,order/* sortedBy */.V)([...tree.entries().filter((entry) => !gone.has(entry.path) && recorded.entry(entry.path) === undefined), ...recorded.entries()], (entry) => entry.path);
    const sideOf = (path) => {
        if (recorded.entry(path) !== undefined)
            return recorded;
        return gone.has(path) ? undefined : tree;
    };
    const read = (path, limit) => sideOf(path)?.read(path, limit) ?? { kind: 'unreadable', reason: 'missing' };
    return {
        label: 'recorded packs',
        skipped: tree.skipped,
        entries: () => entries,
        entry: (path) => sideOf(path)?.entry(path),
        read,
        readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
    };
}

// EXTERNAL MODULE: ./lib/gate/settings.js
var gate_settings = __webpack_require__(9742);
;// CONCATENATED MODULE: ./lib/gate/judge.js





/**
 * Runs the checks that are on over one tree. `base` is what the change risk of bundles is counted against; a cache that
 * both sides share lets an unchanged bundle be analysed once.
 */
async function judge(tree, base, settings, cache) {
    const on = new Set(settings.checks ?? gate_settings/* CHECK_NAMES */.cj);
    // Weakening is counted against the packs as recorded, so policies need them even where packs are not judged.
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
        packs: packs?.packs ?? [],
        skills: skills?.skills ?? [],
        skipped: skills?.skipped ?? [],
        present,
        policies,
        recordedSets: readings?.recordedSets ?? [],
    };
}
/**
 * What the set of policies lets through that it did not before. Sets are compared in this one place: with the base where
 * there is one, else with the packs as they were recorded, so that one edit is said once and an edit of a pack and its
 * copy together is still seen.
 */
function judgeWeakening(tree, head, base, settings) {
    if (head.policies === undefined)
        return [];
    if (base !== undefined)
        return base.policies === undefined ? [] : (0,read_policies/* compareSets */.zD)(base.policies, head.policies);
    if (head.recordedSets.length === 0)
        return [];
    return (0,read_policies/* compareSets */.zD)((0,read_policies/* readPolicies */.h9)(recordedTree(tree, head.recordedSets), settings), head.policies);
}
/** An edited pack file whose edit lets more through is said by `policy/weakened`, which is worse, and not once more by `pack/edited`. */
function saidOnce(findings) {
    const weakened = new Set(findings.filter((finding) => finding.rule === 'policy/weakened').map((finding) => finding.path));
    return findings.filter((finding) => finding.rule !== 'pack/edited' || !weakened.has(finding.path));
}

// EXTERNAL MODULE: ./lib/gate/match.js
var match = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/gate/observed.js
var gate_observed = __webpack_require__(4375);
// EXTERNAL MODULE: ./lib/gate/order-findings.js
var order_findings = __webpack_require__(1046);
// EXTERNAL MODULE: ./lib/gate/resolve-settings.js + 2 modules
var resolve_settings = __webpack_require__(8126);
;// CONCATENATED MODULE: ./lib/gate/settled-skills.js
/** Highest total of each verdict (SkillVault, thresholds of contract 0.1). */
const PASS_MAX = 29;
/** The verdicts after waivers and approvals: FAIL exactly when at least one error stands in the bundle that nobody agreed to. */
function settledSkills(skills, findings) {
    const errors = findings.filter((finding) => finding.level === 'error' && finding.status !== 'fixed' && isOfSkills(finding));
    return skills.map((skill) => {
        const standing = errors.filter((finding) => isWithin(finding.path, skill.path));
        if (standing.length === 0 || standing.some((finding) => !finding.waived))
            return skill;
        return { ...skill, verdict: verdictOf(skill.riskScore.total) };
    });
}
function isOfSkills(finding) {
    return finding.rule.startsWith('skill/');
}
function isWithin(path, bundle) {
    return bundle === '.' || path === bundle || path.startsWith(`${bundle}/`);
}
function verdictOf(total) {
    return total <= PASS_MAX ? 'PASS' : 'WARN';
}

// EXTERNAL MODULE: ./lib/gate/trusted-rules.js + 11 modules
var trusted_rules = __webpack_require__(4412);
;// CONCATENATED MODULE: ./lib/gate/check.js














/**
 * The job: reads both sides, judges them by the trusted rules, matches, settles, decides. Throws UserError for what decides
 * and is broken, and UserError EMPTY when there is nothing to check.
 */
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
        : (0,match/* matchFindings */.c)(judged, withExceptions(sides.base, base.findings, settings.base), withBundleFolders(sides.renames));
    const findings = await settleFindings((0,order_findings/* orderFindings */.$)([...matched, ...(0,match/* withoutBase */.k)(rules.findings)]), {
        trusted: rules.trusted,
        head: sides.head,
        now: request.now,
        approvers: (0,read_policy/* resolvePolicy */.nZ)(settings.head.skillPolicy, settings.head.profile).approvers,
        reviewOf: request.reviewOf,
    });
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
function withExceptions(tree, findings, settings) {
    const areas = new Set([...(settings.checks ?? gate_settings/* CHECK_NAMES */.cj), 'config']);
    return [...findings, ...judgeExceptions(tree, findings, areas, settings.now)];
}
/** A bundle moved as a whole is known by its folder too: the folder of its manifest moved. */
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
/** Threat: a gate that scanned nothing and passed. */
function refuseNothing(settings, head, base) {
    const isPresent = (name) => head.present.has(name) || base?.present.has(name) === true;
    const missing = (settings.checks ?? []).filter((name) => !isPresent(name));
    if (missing.length > 0) {
        throw new errors/* UserError */.y('EMPTY', `nothing to check for ${missing.join(', ')}`, 'Name the directory that holds it, leave the check out, or allow it with --allow-empty.');
    }
    if (!gate_settings/* CHECK_NAMES */.cj.some(isPresent)) {
        throw new errors/* UserError */.y('EMPTY', 'nothing to check: no installed packs, policies or skill bundles', 'Name the directory that holds them, or allow it with --allow-empty.');
    }
}

// EXTERNAL MODULE: ./lib/io/open-sides.js
var open_sides = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/io/surroundings.js
var surroundings = __webpack_require__(230);
// EXTERNAL MODULE: ./lib/io/write-file.js
var write_file = __webpack_require__(3834);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/render-report.js
var render_report = __webpack_require__(4711);
;// CONCATENATED MODULE: ./lib/cli/check.js










const OPTIONS = {
    base: 'value',
    checks: 'list',
    skills: 'list',
    exclude: 'list',
    config: 'value',
    policy: 'value',
    profile: 'value',
    'packs-dir': 'value',
    'policies-dir': 'value',
    'state-file': 'value',
    pubkey: 'value',
    keyring: 'value',
    'fail-on': 'value',
    format: 'value',
    output: 'value',
    out: 'value',
    'allow-empty': 'flag',
    now: 'value',
    deterministic: 'flag',
};
const HELP = `vaultgate check [DIR] [OPTIONS]

Judges the installed packs, policies and skill bundles below DIR (default: the current directory).
With --base, only what is new or worse than in that revision counts, and the rules are read from it.

  --base REV             compare with a branch, tag or commit of this checkout
  --checks NAMES         packs, policies, skills; several with commas (default: each that has something to check)
  --skills PATTERN       check only the bundles that match; may be repeated
  --exclude PATTERN      leave paths out of every check; may be repeated
  --config FILE          the config file (default: .vaultgate/config.yaml)
  --policy FILE          the skill policy (default: .vaultgate/policy.yaml)
  --profile NAME         a profile of the skill policy, for example strict_v0
  --packs-dir DIR        a folder of packs on offer
  --policies-dir DIR     installed and custom policies, in DIR (default: config/policies)
  --state-file FILE      the state of installed packs, in DIR (default: .vkit/packs.yaml)
  --pubkey FILE          the public key that receipts are verified with
  --keyring DIR          a folder of such keys
  --fail-on LEVEL        error, warning or never (default: error)
  --format FORMAT        text, json, sarif, markdown, html or github (default: text)
  --output FILE          write the report there instead of to standard output; also --out
  --allow-empty          pass when there is nothing to check
  --now TIME             the time that waivers and approvals expire by, ISO 8601 (default: the clock)
  --deterministic        write 1970-01-01T00:00:00.000Z for every time in the report

Exit codes: 0 pass, 1 findings at or above --fail-on, 2 usage or configuration error, 3 nothing to check, 4 internal error.

  vaultgate check --base origin/main
  vaultgate check --format sarif --output vaultgate.sarif
`;
const checkCommand = {
    name: 'check',
    help: HELP,
    run: async (args, terminal) => {
        const { options, positionals } = (0,cli_arguments/* parseArguments */.We)(args, OPTIONS);
        const directory = (0,external_node_path_.resolve)(terminal.cwd, onlyDirectory(positionals));
        const format = (0,cli_arguments/* oneOf */.yL)('--format', options.format ?? 'text', render_report/* FORMATS */.h);
        const sides = options.base === undefined ? (0,open_sides/* openFolderAlone */.I)(directory) : (0,open_sides/* openFolderAgainst */.K)(directory, options.base);
        const now = options.now === undefined ? terminal.now() : parseTime(options.now);
        const { report } = await check({
            sides,
            options: checkOptions(options),
            surroundings: (0,surroundings/* openSurroundings */.E)(terminal.cwd, directory),
            now,
            createdAt: options.deterministic === true ? '1970-01-01T00:00:00.000Z' : now.toISOString(),
        });
        const output = options.output ?? options.out;
        const text = await (0,render_report/* renderReport */.B)(report, format, {
            colour: output === undefined && wantsColour(terminal) ? 'ansi' : 'none',
            prefix: sides.prefix,
        });
        if (output === undefined)
            terminal.out(text);
        else
            (0,write_file/* writeFileAtomically */.l)((0,external_node_path_.resolve)(terminal.cwd, output), text);
        return report.verdict === 'PASS' ? command/* EXIT */.d.pass : command/* EXIT */.d.findings;
    },
};
function onlyDirectory(positionals) {
    if (positionals.length > 1)
        throw new errors/* UserError */.y('USAGE', `one directory is expected, not ${String(positionals.length)}`, 'Run one check per directory.');
    return positionals[0] ?? '.';
}
function checkOptions(options) {
    return {
        checks: (0,cli_arguments/* splitList */.ry)(options.checks).map((name) => (0,cli_arguments/* oneOf */.yL)('--checks', name, gate_settings/* CHECK_NAMES */.cj)),
        skills: options.skills,
        exclude: options.exclude,
        config: options.config,
        policy: options.policy,
        profile: options.profile,
        packsDir: options['packs-dir'],
        policiesDir: options['policies-dir'],
        stateFile: options['state-file'],
        pubkey: options.pubkey,
        keyring: options.keyring,
        failOn: options['fail-on'] === undefined ? undefined : (0,cli_arguments/* oneOf */.yL)('--fail-on', options['fail-on'], gate_settings/* FAIL_ON */.d$),
        allowEmpty: options['allow-empty'],
    };
}
function parseTime(text) {
    const time = new Date(text);
    if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime())) {
        throw new errors/* UserError */.y('USAGE', `--now: '${text}' is not an ISO 8601 time`, 'Write it like 2026-01-31T12:00:00Z.');
    }
    return time;
}
/** https://no-color.org: set and not empty. */
function wantsColour(terminal) {
    return terminal.isTty && (terminal.env['NO_COLOR'] ?? '') === '' && terminal.env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * Something that the user can mend: shown as one line and a hint, never with a stack. Every other thrown value is a bug
 * of ours and is shown with its cause.
 */
class UserError extends Error {
    name = 'UserError';
    code;
    /** What to do about it, one sentence; empty only where the message already says it. */
    hint;
    constructor(code, message, hint, options) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
/** The message of anything that was thrown, for a place that must go on. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Decodes UTF-8 strictly: undefined for any invalid byte. A byte order mark at the start is dropped. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** One line of at most `limit` units out of untrusted text, for snippets: runs of white space become one space. */
function snippetOf(text, limit = 200) {
    const line = text
        .slice(0, limit * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
/** The candidate nearest to a misspelt word, for "did you mean": the only one that begins with it, else the one at the least distance; undefined when none is near (a third of the word's length). */
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
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost one each. */
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

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);


/** Watches the reads of a snapshot, so that the coverage line says what was judged and not what was listed. */
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
/** One reason a path, in the order of paths. */
function mergeSkipped(skipped) {
    const byPath = new Map(skipped.map((skip) => [skip.path, { path: skip.path, reason: skip.reason }]));
    return [...byPath.values()].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(a.path, b.path));
}


/***/ })

};
