export const id = 6274;
export const ids = [6274];
export const modules = {

/***/ 39566:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ topmostMatch),
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);


const MAX_PATTERN_LENGTH = 1_000;
function pathMatcher(patterns) {
    if (patterns.length === 0)
        return () => false;
    const cleaned = patterns.map(cleanPattern);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(cleaned, { dot: true, nonegate: true, noextglob: true });
    return (path) => {
        if (path === '')
            return cleaned.some((pattern) => pattern === '.' || pattern === '**');
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (matches(path.slice(0, end)))
                return true;
        }
        return false;
    };
}
function topmostMatch(path, matches) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (matches(path.slice(0, slash)))
            return path.slice(0, slash);
    }
    return path;
}
function cleanPattern(pattern) {
    const cleaned = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    if (cleaned !== '' && cleaned.length <= MAX_PATTERN_LENGTH && !/^[!/]/.test(cleaned))
        return cleaned;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG', `the pattern '${pattern.slice(0, 80)}' cannot be used`, 'Write a path relative to the checked directory, such as examples/**.');
}


/***/ }),

/***/ 62983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ effectiveApprovals),
/* harmony export */   NX: () => (/* binding */ signApproval),
/* harmony export */   QD: () => (/* binding */ trustedKeys),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* unused harmony export approvalPayload */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3085);
/* harmony import */ var _io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27220);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40537);
/* harmony import */ var _exception_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90069);
/* harmony import */ var _approvals_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13079);






function approvalPayload(approval) {
    const { kind, digest, capability, by, reason, expires } = approval;
    return new TextEncoder().encode((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)({ kind, digest, capability, by, reason, expires }));
}
function signApproval(approval, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, approvalPayload(approval), key).toString('base64');
}
function trustedKeys(trusted) {
    const prefix = `${_approval_js__WEBPACK_IMPORTED_MODULE_5__/* .KEYS_FOLDER */ .uv}/`;
    const names = trusted.entries().filter((entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/'));
    const keys = new Map();
    for (const { path } of names) {
        const content = trusted.read(path, 16 * 1024);
        if (content.kind === 'bytes')
            keys.set(path.slice(prefix.length), content.bytes);
    }
    return keys;
}
function effectiveApprovals(trusted, judged) {
    const counted = (0,_exception_file_js__WEBPACK_IMPORTED_MODULE_2__/* .requireEntries */ .ob)(_approvals_file_js__WEBPACK_IMPORTED_MODULE_3__/* .APPROVALS */ .z, trusted).entries;
    if (trusted === judged)
        return counted;
    const signed = (0,_exception_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$2)(_approvals_file_js__WEBPACK_IMPORTED_MODULE_3__/* .APPROVALS */ .z, judged).entries.filter((approval) => approval.signature !== undefined);
    if (signed.length === 0)
        return counted;
    const keys = trustedKeys(trusted);
    return [...counted, ...signed.filter((approval) => isSignedBy(approval, keys))];
}
function isSignedBy(approval, keys) {
    const { signature } = approval;
    const file = signature === undefined ? undefined : (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFileOf */ .Bj)(keys, signature.keyId);
    if (signature === undefined || file === undefined)
        return false;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, approvalPayload(approval), (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__/* .ed25519PublicKey */ .qR)(file.name, file.bytes), Buffer.from(signature.sig, 'base64'));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 18755:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema),
/* harmony export */   p: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39742);


const COMMENT_MODES = ['never', 'on-failure', 'on-change', 'always'];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('a text is needed').min(1, 'must not be empty');
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('true or false is needed');
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text, 'a list of texts is needed');
const word = (words) => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, `one of ${words.join(', ')} is needed`);
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(word(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAMES */ .cj), 'a list of checks is needed')
        .min(1, 'must name a check')
        .optional(),
    skills: texts.optional(),
    exclude: texts.optional(),
    policy: text.optional(),
    profile: text.optional(),
    'packs-dir': text.optional(),
    'policies-dir': text.optional(),
    'state-file': text.optional(),
    pubkey: text.optional(),
    keyring: text.optional(),
    'fail-on': word(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON */ .d$).optional(),
    'allow-empty': flag.optional(),
    'warn-only': flag.optional(),
    comment: word(COMMENT_MODES).optional(),
    annotations: flag.optional(),
    'sarif-file': text.optional(),
    'json-file': text.optional(),
    'html-file': text.optional(),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be letters, digits, dots, dashes and underscores, at most 64')
        .optional(),
});


/***/ }),

/***/ 32997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutFiles),
/* harmony export */   f: () => (/* binding */ withoutExcluded)
/* harmony export */ });
/* harmony import */ var _core_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39566);
/* harmony import */ var _io_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4554);


function withoutExcluded(snapshot, patterns) {
    if (patterns.length === 0)
        return snapshot;
    const isExcluded = (0,_core_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(patterns);
    const left = snapshot.entries().filter((entry) => !isExcluded(entry.path));
    const leftPaths = new Set(left.map((entry) => entry.path));
    const excluded = new Set();
    for (const entry of snapshot.entries())
        if (!leftPaths.has(entry.path))
            excluded.add((0,_core_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .topmostMatch */ ._)(entry.path, isExcluded));
    const skipped = [...excluded].map((path) => ({ path, reason: 'excluded' }));
    return {
        label: snapshot.label,
        skipped: [...snapshot.skipped.filter((skip) => !isExcluded(skip.path)), ...skipped],
        entries: () => left,
        entry: (path) => (leftPaths.has(path) ? snapshot.entry(path) : undefined),
        read: (path, limit) => (leftPaths.has(path) ? snapshot.read(path, limit) : _io_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV),
        readMany: (paths, limit) => {
            const contents = new Map(paths.map((path) => [path, _io_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV]));
            for (const [path, content] of snapshot.readMany(paths.filter((path) => leftPaths.has(path)), limit))
                contents.set(path, content);
            return contents;
        },
    };
}
function withoutFiles(snapshot, paths) {
    if (paths.length === 0)
        return snapshot;
    const hidden = new Set(paths);
    const read = (path, limit) => (hidden.has(path) ? _io_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV : snapshot.read(path, limit));
    return {
        label: snapshot.label,
        skipped: snapshot.skipped,
        entries: () => snapshot.entries().filter((entry) => !hidden.has(entry.path)),
        entry: (path) => (hidden.has(path) ? undefined : snapshot.entry(path)),
        read,
        readMany: (wanted, limit) => new Map(wanted.map((path) => [path, read(path, limit)])),
    };
}


/***/ }),

/***/ 78126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/gate/tree-path.js
var tree_path = __webpack_require__(89839);
// EXTERNAL MODULE: ./lib/gate/trusted-tree.js
var trusted_tree = __webpack_require__(49385);
;// CONCATENATED MODULE: ./lib/gate/require-named.js



const PATH_KEYS = ['policy', 'packs-dir', 'policies-dir', 'state-file', 'pubkey', 'keyring'];
function requireNamed(request, config) {
    const { options, surroundings } = request;
    if (options.policy !== undefined)
        requirePath(request, '--policy', surroundings.pathInTree(options.policy));
    if (options.policiesDir !== undefined)
        requirePath(request, '--policies-dir', (0,tree_path/* treePath */.O)('--policies-dir', options.policiesDir));
    if (options.stateFile !== undefined)
        requirePath(request, '--state-file', (0,tree_path/* treePath */.O)('--state-file', options.stateFile));
    for (const key of PATH_KEYS) {
        const path = config[key];
        if (path !== undefined)
            requirePath(request, `${key} in the config file`, (0,tree_path/* treePath */.O)(`${key} in the config file`, path));
    }
}
function requirePath({ sides }, what, path) {
    if (path === undefined)
        return;
    for (const tree of (0,trusted_tree/* treesOf */.z)(sides)) {
        if (tree.entry(path) !== undefined || tree.entries().some((entry) => entry.path.startsWith(`${path}/`)))
            return;
    }
    throw new errors/* UserError */.y('CONFIG', `${what}: ${path} does not exist`, 'Name an existing path, relative to the checked directory where it lies in it.');
}

// EXTERNAL MODULE: ./lib/gate/settings.js
var settings = __webpack_require__(39742);
;// CONCATENATED MODULE: ./lib/gate/shipped-packs.js

function shippedPacks(dirs, tree, surroundings) {
    const folders = [];
    if (dirs.option !== undefined)
        folders.push(namedFolder('option', dirs.option, tree, surroundings));
    if (dirs.config !== undefined)
        folders.push(treeFolder('config', dirs.config, tree));
    if (holds(tree, settings/* REPOSITORY_PACKS_DIR */.Av))
        folders.push(treeFolder('repository', settings/* REPOSITORY_PACKS_DIR */.Av, tree));
    folders.push({ origin: 'built-in', label: 'the packs built in', snapshot: surroundings.openBuiltInPacks(), root: '' });
    return folders;
}
function namedFolder(origin, path, tree, surroundings) {
    const inTree = surroundings.pathInTree(path);
    if (inTree !== undefined && holds(tree, inTree))
        return { ...treeFolder('config', inTree, tree), origin };
    return { origin, label: path, snapshot: surroundings.openFolder(path), root: '' };
}
function treeFolder(origin, root, tree) {
    return { origin, label: root, snapshot: tree, root, inTree: true };
}
function holds(tree, folder) {
    return tree.entries().some((entry) => folder === '' || entry.path.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./lib/gate/skill-policy-place.js
var skill_policy_place = __webpack_require__(12075);
;// CONCATENATED MODULE: ./lib/gate/resolve-settings.js





function resolveSettings(request, rules) {
    const { sides, options, surroundings } = request;
    const { config } = rules;
    requireNamed(request, config);
    const common = {
        ...(0,settings/* defaultSettings */.L6)(rules.trusted, request.now),
        checks: filled(options.checks) ?? config.checks,
        skills: filled(options.skills) ?? config.skills ?? [],
        exclude: [...(options.exclude ?? []), ...(config.exclude ?? [])],
        policiesDir: pathSetting('policies-dir', options.policiesDir, config) ?? settings/* DEFAULT_POLICIES_DIR */.l4,
        stateFile: pathSetting('state-file', options.stateFile, config) ?? settings/* DEFAULT_STATE_FILE */.dB,
        skillPolicy: skillPolicyFile(request, rules),
        profile: options.profile ?? config.profile,
        publicKeys: publicKeys(request, rules),
        failOn: options.failOn ?? config['fail-on'] ?? 'error',
        createdAt: request.createdAt,
    };
    const dirs = { option: options.packsDir, config: (0,skill_policy_place/* configPath */.e)('packs-dir', config) };
    const of = (tree) => ({ ...common, shippedPacks: shippedPacks(dirs, tree, surroundings) });
    return { head: of(sides.head), base: of(sides.base ?? sides.head) };
}
function filled(items) {
    return items === undefined || items.length === 0 ? undefined : items;
}
function pathSetting(name, option, config) {
    return option === undefined ? (0,skill_policy_place/* configPath */.e)(name, config) : (0,tree_path/* treePath */.O)(`--${name}`, option);
}
function skillPolicyFile(request, rules) {
    const place = (0,skill_policy_place/* skillPolicyPlace */.f)(request, rules.config);
    if (place.kind === 'outside')
        return { path: place.path, bytes: request.surroundings.readFile(place.path), inTree: false };
    const content = rules.trusted.read(place.path);
    return content.kind === 'bytes' ? { path: place.path, bytes: content.bytes, inTree: true } : undefined;
}
function publicKeys(request, rules) {
    const { options, surroundings } = request;
    if (options.pubkey !== undefined)
        return [{ path: options.pubkey, bytes: surroundings.readFile(options.pubkey), inTree: false }];
    if (options.keyring !== undefined)
        return filesOf(surroundings.openFolder(options.keyring), '', 'outside');
    const pubkey = (0,skill_policy_place/* configPath */.e)('pubkey', rules.config);
    if (pubkey !== undefined)
        return filesOf(rules.trusted, pubkey, 'tree');
    const keyring = (0,skill_policy_place/* configPath */.e)('keyring', rules.config);
    return keyring === undefined ? [] : filesOf(rules.trusted, `${keyring}/`, 'tree');
}
function filesOf(tree, place, where) {
    return tree.entries().flatMap(({ path }) => {
        const isMeant = path === place || ((place === '' || place.endsWith('/')) && path.startsWith(place) && !path.slice(place.length).includes('/'));
        const content = isMeant ? tree.read(path) : undefined;
        return content?.kind === 'bytes' ? [{ path, bytes: content.bytes, inTree: where === 'tree' }] : [];
    });
}


/***/ }),

/***/ 12075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath),
/* harmony export */   f: () => (/* binding */ skillPolicyPlace)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39742);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89839);


function configPath(name, config) {
    const path = config[name];
    return path === undefined ? undefined : (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .O)(`${name} in the config file`, path);
}
function skillPolicyPlace(request, config) {
    const named = request.options.policy;
    if (named === undefined)
        return { kind: 'tree', path: configPath('policy', config) ?? _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec };
    const inTree = request.surroundings.pathInTree(named);
    return inTree === undefined ? { kind: 'outside', path: named } : { kind: 'tree', path: inTree };
}


/***/ }),

/***/ 89839:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ treePath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

function treePath(option, path) {
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG', `${option}: ${path} does not lie inside the checked directory`, 'Name a path relative to the checked directory.');
}


/***/ }),

/***/ 25925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readTrustedRules)
});

// EXTERNAL MODULE: ./lib/gate/approvals/approval.js
var approval = __webpack_require__(40537);
// EXTERNAL MODULE: ./lib/gate/exception-file.js
var exception_file = __webpack_require__(90069);
;// CONCATENATED MODULE: ./lib/gate/exception-rule.js

function exceptionRule(kind, { what, subjectOf, isAllowed, wordsOf }) {
    return {
        what,
        introductionLoosens: true,
        read: (content) => {
            const read = (0,exception_file/* parseEntries */.Km)(kind, content);
            if (!read.present)
                return { kind: 'absent' };
            return read.broken ? { kind: 'broken', faults: read.faults } : { kind: 'usable', value: read.entries };
        },
        loosenings: (file, base, head) => (head ?? []).flatMap((entry) => {
            const old = (base ?? []).filter((candidate) => subjectOf(candidate) === subjectOf(entry)).map(({ expires }) => expires);
            if (old.some((expires) => expires >= entry.expires) || isAllowed(entry))
                return [];
            return [{ file, ...wordsOf(entry, old.sort().at(-1)), region: entry.region }];
        }),
    };
}

// EXTERNAL MODULE: ./lib/gate/approvals/approvals-file.js
var approvals_file = __webpack_require__(13079);
// EXTERNAL MODULE: ./lib/gate/approvals/signed-approvals.js
var signed_approvals = __webpack_require__(62983);
;// CONCATENATED MODULE: ./lib/gate/approvals/approvals-rule.js



function approvalsRule(trustedKeys) {
    return exceptionRule(approvals_file/* APPROVALS */.z, {
        what: 'approvals file',
        subjectOf,
        isAllowed: (approval) => (0,signed_approvals/* isSignedBy */.s3)(approval, trustedKeys),
        wordsOf: (approval, latest) => ({
            key: `approvals.${subjectOf(approval)}`,
            from: latest === undefined ? 'not approved' : `approved until ${latest}`,
            to: `approved by ${approval.by} until ${approval.expires}`,
        }),
    });
}
function subjectOf({ kind, capability, digest }) {
    return [kind, ...(capability === undefined ? [] : [capability]), digest.slice(0, 12)].join('.');
}

// EXTERNAL MODULE: ./lib/gate/settings.js
var settings = __webpack_require__(39742);
;// CONCATENATED MODULE: ./lib/gate/loosening/config.js

const SOURCES = ['policy', 'profile', 'packs-dir', 'policies-dir', 'state-file', 'pubkey', 'keyring'];
const SWITCHES = ['allow-empty', 'warn-only'];
function configLoosenings(file, base, head, regionOf) {
    const found = [];
    const add = (key, from, to) => {
        found.push({ file, key, from, to, region: head[key] === undefined ? undefined : regionOf(key) });
    };
    for (const pattern of added(base.exclude ?? [], head.exclude ?? []))
        add('exclude', 'not excluded', pattern);
    for (const name of added(head.checks ?? settings/* CHECK_NAMES */.cj, base.checks ?? settings/* CHECK_NAMES */.cj))
        add('checks', name, 'not checked');
    if (narrows(base.skills, head.skills))
        add('skills', listed(base.skills), listed(head.skills));
    if (leniency(head) > leniency(base))
        add('fail-on', base['fail-on'] ?? 'error', head['fail-on'] ?? 'error');
    for (const key of SWITCHES)
        if (head[key] === true && base[key] !== true)
            add(key, 'false', 'true');
    for (const key of SOURCES) {
        const from = base[key];
        const to = head[key];
        if (from !== to)
            add(key, shown(from), shown(to));
    }
    return found.sort((a, b) => (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0));
}
function leniency(config) {
    return ['warning', 'error', 'never'].indexOf(config['fail-on'] ?? 'error');
}
function added(old, now) {
    return now.filter((item) => !old.includes(item));
}
function narrows(base, head) {
    if (head === undefined || head.length === 0)
        return false;
    return base === undefined || base.length === 0 || added(head, base).length > 0;
}
function listed(patterns) {
    return patterns === undefined || patterns.length === 0 ? 'every bundle' : patterns.join(', ');
}
function shown(value) {
    if (value === undefined)
        return 'the default';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
// EXTERNAL MODULE: ./lib/gate/config/schema.js
var schema = __webpack_require__(18755);
;// CONCATENATED MODULE: ./lib/gate/config/read-config.js


function readConfig(content) {
    if (content.kind === 'unreadable') {
        if (content.reason === 'missing')
            return { kind: 'absent' };
        return { kind: 'broken', problems: [{ kind: 'syntax', message: `the file cannot be read (${content.reason})` }] };
    }
    const read = (0,read_yaml/* readYaml */.gM)(content.bytes);
    if (!read.ok)
        return { kind: 'broken', problems: read.problems };
    if (read.document.value === null)
        return { kind: 'usable', config: {}, document: read.document };
    const validated = read.document.validate(schema/* configSchema */.Q);
    if (!validated.ok)
        return { kind: 'broken', problems: validated.problems };
    return { kind: 'usable', config: validated.value, document: read.document };
}

;// CONCATENATED MODULE: ./lib/gate/config/config-rule.js


const configRule = {
    what: 'config file',
    read: (content) => {
        const read = readConfig(content);
        if (read.kind === 'absent')
            return read;
        if (read.kind === 'broken')
            return { kind: 'broken', faults: read.problems };
        return { kind: 'usable', value: { config: read.config, document: read.document } };
    },
    loosenings: (file, base, head) => configLoosenings(file, base?.config ?? {}, head?.config ?? {}, (key) => head?.document.regionOf([key])),
};

// EXTERNAL MODULE: ./lib/gate/excluded.js
var excluded = __webpack_require__(32997);
// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/rules/config/changed.js
var changed = __webpack_require__(93338);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/rules/config/loosened.js
var loosened = __webpack_require__(14853);
;// CONCATENATED MODULE: ./lib/gate/loosening/loosening.js




function looseningDigest({ file, key, from, to }) {
    return (0,digest/* sha256Hex */.f)((0,json/* canonicalJson */.dj)({ kind: 'loosening', file, key, from, to }));
}
function looseningFinding(loosening) {
    const { file, key, from, to, region } = loosening;
    return (0,rule/* findingOf */.hD)(loosened/* loosened */.E, { path: file, ...(region === undefined ? {} : { region }), snippet: `${key}: ${from} → ${to}` }, { file, key, from, to, digest: looseningDigest(loosening) });
}

;// CONCATENATED MODULE: ./lib/gate/key-changes.js




const WHAT = 'keys that approvals are signed with';
function keyChanges(base, head) {
    const paths = new Set([...keyFiles(base), ...keyFiles(head)]);
    return [...paths].flatMap((path) => {
        const [old, now] = [base.read(path), head.read(path)];
        if (now.kind !== 'bytes')
            return [(0,rule/* findingOf */.hD)(changed/* changed */.t, { path }, { file: path, what: WHAT, change: 'removes one of' })];
        if (old.kind === 'bytes' && Buffer.compare(old.bytes, now.bytes) === 0)
            return [];
        const from = old.kind === 'bytes' ? 'another key' : 'no key';
        return [looseningFinding({ file: path, key: 'keys', from, to: `trusted for signing approvals` })];
    });
}
function keyFiles(tree) {
    return tree.entries().flatMap(({ path }) => (path.startsWith(`${approval/* KEYS_FOLDER */.uv}/`) ? [path] : []));
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/rules/config/base-unreadable.js
var base_unreadable = __webpack_require__(66373);
// EXTERNAL MODULE: ./lib/rules/config/introduced.js
var introduced = __webpack_require__(55603);
// EXTERNAL MODULE: ./lib/rules/config/invalid.js
var invalid = __webpack_require__(81165);
;// CONCATENATED MODULE: ./lib/gate/rule-file.js







function readRule(kind, path, content) {
    const read = kind.read(content);
    if (read.kind === 'absent')
        return { path, value: undefined, findings: [], unusable: false };
    if (read.kind === 'usable')
        return { path, value: read.value, findings: [], unusable: false };
    const [first, ...more] = read.faults.map((fault) => `${path}${placeOf(fault.region)}: ${fault.message}`);
    throw new errors/* UserError */.y('CONFIG', first ?? path, more.length === 0 ? `Correct the ${kind.what}.` : more.join('; '));
}
function compareRule(kind, path, base, head) {
    const [oldContent, newContent] = [base.read(path), head.read(path)];
    const [old, now] = [kind.read(oldContent), kind.read(newContent)];
    if (old.kind === 'broken') {
        const findings = [unreadableFinding(kind.what, path, old.faults[0]), ...invalidFindings(kind, path, now)];
        return { path, value: undefined, findings, unusable: true };
    }
    const value = old.kind === 'usable' ? old.value : undefined;
    const findings = sameContent(oldContent, newContent)
        ? []
        : [...invalidFindings(kind, path, now), ...changeFindings(kind, path, old, now)];
    return { path, value, findings, unusable: false };
}
function changeFindings(kind, path, old, now) {
    if (old.kind === 'broken' || now.kind === 'broken')
        return [];
    const head = now.kind === 'usable' ? now.value : undefined;
    if (old.kind === 'absent') {
        const loosenings = kind.introductionLoosens === true ? kind.loosenings(path, undefined, head) : [];
        return [(0,rule/* findingOf */.hD)(introduced/* introduced */._, { path }, { file: path, what: kind.what }), ...loosenings.map(looseningFinding)];
    }
    const change = now.kind === 'absent' ? 'removes' : 'edits';
    const loosenings = kind.loosenings(path, old.value, head);
    return [(0,rule/* findingOf */.hD)(changed/* changed */.t, { path }, { file: path, what: kind.what, change }), ...loosenings.map(looseningFinding)];
}
function invalidFindings(kind, path, read) {
    return read.kind !== 'broken' ? [] : read.faults.map((fault) => invalidFinding(kind.what, path, fault));
}
function invalidFinding(what, path, fault) {
    const place = { path, ...(fault.region === undefined ? {} : { region: fault.region }), snippet: fault.message };
    return (0,rule/* findingOf */.hD)(invalid/* invalid */.G, place, { file: path, what, reason: fault.message });
}
function unreadableFinding(what, path, fault) {
    return (0,rule/* findingOf */.hD)(base_unreadable/* baseUnreadable */.j, { path }, { file: path, what, reason: `${fault?.message ?? 'it cannot be read'}${placeOf(fault?.region)}` });
}
function placeOf(region) {
    return region === undefined ? '' : `:${String(region.startLine)}:${String(region.startColumn)}`;
}
function sameContent(a, b) {
    return a.kind === 'bytes' && b.kind === 'bytes' ? Buffer.compare(a.bytes, b.bytes) === 0 : a.kind === b.kind;
}

// EXTERNAL MODULE: ./lib/gate/skill-policy-place.js
var skill_policy_place = __webpack_require__(12075);
// EXTERNAL MODULE: ./lib/skills/policy/built-in.js
var built_in = __webpack_require__(73969);
// EXTERNAL MODULE: ./lib/skills/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(76926);
// EXTERNAL MODULE: ./lib/skills/analysis/facts.js
var facts = __webpack_require__(37570);
// EXTERNAL MODULE: ./lib/skills/policy/skill-policy.js
var skill_policy = __webpack_require__(77115);
;// CONCATENATED MODULE: ./lib/gate/loosening/skill-policy.js



const LIMITS = {
    bundleSizeLimitBytes: 'bundle_size_limit_bytes',
    fileSizeLimitBytes: 'file_size_limit_bytes',
    maxManifestTokensWarn: 'max_manifest_tokens_warn',
    maxManifestTokensFail: 'max_manifest_tokens_fail',
};
const MODES = ['block', 'require_approval', 'allow'];
function skillPolicyLoosenings(pair) {
    return [...gateLoosenings(pair), ...capabilityLoosenings(pair), ...constraintLoosenings(pair), ...approverLoosenings(pair)];
}
function loosening(pair, path, from, to) {
    const key = [...(pair.profile === undefined ? [] : ['profiles', pair.profile]), ...path].join('.');
    return { file: pair.file, key, from, to, region: pair.regionOf(path) };
}
function gateLoosenings(pair) {
    const { base, head } = pair;
    const found = [];
    const [from, to] = [base.gates.maxRiskScore, head.gates.maxRiskScore];
    if (isLarger(from, to))
        found.push(loosening(pair, ['gates', 'max_risk_score'], limitText(from), limitText(to)));
    const [old, now] = [base.gates.allowVerdicts ?? skill_policy/* SKILL_VERDICTS */.DF, head.gates.allowVerdicts ?? skill_policy/* SKILL_VERDICTS */.DF];
    if (now.some((verdict) => !old.includes(verdict)))
        found.push(loosening(pair, ['gates', 'allow_verdicts'], old.join(', '), now.join(', ')));
    return found;
}
function capabilityLoosenings(pair) {
    return facts/* CAPABILITIES */.$.flatMap((name) => {
        const from = pair.base.capabilities[name]?.mode ?? 'allow';
        const to = pair.head.capabilities[name]?.mode ?? 'allow';
        return MODES.indexOf(to) > MODES.indexOf(from) ? [loosening(pair, ['capabilities', name, 'mode'], from, to)] : [];
    });
}
function constraintLoosenings(pair) {
    const [base, head] = [pair.base.constraints, pair.head.constraints];
    const found = Object.keys(LIMITS).flatMap((limit) => isLarger(base[limit], head[limit])
        ? [loosening(pair, ['constraints', LIMITS[limit]], limitText(base[limit]), limitText(head[limit]))]
        : []);
    if (base.exactlyOneManifest && !head.exactlyOneManifest)
        found.push(loosening(pair, ['constraints', 'exactly_one_manifest'], 'true', 'false'));
    return found;
}
function approverLoosenings(pair) {
    const [base, head] = [pair.base.approvers, pair.head.approvers];
    if (pair.profile !== undefined || (0,json/* equalValues */.b9)(base, head))
        return [];
    const found = new Map();
    for (const kind of skill_policy/* DECISION_KINDS */.jg) {
        const [old, now] = [(0,skill_policy/* approversOf */.U9)(kind, base), (0,skill_policy/* approversOf */.U9)(kind, head)];
        for (const list of ['users', 'teams']) {
            const path = ['approvers', ...(base?.[kind] === undefined && head?.[kind] === undefined ? [] : [kind]), list];
            const more = now[list].filter((name) => !old[list].includes(name));
            for (const name of more)
                found.set(JSON.stringify([path, name]), loosening(pair, path, 'not an approver', name));
        }
    }
    if (base?.reviews === 'named' && head !== undefined && head.reviews === undefined)
        found.set('reviews', loosening(pair, ['approvers', 'reviews'], 'named', 'any'));
    return [...found.values()];
}
function isLarger(from, to) {
    return from !== undefined && (to === undefined || to > from);
}
function limitText(limit) {
    return limit === undefined ? 'no limit' : String(limit);
}

;// CONCATENATED MODULE: ./lib/gate/skill-policy-rule.js




const skillPolicyRule = {
    what: 'skill policy',
    read: readPlaced,
    loosenings: (path, base, head) => {
        const profiles = new Set([...Object.keys(base?.file.profiles ?? {}), ...Object.keys(built_in/* BUILT_IN_PROFILES */.o)]);
        const topLevel = compare(path, base, head, undefined);
        const said = new Set(topLevel.map(changeOf));
        const own = [...profiles].flatMap((profile) => compare(path, base, head, profile));
        return [...topLevel, ...own.filter((loosening) => !said.has(changeOf(loosening)))];
    },
};
function readPlaced(content) {
    if (content.kind === 'unreadable') {
        return content.reason === 'missing'
            ? { kind: 'absent' }
            : { kind: 'broken', faults: [{ message: `the file cannot be read (${content.reason})` }] };
    }
    const read = (0,read_policy/* parsePolicy */.ON)(content.bytes);
    if (!read.ok)
        return { kind: 'broken', faults: read.faults.map((fault) => ({ ...fault, message: `${fault.code}: ${fault.message}` })) };
    return { kind: 'usable', value: { bytes: content.bytes, file: read.file } };
}
function compare(path, base, head, profile) {
    if (profile !== undefined && !knows(head, profile)) {
        return [{ file: path, key: `profiles.${profile}`, from: 'defined', to: 'gone' }];
    }
    const old = (0,read_policy/* resolvePolicy */.nZ)(inputOf(path, base), profile);
    const now = (0,read_policy/* resolvePolicy */.nZ)(inputOf(path, head), profile);
    return skillPolicyLoosenings({ file: path, profile, base: old, head: now, regionOf: (key) => regionOf(head, profile, key) });
}
function knows(policy, profile) {
    return Object.hasOwn(built_in/* BUILT_IN_PROFILES */.o, profile) || Object.hasOwn(policy?.file.profiles ?? {}, profile);
}
function inputOf(path, policy) {
    return policy === undefined ? undefined : { path, bytes: policy.bytes };
}
function regionOf(policy, profile, key) {
    if (policy === undefined)
        return undefined;
    const read = (0,read_yaml/* readYaml */.gM)(policy.bytes);
    return read.ok ? read.document.regionOf(profile === undefined ? key : ['profiles', profile, ...key]) : undefined;
}
function changeOf({ key, from, to }) {
    return JSON.stringify([key.replace(/^profiles\.[^.]*\.(?=gates|capabilities|constraints)/, ''), from, to]);
}

// EXTERNAL MODULE: ./lib/gate/tree-path.js
var tree_path = __webpack_require__(89839);
// EXTERNAL MODULE: ./lib/gate/waivers/waiver.js
var waiver = __webpack_require__(3329);
// EXTERNAL MODULE: ./lib/gate/trusted-tree.js
var trusted_tree = __webpack_require__(49385);
// EXTERNAL MODULE: ./lib/gate/waivers/waivers-file.js
var waivers_file = __webpack_require__(23407);
;// CONCATENATED MODULE: ./lib/gate/waivers/waivers-rule.js


const waiversRule = exceptionRule(waivers_file/* WAIVERS */.E, {
    what: 'waivers file',
    subjectOf: waivers_rule_subjectOf,
    isAllowed: () => false,
    wordsOf: (waiver, latest) => ({
        key: `waivers ${waivers_rule_subjectOf(waiver)}`,
        from: latest === undefined ? 'not waived' : `waived until ${latest}`,
        to: `waived until ${waiver.expires}`,
    }),
});
function waivers_rule_subjectOf({ rule, path, fingerprint }) {
    return [rule, path, ...(fingerprint === undefined ? [] : [fingerprint.slice(0, 12)])].join(' ');
}

;// CONCATENATED MODULE: ./lib/gate/trusted-rules.js














function readTrustedRules(request) {
    const config = configInForce(request);
    const inForce = config.value?.config ?? {};
    const policy = (0,skill_policy_place/* skillPolicyPlace */.f)(request, inForce);
    const base = (0,trusted_tree/* trustedTree */.o)(request.sides);
    const readings = [
        config,
        ...(policy.kind === 'tree' ? [ruleInForce(skillPolicyRule, policy.path, request)] : []),
        ruleInForce(waiversRule, waiver/* WAIVERS_FILE */.Bg, request),
        ruleInForce(approvalsRule((0,signed_approvals/* trustedKeys */.QD)(base ?? request.sides.head)), approval/* APPROVALS_FILE */.o_, request),
    ];
    const unusable = readings.flatMap((reading) => (reading.unusable ? [reading.path] : []));
    return {
        config: inForce,
        trusted: (0,excluded/* withoutFiles */.O)(base ?? request.sides.head, unusable),
        findings: [...readings.flatMap((reading) => reading.findings), ...(base === undefined ? [] : keyChanges(base, request.sides.head))],
    };
}
function configInForce(request) {
    const named = request.options.config;
    const path = named === undefined ? settings/* DEFAULT_CONFIG_FILE */.Cu : request.surroundings.pathInTree(named);
    if (named !== undefined && (path === undefined || !isInSomeTree(request, path))) {
        const content = { kind: 'bytes', bytes: request.surroundings.readFile(named) };
        return readRule(configRule, named, content);
    }
    return ruleInForce(configRule, (0,tree_path/* treePath */.O)('--config', path ?? named ?? ''), request);
}
function ruleInForce(kind, path, request) {
    const base = (0,trusted_tree/* trustedTree */.o)(request.sides);
    const { head } = request.sides;
    if (base !== undefined)
        return compareRule(kind, path, base, head);
    return readRule(kind, path, head.read(path));
}
function isInSomeTree({ sides }, path) {
    return (0,trusted_tree/* treesOf */.z)(sides).some((tree) => tree.entry(path) !== undefined);
}


/***/ }),

/***/ 49385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ trustedTree),
/* harmony export */   z: () => (/* binding */ treesOf)
/* harmony export */ });
function trustedTree({ rulesFrom, rules, base }) {
    return rulesFrom === 'head' ? undefined : (rules ?? base);
}
function treesOf({ head, base, rules }) {
    return [head, base, rules].filter((tree) => tree !== undefined);
}


/***/ }),

/***/ 3329:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ WAIVERS_FILE),
/* harmony export */   Of: () => (/* binding */ waiverState),
/* harmony export */   kl: () => (/* binding */ MAX_WAIVER_DAYS)
/* harmony export */ });
/* unused harmony export WARNING_DAYS */
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34451);

const WAIVERS_FILE = '.vaultgate/waivers.yaml';
const MAX_WAIVER_DAYS = 180;
const WARNING_DAYS = 14;
function waiverState(waiver, now) {
    const end = (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDay */ .D)(waiver.expires);
    if (end === undefined || now.getTime() >= end.getTime())
        return { kind: 'expired' };
    const days = Math.ceil((end.getTime() - now.getTime()) / _core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d) - 1;
    if (days > MAX_WAIVER_DAYS)
        return { kind: 'too-long' };
    return days <= WARNING_DAYS ? { kind: 'ending', days } : { kind: 'valid' };
}


/***/ }),

/***/ 23407:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WAIVERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34451);
/* harmony import */ var _waiver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3329);



const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('a text is needed').trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('a rule id is needed').regex(/^(?:pack|policy|skill|config)\/[a-z0-9-]+$/, 'a rule id such as skill/link is needed'),
    path: text,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, 'a fingerprint of 64 hexadecimal digits is needed')
        .optional(),
    justification: text,
    owner: text,
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('a day written YYYY-MM-DD is needed')
        .refine((value) => (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDay */ .D)(value) !== undefined, 'a day written YYYY-MM-DD is needed'),
});
const WAIVERS = {
    file: _waiver_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIVERS_FILE */ .Bg,
    key: 'waivers',
    noun: 'waiver',
    schema: entrySchema,
    entryOf: ({ fingerprint, ...rest }, region) => ({ ...rest, ...(fingerprint === undefined ? {} : { fingerprint }), region }),
};


/***/ }),

/***/ 27220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ keyFileOf),
/* harmony export */   Mu: () => (/* binding */ isSafeKeyId),
/* harmony export */   qR: () => (/* binding */ ed25519PublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69716);



const SUFFIXES = ['', '.pem', '.pub', '.public.pem', '.ed25519.pub'];
const MAX_KEY_BYTES = 16 * 1024;
function isSafeKeyId(id) {
    return /^[A-Za-z0-9_@+=-][A-Za-z0-9._@+=-]{0,127}$/.test(id) && !id.includes('..');
}
function keyFileOf(keyring, id) {
    if (!isSafeKeyId(id))
        return undefined;
    for (const suffix of SUFFIXES) {
        const bytes = keyring.get(`${id}${suffix}`);
        if (bytes !== undefined)
            return { name: `${id}${suffix}`, bytes };
    }
    return undefined;
}
function ed25519PublicKey(name, bytes) {
    const text = Buffer.from(bytes.subarray(0, MAX_KEY_BYTES)).toString('utf8');
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds a private key where a public key belongs`, 'Give the public key that belongs to it: openssl pkey -in PRIVATE.pem -pubout -out public.pem');
    }
    const key = parsed(name, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: text, format: 'pem' }));
    if (key.asymmetricKeyType !== 'ed25519') {
        const type = key.asymmetricKeyType ?? 'unknown';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds a key of type ${type}; Ed25519 is needed`, 'Give the Ed25519 public key of the signer (SPKI, PEM).');
    }
    return key;
}
function parsed(name, parse) {
    try {
        return parse();
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds no public key in PEM`, 'Give an Ed25519 public key (SPKI, PEM).', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 75319:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ packChecksum),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   tC: () => (/* binding */ semanticDigest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3085);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14223);



function packChecksum(metadata, policies) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(metadata, ...(0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(policies, (file) => file.path).map((file) => file.bytes));
}
function contentDigest(files) {
    const lines = files.map((file) => `${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(file.bytes)}  ${file.path}\n`);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(...(0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(lines, (line) => line));
}
function semanticDigest(value) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(value));
}


/***/ }),

/***/ 60141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nS: () => (/* binding */ openShelf),
  bK: () => (/* binding */ policyIdOf),
  a2: () => (/* binding */ priorityOf),
  H1: () => (/* binding */ readShippedPack)
});

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
// EXTERNAL MODULE: ./lib/packs/checksum.js
var checksum = __webpack_require__(75319);
// EXTERNAL MODULE: ./lib/packs/installed-name.js
var installed_name = __webpack_require__(34722);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/packs/layer.js
var packs_layer = __webpack_require__(80675);
;// CONCATENATED MODULE: ./lib/packs/metadata.js




const METADATA_KEYS = [
    'name',
    'version',
    'layer',
    'description',
    'dependencies',
    'dependency_constraints',
    'priority_band',
];
const META = ['__pack_meta'];
const packName = schemas/* string */.YjP({ error: 'must be the name of a pack' }).refine(installed_name/* isPackName */.TI, {
    error: 'a pack is named by letters, digits, - and single _, at most 64 of them',
});
const metaSchema = schemas/* looseObject */._H3({
    name: packName,
    version: schemas/* string */.YjP({ error: 'must be a semantic version in quotes, such as "1.0.0"' })
        .refine(isVersion, { error: 'must be a semantic version, such as "1.0.0"' }),
    layer: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: 'must be foundation, domain or custom' })
        .refine((layer) => (0,packs_layer/* layerOf */.ZZ)(layer) !== undefined, {
        error: 'must be foundation, domain or custom, or the integer that VaultKit sorts by',
    }),
    description: schemas/* string */.YjP({ error: 'must be a text' }).nullish(),
    dependencies: schemas/* array */.YOg(packName, { error: 'must be a list of the names of packs' }).nullish(),
    dependency_constraints: schemas/* record */.g1P(packName, schemas/* string */.YjP({ error: 'must be a version range in quotes' }).refine((range) => semver.validRange(range) !== null, {
        error: 'must be a version range, such as "^1.0.0"',
    }), { error: 'must map names of packs to version ranges' })
        .nullish(),
    priority_band: schemas/* looseObject */._H3({ min: schemas/* int */.Whr({ error: 'must be an integer' }), max: schemas/* int */.Whr({ error: 'must be an integer' }) }, { error: 'must have the integers min and max' })
        .refine((band) => band.min <= band.max, { error: 'min must not be above max' })
        .nullish(),
});
const metadataSchema = schemas/* looseObject */._H3({ __pack_meta: schemas/* looseObject */._H3({}, { error: 'the map __pack_meta is missing' }).pipe(metaSchema) }, { error: 'the map __pack_meta is missing' });
function isVersion(version) {
    return /^[0-9][0-9A-Za-z.+-]*$/.test(version) && semver.valid(version) !== null;
}
function readMetadata(document, folderName) {
    const checked = document.validate(metadataSchema);
    if (!checked.ok)
        return checked;
    const meta = checked.value.__pack_meta;
    const layer = (0,packs_layer/* layerOf */.ZZ)(meta.layer);
    const problems = [];
    if (meta.name !== folderName) {
        problems.push({
            kind: 'invalid-value',
            message: `the pack in the folder '${folderName}' calls itself '${meta.name}'`,
            region: document.regionOf([...META, 'name']),
        });
    }
    const dependencies = meta.dependencies ?? [];
    const constraints = meta.dependency_constraints ?? {};
    for (const name of Object.keys(constraints)) {
        if (dependencies.includes(name))
            continue;
        problems.push({
            kind: 'invalid-value',
            message: `dependency_constraints names '${name}', which dependencies does not list`,
            region: document.regionOfKey([...META, 'dependency_constraints', name]),
        });
    }
    if (problems.length > 0 || layer === undefined)
        return { ok: false, problems };
    return {
        ok: true,
        metadata: {
            name: meta.name,
            version: meta.version,
            layer,
            writtenLayer: meta.layer,
            description: meta.description ?? '',
            dependencies,
            dependencyConstraints: constraints,
            priorityBand: meta.priority_band ?? undefined,
        },
    };
}

// EXTERNAL MODULE: ./lib/packs/place.js
var place = __webpack_require__(6221);
// EXTERNAL MODULE: ./lib/packs/unknown-keys.js
var unknown_keys = __webpack_require__(5017);
;// CONCATENATED MODULE: ./lib/packs/shipped-pack.js








function openShelf(folder) {
    const prefix = folder.root === '' ? '' : `${folder.root}/`;
    const found = new Map();
    for (const entry of folder.snapshot.entries()) {
        const slash = entry.path.indexOf('/', prefix.length);
        if (slash < 0 || !entry.path.startsWith(prefix))
            continue;
        const name = entry.path.slice(prefix.length, slash);
        const entries = found.get(name) ?? [];
        entries.push(entry);
        found.set(name, entries);
    }
    const packs = [...found].filter(([name, entries]) => entries.some((entry) => entry.path === `${prefix}${name}/metadata.yaml`));
    return { folder, packs: new Map((0,order/* sortedBy */.V)(packs, ([name]) => name)) };
}
function readShippedPack(shelf, name) {
    const { folder } = shelf;
    const path = folder.root === '' ? name : `${folder.root}/${name}`;
    const metadataPath = `${path}/metadata.yaml`;
    const faults = [];
    const policyPaths = policyFilesOf(shelf.packs.get(name) ?? [], path, faults);
    const contents = folder.snapshot.readMany([metadataPath, ...policyPaths]);
    const metadataBytes = bytesOf(contents.get(metadataPath), metadataPath, faults);
    const files = policyPaths.map((file) => ({
        path: file.slice(path.length + 1),
        bytes: bytesOf(contents.get(file), file, faults),
    }));
    const { metadata, unknownKeys } = metadataOf(metadataBytes, metadataPath, name, faults);
    return {
        name,
        folder,
        path,
        metadata,
        policies: files.flatMap((file, position) => policyOf(name, path, file, position + 1, faults)),
        checksum: (0,checksum/* packChecksum */.TI)(metadataBytes, files),
        contentDigest: (0,checksum/* contentDigest */.eZ)([{ path: 'metadata.yaml', bytes: metadataBytes }, ...files]),
        faults,
        unknownKeys,
    };
}
function policyFilesOf(entries, path, faults) {
    const prefix = `${path}/policies/`;
    const found = [];
    for (const entry of entries) {
        if (!entry.path.startsWith(prefix))
            continue;
        if (entry.path.endsWith('.yml'))
            faults.push({ path: entry.path, message: 'the file would not be installed; policy files end in .yaml' });
        if (!entry.path.endsWith('.yaml'))
            continue;
        if ((0,snapshot/* isRegularFile */.Ze)(entry))
            found.push(entry.path);
        else
            faults.push({ path: entry.path, message: 'the policy is not a regular file' });
    }
    return (0,order/* sortedBy */.V)(found, (file) => file);
}
function bytesOf(content, path, faults) {
    if (content?.kind === 'bytes')
        return content.bytes;
    faults.push({ path, message: `the file cannot be read (${(content?.reason ?? 'missing').replaceAll('-', ' ')})` });
    return new Uint8Array();
}
function metadataOf(bytes, path, name, faults) {
    const read = (0,read_yaml/* readYaml */.gM)(bytes);
    if (!read.ok) {
        faults.push(...read.problems.map((problem) => faultOf(path, problem, undefined)));
        return { metadata: undefined, unknownKeys: [] };
    }
    const { document } = read;
    const result = readMetadata(document, name);
    if (!result.ok) {
        faults.push(...result.problems.map((problem) => faultOf(path, problem, document.text)));
        return { metadata: undefined, unknownKeys: [] };
    }
    const { __pack_meta: meta } = document.value;
    const unknown = [...(0,unknown_keys/* unknownKeysOf */.e)(document.value, [], ['__pack_meta']), ...(0,unknown_keys/* unknownKeysOf */.e)(meta, META, METADATA_KEYS)];
    return { metadata: result.metadata, unknownKeys: unknown.map((key) => ({ ...key, place: (0,place/* placeOfKey */.qQ)(path, document, key.path) })) };
}
function policyOf(pack, packPath, file, index, faults) {
    const path = `${packPath}/${file.path}`;
    const read = (0,read_yaml/* readYaml */.gM)(file.bytes);
    if (!read.ok) {
        faults.push(...read.problems.map((problem) => faultOf(path, problem, undefined)));
        return [];
    }
    const id = policyIdOf(read.document.value);
    if (id === undefined) {
        faults.push({ path, message: 'the policy has no id' });
        return [];
    }
    const { document } = read;
    return [{ path: file.path, document, id, index, installedName: (0,installed_name/* installedName */.qv)(pack, index, id), digest: (0,checksum/* semanticDigest */.tC)(document.value) }];
}
function faultOf(path, problem, text) {
    return { ...(0,place/* placeOfProblem */.Mz)(path, problem, text), message: problem.message };
}
function policyIdOf(value) {
    const id = valueOfKey(value, 'id');
    return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}
function priorityOf(value) {
    return valueOfKey(value, 'priority');
}
function valueOfKey(value, key) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return value[key];
}


/***/ })

};
