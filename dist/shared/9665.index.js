export const id = 9665;
export const ids = [9665];
export const modules = {

/***/ 3085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   b9: () => (/* binding */ equalValues),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony export sortDeep */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14223);

function canonicalJson(value) {
    return JSON.stringify(sortDeep(value));
}
function sortDeep(value) {
    if (Array.isArray(value))
        return value.map(sortDeep);
    if (value === null || typeof value !== 'object')
        return value;
    const sorted = Object.create(null);
    const entries = Object.entries(value).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a, b));
    for (const [key, member] of entries)
        sorted[key] = sortDeep(member);
    return sorted;
}
function prettyJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function equalValues(a, b) {
    return canonicalJson(a) === canonicalJson(b);
}


/***/ }),

/***/ 14223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
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
function rankOfUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
function sortedBy(items, key) {
    return [...items].sort((a, b) => compareCodePoints(key(a), key(b)));
}


/***/ }),

/***/ 25798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(word) {
    return /^[A-Za-z0-9_./:@%+=,][A-Za-z0-9_./:@%+=,-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 36353:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ approvalInvalid)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const approvalInvalid = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/approval-invalid',
    area: 'config',
    title: 'Approval that does not count',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ fault }) => `This approval does not count: ${fault}.`,
    help: () => 'Write it anew with `vaultgate skill approve`, or give kind, digest, by, reason and expires (YYYY-MM-DD).',
    why: 'A consent must say to what, by whom, why and until when. A malformed one consents to nothing.',
    examples: { fires: ['An approval without `expires`.', 'A digest that is no SHA-256.'], silent: ['An approval with all its members.'] },
});


/***/ }),

/***/ 66373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ baseUnreadable)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const baseUnreadable = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/base-unreadable',
    area: 'config',
    title: 'What decides cannot be read in the base',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ what, reason }) => `The ${what} of the base cannot be used, so the built-in rules judge this change: ${reason}.`,
    help: () => 'Correct the file in a change of its own.',
    why: 'The rules of the base decide. When they are broken, the built-in ones stand in for them, so that the change that repairs them can pass and no other change passes by accident.',
    examples: {
        fires: ['The base holds a config file with an unknown key.'],
        silent: ['Only the head of the change is broken: that is config/invalid.'],
    },
});


/***/ }),

/***/ 93338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const changed = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/changed',
    area: 'config',
    title: 'What decides was changed',
    level: 'note',
    severity: 'low',
    confidence: 'high',
    message: ({ what, change }) => `This change ${change} the ${what}; it decides from the next change on, and this one is judged by the base's.`,
    help: () => 'Nothing to mend: see that the change is meant.',
    why: 'The config file, the skill policy, waivers, approvals and keys decide what passes. A change to them deserves a look of its own, even when it loosens nothing.',
    examples: { fires: ['A pull request lowers `max_risk_score`.'], silent: ['A pull request leaves `.vaultgate/` alone.'] },
});


/***/ }),

/***/ 55603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ introduced)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const introduced = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/introduced',
    area: 'config',
    title: 'What decides is new',
    level: 'note',
    severity: 'low',
    confidence: 'high',
    message: ({ what }) => `This change brings a first ${what}; it decides from the next change on, and this one is judged without it.`,
    help: () => 'Nothing to mend: see that the rules are meant.',
    why: 'A change cannot be judged by rules that it brings itself. Where the base has none, the built-in ones judge, and the report says so.',
    examples: { fires: ['The first pull request that adds `.vaultgate/policy.yaml`.'], silent: ['The base has the file already.'] },
});


/***/ }),

/***/ 81165:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const invalid = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/invalid',
    area: 'config',
    title: 'What decides cannot be read',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ what, reason }) => `The ${what} of this change cannot be used: ${reason}.`,
    help: () => 'Correct it at this place; once merged as it is, every run would stop with it.',
    why: 'A rule that cannot be read decides nothing. The gate does not guess what was meant: a misspelt key would otherwise switch a limit off in silence.',
    examples: { fires: ['`max_risk_scor: 29` in the skill policy.', 'A tab as indentation.'], silent: ['A file that holds only comments.'] },
});


/***/ }),

/***/ 14853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loosened)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _ways_to_approve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9689);


const loosened = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/loosened',
    area: 'config',
    title: 'What decides lets more through',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ key, from, to }) => `This change loosens ${key} from ${from} to ${to}.`,
    help: (details) => {
        const byReview = (0,_ways_to_approve_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewWayWords */ .x)(details);
        return `Take the change back, or have it approved${byReview === undefined ? '' : `: ${byReview}, or`} by an entry of kind loosening with the digest ${details.digest} in .vaultgate/approvals.yaml of the base.`;
    },
    why: 'What decides is read from the base, so a change cannot pass by rules that it brought along. But once merged, looser rules judge everything after, and a gate that is widened without anybody noticing is none. The comparison is of meaning: a higher limit, a wider list, a capability that is no longer blocked, a longer waiver or a new exclusion counts; comments and order do not.',
    examples: {
        fires: [
            '`max_risk_score: 29` becomes `59`.',
            '`network: { mode: block }` becomes `allow`.',
            'The config file gains `exclude: [skills/**]`.',
        ],
        silent: ['`max_risk_score: 59` becomes `29`.', 'A comment is added.'],
    },
});


/***/ }),

/***/ 50219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reviewWithoutEffect)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

function messageOf({ by, name, why }) {
    switch (why) {
        case 'must-name':
            return `The review by ${by} approves the change and names none of its decisions, which the skill policy asks for.`;
        case 'edited':
            return `The review by ${by} was edited by somebody else, so it approves nothing.`;
        case 'unknown-name':
            return `The review by ${by} names ${name}, which is no decision that waits here.`;
        case 'ambiguous-name':
            return `The review by ${by} names ${name}, which several decisions share, so it approves none of them.`;
        case 'not-an-approver':
            return `The review by ${by} names ${name}, a decision that other approvers take.`;
        default:
            return `The review by ${by} speaks to the gate but names no decision, so it approves none.`;
    }
}
function helpOf({ why }) {
    switch (why) {
        case 'must-name':
            return 'Approve once more, with the line `/vaultgate approve NAME` of each decision that is meant, or with `/vaultgate approve all`.';
        case 'edited':
            return 'Have the reviewer approve once more, in words of their own.';
        case 'unknown-name':
            return 'Copy the line from the finding as it is now: a name belongs to one content and changes with it.';
        case 'ambiguous-name':
            return 'Have the change split, or record the approvals by their digests in .vaultgate/approvals.yaml of the base.';
        case 'not-an-approver':
            return 'Ask one of the approvers whom the finding names.';
        default:
            return 'Approve once more, with the line `/vaultgate approve NAME` as the finding shows it: alone on its line, neither quoted nor in a code block.';
    }
}
const reviewWithoutEffect = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/review-without-effect',
    area: 'config',
    title: 'Review that approves nothing by what it says',
    level: 'note',
    severity: 'info',
    confidence: 'high',
    message: messageOf,
    help: helpOf,
    why: 'An approver who meant to settle a finding should hear why it still stands. When in doubt a review approves less than it might have meant, never more.',
    examples: {
        fires: [
            'An approving review says `/vaultgate approve 0123456789ab`, and the bundle was changed since that name was shown.',
            'An approver of loosenings names a weakened policy, for which the skill policy names other people.',
        ],
        silent: ['An approving review without a word to the gate.', 'A review by somebody who is no approver.'],
    },
});


/***/ }),

/***/ 42856:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ waiverExpired)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const waiverExpired = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/waiver-expired',
    area: 'config',
    title: 'Expired waiver',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ rule, path, owner, expires }) => `The waiver of ${rule} at ${path} by ${owner} held through ${expires} and counts no more.`,
    help: () => 'Mend the finding and delete the waiver, or renew it with a new date and a justification that still holds.',
    why: 'A waiver is an exception for a time. After its last day, in UTC, the finding gates again.',
    examples: {
        fires: ['`expires: 2026-01-31` on 1 February 2026, UTC.'],
        silent: ['`expires: 2026-01-31` at any time of 31 January 2026, UTC.'],
    },
});


/***/ }),

/***/ 19041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ waiverExpiring)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const waiverExpiring = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/waiver-expiring',
    area: 'config',
    title: 'Waiver that ends soon',
    level: 'warning',
    severity: 'info',
    confidence: 'high',
    message: ({ rule, path, owner, expires, days }) => `The waiver of ${rule} at ${path} by ${owner} ends ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${String(days)} days`} (${expires}).`,
    help: () => 'Mend the finding before then, or renew the waiver.',
    why: 'From 14 days before its end a waiver is announced, so that no build fails by surprise.',
    examples: { fires: ['A waiver that is used and ends in 14 days.'], silent: ['A waiver that is used and ends in 15 days.'] },
});


/***/ }),

/***/ 30666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ waiverInvalid)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const waiverInvalid = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/waiver-invalid',
    area: 'config',
    title: 'Waiver that does not count',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ fault }) => `This waiver does not count: ${fault}.`,
    help: () => 'Give rule, path, justification, owner and expires (YYYY-MM-DD, at most 180 days ahead).',
    why: 'An exception without a reason, an owner or an end is nobody’s. A malformed waiver counts as an expired one.',
    examples: {
        fires: ['A waiver without `expires`.', '`expires: 2030-01-01`, years ahead.'],
        silent: ['All five members, 180 days ahead.'],
    },
});


/***/ }),

/***/ 23971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ waiverUnused)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const waiverUnused = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'config/waiver-unused',
    area: 'config',
    title: 'Waiver that covers nothing',
    level: 'warning',
    severity: 'info',
    confidence: 'high',
    message: ({ rule, path, known }) => known ? `The waiver of ${rule} at ${path} covers no finding.` : `The waiver at ${path} names the rule ${rule}, which does not exist.`,
    help: ({ known }) => (known ? 'Delete it: the finding is gone.' : 'Correct the rule; `vaultgate rules list` names all.'),
    why: 'A forgotten waiver lies in wait for the next finding of its rule at its path.',
    examples: { fires: ['The waived finding was mended and its waiver is still there.'], silent: ['A waiver whose check did not run.'] },
});


/***/ }),

/***/ 75410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ambiguousScalar)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const ambiguousScalar = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/ambiguous-scalar',
    area: 'packs',
    title: 'Scalar that readers understand differently',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ file, source, yaml11, yaml12 }) => `${source} in ${file} is ${yaml11} for YAML 1.1 readers such as VaultKit and ${yaml12} for YAML 1.2 readers.`,
    help: ({ source }) => `Put it in quotes: "${source}"`,
    why: 'VaultKit reads YAML 1.1, most newer tools read YAML 1.2. An unquoted `no` or `010` means different things to them.',
    examples: { fires: ['`policy_id: no`'], silent: ["`policy_id: 'no'`"] },
});


/***/ }),

/***/ 4028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ bandOverlap)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const bandOverlap = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/band-overlap',
    area: 'packs',
    title: 'Bands of two packs overlap',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, other, band, other_band }) => `The priority band of ${pack} (${band}) overlaps that of ${other} (${other_band}).`,
    help: () => 'Remove one of the packs, or give one of them another priority_band in its metadata.yaml.',
    why: 'Where two bands overlap, priorities of one pack can collide with those of the other, which bands are there to prevent.',
    examples: { fires: ['0 to 100 and 100 to 199'], silent: ['0 to 99 and 100 to 199'] },
});


/***/ }),

/***/ 89472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checksumDrift)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const checksumDrift = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/checksum-drift',
    area: 'packs',
    title: 'Pack on offer has other content at the same version',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, version }) => `${pack} v${version} on offer has other content than the ${pack} v${version} that was installed.`,
    help: ({ pack }) => `See what would change with: vaultgate pack upgrade ${pack} --dry-run`,
    why: 'A pack that changes and keeps its version cannot be told apart by version alone; the checksum tells.',
    examples: {
        fires: ['a policy file of the pack was changed and `version` was not'],
        silent: ['the recorded `pack_checksum` is that of the pack on offer'],
    },
});


/***/ }),

/***/ 26583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dependencyCycle)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const dependencyCycle = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/dependency-cycle',
    area: 'packs',
    title: 'Packs require each other',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ cycle }) => `Packs require each other in a circle: ${cycle.join(' → ')}.`,
    help: () => 'Take one of these dependencies out of its metadata.yaml.',
    why: 'Packs in a circle can be neither installed nor removed in order.',
    examples: { fires: ['a requires b, b requires a'], silent: ['a requires b'] },
});


/***/ }),

/***/ 57621:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ dependencyMissing)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const dependencyMissing = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/dependency-missing',
    area: 'packs',
    title: 'Required pack not installed',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ missing }) => `DependencyMissing: Pack requires dependencies not installed: ${missing.join(', ')}`,
    help: ({ pack, missing }) => `Install what ${pack} builds on with: vaultgate pack add ${missing.join(' ')}`,
    why: 'A domain pack leaves the basics to the packs that it builds on. Without them its rules stand alone and the ground that they assume is open.',
    examples: { fires: ['`ai_safety` requires `starter`, which is not installed'], silent: ['both are installed'] },
});


/***/ }),

/***/ 20304:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ dependencyRange)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const dependencyRange = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/dependency-range',
    area: 'packs',
    title: 'Required pack has the wrong version',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, dependency, range, installed }) => `${pack} requires ${dependency} ${range}, but ${dependency} ${installed} is installed.`,
    help: ({ dependency }) => `Bring it into the range with: vaultgate pack upgrade ${dependency}`,
    why: '`dependency_constraints` says with which versions of another pack a pack was tested.',
    examples: {
        fires: ["`dependency_constraints: {starter: '^2.0.0'}` with starter 1.0.0 installed"],
        silent: ['starter 2.1.0 is installed'],
    },
});


/***/ }),

/***/ 34508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ edited)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const edited = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/edited',
    area: 'packs',
    title: 'Installed policy edited',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, version, file, summary }) => `${file} differs from ${pack} v${version}: ${summary.replace(/\.$/, '')}.`,
    help: ({ pack }) => `Take the pack's version back with: vaultgate pack upgrade ${pack} --force (or keep the rule as a file of your own, outside ${pack}__)`,
    why: 'An edited pack policy still carries the name of the pack, and reviewers take it for the rule that the pack ships. Values are compared, so comments, quotes and the order of keys do not count. Whether the edit lets more through is judged by `policy/weakened`.',
    examples: {
        fires: ['the pack says `action: {deny: true}`, the installed file `action: {allow: true}`'],
        silent: ['the installed file has other quotes and a header'],
    },
});


/***/ }),

/***/ 16342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fileClaimedTwice)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const fileClaimedTwice = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/file-claimed-twice',
    area: 'packs',
    title: 'Installed file claimed twice',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, file, other }) => `${pack} claims ${file}, which ${other} claims already.`,
    help: () => 'Take the line out of the entry to which the file does not belong.',
    why: 'Removing or upgrading one of the packs would take the file away from the other.',
    examples: { fires: ['two entries of `files` with one path'], silent: ['each path stands once'] },
});


/***/ }),

/***/ 75547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const interrupted = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/interrupted',
    area: 'packs',
    title: 'A change of packs was interrupted',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ journal }) => `A command that changes packs was interrupted or is still running; ${journal} is left over.`,
    help: () => 'Run the next command that changes packs, which completes or undoes it first, for example: vaultgate pack upgrade',
    why: 'Policies may be half of the old pack and half of the new one.',
    examples: { fires: ['`.vaultgate/pending/journal.json` exists'], silent: ['it does not exist'] },
});


/***/ }),

/***/ 45342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ invalidPack)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const invalidPack = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/invalid-pack',
    area: 'packs',
    title: 'Pack on offer unusable',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ problem, file }) => `InvalidPack: ${problem} (${file})`,
    help: ({ pack, file }) => `Mend ${file} in the pack ${pack}; until then the pack can be neither installed nor compared.`,
    why: 'A pack with broken metadata or policies cannot be installed, and an installed one cannot be compared with it.',
    examples: { fires: ['a `metadata.yaml` without `__pack_meta`', '`version: latest`'], silent: ['a complete `metadata.yaml`'] },
});


/***/ }),

/***/ 39897:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ layerOrder)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const layerOrder = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/layer-order',
    area: 'packs',
    title: 'Pack builds on a higher layer',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, layer, dependency, dependency_layer }) => `${pack} (${layer}) requires ${dependency} (${dependency_layer}), which is a higher layer.`,
    help: ({ pack, dependency }) => `Lift the layer of ${pack}, lower that of ${dependency}, or drop the dependency.`,
    why: 'Installation goes foundation, domain, custom. A pack can build only on packs of its own layer or a lower one.',
    examples: { fires: ['a foundation pack that requires a domain pack'], silent: ['a domain pack that requires a foundation pack'] },
});


/***/ }),

/***/ 45184:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lockInvalid)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const lockInvalid = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/lock-invalid',
    area: 'packs',
    title: 'Lock file of packs unusable',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ file, problem }) => `${file} cannot be used: ${problem}.`,
    help: ({ file }) => `Delete ${file} and let vaultgate pack upgrade write it again.`,
    why: 'The lock file is what edits of installed policies are seen against. A broken one proves nothing.',
    examples: { fires: ['a digest that is not a SHA-256'], silent: ['the file as vaultgate wrote it'] },
});


/***/ }),

/***/ 20227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lockMismatch)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const lockMismatch = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/lock-mismatch',
    area: 'packs',
    title: 'Lock file of packs contradicts the pack',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ file, pack, what }) => `${file} contradicts the pack ${pack} that has the recorded checksum: ${what}.`,
    help: ({ file }) => `Find out who changed it; then delete ${file} and let vaultgate pack upgrade write it again.`,
    why: 'An edit of a policy together with its digest in the lock file would pass for clean. Where the pack itself is at hand, it decides.',
    examples: { fires: ['a digest in the lock that is not that of the policy in the pack'], silent: ['equal digests'] },
});


/***/ }),

/***/ 12134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ lockStale)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const lockStale = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/lock-stale',
    area: 'packs',
    title: 'Lock file of packs is out of step',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ file, reason }) => `${file} is out of step with the state file: ${reason}.`,
    help: () => 'Bring it up to date with: vaultgate pack upgrade',
    why: 'Another tool changed the installed packs and did not know the lock file. Entries that do not belong to the recorded checksum are not used.',
    examples: { fires: ['the lock has starter 1.0.0, the state file starter 1.1.0'], silent: ['both have the same checksum'] },
});


/***/ }),

/***/ 16500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ missingFile)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25798);


const missingFile = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/missing-file',
    area: 'packs',
    title: 'Installed policy missing',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, file, policy_id, listed, moved_to }) => `${file} of ${pack} is missing${consequence(policy_id, moved_to)}${listed ? '' : '; the state file does not list it either'}.`,
    help: ({ pack, file, moved_to }) => moved_to === null
        ? `Put it back with: vaultgate pack upgrade ${pack} --force`
        : `Give it the name back under which the pack is known: mv ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(moved_to)} ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(file)}`,
    why: 'A pack with a policy gone still looks installed. A file that was only renamed is told by its new name; one whose policy is gone is put back with `vaultgate pack upgrade PACK --force`. Whether the loss lets more through is judged by `policy/weakened`.',
    examples: {
        fires: ['the state file lists `config/policies/starter__02__mask_pii.yaml`, which does not exist'],
        silent: ['every listed file exists'],
    },
});
function consequence(policyId, movedTo) {
    if (policyId === null)
        return '';
    return movedTo === null ? `, so its policy ${policyId} is not in force` : `; its policy ${policyId} stands in ${movedTo}`;
}


/***/ }),

/***/ 84663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nameMismatch)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const nameMismatch = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/name-mismatch',
    area: 'packs',
    title: 'Pack recorded under another name',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, recorded_name, state_file }) => `${state_file} records the pack '${recorded_name}' under the key '${pack}'.`,
    help: () => "Make the key and the name one; if unsure which is right, look at the names of the pack's files.",
    why: 'Tools look the pack up by its key and show its name. With two names one entry can pass for another pack.',
    examples: { fires: ['`starter: {name: ai_safety, …}`'], silent: ['`starter: {name: starter, …}`'] },
});


/***/ }),

/***/ 45014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ notShipped)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const notShipped = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/not-shipped',
    area: 'packs',
    title: 'Installed pack is no longer on offer',
    level: 'note',
    severity: 'info',
    confidence: 'high',
    message: ({ pack, version }) => `${pack} v${version} is installed, but no folder of packs offers it.`,
    help: ({ pack }) => `Point --packs-dir at the packs it came from, or remove it with: vaultgate pack remove ${pack}`,
    why: 'A pack that nobody ships any more gets no upgrades, and nothing says so unless it is looked for.',
    examples: { fires: ['`legacy` is installed, the folder of packs has no `legacy`'], silent: ['the folder of packs has it'] },
});


/***/ }),

/***/ 85880:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pathOutside)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const pathOutside = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/path-outside',
    area: 'packs',
    title: 'Installed file outside the policies folder',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ pack, file, policies_dir }) => `${pack} claims ${file}, which is not below ${policies_dir}.`,
    help: ({ policies_dir }) => `Take the line out of the state file, or write the path of the installed policy below ${policies_dir}.`,
    why: 'Removing or upgrading a pack deletes the files that it claims, so a path such as `../../x` in the state file could delete anything. Such a file is neither read nor deleted.',
    examples: { fires: ['`path: ../../README.md`', '`path: src/index.ts`'], silent: ['`path: config/policies/starter__01__mask_pii.yaml`'] },
});


/***/ }),

/***/ 65822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ policyIdMismatch)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const policyIdMismatch = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/policy-id-mismatch',
    area: 'packs',
    title: 'Policy recorded under another id',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ pack, file, recorded_id, actual_id }) => `${file} holds the policy ${actual_id}, but ${pack} records it as ${recorded_id}.`,
    help: ({ pack }) => `Restore the file with: vaultgate pack upgrade ${pack} --force`,
    why: 'The state file says which policy stands in which file. When the two part, audits that go by the state file look at the wrong policy.',
    examples: { fires: ['`policy_id: mask_pii` for a file with `id: mask_all`'], silent: ['both are `mask_pii`'] },
});


/***/ }),

/***/ 88560:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ priorityMissing)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const priorityMissing = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/priority-missing',
    area: 'packs',
    title: 'Policy without a priority in a pack with a band',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ pack, policy_id, min, max }) => `${policy_id} has no priority, though ${pack} owns the band ${String(min)} to ${String(max)}.`,
    help: ({ min, max }) => `Give it a priority from ${String(min)} to ${String(max)}.`,
    why: 'A policy without a priority is sorted by a default that lies outside the band of its pack.',
    examples: { fires: ['no `priority` in a pack with a `priority_band`'], silent: ['the pack has no `priority_band`'] },
});


/***/ }),

/***/ 75951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ priorityOutsideBand)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const priorityOutsideBand = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/priority-outside-band',
    area: 'packs',
    title: 'Priority outside the band of the pack',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ pack, policy_id, priority, min, max }) => `InvalidPack: Policy priority outside allowed band (${policy_id} has ${String(priority)}, ${pack} owns ${String(min)} to ${String(max)})`,
    help: ({ policy_id, min, max }) => `Give ${policy_id} a priority from ${String(min)} to ${String(max)}.`,
    why: 'Bands keep packs from getting in front of each other.',
    examples: {
        fires: ['priority 5000 in a pack with the band 0 to 100'],
        silent: ['priority 100 in that pack: both ends belong to the band'],
    },
});


/***/ }),

/***/ 25998:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ stateInvalid)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const stateInvalid = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/state-invalid',
    area: 'packs',
    title: 'State file unusable',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ state_file, problem }) => `${state_file} cannot be used: ${problem}.`,
    help: ({ state_file }) => `Mend ${state_file} at this place, or take the last good version back from the repository's history, with Git: git checkout HEAD~1 -- ${state_file}`,
    why: 'A state file that cannot be read is never taken for an empty one: that would hide every installed pack, and the next installation would overwrite the record.',
    examples: { fires: ['`installed_packs: [` (the list is never closed)', 'an entry without `version`'], silent: ['`installed_packs: {}`'] },
});


/***/ }),

/***/ 73645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stateMissing)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const stateMissing = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/state-missing',
    area: 'packs',
    title: 'State file missing',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ state_file, policies_dir, packs, files }) => `${state_file} is missing, though ${policies_dir} holds ${String(files.length)} ${files.length === 1 ? 'file' : 'files'} of ${packs.join(', ')}.`,
    help: ({ state_file, packs }) => `Commit ${state_file} if git ignores it; otherwise record the files that equal the pack with: vaultgate pack add ${packs.join(' ')}`,
    why: 'Without the state file nobody can tell which version of a pack is in force, or whether its policies were edited. VaultKit writes a `.gitignore` that leaves `.vkit/` out of fresh projects, so this is common.',
    examples: {
        fires: ['`config/policies/starter__01__mask_pii.yaml` stands there, `.vkit/packs.yaml` does not'],
        silent: ['neither stands there', 'both stand there'],
    },
});


/***/ }),

/***/ 2117:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stateVersion)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const stateVersion = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/state-version',
    area: 'packs',
    title: 'State file of another format',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ state_file, format, known }) => `${state_file} has format_version ${format}; only ${known} is known.`,
    help: ({ format, known }) => `Use a release of vaultgate that knows format_version ${format}, or write format_version: ${known} if that is a slip.`,
    why: 'Guessing at a format that is not known could misread which packs are in force.',
    examples: { fires: ['`format_version: v2`'], silent: ['`format_version: v1`'] },
});


/***/ }),

/***/ 75302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ symlink)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const symlink = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/symlink',
    area: 'packs',
    title: 'Symbolic link in place of pack files',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ link, target }) => target === null
        ? `${link} is a symbolic link, so what lies behind it was not checked.`
        : `${link} is a symbolic link to ${target}, so what lies behind it was not checked.`,
    help: ({ link }) => `Put the real file or folder at ${link}.`,
    why: 'Links are never followed: they can lead out of the repository, and to other content on another machine. Policies behind one would be in force unchecked.',
    examples: { fires: ['`config/policies` → `../elsewhere`'], silent: ['`config/policies` is a folder'] },
});


/***/ }),

/***/ 64633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const unknownKey = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/unknown-key',
    area: 'packs',
    title: 'Unknown key',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ file, key, suggestion }) => suggestion === null ? `Unknown key '${key}' in ${file}.` : `Unknown key '${key}' in ${file}; did you mean '${suggestion}'?`,
    help: ({ key, suggestion }) => suggestion === null ? 'Take the key out if nothing of yours reads it.' : `Write ${suggestion} in place of ${key}.`,
    why: 'A key that nobody reads is a setting that does not hold. One that resembles a known key is a warning; any other is a note, since other tools may read it.',
    examples: { fires: ['`prioritiy_band:` in `metadata.yaml`'], silent: ['`priority_band:`'] },
});


/***/ }),

/***/ 48330:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownOrigin)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const unknownOrigin = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/unknown-origin',
    area: 'packs',
    title: 'Installed files cannot be verified',
    level: 'note',
    severity: 'info',
    confidence: 'high',
    message: ({ pack, version, reason }) => `The files of ${pack} v${version} were not verified: ${reason}.`,
    help: ({ pack }) => `Point --packs-dir at the packs that were installed, or go over to the pack on offer with: vaultgate pack upgrade ${pack} --force`,
    why: 'Edits can only be seen against what was installed. That is known from the lock file, or from a pack on offer whose checksum is the recorded one. With neither, nothing is claimed.',
    examples: {
        fires: ['the recorded `pack_checksum` belongs to no pack on offer, and there is no lock file'],
        silent: ['a pack on offer has the recorded checksum'],
    },
});


/***/ }),

/***/ 44333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ untrackedFile)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const untrackedFile = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/untracked-file',
    area: 'packs',
    title: 'Pack file that is not tracked',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ pack, file, reason }) => reason === 'not-in-pack'
        ? `${file} is recorded as a file of ${pack}, which has no such policy.`
        : `${file} is named like a file of ${pack}, but the state file does not list it.`,
    help: ({ pack, reason }) => reason === 'not-in-pack'
        ? `Rename it if it is yours and take its line out of the state file.`
        : `Rename it if it is yours, since ${pack}__ is the pack's namespace, or delete it if it is left over.`,
    why: "The prefix `<pack>__` is the pack's namespace. A file in it that the pack does not own passes for one of its policies.",
    examples: { fires: ['`starter__99__let_me_in.yaml`, not listed under `starter`'], silent: ['`050_our_own_rule.yaml`'] },
});


/***/ }),

/***/ 8695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ versionDrift)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const versionDrift = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'pack/version-drift',
    area: 'packs',
    title: 'Installed version is not the one on offer',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ pack, installed, available, direction }) => direction === 'downgrade'
        ? `${pack} (installed v${installed}, available v${available}): the version on offer is older`
        : `${pack} (installed v${installed}, available v${available})`,
    help: ({ pack, installed, direction, source }) => direction === 'downgrade'
        ? `Offer version ${installed} or later in ${source}, or go back on purpose with: vaultgate pack upgrade ${pack} --force`
        : `See what would change with: vaultgate pack upgrade ${pack} --dry-run`,
    why: 'A pack that lags behind lacks rules that its authors found necessary. Nothing is ever upgraded without being asked for.',
    examples: { fires: ['`version: 1.0.0` in the state file while the pack on offer is 1.1.0'], silent: ['both are 1.0.0'] },
});


/***/ }),

/***/ 55883:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ AMBIGUOUS_SCALAR_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const AMBIGUOUS_SCALAR_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
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


/***/ }),

/***/ 5450:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ BUNDLE_CHECKSUM_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const BUNDLE_CHECKSUM_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'policy/bundle-checksum',
    area: 'policies',
    title: 'Policy bundle does not match its checksum',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ recorded, computed }) => `The policy bundle records the checksum ${recorded}, and its content has ${computed}.`,
    help: () => 'Compile it anew with: vaultgate policy bundle --output dist/policy_bundle.json',
    why: 'The checksum covers every byte of meaning in the policy bundle. Where it does not fit, somebody edited the compiled file by hand, and what would be deployed is not what was reviewed.',
    examples: { fires: ['an action edited in dist/policy_bundle.json'], silent: ['a policy bundle as it was compiled'] },
});


/***/ }),

/***/ 96600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ BUNDLE_STALE_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const NAMED_ENTRIES = 3;
const BUNDLE_STALE_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'policy/bundle-stale',
    area: 'policies',
    title: 'Policy bundle is stale',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ stale }) => {
        const named = stale.slice(0, NAMED_ENTRIES).map(({ kind, id, reason }) => `${kind} ${id} ${reason}`);
        const rest = stale.length - named.length;
        return `The policy bundle is not what the repository compiles to: ${named.join('; ')}${rest > 0 ? `; and ${String(rest)} more` : ''}.`;
    },
    help: ({ path }) => `Compile it anew with: vaultgate policy bundle --output ${path}`,
    why: 'What is deployed is the policy bundle and not the policies. A stale one enforces rules that the repository no longer has, or lacks those that it has, however well the repository is reviewed.',
    examples: {
        fires: ['a policy was edited after the policy bundle was compiled', 'a field was added to datasets/registry.yaml'],
        silent: ['the policy bundle was compiled from exactly these files, at whatever time'],
    },
});


/***/ }),

/***/ 11366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ BUNDLE_UNREADABLE_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const BUNDLE_UNREADABLE_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'policy/bundle-unreadable',
    area: 'policies',
    title: 'Policy bundle cannot be read',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ problem }) => `The policy bundle cannot be verified: ${problem}.`,
    help: () => 'Compile it anew with: vaultgate policy bundle --output dist/policy_bundle.json',
    why: 'A policy bundle that cannot be read can neither be verified nor deployed.',
    examples: { fires: ['an empty dist/policy_bundle.json'], silent: ['no policy bundle at all'] },
});


/***/ }),

/***/ 65687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CHANGED_OBLIGATION_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29078);


const CHANGED_OBLIGATION_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'policy/changed-obligation',
    area: 'policies',
    title: 'Obligation changed',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ policy_id, respect, witness, other_than, before, after, other_policy }) => {
        if (respect === 'priority')
            return `${policy_id} now comes before the stricter ${other_policy ?? ''} by its priority; that changes nothing while the strictest action wins, and everything where the first match does.`;
        const change = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordRequest */ .wS)(witness, other_than)} was ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDecision */ .Hi)(before, respect)} and is now ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDecision */ .Hi)(after, respect)}`;
        return respect === 'exposure'
            ? `${policy_id} no longer masks: ${change}, after which the data is shown in plain.`
            : `${policy_id} obliges to something else: ${change}.`;
    },
    help: ({ respect }) => {
        if (respect === 'priority')
            return 'Keep the order of the two, or confirm that the control plane goes by the strictest action.';
        return respect === 'exposure'
            ? 'Keep a mask beside the approval if approved requests should not show plain data.'
            : 'Have the change reviewed by whoever is responsible for the policy.';
    },
    why: 'Another approver, another kind of masking or another order cannot be ranked as stricter or weaker, so nobody but a person can say whether the change is meant.',
    examples: {
        fires: [
            'approver_role: security becomes approver_role: finance',
            'default_method: hash becomes default_method: truncate',
            'mask: true becomes require_approval: true',
        ],
        silent: ['a second approver is added', 'default_method: hash becomes default_method: redact'],
    },
});


/***/ }),

/***/ 11605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DUPLICATE_ID_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const DUPLICATE_ID_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
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


/***/ }),

/***/ 44260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ IGNORED_CONDITION_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const IGNORED_CONDITION_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
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


/***/ }),

/***/ 41225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ INVALID_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

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
const INVALID_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
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


/***/ }),

/***/ 99115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ REGISTRY_UNREADABLE_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const REGISTRY_UNREADABLE_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'policy/registry-unreadable',
    area: 'policies',
    title: 'Registry of datasets cannot be read',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ problem }) => `The registry of datasets cannot be read: ${problem}.`,
    help: () => 'Make it a map of datasets, each with `datasource` and a map of `fields`.',
    why: 'Policies name labels, and the registry says which field carries which label. Where it cannot be read, no policy that goes by labels can be enforced, and no policy bundle can be compiled.',
    examples: { fires: ['orders: [id, email]'], silent: ['orders: { datasource: shop, fields: { email: { category: pii } } }'] },
});


/***/ }),

/***/ 15795:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ UNDECIDED_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const UNDECIDED_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'policy/undecided',
    area: 'policies',
    title: 'Weakening cannot be decided',
    level: 'error',
    severity: 'medium',
    confidence: 'medium',
    message: ({ policy_id }) => `Whether ${policy_id} still holds cannot be decided: it hangs on a time zone, or the policies are too entangled.`,
    help: () => 'Change fewer policies at once, state time windows without a time zone, or have the change reviewed and waive this finding.',
    why: 'A question that cannot be decided is not answered with yes: a change that could let more through waits for a person.',
    examples: { fires: ['a deny with context.time.timezone is removed'], silent: ['a deny with context.time.timezone stays as it is'] },
});


/***/ }),

/***/ 26158:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ UNKNOWN_KEY_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const UNKNOWN_KEY_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
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


/***/ }),

/***/ 11171:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ UNREADABLE_POLICY_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const UNREADABLE_POLICY_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
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


/***/ }),

/***/ 53086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ WEAKENED_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _ways_to_approve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9689);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29078);



const WEAKENED_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'policy/weakened',
    area: 'policies',
    title: 'Policy weakened',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ policy_id, change, witness, other_than, before, after, respect, contains }) => {
        const reading = contains === 'both' ? '' : ` (where \`contains\` means ${contains} of the tags)`;
        return `${policy_id} no longer holds${change === '' ? '' : ` (${change})`}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordRequest */ .wS)(witness, other_than)} was ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDecision */ .Hi)(before, respect)} and is now ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .wordDecision */ .Hi)(after, respect)}${reading}.`;
    },
    help: (details) => {
        const { restore_command, policy_path, restore_path, digest } = details;
        const restore = restore_command === null
            ? `Take ${restore_path ?? policy_path} back to what it was`
            : `Take the pack's version back with: ${restore_command}`;
        const byReview = (0,_ways_to_approve_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewWayWords */ .x)(details);
        return `${restore}; to keep the change, have it approved${byReview === undefined ? '' : `: ${byReview}, or`} by an entry of kind weakening with the digest ${digest} in .vaultgate/approvals.yaml of the base.`;
    },
    why: 'A set of policies is weaker than another if there is a request that it treats more leniently: a lower action (deny, require_approval, mask, allow in this order), an approver who is no longer asked, a lesser masking, or a longer grant. The sets are compared as wholes, so moving or splitting a policy is no finding, and a change that another policy makes harmless is none either. The request in the message is a smallest one that shows the difference; `vaultgate policy explain` takes it as it stands in the details.',
    examples: {
        fires: [
            'action: { deny: true } becomes action: { allow: true }',
            'context: { environment: production } is added to a deny',
            'the only policy that denies secrets is deleted',
            'a field that policies mask as pii is given another category in the registry of datasets',
        ],
        silent: ['a policy moves to another file', 'a deny is removed that another deny covers', 'a policy is added'],
    },
});


/***/ }),

/***/ 29078:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ wordDecision),
/* harmony export */   wS: () => (/* binding */ wordRequest)
/* harmony export */ });
/* unused harmony export wordDuration */
function wordRequest(request, otherThan) {
    const part = (words, key, noun) => {
        const stated = request[key];
        if (typeof stated === 'string' || typeof stated === 'number')
            return ` ${words} ${String(stated)}`;
        const excluded = otherThan[key];
        return Array.isArray(excluded) ? ` ${words} ${noun} other than ${excluded.map(String).join(' and ')}` : '';
    };
    return [
        'a request',
        part('by', 'requester_role', 'a role'),
        part('with clearance', 'requester_clearance', ''),
        part('from', 'requester_region', 'a region'),
        wordFields(request['fields']),
        part('of', 'dataset', 'a dataset'),
        part('kept in', 'dataset_region', 'a region'),
        part('in', 'environment', 'an environment'),
        part('at', 'time', ''),
    ]
        .join('')
        .replaceAll('  ', ' ');
}
const NAMED_FIELDS = 3;
function wordFields(fields) {
    if (!Array.isArray(fields))
        return '';
    const all = fields;
    const rest = all.length - NAMED_FIELDS;
    return ` for ${all.slice(0, NAMED_FIELDS).map(wordField).join(' and ')}${rest > 0 ? ` and ${String(rest)} more fields` : ''}`;
}
function wordField(field) {
    if (typeof field === 'string')
        return `the field ${field}`;
    const { name, sensitivity, tags } = field;
    const labels = Array.isArray(tags) ? `${tags.map(String).join(' and ')} data` : 'data';
    const what = typeof sensitivity === 'string' ? `${labels} of ${sensitivity} sensitivity` : labels;
    return typeof name !== 'string' || /^field(?:_[0-9]+)?$/.test(name) ? what : `${what} in ${name}`;
}
function wordDecision(decision, respect) {
    const ttl = respect === 'ttl' ? wordLimit(decision['ttl_seconds']) : '';
    switch (decision['action']) {
        case 'deny':
            return 'denied';
        case 'require_approval': {
            const approvers = Array.isArray(decision['approvers']) ? decision['approvers'].map(String) : [];
            return `held for the approval of ${approvers.join(' and ')}${ttl}`;
        }
        case 'mask':
            return `masked${respect === 'masking' ? wordMasking(decision['masking']) : ''}${ttl}`;
        default:
            return `allowed${ttl}`;
    }
}
function wordMasking(masking) {
    const entries = Object.entries((masking ?? {}));
    const words = entries.map(([field, methods]) => {
        const named = Array.isArray(methods)
            ? methods.map((method) => (method === 'default' ? "the engine's default" : String(method))).join(' and ')
            : '';
        return field === '*' ? named : `${named} for ${field}`;
    });
    return ` by ${words.join(', ')}`;
}
function wordLimit(seconds) {
    return typeof seconds === 'number' ? ` for at most ${wordDuration(seconds)}` : ' without a limit';
}
function wordDuration(seconds) {
    if (seconds % 3600 === 0)
        return `${String(seconds / 3600)}h`;
    return seconds % 60 === 0 ? `${String(seconds / 60)}m` : `${String(seconds)}s`;
}


/***/ }),

/***/ 95893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  Y: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/rules/config/approval-invalid.js
var approval_invalid = __webpack_require__(36353);
// EXTERNAL MODULE: ./lib/rules/config/base-unreadable.js
var base_unreadable = __webpack_require__(66373);
// EXTERNAL MODULE: ./lib/rules/config/changed.js
var changed = __webpack_require__(93338);
// EXTERNAL MODULE: ./lib/rules/config/introduced.js
var introduced = __webpack_require__(55603);
// EXTERNAL MODULE: ./lib/rules/config/invalid.js
var invalid = __webpack_require__(81165);
// EXTERNAL MODULE: ./lib/rules/config/loosened.js
var loosened = __webpack_require__(14853);
// EXTERNAL MODULE: ./lib/rules/config/review-without-effect.js
var review_without_effect = __webpack_require__(50219);
// EXTERNAL MODULE: ./lib/rules/config/waiver-expired.js
var waiver_expired = __webpack_require__(42856);
// EXTERNAL MODULE: ./lib/rules/config/waiver-expiring.js
var waiver_expiring = __webpack_require__(19041);
// EXTERNAL MODULE: ./lib/rules/config/waiver-invalid.js
var waiver_invalid = __webpack_require__(30666);
// EXTERNAL MODULE: ./lib/rules/config/waiver-unused.js
var waiver_unused = __webpack_require__(23971);
;// CONCATENATED MODULE: ./lib/rules/config/all.js











const CONFIG_RULES = [
    approval_invalid/* approvalInvalid */.H,
    base_unreadable/* baseUnreadable */.j,
    changed/* changed */.t,
    introduced/* introduced */._,
    invalid/* invalid */.G,
    loosened/* loosened */.E,
    review_without_effect/* reviewWithoutEffect */.C,
    waiver_expired/* waiverExpired */.Q,
    waiver_expiring/* waiverExpiring */.x,
    waiver_invalid/* waiverInvalid */.o,
    waiver_unused/* waiverUnused */.V,
];

// EXTERNAL MODULE: ./lib/rules/pack/ambiguous-scalar.js
var ambiguous_scalar = __webpack_require__(75410);
// EXTERNAL MODULE: ./lib/rules/pack/band-overlap.js
var band_overlap = __webpack_require__(4028);
// EXTERNAL MODULE: ./lib/rules/pack/checksum-drift.js
var checksum_drift = __webpack_require__(89472);
// EXTERNAL MODULE: ./lib/rules/pack/dependency-cycle.js
var dependency_cycle = __webpack_require__(26583);
// EXTERNAL MODULE: ./lib/rules/pack/dependency-missing.js
var dependency_missing = __webpack_require__(57621);
// EXTERNAL MODULE: ./lib/rules/pack/dependency-range.js
var dependency_range = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/rules/pack/edited.js
var edited = __webpack_require__(34508);
// EXTERNAL MODULE: ./lib/rules/pack/file-claimed-twice.js
var file_claimed_twice = __webpack_require__(16342);
// EXTERNAL MODULE: ./lib/rules/pack/interrupted.js
var interrupted = __webpack_require__(75547);
// EXTERNAL MODULE: ./lib/rules/pack/invalid-pack.js
var invalid_pack = __webpack_require__(45342);
// EXTERNAL MODULE: ./lib/rules/pack/layer-order.js
var layer_order = __webpack_require__(39897);
// EXTERNAL MODULE: ./lib/rules/pack/lock-invalid.js
var lock_invalid = __webpack_require__(45184);
// EXTERNAL MODULE: ./lib/rules/pack/lock-mismatch.js
var lock_mismatch = __webpack_require__(20227);
// EXTERNAL MODULE: ./lib/rules/pack/lock-stale.js
var lock_stale = __webpack_require__(12134);
// EXTERNAL MODULE: ./lib/rules/pack/missing-file.js
var missing_file = __webpack_require__(16500);
// EXTERNAL MODULE: ./lib/rules/pack/name-mismatch.js
var name_mismatch = __webpack_require__(84663);
// EXTERNAL MODULE: ./lib/rules/pack/not-shipped.js
var not_shipped = __webpack_require__(45014);
// EXTERNAL MODULE: ./lib/rules/pack/path-outside.js
var path_outside = __webpack_require__(85880);
// EXTERNAL MODULE: ./lib/rules/pack/policy-id-mismatch.js
var policy_id_mismatch = __webpack_require__(65822);
// EXTERNAL MODULE: ./lib/rules/pack/priority-missing.js
var priority_missing = __webpack_require__(88560);
// EXTERNAL MODULE: ./lib/rules/pack/priority-outside-band.js
var priority_outside_band = __webpack_require__(75951);
// EXTERNAL MODULE: ./lib/rules/pack/state-invalid.js
var state_invalid = __webpack_require__(25998);
// EXTERNAL MODULE: ./lib/rules/pack/state-missing.js
var state_missing = __webpack_require__(73645);
// EXTERNAL MODULE: ./lib/rules/pack/state-version.js
var state_version = __webpack_require__(2117);
// EXTERNAL MODULE: ./lib/rules/pack/symlink.js
var symlink = __webpack_require__(75302);
// EXTERNAL MODULE: ./lib/rules/pack/unknown-key.js
var unknown_key = __webpack_require__(64633);
// EXTERNAL MODULE: ./lib/rules/pack/unknown-origin.js
var unknown_origin = __webpack_require__(48330);
// EXTERNAL MODULE: ./lib/rules/pack/untracked-file.js
var untracked_file = __webpack_require__(44333);
// EXTERNAL MODULE: ./lib/rules/pack/version-drift.js
var version_drift = __webpack_require__(8695);
;// CONCATENATED MODULE: ./lib/rules/pack/all.js





























const PACK_RULES = [
    ambiguous_scalar/* ambiguousScalar */.B,
    band_overlap/* bandOverlap */.p,
    checksum_drift/* checksumDrift */.f,
    dependency_cycle/* dependencyCycle */.M,
    dependency_missing/* dependencyMissing */.m,
    dependency_range/* dependencyRange */.H,
    edited/* edited */.o,
    file_claimed_twice/* fileClaimedTwice */.U,
    interrupted/* interrupted */.V,
    invalid_pack/* invalidPack */.t,
    layer_order/* layerOrder */.E,
    lock_invalid/* lockInvalid */.F,
    lock_mismatch/* lockMismatch */._,
    lock_stale/* lockStale */.p,
    missing_file/* missingFile */.B,
    name_mismatch/* nameMismatch */.E,
    not_shipped/* notShipped */.d,
    path_outside/* pathOutside */.D,
    policy_id_mismatch/* policyIdMismatch */.i,
    priority_missing/* priorityMissing */.j,
    priority_outside_band/* priorityOutsideBand */.D,
    state_invalid/* stateInvalid */.N,
    state_missing/* stateMissing */.G,
    state_version/* stateVersion */.y,
    symlink/* symlink */.Y,
    unknown_key/* unknownKey */.a,
    unknown_origin/* unknownOrigin */.P,
    untracked_file/* untrackedFile */.O,
    version_drift/* versionDrift */.M,
];

// EXTERNAL MODULE: ./lib/rules/policy/ambiguous-scalar.js
var policy_ambiguous_scalar = __webpack_require__(55883);
// EXTERNAL MODULE: ./lib/rules/policy/bundle-checksum.js
var bundle_checksum = __webpack_require__(5450);
// EXTERNAL MODULE: ./lib/rules/policy/bundle-stale.js
var bundle_stale = __webpack_require__(96600);
// EXTERNAL MODULE: ./lib/rules/policy/bundle-unreadable.js
var bundle_unreadable = __webpack_require__(11366);
// EXTERNAL MODULE: ./lib/rules/policy/changed-obligation.js
var changed_obligation = __webpack_require__(65687);
// EXTERNAL MODULE: ./lib/rules/policy/duplicate-id.js
var duplicate_id = __webpack_require__(11605);
// EXTERNAL MODULE: ./lib/rules/policy/ignored-condition.js
var ignored_condition = __webpack_require__(44260);
// EXTERNAL MODULE: ./lib/rules/policy/invalid.js
var policy_invalid = __webpack_require__(41225);
// EXTERNAL MODULE: ./lib/rules/policy/registry-unreadable.js
var registry_unreadable = __webpack_require__(99115);
// EXTERNAL MODULE: ./lib/rules/policy/undecided.js
var undecided = __webpack_require__(15795);
// EXTERNAL MODULE: ./lib/rules/policy/unknown-key.js
var policy_unknown_key = __webpack_require__(26158);
// EXTERNAL MODULE: ./lib/rules/policy/unreadable.js
var unreadable = __webpack_require__(11171);
// EXTERNAL MODULE: ./lib/rules/policy/weakened.js
var weakened = __webpack_require__(53086);
;// CONCATENATED MODULE: ./lib/rules/policy/all.js













const POLICY_RULES = [
    policy_ambiguous_scalar/* AMBIGUOUS_SCALAR_RULE */.d,
    bundle_checksum/* BUNDLE_CHECKSUM_RULE */.A,
    bundle_stale/* BUNDLE_STALE_RULE */.O,
    bundle_unreadable/* BUNDLE_UNREADABLE_RULE */._,
    changed_obligation/* CHANGED_OBLIGATION_RULE */.b,
    duplicate_id/* DUPLICATE_ID_RULE */.$,
    ignored_condition/* IGNORED_CONDITION_RULE */._,
    policy_invalid/* INVALID_RULE */.R,
    registry_unreadable/* REGISTRY_UNREADABLE_RULE */.P,
    undecided/* UNDECIDED_RULE */.V,
    policy_unknown_key/* UNKNOWN_KEY_RULE */.U,
    unreadable/* UNREADABLE_POLICY_RULE */.c,
    weakened/* WEAKENED_RULE */.k,
];

// EXTERNAL MODULE: ./lib/rules/skill-policy/approval-missing.js
var approval_missing = __webpack_require__(34698);
// EXTERNAL MODULE: ./lib/rules/skill-policy/archive-fault.js
var archive_fault = __webpack_require__(52997);
// EXTERNAL MODULE: ./lib/rules/skill-policy/broken-reference.js
var broken_reference = __webpack_require__(45713);
// EXTERNAL MODULE: ./lib/rules/skill-policy/bundle-size.js
var bundle_size = __webpack_require__(16196);
// EXTERNAL MODULE: ./lib/rules/skill-policy/capability-approved.js
var capability_approved = __webpack_require__(34168);
// EXTERNAL MODULE: ./lib/rules/skill-policy/capability-blocked.js
var capability_blocked = __webpack_require__(95379);
// EXTERNAL MODULE: ./lib/rules/skill-policy/file-size.js
var file_size = __webpack_require__(41014);
// EXTERNAL MODULE: ./lib/rules/skill-policy/front-matter.js
var front_matter = __webpack_require__(90731);
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
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-tokens.js
var manifest_tokens = __webpack_require__(75240);
// EXTERNAL MODULE: ./lib/rules/skill-policy/max-risk-exceeded.js
var max_risk_exceeded = __webpack_require__(94878);
// EXTERNAL MODULE: ./lib/rules/skill-policy/receipt-invalid.js
var receipt_invalid = __webpack_require__(37780);
// EXTERNAL MODULE: ./lib/rules/skill-policy/receipt-stale.js
var receipt_stale = __webpack_require__(93746);
// EXTERNAL MODULE: ./lib/rules/skill-policy/unreadable-content.js
var unreadable_content = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/rules/skill-policy/unsafe-path.js
var unsafe_path = __webpack_require__(73140);
// EXTERNAL MODULE: ./lib/rules/skill-policy/verdict-not-allowed.js
var verdict_not_allowed = __webpack_require__(80642);
;// CONCATENATED MODULE: ./lib/rules/skill-policy/all.js




















const SKILL_POLICY_RULES = [
    approval_missing/* approvalMissing */.i,
    archive_fault/* archiveFault */.d,
    broken_reference/* brokenReference */.j,
    bundle_size/* bundleSize */.g,
    capability_approved/* capabilityApproved */.U,
    capability_blocked/* capabilityBlocked */.P,
    file_size/* fileSize */.O,
    front_matter/* frontMatter */.Z,
    skill_policy_link/* forbiddenLink */.U,
    manifest_count/* manifestCount */.v,
    manifest_encoding/* manifestEncoding */.h,
    manifest_field/* manifestField */.e,
    manifest_name_case/* manifestNameCase */.L,
    manifest_tokens/* manifestTokens */.C,
    max_risk_exceeded/* maxRiskExceeded */.x,
    receipt_invalid/* receiptInvalid */.Q,
    receipt_stale/* receiptStale */.o,
    unreadable_content/* unreadableContent */.j,
    unsafe_path/* unsafePath */.K,
    verdict_not_allowed/* verdictNotAllowed */.b,
];

// EXTERNAL MODULE: ./lib/rules/skill/all.js
var skill_all = __webpack_require__(36838);
;// CONCATENATED MODULE: ./lib/rules/registry.js






const RULES = (0,order/* sortedBy */.V)([...CONFIG_RULES, ...PACK_RULES, ...POLICY_RULES, ...SKILL_POLICY_RULES, ...skill_all/* DETECTION_RULES */.G], (rule) => rule.id);
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function ruleOf(id) {
    return BY_ID.get(id);
}


/***/ }),

/***/ 34698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ approvalMissing)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _ways_to_approve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9689);


const approvalMissing = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/approval-missing',
    area: 'skills',
    title: 'Capability without an approval',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    code: 'REQUIRED_APPROVAL_MISSING',
    message: ({ capability, note, reason }) => `The capability ${capability} needs an approval, and ${reason}${note === '' ? '' : ` (policy: ${note.trim().replace(/\.$/, '')})`}.`,
    help: (details) => {
        const byReview = (0,_ways_to_approve_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewWayWords */ .x)(details);
        return `Review the bundle, then approve this very content of it${byReview === undefined ? '' : ` ${byReview}, or record it`}: ${details.command}`;
    },
    why: 'The policy lets bundles do this only after someone has consented to it for exactly these bytes. Any change of the bundle needs a new consent.',
    examples: {
        fires: [
            'A bundle fetches a page under `capabilities: { network: { mode: require_approval } }` and no approval names its hash.',
            'The approval names the hash that the bundle had before it was changed.',
            'The approval expired yesterday.',
        ],
        silent: ['An approval that still holds names the hash of the bundle and the capability network.'],
    },
});


/***/ }),

/***/ 52997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ archiveFault)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const archiveFault = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/archive-fault',
    area: 'skills',
    title: 'Archive that tools unpack differently',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'ARCHIVE_INVALID',
    message: ({ subject, fault }) => `${subject} ${fault}.`,
    help: () => 'Pack the folder anew: vaultgate skill export DIR --out FILE.zip',
    why: 'A zip says most things twice, and tools differ on what they believe. What is judged must be what is installed, so an archive with two readings, hidden data, encryption or the marks of a zip bomb is refused.',
    examples: {
        fires: [
            'An encrypted entry.',
            'A local header that names another file than the directory.',
            'A zip that unpacks to 65 MiB.',
            'A zip that was cut short.',
        ],
        silent: ['A zip made by `vaultgate skill export`, by `zip -r` or by an operating system.'],
    },
});


/***/ }),

/***/ 45713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ brokenReference)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const brokenReference = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/broken-reference',
    area: 'skills',
    title: 'Reference to a file that is not in the bundle',
    level: 'note',
    severity: 'info',
    confidence: 'medium',
    message: ({ target, fault }) => fault === 'outside'
        ? `${target} lies outside the bundle: it is neither hashed nor judged, and missing or another file once the skill is installed.`
        : `${target} is not in the bundle.`,
    help: ({ fault }) => fault === 'outside' ? 'Copy the file into the bundle and point at the copy.' : 'Correct the link, or add the file.',
    why: 'A skill is installed as one folder. What it points at outside that folder is whatever lies there on the machine of the user.',
    examples: {
        fires: ['`[guide](references/guide.md)` without such a file.', '`[shared](../shared.md)`'],
        silent: ['`[site](https://example.com)`', '`[guide](references/guide.md#usage)` with such a file.', 'A link in a code block.'],
    },
});


/***/ }),

/***/ 16196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ bundleSize)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const bundleSize = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/bundle-size',
    area: 'skills',
    title: 'Bundle above the size limit',
    level: 'error',
    severity: 'low',
    confidence: 'high',
    code: 'CONSTRAINT_BUNDLE_SIZE_LIMIT',
    message: ({ bytes, limit }) => `The files of the bundle have ${String(bytes)} bytes together and the skill policy allows ${String(limit)}.`,
    help: () => 'Remove files that the skill does not need, or raise constraints.bundle_size_limit_bytes in a change of its own.',
    why: 'A small bundle is one that a person can review. The limit is `constraints.bundle_size_limit_bytes` of the skill policy.',
    examples: {
        fires: ['200 001 bytes under `bundle_size_limit_bytes: 200000`.'],
        silent: ['200 000 bytes under `bundle_size_limit_bytes: 200000`.'],
    },
});


/***/ }),

/***/ 34168:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ capabilityApproved)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const capabilityApproved = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/capability-approved',
    area: 'skills',
    title: 'Capability in use under an approval',
    level: 'note',
    severity: 'info',
    confidence: 'high',
    code: 'POLICY_APPROVAL_REQUIRED',
    message: ({ capability, by, reason, expires }) => `The capability ${capability} is approved by ${by} until ${expires}: ${reason}`,
    help: ({ expires }) => `Nothing to do; renew the approval before ${expires}.`,
    why: 'An approval stays visible for as long as it is used, so that a reader of the report knows what was consented to and by whom.',
    examples: {
        fires: ['A bundle fetches a page under `require_approval`, and an approval names its hash.'],
        silent: ['The policy allows the capability, so that no approval is needed.'],
    },
});


/***/ }),

/***/ 95379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ capabilityBlocked)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const capabilityBlocked = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/capability-blocked',
    area: 'skills',
    title: 'Capability that the policy blocks',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'POLICY_CAPABILITY_BLOCKED',
    message: ({ capability, note }) => `The skill policy blocks the capability ${capability}, and this shows it${note === '' ? '' : ` (policy: ${note.trim().replace(/\.$/, '')})`}.`,
    help: ({ capability }) => `Remove what needs ${capability}, or set capabilities.${capability}.mode in the skill policy to require_approval or allow in a change of its own.`,
    why: 'The policy forbids bundles that can do this. The place is the most telling of those that show the capability.',
    examples: {
        fires: ['A script calls `subprocess.run(...)` under `capabilities: { exec: { mode: block } }`.'],
        silent: ['A licence text holds a link under `capabilities: { network: { mode: block } }`.'],
    },
});


/***/ }),

/***/ 41014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fileSize)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const fileSize = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/file-size',
    area: 'skills',
    title: 'File above the size limit',
    level: 'error',
    severity: 'low',
    confidence: 'high',
    code: 'CONSTRAINT_FILE_SIZE_LIMIT',
    message: ({ bytes, limit }) => `The file has ${String(bytes)} bytes and the skill policy allows ${String(limit)}.`,
    help: () => 'Split or remove the file, or raise constraints.file_size_limit_bytes in a change of its own.',
    why: 'A small file is one that a person can review. The limit is `constraints.file_size_limit_bytes` of the skill policy.',
    examples: {
        fires: ['A file of 100 001 bytes under `file_size_limit_bytes: 100000`.'],
        silent: ['A file of 100 000 bytes under `file_size_limit_bytes: 100000`.'],
    },
});


/***/ }),

/***/ 90731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ frontMatter)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const frontMatter = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/front-matter',
    area: 'skills',
    title: 'Front matter that agents cannot read',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ fault }) => `The front matter ${fault}.`,
    help: () => 'Start the file with ---, then name and description as YAML, then --- again; put quotes around a text that holds a colon.',
    why: 'Agents choose a skill by its name and description. Without readable front matter some skip the skill and others load it without them. The body is judged all the same.',
    examples: {
        fires: ['A manifest that starts with a heading.', '`description: Use when: the user asks` without quotes.'],
        silent: ['`---`, name and description, `---`.'],
    },
    references: ['https://agentskills.io/specification'],
});


/***/ }),

/***/ 34528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ forbiddenLink)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const forbiddenLink = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/link',
    area: 'skills',
    title: 'Link in a bundle',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'CONSTRAINT_SYMLINK_FORBIDDEN',
    message: ({ target, outside }) => outside
        ? `The link points at ${target}, outside the bundle: whoever installs the bundle gets a file of their own machine there.`
        : `The link points at ${target}; links are not part of the bundle's hash and are lost in a zip.`,
    help: ({ outside }) => (outside ? 'Replace the link by the file that it should be.' : 'Replace the link by a copy of the file.'),
    why: 'A link is never followed here. Its target is not hashed, so that a receipt does not cover it, and after installation it may lead to the files of the user.',
    examples: {
        fires: ['`data -> /etc/passwd`', '`notes.md -> ../../private.md`', '`CLAUDE.md -> SKILL.md` (a warning, since it stays inside)'],
        silent: ['A copy of the file.'],
    },
});


/***/ }),

/***/ 21363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ manifestCount)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const manifestCount = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/manifest-count',
    area: 'skills',
    title: 'Not exactly one manifest',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'CONSTRAINT_MANIFEST_COUNT',
    message: ({ manifests }) => manifests.length === 0
        ? 'The root of the bundle holds no readable SKILL.md.'
        : `The root of the bundle holds ${String(manifests.length)} manifests (${manifests.join(', ')}), and tools differ on which one they load.`,
    help: ({ manifests }) => (manifests.length === 0 ? 'Add a regular file named SKILL.md.' : 'Keep SKILL.md and delete the others.'),
    why: 'A reviewer may read one manifest while the agent loads the other. On file systems that ignore case the two even overwrite each other.',
    examples: {
        fires: ['`SKILL.md` and `skill.md` lie side by side.', '`SKILL.md` is a symbolic link.'],
        silent: ['`SKILL.md` alone.', '`skill.md` alone.'],
    },
});


/***/ }),

/***/ 78799:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ manifestEncoding)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const manifestEncoding = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/manifest-encoding',
    area: 'skills',
    title: 'Manifest that is not UTF-8',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    code: 'MANIFEST_NOT_UTF8',
    message: () => 'The manifest is not valid UTF-8, so what an agent reads in it is not known.',
    help: () => 'Save it as UTF-8.',
    why: 'Tools replace, drop or reinterpret invalid bytes, each in its own way: what was reviewed is not what is loaded.',
    examples: {
        fires: ['A manifest saved as UTF-16.', 'A manifest with a stray Latin-1 byte.'],
        silent: ['A manifest in UTF-8 with a byte order mark.'],
    },
});


/***/ }),

/***/ 74604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ manifestField)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const manifestField = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/manifest-field',
    area: 'skills',
    title: 'Field against the Agent Skills specification',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ field, fault }) => `The field ${field} ${fault}.`,
    help: ({ field }) => HELP[field] ?? 'Correct the field, or move it below metadata.',
    why: 'The specification says what a name, a description and the other fields may hold. Agents cut, skip or misread what goes beyond it. None of this adds to the risk.',
    examples: {
        fires: ['`name: My Skill`', 'A description of 1 025 characters.', '`desciption: …`'],
        silent: ['`name: my-skill` in a folder my-skill.', '`version: 1.0`, which agents pass over.'],
    },
    references: ['https://agentskills.io/specification'],
});
const HELP = {
    name: 'Use 1 to 64 lower-case letters, digits and hyphens, the same as the name of the folder.',
    description: 'Say in at most 1024 characters what the skill does and when to use it.',
    'allowed-tools': 'Write it like: Read Grep Bash(git:*)',
};


/***/ }),

/***/ 15590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ manifestNameCase)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const manifestNameCase = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/manifest-name-case',
    area: 'skills',
    title: 'Manifest in an odd letter case',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    message: ({ name }) => `The manifest is named ${name}; agents on file systems that tell case apart look for SKILL.md and pass it over.`,
    help: ({ name }) => `Rename it: git mv ${name} SKILL.md`,
    why: 'The Agent Skills specification names the file SKILL.md. Another spelling loads on one machine and not on the next.',
    examples: { fires: ['`SKILL.MD`', '`Skill.md`'], silent: ['`SKILL.md`', '`skill.md`'] },
});


/***/ }),

/***/ 75240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ manifestTokens)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const manifestTokens = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/manifest-tokens',
    area: 'skills',
    title: 'Manifest above a token limit',
    level: 'warning',
    severity: 'low',
    confidence: 'high',
    code: 'CONSTRAINT_TOKEN_LIMIT_WARN',
    message: ({ tokens, limit, key }) => `The manifest has ${String(tokens)} tokens and constraints.${key} of the skill policy is ${String(limit)}.`,
    help: () => 'Move detail into files below references/ that the manifest names; agents load those only when they need them.',
    why: 'The whole manifest enters the context of every agent that uses the skill, and a long one hides what matters from a reviewer. Tokens are the pieces of the text between white space.',
    examples: {
        fires: [
            '801 tokens under `max_manifest_tokens_warn: 800` (a warning).',
            '1 201 tokens under `max_manifest_tokens_fail: 1200` (an error).',
        ],
        silent: ['800 tokens under `max_manifest_tokens_warn: 800`.'],
    },
});


/***/ }),

/***/ 94878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ maxRiskExceeded)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25798);


const maxRiskExceeded = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/max-risk-exceeded',
    area: 'skills',
    title: 'Risk score above the limit',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'POLICY_MAX_RISK_EXCEEDED',
    message: ({ total, limit, parts }) => {
        const made = parts.length === 0 ? '' : `; it is made of ${parts.join(', ')}`;
        return `The risk score is ${String(total)} and the skill policy allows ${String(limit)}${made}.`;
    },
    help: ({ bundle }) => `Mend the findings that add to the score; every point of it is shown by: vaultgate skill scan ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(bundle)} --explain`,
    why: 'The score sums what the bundle does and hides. A bundle above `gates.max_risk_score` must not be installed before someone has looked at what made it so.',
    examples: {
        fires: ['A bundle scores 70 under `gates: { max_risk_score: 59 }`.'],
        silent: ['A bundle scores 59 under `gates: { max_risk_score: 59 }`.'],
    },
});


/***/ }),

/***/ 37780:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ receiptInvalid)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const receiptInvalid = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/receipt-invalid',
    area: 'skills',
    title: 'Receipt that proves nothing',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'SIGNATURE_INVALID',
    message: ({ fault }) => fault.replace(/\.$/, '') + '.',
    help: ({ receipt }) => `Sign the bundle anew with a trusted key: vaultgate skill receipt BUNDLE --signing-key FILE --key-id ID --out ${receipt}`,
    why: 'A receipt counts by its signature. One that is malformed, changed after signing, or signed by a key that is not trusted is worth no more than a text that anybody wrote.',
    examples: {
        fires: ['The receipt was edited after it was signed.', 'The receipt was signed by a key that the keyring lacks.'],
        silent: ['The signature fits the receipt and a trusted key.'],
    },
});


/***/ }),

/***/ 93746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ receiptStale)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const receiptStale = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/receipt-stale',
    area: 'skills',
    title: 'Bundle that is not the one of its receipt',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'BUNDLE_HASH_MISMATCH',
    message: ({ receipt, changed }) => {
        const some = changed.slice(0, 5).join(', ');
        const more = changed.length > 5 ? ` and ${String(changed.length - 5)} more` : '';
        return `The bundle has changed since ${receipt} was signed${changed.length === 0 ? '' : `: ${some}${more}`}.`;
    },
    help: ({ receipt }) => `Take the change back, or review the bundle and sign it anew: vaultgate skill receipt BUNDLE --signing-key FILE --out ${receipt}`,
    why: 'A committed receipt says which bytes were reviewed. When the bundle differs, nobody has vouched for what is there now.',
    examples: {
        fires: ['A script was edited and the receipt beside the bundle was not renewed.'],
        silent: ['The receipt was made of the bundle as it is.'],
    },
});


/***/ }),

/***/ 1819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unreadableContent)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const unreadableContent = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/unreadable-content',
    area: 'skills',
    title: 'Content that could not be judged',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    code: 'CONTENT_NOT_JUDGED',
    message: ({ reason }) => `This part of the bundle could not be judged: ${reason}.`,
    help: () => 'Remove it from the bundle, or make it a regular, readable file of at most 32 MiB and 4 Mi characters of text with a plain name, at most 64 folders deep.',
    why: 'A gate that passes what it has not read is open. Content that cannot be judged is said, and fails.',
    examples: {
        fires: [
            'A file of 100 MB.',
            'A page whose text goes on after 4 Mi characters.',
            'A submodule below the bundle.',
            'A file whose name is not valid UTF-8.',
            'A file without read permission.',
        ],
        silent: ['An empty file.'],
    },
});


/***/ }),

/***/ 73140:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unsafePath)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const unsafePath = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/unsafe-path',
    area: 'skills',
    title: 'File name that is not safe to unpack',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'CONSTRAINT_UNSAFE_PATH',
    message: ({ name, fault }) => `The name ${name} ${fault}.`,
    help: () => 'Rename the file: letters, digits, `-`, `_` and `.`, below the root of the bundle, no two names that differ in case only.',
    why: 'Names that climb out of the folder, carry control characters or collide on some systems put a file where nobody expects it, or show a reviewer another file than the one that is installed.',
    examples: {
        fires: ['`../../.bashrc` in a zip', '`C:\\autorun.inf` in a zip', '`notes.md` and `Notes.md` side by side', 'a line feed in a name'],
        silent: ['`references/Ärzte.md`'],
    },
});


/***/ }),

/***/ 80642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ verdictNotAllowed)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25798);


const verdictNotAllowed = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .Km)({
    id: 'skill/verdict-not-allowed',
    area: 'skills',
    title: 'Verdict that the policy does not allow',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    code: 'POLICY_VERDICT_NOT_ALLOWED',
    message: ({ verdict, allowed }) => `The verdict is ${verdict} and the skill policy allows ${allowed.length === 0 ? 'none' : `only ${allowed.join(', ')}`}.`,
    help: ({ bundle }) => `Mend the findings that lead to the verdict; what made it is shown by: vaultgate skill scan ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(bundle)} --explain`,
    why: 'A score of 0 to 29 is PASS, 30 to 59 is WARN and 60 to 100 is FAIL. `gates.allow_verdicts` names those that may be installed.',
    examples: {
        fires: ['A bundle scores 40 (WARN) under `gates: { allow_verdicts: [PASS] }`.'],
        silent: ['A bundle scores 20 (PASS) under `gates: { allow_verdicts: [PASS] }`.'],
    },
});


/***/ }),

/***/ 36838:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ DETECTION_RULES)
/* harmony export */ });
/* harmony import */ var _session_theft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16969);
/* harmony import */ var _self_spreading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60055);
/* harmony import */ var _project_backdoor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57258);
/* harmony import */ var _payment_diversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99231);
/* harmony import */ var _mail_diversion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25306);
/* harmony import */ var _active_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37565);
/* harmony import */ var _agent_tampering_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14558);
/* harmony import */ var _analysis_evasion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92661);
/* harmony import */ var _anonymous_endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74100);
/* harmony import */ var _appended_data_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64893);
/* harmony import */ var _automatic_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32030);
/* harmony import */ var _broken_promise_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24708);
/* harmony import */ var _broad_tools_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66795);
/* harmony import */ var _bulk_upload_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8859);
/* harmony import */ var _bytecode_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4357);
/* harmony import */ var _code_injection_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(70824);
/* harmony import */ var _concealment_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(26272);
/* harmony import */ var _confirmation_bypass_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(54285);
/* harmony import */ var _covert_delivery_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(55717);
/* harmony import */ var _covert_surveillance_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(68412);
/* harmony import */ var _credential_exfiltration_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(53050);
/* harmony import */ var _credential_read_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(49741);
/* harmony import */ var _cryptocurrency_mining_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(58668);
/* harmony import */ var _declared_attack_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(35152);
/* harmony import */ var _decode_and_execute_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(41573);
/* harmony import */ var _delayed_attack_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(19828);
/* harmony import */ var _destructive_command_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(10701);
/* harmony import */ var _disguised_command_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(17136);
/* harmony import */ var _download_and_execute_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(44263);
/* harmony import */ var _dynamic_command_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(15608);
/* harmony import */ var _embedded_secret_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6824);
/* harmony import */ var _encoded_command_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5195);
/* harmony import */ var _executable_file_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(81060);
/* harmony import */ var _fake_prerequisite_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(23959);
/* harmony import */ var _false_authority_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(97734);
/* harmony import */ var _foreign_package_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3724);
/* harmony import */ var _deception_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(77374);
/* harmony import */ var _hostile_intent_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3142);
/* harmony import */ var _hostile_program_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(76274);
/* harmony import */ var _harmful_advice_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(48341);
/* harmony import */ var _hidden_instruction_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(48515);
/* harmony import */ var _host_takeover_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(73617);
/* harmony import */ var _instruction_override_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5382);
/* harmony import */ var _invisible_text_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(88084);
/* harmony import */ var _lookalike_name_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(48334);
/* harmony import */ var _lookalike_package_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(28649);
/* harmony import */ var _memory_poisoning_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(61299);
/* harmony import */ var _misleading_file_name_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(15853);
/* harmony import */ var _opaque_archive_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(45785);
/* harmony import */ var _package_takeover_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(54855);
/* harmony import */ var _padding_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(29668);
/* harmony import */ var _password_theft_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(93456);
/* harmony import */ var _persistence_write_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(29084);
/* harmony import */ var _private_data_sending_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(95988);
/* harmony import */ var _privilege_grant_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(31325);
/* harmony import */ var _protection_disabled_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(6615);
/* harmony import */ var _ransom_encryption_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(72541);
/* harmony import */ var _remote_access_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(24514);
/* harmony import */ var _remote_instructions_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(82481);
/* harmony import */ var _resource_exhaustion_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(15154);
/* harmony import */ var _reverse_shell_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(96776);
/* harmony import */ var _sabotage_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(83021);
/* harmony import */ var _scanner_manipulation_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(1297);
/* harmony import */ var _secret_access_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(17708);
/* harmony import */ var _secret_harvest_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(7105);
/* harmony import */ var _surveillance_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(344);
/* harmony import */ var _tool_shadowing_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(2234);
/* harmony import */ var _trace_removal_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(64861);
/* harmony import */ var _traffic_interception_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(66537);
/* harmony import */ var _unnamed_recipient_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(73595);
/* harmony import */ var _unsafe_workflow_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(97929);
/* harmony import */ var _visitor_data_theft_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(208);








































































const DETECTION_RULES = [
    _active_document_js__WEBPACK_IMPORTED_MODULE_5__/* .activeDocument */ .M,
    _agent_tampering_js__WEBPACK_IMPORTED_MODULE_6__/* .agentTampering */ .d,
    _analysis_evasion_js__WEBPACK_IMPORTED_MODULE_7__/* .analysisEvasion */ .E,
    _anonymous_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .anonymousEndpoint */ .t,
    _appended_data_js__WEBPACK_IMPORTED_MODULE_9__/* .appendedData */ .o,
    _automatic_command_js__WEBPACK_IMPORTED_MODULE_10__/* .automaticCommand */ .n,
    _broad_tools_js__WEBPACK_IMPORTED_MODULE_12__/* .broadTools */ .a,
    _broken_promise_js__WEBPACK_IMPORTED_MODULE_11__/* .brokenPromise */ .X,
    _bulk_upload_js__WEBPACK_IMPORTED_MODULE_13__/* .bulkUpload */ .E,
    _bytecode_file_js__WEBPACK_IMPORTED_MODULE_14__/* .bytecodeFile */ .Q,
    _code_injection_js__WEBPACK_IMPORTED_MODULE_15__/* .codeInjection */ .F,
    _concealment_js__WEBPACK_IMPORTED_MODULE_16__/* .concealment */ .s,
    _confirmation_bypass_js__WEBPACK_IMPORTED_MODULE_17__/* .confirmationBypass */ .G,
    _covert_delivery_js__WEBPACK_IMPORTED_MODULE_18__/* .covertDelivery */ .O,
    _covert_surveillance_js__WEBPACK_IMPORTED_MODULE_19__/* .covertSurveillance */ .j,
    _credential_exfiltration_js__WEBPACK_IMPORTED_MODULE_20__/* .credentialExfiltration */ .p,
    _credential_read_js__WEBPACK_IMPORTED_MODULE_21__/* .credentialRead */ .i,
    _cryptocurrency_mining_js__WEBPACK_IMPORTED_MODULE_22__/* .cryptocurrencyMining */ .J,
    _declared_attack_js__WEBPACK_IMPORTED_MODULE_23__/* .declaredAttack */ .V,
    _decode_and_execute_js__WEBPACK_IMPORTED_MODULE_24__/* .decodeAndExecute */ .F,
    _delayed_attack_js__WEBPACK_IMPORTED_MODULE_25__/* .delayedAttack */ .H,
    _destructive_command_js__WEBPACK_IMPORTED_MODULE_26__/* .destructiveCommand */ .K,
    _disguised_command_js__WEBPACK_IMPORTED_MODULE_27__/* .disguisedCommand */ .B,
    _download_and_execute_js__WEBPACK_IMPORTED_MODULE_28__/* .downloadAndExecute */ .z,
    _dynamic_command_js__WEBPACK_IMPORTED_MODULE_29__/* .dynamicCommand */ .p,
    _embedded_secret_js__WEBPACK_IMPORTED_MODULE_30__/* .embeddedSecret */ .V,
    _encoded_command_js__WEBPACK_IMPORTED_MODULE_31__/* .encodedCommand */ .g,
    _executable_file_js__WEBPACK_IMPORTED_MODULE_32__/* .executableFile */ .v,
    _fake_prerequisite_js__WEBPACK_IMPORTED_MODULE_33__/* .fakePrerequisite */ .a,
    _false_authority_js__WEBPACK_IMPORTED_MODULE_34__/* .falseAuthority */ .F,
    _foreign_package_js__WEBPACK_IMPORTED_MODULE_35__/* .foreignPackage */ .T,
    _deception_js__WEBPACK_IMPORTED_MODULE_36__/* .deception */ .a,
    _hostile_intent_js__WEBPACK_IMPORTED_MODULE_37__/* .hostileIntent */ .B,
    _hostile_program_js__WEBPACK_IMPORTED_MODULE_38__/* .hostileProgram */ .l,
    _harmful_advice_js__WEBPACK_IMPORTED_MODULE_39__/* .harmfulAdvice */ .a,
    _hidden_instruction_js__WEBPACK_IMPORTED_MODULE_40__/* .hiddenInstruction */ .h,
    _host_takeover_js__WEBPACK_IMPORTED_MODULE_41__/* .hostTakeover */ .i,
    _instruction_override_js__WEBPACK_IMPORTED_MODULE_42__/* .instructionOverride */ .h,
    _invisible_text_js__WEBPACK_IMPORTED_MODULE_43__/* .invisibleText */ .v,
    _lookalike_name_js__WEBPACK_IMPORTED_MODULE_44__/* .lookalikeName */ .H,
    _lookalike_package_js__WEBPACK_IMPORTED_MODULE_45__/* .lookalikePackage */ .U,
    _memory_poisoning_js__WEBPACK_IMPORTED_MODULE_46__/* .memoryPoisoning */ .Q,
    _misleading_file_name_js__WEBPACK_IMPORTED_MODULE_47__/* .misleadingFileName */ .n,
    _opaque_archive_js__WEBPACK_IMPORTED_MODULE_48__/* .opaqueArchive */ .a,
    _package_takeover_js__WEBPACK_IMPORTED_MODULE_49__/* .packageTakeover */ .Q,
    _padding_js__WEBPACK_IMPORTED_MODULE_50__/* .padding */ .M,
    _password_theft_js__WEBPACK_IMPORTED_MODULE_51__/* .passwordTheft */ .z,
    _persistence_write_js__WEBPACK_IMPORTED_MODULE_52__/* .persistenceWrite */ .P,
    _private_data_sending_js__WEBPACK_IMPORTED_MODULE_53__/* .privateDataSending */ .W,
    _privilege_grant_js__WEBPACK_IMPORTED_MODULE_54__/* .privilegeGrant */ .m,
    _protection_disabled_js__WEBPACK_IMPORTED_MODULE_55__/* .protectionDisabled */ .s,
    _ransom_encryption_js__WEBPACK_IMPORTED_MODULE_56__/* .ransomEncryption */ .O,
    _remote_access_js__WEBPACK_IMPORTED_MODULE_57__/* .remoteAccess */ .d,
    _remote_instructions_js__WEBPACK_IMPORTED_MODULE_58__/* .remoteInstructions */ .y,
    _resource_exhaustion_js__WEBPACK_IMPORTED_MODULE_59__/* .resourceExhaustion */ .d,
    _reverse_shell_js__WEBPACK_IMPORTED_MODULE_60__/* .reverseShell */ .p,
    _sabotage_js__WEBPACK_IMPORTED_MODULE_61__/* .sabotage */ .H,
    _scanner_manipulation_js__WEBPACK_IMPORTED_MODULE_62__/* .scannerManipulation */ .a,
    _secret_access_js__WEBPACK_IMPORTED_MODULE_63__/* .secretAccess */ .v,
    _secret_harvest_js__WEBPACK_IMPORTED_MODULE_64__/* .secretHarvest */ ._,
    _surveillance_js__WEBPACK_IMPORTED_MODULE_65__/* .surveillance */ .a,
    _tool_shadowing_js__WEBPACK_IMPORTED_MODULE_66__/* .toolShadowing */ .J,
    _trace_removal_js__WEBPACK_IMPORTED_MODULE_67__/* .traceRemoval */ .I,
    _traffic_interception_js__WEBPACK_IMPORTED_MODULE_68__/* .trafficInterception */ .Y,
    _unnamed_recipient_js__WEBPACK_IMPORTED_MODULE_69__/* .unnamedRecipient */ .S,
    _unsafe_workflow_js__WEBPACK_IMPORTED_MODULE_70__/* .unsafeWorkflow */ .y,
    _visitor_data_theft_js__WEBPACK_IMPORTED_MODULE_71__/* .visitorDataTheft */ .I,
    _mail_diversion_js__WEBPACK_IMPORTED_MODULE_4__/* .mailDiversion */ .H,
    _payment_diversion_js__WEBPACK_IMPORTED_MODULE_3__/* .paymentDiversion */ .k,
    _project_backdoor_js__WEBPACK_IMPORTED_MODULE_2__/* .projectBackdoor */ .p,
    _self_spreading_js__WEBPACK_IMPORTED_MODULE_1__/* .selfSpreading */ .M,
    _session_theft_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionTheft */ .g,
];


/***/ }),

/***/ 9689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reviewWayWords)
/* harmony export */ });
function reviewWayWords({ review_line: line, review_approvers: approvers = [] }) {
    if (line === undefined)
        return undefined;
    const people = approvers.length <= 1 ? approvers.join('') : `${approvers.slice(0, -1).join(', ')} or ${approvers.at(-1) ?? ''}`;
    return `in an approving review by ${people} with the line \`${line}\``;
}


/***/ })

};
