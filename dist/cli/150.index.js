export const id = 150;
export const ids = [150];
export const modules = {

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(828);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(511);
// EXTERNAL MODULE: ./lib/rules/registry.js + 12 modules
var registry = __webpack_require__(916);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(411);
;// CONCATENATED MODULE: ./lib/report/build-report.js



/** The report of a run: counts, verdict, and the words of each finding from its rule. */
function buildReport(parts) {
    const findings = parts.findings.map(reportFinding);
    const counts = (0,decide/* countFindings */.Gt)(findings);
    return {
        contract: 'vaultgate.report.v1',
        tool: { name: 'vaultgate', version: version/* VERSION */.x },
        created_at: parts.createdAt,
        verdict: (0,decide/* decide */.LD)(counts, parts.failOn),
        counts,
        coverage: parts.coverage,
        packs: parts.packs.map(reportPack),
        skills: parts.skills.map(reportSkill),
        findings,
    };
}
function reportFinding(finding) {
    const rule = (0,registry/* ruleOf */.Y)(finding.rule);
    if (rule === undefined)
        throw new Error(`no rule ${finding.rule} is registered`);
    return {
        rule: finding.rule,
        ...(finding.code === undefined ? {} : { code: finding.code }),
        level: finding.level,
        severity: finding.severity,
        confidence: finding.confidence,
        message: rule.message(finding.details),
        help: rule.help(finding.details),
        path: finding.path,
        ...(finding.region === undefined ? {} : { region: reportRegion(finding.region) }),
        ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
        status: finding.status,
        waived: finding.waived,
        fingerprint: finding.fingerprint,
        details: finding.details,
    };
}
function reportRegion(region) {
    return {
        start_line: region.startLine,
        start_column: region.startColumn,
        end_line: region.endLine,
        end_column: region.endColumn,
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

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(134);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./lib/core/digest.js

/** SHA-256 of the pieces in their order, in lower-case hex; strings count as UTF-8. */
function sha256Hex(...pieces) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(223);
;// CONCATENATED MODULE: ./lib/gate/order-findings.js

/** The order of findings everywhere: path, position, rule, by code point; the snippet settles the rest. */
function compareFindings(a, b) {
    return ((0,order/* compareCodePoints */.O)(a.path, b.path) ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,order/* compareCodePoints */.O)(a.rule, b.rule) ||
        (0,order/* compareCodePoints */.O)(a.snippet ?? '', b.snippet ?? ''));
}
/** A sorted copy. */
function orderFindings(findings) {
    return [...findings].sort(compareFindings);
}

;// CONCATENATED MODULE: ./lib/gate/fingerprint.js


/**
 * Orders findings and names each by its rule, path, normalised snippet and ordinal among equals: no line numbers, so that
 * an edit further up does not make a finding new (SARIF 2.1.0 appendix B). `renames` maps a path to the one that the base
 * knows it by.
 */
function fingerprintFindings(findings, renames = new Map()) {
    const seen = new Map();
    return orderFindings(findings).map((finding) => {
        const identity = identityOf(finding, renames.get(finding.path) ?? finding.path);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return { ...finding, fingerprint: sha256Hex(identity, '\0', String(ordinal)) };
    });
}
/** Lengths stand before the parts, so that no choice of path and snippet makes two findings one. */
function identityOf(finding, path) {
    const snippet = (finding.snippet ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    return ['v1', finding.rule, path, snippet].map((part) => `${String(part.length)}:${part}`).join('\0');
}

;// CONCATENATED MODULE: ./lib/gate/match.js



/** Names the findings of a run without a base: all are new. */
function withoutBase(findings) {
    return fingerprintFindings(findings).map((finding) => ({ ...finding, status: 'new' }));
}
/**
 * Matches the findings of the head with those of the base by fingerprint. A base finding is matched at most once; what is
 * left of the base is `fixed`. `renames` maps new paths to old ones, as git sees them (renames, never copies).
 */
function matchFindings(head, base, renames) {
    const left = new Map(fingerprintFindings(base).map((finding) => [finding.fingerprint, finding]));
    const matched = fingerprintFindings(head, renames).map((finding) => {
        const old = left.get(finding.fingerprint);
        left.delete(finding.fingerprint);
        if (old === undefined)
            return { ...finding, status: 'new' };
        return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
    });
    const fixed = [...left.values()].map((finding) => ({ ...finding, status: 'fixed' }));
    return orderFindings([...matched, ...fixed]);
}
function isWorse(head, base) {
    const byLevel = finding/* LEVELS */.A.indexOf(head.level) - finding/* LEVELS */.A.indexOf(base.level);
    return byLevel < 0 || (byLevel === 0 && finding/* SEVERITIES */.o.indexOf(head.severity) < finding/* SEVERITIES */.o.indexOf(base.severity));
}
function escalated(finding, old) {
    const details = { ...finding.details, previous_level: old.level, previous_severity: old.severity };
    return { ...finding, details, status: 'escalated' };
}

;// CONCATENATED MODULE: ./lib/packs/read-packs.js
/** Reads the state file, the installed files and the packs on offer, and judges how they agree. */
const readPacks = (_snapshot, _settings) => ({ packs: [], findings: [], present: false });

;// CONCATENATED MODULE: ./lib/policies/read-policies.js
/** Reads every `*.yaml` of the policies folder, and the committed policy bundle. */
function readPolicies(_snapshot, _settings) {
    return { findings: [], present: false };
}
/** What a change of the set of policies lets through that the old set did not: `policy/weakened`, one finding a policy. */
function compareSets(_base, _head) {
    return [];
}

;// CONCATENATED MODULE: ./lib/skills/read-skills.js
/** Finds the bundles of a tree, analyses each and judges it by the skill policy. `base` is the tree that change risk is counted against. */
function readSkills(_snapshot, _base, _settings) {
    return Promise.resolve({ skills: [], findings: [], skipped: [], bytes: 0, present: false });
}

;// CONCATENATED MODULE: ./lib/gate/settings.js
const CHECK_NAMES = ['packs', 'policies', 'skills'];
const FAIL_ON = ['error', 'warning', 'never'];
const DEFAULT_POLICIES_DIR = 'config/policies';
const DEFAULT_STATE_FILE = '.vkit/packs.yaml';
const DEFAULT_REGISTRY_FILE = 'datasets/registry.yaml';
const DEFAULT_POLICY_BUNDLE_FILE = 'dist/policy_bundle.json';
const DEFAULT_CONFIG_FILE = '.vaultgate/config.yaml';
const DEFAULT_SKILL_POLICY_FILE = '.vaultgate/policy.yaml';
/** Where VaultKit itself keeps the packs on offer. */
const REPOSITORY_PACKS_DIR = 'lib/vkit/policy/packs';
/** What one run goes by when nothing is set. */
function defaultSettings(trusted, now) {
    return {
        checks: undefined,
        skills: [],
        exclude: [],
        policiesDir: DEFAULT_POLICIES_DIR,
        stateFile: DEFAULT_STATE_FILE,
        registryFile: DEFAULT_REGISTRY_FILE,
        policyBundleFile: DEFAULT_POLICY_BUNDLE_FILE,
        shippedPacks: [],
        trusted,
        skillPolicy: undefined,
        profile: undefined,
        publicKeys: [],
        failOn: 'error',
        now,
        createdAt: now.toISOString(),
    };
}

;// CONCATENATED MODULE: ./lib/gate/judge.js




/** Runs the checks that are on over one tree. `base` is what the change risk of bundles is counted against. */
async function judge(tree, base, settings) {
    const on = new Set(settings.checks ?? CHECK_NAMES);
    const packs = on.has('packs') ? readPacks(tree, settings) : undefined;
    const policies = on.has('policies') ? readPolicies(tree, settings) : undefined;
    const skills = on.has('skills') ? await readSkills(tree, base, settings) : undefined;
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
    };
}
/** What the change from one tree to the other lets through: what only the comparison of both can tell. */
function judgeChange(base, head) {
    return base.policies === undefined || head.policies === undefined ? [] : compareSets(base.policies, head.policies);
}

;// CONCATENATED MODULE: ./lib/io/snapshot.js
/** Files above this are listed and hashed, never read into memory as a whole: 32 MiB. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** A tree with more entries than this is refused as a whole, since a part of it would look like all of it. */
const MAX_ENTRIES = 500_000;
/** Deeper folders are skipped and reported. */
const MAX_DEPTH = 64;
/** Whether an entry has bytes of its own to judge. */
function isRegularFile(entry) {
    return entry.kind === 'file' || entry.kind === 'executable';
}

;// CONCATENATED MODULE: ./lib/gate/observed.js


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
    return entry !== undefined && isRegularFile(entry);
}
/** One reason a path, in the order of paths. */
function mergeSkipped(skipped) {
    const byPath = new Map(skipped.map((skip) => [skip.path, { path: skip.path, reason: skip.reason }]));
    return [...byPath.values()].sort((a, b) => (0,order/* compareCodePoints */.O)(a.path, b.path));
}

;// CONCATENATED MODULE: ./lib/gate/shipped-packs.js

/** The folders of packs on offer for one side, in their order of precedence: option, config, repository, built in. */
function shippedPacks(dirs, tree, surroundings) {
    const folders = [];
    if (dirs.option !== undefined)
        folders.push(namedFolder('option', dirs.option, tree, surroundings));
    if (dirs.config !== undefined)
        folders.push(treeFolder('config', dirs.config, tree));
    if (holds(tree, REPOSITORY_PACKS_DIR))
        folders.push(treeFolder('repository', REPOSITORY_PACKS_DIR, tree));
    const builtIn = surroundings.openBuiltInPacks();
    if (builtIn !== undefined)
        folders.push({ origin: 'built-in', label: 'the packs built in', snapshot: builtIn, root: '' });
    return folders;
}
/** A folder inside the checked directory is read from each side's own tree; any other from the disk. */
function namedFolder(origin, path, tree, surroundings) {
    const inTree = surroundings.pathInTree(path);
    if (inTree !== undefined && holds(tree, inTree))
        return { ...treeFolder('config', inTree, tree), origin };
    return { origin, label: path, snapshot: surroundings.openFolder(path), root: '' };
}
function treeFolder(origin, root, tree) {
    return { origin, label: root, snapshot: tree, root };
}
function holds(tree, folder) {
    return tree.entries().some((entry) => folder === '' || entry.path.startsWith(`${folder}/`));
}

;// CONCATENATED MODULE: ./lib/gate/resolve-settings.js



/** Flags over defaults. Throws UserError for a path that lies where it may not. */
function resolveSettings(request) {
    const { sides, options, surroundings } = request;
    const trusted = sides.base ?? sides.head;
    const common = {
        ...defaultSettings(trusted, request.now),
        checks: options.checks === undefined || options.checks.length === 0 ? undefined : options.checks,
        skills: options.skills ?? [],
        exclude: options.exclude ?? [],
        policiesDir: treePath('--policies-dir', options.policiesDir) ?? DEFAULT_POLICIES_DIR,
        stateFile: treePath('--state-file', options.stateFile) ?? DEFAULT_STATE_FILE,
        skillPolicy: skillPolicyFile(request, trusted),
        profile: options.profile,
        failOn: options.failOn ?? 'error',
        createdAt: request.createdAt,
    };
    const dirs = { option: options.packsDir, config: undefined };
    const of = (tree) => ({ ...common, shippedPacks: shippedPacks(dirs, tree, surroundings) });
    return { head: of(sides.head), base: of(trusted) };
}
/**
 * A path that must mean the same on a commit and on disk: POSIX, taken from the checked directory. Threat: one that leads
 * out of the tree would be judged on one side only.
 */
function treePath(option, path) {
    if (path === undefined)
        return undefined;
    const parts = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.pop() === undefined)
            throw outside(option, path);
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    if (/^(?:[\\/]|[A-Za-z]:)/.test(path) || parts.length === 0)
        throw outside(option, path);
    return parts.join('/');
}
function outside(option, path) {
    return new errors/* UserError */.y('CONFIG', `${option}: ${path} does not lie inside the checked directory`, 'Name a path relative to the checked directory.');
}
function skillPolicyFile(request, trusted) {
    const named = request.options.policy;
    if (named === undefined) {
        const content = trusted.read(DEFAULT_SKILL_POLICY_FILE);
        return content.kind === 'bytes' ? { path: DEFAULT_SKILL_POLICY_FILE, bytes: content.bytes, inTree: true } : undefined;
    }
    const inTree = request.surroundings.pathInTree(named);
    if (inTree === undefined)
        return { path: named, bytes: request.surroundings.readFile(named), inTree: false };
    const content = trusted.read(inTree);
    if (content.kind === 'bytes')
        return { path: inTree, bytes: content.bytes, inTree: true };
    return { path: inTree, bytes: request.surroundings.readFile(named), inTree: true };
}

;// CONCATENATED MODULE: ./lib/gate/check.js






/**
 * The job: reads both sides, judges them by the trusted rules, matches, decides. Throws UserError for what decides and is
 * broken, and UserError EMPTY when there is nothing to check.
 */
async function check(request) {
    const { sides } = request;
    const settings = resolveSettings(request);
    const observed = observe(sides.head);
    const head = await judge(observed.snapshot, sides.base, settings.head);
    const base = sides.base === undefined ? undefined : await judge(sides.base, undefined, settings.base);
    refuseNothing(settings.head, head, base, request.options.allowEmpty === true);
    const findings = matchSides(sides, head, base);
    return buildReport({
        findings: findings.map((finding) => ({ ...finding, waived: false })),
        packs: head.packs,
        skills: head.skills,
        coverage: observed.coverage(head.skipped),
        failOn: settings.head.failOn,
        createdAt: request.createdAt,
    });
}
function matchSides(sides, head, base) {
    if (base === undefined)
        return withoutBase(head.findings);
    const findings = [...head.findings, ...judgeChange(base, head)];
    return matchFindings(findings, base.findings, withBundleFolders(sides.renames));
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
function refuseNothing(settings, head, base, allowEmpty) {
    if (allowEmpty)
        return;
    const isPresent = (name) => head.present.has(name) || base?.present.has(name) === true;
    const missing = (settings.checks ?? []).filter((name) => !isPresent(name));
    if (missing.length > 0) {
        throw new errors/* UserError */.y('EMPTY', `nothing to check for ${missing.join(', ')}`, 'Name the directory that holds it, leave the check out, or allow it with --allow-empty.');
    }
    if (head.present.size === 0 && (base?.present.size ?? 0) === 0) {
        throw new errors/* UserError */.y('EMPTY', 'nothing to check: no installed packs, policies or skill bundles', 'Name the directory that holds them, or allow it with --allow-empty.');
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./lib/io/working-tree.js





/**
 * The files of a folder on disk as they are now, all but `.git`. Throws UserError IO when the folder cannot be listed at
 * all or holds more than {@link MAX_ENTRIES} entries.
 */
function openWorkingTree(root, dependencyFolders = 'bundles-only') {
    const { entries, skipped } = walk(root, dependencyFolders);
    return diskSnapshot('working tree', root, entries, skipped);
}
/** A snapshot of the named files of a folder on disk; names that are gone are left out. */
function openListedFiles(label, root, paths) {
    const entries = [];
    const skipped = [];
    const links = new Map();
    for (const path of paths) {
        if (liesBehindLink(root, path, links))
            continue;
        const entry = entryOnDisk(root, path);
        // A listed folder is a checked-out submodule: another repository's content.
        if (entry === 'missing' || entry === 'folder')
            continue;
        if (typeof entry === 'string')
            skipped.push({ path, reason: entry });
        else
            entries.push(entry);
    }
    return diskSnapshot(label, root, entries, skipped);
}
function diskSnapshot(label, root, found, skipped) {
    const entries = (0,order/* sortedBy */.V)(found, (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const read = (path, limit = MAX_FILE_BYTES) => byPath.has(path) ? readRegularFile((0,external_node_path_.join)(root, path), limit) : { kind: 'unreadable', reason: 'missing' };
    return {
        label,
        skipped: (0,order/* sortedBy */.V)(skipped, (skip) => skip.path),
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
    };
}
function walk(root, dependencyFolders) {
    const entries = [];
    const skipped = [];
    const pending = [{ path: '', depth: 0, insideBundle: false }];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const listing = listFolder(root, folder.path);
        if (typeof listing === 'string') {
            skipped.push({ path: folder.path, reason: listing });
            continue;
        }
        const insideBundle = folder.insideBundle || listing.some((name) => name.toLowerCase() === 'skill.md');
        for (const name of listing) {
            if (name === '.git')
                continue;
            const path = folder.path === '' ? name : `${folder.path}/${name}`;
            if (name.includes('\uFFFD')) {
                skipped.push({ path, reason: 'name-not-utf8' });
                continue;
            }
            const entry = entryOnDisk(root, path);
            if (entry === 'folder') {
                if (name === 'node_modules' && dependencyFolders === 'bundles-only' && !insideBundle)
                    skipped.push({ path, reason: 'dependency-folder' });
                else if (folder.depth >= MAX_DEPTH)
                    skipped.push({ path, reason: 'too-deep' });
                else
                    pending.push({ path, depth: folder.depth + 1, insideBundle });
            }
            else if (typeof entry === 'string') {
                skipped.push({ path, reason: entry });
            }
            else {
                entries.push(entry);
                if (entries.length > MAX_ENTRIES) {
                    throw new errors/* UserError */.y('IO', `more than ${String(MAX_ENTRIES)} files in the checked folder`, 'Check a smaller folder.');
                }
            }
        }
    }
    return { entries, skipped };
}
function listFolder(root, path) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path));
    }
    catch (error) {
        if (path === '') {
            throw new errors/* UserError */.y('IO', `cannot list the folder ${root}`, 'Name an existing folder that you may read.', { cause: error });
        }
        return reasonOf(error);
    }
}
function entryOnDisk(root, path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
        if (stat.isDirectory())
            return 'folder';
        if (stat.isSymbolicLink())
            return { path, kind: 'symlink', size: stat.size, target: (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path)) };
        if (!stat.isFile())
            return { path, kind: 'special', size: 0 };
        return { path, kind: (stat.mode & 0o111) === 0 ? 'file' : 'executable', size: stat.size };
    }
    catch (error) {
        return reasonOf(error);
    }
}
/** Threat: a tracked path whose folder was replaced by a link leads out of the tree. */
function liesBehindLink(root, path, known) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return false;
    const folder = path.slice(0, slash);
    const cached = known.get(folder);
    if (cached !== undefined)
        return cached;
    const entry = entryOnDisk(root, folder);
    const behind = entry !== 'folder' || liesBehindLink(root, folder, known);
    known.set(folder, behind);
    return behind;
}
/** Threat: between listing and reading, the file may have become a link, a pipe or larger; the open handle is what is judged. */
function readRegularFile(file, limit) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return { kind: 'unreadable', reason: reasonOf(error) };
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(handle);
        if (!stat.isFile())
            return { kind: 'unreadable', reason: 'not-a-regular-file' };
        if (stat.size > limit)
            return { kind: 'unreadable', reason: 'too-large' };
        const bytes = new Uint8Array(stat.size);
        let filled = 0;
        while (filled < bytes.byteLength) {
            const count = (0,external_node_fs_.readSync)(handle, bytes, filled, bytes.byteLength - filled, filled);
            if (count === 0)
                break;
            filled += count;
        }
        return { kind: 'bytes', bytes: bytes.subarray(0, filled) };
    }
    catch (error) {
        return { kind: 'unreadable', reason: reasonOf(error) };
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'missing';
        case 'ELOOP':
        case 'EISDIR':
        case 'ENXIO':
            return 'not-a-regular-file';
        case 'EACCES':
        case 'EPERM':
            return 'permission-denied';
        default:
            return 'io-error';
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
;// CONCATENATED MODULE: ./lib/io/git/run-git.js


/**
 * Settings for every call. Threat: a hostile repository's own configuration must not start programs (fsmonitor, hooks,
 * external transports), ask for input, or refuse us in a container that runs as another user.
 */
const HARDENING = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'safe.directory=*',
];
const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** Runs git with an argument list, never through a shell. Throws UserError GIT only when git itself cannot be started. */
function tryGit(cwd, args, input) {
    const result = (0,external_node_child_process_.spawnSync)('git', [...HARDENING, ...args], {
        cwd,
        input,
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    });
    if (result.error !== undefined) {
        throw new errors/* UserError */.y('GIT', 'git could not be run', 'Install git, or leave out what needs it (--base).', { cause: result.error });
    }
    return { ok: result.status === 0, stdout: result.stdout, stderr: result.stderr.toString('utf8').trim() };
}

;// CONCATENATED MODULE: ./lib/io/git/repository.js





/** Opens the checkout that a folder belongs to, if it belongs to one and git can be run. */
function openRepository(folder) {
    const inside = tryGit(folder, ['rev-parse', '--show-prefix']);
    if (!inside.ok)
        return undefined;
    const prefix = inside.stdout.toString('utf8').replace(/\n$/, '');
    return {
        folder,
        prefix,
        commitOf: (revision) => commitOf(folder, revision),
        openCommit: (commit) => openCommit(folder, prefix, commit),
        openHead: (commit) => openHead(folder, prefix, commit),
        renamesSince: (commit) => renamesSince(folder, commit),
    };
}
function commitOf(folder, revision) {
    const result = tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const commit = result.stdout.toString('utf8').trim();
    if (!result.ok || !/^[0-9a-f]{40,64}$/.test(commit)) {
        throw new errors/* UserError */.y('GIT', `git knows no commit ${revision} here`, 'Name a branch, tag or commit of this checkout; fetch it first if the checkout is shallow.');
    }
    return commit;
}
function openCommit(folder, prefix, commit) {
    const listing = tryGit(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
    if (!listing.ok)
        throw new errors/* UserError */.y('GIT', `git could not list commit ${commit}`, listing.stderr);
    const entries = parseTree(listing.stdout, prefix);
    const links = entries.filter((entry) => entry.kind === 'symlink');
    const targets = readBlobs(folder, links.map((entry) => entry.oid ?? ''));
    return blobSnapshot(folder, `commit ${commit.slice(0, 12)}`, entries.map((entry) => withTarget(entry, targets)));
}
function withTarget(entry, targets) {
    if (entry.kind !== 'symlink')
        return entry;
    const bytes = targets.get(entry.oid ?? '');
    return bytes === undefined ? entry : { ...entry, target: new TextDecoder().decode(bytes) };
}
/** `<mode> SP <type> SP <oid> SP+ <size> TAB <path> NUL`, git-ls-tree(1), OUTPUT FORMAT with -l. */
function parseTree(output, prefix) {
    const entries = [];
    for (const record of splitAtNul(output)) {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        const path = record.slice(tab + 1);
        if (!path.startsWith(prefix))
            continue;
        entries.push({ path: path.slice(prefix.length), kind: kindOfMode(mode), size: Number.parseInt(size, 10) || 0, oid });
    }
    return entries;
}
function kindOfMode(mode) {
    switch (mode) {
        case '100755':
            return 'executable';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        default:
            return 'file';
    }
}
function blobSnapshot(folder, label, found) {
    const entries = (0,order/* sortedBy */.V)(found, (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const readMany = (paths, limit = MAX_FILE_BYTES) => {
        const wanted = new Map();
        const answer = new Map();
        for (const path of paths) {
            const entry = byPath.get(path);
            if (entry === undefined)
                answer.set(path, { kind: 'unreadable', reason: 'missing' });
            else if (entry.kind !== 'file' && entry.kind !== 'executable')
                answer.set(path, { kind: 'unreadable', reason: 'not-a-regular-file' });
            else if (entry.size > limit)
                answer.set(path, { kind: 'unreadable', reason: 'too-large' });
            else
                wanted.set(path, entry);
        }
        const blobs = readBlobs(folder, [...wanted.values()].map((entry) => entry.oid ?? ''));
        for (const [path, entry] of wanted) {
            const bytes = blobs.get(entry.oid ?? '');
            answer.set(path, bytes === undefined ? { kind: 'unreadable', reason: 'missing' } : { kind: 'bytes', bytes });
        }
        return answer;
    };
    return {
        label,
        skipped: [],
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit) => readMany([path], limit).get(path) ?? { kind: 'unreadable', reason: 'missing' },
        readMany,
    };
}
/** The bytes of blobs by id, through one `git cat-file --batch`; ids that the repository lacks are left out. */
function readBlobs(folder, oids) {
    const blobs = new Map();
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return blobs;
    const result = tryGit(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', 'git could not read the objects of the compared commit', result.stderr);
    const output = result.stdout;
    let offset = 0;
    while (offset < output.length) {
        const end = output.indexOf(10, offset);
        if (end < 0)
            break;
        const [oid = '', type = '', size = ''] = output.toString('utf8', offset, end).split(' ');
        offset = end + 1;
        if (type === 'missing')
            continue;
        const length = Number.parseInt(size, 10);
        blobs.set(oid, new Uint8Array(output.subarray(offset, offset + length)));
        offset += length + 1;
    }
    return blobs;
}
function openHead(folder, prefix, commit) {
    const base = openCommit(folder, prefix, commit);
    const listed = tryGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (!listed.ok)
        throw new errors/* UserError */.y('GIT', 'git could not list the files of the checkout', listed.stderr);
    const onDisk = openListedFiles('working tree', folder, new Set(splitAtNul(listed.stdout)));
    const changed = pathsChangedSince(folder, commit);
    const entries = onDisk.entries().map((entry) => {
        const old = changed.has(entry.path) ? undefined : base.entry(entry.path);
        return old === undefined || old.kind === 'submodule' ? entry : old;
    });
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const readMany = (paths, limit) => {
        const fromBase = [];
        const fromDisk = [];
        for (const path of paths) {
            const oid = byPath.get(path)?.oid;
            // Checkout filters (line ends, keywords) change the length; with the same length the cheaper disk has the same bytes.
            if (oid !== undefined && onDisk.entry(path)?.size !== byPath.get(path)?.size)
                fromBase.push(path);
            else
                fromDisk.push(path);
        }
        return new Map([...onDisk.readMany(fromDisk, limit), ...base.readMany(fromBase, limit)]);
    };
    return {
        label: 'working tree',
        skipped: onDisk.skipped,
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit) => readMany([path], limit).get(path) ?? { kind: 'unreadable', reason: 'missing' },
        readMany,
    };
}
function pathsChangedSince(folder, commit) {
    const result = tryGit(folder, [
        'diff',
        '--name-only',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules',
        '--relative',
        commit,
        '--',
        '.',
    ]);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', `git could not compare the checkout with ${commit}`, result.stderr);
    return new Set(splitAtNul(result.stdout));
}
function renamesSince(folder, commit) {
    const result = tryGit(folder, [
        'diff',
        '--name-status',
        '-z',
        '--find-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules',
        '--relative',
        commit,
        '--',
        '.',
    ]);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', `git could not compare the checkout with ${commit}`, result.stderr);
    const fields = splitAtNul(result.stdout);
    const renames = new Map();
    for (let index = 0; index < fields.length;) {
        const status = fields[index] ?? '';
        if (/^[RC]/.test(status)) {
            if (status.startsWith('R'))
                renames.set(fields[index + 2] ?? '', fields[index + 1] ?? '');
            index += 3;
        }
        else {
            index += 2;
        }
    }
    return renames;
}
function splitAtNul(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

;// CONCATENATED MODULE: ./lib/io/open-sides.js



/** A folder as it is, compared with nothing. */
function openFolderAlone(directory) {
    return { head: openWorkingTree(directory), base: undefined, renames: new Map(), prefix: '' };
}
/**
 * A folder of a checkout against a revision: tracked files as on disk and untracked ones that git does not ignore. Throws
 * UserError GIT without git, outside a checkout, and for a revision that is not there.
 */
function openFolderAgainst(directory, revision) {
    const repository = openRepository(directory);
    if (repository === undefined) {
        throw new errors/* UserError */.y('GIT', '--base needs a git checkout, and the checked directory is not in one', 'Leave --base out to judge all that is there.');
    }
    const commit = repository.commitOf(revision);
    return {
        head: repository.openHead(commit),
        base: repository.openCommit(commit),
        renames: repository.renamesSince(commit),
        prefix: repository.prefix,
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/io/assets.js

/**
 * Where the files that ship with the code lie. This module runs as `dist/index.js`, `dist/cli/*.js`, `dist/worker/*.js`
 * (bundled into each), as `lib/io/assets.js` and as `src/io/assets.ts`; in the first three the home is `dist/`, wherever
 * that was copied to, and else the repository. The home is the nearest folder above that holds the record of shipped packs.
 */
const HOME_MARK = 'packs/history.json';
const MAX_LEVELS = 4;
/** The folder of the packs that are built into the tool. Throws when the installation is incomplete. */
function builtInPacksUrl() {
    return new URL('packs/', home());
}
/** A file of `dist/assets`, such as `tree-sitter-bash.wasm`. Throws when the installation is incomplete. */
function assetUrl(name) {
    const candidates = [new URL(`assets/${name}`, home()), new URL(`dist/assets/${name}`, home())];
    const found = candidates.find((candidate) => existsSync(candidate));
    if (found === undefined)
        throw new Error(`the installation is incomplete: assets/${name} is missing`);
    return found;
}
/** The module that worker threads run; undefined where only TypeScript sources lie (under the tests), so work is done in this thread. */
function workerUrl() {
    const candidates = [new URL('worker/index.js', home()), new URL('lib/worker.js', home())];
    if (import.meta.url.endsWith('.ts'))
        return undefined;
    return candidates.find((candidate) => existsSync(candidate));
}
function home() {
    // In a variable: bundlers rewrite `new URL('…', import.meta.url)` into a file of their own.
    const here = import.meta.url;
    for (let level = 0, folder = new URL('.', here); level < MAX_LEVELS; level += 1, folder = new URL('..', folder)) {
        if ((0,external_node_fs_.existsSync)(new URL(HOME_MARK, folder)))
            return folder;
    }
    throw new Error(`the installation is incomplete: ${HOME_MARK} is missing above ${here}`);
}

;// CONCATENATED MODULE: ./lib/io/surroundings.js







/** What a run may ask of this machine: paths that the user wrote are taken from `cwd`. */
function openSurroundings(cwd, directory) {
    return {
        pathInTree: (path) => pathInside(directory, (0,external_node_path_.resolve)(cwd, path)),
        readFile: (path) => readNamedFile((0,external_node_path_.resolve)(cwd, path), path),
        openFolder: (path) => openNamedFolder((0,external_node_path_.resolve)(cwd, path), path),
        openBuiltInPacks,
    };
}
/** The POSIX path of a file below a folder, empty for the folder itself, undefined for what lies elsewhere. Links in the way to either are resolved. */
function pathInside(folder, file) {
    const path = (0,external_node_path_.relative)(realPathOf(folder), realPathOf(file));
    if ((0,external_node_path_.isAbsolute)(path) || path === '..' || path.startsWith(`..${external_node_path_.sep}`))
        return undefined;
    return path.split(external_node_path_.sep).join('/');
}
/** The real path of the part that exists, and the rest as written. */
function realPathOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(realPathOf(parent), path.slice(parent.length));
    }
}
function readNamedFile(path, label) {
    try {
        if ((0,external_node_fs_.statSync)(path).size > MAX_FILE_BYTES)
            throw new errors/* UserError */.y('IO', `${label} is too large`, 'Name the file that was meant.');
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        throw new errors/* UserError */.y('IO', `cannot read ${label}`, 'Name an existing file that you may read.', { cause: error });
    }
}
function openNamedFolder(path, label) {
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* UserError */.y('IO', `${label} is not a folder`, 'Name an existing folder that you may read.');
    }
    return openWorkingTree(path, 'all');
}
function openBuiltInPacks() {
    return openWorkingTree((0,external_node_url_.fileURLToPath)(builtInPacksUrl()), 'all');
}

;// CONCATENATED MODULE: ./lib/io/write-file.js




/**
 * Writes a whole file and puts it in place by one rename, so that a reader sees the old text or the new one, and a link at
 * that name is replaced and not written through. Missing folders are made. Throws UserError IO.
 */
function writeFileAtomically(path, content) {
    const folder = (0,external_node_path_.dirname)(path);
    const staged = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const handle = (0,external_node_fs_.openSync)(staged, 'wx', 0o644);
        try {
            const bytes = typeof content === 'string' ? Buffer.from(content) : content;
            for (let written = 0; written < bytes.byteLength;)
                written += (0,external_node_fs_.writeSync)(handle, bytes, written);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
        (0,external_node_fs_.renameSync)(staged, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(staged, { force: true });
        throw new errors/* UserError */.y('IO', `cannot write ${path}: ${(0,errors/* messageOf */.b)(error)}`, 'Name a file in a folder that you may write to.', {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(975);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(716);
;// CONCATENATED MODULE: ./lib/cli/arguments.js



/**
 * Parses the words after a command. Names are kebab-case without dashes. Throws UserError USAGE for an unknown option (with
 * the nearest known one), a missing value, an option given twice that takes one value, and an empty value.
 */
function parseArguments(args, kinds) {
    const options = {};
    for (const [name, kind] of Object.entries(kinds))
        options[name] = { type: kind === 'flag' ? 'boolean' : 'string', multiple: true };
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const found = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
        if (kind === undefined)
            throw unknownOption(token.rawName, Object.keys(kinds));
        if (kind === 'flag') {
            if (token.value !== undefined)
                throw new errors/* UserError */.y('USAGE', `${token.rawName} takes no value`, `Write ${token.rawName} alone.`);
            found.set(token.name, ['']);
            continue;
        }
        if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--'))) {
            throw new errors/* UserError */.y('USAGE', `${token.rawName} needs a value`, `Write ${token.rawName} VALUE.`);
        }
        const values = found.get(token.name) ?? [];
        if (kind === 'value' && values.length > 0)
            throw new errors/* UserError */.y('USAGE', `${token.rawName} stands twice`, 'Give it once.');
        found.set(token.name, [...values, token.value]);
    }
    const parsed = {};
    for (const [name, kind] of Object.entries(kinds)) {
        const values = found.get(name);
        parsed[name] = kind === 'flag' ? (values === undefined ? undefined : true) : kind === 'list' ? (values ?? []) : values?.[0];
    }
    return { options: parsed, positionals };
}
function unknownOption(name, known) {
    const nearest = (0,core_text/* nearestWord */.zZ)(name.replace(/^-+/, ''), known);
    const hint = nearest === undefined ? 'See --help.' : `Did you mean --${nearest}?`;
    return new errors/* UserError */.y('USAGE', `unknown option ${name}`, hint);
}
/** Splits `a,b` and repeated values into one list; blanks are dropped. */
function splitList(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== '');
}
/** Checks that a value is one of a closed set. Throws UserError USAGE naming all of them. */
function oneOf(option, value, allowed) {
    const match = allowed.find((candidate) => candidate === value);
    if (match !== undefined)
        return match;
    const nearest = (0,core_text/* nearestWord */.zZ)(value, allowed);
    throw new errors/* UserError */.y('USAGE', `${option}: unknown value '${value}'`, nearest === undefined ? `Known are ${allowed.join(', ')}.` : `Did you mean ${nearest}? Known are ${allowed.join(', ')}.`);
}

// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(859);
;// CONCATENATED MODULE: ./lib/cli/render-report.js
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** The report in one format; only the writer that is needed is loaded. */
async function renderReport(report, format, options) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 406))).jsonReport(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123))).sarifReport(report, { prefix: options.prefix, category: 'vaultgate' });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 58).then(__webpack_require__.bind(__webpack_require__, 58))).wholeMarkdownReport(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 325))).htmlReport(report);
        case 'github': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 116));
            const { textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 639));
            return `${textReport(report)}${annotationCommands(annotationsOf(report, options.prefix))}`;
        }
        case 'text': {
            const { ansiStyle, plainStyle, textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 639));
            return textReport(report, options.colour === 'ansi' ? ansiStyle : plainStyle);
        }
    }
}

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
const HELP = `vaultgate check [DIR]

Checks installed packs, policies and skill bundles below DIR (the current directory by default).
`;
const checkCommand = {
    name: 'check',
    help: HELP,
    run: async (args, terminal) => {
        const { options, positionals } = parseArguments(args, OPTIONS);
        const directory = (0,external_node_path_.resolve)(terminal.cwd, onlyDirectory(positionals));
        const format = oneOf('--format', options.format ?? 'text', FORMATS);
        const sides = options.base === undefined ? openFolderAlone(directory) : openFolderAgainst(directory, options.base);
        const now = options.now === undefined ? terminal.now() : parseTime(options.now);
        const report = await check({
            sides,
            options: checkOptions(options),
            surroundings: openSurroundings(terminal.cwd, directory),
            now,
            createdAt: options.deterministic === true ? '1970-01-01T00:00:00.000Z' : now.toISOString(),
        });
        const output = options.output ?? options.out;
        const text = await renderReport(report, format, {
            colour: output === undefined && wantsColour(terminal) ? 'ansi' : 'none',
            prefix: sides.prefix,
        });
        if (output === undefined)
            terminal.out(text);
        else
            writeFileAtomically((0,external_node_path_.resolve)(terminal.cwd, output), text);
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
        checks: splitList(options.checks).map((name) => oneOf('--checks', name, CHECK_NAMES)),
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
        failOn: options['fail-on'] === undefined ? undefined : oneOf('--fail-on', options['fail-on'], FAIL_ON),
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

/***/ 828:
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

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
/**
 * Orders strings by Unicode code point, which is also the order of their UTF-8 bytes. JavaScript's own `<` orders by
 * UTF-16 unit and puts U+FF5E after U+1F600; `localeCompare` depends on the machine.
 */
function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const x = a.charCodeAt(index);
        const y = b.charCodeAt(index);
        if (x !== y)
            return rankOfUnit(x) - rankOfUnit(y);
    }
    return a.length - b.length;
}
/** Lifts surrogates above all other units, since the code points that they stand for lie above U+FFFF. */
function rankOfUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** A sorted copy, by the code points of a key. */
function sortedBy(items, key) {
    return [...items].sort((a, b) => compareCodePoints(key(a), key(b)));
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* unused harmony exports decodeUtf8, snippetOf */
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
/** The candidate nearest to a misspelt word, for "did you mean"; undefined when none is near (a third of the word's length). */
function nearestWord(word, candidates) {
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

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VF: () => (/* binding */ gates)
/* harmony export */ });
/** Whether a finding counts against a change: what the base had is the backlog, what is waived is agreed. */
function gates(finding) {
    return !finding.waived && (finding.status === 'new' || finding.status === 'escalated');
}
/**
 * Levels are counted over what gates; the statuses and `waived` split all findings, so that their sum is the number of
 * findings in the report.
 */
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
/** The one place where a run is decided. */
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

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  Y: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(223);
;// CONCATENATED MODULE: ./lib/rules/config/all.js
/** Every rule of this folder. */
const CONFIG_RULES = [];

;// CONCATENATED MODULE: ./lib/rules/pack/all.js
/** Every rule of this folder. */
const PACK_RULES = [];

;// CONCATENATED MODULE: ./lib/core/rule.js
/** Keeps the type of the details while the rule is written down. */
function defineRule(rule) {
    return rule;
}
/** A finding of a rule at a place. */
function findingOf(rule, place, details, grading = {}) {
    const code = grading.code ?? rule.code;
    return {
        rule: rule.id,
        ...(code === undefined ? {} : { code }),
        level: grading.level ?? rule.level,
        severity: grading.severity ?? rule.severity,
        confidence: grading.confidence ?? rule.confidence,
        path: place.path,
        ...(place.region === undefined ? {} : { region: place.region }),
        ...(place.snippet === undefined ? {} : { snippet: place.snippet }),
        details,
        ...(grading.subject === undefined ? {} : { subject: grading.subject }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/policy/ambiguous-scalar.js

const AMBIGUOUS_SCALAR_RULE = defineRule({
    id: 'policy/ambiguous-scalar',
    area: 'policies',
    title: 'Value that YAML readers understand differently',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ field, source, yaml11, yaml12 }) => `\`${field}: ${source}\` is ${yaml11} to a YAML 1.1 reader such as VaultKit's, and ${yaml12} to a YAML 1.2 reader.`,
    help: ({ source, yaml11 }) => yaml11 === 'true' || yaml11 === 'false'
        ? `Write "${source}" in quotes if the word is meant, or ${yaml11} if the truth value is meant.`
        : `Write "${source}" in quotes if the text is meant, or the plain number if the number is meant.`,
    why: 'Ruby and Python read YAML 1.1: an unquoted NO is false, 17:00 is the number 1020, 010 is eight. A region code or a time window written so never matches, and the rule that carries it never fires.',
    examples: { fires: ['requester_region: NO', 'after: 17:00'], silent: ['requester_region: "NO"', 'after: "17:00"'] },
});

;// CONCATENATED MODULE: ./lib/rules/policy/duplicate-id.js

const DUPLICATE_ID_RULE = defineRule({
    id: 'policy/duplicate-id',
    area: 'policies',
    title: 'Policy id used twice',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ policy_id, first_path, first_line }) => `The policy id ${policy_id} is already used at ${first_path}:${String(first_line)}.`,
    help: () => 'Give one of the two another id, or remove the one that is not meant.',
    why: 'VaultKit refuses to compile a policy bundle in which two files share an id, so none of the policies can be deployed.',
    examples: { fires: ['a.yaml and b.yaml both with id: mask_pii'], silent: ['ids mask_pii and mask_pii_eu'] },
});

;// CONCATENATED MODULE: ./lib/rules/policy/ignored-condition.js

const IGNORED_CONDITION_RULE = defineRule({
    id: 'policy/ignored-condition',
    area: 'policies',
    title: 'Condition that VaultKit ignores',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ field }) => field === 'context.time.timezone'
        ? 'VaultKit ignores `context.time.timezone`: the window is judged by the clock of its server.'
        : `VaultKit ignores the conditions under \`${field}\`: the policy applies whether or not they hold.`,
    help: ({ field }) => field === 'context.time.timezone'
        ? 'State the window in the time of the server and remove `timezone`.'
        : 'Move them to a top-level `context`, the one place that VaultKit reads.',
    why: "VaultKit's guide shows conditions under `match.context`, and some of its policies under `when`, but its engine and its compiler read the top-level `context` alone. A policy meant for one role then applies to everybody, or an exception for one role opens the door to all.",
    examples: {
        fires: ['match: { context: { requester_role: admin } }', 'when: { environment: production }'],
        silent: ['context: { requester_role: admin }'],
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy/invalid.js

const MESSAGES = {
    'not-a-map': (field) => field === '' ? 'A policy file holds one map of keys and values.' : `\`${field}\` must be a map of keys and values.`,
    'not-a-text': (field, value) => `\`${field}\` must be a text that is not empty${found(value)}.`,
    'not-a-list': (field, value) => `\`${field}\` must be a list with at least one text${found(value)}.`,
    'missing-text': (field) => `\`${field}\` is required and must be a text that is not empty.`,
    'no-action': () => '`action` must set exactly one of deny, require_approval, mask and allow to true, and sets none.',
    'several-actions': (_field, value) => `\`action\` must set exactly one of deny, require_approval, mask and allow to true, and sets ${value}.`,
    'flag-not-boolean': (field, value) => `\`${field}\` must be true or false${found(value)}; VaultKit takes any other value for true.`,
    'reason-missing': () => 'A policy that denies or requires an approval must give its reason in `action.reason`.',
    'approver-missing': () => 'A policy that requires an approval must name who gives it in `action.approver_role`.',
    'ttl-grammar': (field, value) => `\`${field}\` must be a number of seconds or a number followed by s, m, h or d, above zero${found(value)}.`,
    'ttl-days': (field, value) => `\`${field}\` is ${value}, and VaultKit's runtime reads no days: it drops the limit.`,
    'masking-method': (field, value) => `\`${field}\` must be one of redact, hash, truncate, nullify, full and partial${found(value)}.`,
    'masking-unused': () => 'VaultKit applies `masking` only to a policy whose action is mask, so this block has no effect.',
    'priority-not-integer': (_field, value) => `\`priority\` must be an integer${found(value)}.`,
    'clearance-type': (field, value) => `\`${field}\` must be a text or an integer${found(value)}.`,
    'null-condition': (field) => `\`${field}\` has no value, which VaultKit reads as no condition at all.`,
    'time-grammar': (field, value) => `\`${field}\` must be a quoted time of the day from "00:00" to "23:59"${found(value)}.`,
    'time-bound-missing': (field) => `\`${field}\` is required: a time window needs both \`after\` and \`before\`.`,
};
function found(value) {
    return value === '' ? '' : `, not ${value}`;
}
const HELP = {
    'no-action': 'Set the intended one to true, for example `deny: true`.',
    'several-actions': 'Keep one of them; a second effect needs a policy of its own.',
    'flag-not-boolean': 'Write true or false without quotes.',
    'reason-missing': 'Add `reason: "…"` under `action`, in words that the refused person understands.',
    'approver-missing': 'Add `approver_role: ROLE` under `action`.',
    'ttl-grammar': 'Write for example `ttl: "1h"`.',
    'ttl-days': 'Write it in hours, for example "48h" for two days.',
    'masking-unused': 'Set `mask: true`, or remove the block.',
    'null-condition': 'Give it a value, or remove the key if the policy is meant for every request.',
    'time-grammar': 'Write the time in quotes with two digits each, for example "09:00".',
};
const INVALID_RULE = defineRule({
    id: 'policy/invalid',
    area: 'policies',
    title: 'Policy breaks the schema',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ fault, field, value }) => MESSAGES[fault](field, value),
    help: ({ fault }) => HELP[fault] ?? 'Correct the value; `vaultgate policy validate` checks it.',
    why: 'VaultKit refuses a file that breaks its schema when it compiles the policy bundle, or worse, drops the part that it does not understand and enforces the rest. Either way a rule that reviewers believe to be in force is not.',
    examples: {
        fires: ['action: { deny: true, allow: true }', 'action: { deny: true }  # no reason', 'priority: high'],
        silent: ['action: { deny: true, reason: "Card data stays in production." }'],
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy/unknown-key.js

const UNKNOWN_KEY_RULE = defineRule({
    id: 'policy/unknown-key',
    area: 'policies',
    title: 'Unknown key in a policy',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ key, inside, suggestion }) => {
        const where = inside === '' ? 'a policy' : `\`${inside}\``;
        const hint = suggestion === null ? '' : `; did you mean \`${suggestion}\`?`;
        return `\`${key}\` is no key of ${where} and has no effect${hint}${hint === '' ? '.' : ''}`;
    },
    help: ({ suggestion, known }) => suggestion === null ? `Remove it, or use one of ${known.join(', ')}.` : `Write \`${suggestion}\`, or remove the key.`,
    why: 'A misspelt key is not an error for VaultKit: the condition or obligation under it is simply gone, so the policy applies to other requests than its author meant.',
    examples: {
        fires: ['contxt: { environment: production }', 'match: { fields: { contain: [pii] } }'],
        silent: ['context: { environment: production }'],
    },
});

;// CONCATENATED MODULE: ./lib/rules/policy/unreadable.js

const UNREADABLE_POLICY_RULE = defineRule({
    id: 'policy/unreadable',
    area: 'policies',
    title: 'Policy file cannot be read',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ problem }) => `The policy file cannot be read: ${problem}.`,
    help: () => 'Make it a regular file with one valid YAML map, without aliases or repeated keys.',
    why: 'A policy that cannot be read is a policy that is not enforced. It is an error here rather than a file left out, since leaving it out would look like a repository in order.',
    examples: { fires: ['id: a\nid: b', 'action: *shared'], silent: ['id: a'] },
});

;// CONCATENATED MODULE: ./lib/rules/policy/all.js






/** Every rule of this folder. */
const POLICY_RULES = [
    AMBIGUOUS_SCALAR_RULE,
    DUPLICATE_ID_RULE,
    IGNORED_CONDITION_RULE,
    INVALID_RULE,
    UNKNOWN_KEY_RULE,
    UNREADABLE_POLICY_RULE,
];

;// CONCATENATED MODULE: ./lib/rules/skill-policy/all.js
/** Every rule of this folder. */
const SKILL_POLICY_RULES = [];

;// CONCATENATED MODULE: ./lib/rules/skill/all.js
/** Every rule of this folder. */
const DETECTION_RULES = [];

;// CONCATENATED MODULE: ./lib/rules/registry.js






/** Every rule of the product in the order of their ids: the one list from which reports, pages and SARIF are made. */
const RULES = (0,order/* sortedBy */.V)([...CONFIG_RULES, ...PACK_RULES, ...POLICY_RULES, ...SKILL_POLICY_RULES, ...DETECTION_RULES], (rule) => rule.id);
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
/** The rule of an id, if there is one. */
function ruleOf(id) {
    return BY_ID.get(id);
}


/***/ })

};
