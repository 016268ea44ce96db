export const id = 93;
export const ids = [93];
export const modules = {

/***/ 3093:
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
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
;// CONCATENATED MODULE: ./lib/skills/reading/reading-cache.js

/**
 * What is known of bundles by what they hold, so that equal ones (head and base, copies in one tree) are read and analysed
 * once. Two keys: git's object ids, known without reading, and the bundle's own hash.
 */
class ReadingCache {
    #byObjects = new Map();
    #byHash = new Map();
    /** The reading of a bundle whose every entry has the object id of a bundle that was read before. */
    ofObjects(key) {
        return key === undefined ? undefined : this.#byObjects.get(key);
    }
    keepObjects(key, reading) {
        if (key !== undefined)
            this.#byObjects.set(key, reading);
    }
    /** The facts of a key of {@link factsKey}, perhaps still in the making. */
    ofHash(key) {
        return this.#byHash.get(key);
    }
    keepHash(key, facts) {
        this.#byHash.set(key, facts);
    }
}
/** Names a bundle by its paths, modes and git's object ids; undefined where one is not known. */
function objectsKey(bundle) {
    const strip = bundle.root === '' ? 0 : bundle.root.length + 1;
    const parts = [];
    for (const entry of bundle.entries) {
        if (entry.oid === undefined)
            return undefined;
        parts.push(`${entry.path.slice(strip)}\0${entry.kind}\0${entry.oid}\n`);
    }
    return (0,digest/* sha256Hex */.f)(parts.join(''));
}
/** Names all that an analysis may look at: the bytes by the bundle's hash, what the hash leaves out beside it. */
function factsKey(bundleHash, executables, others) {
    const rest = others.map((entry) => [entry.path, entry.kind, entry.target ?? '']);
    return `${bundleHash}\n${JSON.stringify([executables, rest])}`;
}

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
// EXTERNAL MODULE: ./lib/gate/approvals/signed-approvals.js + 1 modules
var signed_approvals = __webpack_require__(7138);
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
// EXTERNAL MODULE: ./lib/rules/registry.js + 5 modules
var registry = __webpack_require__(1050);
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
// EXTERNAL MODULE: ./lib/policies/read-policies.js + 8 modules
var read_policies = __webpack_require__(9257);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/io/assets.js
var assets = __webpack_require__(7379);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/skills/analysis/anchors.js
/**
 * Finds many literals in one pass (Aho and Corasick, 1975), folding ASCII letters to lower case. One table look-up per
 * UTF-16 unit, whatever the number of literals: this is the pass that decides which patterns look at which part of a text.
 */
class AnchorSet {
    #classOfUnit;
    #classes;
    #next;
    /** Per state the first of its words in `#words`, or -1. */
    #firstWord;
    /** Words that end in a state, as chains: `[word, next link]` pairs. */
    #chain;
    #ids;
    constructor(words) {
        const unique = [...new Set(words)];
        this.#ids = new Map(unique.map((word, id) => [word, id]));
        this.#classOfUnit = new Uint8Array(0x10000);
        this.#classes = assignClasses(unique, this.#classOfUnit);
        const { children, ends } = buildTrie(unique, this.#classOfUnit, this.#classes);
        const automaton = closeTrie(children, ends, this.#classes);
        this.#next = automaton.next;
        this.#firstWord = automaton.firstWord;
        this.#chain = automaton.chain;
    }
    /** The id under which {@link scan} reports a word. Throws for a word that is not in the set: that is a bug of ours. */
    idOf(word) {
        const id = this.#ids.get(word);
        if (id === undefined)
            throw new Error(`not an anchor: ${word}`);
        return id;
    }
    /** The offset after each occurrence, by word id, in ascending order. */
    scan(text) {
        const hits = new Map();
        const next = this.#next;
        const classOfUnit = this.#classOfUnit;
        const classes = this.#classes;
        const firstWord = this.#firstWord;
        let state = 0;
        for (let offset = 0; offset < text.length; offset += 1) {
            state = next[state * classes + (classOfUnit[text.charCodeAt(offset)] ?? 0)] ?? 0;
            if ((firstWord[state] ?? -1) >= 0)
                this.#record(hits, state, offset + 1);
        }
        return hits;
    }
    #record(hits, state, end) {
        for (let link = this.#firstWord[state] ?? -1; link >= 0; link = this.#chain[link + 1] ?? -1) {
            const word = this.#chain[link] ?? 0;
            const ends = hits.get(word);
            if (ends === undefined)
                hits.set(word, [end]);
            else
                ends.push(end);
        }
    }
}
/** Class 0 is every unit that no word holds. Words are in lower case; both cases of an ASCII letter share a class. */
function assignClasses(words, classOfUnit) {
    let classes = 1;
    for (const word of words) {
        for (let index = 0; index < word.length; index += 1) {
            const unit = word.charCodeAt(index);
            if (classOfUnit[unit] !== 0)
                continue;
            if (classes > 255)
                throw new Error('too many different characters in the anchors');
            classOfUnit[unit] = classes;
            if (unit >= 97 && unit <= 122)
                classOfUnit[unit - 32] = classes;
            classes += 1;
        }
    }
    return classes;
}
function buildTrie(words, classOfUnit, classes) {
    const children = [new Int32Array(classes)];
    const ends = [-1];
    words.forEach((word, id) => {
        let state = 0;
        for (let index = 0; index < word.length; index += 1) {
            const unitClass = classOfUnit[word.charCodeAt(index)] ?? 0;
            const row = children[state] ?? new Int32Array(classes);
            let child = row[unitClass] ?? 0;
            if (child === 0) {
                child = children.length;
                row[unitClass] = child;
                children.push(new Int32Array(classes));
                ends.push(-1);
            }
            state = child;
        }
        ends[state] = id;
    });
    return { children, ends };
}
function closeTrie(children, ends, classes) {
    const next = new Int32Array(children.length * classes);
    const failure = new Int32Array(children.length);
    const firstWord = new Int32Array(children.length).fill(-1);
    const chain = [];
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
        const state = queue[head] ?? 0;
        const fallback = failure[state] ?? 0;
        firstWord[state] = state === 0 ? -1 : (firstWord[fallback] ?? -1);
        const word = ends[state] ?? -1;
        if (word >= 0) {
            chain.push(word, firstWord[state] ?? -1);
            firstWord[state] = chain.length - 2;
        }
        for (let unitClass = 0; unitClass < classes; unitClass += 1) {
            const child = children[state]?.[unitClass] ?? 0;
            const around = state === 0 ? 0 : (next[fallback * classes + unitClass] ?? 0);
            if (child === 0) {
                next[state * classes + unitClass] = around;
                continue;
            }
            failure[child] = around;
            next[state * classes + unitClass] = child;
            queue.push(child);
        }
    }
    return { next, firstWord, chain: Int32Array.from(chain) };
}

// EXTERNAL MODULE: ./lib/rules/skill/concealment.js
var concealment = __webpack_require__(6272);
;// CONCATENATED MODULE: ./lib/skills/analysis/zones.js
const FENCE_OPEN = /^(?:[ \t]|> ?|[-*+] |\d{1,9}[.)] ){0,12}(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const REFERENCE_COMMENT = /^ {0,3}\[[^\]\n]{0,80}\]:[ \t]*(?:#|<>)[ \t]*["'(]/;
const HTML_LINE = /^[ \t]*<\/?[A-Za-z][^\n]*/;
/**
 * Splits Markdown by lines into zones, in one linear pass. Coarser than CommonMark on purpose: it tells apart what a rule
 * must not confuse (prose, code, comments, front matter), and every byte of the text lies in some zone. Unclosed fences
 * and comments run to the end of the text, as every renderer has them.
 */
function splitMarkdown(text) {
    return new MarkdownSplitter(text).split();
}
class MarkdownSplitter {
    #text;
    #zones = [];
    #open = [];
    #headings = [];
    constructor(text) {
        this.#text = text;
    }
    split() {
        let offset = this.#frontMatter();
        let fence;
        while (offset < this.#text.length) {
            const end = this.#lineEnd(offset);
            const line = this.#text.slice(offset, Math.min(end, offset + 2000));
            if (fence !== undefined) {
                if (closesFence(line, fence)) {
                    this.#add('fence', fence.start, offset, fence.language);
                    fence = undefined;
                }
                offset = end;
                continue;
            }
            fence = openFence(line, end);
            offset = fence === undefined ? this.#plainLine(line, offset, end) : end;
        }
        if (fence !== undefined)
            this.#add('fence', fence.start, this.#text.length, fence.language);
        return this.#zones;
    }
    #lineEnd(offset) {
        const newline = this.#text.indexOf('\n', offset);
        return newline < 0 ? this.#text.length : newline + 1;
    }
    /** Front matter may follow a byte order mark, white space or a comment: clients differ, so all of these are read as such. */
    #frontMatter() {
        const opening = /^\uFEFF?(?:\s|<!--[^>]{0,2000}-->){0,20}---[ \t]*\r?\n/.exec(this.#text.slice(0, 4096));
        if (opening === null)
            return 0;
        const start = opening[0].length;
        const closing = /^---[ \t]*\r?$/m.exec(this.#text.slice(start, start + 65536));
        if (closing === null)
            return 0;
        if (opening[0].includes('<!--'))
            this.#add('comment', 0, start - 4, '');
        this.#add('front-matter', start, start + closing.index, '');
        return this.#lineEnd(start + closing.index);
    }
    #plainLine(line, start, end) {
        const comment = line.indexOf('<!--');
        if (comment >= 0 && !isInsideBackticks(line, comment))
            return this.#comment(start, start + comment);
        const heading = HEADING.exec(line);
        if (heading !== null)
            this.#heading(heading[1]?.length ?? 1, start, end);
        else
            this.#add(kindOfLine(line), start, end, '');
        return end;
    }
    #comment(lineStart, start) {
        if (start > lineStart)
            this.#add(kindOfLine(this.#text.slice(lineStart, start)), lineStart, start, '');
        const closing = this.#text.indexOf('-->', start + 4);
        const end = closing < 0 ? this.#text.length : closing + 3;
        this.#add('comment', start, end, '');
        return end;
    }
    #heading(level, start, end) {
        while ((this.#open.at(-1)?.level ?? 0) >= level)
            this.#open.pop();
        this.#headings = this.#open.map((open) => open.zone);
        this.#open.push({ level, zone: this.#zones.length });
        this.#zones.push({ kind: 'heading', start, end, language: '', headings: this.#headings });
        this.#headings = this.#open.map((open) => open.zone);
    }
    /** Neighbouring lines of one kind make one zone, up to a blank line. */
    #add(kind, start, end, language) {
        const last = this.#zones.at(-1);
        const continues = last?.kind === kind && last.end === start && kind !== 'fence' && kind !== 'comment' && last.headings === this.#headings;
        if (continues && !endsInBlankLine(this.#text, start))
            this.#zones[this.#zones.length - 1] = { ...last, end };
        else if (end > start)
            this.#zones.push({ kind, start, end, language, headings: this.#headings });
    }
}
function openFence(line, start) {
    const match = FENCE_OPEN.exec(line);
    if (match === null)
        return undefined;
    const marker = match[1] ?? '```';
    const info = (match[2] ?? '').toLowerCase();
    if (marker.startsWith('`') && line.includes('`', match[0].length))
        return undefined;
    const language = /^[a-z0-9+#_.-]+/.exec(info.replace(/^\{?\.?/, ''))?.[0] ?? '';
    return { marker: marker.charAt(0), length: marker.length, language: info.startsWith('!') ? '!' : language, start };
}
function closesFence(line, fence) {
    const bare = line.replace(/^[\s>]{0,40}/, '').trimEnd();
    return bare.length >= fence.length && bare.startsWith(fence.marker.repeat(fence.length)) && bare.replaceAll(fence.marker, '') === '';
}
function kindOfLine(line) {
    if (LIST_ITEM.test(line))
        return 'list';
    const bare = line.trimStart();
    if (bare.startsWith('>'))
        return 'quote';
    if (bare.startsWith('|'))
        return 'table';
    if (REFERENCE_COMMENT.test(line))
        return 'comment';
    if (bare.startsWith('<') && HTML_LINE.test(line))
        return 'html';
    return 'prose';
}
function endsInBlankLine(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 2) + 1;
    return text.slice(lineStart, offset).trim() === '';
}
/** Whether an offset of a line lies in an inline code span; runs of backticks of any length open and close alike. */
function isInsideBackticks(line, offset) {
    let open = 0;
    for (const run of line.slice(0, offset).matchAll(/`+/g))
        open = open === 0 ? run[0].length : open === run[0].length ? 0 : open;
    return open > 0 && line.includes('`'.repeat(open), offset);
}
/** The zone that holds an offset, or the one before it. */
function zoneAt(zones, offset) {
    let low = 0;
    let high = zones.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((zones[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return zones[low];
}

;// CONCATENATED MODULE: ./lib/skills/analysis/context.js

const NEGATION = /(?:\b(?:never|not|don['’]?t|do not|must not|mustn['’]?t|should not|shouldn['’]?t|avoid|cannot|can['’]?t|won['’]?t|refuse to|refuses? any|prevents?|forbidden|prohibited|block(?:s|ed)?|reject(?:s|ed)?|instead of|rather than|without)\b|❌|⛔|🚫)[^.;!?\n]{0,80}$/i;
const BAD_EXAMPLE = /(?:❌|\bbad\b|\bwrong\b|\bunsafe\b|\binsecure\b|\bvulnerable\b|anti-?pattern|\bdon['’]?t\b|\bavoid\b|\bdangerous\b)/i;
const TEACHING = /\b(?:detect(?:s|ed|ing|ion|or|able)?|look(?:s|ing)? for|watch for|e\.g\.|such as|attack(?:er|ers|s|ed)?|adversar\w+|malicious|payloads?|inject(?:ion|ions|ed|ing)|phish\w*|suspicious|indicators?|vulnerab\w+|exploit\w*|red flags?|signatures?|jailbreak\w*|red[- ]team\w*|spoof\w*|hijack\w*|threats?|mitigat\w+|sanitiz\w+|sanitis\w+|untrusted|treat (?:it|them|this|any|all)|classif\w+|flagged|regex|prompt[- ]injection)\b/i;
/** The surroundings of a place, as far as they bear on how sure we are. */
function contextOf(unit, view, start, end) {
    const text = unit.text;
    const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    const newline = text.indexOf('\n', end);
    const lineEnd = newline < 0 ? text.length : newline;
    const before = text.slice(Math.max(lineStart, start - 400), start);
    const line = text.slice(Math.max(lineStart, start - 400), Math.min(lineEnd, end + 400));
    const zone = unit.layer === 'plain' ? zoneAt(unit.file.zones, start) : undefined;
    const heading = headingOf(unit, zone);
    const mitigations = [];
    const paragraph = text.slice(Math.max(lineStart - 300, 0), start);
    const clause = sameBlock(paragraph);
    if (NEGATION.test(clause))
        mitigations.push('negated');
    if (isQuoted(before, text.slice(end, Math.min(lineEnd, end + 200)), line, zone, Math.min(start - lineStart, 400)))
        mitigations.push('quoted');
    if (teaches(line, text, lineStart, heading))
        mitigations.push('teaching');
    if (view.aboutSecurity)
        mitigations.push('security-subject');
    if (unit.file.fixture)
        mitigations.push('fixture');
    if (unit.file.role === 'licence')
        mitigations.push('licence');
    return { zone, before, line, heading, mitigations };
}
/** The text after the last blank line. */
function sameBlock(text) {
    const blank = text.lastIndexOf('\n\n');
    return blank < 0 ? text : text.slice(blank + 2);
}
function headingOf(unit, zone) {
    const zones = unit.file.zones;
    return (zone?.headings ?? []).map((index) => unit.text.slice(zones[index]?.start ?? 0, zones[index]?.end ?? 0).trim()).join('\n');
}
function teaches(line, text, lineStart, heading) {
    if (TEACHING.test(line) || TEACHING.test(heading) || BAD_EXAMPLE.test(heading))
        return true;
    const previous = text.slice(Math.max(0, lineStart - 160), lineStart);
    return /[:：]\s*$/.test(previous.trimEnd()) && (TEACHING.test(previous) || BAD_EXAMPLE.test(previous));
}
function isQuoted(before, after, line, zone, offset) {
    if (zone?.kind === 'table')
        return true;
    if (isInsideBackticks(line, offset))
        return true;
    const opened = /["“'‘«「`]\s*[^"“”'‘’«»「」]{0,120}$/.exec(before) ?? undefined;
    return opened !== undefined && /^[^"“”'’«»「」\n]{0,160}["”'’»」`]/.test(after);
}
const CONFIDENCES = ['high', 'medium', 'low'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** Lowers the confidence step by step; once it is low, further steps lower the severity, never below `info`. */
function lowered(severity, confidence, steps) {
    const wanted = CONFIDENCES.indexOf(confidence) + steps;
    const surplus = Math.max(0, wanted - (CONFIDENCES.length - 1));
    return {
        severity: SEVERITIES[Math.min(SEVERITIES.length - 1, SEVERITIES.indexOf(severity) + surplus)] ?? 'info',
        confidence: CONFIDENCES[Math.min(CONFIDENCES.length - 1, wanted)] ?? 'low',
    };
}
/** The steps that the mitigations of a place take together, of those that a rule heeds. */
function stepsOf(context, heeded) {
    let steps = 0;
    for (const mitigation of context.mitigations)
        if (heeded.has(mitigation))
            steps += mitigation === 'negated' ? 2 : 1;
    return steps;
}
/** What counts for words addressed to a reader: all of it. */
const PROSE_MITIGATIONS = new Set([
    'negated',
    'quoted',
    'teaching',
    'security-subject',
    'fixture',
    'licence',
    'pattern-source',
]);
/** What counts for commands and code: words around a command do not change what it does, where it stands may. */
const CODE_MITIGATIONS = new Set(['negated', 'fixture', 'licence', 'pattern-source']);

;// CONCATENATED MODULE: ./lib/skills/analysis/judged.js

/** A hit for words that tell a reader to do something: negation, quotation and teaching make it less sure. */
function proseHit(view, unit, place, severity, confidence, details) {
    return judgedHit(view, unit, place, severity, confidence, details, PROSE_MITIGATIONS);
}
/** A hit for a command or code: only where it stands makes it less sure, not the words around it. */
function codeHit(view, unit, place, severity, confidence, details) {
    return judgedHit(view, unit, place, severity, confidence, details, CODE_MITIGATIONS);
}
function judgedHit(view, unit, place, severity, confidence, details, heeded) {
    const context = contextOf(unit, view, place.start, place.end);
    const mitigations = context.mitigations.filter((mitigation) => heeded.has(mitigation));
    const graded = lowered(severity, confidence, stepsOf(context, heeded));
    return {
        unit,
        start: place.start,
        end: place.end,
        ...graded,
        details: mitigations.length === 0 ? details : { ...details, mitigations },
    };
}
/** The context of a place, for rules that decide on it themselves. */
function contextAt(view, unit, place) {
    return contextOf(unit, view, place.start, place.end);
}

;// CONCATENATED MODULE: ./lib/skills/analysis/prose-units.js
/** The texts whose words may address the agent: all but licences and the source of programs, whatever was decoded from it. */
function proseUnits(view) {
    return view.units.filter((unit) => unit.file.role !== 'licence' && (unit.file.role !== 'script' || unit.depth > 0 || unit.layer !== 'plain'));
}
/** The same and programs, whose strings and comments an agent reads too. */
function readUnits(view) {
    return view.units.filter((unit) => unit.file.role !== 'licence');
}

;// CONCATENATED MODULE: ./lib/skills/analysis/proximity.js
/** The match of a list that is nearest to another match, if it lies within a distance (in units, between the nearer ends). */
function nearest(matches, to, within) {
    let best;
    let bestDistance = within;
    for (const match of matches) {
        const distance = gap(match, to);
        if (distance <= bestDistance) {
            best = match;
            bestDistance = distance;
        }
    }
    return best;
}
/** The number of units between two matches; 0 when they touch or overlap. */
function gap(a, b) {
    return Math.max(0, a.start - b.end, b.start - a.end);
}

;// CONCATENATED MODULE: ./lib/skills/analysis/signal.js
/** The longest match that a signal may have unless it says otherwise. */
const DEFAULT_REACH = 400;
/** Matches of one signal in one text beyond this say nothing new. */
const MAX_MATCHES = 200;
/** Writes a signal down; the flags are set here so that no pattern can forget them. */
function signal(name, anchors, pattern, reach = DEFAULT_REACH) {
    return { name, anchors, pattern: new RegExp(pattern.source, 'gim'), reach };
}
/** All matches of a signal in a unit, in order. */
function matchSignal(wanted, unit, filter) {
    const matches = [];
    const windows = filter === 'off' ? [[0, unit.text.length]] : windowsAround(wanted, unit);
    for (const [start, end] of windows) {
        const text = start === 0 && end === unit.text.length ? unit.text : unit.text.slice(start, end);
        for (const match of text.matchAll(wanted.pattern)) {
            const from = start + match.index;
            matches.push({ start: from, end: from + match[0].length, text: match[0], groups: match.groups ?? {} });
            if (matches.length >= MAX_MATCHES)
                return matches;
        }
    }
    return matches;
}
/** Stretches around the anchors, merged, beginning and ending at white space so that word boundaries stay what they are. */
function windowsAround(wanted, unit) {
    const windows = [];
    let last;
    for (const end of mergedEnds(wanted, unit)) {
        if (last !== undefined && end + wanted.reach <= last[1])
            continue;
        const start = Math.max(last?.[1] ?? 0, backToSpace(unit.text, end - wanted.reach));
        const stop = onToSpace(unit.text, end + wanted.reach);
        if (last !== undefined && start <= last[1]) {
            last = [last[0], stop];
            windows[windows.length - 1] = last;
        }
        else {
            last = [start, stop];
            windows.push(last);
        }
    }
    return windows;
}
function mergedEnds(wanted, unit) {
    const lists = wanted.anchors.map((anchor) => unit.endsOf(anchor)).filter((ends) => ends.length > 0);
    if (lists.length <= 1)
        return lists[0] ?? [];
    return lists.flat().sort((a, b) => a - b);
}
function backToSpace(text, offset) {
    const limit = Math.max(0, offset - 200);
    let at = Math.max(0, offset);
    while (at > limit && text.charCodeAt(at - 1) > 32)
        at -= 1;
    return at;
}
function onToSpace(text, offset) {
    const limit = Math.min(text.length, offset + 200);
    let at = Math.min(text.length, offset);
    while (at < limit && text.charCodeAt(at) > 32)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/access.js

/** Where credentials lie, as paths and as names of stores. */
const SECRET_PLACE = String.raw `(?:(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%|\/home\/[\w*$]{1,30}|\/root|\/Users\/[\w*$]{1,30})?[\/\\]?\.(?:ssh(?:[\/\\](?:id_\w{2,10}|config|authorized_keys|known_hosts|\*))?|aws(?:[\/\\](?:credentials|config))?|gnupg|kube[\/\\]config|docker[\/\\]config\.json|netrc|git-credentials|npmrc|pypirc|pgpass|config[\/\\](?:gcloud|gh|solana|op)\S{0,40}|azure|bash_history|zsh_history|claude[\/\\]\S{0,30}|codex[\/\\]auth\.json|openclaw[\/\\]\S{0,30}|clawdbot[\/\\]\S{0,30}|electrum|ethereum[\/\\]keystore)\b|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|\/etc\/(?:shadow|passwd|sudoers)\b|\bwallet\.dat\b|\blogin data\b|\bcookies\.sqlite\b|\bkey4\.db\b|\blogins\.json\b|\b(?:mac ?os |login |system |user['’]?s? )?keychain\b|\bwindows credential manager\b|\bpassword (?:manager|store|vault)s?\b|\bseed phrases?\b|169\.254\.169\.254)`;
/** An instruction, in words, to take what lies where credentials lie. */
const TAKE_SECRET = signal('take-secret', [
    '.ssh',
    '.aws',
    '.gnupg',
    '.kube',
    '.docker',
    'netrc',
    'git-credentials',
    'npmrc',
    'pypirc',
    'pgpass',
    '.config',
    '.azure',
    '_history',
    '.claude',
    '.codex',
    '.openclaw',
    '.clawdbot',
    '.electrum',
    '.ethereum',
    'id_rsa',
    'id_ed25519',
    'id_ecdsa',
    'id_dsa',
    '/etc/',
    'wallet.dat',
    'login data',
    'cookies.sqlite',
    'key4.db',
    'logins.json',
    'keychain',
    'credential manager',
    'password',
    'seed phrase',
    '169.254.169.254',
    '.env',
], new RegExp(String.raw `\b(?:read(?:s|ing)?|cat|open|collect(?:s|ing)?|gather(?:s|ing)?|copy|find|search(?: for)?|locate|access(?:es|ing)?|retrieve|extract(?:s|ing)?|include|load|dump|harvest(?:s|ing)?|steal|grab|enumerate|scan|look (?:in|for|up)|fetch|get|check|parse|exfiltrat\w{1,4}|back ?up|scrape|capture)\b(?:[^.\n]|\.(?=\w)){0,80}?(?<place>${SECRET_PLACE}|(?<![\w/])(?:~\/|\.\/)?\.env\b(?!\.example|\.sample|\.template))`));
/** Asking the user for what nobody should be asked for. */
const ASK_SECRET = signal('ask-secret', [
    'password',
    'seed phrase',
    'recovery phrase',
    'mnemonic',
    'private key',
    'api key',
    'passphrase',
    'pin',
    '2fa',
    'credit card',
    'cvv',
    'social security',
    'credentials',
    'one-time',
    'verification code',
    'tokens',
    'ssn',
    'bank',
], /\b(?:ask|prompt|request|require|instruct|tell|persuade|convince|get|have|need)(?:s|ing)?\b[^.\n]{0,30}?\b(?:the |a |your )?users?\b[^.\n]{0,80}?\b(?<what>passwords?|seed phrases?|recovery phrases?|mnemonics?|private keys?|passphrase|pin codes?|2fa codes?|one-time (?:passwords?|codes?)|verification codes?|credit card(?: numbers?| details)?|cvv|social security(?: numbers?)?|ssn|bank (?:details|account|login)|login credentials|api keys?, passwords?|credentials)\b/);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/autonomy.js

/** Switching the agent's own questions and fences off. */
const NO_CONFIRMATION = signal('no-confirmation', ['confirm', 'approv', 'permission', 'asking', 'consent', 'prompt', 'dangerously', 'auto-accept', 'yolo', 'sandbox', 'verification'], /--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|\bbypassPermissions\b|--yolo\b|dangerouslyDisableSandbox|\b(?:approve|accept|allow|grant|confirm) (?:all|every|any|each)(?: (?:of the|security|permission|tool|subsequent|future|the))* (?:prompts?|permissions?|requests?|actions?|commands?|dialogs?|confirmations?|approvals?)\b|\b(?:auto(?:matically)?[- ]?(?:approv|accept|confirm)\w{0,5}|skip(?:s|ping)?|bypass(?:es|ing)?|disable|suppress|avoid) (?:all |any |the |user |security |safety |every )*(?:confirmations?|approvals?|permissions?|permission (?:prompts?|checks?|requests?)|(?:security|safety|approval|confirmation) (?:prompts?|checks?|dialogs?|gates?|verification|controls?))\b|\bwithout (?:asking|requesting|requiring|seeking|waiting for|user|any|explicit|prior|further)(?: (?:for|the|user|any|explicit|user['’]s|prior|further))* ?(?:permission|confirmation|approval|consent|authorization)\b/);
/** Claims that permission was given already, or by someone high up. */
const FALSE_AUTHORITY = signal('false-authority', [
    'pre-authorized',
    'preauthorized',
    'pre-approved',
    'already agreed',
    'already authorized',
    'already consented',
    'already approved',
    'authorized by',
    'approved by',
    'verified by',
    'mandated by',
    'required by',
    'special administrative',
    'elevated access',
    'trusted skill',
    'has been granted',
    'admin privileges',
    'officially',
    'consent',
    'audited',
    'certified',
    'verification policy',
    'platform',
], /\b(?:pre-?authori[sz]ed|pre-?approved (?:by|for)|(?:user|operator|admin(?:istrator)?|owner|customer)s? (?:has|have) (?:already |previously |implicitly |explicitly )?(?:agreed|authori[sz]ed|consented|approved|given (?:permission|consent)|granted)|(?:authori[sz]ed|approved|verified|mandated|certified|audited|reviewed|endorsed|cleared) by (?:the )?(?:anthropic|openai|google|microsoft|apple|github|security team|it (?:department|security)|system administrator|platform|compliance|admin(?:istrator)?s?|developers?)|special administrative access|elevated (?:access|privileges|permissions)|(?:normal|usual|standard) (?:restrictions|rules|constraints) do not apply|required by the (?:\w{1,12} )?platform|(?:platform|security|verification|compliance)['’]?s? (?:verification )?policy (?:requires|mandates))\b/);
/** Making itself heard before and above everything else. */
const GRAB_ATTENTION = signal('grab-attention', [
    'always use this skill',
    'every request',
    'every response',
    'all requests',
    'any request',
    'before any other',
    'before every',
    'before using any other',
    'highest priority',
    'every conversation',
    'every message',
    'every task',
    'every session',
    'any task',
    'all tasks',
    'all other',
    'regardless of',
], /\b(?:(?:always|must|automatically) (?:use|invoke|call|activate|load|run|trigger|execute|be (?:used|invoked|loaded|called|activated)) (?:this|the) (?:skill|tool)[^.\n]{0,60}?\b(?:every|all|any|first|before|regardless)\b|(?:use|invoke|call|activate|load|trigger)s? (?:this|the) (?:skill|tool) (?:for|on|in|before|at) (?:the (?:start|beginning) of )?(?:every|all|any)\b|before (?:using |calling |running |invoking )?any other (?:tool|skill)s?|(?:every|all|any) (?:user )?(?:requests?|tasks?|prompts?|questions?),? (?:regardless|no matter)|(?:prefer|prioriti[sz]e|use) this (?:skill|tool) (?:over|instead of|above) (?:all|any|every|other|the built-in))/);
/** Following what an address says. */
const OBEY_REMOTE = signal('obey-remote', ['follow', 'execut', 'obey', 'comply', 'run ', 'treat', 'apply', 'perform', 'carry out', 'act on', 'load'], /\b(?:fetch|download|retrieve|get|load|read|visit|open|request|curl|check|pull|poll|query|access|go to|browse)\b[^\n]{0,120}?(?:https?:\/\/[^\s)>"'`]{4,200}|\b(?:remote|external|the) (?:url|server|endpoint|address|page|gist)\b)[^\n]{0,160}?\b(?:(?:and |then |to )+(?:follow|execute|obey|run|perform|carry out|apply|act on|comply with)|(?:follow|execute|obey|perform|carry out|comply with|act on) (?:all |any |the |every |its |whatever |those |these |what )*(?:instructions?|commands?|directives?|steps?|orders|content|response|it says|returned))\b[^.\n]{0,60}?(?:\b(?:instructions?|commands?|directives?|steps?|orders|them|it|content|response|code|script|returned|exactly|immediately|says?)\b)/, 700);
/** Doing what a reply says. */
const OBEY_RESPONSE = signal('obey-response', ['response', 'returned', 'reply', 'server', 'contents', 'fetched', 'remote', 'payload', 'downloaded'], /\b(?:execute|run|follow|obey|perform|carry out|eval(?:uate)?)\s{1,3}(?:all |any |the |every |whatever |those |these |each )*(?:commands?|instructions?|code|directives?|steps?|scripts?|payload)\b[^.\n]{0,60}?\b(?:(?:in|from|contained in|returned (?:by|in|from)|sent by|received from|provided by|included in|fetched from|downloaded from|at) (?:the |that |its |this |a |our )*(?:response|reply|server|api|endpoint|url|remote|payload|fetched|downloaded|page|website|webhook|gist|file it|https?:))/);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/commands.js

const SHELL_NAME = String.raw `(?:(?:sudo|exec|env|nohup|command)\s+(?:-\S+\s+){0,3}){0,3}(?:\/\S{0,40}\/)?(?:(?:ba|z|da|k|a|c|fi)?sh|python[\d.]{0,4}|node|perl|ruby|php|osascript|pwsh|iex|invoke-expression)\b`;
/** A decoder whose output goes into an interpreter. */
const DECODE_TO_SHELL = signal('decode-to-shell', ['base64', 'base32', 'xxd', 'openssl', 'uudecode', 'gunzip', 'zcat', '| rev', '|rev', '| tr ', '|tr '], new RegExp(String.raw `\b(?:base64\s+(?:-{1,2}[dDi]\w{0,8}|--decode)|base32\s+-{1,2}d\w{0,6}|xxd\s+-r(?:\s|p)[^\n|]{0,20}|openssl\s+(?:enc|base64|aes\S{0,12})\b[^\n|]{0,80}\s-d\b[^\n|]{0,60}|uudecode|gunzip|zcat|rev|tr\s+[^\n|]{2,60})[^\n|]{0,60}(?:\|[^\n|]{0,80}){0,3}\|\s{0,3}${SHELL_NAME}`));
/** An interpreter that is handed decoded text in another way. */
const SHELL_OF_DECODED = signal('shell-of-decoded', ['base64', 'xxd', 'base32'], /(?:\b(?:eval|(?:ba|z|da|k)?sh\s+-c|source|exec)\s|<\()\s?["']?(?:\$\(|`|<\()[^\n]{0,400}?\b(?:base64\s+(?:-{1,2}[dDi]\w{0,8}|--decode)|xxd\s+-r|base32\s+-d)/, 800);
/** A download whose output goes into an interpreter. */
const FETCH_TO_SHELL = signal('fetch-to-shell', ['curl', 'wget', 'fetch ', 'iwr', 'irm', 'invoke-webrequest', 'invoke-restmethod', 'downloadstring', 'aria2c', 'http '], new RegExp(String.raw `\b(?:curl|wget|fetch|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c|http)\b(?<arguments>[^\n|]{1,400})(?:\\\n[^\n|]{0,200})?(?:\|[^\n|]{0,60}){0,2}\|\s{0,3}${SHELL_NAME}`), 900);
/** An interpreter that is handed a download by substitution. */
const SHELL_OF_FETCH = signal('shell-of-fetch', ['curl', 'wget', 'iwr', 'irm', 'invoke-webrequest', 'downloadstring', 'invoke-restmethod'], /(?:\b(?:eval|source|exec|\.|(?:(?:ba|z|da|k)?sh|python3?|node|perl|ruby)(?:\s+-[a-z]{1,3})?)\s{1,3}["']?(?:\$\(|`|<\()\s{0,3}(?:curl|wget)\b(?<arguments>[^\n]{1,300})|\b(?:iex|invoke-expression)\b\s{0,3}[("$&]{0,4}\s{0,3}[^\n]{0,60}?\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|new-object|downloadstring)\b(?<more>[^\n]{0,300}))/, 800);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/sending.js

/** What belongs to the user or the conversation, in words. */
const PRIVATE_THING = String.raw `(?:(?:conversation|chat|session|message|prompt|command|shell|bash|browser|browsing|dialog(?:ue)?)s?[- ]?(?:history|logs?|transcripts?|contexts?|contents?|data|state)|(?:conversation|chat)s?|transcripts?|(?:full |entire |complete |current )(?:context|prompt|history|memory|session)|(?:the )?system prompt|(?:all |any |every |the |their |your |user['’]?s? |found |stored |collected )*(?:api|access|secret|private|ssh|encryption|auth\w{0,10}|session|bearer|aws|gpg|wallet|signing|cloud)[- _]?(?:keys?|tokens?|credentials?|secrets?|cookies?)|credentials?|passwords?|secrets|seed phrases?|mnemonics?|recovery phrases?|cookies|env(?:ironment)?[- ](?:variables?|vars?|contents?|files?)|\.env\b(?: files?| contents?)?|~?\/?\.ssh\b\S{0,20}|~?\/?\.aws\b\S{0,20}|id_rsa|user(?:['’]s)? (?:data|files?|inputs?|queries|query|messages?|prompts?|information|documents?|code|requests?|conversations?)|personal (?:data|information|files)|private (?:data|files?|keys?)|sensitive (?:data|information|files?)|source code|file contents?|contents? of (?:the |all |any |every |each )?(?:file|files|workspace|repository|project|directory)|codebase)`;
const STRANGE_PLACE = String.raw `(?<where>https?:\/\/[^\s)>"'\x60\]]{4,200}|\b[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}\b|\bwebhook\b|\b(?:external|remote|our|collection|telemetry|attacker\S{0,3}|c2|third[- ]party|monitoring|analytics|tracking|logging|backup) (?:analytics |logging |telemetry |collection |backup )?(?:server|endpoint|service|url|host|api|address|collector|webhook|platform)\b)`;
/** Giving something private to an address, said in words. */
const SEND_PRIVATE = signal('send-private', [
    'send',
    'post',
    'upload',
    'transmit',
    'exfil',
    'forward',
    'submit',
    'report',
    'sync',
    'leak',
    'deliver',
    'share',
    'copy',
    'relay',
    'push',
    'mail',
    'beacon',
    'log ',
], new RegExp(String.raw `\b(?:send(?:s|ing)?|post(?:s|ing)?|upload(?:s|ing)?|transmit(?:s|ting)?|exfiltrat\w{1,4}|forward(?:s|ing)?|submit(?:s|ting)?|report|sync(?:s|ing|hronize)?|leak|deliver|relay|push|e?mail|share|copy|beacon|log)\b[^.\n]{0,100}?(?<what>${PRIVATE_THING})\b(?:[^.\n]|\.(?=\w)){0,100}?(?:\b(?:to|via|at|with)\b|→|->)[^\n]{0,60}?${STRANGE_PLACE}`), 600);
/** The same with the address first: "POST to URL with the conversation". */
const SEND_TO_WITH = signal('send-to-with', ['http://', 'https://', 'webhook', 'endpoint', 'server'], new RegExp(String.raw `\b(?:send|post|upload|transmit|exfiltrate|forward|submit|report|make an? (?:http |post |get )*request|call|fetch|request|curl|include|embed|append|image)\b[^\n]{0,60}?${STRANGE_PLACE}[^\n]{0,60}?\b(?:with|contain(?:ing|s)?|includ(?:ing|es?)|along with|body|payload|param(?:eter)?s?|query|headers?|data|appended?)\b[^\n]{0,80}?(?<what>${PRIVATE_THING})\b`), 600);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/tampering.js

const AGENT_FILE = String.raw `(?:(?:~\/|\.\/|\$HOME\/)?\.?(?:claude|codex|cursor|gemini|openclaw|clawdbot|windsurf|copilot)\/\S{0,40}|\bCLAUDE\.md\b|\bAGENTS\.md\b|\bGEMINI\.md\b|\bMEMORY\.md\b|\bSOUL\.md\b|\bIDENTITY\.md\b|\bHEARTBEAT\.md\b|\.cursorrules\b|\bcopilot-instructions\.md\b|\bsystem prompt\b|\b(?:agent|assistant|long[- ]term|persistent)['’]?s? memory\b|\bmemory (?:file|store|bank)\b|\bstartup (?:file|instructions)\b)`;
/** Writing into what an agent obeys in later sessions. */
const POISON_MEMORY = signal('poison-memory', [
    '.claude/',
    '.codex/',
    '.cursor/',
    '.gemini/',
    '.openclaw/',
    '.clawdbot/',
    'claude.md',
    'agents.md',
    'gemini.md',
    'memory.md',
    'soul.md',
    'identity.md',
    'heartbeat.md',
    '.cursorrules',
    'copilot-instructions',
    'system prompt',
    'memory',
], new RegExp(String.raw `\b(?:add|append|write|insert|save|store|inject|put|copy|persist|record|modify|update|edit|replace|overwrite|prepend|embed|install)(?:s|ing)?\b(?:[^.\n]|\.(?=\w)){0,100}?\b(?:in|to|into|inside|at|with)\b(?:[^.\n]|\.(?=\w)){0,30}?${AGENT_FILE}`));
/** Words that make an instruction outlive the session. */
const FOREVER = signal('forever', [
    'future session',
    'future conversation',
    'all future',
    'every future',
    'across sessions',
    'permanently',
    'every session',
    'subsequent session',
    'from now on',
    'future interaction',
    'always remember',
    'even after',
    'persist',
], /\b(?:(?:in|for|across|to|into|over) (?:all |every |any )?(?:future|subsequent|later) (?:sessions?|conversations?|interactions?|tasks?|requests?|chats?)|permanently|across (?:all )?sessions|from now on|even after (?:the |this )?(?:skill|session|conversation|restart|uninstall)\w{0,10}|survives? (?:restarts?|updates?|removal|uninstall))\b/);
/** A skill that spreads or rewrites itself. */
const SPREAD = signal('spread', [
    'this skill',
    'these instructions',
    'itself',
    'other skills',
    'this file',
    'all skills',
    'every skill',
    'this prompt',
    'this message',
    'this text',
], /\b(?:(?:copy|replicate|propagate|spread|install|insert|inject|embed|append|add|include) (?:this skill|itself|these instructions|this (?:file|prompt|message|text|block|payload)|yourself)\b[^.\n]{0,60}?\b(?:(?:in|to|into|across|inside) (?:all|every|each|any|other|the (?:user|other|home|next))|other (?:skills?|repositor(?:y|ies)|projects?|agents?|machines?|files?))|(?:modify|overwrite|rewrite|replace|infect|patch|edit|tamper with)s? (?:all |every |any |the )?(?:other|existing|installed) skills?|(?:modify|rewrite|overwrite|update|patch)s? (?:its own|itself|this skill['’]?s?|its) (?:SKILL\.md|source|code|instructions|file))/);
/** Harm put into the code that the agent writes. */
const SABOTAGE = signal('sabotage', [
    'backdoor',
    'hardcoded admin',
    'hidden admin',
    'vulnerab',
    'malicious',
    'disable auth',
    'weaken',
    'insecure',
    'hidden user',
    'trojan',
    'keylogger',
    'subtle bug',
    'logic bomb',
    'admin account',
    'master password',
    'rogue',
], /\b(?:insert|inject|add|include|introduce|embed|plant|leave|place|install|create|deploy)(?:s|ing)?\b[^.\n]{0,50}?\b(?:backdoors?|logic bombs?|hidden (?:admin|user|account|endpoint|function)\w{0,3}|hard-?coded admin|master password|rogue (?:admin|user|account)|subtle (?:bugs?|vulnerabilit\w{1,3}|flaws?)|malicious (?:code|payloads?|scripts?|dependenc\w{1,3}|packages?)|trojans?|keyloggers?|spyware|rootkits?|ransomware)\b/);
/** Money and advertising. */
const DIVERT = signal('divert', ['affiliate', 'referral', 'wallet address', 'transfer', 'sponsored', 'promot', 'recommend', 'replace', 'donat', 'swap', 'send '], /\b(?:(?:replace|swap|substitute|change|modify|rewrite)(?:s|ing)?\b[^.\n]{0,40}?\b(?:wallet|payment|bank|recipient|destination|crypto\w{0,8}|bitcoin|ethereum|deposit|payout) (?:address(?:es)?|accounts?|details|numbers?)|(?:insert|inject|append|add|include|embed|use)(?:s|ing)?\b[^.\n]{0,40}?\b(?:our |my |the |an )?(?:affiliate|referral) (?:links?|codes?|ids?|tags?|param\w{0,6})|(?:silently|automatically|always|secretly|immediately) (?:transfer|send|withdraw|approve|sign)\b[^.\n]{0,40}?\b(?:funds?|tokens?|crypto\w{0,8}|eth|btc|sol|usdc|usdt|balance|transactions?)\b)/);
/** Words meant for whoever inspects the skill. */
const TO_THE_SCANNER = signal('to-the-scanner', [
    'scanner',
    'security review',
    'security tool',
    'auditor',
    'reviewer',
    'static analysis',
    'safe to',
    'false positive',
    'do not scan',
    'do not analy',
    'do not read',
    'nosec',
    'security scan',
    'moderat',
    'this skill is safe',
    'verified safe',
    'scan-ignore',
    'aguara-ignore',
    'automated',
], /\b(?:(?:security |skill |malware |automated |static |code |llm |ai )*(?:scanners?|auditors?|reviewers?|analy[sz]ers?|moderators?|security tools?|classifiers?)\b[^.\n]{0,60}?\b(?:should|must|can|may|please|are instructed to|need to|will)\b[^.\n]{0,30}?\b(?:ignore|skip|approve|pass|whitelist|allowlist|mark|classify|rate|report|treat|exclude|trust|consider|return)\b|(?:do not|don['’]?t|never) (?:scan|analy[sz]e|inspect|audit|flag|read or modify|review|open|read)\b[^.\n]{0,40}?\b(?:this (?:skill|file|section|script|block|code)|the (?:script|setup|installer|binary|hook)|\S{1,30}\.(?:sh|py|js|ps1))|(?:this|the) (?:skill|file|code|script|section|content) (?:is|has been) (?:completely |fully |100% |already |been |pre-)*(?:safe|verified|reviewed|audited|approved|trusted|whitelisted|benign|clean)\b[^.\n]{0,40}?\b(?:by|no (?:further|need)|do not|skip|scan\w*|review\w*|security)\b)/);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/words.js

/** What instructions are called. */
const INSTRUCTIONS = String.raw `(?:instructions?|rules?|guidelines?|prompts?|directives?|polic(?:y|ies)|constraints?|restrictions?|safeguards?|guardrails?|programming|training|protocols?|orders|commands|limitations)`;
/** Setting aside what came before or what stands above: the plain form of the attack. */
const OVERRIDE = signal('override', ['ignor', 'disregard', 'forget', 'overrid', 'bypass', 'discard', 'neglect', 'abandon', 'supersed'], new RegExp(String.raw `\b(?:ignore|ignoring|disregard(?:ing)?|forget(?:ting)?|discard|abandon|neglect|override|overriding|bypass(?:ing)?|supersede)\b[,:]?\s{1,3}(?:(?:all|any|every|everything|each|of|the|your|my|these|those|its|and|other)\s{1,3}){0,4}(?:(?:previous(?:ly)?|prior|above|earlier|preceding|existing|foregoing|initial|original|system|safety|security|developer|ethical|given|built-in|core|content|default|host)\s{1,3}){1,3}(?:(?:system|safety|security|user|given|developer|content)\s{1,3}){0,2}${INSTRUCTIONS}\b`));
/** The weaker forms, which honest texts use too. */
const OVERRIDE_LOOSE = signal('override-loose', [
    'ignor',
    'disregard',
    'forget',
    'overrid',
    'bypass',
    'set aside',
    'setting aside',
    'suggestions rather',
    'do not apply',
    'no longer apply',
    'not apply',
    'take precedence',
    'takes precedence',
    'highest priority',
    'take priority',
    'takes priority',
], new RegExp(String.raw `\b(?:(?:ignore|disregard|forget|bypass|override)\s{1,3}(?:all |any )?(?:your|everything (?:above|before|you were told)|what (?:the )?(?:user|system|you were told))\s?(?:\w{1,14}\s){0,2}${INSTRUCTIONS}?|set(?:ting)? aside (?:its|your|all|the|any)[^.\n]{0,40}(?:constraints?|guidelines?|restrictions?|rules?|perspective|instructions)|(?:guidelines|rules|instructions|restrictions|constraints|policies|safeguards)[^.\n]{0,50}?(?:are (?:treated as|only|merely) suggestions|(?:do|does|will|should) (?:not|no longer) apply|no longer apply|are (?:lifted|suspended|void|disabled|irrelevant))|(?:this|these) (?:skill|instructions?|rules?|directives?|file)[^.\n]{0,40}?(?:take|takes|have|has) (?:absolute |highest |full |the highest )?(?:precedence|priority) over (?:all|any|every|your|the (?:user|system|previous|other))[^.\n]{0,40})`));
/** The same in other languages. */
const OVERRIDE_FOREIGN = signal('override-foreign', [
    '忽略',
    '无视',
    '無視',
    '忘记',
    '忘掉',
    '不要理会',
    '忘れ',
    '무시',
    '잊',
    'ignora',
    'ignorez',
    'ignoriere',
    'игнорир',
    'забудь',
    'olvida',
    'oublie',
    'vergiss',
    'desconsidere',
    'تجاهل',
], /(?:忽略|无视|無視|忘记|忘掉|不要理会)[^。\n]{0,16}(?:之前|以上|先前|所有|全部|系统)[^。\n]{0,10}(?:指令|指示|提示|规则|規則|命令|说明)|(?:以前|これまで|上記|すべて)[^。\n]{0,12}(?:指示|命令|ルール|プロンプト)[^。\n]{0,6}(?:無視|忘れ)|(?:이전|위의|모든)[^.\n]{0,14}(?:지시|명령|규칙|프롬프트)[^.\n]{0,8}(?:무시|잊)|\b(?:ignora|ignor[ez]{1,2}|ignorar|ignoriere|olvida|oublie[z]?|vergiss|desconsidere)\b[^.\n]{0,30}\b(?:instrucciones|instructions|anweisungen|instruções|reglas|règles|istruzioni|consignes)\b[^.\n]{0,20}\b(?:anteriores|previas|précédentes|vorherigen|precedenti)\b|(?:игнорир|забудь)[а-я]{0,6}[^.\n]{0,20}(?:предыдущ|все|прежн)[а-я]{0,6}[^.\n]{0,20}(?:инструкци|указани|правил)|تجاهل[^.\n]{0,20}(?:التعليمات|الأوامر)/);
/** Another identity without limits. */
const UNBOUND_PERSONA = signal('unbound-persona', [
    'dan',
    'do anything now',
    'jailbr',
    'unrestricted',
    'restrictions',
    'unfiltered',
    'uncensored',
    'without ',
    'no longer bound',
    'god mode',
    'developer mode',
    'sudo mode',
    'no limits',
    'no rules',
    'no filter',
    'no ethical',
    'normal restrictions',
    'privileged mode',
    'admin mode',
    'root mode',
    'maintenance mode',
], /\b(?:you are (?:now|no longer)|act as|pretend (?:to be|you are|that you)|assume the (?:role|identity|persona) of|behave as|operate as|respond as|takes? on the persona)\b[^.\n]{0,80}?\b(?:DAN\b|do anything now|(?:god|jailbreak|sudo|root|maintenance|unrestricted|override|unfiltered|unlimited|developer|admin)[- ]?mode|jailbroken|unrestricted|unfiltered|uncensored|(?:without|no|free (?:of|from)) (?:any |all |content |ethical |safety )*(?:restrictions|limits|limitations|filters|rules|guidelines|constraints|guardrails)|no longer (?:bound|restricted|subject to)|(?:bound|limited|restricted) by)|\b(?:enter|enable|activate|switch (?:in)?to|unlock)\b[^.\n]{0,30}?\b(?:(?:god|jailbreak|unrestricted|unfiltered|uncensored|DAN|unlimited)[- ]?mode)\b/);
/** Marks of a role that only the system may use. */
const FAKE_ROLE = signal('fake-role', [
    '<|',
    '[system',
    '<<sys',
    '<system',
    '[inst',
    '[admin',
    'system override',
    'system message:',
    'system notice:',
    '[[system',
    'new system prompt',
    'new instructions:',
    'system directive',
    'system initialization',
    'admin override',
    'developer override',
    '[developer',
    'begin system',
    'end of system',
], /<\|(?:im_start\|>\s{0,2})?(?:system|developer|im_start)(?:\|>)?|<<SYS>>|\[{1,2}(?:SYSTEM|ADMIN|DEVELOPER|ROOT)(?: (?:OVERRIDE|MESSAGE|PROMPT|INSTRUCTIONS?|NOTICE|UPDATE|DIRECTIVE|COMMAND|MODE))\s?:?[^\]\n]{0,40}\]{0,2}|\[\/?INST\]|<\/?system(?:[_-](?:prompt|message|override|instructions?|note|directive|command))>|\b(?:system|admin|developer) (?:override|directive|initialization)\b|\bsystem (?:message|notice)\s?:|\bnew (?:system prompt|instructions?)\s?:/);
/** No refusals, no warnings. */
const NO_REFUSAL = signal('no-refusal', ['refus', 'always comply', 'comply with', 'safety ', 'ethical', 'content polic', 'security warning', 'security check'], /\b(?:(?:never|do not|don['’]?t|must not) refuse(?: (?:any|a|the|to (?:answer|help|comply|execute|run|do)))|always comply with|comply with (?:all|any|every) (?:user )?requests?|(?:omit|skip|disable|suppress|turn off|remove|drop|ignore|bypass|disregard|deactivate) (?:any |all |the |your |its )?(?:content )?(?:(?:safety|ethical|content) (?:warnings?|disclaimers?|filters?|guidelines?|guardrails?|protocols?|rules?|restrictions?|polic(?:y|ies)|considerations?|concerns?|checks?)))\b/);
/** Keeping the user in the dark. */
const CONCEAL = signal('conceal', [
    'user',
    'human',
    'operator',
    'anyone',
    'secretly',
    'covertly',
    'stealthily',
    'surreptitiously',
    'without raising',
    'undetected',
    'unnoticed',
    'notice',
    'hidden',
    'hide',
    'secret',
    'conceal',
    'from the log',
    'owner',
], /\b(?:(?:do not|don['’]?t|never|must not|should not|shouldn['’]?t|avoid|without|refrain from)\s{1,3}(?:ever |explicitly |directly |also )?(?:tell(?:ing)?|mention(?:ing)?|inform(?:ing)?|notify(?:ing)?|reveal(?:ing)?|report(?:ing)?|alert(?:ing)?|disclos(?:e|ing)|warn(?:ing)?)\b[^.;\n]{0,50}?\b(?:the |any |your |to (?:the )?)(?:users?|humans?|operators?|anyone|owner)\b|(?:do not|don['’]?t|never)\s{1,3}(?:mention|reveal|disclose|report|tell|explain)\s{1,3}(?:this|these|it|that you|the (?:existence|presence|fact))\b|(?:secretly|covertly|stealthily|surreptitiously)\b|without (?:the |their |any )?(?:users?['’]?s? |human )?(?:knowledge|consent|awareness|noticing|knowing|being (?:aware|noticed|detected)|raising suspicion|alerting the user|drawing attention)\b|(?:hide|conceal|omit)\s{1,3}(?:this|it|these|that|all|the|any)\b[^.;\n]{0,50}?\bfrom (?:the )?(?:users?|humans?|operator|owner|anyone|logs?|summary|history|view)\b|keep\s{1,3}(?:this|it|these|that)\b[^.;\n]{0,40}?\b(?:secret|hidden|out of (?:the )?(?:summary|output|logs?|response|conversation|report))\b|(?:the )?(?:user|human|operator|owner) (?:must|should|does|will|need|can|is)(?: not|n['’]t|not) (?:be )?(?:know|see|notice|aware|informed|told|find out|learn|realize|suspect)\b)/);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/concealment.js










/** How near a deed worth hiding must stand, in UTF-16 units. */
const NEAR = 500;
const DEEDS = [SEND_PRIVATE, SEND_TO_WITH, TAKE_SECRET, OBEY_REMOTE, OBEY_RESPONSE, POISON_MEMORY, FETCH_TO_SHELL, OVERRIDE];
/** Words that keep the user from knowing; grave only beside something worth hiding. */
const concealmentDetector = {
    rule: concealment/* concealment */.s,
    signals: [CONCEAL, ...DEEDS],
    *detect(view) {
        for (const unit of readUnits(view)) {
            for (const match of unit.find(CONCEAL)) {
                if (hidesDeed(unit, match))
                    yield proseHit(view, unit, match, 'critical', 'high', { hides: true });
                else
                    yield proseHit(view, unit, match, 'medium', 'medium', { hides: false });
            }
        }
    },
};
function hidesDeed(unit, match) {
    return DEEDS.some((deed) => nearest(unit.find(deed), match, NEAR) !== undefined);
}

// EXTERNAL MODULE: ./lib/rules/skill/confirmation-bypass.js
var confirmation_bypass = __webpack_require__(4285);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/confirmation-bypass.js




/** Words that take the user out of the loop. */
const confirmationBypassDetector = {
    rule: confirmation_bypass/* confirmationBypass */.G,
    signals: [NO_CONFIRMATION],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(NO_CONFIRMATION))
                yield proseHit(view, unit, match, 'medium', 'medium', {});
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/encoded-command.js
var encoded_command = __webpack_require__(5195);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/encoded-command.js



/** Decoders whose output is run. */
const encodedCommandDetector = {
    rule: encoded_command/* encodedCommand */.g,
    signals: [DECODE_TO_SHELL, SHELL_OF_DECODED],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of [...unit.find(DECODE_TO_SHELL), ...unit.find(SHELL_OF_DECODED)]) {
                yield codeHit(view, unit, match, 'critical', 'high', {});
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/fake-prerequisite.js
var fake_prerequisite = __webpack_require__(3959);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/delivery.js

const URL_BODY = String.raw `[^\s<>"'\x60)\]]`;
/** A link to an archive or an installable program. */
const PACKAGE_LINK = signal('package-link', [
    '.zip',
    '.exe',
    '.dmg',
    '.pkg',
    '.msi',
    '.7z',
    '.rar',
    '.scr',
    '.iso',
    '.apk',
    '.jar',
    '.deb',
    '.rpm',
    '.appimage',
    '.tar.gz',
    '.tgz',
    '.tar.xz',
    '.vbs',
    '.hta',
    '.lnk',
], new RegExp(String.raw `https?:\/\/(?<host>[^\s\/<>"'\x60)\]]{3,120})\/${URL_BODY}{0,300}\.(?<kind>zip|exe|dmg|pkg|msi|7z|rar|scr|iso|apk|jar|deb|rpm|appimage|tar\.gz|tgz|tar\.xz|vbs|hta|lnk)(?![a-z0-9])`), 600);
/** A password given away in the text for something that is to be opened. */
const GIVEN_PASSWORD = signal('given-password', ['pass', 'pwd', 'key:', 'code:'], /\b(?:pass(?:word|wd|code|phrase)?|pwd)\b(?:\*\*|__)?\s{0,2}(?:is|was|=|:|-|–|—)?\s{0,2}(?:\*\*|__)?\s{0,2}[`"'“(]{0,2}(?<secret>[A-Za-z0-9][\w!@#$.-]{1,23})[`"'”)]{0,2}/);
/** Unpacking something. */
const UNPACK = signal('unpack', ['extract', 'unzip', 'unpack', 'decompress', 'unarchive', 'archive', 'zip'], /\b(?:extract(?:ed|ing)?|unzip(?:ped)?|unpack(?:ed|ing)?|decompress(?:ed)?|un-?archive|(?:password[- ]protected |encrypted )?(?:archive|zip(?: file)?))\b/);
/** Starting a program that was just fetched, said in words. */
const RUN_PROGRAM = signal('run-program', ['run', 'execut', 'launch', 'double', 'open', 'install', 'start'], /\b(?:run|execut(?:e|ing)|launch|double[- ]click|open|start|install)\b[^.\n|]{0,60}?(?:\b(?:executable|installer|binary|setup|program|application|utility|agent|driver|update[r]?|helper|wizard|script|package|tool|provider)\b|\.(?:exe|msi|pkg|dmg|app|bat|cmd|ps1|sh|scr|jar)\b)/);
/** Pasting a command into a terminal, said in words. */
const PASTE_IN_TERMINAL = signal('paste-in-terminal', ['terminal', 'command prompt', 'powershell', 'console', 'command line', 'shell', 'cmd'], /\b(?:copy|past(?:e|ing)|run|execut(?:e|ing)|enter|type)\b[^.\n]{0,120}?\b(?:terminal|command prompt|powershell|console|command line|shell|cmd(?:\.exe)?|run dialog)\b/);
/** Words that make something a condition for everything else. */
const PRESSURE = signal('pressure', [
    'prerequisite',
    'require',
    'must',
    'before',
    'will not',
    'won',
    'cannot',
    'without',
    'mandatory',
    'critical',
    'important',
    'necessary',
    'needed',
], /\b(?:prerequisites?|(?:is|are) (?:strictly )?(?:required|mandatory|necessary)|requires?|must (?:first |be |have |install|download|run)|before (?:using|use|proceeding|continuing|you (?:can|start|begin)|any)|(?:will|does|can) ?not (?:work|function|operate|run|start)|won['’]t (?:work|function)|without [^.\n]{1,60} (?:not|fail)|mandatory|critical(?: requirement| step)?|important)\b/);
/** Addresses at which anyone can leave text or files without a name. */
const ANONYMOUS_HOST = signal('anonymous-host', [
    'pastebin',
    'paste.',
    'glot.io',
    'rentry',
    'ghostbin',
    'hastebin',
    'dpaste',
    '0x0.st',
    'transfer.sh',
    'file.io',
    'gofile',
    'catbox',
    'anonfile',
    'bashupload',
    'termbin',
    'controlc',
    'justpaste',
    'telegra.ph',
    'mediafire',
    'mega.nz',
    'sendspace',
    'wetransfer',
    'privatebin',
    'ix.io',
    'sprunge',
    'textbin',
    'pastes.',
    'paste.ee',
    'snippet.host',
    'temp.sh',
    'tmpfiles',
    'uguu',
    'oshi.at',
    'filebin',
    'litterbox',
    'dropmefiles',
    'zippyshare',
    'pixeldrain',
    'workupload',
    'krakenfiles',
], new RegExp(String.raw `(?:https?:\/\/)?(?:[\w-]{1,40}\.){0,3}(?<host>pastebin\.com|paste\.(?:ee|rs|mozilla\.org|debian\.net|sh|in|centos\.org)|pastes\.io|glot\.io|rentry\.(?:co|org)|ghostbin\.(?:co|com)|hastebin\.com|dpaste\.(?:org|com)|0x0\.st|transfer\.sh|file\.io|gofile\.io|catbox\.moe|anonfiles?\.com|bashupload\.com|termbin\.com|controlc\.com|justpaste\.it|telegra\.ph|mediafire\.com|mega\.nz|sendspace\.com|we\.tl|privatebin\.(?:net|info)|ix\.io|sprunge\.us|textbin\.net|snippet\.host|temp\.sh|tmpfiles\.org|uguu\.se|oshi\.at|filebin\.net|dropmefiles\.com|pixeldrain\.com|workupload\.com|krakenfiles\.com)\b(?:\/${URL_BODY}{0,200})?`));
/** Addresses that hide where they lead. */
const SHORTENED_LINK = signal('shortened-link', [
    'bit.ly',
    'tinyurl',
    'cutt.ly',
    't.ly/',
    'is.gd',
    'rebrand.ly',
    'shorturl',
    'goo.gl',
    'ow.ly',
    'rb.gy',
    't.co/',
    'v.gd',
    'tiny.cc',
    'shorte.st',
    'adf.ly',
    'bl.ink',
    'short.io',
    'clck.ru',
    's.id/',
    'lnkd.in',
    'qr.ae',
    'surl.li',
    'u.to/',
], new RegExp(String.raw `(?<![\w.-])(?<host>bit\.ly|tinyurl\.com|cutt\.ly|t\.ly|is\.gd|rebrand\.ly|shorturl\.at|goo\.gl|ow\.ly|rb\.gy|v\.gd|tiny\.cc|shorte\.st|adf\.ly|short\.io|clck\.ru|surl\.li|u\.to)\/${URL_BODY}{2,100}`));
/** A web address that is a bare number, private and documentation ranges left out. */
const RAW_ADDRESS_LINK = signal('raw-address-link', ['http://', 'https://', 'ftp://'], new RegExp(String.raw `\b(?:https?|ftp):\/\/(?:[^\s@\/"']{1,60}@)?(?!(?:10|127|0)\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|1\.1\.1\.1|8\.8\.[48]\.|255\.|1\.2\.3\.4|(?:\d{1,3}\.)?x\.)(?<host>(?:\d{1,3}\.){3}\d{1,3})(?![\d.])(?::\d{1,5})?(?:\/${URL_BODY}{0,200})?`));

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/fake-prerequisite.js




/** How far apart, in UTF-16 units, the parts of one lure may stand. */
const fake_prerequisite_NEAR = 700;
const WORDS_NEAR_LINK = 350;
/** The parts of an installation lure: none of them means anything alone. */
const fakePrerequisiteDetector = {
    rule: fake_prerequisite/* fakePrerequisite */.a,
    signals: [
        PACKAGE_LINK,
        GIVEN_PASSWORD,
        UNPACK,
        RUN_PROGRAM,
        PASTE_IN_TERMINAL,
        PRESSURE,
        ANONYMOUS_HOST,
        SHORTENED_LINK,
        RAW_ADDRESS_LINK,
    ],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.file.role === 'script' || unit.file.role === 'config' || unit.file.role === 'licence')
                continue;
            yield* lockedArchives(view, unit);
            yield* pastedScripts(view, unit);
            yield* runPackages(view, unit);
        }
    },
};
/** An archive whose password stands beside it: the password keeps it from being scanned on the way. */
function* lockedArchives(view, unit) {
    for (const password of unit.find(GIVEN_PASSWORD)) {
        const unpack = nearest(unit.find(UNPACK), password, 100);
        if (unpack === undefined)
            continue;
        const link = nearest(unit.find(PACKAGE_LINK), password, fake_prerequisite_NEAR);
        const start = Math.min(password.start, unpack.start);
        const end = Math.max(password.end, unpack.end);
        const run = nearest(unit.find(RUN_PROGRAM), password, fake_prerequisite_NEAR);
        if (link === undefined && run === undefined)
            continue;
        yield codeHit(view, unit, { start, end }, 'critical', link === undefined || run === undefined ? 'medium' : 'high', {
            lure: 'locked-archive',
            link: link?.groups['host'] ?? '',
        });
    }
}
/** A page at which anyone can leave text, whose content goes into a terminal. */
function* pastedScripts(view, unit) {
    for (const link of [...unit.find(ANONYMOUS_HOST), ...unit.find(SHORTENED_LINK), ...unit.find(RAW_ADDRESS_LINK)]) {
        const paste = nearest(unit.find(PASTE_IN_TERMINAL), link, WORDS_NEAR_LINK);
        const run = nearest(unit.find(RUN_PROGRAM), link, WORDS_NEAR_LINK);
        if (paste === undefined && run === undefined)
            continue;
        const pressed = nearest(unit.find(PRESSURE), link, fake_prerequisite_NEAR) !== undefined;
        yield codeHit(view, unit, link, 'critical', paste !== undefined && pressed ? 'high' : 'medium', {
            lure: 'pasted-script',
            link: hostOf(link),
        });
    }
}
/** A program to download and start before the skill is said to work. */
function* runPackages(view, unit) {
    for (const link of unit.find(PACKAGE_LINK)) {
        const run = nearest(unit.find(RUN_PROGRAM), link, WORDS_NEAR_LINK);
        if (run === undefined || nearest(unit.find(PRESSURE), link, fake_prerequisite_NEAR) === undefined)
            continue;
        const program = /^(?:exe|msi|dmg|pkg|scr|iso|apk|hta|vbs|lnk|appimage)$/i.test(link.groups['kind'] ?? '');
        yield codeHit(view, unit, link, 'high', program ? 'medium' : 'low', { lure: 'required-download', link: hostOf(link) });
    }
}
function hostOf(link) {
    return link.groups['host'] ?? '';
}

// EXTERNAL MODULE: ./lib/rules/skill/false-authority.js
var false_authority = __webpack_require__(7734);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/false-authority.js




/** Words that claim a say which a skill does not have. */
const falseAuthorityDetector = {
    rule: false_authority/* falseAuthority */.F,
    signals: [FALSE_AUTHORITY, GRAB_ATTENTION],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(FALSE_AUTHORITY))
                yield proseHit(view, unit, match, 'medium', 'medium', { kind: 'authority' });
            for (const match of unit.find(GRAB_ATTENTION))
                yield proseHit(view, unit, match, 'low', 'medium', { kind: 'precedence' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/hidden-instruction.js
var hidden_instruction = __webpack_require__(896);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/hidden-instruction.js












/** What no text needs to hide. */
const GRAVE = [
    OVERRIDE,
    OVERRIDE_FOREIGN,
    UNBOUND_PERSONA,
    SEND_PRIVATE,
    SEND_TO_WITH,
    TAKE_SECRET,
    OBEY_REMOTE,
    OBEY_RESPONSE,
    FETCH_TO_SHELL,
    SHELL_OF_FETCH,
    DECODE_TO_SHELL,
    SPREAD,
    RAW_ADDRESS_LINK,
];
const SUSPECT = [OVERRIDE_LOOSE, CONCEAL, FAKE_ROLE, NO_REFUSAL, NO_CONFIRMATION, POISON_MEMORY, SABOTAGE];
const HEEDED = new Set(['negated', 'security-subject', 'fixture', 'pattern-source']);
/** Instructions that stand where a reader of the rendered text does not see them, or that were disguised. */
const hiddenInstructionDetector = {
    rule: hidden_instruction/* hiddenInstruction */.h,
    signals: [...GRAVE, ...SUSPECT],
    *detect(view) {
        for (const unit of readUnits(view)) {
            for (const one of GRAVE)
                yield* hiddenMatches(view, unit, one, 'high');
            for (const one of SUSPECT)
                yield* hiddenMatches(view, unit, one, 'medium');
        }
    },
};
function* hiddenMatches(view, unit, wanted, confidence) {
    for (const match of unit.find(wanted)) {
        const where = hidingPlace(unit, match);
        if (where === undefined)
            continue;
        const graded = lowered('critical', confidence, stepsOf(contextAt(view, unit, match), HEEDED));
        yield { unit, start: match.start, end: match.end, ...graded, details: { where, says: wanted.name } };
    }
}
function hidingPlace(unit, match) {
    if (unit.layer === 'normalised')
        return changedByNormalising(unit, match) ? 'disguised letters' : undefined;
    if (unit.layer !== 'plain')
        return `${unit.layer} text`;
    if (unit.file.language !== 'markdown')
        return undefined;
    const zone = zoneAt(unit.file.zones, match.start);
    if (zone?.kind === 'comment')
        return 'a comment';
    if (zone?.kind !== 'html')
        return undefined;
    const before = unit.text.slice(Math.max(0, match.start - 300), match.start);
    return /(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?[01](?:px|pt|em)?\b|color\s?:\s?(?:white|#fff(?:fff)?|transparent)\b|opacity\s?:\s?0\b|\bhidden\b|(?:alt|title|aria-label)\s?=\s?["'][^"']{0,200}$)/i.test(before)
        ? 'invisible HTML'
        : undefined;
}
/** Whether the match reads differently in the file itself. */
function changedByNormalising(unit, match) {
    const [start, end] = unit.outerRange(match.start, match.end);
    return unit.file.text.slice(start, end) !== match.text;
}

// EXTERNAL MODULE: ./lib/rules/skill/instruction-override.js
var instruction_override = __webpack_require__(5382);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/instruction-override.js




/** Words that set the agent's own instructions aside. */
const instructionOverrideDetector = {
    rule: instruction_override/* instructionOverride */.h,
    signals: [OVERRIDE, OVERRIDE_LOOSE, OVERRIDE_FOREIGN, UNBOUND_PERSONA, FAKE_ROLE, NO_REFUSAL],
    *detect(view) {
        for (const unit of readUnits(view)) {
            for (const match of unit.find(OVERRIDE))
                yield proseHit(view, unit, match, 'critical', 'high', { kind: 'override' });
            for (const match of unit.find(OVERRIDE_FOREIGN))
                yield proseHit(view, unit, match, 'critical', 'medium', { kind: 'override' });
            if (unit.file.role === 'script' || unit.file.role === 'config')
                continue;
            for (const match of unit.find(OVERRIDE_LOOSE))
                yield proseHit(view, unit, match, 'high', 'medium', { kind: 'override' });
            for (const match of unit.find(UNBOUND_PERSONA))
                yield proseHit(view, unit, match, 'high', 'high', { kind: 'persona' });
            for (const match of unit.find(NO_REFUSAL))
                yield proseHit(view, unit, match, 'high', 'medium', { kind: 'no-refusal' });
            for (const match of unit.find(FAKE_ROLE))
                yield proseHit(view, unit, match, 'high', 'low', { kind: 'fake-role' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/invisible-text.js
var invisible_text = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/skills/analysis/layers/invisible.js
/** Whether a text can hold any of what this file reads: one quick look. */
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uDB40]/;
const TAG_RUN = /(?:\uDB40[\uDC00-\uDC7F]){3,}/g;
const SELECTOR_RUN = /(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]){4,}/g;
const BIT_RUN = /[\u200B-\u200D\u2060-\u2064\uFEFF]{16,}/g;
/** Text written in tag characters (Unicode block E0000), one for each ASCII character. */
function revealTags(text) {
    const found = [];
    for (const match of text.matchAll(TAG_RUN)) {
        // A flag of a subdivision: U+1F3F4, tags, U+E007F (UTS #51, emoji tag sequences).
        if (text.slice(0, match.index).endsWith('\u{1F3F4}') && match[0].length <= 14 && match[0].endsWith('\uDB40\uDC7F'))
            continue;
        let decoded = '';
        for (const character of match[0]) {
            const code = (character.codePointAt(0) ?? 0) - 0xe0000;
            if (code >= 32 && code < 127)
                decoded += String.fromCharCode(code);
        }
        if (decoded !== '')
            found.push({ layer: 'tags', start: match.index, end: match.index + match[0].length, text: decoded });
    }
    return found;
}
/** Bytes written in variation selectors: FE00 to FE0F are 0 to 15, E0100 to E01EF are 16 to 255. */
function revealSelectors(text) {
    const found = [];
    for (const match of text.matchAll(SELECTOR_RUN)) {
        const bytes = [...match[0]].map((character) => {
            const code = character.codePointAt(0) ?? 0;
            return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
        });
        const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
        found.push({ layer: 'bits', start: match.index, end: match.index + match[0].length, text: decoded });
    }
    return found;
}
/** Bits written in two kinds of zero-width characters, in either sense, eight to a byte. */
function revealBits(text) {
    const found = [];
    for (const match of text.matchAll(BIT_RUN)) {
        const kinds = [...new Set(match[0])].sort();
        for (const one of kinds.slice(0, 2)) {
            const decoded = bytesOfBits([...match[0]].map((character) => (character === one ? 1 : 0)));
            if (/^[\x20-\x7e\s]{2,}$/.test(decoded))
                found.push({ layer: 'bits', start: match.index, end: match.index + match[0].length, text: decoded });
        }
    }
    return found;
}
function bytesOfBits(bits) {
    let text = '';
    for (let index = 0; index + 8 <= bits.length; index += 8) {
        text += String.fromCharCode(bits.slice(index, index + 8).reduce((byte, bit) => byte * 2 + bit, 0));
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/invisible-text.js



const OVERRIDE_MARK = /[\u202D\u202E]|[\u2066-\u2068][^\u2069\n]{0,2000}$/gm;
const INSIDE_WORD = /[A-Za-z][\u200B\u2060\u2062-\u2064\u180E\u00AD]{1,20}[A-Za-z]/g;
const ZERO_WIDTH_RUN = /[\u200B\u2060-\u2064\u180E\uFEFF]{4,}|(?<=[A-Za-z ])[\u200C\u200D]{2,}/g;
/** Characters that no reader sees and every model reads. */
const invisibleTextDetector = {
    rule: invisible_text/* invisibleText */.v,
    signals: [],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.layer === 'plain' && INVISIBLE.test(unit.text))
                yield* invisibleIn(view, unit);
        }
    },
};
function* invisibleIn(view, unit) {
    const { text } = unit;
    for (const tags of revealTags(text))
        yield codeHit(view, unit, tags, 'critical', 'high', { kind: 'tag characters', reveals: tags.text.slice(0, 200) });
    for (const run of revealSelectors(text)) {
        const readable = /^[\x20-\x7e\s]{4,}$/.test(run.text);
        yield codeHit(view, unit, run, 'critical', readable ? 'high' : 'medium', {
            kind: 'variation selectors',
            reveals: readable ? run.text.slice(0, 200) : '',
        });
    }
    for (const bits of revealBits(text))
        yield codeHit(view, unit, bits, 'critical', 'high', { kind: 'zero-width bits', reveals: bits.text.slice(0, 200) });
    for (const match of text.matchAll(ZERO_WIDTH_RUN))
        yield codeHit(view, unit, placeOf(match), 'high', 'medium', { kind: 'zero-width characters', reveals: '' });
    for (const match of text.matchAll(OVERRIDE_MARK))
        yield codeHit(view, unit, placeOf(match), 'high', 'high', { kind: 'bidirectional overrides', reveals: '' });
    const split = [...text.matchAll(INSIDE_WORD)];
    const [first] = split;
    if (first !== undefined)
        yield codeHit(view, unit, placeOf(first), split.length >= 3 ? 'high' : 'medium', 'medium', {
            kind: 'zero-width characters inside words',
            reveals: '',
        });
}
function placeOf(match) {
    return { start: match.index, end: match.index + match[0].length };
}

// EXTERNAL MODULE: ./lib/rules/skill/memory-poisoning.js
var memory_poisoning = __webpack_require__(1299);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/memory-poisoning.js






/** Instructions that outlive the session or leave the skill. */
const memoryPoisoningDetector = {
    rule: memory_poisoning/* memoryPoisoning */.Q,
    signals: [POISON_MEMORY, FOREVER, SPREAD, CONCEAL],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(POISON_MEMORY)) {
                const concealed = nearest(unit.find(CONCEAL), match, 400) !== undefined;
                const lasting = nearest(unit.find(FOREVER), match, 250) !== undefined;
                yield proseHit(view, unit, match, concealed ? 'critical' : lasting ? 'medium' : 'low', concealed ? 'high' : 'medium', {
                    kind: 'memory',
                });
            }
            for (const match of unit.find(SPREAD))
                yield proseHit(view, unit, match, 'high', 'medium', { kind: 'spread' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/private-data-sending.js
var private_data_sending = __webpack_require__(5988);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/private-data-sending.js






/** Instructions, in words, to give private data to an address. */
const privateDataSendingDetector = {
    rule: private_data_sending/* privateDataSending */.W,
    signals: [SEND_PRIVATE, SEND_TO_WITH, TAKE_SECRET],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of [...unit.find(SEND_PRIVATE), ...unit.find(SEND_TO_WITH)]) {
                const literal = /^https?:|@/i.test(match.groups['where'] ?? '');
                const taken = nearest(unit.find(TAKE_SECRET), match, 400) !== undefined;
                const details = { what: match.groups['what'] ?? '', where: match.groups['where'] ?? '' };
                if (taken)
                    yield proseHit(view, unit, match, 'critical', literal ? 'high' : 'medium', details);
                else
                    yield proseHit(view, unit, match, 'high', literal ? 'high' : 'medium', details);
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/remote-instructions.js
var remote_instructions = __webpack_require__(2481);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/remote-instructions.js




/** Words that hand the agent over to whoever answers at an address. */
const remoteInstructionsDetector = {
    rule: remote_instructions/* remoteInstructions */.y,
    signals: [OBEY_REMOTE, OBEY_RESPONSE],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(OBEY_REMOTE))
                yield proseHit(view, unit, match, 'high', 'medium', {});
            for (const match of unit.find(OBEY_RESPONSE))
                yield proseHit(view, unit, match, 'high', 'medium', {});
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/remote-script.js
var remote_script = __webpack_require__(6315);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/remote-script.js




/** Downloads that are run unseen; graded by who can put what there. */
const remoteScriptDetector = {
    rule: remote_script/* remoteScript */.m,
    signals: [FETCH_TO_SHELL, SHELL_OF_FETCH, ANONYMOUS_HOST, RAW_ADDRESS_LINK, SHORTENED_LINK],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of [...unit.find(FETCH_TO_SHELL), ...unit.find(SHELL_OF_FETCH)]) {
                const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(match.text)?.[0] ?? '';
                const [severity, confidence] = gradeOf(address, match.text);
                yield codeHit(view, unit, match, severity, confidence, { address });
            }
        }
    },
};
function gradeOf(address, command) {
    if (address === '')
        return ['high', 'low'];
    const host = /^https?:\/\/([^/:?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
    if (/^(?:localhost|127\.|\[?::1|.*\.localhost$)|[${<]/.test(host))
        return ['medium', 'low'];
    const bare = { find: (pattern) => new RegExp(pattern.source, 'i').test(address) };
    if (bare.find(RAW_ADDRESS_LINK.pattern) || bare.find(ANONYMOUS_HOST.pattern) || bare.find(SHORTENED_LINK.pattern))
        return ['critical', 'high'];
    if (/^http:/i.test(address) || /\s(?:-k|--insecure|--no-check-certificate)\b/.test(command))
        return ['critical', 'medium'];
    return ['high', 'medium'];
}

// EXTERNAL MODULE: ./lib/rules/skill/sabotage.js
var sabotage = __webpack_require__(3021);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/sabotage.js




/** Instructions to harm the work that the agent does for its user. */
const sabotageDetector = {
    rule: sabotage/* sabotage */.H,
    signals: [SABOTAGE, DIVERT],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(SABOTAGE))
                yield proseHit(view, unit, match, 'high', 'medium', { kind: 'code' });
            for (const match of unit.find(DIVERT))
                yield proseHit(view, unit, match, 'high', 'medium', { kind: 'money' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/scanner-manipulation.js
var scanner_manipulation = __webpack_require__(1297);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/scanner-manipulation.js




/** Words meant for whoever inspects the skill. */
const scannerManipulationDetector = {
    rule: scanner_manipulation/* scannerManipulation */.a,
    signals: [TO_THE_SCANNER],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(TO_THE_SCANNER))
                yield proseHit(view, unit, match, 'high', 'low', {});
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/secret-access.js
var secret_access = __webpack_require__(7708);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/secret-access.js




/** Instructions, in words, to take credentials from where they lie or from the user. */
const secretAccessDetector = {
    rule: secret_access/* secretAccess */.v,
    signals: [TAKE_SECRET, ASK_SECRET],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(TAKE_SECRET)) {
                yield proseHit(view, unit, match, 'medium', 'medium', { what: match.groups['place'] ?? '', asked: false });
            }
            for (const match of unit.find(ASK_SECRET)) {
                yield proseHit(view, unit, match, 'medium', 'medium', { what: match.groups['what'] ?? '', asked: true });
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/all.js















/** Every detector, in the order of its rule's id. */
const DETECTORS = [
    concealmentDetector,
    confirmationBypassDetector,
    encodedCommandDetector,
    fakePrerequisiteDetector,
    falseAuthorityDetector,
    hiddenInstructionDetector,
    instructionOverrideDetector,
    invisibleTextDetector,
    memoryPoisoningDetector,
    privateDataSendingDetector,
    remoteInstructionsDetector,
    remoteScriptDetector,
    sabotageDetector,
    scannerManipulationDetector,
    secretAccessDetector,
];

;// CONCATENATED MODULE: ./lib/skills/analysis/findings-of.js


/** Places shown per rule and file: more of the same says nothing new, and the score does not count it. */
const MAX_PER_FILE = 5;
/** The findings of one rule in one bundle: the gravest places of each file, in the order of the files and of the text. */
function findingsOf(detector, view) {
    const byPath = new Map();
    for (const hit of detector.detect(view)) {
        const finding = 'unit' in hit ? textFinding(detector, hit) : fileFinding(detector, hit);
        const here = byPath.get(finding.path) ?? new Map();
        byPath.set(finding.path, here);
        const key = `${String(finding.region?.startLine ?? 0)}:${String(finding.region?.startColumn ?? 0)}`;
        const known = here.get(key);
        if (known === undefined || weight(finding) > weight(known))
            here.set(key, finding);
    }
    return [...byPath.values()].flatMap((here) => gravest([...here.values()]));
}
function textFinding(detector, hit) {
    const { unit, details, start, end } = hit;
    const disguised = unit.layer === 'plain' ? {} : { disguise: unit.layer, reveals: (0,core_text/* snippetOf */.Vv)(unit.text.slice(start, end)) };
    const [from, to] = unit.outerRange(start, end);
    return (0,core_rule/* findingOf */.h)(detector.rule, { path: unit.file.path, region: unit.regionOf(start, end), snippet: (0,core_text/* snippetOf */.Vv)(unit.file.text.slice(from, to)) }, { ...details, ...disguised }, gradingOf(hit));
}
function fileFinding(detector, hit) {
    return (0,core_rule/* findingOf */.h)(detector.rule, { path: hit.path }, hit.details, gradingOf(hit));
}
function gradingOf(hit) {
    return {
        ...(hit.severity === undefined ? {} : { severity: hit.severity }),
        ...(hit.confidence === undefined ? {} : { confidence: hit.confidence }),
    };
}
function gravest(findings) {
    const ranked = findings.map((finding, index) => ({ finding, index }));
    ranked.sort((a, b) => weight(b.finding) - weight(a.finding) || a.index - b.index);
    return ranked
        .slice(0, MAX_PER_FILE)
        .sort((a, b) => (a.finding.region?.startLine ?? 0) - (b.finding.region?.startLine ?? 0) || a.index - b.index)
        .map((one) => one.finding);
}
const SEVERITY_WEIGHT = { critical: 50, high: 40, medium: 30, low: 20, info: 10 };
const CONFIDENCE_WEIGHT = { high: 9, medium: 5, low: 0 };
function weight(finding) {
    return SEVERITY_WEIGHT[finding.severity] + CONFIDENCE_WEIGHT[finding.confidence];
}

;// CONCATENATED MODULE: ./lib/skills/analysis/text-unit.js

/** One text to judge: a whole file, or what a disguised part of it really says. Every rule runs on every unit alike. */
class TextUnit {
    file;
    text;
    layer;
    /** How many disguises were undone. */
    depth;
    #outer;
    #anchors;
    #filter;
    #found = new Map();
    #hits;
    constructor(file, text, anchors, filter, disguise) {
        this.file = file;
        this.text = text;
        this.layer = disguise?.layer ?? 'plain';
        this.depth = disguise?.depth ?? 0;
        this.#outer = disguise?.outer;
        this.#anchors = anchors;
        this.#filter = filter;
    }
    /** Where the anchors stand; made once. */
    get hits() {
        this.#hits ??= this.#anchors.scan(this.text);
        return this.#hits;
    }
    /** The offsets after each occurrence of an anchor. */
    endsOf(anchor) {
        return this.hits.get(this.#anchors.idOf(anchor)) ?? [];
    }
    has(anchor) {
        return this.hits.has(this.#anchors.idOf(anchor));
    }
    /** Every match of a signal, in order; kept, since several rules ask for the same signal. */
    find(signal) {
        const known = this.#found.get(signal);
        if (known !== undefined)
            return known;
        const found = matchSignal(signal, this, this.#filter);
        this.#found.set(signal, found);
        return found;
    }
    /** The range in the file's own text. */
    outerRange(start, end) {
        return this.#outer === undefined ? [start, end] : this.#outer(start, end);
    }
    regionOf(start, end) {
        const [from, to] = this.outerRange(start, end);
        return this.file.lines.regionOf(from, to);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/skills/analysis/layers/decoded-blob.js


/** Decoded text beyond this is not looked at: 1 MiB. */
const MAX_DECODED = 1024 * 1024;
/** The text that bytes hold, through one layer of compression; undefined when they are not text. */
function textOfBytes(bytes) {
    const inflated = inflate(bytes);
    const text = readableText(inflated ?? bytes);
    return text === undefined ? undefined : { text, compressed: inflated !== undefined };
}
function inflate(bytes) {
    // Threat: a decompression bomb; the output is bounded by zlib itself.
    const limit = { maxOutputLength: MAX_DECODED };
    try {
        if (bytes[0] === 0x1f && bytes[1] === 0x8b)
            return (0,external_node_zlib_.gunzipSync)(bytes, limit);
        if (bytes[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[1] ?? 0))
            return (0,external_node_zlib_.inflateSync)(bytes, limit);
        if (bytes.length > 40 && (bytes[0] ?? 0) > 0x7f)
            return readableText((0,external_node_zlib_.inflateRawSync)(bytes, limit)) === undefined ? undefined : (0,external_node_zlib_.inflateRawSync)(bytes, limit);
    }
    catch {
        return undefined;
    }
    return undefined;
}
/** Text in UTF-8, or in UTF-16 as PowerShell encodes commands, if nearly all of it is printable. */
function readableText(bytes) {
    if (bytes.length < 4)
        return undefined;
    const wide = bytes.length >= 8 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0;
    const text = wide ? new TextDecoder('utf-16le').decode(bytes) : (0,core_text/* decodeUtf8 */._6)(bytes.subarray(0, MAX_DECODED));
    return text !== undefined && isReadable(text) ? text : undefined;
}
function isReadable(text) {
    let odd = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || unit === 127 || unit === 0xfffd)
            odd += 1;
    }
    return odd * 50 <= text.length;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/base64-runs.js

/** Units of both base64 alphabets (RFC 4648, sections 4 and 5). */
function isAlphabetUnit(unit) {
    return ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 47 && unit <= 57) || unit === 43 || unit === 45 || unit === 95);
}
/** Shorter runs hold fewer than 15 bytes: no command that does harm by itself. */
const MIN_RUN = 20;
/** Longer runs are images and fonts; only their start is decoded. */
const MAX_RUN = 1_400_000;
/** Runs looked at per text. */
const MAX_RUNS = 400;
/** Stretches of base64 (both alphabets) that decode to text, also through gzip or zlib. */
function revealBase64(text) {
    const found = [];
    let looked = 0;
    let offset = 0;
    while (offset < text.length && looked < MAX_RUNS) {
        // A run of MIN_RUN letters covers one of every MIN_RUN offsets, so only those need be looked at.
        if (!isAlphabet(text, offset)) {
            offset += MIN_RUN;
            continue;
        }
        const [start, end] = runAround(text, offset);
        if (end - start >= MIN_RUN) {
            looked += 1;
            const revealed = decodeRun(text, start, end);
            if (revealed !== undefined)
                found.push(revealed);
        }
        offset = Math.max(end + 1, offset + 1) + MIN_RUN - 1;
    }
    return found;
}
function isAlphabet(text, offset) {
    return isAlphabetUnit(text.charCodeAt(offset));
}
function runAround(text, offset) {
    let start = offset;
    while (start > 0 && isAlphabet(text, start - 1))
        start -= 1;
    let end = offset;
    while (end < text.length && isAlphabet(text, end))
        end += 1;
    return [start, end];
}
function decodeRun(text, start, end) {
    const run = text.slice(start, Math.min(end, start + MAX_RUN));
    if (!looksEncoded(run))
        return undefined;
    if (/data:(?:image|font|audio|video)\/[^,]{0,60},$/.test(text.slice(Math.max(0, start - 100), start)))
        return undefined;
    const padded = text.startsWith('==', end) ? end + 2 : text.startsWith('=', end) ? end + 1 : end;
    const decoded = textOfBytes(Buffer.from(run, run.includes('-') || run.includes('_') ? 'base64url' : 'base64'));
    if (decoded === undefined || !/[a-z]{3}/i.test(decoded.text))
        return undefined;
    return { layer: decoded.compressed ? 'gzip' : 'base64', start, end: padded, text: decoded.text };
}
/** Cheap refusal of words, paths and identifiers: real base64 of text has upper case, lower case, and digits or length. */
function looksEncoded(run) {
    const head = run.slice(0, 64);
    return (/[A-Z]/.test(head) && /[a-z]/.test(head) && (/[0-9]/.test(head) || run.length >= 40) && !/^[A-Za-z]+(?:[-_/][A-Za-z]+)+$/.test(head));
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/disguise-anchors.js
/** What in a text shows that one of the decoders has something to do; found in the same pass as the anchors of the rules. */
const ESCAPE_ANCHORS = ['\\x', '\\u00', '\\u{', '&#'];
const PERCENT_ANCHORS = ['%2', '%3', '%6', '%7'];
const CHAR_CODE_ANCHORS = [
    'fromcharcode',
    'chr(',
    'bytes([',
    'bytearray([',
    '[char]',
    'uint8array',
    'charcode',
    'buffer.from([',
];
const REVERSAL_ANCHORS = ['[::-1]', '.reverse()', 'reversed(', '| rev', '|rev', 'strrev'];
const EXTRA_ANCHORS = [...ESCAPE_ANCHORS, ...PERCENT_ANCHORS, ...CHAR_CODE_ANCHORS, ...REVERSAL_ANCHORS];

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/escapes.js

const HEX_ESCAPES = /(?:\\x[0-9a-f]{2}){6,}/gi;
const UNICODE_ESCAPES = /(?:\\u00[0-9a-f]{2}|\\u\{[0-9a-f]{1,6}\}){6,}/gi;
const ENTITIES = /(?:&#(?:x[0-9a-f]{1,5}|[0-9]{1,6});){6,}/gi;
const PERCENT = /(?:%[0-9a-f]{2}|[A-Za-z0-9_.~/:-]){12,4000}/gi;
const HEX_RUN = /(?<![0-9a-f])(?:[0-9a-f]{2}){16,50000}(?![0-9a-z])/gi;
const CODE_LIST = /(?:(?:0x[0-9a-f]{1,2}|\d{2,3})\s{0,3},\s{0,3}){8,20000}(?:0x[0-9a-f]{1,2}|\d{2,3})/gi;
const CHR_SUM = /(?:(?:chr|\[char\])\s?\(?(?:0x[0-9a-f]{1,2}|\d{2,3})\)?\s{0,3}[+.,]\s{0,3}){4,2000}(?:chr|\[char\])\s?\(?(?:0x[0-9a-f]{1,2}|\d{2,3})\)?/gi;
/** `\x41\x42…`, `\u0041…`, `&#65;…`: runs of at least six. */
function revealEscapes(text) {
    const found = [];
    for (const pattern of [HEX_ESCAPES, UNICODE_ESCAPES, ENTITIES]) {
        for (const match of text.matchAll(pattern)) {
            const decoded = match[0].replace(/\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|\\u\{([0-9a-f]{1,6})\}|&#x([0-9a-f]{1,5});|&#([0-9]{1,6});/gi, (...groups) => {
                const hex = groups.slice(1, 5).find((group) => typeof group === 'string');
                return characterOf(hex === undefined ? Number(groups[5]) : Number.parseInt(hex, 16));
            });
            pushReadable(found, 'escapes', match.index, match[0].length, decoded);
        }
    }
    return found;
}
/** Percent-encoded stretches in which letters are encoded that need not be. */
function revealPercent(text) {
    const found = [];
    for (const match of text.matchAll(PERCENT)) {
        if ((match[0].match(/%[2-7][0-9a-f]/gi)?.length ?? 0) < 5)
            continue;
        const decoded = match[0].replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(Number.parseInt(hex, 16)));
        pushReadable(found, 'percent', match.index, match[0].length, decoded);
    }
    return found;
}
/** Runs of hexadecimal digits that decode to text; digests do not. */
function revealHex(text) {
    const found = [];
    for (const match of text.matchAll(HEX_RUN)) {
        const decoded = textOfBytes(Buffer.from(match[0], 'hex'));
        if (decoded !== undefined)
            pushReadable(found, 'hex', match.index, match[0].length, decoded.text);
    }
    return found;
}
/** Lists and sums of character codes. */
function revealCharCodes(text) {
    const found = [];
    for (const pattern of [CODE_LIST, CHR_SUM]) {
        for (const match of text.matchAll(pattern)) {
            const codes = (match[0].match(/0x[0-9a-f]{1,2}|\d{2,3}/gi) ?? []).map(Number);
            if (codes.some((code) => code > 255))
                continue;
            const decoded = textOfBytes(Uint8Array.from(codes));
            if (decoded !== undefined)
                pushReadable(found, 'char-codes', match.index, match[0].length, decoded.text);
        }
    }
    return found;
}
const LITERAL = /(["'`])([^"'`\n]{10,2000})\1/g;
/** String literals read backwards: called only where a text reverses something. */
function revealReversed(text) {
    const found = [];
    for (const match of text.matchAll(LITERAL)) {
        pushReadable(found, 'reversed', match.index, match[0].length, [...(match[2] ?? '')].reverse().join(''));
    }
    return found.slice(0, 50);
}
function pushReadable(found, layer, start, length, text) {
    if (/[a-z]{2}/i.test(text))
        found.push({ layer, start, end: start + length, text });
}
function characterOf(code) {
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/normalise.js
/**
 * Latin letters that letters of other scripts look like: Cyrillic, Greek and a few more, the ones in every face (a part of
 * Unicode's confusables, UTS #39, chosen by hand).
 */
const LOOKALIKES = new Map([
    ...pairs('аеорсухѕіјһԁԛԝьгкмтнвп', 'aeopcyxsijhdqwbrkmthbn'),
    ...pairs('АВЕКМНОРСТУХЅІЈԌ', 'ABEKMHOPCTYXSIJG'),
    ...pairs('αεορυχνικτγηρω', 'aeopuxviktynpw'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
    ...pairs('ıɑɡɩʟʀꜱᴀᴄᴅᴇᴍɴᴏᴘᴛᴜᴠᴡʏ', 'iagilrsacdemnoptuvwy'),
]);
function pairs(from, to) {
    return [...from].map((character, index) => [character, to.charAt(index)]);
}
const IGNORABLE = /^[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164]$/;
/** Anything that normalising could change. */
const NEEDS_NORMALISING = /[\u200B-\u200F\u2060-\u2064\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164\u0370-\u03FF\u0400-\u052F\uFF01-\uFF5E\u0131\u0251\u0261\u1D00-\u1D7F\uA730-\uA731]|(?<!^)\uFEFF|\uD835|\uDB40|\uD83C[\uDD30-\uDD89]/;
/**
 * The text as a reader sees it: invisible characters dropped, compatibility forms folded (NFKC), and lookalike letters
 * replaced in words that mix them with Latin ones or consist of nothing else. Undefined when nothing changes.
 */
function normalise(text) {
    if (!NEEDS_NORMALISING.test(text))
        return undefined;
    const out = [];
    const offsets = [];
    let changed = 0;
    const put = (piece, at) => {
        for (let index = 0; index < piece.length; index += 1)
            offsets.push(at);
        out.push(piece);
    };
    for (const word of text.matchAll(/[\p{L}\p{Cf}\p{M}\uFE00-\uFE0F]+|[^\p{L}\p{Cf}\p{M}\uFE00-\uFE0F]+/gu)) {
        const replaceLookalikes = deservesSkeleton(word[0]);
        let at = word.index;
        for (const character of word[0]) {
            const piece = plainForm(character, replaceLookalikes);
            if (piece !== character)
                changed += 1;
            put(piece, at);
            at += character.length;
        }
    }
    if (changed === 0)
        return undefined;
    offsets.push(text.length);
    return { text: out.join(''), offsets: Int32Array.from(offsets) };
}
function plainForm(character, replaceLookalikes) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128)
        return character;
    if (IGNORABLE.test(character) || (code >= 0xe0000 && code <= 0xe01ef))
        return '';
    if (replaceLookalikes)
        return LOOKALIKES.get(character) ?? foldCompatible(character, code);
    return foldCompatible(character, code);
}
/** Full-width forms, mathematical letters and squared letters; other compatibility forms do not imitate ASCII. */
function foldCompatible(character, code) {
    const imitates = (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x1f130 && code <= 0x1f189);
    return imitates ? character.normalize('NFKC') : character;
}
function deservesSkeleton(word) {
    if (!/[\u0370-\u03FF\u0400-\u052F\u0131\u0251\u0261\u0262\u026A\u0274\u0280\u028F\u029F\u1D00-\u1D7F\uA730-\uA731]/.test(word))
        return false;
    return /[A-Za-z]/.test(word) || [...word].every((character) => LOOKALIKES.has(character) || IGNORABLE.test(character));
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/undo-disguises.js







/** Disguises inside disguises are undone this deep. */
const MAX_DEPTH = 3;
/** Decoded units per file. */
const MAX_UNITS = 200;
/**
 * A text and all that it says in disguise, each as a unit of its own whose places are those of the disguised stretch.
 * Bounded in depth, number and size (1 MiB of decoded text for each file).
 */
function undoDisguises(plain, anchors, filter) {
    const units = [plain];
    let budget = MAX_DECODED;
    for (let head = 0; head < units.length && units.length < MAX_UNITS; head += 1) {
        const unit = units[head];
        if (unit === undefined || unit.depth >= MAX_DEPTH)
            continue;
        if (unit.layer === 'plain')
            units.push(...normalisedViews(unit, anchors, filter));
        for (const revealed of revealAll(unit)) {
            budget -= revealed.text.length;
            if (budget < 0 || units.length >= MAX_UNITS)
                break;
            units.push(unitOf(unit, revealed, anchors, filter));
        }
    }
    return units;
}
function normalisedViews(unit, anchors, filter) {
    const normalised = normalise(unit.text);
    if (normalised === undefined)
        return [];
    const outer = (start, end) => [normalised.offsets[start] ?? 0, normalised.offsets[end] ?? unit.text.length];
    return [new TextUnit(unit.file, normalised.text, anchors, filter, { layer: 'normalised', depth: unit.depth, outer })];
}
function unitOf(unit, revealed, anchors, filter) {
    const range = unit.outerRange(revealed.start, revealed.end);
    return new TextUnit(unit.file, revealed.text, anchors, filter, { layer: revealed.layer, depth: unit.depth + 1, outer: () => range });
}
function revealAll(unit) {
    const { text } = unit;
    const found = unit.file.language === 'svg' || unit.layer === 'normalised' ? [] : [...revealBase64(text)];
    if (/[0-9a-f]{32}/i.test(text))
        found.push(...revealHex(text));
    if (ESCAPE_ANCHORS.some((anchor) => unit.has(anchor)))
        found.push(...revealEscapes(text));
    if (PERCENT_ANCHORS.some((anchor) => unit.has(anchor)))
        found.push(...revealPercent(text));
    if (CHAR_CODE_ANCHORS.some((anchor) => unit.has(anchor)))
        found.push(...revealCharCodes(text));
    if (REVERSAL_ANCHORS.some((anchor) => unit.has(anchor)))
        found.push(...revealReversed(text));
    if (unit.layer === 'plain' && INVISIBLE.test(text))
        found.push(...revealTags(text), ...revealSelectors(text), ...revealBits(text));
    return found;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/security-subject.js
const SECURITY_WORD = /\b(?:security|vulnerabilit\w+|pentest\w*|penetration test\w*|malware|forensics?|red[- ]?team\w*|exploit\w*|threats?|attack(?:s|ers?)?|injection|intrusion|siem|edr|dfir|ctf|phishing|incident response|hunting|detection|detecting|hardening|owasp|mitre|cve|scanner|scanning|audit(?:s|ing|or)?|firewall|sandbox\w*|yara|sigma|guardrails?|adversar\w+|ransomware|c2|offensive|defensive|privilege escalation|lateral movement|secrets?|supply[- ]chain)\b/gi;
/**
 * Whether a bundle says of itself, in the front matter and first heading, that it is about security: at least two
 * different words of the trade. Anyone can write that, so it never does more than lower confidence by one step.
 */
function isAboutSecurity(files) {
    const manifest = files.find((file) => file.role === 'manifest' && !file.path.includes('/'));
    if (manifest === undefined)
        return false;
    const words = new Set();
    for (const match of manifest.text.slice(0, 1500).matchAll(SECURITY_WORD))
        words.add(match[0].toLowerCase().slice(0, 6));
    return words.size >= 2;
}

// EXTERNAL MODULE: ./lib/core/region.js
var region = __webpack_require__(2515);
;// CONCATENATED MODULE: ./lib/skills/analysis/source-file.js


/** One text file of a bundle, decoded once. Zones and lines are made when they are first needed: most files need neither. */
class SourceFile {
    path;
    text;
    language;
    role;
    /** Whether the path says that the file is a test's input: one step less sure, never silent. */
    fixture;
    #lines;
    #zones;
    constructor(path, text) {
        this.path = path;
        this.text = text;
        this.language = languageOf(path, text);
        this.role = roleOf(path, this.language);
        this.fixture = FIXTURE_PATH.test(path);
    }
    get lines() {
        this.#lines ??= new region/* LineIndex */.r(this.text);
        return this.#lines;
    }
    /** The zones of Markdown; none for other languages. */
    get zones() {
        this.#zones ??= this.language === 'markdown' ? splitMarkdown(this.text) : [];
        return this.#zones;
    }
}
const FIXTURE_PATH = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|test_data|evals?|mocks?|__mocks__)\//i;
const LICENCE_NAME = /^(?:licen[cs]e|copying|notice|copyright|third[-_]party|code_of_conduct)/i;
const LANGUAGE_OF_EXTENSION = {
    md: 'markdown',
    mdx: 'markdown',
    markdown: 'markdown',
    mdc: 'markdown',
    txt: 'markdown',
    rst: 'markdown',
    adoc: 'markdown',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    ksh: 'shell',
    fish: 'shell',
    command: 'shell',
    envrc: 'shell',
    bats: 'shell',
    ps1: 'powershell',
    psm1: 'powershell',
    psd1: 'powershell',
    bat: 'batch',
    cmd: 'batch',
    py: 'python',
    pyw: 'python',
    pyi: 'python',
    pth: 'python',
    ipynb: 'json',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'typescript',
    rb: 'ruby',
    pl: 'perl',
    pm: 'perl',
    php: 'php',
    json: 'json',
    jsonc: 'json',
    json5: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    html: 'html',
    htm: 'html',
    svg: 'svg',
    xhtml: 'html',
};
const LANGUAGE_OF_INTERPRETER = {
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    dash: 'shell',
    ksh: 'shell',
    fish: 'shell',
    python: 'python',
    python2: 'python',
    python3: 'python',
    node: 'javascript',
    deno: 'typescript',
    bun: 'typescript',
    ruby: 'ruby',
    perl: 'perl',
    php: 'php',
    pwsh: 'powershell',
    uv: 'python',
};
/** The language of a file by its extension, else by its shebang. */
function languageOf(path, text) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const byExtension = LANGUAGE_OF_EXTENSION[dot < 0 ? '' : name.slice(dot + 1)];
    if (byExtension !== undefined)
        return byExtension;
    const shebang = /^\uFEFF?#![ \t]*\S*?\/?(?:env[ \t]+(?:-\S+[ \t]+)*)?([A-Za-z]+[0-9]?)[0-9.]*(?=\s)/.exec(text.slice(0, 200));
    const interpreter = (shebang?.[1] ?? '').split('/').pop() ?? '';
    return LANGUAGE_OF_INTERPRETER[interpreter] ?? 'other';
}
const SCRIPT_LANGUAGES = new Set([
    'shell',
    'powershell',
    'batch',
    'python',
    'javascript',
    'typescript',
    'ruby',
    'perl',
    'php',
]);
function roleOf(path, language) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^skill\.md$/i.test(name))
        return 'manifest';
    if (LICENCE_NAME.test(name) && (language === 'markdown' || language === 'other'))
        return 'licence';
    if (language === 'markdown')
        return 'document';
    if (SCRIPT_LANGUAGES.has(language))
        return 'script';
    if (language === 'json' || language === 'yaml' || language === 'toml')
        return 'config';
    return 'data';
}

;// CONCATENATED MODULE: ./lib/skills/analysis/analyse.js









/** What the files of one bundle do and hide. Pure: the same bytes give the same facts on every machine. */
function analyse(bundle, options = {}) {
    const { view, skipped } = openBundle(bundle, options.filter ?? 'on');
    const detections = [];
    for (const detector of DETECTORS)
        detections.push(...findingsOf(detector, view));
    return { detections, capabilities: [], skipped };
}
/** Text beyond this is judged only in its first part, and the file is listed as skipped: 4 Mi units. */
const MAX_TEXT = 4 * 1024 * 1024;
function openBundle(bundle, filter) {
    const anchors = anchorsOf(DETECTORS);
    const files = [];
    const binaries = [];
    const skipped = [];
    for (const file of bundle.files) {
        if (file.content.kind === 'unreadable') {
            skipped.push({ path: file.path, reason: file.content.reason });
            continue;
        }
        const text = textOf(file.content.bytes);
        if (text === undefined)
            binaries.push(file);
        else
            files.push(new SourceFile(file.path, text.slice(0, MAX_TEXT)));
        if (text !== undefined && text.length > MAX_TEXT)
            skipped.push({ path: file.path, reason: 'too-large' });
    }
    const units = files.flatMap((file) => undoDisguises(new TextUnit(file, file.text, anchors, filter), anchors, filter));
    return { view: { bundle, files, binaries, others: bundle.others, units, aboutSecurity: isAboutSecurity(files) }, skipped };
}
/** The text of a file in UTF-8, or in UTF-16 with a byte order mark; undefined for anything else that holds zero bytes. */
function textOf(bytes) {
    if (bytes.length === 0)
        return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (bytes.subarray(0, 8192).includes(0))
        return undefined;
    // Threat: one stray byte must not hide a script from every rule, so text in another encoding is read byte by byte.
    return (0,core_text/* decodeUtf8 */._6)(bytes) ?? new TextDecoder('latin1').decode(bytes);
}
let anchorSet;
/** The one automaton over the anchors of all rules: built on first use, since it is the same for every bundle. */
function anchorsOf(detectors) {
    anchorSet ??= new AnchorSet([...EXTRA_ANCHORS, ...detectors.flatMap((detector) => detector.signals.flatMap((one) => one.anchors))]);
    return anchorSet;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/pool.js





/** Below this a thread costs more to start than it saves: 4 MiB. */
const WORTH_THREADS_BYTES = 4 * 1024 * 1024;
const MAX_THREADS = 8;
/** An analyser for an amount of content: threads where they pay and where their code lies beside ours, else this thread. */
function openAnalyser(bytes) {
    const threads = Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)());
    const url = bytes < WORTH_THREADS_BYTES || threads < 2 ? undefined : (0,assets/* workerUrl */.O)();
    return url === undefined ? inThisThread : new AnalysisPool(url, threads);
}
/** Analyses where it is called. */
const inThisThread = {
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown becomes a rejection, as in the pool
    analyse: async (bundle) => analyse(bundle),
    close: () => Promise.resolve(),
};
/** Worker threads that each analyse bundles one after the other; a job goes to the thread with the least to do. */
class AnalysisPool {
    #threads;
    #nextId = 0;
    constructor(url, size) {
        this.#threads = Array.from({ length: size }, () => startThread(url));
    }
    analyse(bundle) {
        const [first, ...others] = this.#threads;
        if (first === undefined)
            return inThisThread.analyse(bundle);
        const thread = others.reduce((best, other) => (other.pendingBytes < best.pendingBytes ? other : best), first);
        const size = bundle.files.reduce((sum, file) => sum + file.size, 1);
        const id = this.#nextId;
        this.#nextId += 1;
        thread.pendingBytes += size;
        return new Promise((resolve, reject) => {
            thread.waiting.set(id, { resolve, reject });
            const job = { id, bundle };
            thread.worker.postMessage(job);
        }).finally(() => {
            thread.pendingBytes -= size;
        });
    }
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.worker.terminate()));
    }
}
function startThread(url) {
    const thread = { worker: new external_node_worker_threads_.Worker(url), waiting: new Map(), pendingBytes: 0 };
    thread.worker.on('message', (answer) => {
        const job = thread.waiting.get(answer.id);
        thread.waiting.delete(answer.id);
        if (answer.facts === undefined)
            job?.reject(new Error(`the analysis of a bundle failed: ${answer.error}`));
        else
            job?.resolve(answer.facts);
    });
    const failAll = (reason) => {
        for (const job of thread.waiting.values())
            job.reject(new Error(`an analysis thread ended: ${reason}`));
        thread.waiting.clear();
    };
    thread.worker.on('error', (error) => {
        failAll((0,errors/* messageOf */.b)(error));
    });
    thread.worker.on('exit', (code) => {
        failAll(`exit code ${String(code)}`);
    });
    return thread;
}

// EXTERNAL MODULE: ./lib/io/snapshot.js
var io_snapshot = __webpack_require__(4554);
;// CONCATENATED MODULE: ./lib/skills/discovery.js

const MANIFEST_NAME = /^skill\.md$/i;
/** The last part of a POSIX path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** All but the last part of a POSIX path, empty for a name alone. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether a name is that of a manifest in any letter case. */
function isManifestName(name) {
    return MANIFEST_NAME.test(name);
}
/** Finds every folder bundle of a tree. A manifest that is a link anchors one too, so that it is judged and not passed over. */
function findFolderBundles(entries, options) {
    const roots = new Set();
    for (const entry of entries) {
        if (!isManifestName(baseName(entry.path)))
            continue;
        const root = folderOf(entry.path);
        if (!options.searchDependencies && hasDependencyFolder(root))
            continue;
        if (options.wanted(root))
            roots.add(root);
    }
    return roots.size === 0 ? [] : groupByRoot(entries, roots, options.repositoryTop);
}
function hasDependencyFolder(root) {
    return root.split('/').includes('node_modules');
}
function groupByRoot(entries, roots, repositoryTop) {
    const collected = new Map([...roots].map((root) => [root, { entries: [], leftOut: [] }]));
    for (const entry of entries) {
        for (const root of enclosingFolders(entry.path)) {
            const bundle = collected.get(root);
            if (bundle === undefined)
                continue;
            if (root === '' && repositoryTop && isControlFile(entry.path))
                bundle.leftOut.push(entry.path);
            else
                bundle.entries.push(entry);
        }
    }
    const groups = new Map();
    const byDepth = [...collected].sort(([a], [b]) => a.length - b.length);
    for (const [root, bundle] of byDepth) {
        const outer = enclosingFolders(root).find((folder) => groups.has(folder));
        const found = { root, ...bundle };
        if (root === '' || outer === undefined)
            groups.set(root, { outermost: found, nested: [] });
        else
            groups.get(outer)?.nested.push(found);
    }
    return [...groups.values()];
}
/** The folders around a path, outermost first, starting with the root of the tree. */
function enclosingFolders(path) {
    const folders = [''];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
/** What governs a repository is no part of a bundle that is the whole repository: a receipt cannot hold its own hash. */
function isControlFile(path) {
    return (path.startsWith('.vaultgate/') || /^(?:receipts\/(?:[^/]+\/)*)?[^/]*\.receipt\.json$/.test(path) || /^receipts\/[^/]+\.json$/.test(path));
}
/** Archives that may be bundles: regular files named `.zip` or `.skill`. */
function findArchives(entries, options) {
    return entries.filter((entry) => (0,io_snapshot/* isRegularFile */.Ze)(entry) &&
        /\.(?:zip|skill)$/i.test(entry.path) &&
        options.wanted(entry.path) &&
        (options.searchDependencies || !hasDependencyFolder(folderOf(entry.path))));
}

;// CONCATENATED MODULE: ./lib/skills/scoring/families.js
/**
 * Which kind of behaviour a rule speaks of. Detections of one family are one signal seen several times; only those of
 * different families support each other.
 */
const FAMILY_OF = {};
/** The family of a rule: its own id for a rule that stands alone. */
function familyOf(rule) {
    return FAMILY_OF[rule] ?? rule;
}

;// CONCATENATED MODULE: ./lib/skills/scoring/base-risk.js


/** Points of one behaviour by how bad it would be and how sure we are: one certain critical behaviour fails alone (60). */
const POINTS = {
    critical: { high: 75, medium: 45, low: 14 },
    high: { high: 45, medium: 25, low: 8 },
    medium: { high: 18, medium: 10, low: 4 },
    low: { high: 6, medium: 3, low: 1 },
    info: { high: 0, medium: 0, low: 0 },
};
/** All parts below {@link WEAK} points together never give more than this: hints alone do not even warn. */
const WEAK_TOTAL = 24;
const WEAK = 20;
/**
 * The base risk of a bundle: of each family of behaviours the gravest detection counts, once; weak ones are capped
 * together, so that repetition adds nothing and hints need company of another kind. 0 to 100.
 */
function baseRiskOf(detections) {
    const best = new Map();
    for (const finding of detections) {
        const family = familyOf(finding.rule);
        const known = best.get(family);
        if (known === undefined || pointsOf(finding) > pointsOf(known))
            best.set(family, finding);
    }
    const parts = [];
    let weakLeft = WEAK_TOTAL;
    const ranked = [...best].sort(([a, x], [b, y]) => pointsOf(y) - pointsOf(x) || (0,order/* compareCodePoints */.O)(a, b));
    for (const [family, finding] of ranked) {
        const full = pointsOf(finding);
        const points = full >= WEAK ? full : Math.min(full, weakLeft);
        if (full < WEAK)
            weakLeft -= points;
        if (points > 0)
            parts.push(partOf(finding, family, points, full));
    }
    const sum = parts.reduce((total, part) => total + part.points, 0);
    return { points: Math.min(100, sum), parts };
}
function pointsOf(finding) {
    return POINTS[finding.severity][finding.confidence];
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

;// CONCATENATED MODULE: ./lib/skills/scoring/risk-score.js
/** Highest total of each verdict (SkillVault 0.1, `thresholds`). */
const PASS_MAX = 29;
const WARN_MAX = 59;
const FAIL_MAX = 100;
/** The score of a bundle out of its three integers. */
function riskScore(baseRisk, changeRisk, policyDelta) {
    return { baseRisk, changeRisk, policyDelta, total: Math.min(FAIL_MAX, baseRisk + changeRisk + policyDelta) };
}
/** The verdict that a total alone gives. */
function verdictOfScore(total) {
    return total <= PASS_MAX ? 'PASS' : total <= WARN_MAX ? 'WARN' : 'FAIL';
}
/** The highest total that a verdict can have. */
function highestTotalOf(verdict) {
    return verdict === 'PASS' ? PASS_MAX : verdict === 'WARN' ? WARN_MAX : FAIL_MAX;
}
/** Sums the lines and cuts the sum at a bound. */
function accountOf(lines, bound) {
    const sum = lines.reduce((total, line) => total + line.points, 0);
    return { points: Math.min(bound, Math.round(sum)), lines };
}

;// CONCATENATED MODULE: ./lib/skills/scoring/change-risk.js


/** With this bound the highest PASS (29) becomes at most the highest WARN (59): a change alone never turns PASS into FAIL. */
const CHANGE_RISK_MAX = 30;
const NEW_CAPABILITY = { dynamic_code: 6, exec: 6, network: 6, secrets: 6, writes: 3, reads: 1 };
const NEW_DETECTION = { critical: 12, high: 8, medium: 4, low: 1, info: 0 };
const NEW_EXECUTABLE = 2;
/** Lines of one kind that count; more of the same says little more. */
const MAX_EXECUTABLES = 3;
/**
 * What a change adds to a bundle that the base has: new capabilities, new findings (hidden text among them), new
 * executables. Zero without a base, for a new bundle, and for the same bytes. `docs/scoring.md` has the arithmetic.
 */
function changeRisk(head, base) {
    if (base === undefined || base.bundleSha256 === head.bundleSha256)
        return { points: 0, lines: [] };
    return accountOf([...newCapabilities(head, base), ...newDetections(head, base), ...newExecutables(head, base)], CHANGE_RISK_MAX);
}
function newCapabilities(head, base) {
    const before = new Set(base.facts.capabilities.map((fact) => fact.capability));
    return head.facts.capabilities
        .filter((fact) => !before.has(fact.capability))
        .map((fact) => ({ points: NEW_CAPABILITY[fact.capability], reason: `new capability ${fact.capability}` }));
}
/** A detection is new when the base has fewer of its rule in the bundle; moved text stays the same detection. */
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

/** Stays below the width of a verdict, so that an unnamed capability alone never leads from PASS to FAIL. */
const POLICY_DELTA_MAX = 20;
const UNNAMED_CAPABILITY = { dynamic_code: 8, secrets: 8, exec: 5, network: 5, writes: 3, reads: 0 };
/**
 * What a bundle does beyond what the policy expects: capabilities that a policy which names capabilities does not name. A
 * named one is expected (allow) or has a finding of its own (block, require_approval) and is not counted here again.
 */
function policyDelta(capabilities, policy) {
    if (Object.keys(policy.capabilities).length === 0)
        return { points: 0, lines: [] };
    const lines = capabilities
        .filter((capability) => policy.capabilities[capability] === undefined && UNNAMED_CAPABILITY[capability] > 0)
        .map((capability) => ({ points: UNNAMED_CAPABILITY[capability], reason: `capability ${capability} is not named in the policy` }));
    return accountOf(lines, POLICY_DELTA_MAX);
}

;// CONCATENATED MODULE: ./lib/core/shell-word.js
/** A word of a command to copy, quoted for POSIX shells where it needs to be. Threat: a path that is a command when pasted. */
function shellWord(word) {
    return /^[A-Za-z0-9_./:@%+=,][A-Za-z0-9_./:@%+=,-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./lib/rules/skill-policy/approval-missing.js
var approval_missing = __webpack_require__(4698);
// EXTERNAL MODULE: ./lib/rules/skill-policy/capability-approved.js
var capability_approved = __webpack_require__(4168);
// EXTERNAL MODULE: ./lib/rules/skill-policy/capability-blocked.js
var capability_blocked = __webpack_require__(5379);
;// CONCATENATED MODULE: ./lib/skills/judge/placing.js

/** Turns a path relative to a bundle into a place. A place in an archive is the archive, with the entry beside it. */
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
/** A finding of a rule at a place in a bundle; inside an archive the entry goes into the details. */
function findingIn(rule, { entry, ...place }, details, grading = {}) {
    return (0,core_rule/* findingOf */.h)(rule, place, entry === undefined ? details : { ...details, entry }, grading);
}
/** A finding with a path relative to a bundle, at its place, with the bundle as its subject. */
function placeFinding(reading, finding) {
    const { region, snippet, path, ...rest } = finding;
    const { entry, ...place } = placeIn(reading, path, region, snippet);
    const details = entry === undefined ? rest.details : { ...rest.details, entry };
    return { ...rest, ...place, details, subject: { kind: 'skill', path: reading.root } };
}
/** What makes two findings the same one, whichever bundle it was found through. */
function keyOfFinding(finding) {
    const { region } = finding;
    const at = region === undefined
        ? ''
        : `${String(region.startLine)}:${String(region.startColumn)}:${String(region.endLine)}:${String(region.endColumn)}`;
    const entry = finding.details['entry'];
    return JSON.stringify([finding.rule, finding.path, at, finding.snippet ?? '', typeof entry === 'string' ? entry : '']);
}
/** The first line of the manifest, or what stands for it where there is none. */
function manifestPlace(reading) {
    const link = reading.others.find((entry) => /^skill\.md$/i.test(entry.path));
    const path = reading.manifest?.path ?? link?.path;
    if (path === undefined)
        return placeIn(reading, reading.root === '' ? 'SKILL.md' : '');
    return reading.manifest === undefined ? placeIn(reading, path) : placeIn(reading, path, reading.manifest.anchor);
}

;// CONCATENATED MODULE: ./lib/skills/judge/capabilities.js






/** What the policy says to the capabilities of a bundle, each at the most telling of the places that show it. */
function capabilityFindings(reading, policy, approvals, now) {
    return reading.facts.capabilities.flatMap((fact) => {
        const rule = policy.capabilities[fact.capability];
        if (rule === undefined || rule.mode === 'allow')
            return [];
        return [rule.mode === 'block' ? blocked(reading, fact, rule) : needsApproval(reading, fact, rule, approvals, now)];
    });
}
function blocked(reading, fact, rule) {
    const details = { capability: fact.capability, note: rule.note ?? '', bundle: reading.root };
    return findingIn(capability_blocked/* capabilityBlocked */.P, evidencePlace(reading, fact), details);
}
function needsApproval(reading, fact, rule, approvals, now) {
    const { capability } = fact;
    const answer = (0,approval/* approvalFor */.X5)({ kind: 'capability', digest: reading.bundleSha256, capability }, approvals, now);
    const place = evidencePlace(reading, fact);
    if (answer.given) {
        const { by, reason, expires } = answer.approval;
        return findingIn(capability_approved/* capabilityApproved */.U, place, { capability, by, reason, expires });
    }
    const bundle = reading.root === '' ? '.' : reading.root;
    const command = approveCommand(bundle, capability);
    const details = { capability, note: rule.note ?? '', bundle, bundle_sha256: reading.bundleSha256, reason: answer.reason, command };
    return findingIn(approval_missing/* approvalMissing */.i, place, details);
}
/** The command that records a consent; the words in capitals are the user's to fill in. */
function approveCommand(bundle, capability) {
    return `vaultgate skill approve ${shellWord(bundle)} --capability ${capability} --by WHO --reason WHY --expires YYYY-MM-DD`;
}
function evidencePlace(reading, fact) {
    const [evidence] = fact.evidence;
    return evidence === undefined ? manifestPlace(reading) : placeIn(reading, evidence.path, evidence.region, evidence.snippet);
}

// EXTERNAL MODULE: ./lib/rules/skill-policy/bundle-size.js
var bundle_size = __webpack_require__(6196);
// EXTERNAL MODULE: ./lib/rules/skill-policy/file-size.js
var file_size = __webpack_require__(1014);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-tokens.js
var manifest_tokens = __webpack_require__(5240);
;// CONCATENATED MODULE: ./lib/skills/judge/constraints.js




/** What of a bundle goes over the limits of the policy. */
function constraintFindings(reading, constraints) {
    const { bundleSizeLimitBytes, fileSizeLimitBytes } = constraints;
    const findings = [];
    if (bundleSizeLimitBytes !== undefined && reading.totalBytes > bundleSizeLimitBytes) {
        findings.push(findingIn(bundle_size/* bundleSize */.g, manifestPlace(reading), { bytes: reading.totalBytes, limit: bundleSizeLimitBytes }));
    }
    if (fileSizeLimitBytes !== undefined) {
        const large = reading.files.filter((file) => file.size > fileSizeLimitBytes);
        findings.push(...large.map((file) => findingIn(file_size/* fileSize */.O, placeIn(reading, file.path), { bytes: file.size, limit: fileSizeLimitBytes })));
    }
    return [...findings, ...tokenFindings(reading, constraints)];
}
function tokenFindings(reading, constraints) {
    const { maxManifestTokensWarn: warn, maxManifestTokensFail: fail } = constraints;
    const { manifest } = reading;
    if (manifest === undefined)
        return [];
    const { tokens } = manifest;
    const place = manifestPlace(reading);
    if (fail !== undefined && tokens > fail) {
        const details = { tokens, limit: fail, key: 'max_manifest_tokens_fail' };
        return [findingIn(manifest_tokens/* manifestTokens */.C, place, details, { level: 'error', code: 'CONSTRAINT_TOKEN_LIMIT_FAIL' })];
    }
    return warn !== undefined && tokens > warn
        ? [findingIn(manifest_tokens/* manifestTokens */.C, place, { tokens, limit: warn, key: 'max_manifest_tokens_warn' })]
        : [];
}

// EXTERNAL MODULE: ./lib/rules/skill-policy/max-risk-exceeded.js
var max_risk_exceeded = __webpack_require__(4878);
// EXTERNAL MODULE: ./lib/rules/skill-policy/verdict-not-allowed.js
var verdict_not_allowed = __webpack_require__(642);
;// CONCATENATED MODULE: ./lib/skills/judge/gates.js




/** What the gates of a policy say to a score. `raised`: a warning of the policy stands, so that the verdict is WARN at least. */
function gateFindings(policy, score, parts, raised, place) {
    const { maxRiskScore, allowVerdicts } = policy.gates;
    const findings = [];
    if (maxRiskScore !== undefined && score.total > maxRiskScore) {
        findings.push(findingIn(max_risk_exceeded/* maxRiskExceeded */.x, place, { total: score.total, limit: maxRiskScore, parts }));
    }
    const verdict = atLeast(verdictOfScore(score.total), raised);
    // The built-in policy says the same thing twice, for readers of the receipt; one finding of it is enough.
    const saidAlready = policy.source.kind === 'built-in' && policy.profile === undefined && findings.length > 0;
    if (allowVerdicts !== undefined && !allowVerdicts.includes(verdict) && !saidAlready) {
        findings.push(findingIn(verdict_not_allowed/* verdictNotAllowed */.b, place, { verdict, allowed: allowVerdicts }));
    }
    return findings;
}
function atLeast(verdict, raised) {
    return raised && verdict === 'PASS' ? 'WARN' : verdict;
}
/** The highest total that the gates let through. */
function gateThreshold(gates) {
    const byVerdict = gates.allowVerdicts === undefined ? FAIL_MAX : Math.max(-1, ...gates.allowVerdicts.map(highestTotalOf));
    return Math.min(gates.maxRiskScore ?? FAIL_MAX, byVerdict);
}

;// CONCATENATED MODULE: ./lib/skills/judge/levels.js

/**
 * The level of each rule's detections in one bundle. Over a gate: errors are the critical and high ones, and of the rest as
 * many of the heaviest as it takes to get over the gate; what else adds points is a warning. In a WARN bundle all that adds
 * points is a warning. Everything else is a note.
 */
function detectionLevels({ total, threshold, parts }) {
    const levels = new Map();
    const over = total > threshold;
    if (!over && total <= PASS_MAX)
        return levels;
    const others = total - parts.reduce((sum, part) => sum + part.points, 0);
    let reached = Math.max(0, others);
    for (const part of [...parts].sort((a, b) => b.points - a.points)) {
        if (part.points <= 0)
            continue;
        const grave = part.severity === 'critical' || part.severity === 'high';
        levels.set(part.rule, over && (grave || reached <= threshold) ? 'error' : 'warning');
        reached += part.points;
    }
    return levels;
}
const RANK = { note: 0, warning: 1, error: 2 };
/** The graver of two levels. */
function graver(a, b) {
    return RANK[a] >= RANK[b] ? a : b;
}
/** A detection at a level. */
function atLevel(finding, level) {
    return finding.level === level ? finding : { ...finding, level };
}

;// CONCATENATED MODULE: ./lib/skills/judge/nesting.js
/** Arranges bundles by their roots; the answer lists all of them, inner before outer. */
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

// EXTERNAL MODULE: ./lib/rules/skill-policy/archive-fault.js
var archive_fault = __webpack_require__(2997);
// EXTERNAL MODULE: ./lib/rules/skill-policy/link.js
var skill_policy_link = __webpack_require__(4528);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-count.js
var manifest_count = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-encoding.js
var manifest_encoding = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-name-case.js
var manifest_name_case = __webpack_require__(5590);
// EXTERNAL MODULE: ./lib/rules/skill-policy/unreadable-content.js
var unreadable_content = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/rules/skill-policy/unsafe-path.js
var unsafe_path = __webpack_require__(3140);
;// CONCATENATED MODULE: ./lib/skills/judge/name-faults.js
/** Control characters, line and paragraph separators, and the marks that change the direction of text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
/** Names that Windows keeps for devices, with or without an ending ("Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
/** The faults of the paths of one bundle: each name alone, and names that fall together where case or form is ignored. */
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

;// CONCATENATED MODULE: ./lib/skills/judge/structure.js









/** What is wrong with the make of a bundle, whatever it says: manifests, names, links, unreadable parts. */
function structureFindings(reading, constraints) {
    return [
        ...(reading.archiveFaults ?? []).map((fault) => archiveFinding(reading, fault)),
        ...manifestFindings(reading, constraints),
        ...reading.others.map((entry) => otherFinding(reading, entry)),
        ...reading.unread.map((skip) => findingIn(unreadable_content/* unreadableContent */.j, placeIn(reading, skip.path), { reason: UNREAD_REASONS[skip.reason] })),
        ...nameFaults([...reading.files, ...reading.others].map((file) => file.path)).map(({ path, fault, grave }) => findingIn(unsafe_path/* unsafePath */.K, placeIn(reading, path), { name: JSON.stringify(path), fault }, grave ? {} : { level: 'warning', severity: 'low' })),
    ];
}
/** Faults of names have SkillVault's code; all others are about the archive as a whole. */
function archiveFinding(reading, fault) {
    const place = placeIn(reading, '');
    const snippet = `${fault.kind} ${fault.entry}`;
    if (fault.kind === 'unsafe-path' || fault.kind === 'duplicate') {
        return findingIn(unsafe_path/* unsafePath */.K, { path: place.path, snippet }, { name: JSON.stringify(fault.entry), fault: fault.message });
    }
    const subject = fault.entry === '' ? 'The archive' : `The entry ${JSON.stringify(fault.entry)}`;
    return findingIn(archive_fault/* archiveFault */.d, { path: place.path, snippet }, { subject, fault: fault.message, kind: fault.kind });
}
const UNREAD_REASONS = {
    missing: 'it was listed and is gone',
    'not-a-regular-file': 'it is not a regular file',
    'too-large': 'it is larger than what is analysed',
    'permission-denied': 'it may not be read',
    'io-error': 'reading it failed',
    'too-deep': 'its folder lies too deep',
    'name-not-utf8': 'its name is not valid UTF-8',
    excluded: 'it is excluded',
    'dependency-folder': 'it lies in a folder of dependencies',
};
function manifestFindings(reading, constraints) {
    const { manifests, manifest } = reading;
    const findings = [];
    if (constraints.exactlyOneManifest && manifests.length !== 1) {
        findings.push(findingIn(manifest_count/* manifestCount */.v, manifestPlace(reading), { manifests }));
    }
    if (manifest === undefined)
        return findings;
    if (manifest.path !== 'SKILL.md' && manifest.path !== 'skill.md') {
        findings.push(findingIn(manifest_name_case/* manifestNameCase */.L, placeIn(reading, manifest.path), { name: manifest.path }));
    }
    if (!manifest.validUtf8)
        findings.push(findingIn(manifest_encoding/* manifestEncoding */.h, placeIn(reading, manifest.path), {}));
    return findings;
}
function otherFinding(reading, entry) {
    const place = placeIn(reading, entry.path);
    if (entry.kind !== 'symlink') {
        const reason = entry.kind === 'submodule' ? "it is a submodule, another repository's content" : 'it is a pipe, socket or device';
        return findingIn(unreadable_content/* unreadableContent */.j, place, { reason });
    }
    const target = entry.target ?? '';
    const outside = leadsOutside(entry.path, target);
    return findingIn(skill_policy_link/* forbiddenLink */.U, place, { target: JSON.stringify(target), outside }, outside ? {} : { level: 'warning', severity: 'low' });
}
/** Judged by the text of the target alone: nothing is followed. Anything absolute, or with a drive or a backslash, leads outside. */
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

;// CONCATENATED MODULE: ./lib/skills/judge/judge-bundles.js











/** Judges bundles by the skill policy. Pure. */
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
    for (const [key, finding] of detections)
        findings.set(key, atLevel(finding, levels.get(key) ?? 'note'));
    const waived = rules.waived([...findings.values()]);
    const bundles = [...scored.values()].map((bundle) => decideBundle(bundle, findings, waived));
    bundles.sort((a, b) => (a.reading.root < b.reading.root ? -1 : 1));
    return { bundles, findings: [...findings.values()], waived };
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
        const finding = placeFinding(reading, detection);
        const key = keyOfFinding(finding);
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
    const score = riskScore(base.points, change.points, delta.points);
    const found = detectionLevels({ total: score.total, threshold: gateThreshold(rules.policy.gates), parts: base.parts });
    for (const [key, finding] of draft.detections) {
        shared.levels.set(key, graver(shared.levels.get(key) ?? 'note', found.get(finding.rule) ?? 'note'));
    }
    const account = { score, base: base.parts, change, delta };
    return { draft, account, policyKeys: policyFindings(draft, rules, account, shared) };
}
/** The findings of the policy about a bundle and those in it; what an inner bundle says already is not said again. */
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
        ...structureFindings(reading, rules.policy.constraints),
        ...constraintFindings(reading, rules.policy.constraints),
        ...capabilityFindings(reading, rules.policy, rules.approvals, rules.now),
    ];
    own.forEach(add);
    const raised = [...keys].some((key) => GATING_WARNINGS.has(shared.policy.get(key)?.rule ?? '') && shared.policy.get(key)?.level === 'warning');
    const parts = account.base.map((part) => `${part.rule} ${String(Math.round(part.points))}`);
    for (const finding of gateFindings(rules.policy, account.score, parts, raised, manifestPlace(reading))) {
        if (!innerRules.has(finding.rule))
            add(finding);
    }
    return keys;
}
/** Warnings of the policy's own limits lead to WARN; faults of the specification do not. */
const GATING_WARNINGS = new Set(['skill/manifest-tokens']);
/** Two capabilities may stand at one place, and each bundle hash needs a consent of its own. */
function policyKey(finding) {
    const { capability, bundle_sha256: hash } = finding.details;
    return JSON.stringify([keyOfFinding(finding), capability ?? '', hash ?? '']);
}
function decideBundle({ draft, account, policyKeys }, findings, waived) {
    const standing = [...policyKeys, ...draft.detections.keys()].flatMap((key) => findings.get(key) ?? []);
    const counted = standing.filter((finding) => !waived.has(finding));
    const warned = counted.some((finding) => GATING_WARNINGS.has(finding.rule));
    const failed = counted.some((finding) => finding.level === 'error');
    const verdict = failed ? 'FAIL' : warned || verdictOfScore(account.score.total) !== 'PASS' ? 'WARN' : 'PASS';
    return { reading: draft.reading, account, verdict, capabilities: draft.capabilities, findings: standing };
}

;// CONCATENATED MODULE: ./lib/skills/bundle-hash.js


/**
 * SkillVault's `bundle_sha256`: SHA-256 over `path LF sha256 LF` of each file, sorted by the UTF-8 bytes of the path, which
 * is the order of code points. A path cannot hold a line feed unnoticed: such names are refused as unsafe.
 */
function bundleSha256(files) {
    return (0,digest/* sha256Hex */.f)((0,order/* sortedBy */.V)(files, (file) => file.path)
        .map((file) => `${file.path}\n${file.sha256}\n`)
        .join(''));
}

;// CONCATENATED MODULE: ./lib/skills/manifest/tokens.js
/**
 * SkillVault's deterministic count of a manifest's tokens: the text in NFC with every line end as LF, split on white space,
 * empty pieces not counted. It approximates no model's tokenizer; limits are set in the same unit.
 */
function countTokens(text) {
    const pieces = text.normalize('NFC').replace(/\r\n?/g, '\n').match(/\S+/g);
    return pieces?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/skills/manifest/read-manifest.js



const FIRST_LINE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const PREFERRED = ['SKILL.md', 'skill.md'];
/** The names in a bundle's root that are those of a manifest, the one that counts first. */
function manifestNames(paths) {
    const names = [...paths].filter((path) => isManifestName(path));
    return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
function rank(name) {
    const index = PREFERRED.indexOf(name);
    return index < 0 ? PREFERRED.length : index;
}
/** Reads the manifest of a bundle. */
function readManifest(file) {
    const { path, size, sha256, bytes } = file;
    const text = bytes === undefined ? undefined : (0,core_text/* decodeUtf8 */._6)(bytes);
    const lenient = text ?? (bytes === undefined ? '' : new TextDecoder().decode(bytes));
    return { path, size, sha256, tokens: countTokens(lenient), validUtf8: bytes === undefined || text !== undefined, anchor: FIRST_LINE };
}

;// CONCATENATED MODULE: ./lib/skills/reading/read-group.js





/** Hashes the bundles of a group and starts their analysis: each file is hashed once, each content analysed once. */
function readGroup(group, contents, tools) {
    const loaded = new Map();
    for (const entry of group.outermost.entries) {
        if ((0,io_snapshot/* isRegularFile */.Ze)(entry))
            loaded.set(entry.path, loadFile(entry, contents.get(entry.path)));
    }
    return [group.outermost, ...group.nested].map((bundle) => readBundle(bundle, loaded, tools));
}
function factsOf(bundle, hash, { analyser, cache }) {
    const executables = bundle.files.filter((file) => file.executable).map((file) => file.path);
    const key = factsKey(hash, executables, bundle.others);
    const known = cache.ofHash(key);
    if (known !== undefined)
        return known;
    const facts = analyser.analyse(bundle);
    cache.keepHash(key, facts);
    return facts;
}
function loadFile(entry, content = { kind: 'unreadable', reason: 'missing' }) {
    const { path, size } = entry;
    const executable = entry.kind === 'executable';
    switch (content.kind) {
        case 'bytes':
            return { path, size: content.bytes.byteLength, sha256: (0,digest/* sha256Hex */.f)(content.bytes), executable, content };
        case 'hashed':
            return { path, size, sha256: content.sha256, executable, content: { kind: 'unreadable', reason: 'too-large' } };
        case 'unreadable':
            return { path, size, sha256: '', executable, content };
    }
}
function readBundle(bundle, loaded, tools) {
    const { root, entries, leftOut } = bundle;
    const strip = root === '' ? 0 : root.length + 1;
    const files = [];
    const others = [];
    for (const entry of entries) {
        const file = loaded.get(entry.path);
        if (file === undefined)
            others.push({ ...entry, path: entry.path.slice(strip) });
        else
            files.push(strip === 0 ? file : { ...file, path: file.path.slice(strip) });
    }
    const hash = bundleSha256(files);
    const manifests = manifestNames(files.map((file) => file.path));
    const reading = {
        root,
        leftOut,
        files: files.map(({ path, size, sha256, executable }) => ({ path, size, sha256, executable })),
        others,
        bundleSha256: hash,
        totalBytes: files.reduce((sum, file) => sum + file.size, 0),
        manifests,
        manifest: manifestOf(files, manifests[0]),
        unread: files.flatMap(unreadOf),
    };
    return { reading, facts: factsOf({ root, files, others }, hash, tools) };
}
function unreadOf(file) {
    return file.content.kind === 'bytes' ? [] : [{ path: file.path, reason: file.content.reason }];
}
function manifestOf(files, name) {
    const file = files.find((candidate) => candidate.path === name);
    if (file === undefined)
        return undefined;
    const { path, size, sha256, content } = file;
    return readManifest({ path, size, sha256, bytes: content.kind === 'bytes' ? content.bytes : undefined });
}

;// CONCATENATED MODULE: ./lib/skills/reading/read-folders.js




/** Bytes that are held at a time; one git call reads about as much. A larger group of bundles is a batch of its own. */
const BATCH_BYTES = 16 * 1024 * 1024;
/** A group's bytes beyond this are hashed and not analysed: a memory bound, far above any real skill. */
const GROUP_BYTES = 512 * 1024 * 1024;
/** Files up to this size are hashed; larger ones count as unreadable. */
const MAX_HASHED_BYTES = 2 * 1024 * 1024 * 1024 - 1;
/** Reads the groups of a tree batch by batch; the bytes of a batch are let go before the next is read. */
function* loadBatches(snapshot, groups) {
    let batch = [];
    let bytes = 0;
    for (const group of groups) {
        const size = sizeOf(group);
        if (batch.length > 0 && bytes + size > BATCH_BYTES) {
            yield loadBatch(snapshot, batch);
            batch = [];
            bytes = 0;
        }
        batch.push(group);
        bytes += size;
    }
    if (batch.length > 0)
        yield loadBatch(snapshot, batch);
}
/**
 * Reads every bundle of the groups; what the cache knows by git's object ids is not even read. While one batch is analysed
 * the next is read, and no more than that is held.
 */
async function readFolders(snapshot, groups, tools) {
    const readings = [];
    const unknown = [];
    for (const group of groups) {
        const known = knownReadings(group, tools.cache);
        if (known === undefined)
            unknown.push(group);
        else
            readings.push(...known);
    }
    let previous = Promise.resolve([]);
    for (const { groups: batch, contents } of loadBatches(snapshot, unknown)) {
        const current = Promise.all(batch.map((group) => finishGroup(group, contents, tools))).then((read) => read.flat());
        // A failure is reported where it is awaited, below.
        current.catch(() => undefined);
        readings.push(...(await previous));
        previous = current;
    }
    readings.push(...(await previous));
    return readings;
}
async function finishGroup(group, contents, tools) {
    const pending = readGroup(group, contents, tools);
    const read = await Promise.all(pending.map(async ({ reading, facts }) => ({ ...reading, facts: await facts })));
    [group.outermost, ...group.nested].forEach((bundle, index) => {
        const reading = read[index];
        if (reading !== undefined)
            tools.cache.keepObjects(objectsKey(bundle), reading);
    });
    return read;
}
/** The bytes of all files of the groups, as listed. */
function totalSize(groups) {
    return groups.reduce((sum, group) => sum + sizeOf(group), 0);
}
function knownReadings(group, cache) {
    const readings = [];
    for (const bundle of [group.outermost, ...group.nested]) {
        const known = cache.ofObjects(objectsKey(bundle));
        if (known === undefined)
            return undefined;
        readings.push({ ...known, root: bundle.root, leftOut: bundle.leftOut });
    }
    return readings;
}
function sizeOf(group) {
    return group.outermost.entries.reduce((sum, entry) => sum + entry.size, 0);
}
function loadBatch(snapshot, groups) {
    const small = [];
    const large = [];
    let held = 0;
    for (const group of groups) {
        for (const entry of group.outermost.entries) {
            if (!(0,io_snapshot/* isRegularFile */.Ze)(entry))
                continue;
            held += entry.size;
            if (entry.size > io_snapshot/* MAX_FILE_BYTES */.gZ || held > GROUP_BYTES)
                large.push(entry);
            else
                small.push(entry.path);
        }
    }
    const contents = new Map(snapshot.readMany(small, io_snapshot/* MAX_FILE_BYTES */.gZ));
    for (const entry of large)
        contents.set(entry.path, hashOf(snapshot.read(entry.path, MAX_HASHED_BYTES)));
    return { groups, contents };
}
function hashOf(content) {
    return content.kind === 'bytes' ? { kind: 'hashed', sha256: (0,digest/* sha256Hex */.f)(content.bytes) } : content;
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./lib/io/memory-snapshot.js


/** A snapshot of files held in memory: an opened zip, or a tree made by a test. Strings count as UTF-8. */
function memorySnapshot(label, files, skipped = []) {
    const contents = new Map();
    const entries = [];
    for (const file of files) {
        const bytes = typeof file.bytes === 'string' ? new TextEncoder().encode(file.bytes) : file.bytes;
        contents.set(file.path, bytes);
        entries.push({
            path: file.path,
            kind: file.kind ?? 'file',
            size: bytes.byteLength,
            ...(file.target === undefined ? {} : { target: file.target }),
        });
    }
    const sorted = (0,order/* sortedBy */.V)(entries, (entry) => entry.path);
    const byPath = new Map(sorted.map((entry) => [entry.path, entry]));
    const read = (path, limit = io_snapshot/* MAX_FILE_BYTES */.gZ) => {
        const entry = byPath.get(path);
        if (entry === undefined)
            return { kind: 'unreadable', reason: 'missing' };
        if (entry.kind !== 'file' && entry.kind !== 'executable')
            return { kind: 'unreadable', reason: 'not-a-regular-file' };
        const bytes = contents.get(path) ?? new Uint8Array();
        return bytes.byteLength > limit ? { kind: 'unreadable', reason: 'too-large' } : { kind: 'bytes', bytes };
    };
    return {
        label,
        skipped,
        entries: () => sorted,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
    };
}

;// CONCATENATED MODULE: ./lib/io/zip/entry-names.js
/** Why a name must not be unpacked; undefined for a safe one. Threat: zip slip, and names that systems read differently. */
function unsafeName(name) {
    if (name === '')
        return 'has no name';
    if (name.includes('\\'))
        return 'holds a backslash, which separates folders on Windows';
    if (name.startsWith('/'))
        return 'is an absolute path';
    if (/^[A-Za-z]:/.test(name))
        return 'starts with a drive letter';
    const parts = name.replace(/\/$/, '').split('/');
    if (parts.includes('..'))
        return 'climbs out of the folder that it is unpacked into';
    if (parts.includes('.') || parts.includes(''))
        return 'has empty parts or parts that are a dot';
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(name))
        return 'holds control characters';
    return undefined;
}
/** The name of an entry as UTF-8; undefined when its bytes are something else, so that tools would guess. */
function decodeName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/io/zip/layout.js
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const HEADER_BYTES = 30;
const HAS_DESCRIPTOR = 0x0008;
const ZIP64 = 0xffffffff;
/**
 * Compares what the archive says twice (APPNOTE 6.3.10, 4.3.7 and 4.3.9 against 4.3.12) and finds data that no entry
 * accounts for. Threat: tools that read the local headers unpack other files than those that read the directory.
 */
function layoutFaults(bytes, entries, directoryOffset) {
    const faults = [];
    const extents = [];
    for (const entry of entries) {
        const checked = checkEntry(bytes, entry);
        if (typeof checked === 'string')
            faults.push({ kind: 'header-mismatch', entry: entry.name, message: checked });
        else
            extents.push(checked);
    }
    return faults.length > 0 ? faults : extentFaults(extents, directoryOffset);
}
function checkEntry(bytes, entry) {
    const start = entry.headerOffset;
    if (start + HEADER_BYTES > bytes.length || bytes.readUInt32LE(start) !== LOCAL_HEADER)
        return 'has no local header where the directory says';
    const nameEnd = start + HEADER_BYTES + bytes.readUInt16LE(start + 26);
    const dataStart = nameEnd + bytes.readUInt16LE(start + 28);
    if (!bytes.subarray(start + HEADER_BYTES, nameEnd).equals(entry.nameBytes))
        return 'has another name in its local header';
    if (bytes.readUInt16LE(start + 8) !== entry.method)
        return 'has another method in its local header';
    const flags = bytes.readUInt16LE(start + 6);
    if ((flags & 1) !== (entry.flags & 1))
        return 'is encrypted by one header and not by the other';
    const dataEnd = dataStart + entry.compressedSize;
    if (dataEnd > bytes.length)
        return 'ends behind the end of the archive';
    if ((flags & HAS_DESCRIPTOR) === 0) {
        const sizes = [bytes.readUInt32LE(start + 14), bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)];
        const expected = [entry.crc32, entry.compressedSize, entry.uncompressedSize];
        const differs = sizes.some((size, index) => size !== ZIP64 && size !== expected[index]);
        return differs ? 'has other sizes or another checksum in its local header' : { start, end: dataEnd, entry: entry.name };
    }
    const end = descriptorEnd(bytes, dataEnd, entry);
    return end === undefined ? 'has a data descriptor that does not match' : { start, end, entry: entry.name };
}
/** The end of a matching data descriptor: with or without its signature, sizes of four or eight bytes. */
function descriptorEnd(bytes, at, entry) {
    const signed = at + 4 <= bytes.length && bytes.readUInt32LE(at) === DESCRIPTOR;
    for (const start of signed ? [at + 4, at] : [at]) {
        if (start + 12 > bytes.length || bytes.readUInt32LE(start) !== entry.crc32)
            continue;
        if (bytes.readUInt32LE(start + 4) === entry.compressedSize && bytes.readUInt32LE(start + 8) === entry.uncompressedSize)
            return start + 12;
        if (start + 20 > bytes.length)
            continue;
        const long = [bytes.readBigUInt64LE(start + 4), bytes.readBigUInt64LE(start + 12)];
        if (long[0] === BigInt(entry.compressedSize) && long[1] === BigInt(entry.uncompressedSize))
            return start + 20;
    }
    return undefined;
}
function extentFaults(extents, directoryOffset) {
    const faults = [];
    let end = 0;
    for (const extent of [...extents].sort((a, b) => a.start - b.start)) {
        if (extent.start < end)
            faults.push({ kind: 'overlap', entry: extent.entry, message: 'shares its data with another entry' });
        else if (extent.start > end)
            faults.push(hiddenData(end, extent.start));
        end = Math.max(end, extent.end);
    }
    if (directoryOffset > end)
        faults.push(hiddenData(end, directoryOffset));
    return faults;
}
function hiddenData(from, to) {
    return {
        kind: 'hidden-data',
        entry: '',
        message: `holds ${String(to - from)} bytes at offset ${String(from)} that no entry accounts for`,
    };
}
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
/** Where the central directory starts, and bytes behind the end record; undefined when there is no plain end record. */
function directoryBounds(bytes) {
    for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at -= 1) {
        if (bytes.readUInt32LE(at) !== END_OF_DIRECTORY)
            continue;
        const trailing = bytes.length - (at + END_BYTES + bytes.readUInt16LE(at + 20));
        const offset = bytes.readUInt32LE(at + 16);
        return { offset: offset === ZIP64 ? at : offset, trailing };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/io/zip/zip-fault.js
/** Entries of one archive (about what a skill with many assets has, times ten). */
const MAX_ZIP_ENTRIES = 2000;
/** Bytes of all entries unpacked. */
const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
/** Unpacked over packed size of an entry; small ones may be more repetitive than that by nature. */
const MAX_RATIO = 100;
const RATIO_FROM_BYTES = 1024 * 1024;

;// CONCATENATED MODULE: ./lib/io/zip/read-zip.js








/** Deflated or stored; other methods are read by too few tools to be judged alike. */
const METHODS = new Set([0, 8]);
/**
 * Opens a zip from memory: by its central directory, each entry unpacked into memory within {@link MAX_INFLATED_BYTES}.
 * Nothing is written to disk and nested archives stay files. Never throws for what the bytes hold.
 */
async function readZip(bytes, label) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const faults = [];
    const files = [];
    try {
        await readEntries(buffer, files, faults);
    }
    catch (error) {
        faults.push({ kind: 'not-a-zip', entry: '', message: `cannot be read: ${(0,core_text/* snippetOf */.Vv)((0,errors/* messageOf */.b)(error), 120)}` });
    }
    return { snapshot: memorySnapshot(label, files), faults };
}
async function readEntries(buffer, files, faults) {
    const zip = await yauzl/* fromBufferPromise */.SY(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true });
    try {
        if (zip.entryCount > MAX_ZIP_ENTRIES) {
            const message = `lists ${String(zip.entryCount)} entries, more than ${String(MAX_ZIP_ENTRIES)}`;
            faults.push({ kind: 'too-many-entries', entry: '', message });
            return;
        }
        const entries = [];
        for await (const entry of zip.eachEntry())
            entries.push(entry);
        const central = entries.map(centralEntryOf);
        const bounds = directoryBounds(buffer);
        faults.push(...layoutFaults(buffer, central, bounds?.offset ?? buffer.length));
        if (bounds !== undefined && bounds.trailing > 0) {
            faults.push({ kind: 'hidden-data', entry: '', message: `goes on for ${String(bounds.trailing)} bytes behind its end` });
        }
        await unpackAll(zip, entries, files, faults);
    }
    finally {
        zip.close();
    }
}
function centralEntryOf(entry) {
    return {
        name: nameOf(entry).name,
        nameBytes: entry.fileNameRaw,
        headerOffset: entry.relativeOffsetOfLocalHeader,
        compressedSize: entry.compressedSize,
        uncompressedSize: entry.uncompressedSize,
        crc32: entry.crc32,
        method: entry.compressionMethod,
        flags: entry.generalPurposeBitFlag,
    };
}
function nameOf(entry) {
    const name = decodeName(entry.fileNameRaw);
    return name === undefined ? { name: new TextDecoder('latin1').decode(entry.fileNameRaw), valid: false } : { name, valid: true };
}
async function unpackAll(zip, entries, files, faults) {
    const seen = new Set();
    const folders = new Set();
    let left = MAX_INFLATED_BYTES;
    for (const entry of entries) {
        const { name } = nameOf(entry);
        const fault = faultOfEntry(entry) ?? clash(name, seen, folders);
        if (fault !== undefined) {
            faults.push({ ...fault, entry: name });
            continue;
        }
        remember(name, seen, folders);
        if (name.endsWith('/'))
            continue;
        if (entry.uncompressedSize > left) {
            faults.push({ kind: 'too-large', entry: '', message: `unpacks to more than ${String(MAX_INFLATED_BYTES)} bytes` });
            return;
        }
        left -= entry.uncompressedSize;
        await unpack(zip, entry, name, files, faults);
    }
}
function faultOfEntry(entry) {
    const { name, valid } = nameOf(entry);
    if (!valid)
        return { kind: 'unsafe-path', message: 'has a name that is not UTF-8, so that tools unpack it under different names' };
    const unsafe = unsafeName(name);
    if (unsafe !== undefined)
        return { kind: 'unsafe-path', message: unsafe };
    // Info-ZIP Unicode path (0x7075): some tools unpack under this name instead.
    const unicode = entry.extraFields.find((field) => field.id === 0x7075)?.data.subarray(5);
    if (unicode !== undefined && decodeName(unicode) !== name)
        return { kind: 'unsafe-path', message: 'has a second name that differs' };
    if (entry.isEncrypted())
        return { kind: 'encrypted', message: 'is encrypted, so that it cannot be judged' };
    if (!METHODS.has(entry.compressionMethod))
        return { kind: 'method', message: `is packed with method ${String(entry.compressionMethod)}, which few tools read` };
    if (name.endsWith('/') && entry.uncompressedSize > 0)
        return { kind: 'special', message: 'is a folder and has data' };
    if (kindOf(entry) === 'special')
        return { kind: 'special', message: 'is neither a file nor a folder' };
    const packed = Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > RATIO_FROM_BYTES && entry.uncompressedSize / packed > MAX_RATIO) {
        return { kind: 'ratio', message: `unpacks to more than ${String(MAX_RATIO)} times its size` };
    }
    return undefined;
}
/** Two entries of one name, or a file where another entry needs a folder: what is unpacked depends on the tool. */
function clash(name, seen, folders) {
    const path = name.replace(/\/$/, '');
    if (seen.has(name))
        return { kind: 'duplicate', message: 'stands in the archive twice' };
    if (!name.endsWith('/') && folders.has(path))
        return { kind: 'duplicate', message: 'is a file and a folder at once' };
    const parents = foldersAround(path);
    return parents.some((folder) => seen.has(folder)) ? { kind: 'duplicate', message: 'lies in a folder that is a file' } : undefined;
}
function remember(name, seen, folders) {
    seen.add(name);
    const path = name.replace(/\/$/, '');
    if (name.endsWith('/'))
        folders.add(path);
    for (const folder of foldersAround(path))
        folders.add(folder);
}
function foldersAround(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
const MADE_ON_UNIX = 3;
const MADE_ON_MAC = 19;
/** The kind by the Unix mode in the upper half of the external attributes, where the maker is a Unix. */
function kindOf(entry) {
    const maker = entry.versionMadeBy >> 8;
    const mode = entry.externalFileAttributes >>> 16;
    // ASi Unix extra field (0x756e): a link by another way (its mode stands behind the four bytes of its checksum).
    const asi = entry.extraFields.find((field) => field.id === 0x756e)?.data;
    if (asi !== undefined && asi.length >= 6 && (asi.readUInt16LE(4) & 0o170000) === 0o120000)
        return 'symlink';
    if ((maker !== MADE_ON_UNIX && maker !== MADE_ON_MAC) || mode === 0)
        return 'file';
    switch (mode & 0o170000) {
        case 0o120000:
            return 'symlink';
        case 0o100000:
        case 0:
            return (mode & 0o111) === 0 ? 'file' : 'executable';
        case 0o040000:
            return 'file';
        default:
            return 'special';
    }
}
async function unpack(zip, entry, name, files, faults) {
    let bytes;
    try {
        bytes = await contentOf(zip, entry);
    }
    catch (error) {
        faults.push({ kind: 'damaged', entry: name, message: `cannot be unpacked: ${(0,core_text/* snippetOf */.Vv)((0,errors/* messageOf */.b)(error), 120)}` });
        return;
    }
    if ((0,external_node_zlib_.crc32)(bytes) !== entry.crc32)
        faults.push({ kind: 'damaged', entry: name, message: 'does not match its checksum' });
    const kind = kindOf(entry);
    if (kind === 'symlink')
        files.push({ path: name, bytes: '', kind, target: bytes.subarray(0, 4096).toString('utf8') });
    else
        files.push({ path: name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), kind });
}
async function contentOf(zip, entry) {
    const chunks = [];
    // The library ends the stream with an error as soon as more comes out than the directory says.
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/skills/reading/read-archive.js



const INSIDE_ARCHIVE = { wanted: () => true, searchDependencies: false, repositoryTop: false };
/**
 * Reads the bundles in an archive. One whose root holds a manifest is a bundle; so is a single folder in it that does, the
 * form in which skills are usually packed. An archive without a manifest that can be seen is no bundle (an empty answer),
 * unless it is broken and its bytes still name one.
 */
async function readArchive(bytes, path, tools) {
    const { snapshot, faults } = await readZip(bytes, path);
    const groups = findFolderBundles(snapshot.entries(), INSIDE_ARCHIVE);
    const [outermost, ...others] = groups.length > 0 ? groups : faults.length > 0 && namesManifest(bytes, path) ? [wholeArchive(snapshot)] : [];
    if (outermost === undefined)
        return [];
    const readings = await readFolders(snapshot, [outermost, ...others], tools);
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
    return baseName(path).replace(/\.(?:zip|skill)$/i, '');
}

;// CONCATENATED MODULE: ./lib/skills/read-skills.js













/** Larger archives are listed as skipped. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/**
 * Finds the bundles of a tree, analyses each and judges it by the skill policy. `base` is the tree that change risk is
 * counted against. A cache that is shared between calls lets equal bundles be analysed once. Throws UserError CONFIG when
 * the policy or the approvals that decide cannot be used.
 */
async function readSkills(snapshot, base, settings, cache = new ReadingCache()) {
    const policy = (0,read_policy/* resolvePolicy */.nZ)(settings.skillPolicy, settings.profile);
    const discovery = discoveryOptions(settings);
    const { readings, skipped } = await readTree(snapshot, discovery, cache);
    const before = base === undefined ? new Map() : await readBase(base, readings, discovery, cache);
    const waivers = (0,read_waivers/* requireWaivers */.n7)(settings.trusted);
    const rules = {
        policy,
        approvals: (0,signed_approvals/* effectiveApprovals */.Kn)(settings.trusted, snapshot),
        now: settings.now,
        waived: (findings) => waivedAmong(findings, waivers, settings.now),
        baseOf: (reading) => before.get(reading.root),
    };
    const judgement = judgeBundles(readings, rules);
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
    const groups = findFolderBundles(entries, options);
    const archives = findArchives(entries, options);
    const analyser = openAnalyser(totalSize(groups));
    try {
        const readings = await readFolders(snapshot, groups, { analyser, cache });
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
        path: reading.root === '' ? '.' : reading.root,
        name: read_skills_nameOf(reading),
        bundleSha256: reading.bundleSha256,
        verdict,
        capabilities,
        riskScore: account.score,
    };
}
function read_skills_nameOf(reading) {
    return reading.manifest?.name ?? archiveName(reading.root);
}
function skippedOf(reading) {
    const prefix = reading.root === '' ? '' : `${reading.root}/`;
    const within = [...reading.unread, ...reading.facts.skipped].map(({ path, reason }) => ({ path: `${prefix}${path}`, reason }));
    return (0,order/* sortedBy */.V)([...within, ...reading.leftOut.map((path) => ({ path, reason: 'excluded' }))], (skip) => skip.path);
}

;// CONCATENATED MODULE: ./lib/gate/recorded-tree.js


/**
 * A tree as if each installed pack were as it was recorded: its files replaced by those of the pack that was installed.
 * Policies that belong to no pack, and packs whose recorded form is not at hand, stay as they are.
 */
function recordedTree(tree, sets) {
    const gone = new Set(sets.flatMap((set) => set.installedPaths));
    const recorded = memorySnapshot('recorded packs', sets.flatMap((set) => set.recordedPolicies.map((policy) => ({ path: policy.path, bytes: policy.text }))));
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
// EXTERNAL MODULE: ./lib/gate/resolve-settings.js + 1 modules
var resolve_settings = __webpack_require__(3869);
;// CONCATENATED MODULE: ./lib/gate/settled-skills.js
/** Highest total of each verdict (SkillVault, thresholds of contract 0.1). */
const settled_skills_PASS_MAX = 29;
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
    return total <= settled_skills_PASS_MAX ? 'PASS' : 'WARN';
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
    const cache = new ReadingCache();
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

// EXTERNAL MODULE: ./lib/io/open-sides.js + 4 modules
var open_sides = __webpack_require__(5598);
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
const HELP = `vaultgate check [DIR]

Judges installed packs, policies and skill bundles below DIR, the current folder if left out: everything that the
action does. Exit codes: 0 pass, 1 findings, 2 usage or configuration error, 3 nothing to check, 4 internal error.

What to check
  --checks NAMES         packs, policies, skills; each for which there is something to check if left out
  --skills PATTERN       check the bundles whose path matches; may be repeated
  --exclude PATTERN      leave out of every check what matches; may be repeated
  --base REV             compare with a git revision, and gate on what is new or worse than there
  --allow-empty          pass when there is nothing to check

What to go by
  --config FILE          the config file; .vaultgate/config.yaml if left out
  --policy FILE          the skill policy (policy.v1); .vaultgate/policy.yaml if left out
  --profile NAME         the profile of the skill policy, for example strict_v0
  --packs-dir DIR        the folder of packs on offer, in place of those in the repository and those built in
  --policies-dir DIR     the folder of installed and custom policies; config/policies if left out
  --state-file FILE      the state file of installed packs; .vkit/packs.yaml if left out
  --pubkey FILE          the public key by which receipts and approvals are verified
  --keyring DIR          a folder of such keys
  --now TIME             the time that waivers and approvals expire by; the clock's if left out

What to do with it
  --fail-on LEVEL        the least level that fails: error (if left out), warning, never
  --format FORMAT        text (if left out), json, sarif, markdown, html, github
  --output FILE          write there in place of the standard output; --out is the same
  --deterministic        write 1970-01-01T00:00:00.000Z for the time of the report
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

/***/ 4711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** The report in one format; only the writer that is needed is loaded. */
async function renderReport(report, format, options) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406))).jsonReport(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123))).sarifReport(report, { prefix: options.prefix, category: 'vaultgate' });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 58).then(__webpack_require__.bind(__webpack_require__, 8058))).wholeMarkdownReport(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 7325))).htmlReport(report);
        case 'github': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 1116));
            const { textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return `${textReport(report)}${annotationCommands(annotationsOf(report, options.prefix))}`;
        }
        case 'text': {
            const { ansiStyle, plainStyle, textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return textReport(report, options.colour === 'ansi' ? ansiStyle : plainStyle);
        }
    }
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

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


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

/***/ 9511:
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

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fingerprintFindings)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);


/**
 * Orders findings and names each by its rule, path, normalised snippet and ordinal among equals: no line numbers, so that
 * an edit further up does not make a finding new (SARIF 2.1.0 appendix B). `renames` maps a path to the one that the base
 * knows it by.
 */
function fingerprintFindings(findings, renames = new Map()) {
    const seen = new Map();
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)(findings).map((finding) => {
        const identity = identityOf(finding, renames.get(finding.path) ?? finding.path);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return { ...finding, fingerprint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity, '\0', String(ordinal)) };
    });
}
/** Lengths stand before the parts, so that no choice of path and snippet makes two findings one. */
function identityOf(finding, path) {
    const snippet = (finding.snippet ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    return ['v1', finding.rule, path, snippet].map((part) => `${String(part.length)}:${part}`).join('\0');
}


/***/ }),

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matchFindings),
/* harmony export */   k: () => (/* binding */ withoutBase)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6134);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);



/** Names the findings of a run without a base: all are new. */
function withoutBase(findings) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(findings).map((finding) => ({ ...finding, status: 'new' }));
}
/**
 * Matches the findings of the head with those of the base by fingerprint. A base finding is matched at most once; what is
 * left of the base is `fixed`. `renames` maps new paths to old ones, as git sees them (renames, never copies).
 */
function matchFindings(head, base, renames) {
    const left = new Map((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(base).map((finding) => [finding.fingerprint, finding]));
    const matched = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(head, renames).map((finding) => {
        const old = left.get(finding.fingerprint);
        left.delete(finding.fingerprint);
        if (old === undefined)
            return { ...finding, status: 'new' };
        return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
    });
    const fixed = [...left.values()].map((finding) => ({ ...finding, status: 'fixed' }));
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)([...matched, ...fixed]);
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


/***/ }),

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ orderFindings)
/* harmony export */ });
/* unused harmony export compareFindings */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);

/** The order of findings everywhere: path, position, rule, by code point; the snippet settles the rest. */
function compareFindings(a, b) {
    return ((0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.path, b.path) ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.rule, b.rule) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.snippet ?? '', b.snippet ?? ''));
}
/** A sorted copy. */
function orderFindings(findings) {
    return [...findings].sort(compareFindings);
}


/***/ }),

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9511);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);



/** The report of a run: counts, verdict, and the words of each finding from its rule. */
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


/***/ })

};
