export const id = 612;
export const ids = [612];
export const modules = {

/***/ 1612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure),
/* harmony export */   unknownCommand: () => (/* binding */ unknownCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5536);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);




/** Says what was thrown on standard error and answers the exit code that goes with it. */
function reportFailure(thrown, terminal) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) {
        terminal.err(`vaultgate: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(thrown.message)}\n`);
        if (thrown.hint !== '')
            terminal.err(`  → ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(thrown.hint)}\n`);
        return thrown.code === 'EMPTY' ? _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.empty : _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.usage;
    }
    terminal.err(`vaultgate: this is a bug in vaultgate, please report it: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(thrown))}\n`);
    const stack = thrown instanceof Error ? thrown.stack : undefined;
    if ((terminal.env['VAULTGATE_DEBUG'] ?? '') !== '' && stack !== undefined) {
        for (const line of stack.split('\n'))
            terminal.err(`│ ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(line)}\n`);
    }
    return _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.internal;
}
/** Answers a command that there is not, with the one that was probably meant. */
function unknownCommand(name, known, terminal) {
    const nearest = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .zZ)(name, known);
    const hint = nearest === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${nearest}?`;
    return reportFailure(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `unknown command ${name}`, hint), terminal);
}


/***/ }),

/***/ 3828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Decodes UTF-8 strictly: undefined for any invalid byte. A byte order mark at the start is dropped. */
function decodeUtf8(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    // Not a TextDecoder: that one gives strings of two bytes a unit, which are slower to search, even for plain ASCII.
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return Buffer.from(bytes.buffer, bytes.byteOffset + marked, bytes.byteLength - marked).toString('utf8');
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

/***/ 5536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   Pr: () => (/* binding */ markdownCellCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nL: () => (/* binding */ markdownInline),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
/**
 * The one way for untrusted text (paths, messages, snippets, names out of the scanned tree) into a log, a workflow command,
 * Markdown, Mermaid, HTML or a URL. Each function answers text that is safe in exactly the place that it names.
 */
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Control characters, line and paragraph separators, bidirectional controls, zero-width and other invisible characters,
 * variation selectors and tags, and lone surrogates: all that a terminal acts on or an eye does not see.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]|\p{Cs}/gu;
/**
 * Text on one line with everything unseen made visible as an escape. Threat: escape sequences and carriage returns rewrite
 * what a terminal shows, bidirectional controls reorder it, invisible characters hide in it.
 */
function visible(text) {
    return text.replace(UNSEEN, (unseen) => NAMED_ESCAPES[unseen] ?? escapeOf(unseen));
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
/** At most `limit` UTF-16 units, cut between characters, with a mark where something was left out. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/**
 * Text within a line of a log. Threat: the runner takes `##[command]` anywhere in a line of the log, and `::command::` at
 * the start of one, for an order to itself (actions/runner, ActionCommand.cs); so lines of ours that begin with untrusted
 * text begin with a gutter, and the first form is broken here.
 */
function logText(text) {
    return visible(text).replaceAll('##[', '##\\[');
}
/**
 * The data of a workflow command, the part after `::`; several lines are allowed. Threat: a raw line end would begin
 * another command (actions/toolkit, command.ts: the runner decodes `%25`, `%0D` and `%0A`).
 */
function commandData(text) {
    return text
        .split('\n')
        .map((line) => visible(line))
        .join('\n')
        .replaceAll('%', '%25')
        .replaceAll('\n', '%0A');
}
/**
 * A property of a workflow command. Threat: as above, and `:` and `,` end a property. A path stays the path as far as the
 * runner can decode it, which is line ends and these marks; whatever else is unseen would reach the log as it is, so it is
 * made visible, and the annotation of such a path then belongs to no file.
 */
function commandProperty(text) {
    return text
        .split(/([\r\n])/)
        .map((part) => (part === '\r' || part === '\n' ? part : visible(part)))
        .join('')
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
const ZERO_WIDTH_SPACE = '\u200b';
/**
 * Text within a line of GitHub's Markdown (not at its start), shown as it is. Threat: links, images that call home,
 * `</details>` and table breakouts, mathematics, and what GitHub itself turns into links: addresses, @mentions, issue
 * numbers and emoji names. A backslash stops the syntax; a zero-width space stops what GitHub finds in the finished text.
 */
function markdownInline(text) {
    return visible(text)
        .replace(/[\\`*_{}[\]<>~&|#$!]/g, '\\$&')
        .replaceAll('://', '\\://')
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=[a-z0-9_+\\-]{1,64}:)/gi, `:${ZERO_WIDTH_SPACE}`);
}
/**
 * Text as a code span. Threat: a run of backticks in it would end it, so the fence is one longer; in a code span GitHub
 * makes neither links nor mentions. An empty span cannot be written and becomes a visible blank.
 */
function markdownCode(text) {
    const shown = visible(text) || ' ';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A code span in a cell of a table. Threat: the table is cut at `|` before code spans are seen, so it is escaped even in them. */
function markdownCellCode(text) {
    return markdownCode(text).replaceAll('|', '\\|');
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * Prose of a rule, in which backticks mark code and the rest may hold untrusted words: code stays code, all else is
 * escaped. An odd backtick is text.
 */
function markdownProse(text) {
    const parts = text.split('`');
    return parts
        .map((part, index) => {
        if (index % 2 === 0)
            return markdownInline(part);
        return index === parts.length - 1 ? markdownInline(`\`${part}`) : markdownCode(part);
    })
        .join('');
}
/**
 * Text in a quoted Mermaid label. Threat: quotes and brackets end the label, and directives (`%%{`), links and HTML in it
 * would be acted on; all but letters, digits and a few plain marks become entity codes (mermaid.js.org, flowchart syntax).
 */
function mermaidLabel(text) {
    return shorten(visible(text), 60).replace(/[^\p{L}\p{N} ._/-]/gu, (mark) => `#${String(mark.codePointAt(0) ?? 0)};`);
}
const HTML_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text in HTML, between tags or in a quoted attribute. Threat: markup of its own; and what is unseen must not hide in a report. */
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, (mark) => HTML_ESCAPES[mark] ?? mark);
}
/**
 * A relative path as the path of a URL, segment by segment (RFC 3986 §3.3). Threat: blanks, `#`, `?` and `%` cut the
 * address short or change it; a colon in the first segment would make it a scheme (§4.2); a lone surrogate cannot be encoded.
 */
function urlPath(path) {
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeSegment)
        .join('/');
    return encoded.startsWith('%3A') || /^[^/]*%3A/.test(encoded) ? `./${encoded}` : encoded;
}
/** Also the marks that encodeURIComponent leaves and that Markdown would read in a link: `!'()*`. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ })

};
