export const id = 3510;
export const ids = [3510,4960,1116,4639];
export const modules = {

/***/ 5446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/gate/check.js + 11 modules
var check = __webpack_require__(35172);
// EXTERNAL MODULE: ./lib/io/git/blobs.js
var git_blobs = __webpack_require__(52775);
// EXTERNAL MODULE: ./lib/io/git/run-git.js
var run_git = __webpack_require__(11383);
;// CONCATENATED MODULE: ./lib/io/git/remote-commits.js


const FETCH_TIMEOUT_MS = 4 * 60 * 1000;
const DEEPENING_STEPS = [50, 250, 1000];
const FETCH = [
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
function openRemoteCommits(folder) {
    const has = (commit) => isComplete(folder, commit);
    return {
        has,
        isShallow: () => isShallow(folder),
        includes: (commit, other) => commit === other ||
            recordedParents(folder, commit).includes(other) ||
            (0,run_git/* tryGit */.I)(folder, ['merge-base', '--is-ancestor', other, commit]).ok,
        ensure: (commit) => has(commit) || (fetchObjects(folder, commit, shallowDepth(folder, 1)) && has(commit)),
        tipOf: (ref) => tipOf(folder, ref),
        mergeBase: (a, b) => mergeBase(folder, a, b),
    };
}
function recordedParents(folder, commit) {
    const result = (0,run_git/* tryGit */.I)(folder, ['cat-file', 'commit', commit]);
    if (!result.ok)
        return [];
    const header = result.stdout.toString('utf8').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40}|[0-9a-f]{64})$/gm)].map((match) => match[1] ?? '');
}
function shallowDepth(folder, depth) {
    return isShallow(folder) ? [`--depth=${String(depth)}`] : [];
}
function isShallow(folder) {
    return (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
}
function fetchObjects(folder, what, options) {
    return (0,run_git/* tryGit */.I)(folder, [...FETCH, ...partialCloneOptions(folder), ...options, '--no-write-fetch-head', 'origin', what], undefined, FETCH_TIMEOUT_MS).ok;
}
function isComplete(folder, commit) {
    if (!(0,run_git/* tryGit */.I)(folder, ['cat-file', '-e', `${commit}^{tree}`]).ok)
        return false;
    if (!isPartialClone(folder))
        return true;
    const listing = (0,run_git/* tryGit */.I)(folder, ['ls-tree', '-r', '--full-tree', '--format=%(objecttype) %(objectname)', commit]);
    const lines = listing.stdout.toString('utf8').split('\n');
    const blobs = lines.filter((line) => line.startsWith('blob ')).map((line) => line.slice('blob '.length));
    return listing.ok && (0,git_blobs/* missingBlobs */.Lj)(folder, blobs).length === 0;
}
function isPartialClone(folder) {
    return (0,run_git/* tryGit */.I)(folder, ['config', '--get', 'remote.origin.partialclonefilter']).ok;
}
function partialCloneOptions(folder) {
    return isPartialClone(folder) ? ['--refetch', '--no-filter'] : [];
}
function tipOf(folder, ref) {
    const temporary = `refs/vaultgate/${String(process.pid)}`;
    try {
        if (!fetchObjects(folder, `+${ref}:${temporary}`, shallowDepth(folder, 1)))
            return undefined;
        const result = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--verify', '--quiet', `${temporary}^{commit}`]);
        return result.ok ? result.stdout.toString('utf8').trim() : undefined;
    }
    finally {
        (0,run_git/* tryGit */.I)(folder, ['update-ref', '-d', temporary]);
    }
}
function mergeBase(folder, a, b) {
    const known = commonAncestor(folder, a, b);
    if (known !== undefined || !isShallow(folder))
        return known;
    for (const step of [...DEEPENING_STEPS.map((count) => `--deepen=${String(count)}`), '--unshallow']) {
        const deepened = (0,run_git/* tryGit */.I)(folder, [...FETCH, ...partialCloneOptions(folder), step, '--no-write-fetch-head', 'origin', a, b], undefined, FETCH_TIMEOUT_MS);
        const found = commonAncestor(folder, a, b);
        if (found !== undefined)
            return found;
        if (!deepened.ok || !isShallow(folder))
            return undefined;
    }
    return undefined;
}
function commonAncestor(folder, a, b) {
    const result = (0,run_git/* tryGit */.I)(folder, ['merge-base', a, b]);
    const commit = result.stdout.toString('utf8').trim();
    return result.ok && commit !== '' ? commit : undefined;
}

// EXTERNAL MODULE: ./lib/io/git/repository.js + 1 modules
var repository = __webpack_require__(20860);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(28020);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./lib/io/github/client.js

class GitHubError extends Error {
    name = 'GitHubError';
    status;
    isRateLimit;
    constructor(message, status, options = {}) {
        super(message, options);
        this.status = status;
        this.isRateLimit = options.isRateLimit ?? false;
    }
    get isRefusal() {
        return !this.isRateLimit && (this.status === 401 || this.status === 403 || this.status === 404);
    }
}
const MAX_PAGES = 30;
const MAX_ATTEMPTS = 3;
const MAX_PAUSE_MS = 60_000;
const REQUEST_TIMEOUT_MS = 30_000;
async function connectGitHub(token, environment, repository, timeoutMs = REQUEST_TIMEOUT_MS) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 50157));
    const octokit = getOctokit(token, { baseUrl: environment.apiUrl, log: SILENT });
    const send = async (route, parameters) => {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            return await octokit.request(route, { ...parameters, request: { signal } });
        }
        catch (error) {
            if (signal.aborted)
                throw new GitHubError(`GitHub did not answer within ${String(timeoutMs / 1000)} seconds`, 0, { cause: error });
            throw error;
        }
    };
    return githubOver(send, repository, environment.graphqlUrl);
}
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
}
function githubOver(send, repository, graphqlUrl, pause = wait) {
    const ask = (route, parameters) => {
        const place = route.includes('{repo}') ? { owner: repository.owner, repo: repository.name } : {};
        return withRetries(() => send(route, { ...place, ...parameters }), isRepeatable(route), pause);
    };
    const request = async (route, parameters, answer) => read(answer, (await ask(route, parameters)).data, route);
    const query = async (text, variables, answer) => {
        const { data } = await withRetries(() => send(`POST ${graphqlUrl}`, { query: text, variables }), 'repeatable', pause);
        return read(schemas/* object */.Ikc({ data: answer }), data, 'a GraphQL query').data;
    };
    return {
        repository,
        request,
        list: async (route, parameters, item) => {
            const items = [];
            for (let page = 1; page <= MAX_PAGES; page += 1) {
                const { data, headers } = await ask(route, { ...parameters, per_page: 100, page });
                items.push(...read(schemas/* array */.YOg(item), data, route));
                if (!hasNextPage(headers['link']))
                    return items;
            }
            throw new GitHubError(`${route} has more than ${String(MAX_PAGES * 100)} items`, 0);
        },
        query,
        viewer: async () => {
            try {
                return (await query('query{viewer{login}}', {}, viewerAnswer)).viewer.login;
            }
            catch (error) {
                if (error instanceof GitHubError)
                    return undefined;
                throw error;
            }
        },
    };
}
function hasNextPage(link) {
    return typeof link === 'string' && link.includes('rel="next"');
}
const viewerAnswer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
function read(schema, data, route) {
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const where = result.error.issues[0]?.path.join('.') ?? '';
    throw new GitHubError(`GitHub's answer to ${route} has an unexpected ${where === '' ? 'shape' : where}`, 0);
}
const failure = schemas/* object */.Ikc({
    status: schemas/* number */.aig().optional(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() }).optional(),
});
function isRepeatable(route) {
    return route.startsWith('POST ') ? 'once' : 'repeatable';
}
async function withRetries(exchange, repeatable, pause) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await exchange();
        }
        catch (error) {
            if (error instanceof GitHubError)
                throw error;
            const { status = 0, message = String(error), response } = failure.safeParse(error).data ?? {};
            const limit = rateLimitOf(status, message, response?.headers ?? {});
            const milliseconds = limit === undefined ? pauseAfterFailure(attempt, status, repeatable) : limit.pause;
            if (attempt >= MAX_ATTEMPTS || milliseconds === undefined)
                throw new GitHubError(firstLine(message), status, { cause: error, isRateLimit: limit !== undefined });
            await pause(milliseconds);
        }
    }
}
const UNSAID_PAUSE_MS = 60_000;
function rateLimitOf(status, message, headers) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN) * 1000;
    if (retryAfter >= 0)
        return { pause: retryAfter <= MAX_PAUSE_MS ? retryAfter : undefined };
    if (String(headers['x-ratelimit-remaining']) === '0')
        return { pause: undefined };
    return status === 429 || /\brate limit\b/i.test(message) ? { pause: UNSAID_PAUSE_MS } : undefined;
}
function pauseAfterFailure(attempt, status, repeatable) {
    const serverFailed = status === 0 || status >= 500;
    return serverFailed && repeatable === 'repeatable' ? 1000 * attempt ** 2 : undefined;
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? '';
}
function wait(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}

;// CONCATENATED MODULE: ./lib/io/github/compare.js


const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const comparison = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha }) });
async function readMergeBase(github, base, head) {
    const basehead = `${base}...${head}`;
    const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: 1, page: 2 }, comparison);
    return answer.merge_base_commit.sha;
}
const commits = schemas/* object */.Ikc({
    total_commits: schemas/* int */.Whr(),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ sha, parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha })) }).transform((commit) => ({
        sha: commit.sha,
        parents: commit.parents.map((parent) => parent.sha),
    }))),
});
const MAX_COMMITS = 100;
async function readCommitsBetween(github, base, head) {
    const basehead = `${base}...${head}`;
    const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: MAX_COMMITS, page: 1 }, commits);
    if (answer.total_commits > answer.commits.length)
        throw new GitHubError(`${basehead} has more than ${String(MAX_COMMITS)} commits`, 0);
    return answer.commits;
}

// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
;// CONCATENATED MODULE: ./lib/io/github/renames.js

function exactRenames(base, head) {
    const gone = new Map();
    for (const entry of base.entries()) {
        if (entry.oid === undefined || !(0,snapshot/* isRegularFile */.Ze)(entry) || head.entry(entry.path) !== undefined)
            continue;
        gone.set(entry.oid, [...(gone.get(entry.oid) ?? []), entry.path]);
    }
    const renames = new Map();
    for (const entry of head.entries()) {
        if (entry.oid === undefined || base.entry(entry.path) !== undefined)
            continue;
        const old = gone.get(entry.oid)?.shift();
        if (old !== undefined)
            renames.set(entry.path, old);
    }
    return renames;
}

;// CONCATENATED MODULE: ./lib/io/github/tree-snapshot.js




const oid = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const tree = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: oid, size: schemas/* number */.aig().optional() })),
});
const blob = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const MAX_FETCHED_BLOBS = 300;
async function fetchTreeSnapshot(github, folder, commit, prefix) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const answer = await github.request(route, { tree_sha: commit, recursive: '1' }, tree);
    if (answer.truncated)
        throw new GitHubError(`the tree of ${commit} is too large for GitHub's API`, 0);
    const entries = answer.tree
        .filter((item) => item.type !== 'tree' && item.path.startsWith(prefix))
        .map((item) => ({ path: item.path.slice(prefix.length), kind: (0,git_blobs/* kindOfMode */.z1)(item.mode), size: item.size ?? 0, oid: item.sha }));
    const fetched = await fetchBlobs(github, folder, entries);
    const readAll = (oids) => {
        const found = (0,git_blobs/* readBlobs */.b4)(folder, oids.filter((id) => !fetched.has(id)));
        for (const id of oids) {
            const bytes = fetched.get(id);
            if (bytes !== undefined)
                found.set(id, bytes);
        }
        return found;
    };
    const targets = readAll(entries.filter((entry) => entry.kind === 'symlink').map((entry) => entry.oid ?? ''));
    const complete = entries.map((entry) => {
        const target = entry.kind === 'symlink' ? targets.get(entry.oid ?? '') : undefined;
        return target === undefined ? entry : { ...entry, target: new TextDecoder().decode(target) };
    });
    return (0,git_blobs/* blobSnapshot */.yF)(`commit ${commit.slice(0, 12)}`, complete, readAll);
}
async function isOnGitHub(github, commit) {
    try {
        await github.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: commit }, schemas/* object */.Ikc({ sha: oid }));
        return true;
    }
    catch (error) {
        if (error instanceof GitHubError)
            return false;
        throw error;
    }
}
async function fetchBlobs(github, folder, entries) {
    const readable = entries.filter((entry) => entry.kind !== 'submodule' && entry.size <= snapshot/* MAX_FILE_BYTES */.gZ);
    const missing = (0,git_blobs/* missingBlobs */.Lj)(folder, readable.map((entry) => entry.oid ?? ''));
    if (missing.length > MAX_FETCHED_BLOBS)
        throw new GitHubError(`${String(missing.length)} files would have to be fetched one by one`, 0);
    const blobs = new Map();
    for (const id of missing) {
        const { content } = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id }, blob);
        blobs.set(id, new Uint8Array(Buffer.from(content, 'base64')));
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/io/github/base.js









async function openActionSides(folder, plan, connect) {
    const repository = openRepositoryIfAny(folder);
    const head = repository === undefined ? undefined : commitOrNone(folder, 'HEAD');
    if (repository === undefined || head === undefined) {
        if (plan.kind === 'none' && plan.rulesOf === undefined)
            return { ...alone(folder), notice: plan.notice };
        throw new errors/* UserError */.y('GIT', 'the checked folder is not a git checkout, so neither what to compare with nor the rules to judge by can be had', 'Run actions/checkout first, and name its folder with the input path where it is not the workspace.');
    }
    const checkout = { folder, repository, remote: openRemoteCommits(folder), head, connect };
    return openChoice(checkout, await choose(plan, checkout));
}
function openRepositoryIfAny(folder) {
    try {
        return (0,repository/* openRepository */.h)(folder);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return undefined;
        throw error;
    }
}
function alone(folder) {
    const head = (0,working_tree/* openWorkingTree */.A)(folder);
    return {
        head,
        base: undefined,
        renames: new Map(),
        rulesFrom: 'head',
        prefix: '',
        headCommit: undefined,
        headParents: [],
        baseCommit: undefined,
    };
}
async function choose(plan, checkout) {
    const { head } = checkout;
    if (plan.kind !== 'none')
        return compare(plan, checkout);
    if (plan.rulesOf === undefined)
        return { head, base: undefined, rulesFrom: 'head', notice: plan.notice };
    const compared = await compare(plan.rulesOf, checkout);
    return { ...compared, base: undefined, rules: compared.base, notice: plan.notice };
}
async function compare(plan, checkout) {
    const { head, remote } = checkout;
    switch (plan.kind) {
        case 'revision':
            return againstRevision(plan, checkout);
        case 'commit':
            requireCheckedOut(plan.checkedOut, checkout);
            return against(head, plan.sha);
        case 'merge-parent': {
            const parents = head === plan.mergeCommit ? recordedParents(checkout.folder, head) : [];
            const [first, second] = parents;
            requireCheckedOut(plan.headSha, checkout);
            const isTheMerge = parents.length === 2 && first !== undefined && second === plan.headSha;
            if (isTheMerge)
                return against(head, first);
            const ofHead = await findMergeBase(plan.otherwise, head, checkout);
            return against(head, ofHead ?? (await requiredMergeBase(plan.otherwise, plan.headSha, checkout)));
        }
        case 'foreign-head':
            if (!remote.ensure(plan.headSha))
                throw unavailable(plan.headSha, 'Run actions/checkout first; the event pull_request needs no more than that.');
            return against(plan.headSha, await requiredMergeBase(plan.mergeBase, plan.headSha, checkout));
        case 'before': {
            requireCheckedOut(plan.checkedOut, checkout);
            if (await isObtainable(plan.sha, checkout))
                return { ...against(head, plan.sha), rulesFrom: plan.rulesFrom };
            const { otherwise } = plan;
            if (otherwise.kind === 'full-scan')
                return { head, base: undefined, rulesFrom: 'head', notice: otherwise.notice };
            return against(head, await requiredMergeBase(otherwise, head, checkout));
        }
        case 'merge-base': {
            requireCheckedOut(plan.checkedOut, checkout);
            const base = await findMergeBase(plan.mergeBase, head, checkout);
            return base === undefined ? { head, base, rulesFrom: 'head', notice: plan.otherwise.notice } : against(head, base);
        }
    }
}
function requireCheckedOut(commit, { head, remote }) {
    if (commit === undefined || remote.includes(head, commit))
        return;
    throw new errors/* UserError */.y('GIT', `the checkout is at ${head.slice(0, 12)}, which does not hold ${commit.slice(0, 12)}, the commit of the event`, 'Leave the ref of actions/checkout as it is, or name what to compare with by the input base.');
}
function against(head, base) {
    return { head, base, rulesFrom: 'base', notice: undefined };
}
function againstRevision(plan, checkout) {
    const isCommit = /^[0-9a-f]{40,64}$/.test(plan.revision);
    if (plan.namesAt !== undefined && plan.namesAt !== checkout.head && !isCommit) {
        throw new errors/* UserError */.y('GIT', `input base: ${plan.revision} may be a branch of the fork in this checkout, so it is not to be trusted`, 'Leave the ref and the repository of actions/checkout as they are, leave the input base out, or name a commit.');
    }
    const base = revisionOf(plan.revision, checkout);
    if (base !== checkout.head)
        return against(checkout.head, base);
    if (plan.itself === 'told')
        return { ...against(base, base), notice: `The input base names the checked commit itself (${plan.revision}), so nothing can be new.` };
    throw new errors/* UserError */.y('GIT', `input base: ${plan.revision} is the checked commit itself, so nothing could be new`, 'Check out the change and not the branch that it goes to, or leave the input base out.');
}
async function isObtainable(commit, checkout) {
    if (checkout.remote.ensure(commit))
        return true;
    const github = await checkout.connect();
    return github !== undefined && isOnGitHub(github, commit);
}
async function openChoice(checkout, choice) {
    const { repository, folder } = checkout;
    if (!checkout.remote.ensure(choice.head))
        throw unavailable(choice.head, FETCH_MORE);
    const head = repository.openCommit(choice.head);
    const common = {
        head,
        rulesFrom: choice.rulesFrom,
        prefix: repository.prefix,
        headCommit: choice.head,
        headParents: recordedParents(folder, choice.head),
        baseCommit: choice.base,
        notice: choice.notice,
    };
    if (choice.rules !== undefined) {
        const { tree: rules } = await openTree(checkout, choice.rules);
        return { ...common, base: undefined, renames: new Map(), rules };
    }
    if (choice.base === undefined)
        return { ...common, base: undefined, renames: new Map() };
    const { tree: base, source } = await openTree(checkout, choice.base);
    const renames = source === 'git' ? repository.renamesBetween(choice.base, choice.head) : exactRenames(base, head);
    return { ...common, base, renames };
}
async function openTree({ folder, repository, remote, connect }, commit) {
    if (remote.ensure(commit))
        return { tree: repository.openCommit(commit), source: 'git' };
    const github = await connect();
    if (github === undefined)
        throw unavailable(commit, FETCH_MORE);
    try {
        return { tree: await fetchTreeSnapshot(github, folder, commit, repository.prefix), source: 'api' };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        throw unavailable(commit, FETCH_MORE, error);
    }
}
const FETCH_MORE = 'Set fetch-depth: 2 in the actions/checkout step (0 if it checks out another commit than the event), or grant contents: read.';
function unavailable(commit, hint, cause) {
    const why = cause === undefined ? '' : `: ${cause.message}`;
    return new errors/* UserError */.y('GIT', `commit ${commit.slice(0, 12)} cannot be had${why}`, hint, cause === undefined ? {} : { cause });
}
async function requiredMergeBase(wanted, head, checkout) {
    const base = await findMergeBase(wanted, head, checkout);
    if (base !== undefined)
        return base;
    throw new errors/* UserError */.y('GIT', `the commit at which ${wanted.branch} and the checked commit part cannot be had`, 'Set fetch-depth: 0 in the actions/checkout step, or grant contents: read.');
}
async function findMergeBase(wanted, head, checkout) {
    const asksFirst = wanted.origin === 'maybe-a-fork' || checkout.remote.isShallow();
    const fromApi = asksFirst ? await mergeBaseByApi(wanted, head, checkout) : undefined;
    return fromApi ?? mergeBaseByGit(wanted, head, checkout) ?? (await mergeBaseByApi(wanted, head, checkout));
}
async function mergeBaseByApi(wanted, head, checkout) {
    const github = await checkout.connect();
    if (github === undefined)
        return undefined;
    try {
        const base = await readMergeBase(github, wanted.branch, head);
        return base === head && wanted.knownTip !== undefined ? await readMergeBase(github, wanted.knownTip, head) : base;
    }
    catch (error) {
        if (error instanceof GitHubError)
            return undefined;
        throw error;
    }
}
function mergeBaseByGit(wanted, head, checkout) {
    const { remote, folder } = checkout;
    const named = wanted.origin === 'maybe-a-fork'
        ? undefined
        : (remote.tipOf(`refs/heads/${wanted.branch}`) ?? commitOrNone(folder, `refs/remotes/origin/${wanted.branch}`));
    const tip = named ?? wanted.knownTip;
    if (tip === undefined || !remote.ensure(tip))
        return undefined;
    const base = remote.mergeBase(tip, head);
    return base === head && wanted.knownTip !== undefined ? remote.mergeBase(wanted.knownTip, head) : base;
}
function revisionOf(revision, checkout) {
    const { folder, remote } = checkout;
    const commit = commitOrNone(folder, revision) ??
        commitOrNone(folder, `refs/remotes/origin/${revision}`) ??
        (revision.startsWith('refs/')
            ? remote.tipOf(revision)
            : (remote.tipOf(`refs/heads/${revision}`) ?? remote.tipOf(`refs/tags/${revision}`))) ??
        (/^[0-9a-f]{40,64}$/.test(revision) ? revision : undefined);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.y('GIT', `input base: git knows no commit ${revision} here or at origin`, 'Name a branch, tag or commit of this repository.');
}
function commitOrNone(folder, revision) {
    const result = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const commit = result.stdout.toString('utf8').trim();
    return result.ok && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/io/runner/confined-files.js



function placeOutputFile(input, path, roots) {
    const wanted = (0,external_node_path_.resolve)(roots[0], path);
    const folder = (0,external_node_path_.dirname)(wanted);
    const existing = deepestExisting(folder);
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(existing), (0,external_node_path_.relative)(existing, folder));
    refuseOutside(input, path, real, roots);
    if (real.split(external_node_path_.sep).includes('.git'))
        throw new errors/* UserError */.y('CONFIG', `input ${input}: ${path} lies in .git`, 'Name a file elsewhere in the workspace.');
    const target = (0,external_node_path_.join)(real, (0,external_node_path_.basename)(wanted));
    const present = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (present !== undefined && !present.isFile()) {
        throw new errors/* UserError */.y('CONFIG', `input ${input}: ${path} is a link or a folder`, 'Name a regular file, or one that does not exist yet.');
    }
    try {
        (0,external_node_fs_.mkdirSync)(real, { recursive: true });
    }
    catch (error) {
        throw unwritable(input, path, error);
    }
    return target;
}
function writeOutputFile(input, target, content, random) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${random()}.tmp`);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, target);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw unwritable(input, target, error);
    }
}
function placeInputFile(input, path, roots) {
    const wanted = (0,external_node_path_.resolve)(roots[0], path);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(wanted);
    }
    catch (error) {
        throw new errors/* UserError */.y('CONFIG', `input ${input}: ${path} does not exist`, 'Name an existing file, relative to the workspace.', {
            cause: error,
        });
    }
    refuseOutside(input, path, real, roots);
    return wanted;
}
function readRunnerFile(file, limit) {
    if ((0,external_node_fs_.statSync)(file).size > limit)
        throw new RangeError(`${file} is larger than ${String(limit)} bytes`);
    return (0,external_node_fs_.readFileSync)(file, 'utf8');
}
function refuseOutside(input, path, real, roots) {
    const inside = roots.some((root) => isInside(realpathOr(root), real));
    if (!inside)
        throw new errors/* UserError */.y('CONFIG', `input ${input}: ${path} lies outside the workspace`, 'Name a path inside the workspace or RUNNER_TEMP, not through a link.');
}
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`);
}
function realpathOr(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function deepestExisting(folder) {
    for (let candidate = folder;; candidate = (0,external_node_path_.dirname)(candidate)) {
        if ((0,external_node_fs_.lstatSync)(candidate, { throwIfNoEntry: false }) !== undefined || (0,external_node_path_.dirname)(candidate) === candidate)
            return candidate;
    }
}
function unwritable(input, path, error) {
    return new errors/* UserError */.y('IO', `input ${input}: cannot write ${path}: ${(0,errors/* messageOf */.b)(error)}`, 'Name a file in a folder that may be written, such as RUNNER_TEMP.', {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/io/runner/environment.js

function readRunnerEnvironment(variables) {
    const text = (name) => (variables[name] === '' ? undefined : variables[name]);
    const workspace = text('GITHUB_WORKSPACE');
    if (workspace === undefined) {
        throw new errors/* UserError */.y('USAGE', 'GITHUB_WORKSPACE is not set', 'Run the action on a GitHub Actions runner, or use the command line: vaultgate check.');
    }
    const apiUrl = addressOf('GITHUB_API_URL', text('GITHUB_API_URL') ?? 'https://api.github.com');
    return {
        workspace,
        temp: text('RUNNER_TEMP'),
        outputFile: text('GITHUB_OUTPUT'),
        summaryFile: text('GITHUB_STEP_SUMMARY'),
        eventName: text('GITHUB_EVENT_NAME'),
        eventFile: text('GITHUB_EVENT_PATH'),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        repository: repositoryOf(text('GITHUB_REPOSITORY')),
        serverUrl: addressOf('GITHUB_SERVER_URL', text('GITHUB_SERVER_URL') ?? 'https://github.com'),
        apiUrl,
        graphqlUrl: addressOf('GITHUB_GRAPHQL_URL', text('GITHUB_GRAPHQL_URL') ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`),
        runId: countOf(text('GITHUB_RUN_ID')),
        runAttempt: countOf(text('GITHUB_RUN_ATTEMPT')),
    };
}
function addressOf(variable, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
        throw new errors/* UserError */.y('CONFIG', `${variable} is not an address`, 'Leave the variable as the runner sets it.');
    }
    return value.replace(/\/+$/, '');
}
function repositoryOf(value) {
    const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(value ?? '') ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
function countOf(value) {
    return /^\d{1,15}$/.test(value ?? '') ? Number(value) : 0;
}

;// CONCATENATED MODULE: ./lib/io/runner/file-commands.js


function outputLines(outputs, delimiter) {
    let lines = '';
    for (const [name, value] of Object.entries(outputs)) {
        const end = `vaultgate_${delimiter()}`;
        if (value.includes(end))
            throw new Error(`the value of output ${name} holds its delimiter`);
        lines += `${name}<<${end}\n${value}\n${end}\n`;
    }
    return lines;
}
function appendToRunnerFile(file, text) {
    if (file === undefined)
        return { ok: false, reason: 'the runner names no file for it' };
    try {
        (0,external_node_fs_.appendFileSync)(file, text);
        return { ok: true };
    }
    catch (error) {
        return { ok: false, reason: (0,errors/* messageOf */.b)(error) };
    }
}
function sizeOfRunnerFile(file) {
    if (file === undefined)
        return 0;
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}

// EXTERNAL MODULE: ./lib/io/surroundings.js
var io_surroundings = __webpack_require__(67849);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/action/action-settings.js



function publishSettings(inputs, config) {
    return {
        comment: inputs.comment ?? config.comment ?? 'on-failure',
        commentWish: (inputs.comment ?? config.comment) === undefined ? 'default' : 'asked',
        annotations: (inputs.annotations ?? config.annotations ?? true) ? 'shown' : 'left-out',
        onFailure: (inputs['warn-only'] ?? config['warn-only'] ?? false) ? 'warn-only' : 'fail',
        id: inputs.id ?? config.id ?? 'default',
    };
}
function placeReportFiles(inputs, config, roots) {
    const wanted = {};
    for (const kind of ['json', 'sarif', 'html']) {
        const name = `${kind}-file`;
        const path = inputs[name] ?? config[name];
        if (path !== undefined)
            wanted[kind] = placeOutputFile(name, path, roots);
    }
    return wanted;
}
function rootsOf(environment) {
    return environment.temp === undefined ? [environment.workspace] : [environment.workspace, environment.temp];
}
function checkedFolder(inputs, roots) {
    return inputs.path === undefined ? roots[0] : placeInputFile('path', inputs.path, [roots[0]]);
}
async function checkOptions(inputs, roots) {
    return {
        checks: inputs.checks,
        skills: inputs.skills,
        exclude: inputs.exclude,
        config: await fileInput('config', inputs.config, roots),
        policy: await fileInput('policy', inputs.policy, roots),
        profile: inputs.profile,
        packsDir: folderInput('packs-dir', inputs['packs-dir'], roots),
        policiesDir: inputs['policies-dir'],
        stateFile: inputs['state-file'],
        pubkey: await fileInput('pubkey', inputs.pubkey, roots),
        keyring: folderInput('keyring', inputs.keyring, roots),
        failOn: inputs['fail-on'],
        allowEmpty: inputs['allow-empty'],
    };
}
function folderInput(name, path, roots) {
    return path === undefined ? undefined : placeInputFile(name, path, roots);
}
async function fileInput(name, path, roots) {
    if (path === undefined)
        return undefined;
    if (!/[*?[]/.test(path))
        return placeInputFile(name, path, roots);
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3660)]).then(__webpack_require__.bind(__webpack_require__, 63660));
    const options = { followSymbolicLinks: false, matchDirectories: false };
    const globber = await create((0,external_node_path_.join)(roots[0], path), options);
    const matches = await globber.glob();
    const [match] = matches;
    if (match === undefined || matches.length > 1) {
        throw new errors/* UserError */.y('CONFIG', `input ${name}: ${path} matches ${String(matches.length)} files`, 'Write it so that exactly one file matches.');
    }
    return placeInputFile(name, match, roots);
}

;// CONCATENATED MODULE: ./lib/action/base-plan.js

function planBase(input, event, sha) {
    const isChange = event.kind === 'pull-request' || event.kind === 'merge-group';
    if (input === undefined || input === 'auto')
        return planEvent(event, sha);
    if (input !== 'none') {
        const namesAt = event.kind === 'pull-request' && event.fromFork ? sha : undefined;
        return { kind: 'revision', revision: checkedRevision(input), itself: isChange ? 'refused' : 'told', namesAt };
    }
    if (!isChange)
        return { kind: 'none', notice: 'Compared with nothing, as the input base says: all that is there is checked.' };
    const notice = 'Compared with nothing, as the input base says: all that is there is checked, by the rules of the base.';
    return { kind: 'none', notice, rulesOf: planChange(event, sha) };
}
function planEvent(event, sha) {
    switch (event.kind) {
        case 'none':
            return { kind: 'none', notice: 'No event, so nothing to compare with: all that is there is checked.' };
        case 'pull-request':
        case 'merge-group':
            return planChange(event, sha);
        case 'push':
            return planPush(event, sha);
        case 'other':
            return { kind: 'none', notice: `The event ${event.name} has nothing to compare with: all that is there is checked.` };
    }
}
function planChange(event, sha) {
    return event.kind === 'merge-group' ? { kind: 'commit', sha: event.baseSha, checkedOut: event.headSha } : planPullRequest(event, sha);
}
function planPullRequest(event, sha) {
    const mergeBase = {
        kind: 'merge-base-with',
        branch: event.baseRef,
        knownTip: event.baseSha,
        origin: event.fromFork ? 'maybe-a-fork' : 'ours',
    };
    if (event.trigger === 'pull_request_target')
        return { kind: 'foreign-head', headSha: event.headSha, mergeBase };
    return { kind: 'merge-parent', mergeCommit: sha, headSha: event.headSha, otherwise: mergeBase };
}
function planPush(event, checkedOut) {
    const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
    if (branch === undefined)
        return { kind: 'none', notice: 'A tag has nothing to compare with: all that is there is checked.' };
    if (event.deleted)
        return { kind: 'none', notice: 'The branch was deleted: all that is checked out is checked.' };
    const isDefault = branch === event.defaultBranch;
    const fullScan = { kind: 'full-scan', notice: 'What was there before the push cannot be had: all that is there is checked.' };
    const otherwise = isDefault || event.defaultBranch === undefined
        ? fullScan
        : { kind: 'merge-base-with', branch: event.defaultBranch, knownTip: undefined, origin: 'ours' };
    const rewritten = event.forced && otherwise.kind === 'merge-base-with';
    if (event.before !== undefined && !rewritten) {
        return { kind: 'before', checkedOut, sha: event.before, otherwise, rulesFrom: isDefault ? 'head' : 'base' };
    }
    if (otherwise.kind === 'full-scan')
        return { kind: 'none', notice: fullScan.notice };
    return { kind: 'merge-base', checkedOut, mergeBase: otherwise, otherwise: fullScan };
}
function checkedRevision(revision) {
    if (/^[\w][\w./@{}~^+-]{0,255}$/.test(revision) && !revision.includes('..'))
        return revision;
    throw new errors/* UserError */.y('USAGE', `input base: '${revision}' is not a revision`, 'Write auto, none, or the name of a branch, tag or commit.');
}

;// CONCATENATED MODULE: ./lib/action/event.js


const NO_COMMIT = /^0+$/;
const event_sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const branch = schemas/* string */.YjP()
    .min(1)
    .max(1024)
    .regex(/^(?![-/])[^\u0000-\u0020\u007f~^:?*[\\]+$/)
    .refine((name) => !name.includes('..') && !name.includes('@{'));
const event_repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().optional(), default_branch: branch.optional() }).optional();
const repositoryOfSide = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().optional() }).nullish();
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        head: schemas/* object */.Ikc({ sha: event_sha, repo: repositoryOfSide }),
        base: schemas/* object */.Ikc({ sha: event_sha, ref: branch, repo: repositoryOfSide }),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    }),
});
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: event_sha, head_sha: event_sha, head_ref: schemas/* string */.YjP().optional() }) });
const pushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP().max(1024),
    before: event_sha.optional(),
    forced: schemas/* boolean */.zMY().optional(),
    deleted: schemas/* boolean */.zMY().optional(),
    repository: event_repository,
});
function parseEvent(name, payload) {
    const parsed = payload === undefined ? undefined : parseJson(payload);
    switch (name) {
        case undefined:
            return { kind: 'none' };
        case 'pull_request':
        case 'pull_request_review':
        case 'pull_request_target':
            return pullRequestEvent(name, readPayload(name, parsed, pullRequestPayload).pull_request);
        case 'merge_group': {
            const { merge_group: group } = readPayload(name, parsed, mergeGroupPayload);
            return { kind: 'merge-group', baseSha: group.base_sha, headSha: group.head_sha, pullNumber: pullNumberOf(group.head_ref ?? '') };
        }
        case 'push':
            return pushEvent(readPayload(name, parsed, pushPayload));
        default:
            return { kind: 'other', name };
    }
}
class MissingBase extends errors/* UserError */.y {
    constructor(message) {
        super('CONFIG', message, 'Run in the workflow that the event started, or set the input base to a revision.');
    }
}
function pullRequestEvent(trigger, pull) {
    return {
        kind: 'pull-request',
        trigger,
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        author: pull.user?.login ?? '',
        fromFork: pull.head.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base.repo?.full_name,
    };
}
function pushEvent(push) {
    return {
        kind: 'push',
        ref: push.ref,
        before: push.before === undefined || NO_COMMIT.test(push.before) ? undefined : push.before,
        forced: push.forced ?? false,
        deleted: push.deleted ?? false,
        defaultBranch: push.repository?.default_branch,
    };
}
function pullNumberOf(headRef) {
    const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40,64}$/.exec(headRef) ?? [];
    return number === undefined ? undefined : Number(number);
}
function readPayload(name, payload, schema) {
    if (payload === undefined)
        throw new MissingBase(`the event ${name} comes without its payload`);
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    throw new MissingBase(`the payload of the event ${name} lacks ${result.error.issues[0]?.path.join('.') ?? 'what it is about'}`);
}
function parseJson(payload) {
    try {
        return JSON.parse(payload);
    }
    catch (error) {
        throw new errors/* UserError */.y('CONFIG', 'the event file is not JSON', 'Leave GITHUB_EVENT_PATH as the runner sets it.', { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/gate/config/schema.js
var schema = __webpack_require__(18755);
// EXTERNAL MODULE: ./lib/gate/settings.js
var settings = __webpack_require__(39742);
;// CONCATENATED MODULE: ./lib/action/inputs.js





const MAX_VALUE_LENGTH = 10_000;
const line = schemas/* string */.YjP()
    .max(MAX_VALUE_LENGTH, 'is too long')
    .regex(/^[^\r\n\0]*$/, 'must be a single line');
const inputs_text = schemas/* preprocess */.vkY(emptyAsUndefined, line.optional());
const list = schemas/* preprocess */.vkY(splitInputList, schemas/* array */.YOg(line));
const flag = schemas/* preprocess */.vkY(emptyAsUndefined, schemas/* string */.YjP()
    .regex(/^(?:true|True|TRUE|false|False|FALSE)$/, 'must be true or false')
    .transform((value) => value.toLowerCase() === 'true')
    .optional());
const wordOf = (words) => schemas/* preprocess */.vkY(emptyAsUndefined, schemas/* enum */.k5n(words).optional());
const INPUTS = {
    path: inputs_text,
    checks: schemas/* preprocess */.vkY(splitInputList, schemas/* array */.YOg(schemas/* enum */.k5n(settings/* CHECK_NAMES */.cj))),
    policy: inputs_text,
    profile: inputs_text,
    'packs-dir': inputs_text,
    'policies-dir': inputs_text,
    'state-file': inputs_text,
    skills: list,
    exclude: list,
    config: inputs_text,
    base: inputs_text,
    'fail-on': wordOf(settings/* FAIL_ON */.d$),
    'warn-only': flag,
    comment: wordOf(schema/* COMMENT_MODES */.p),
    annotations: flag,
    'sarif-file': inputs_text,
    'json-file': inputs_text,
    'html-file': inputs_text,
    pubkey: inputs_text,
    keyring: inputs_text,
    token: inputs_text,
    'allow-empty': flag,
    id: schemas/* preprocess */.vkY(emptyAsUndefined, schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be letters, digits, dots, dashes and underscores, at most 64')
        .optional()),
};
const SCHEMA = schemas/* object */.Ikc(INPUTS);
const INPUT_NAMES = Object.keys(INPUTS);
function readInputs(variables) {
    refuseMisspelt(variables);
    const given = Object.fromEntries(INPUT_NAMES.map((name) => [name, variables[`INPUT_${name.toUpperCase()}`] ?? '']));
    const result = SCHEMA.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? 'input');
    throw unknownValue(name, given[name] ?? '', issue);
}
function unknownValue(name, value, issue) {
    if (issue?.code !== 'invalid_value')
        return new errors/* UserError */.y('USAGE', `input ${name}: the value ${issue?.message ?? 'is wrong'}`, 'See the inputs in the README.');
    const words = issue.values.map(String);
    const wrong = splitInputList(value).find((word) => !words.includes(word)) ?? value;
    const nearest = (0,core_text/* nearestWord */.zZ)(wrong, words);
    const known = `Known are ${words.join(', ')}.`;
    return new errors/* UserError */.y('USAGE', `input ${name}: unknown value '${wrong}'`, nearest === undefined ? known : `Did you mean ${nearest}? ${known}`);
}
function refuseMisspelt(variables) {
    for (const variable of Object.keys(variables)) {
        if (!variable.startsWith('INPUT_'))
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (INPUT_NAMES.includes(name) || variables[variable] === '')
            continue;
        const spelled = name.replaceAll('_', '-');
        const meant = INPUT_NAMES.includes(spelled) ? spelled : name.length < 5 ? undefined : (0,core_text/* nearestWord */.zZ)(spelled, INPUT_NAMES);
        if (meant !== undefined)
            throw new errors/* UserError */.y('USAGE', `unknown input '${name}'`, `Did you mean ${meant}?`);
    }
}
function emptyAsUndefined(value) {
    if (typeof value !== 'string')
        return value;
    const trimmed = value.trim();
    return trimmed === '' ? undefined : trimmed;
}
function splitInputList(value) {
    if (typeof value !== 'string')
        return [];
    return value
        .split(/\r?\n/)
        .filter((written) => !written.trimStart().startsWith('#'))
        .flatMap(splitOutsideBraces)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function splitOutsideBraces(written) {
    const items = [];
    let item = '';
    let depth = 0;
    for (const character of written) {
        if (character === '{')
            depth += 1;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (character === ',' && depth === 0) {
            items.push(item);
            item = '';
        }
        else {
            item += character;
        }
    }
    return [...items, item];
}

;// CONCATENATED MODULE: ./lib/action/outputs.js
function outputsOf(report, files) {
    const drifted = report.packs.filter((pack) => pack.drift.length > 0);
    const risk = Math.max(0, ...report.skills.map((skill) => skill.risk_score.total));
    return {
        verdict: report.verdict,
        errors: String(report.counts.error),
        warnings: String(report.counts.warning),
        notes: String(report.counts.note),
        'new-findings': String(report.counts.new + report.counts.escalated),
        'drifted-packs': String(drifted.length),
        'max-risk-score': String(risk),
        'json-file': files.json ?? '',
        'sarif-file': files.sarif ?? '',
        'html-file': files.html ?? '',
    };
}
function outputsWithoutReport() {
    return { verdict: 'FAIL' };
}

;// CONCATENATED MODULE: ./lib/io/github/check-run.js


const ANNOTATIONS_PER_REQUEST = 50;
const CHECK_RUN_ANNOTATIONS = 2 * ANNOTATIONS_PER_REQUEST;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
const created = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() });
async function createCheckRun(github, run) {
    const { name, headSha, title, summary } = run;
    const all = run.annotations.slice(0, CHECK_RUN_ANNOTATIONS).map(checkAnnotation);
    const output = (annotations) => ({ title, summary, annotations });
    const { id } = await github.request('POST /repos/{owner}/{repo}/check-runs', { name, head_sha: headSha, status: 'completed', conclusion: 'neutral', output: output(all.slice(0, ANNOTATIONS_PER_REQUEST)) }, created);
    const more = all.slice(ANNOTATIONS_PER_REQUEST);
    if (more.length === 0)
        return;
    await github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id: id, output: output(more) }, created);
}
function checkAnnotation(annotation) {
    const region = annotation.region;
    const line = region?.start_line ?? 1;
    const endLine = region?.end_line ?? line;
    return {
        path: annotation.path ?? '.github',
        start_line: line,
        end_line: endLine,
        ...(region !== undefined && line === endLine ? { start_column: region.start_column, end_column: region.end_column } : {}),
        annotation_level: LEVELS[annotation.level],
        title: (0,untrusted/* shorten */.ml)((0,untrusted/* visible */.RK)(annotation.title), 255),
        message: annotation.message
            .split('\n')
            .map((text) => (0,untrusted/* visible */.RK)(text))
            .join('\n'),
    };
}

// EXTERNAL MODULE: ./lib/report/annotations.js
var report_annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(94960);
;// CONCATENATED MODULE: ./lib/report/job-summary.js

const JOB_SUMMARY_BUDGET = 900 * 1024;
function jobSummary(report, options) {
    return (0,markdown.markdownReport)(report, {
        budget: JOB_SUMMARY_BUDGET,
        measure: (text) => Buffer.byteLength(text),
        graph: 'shown',
        ...options,
    });
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/action/links.js

function linksOf(environment, commit, prefix) {
    const { serverUrl, repository, runId } = environment;
    if (repository === undefined)
        return { rest: REST };
    const home = `${serverUrl}/${repository.owner}/${repository.name}`;
    const run = runId === 0 ? REST : `[The log of this run](${home}/actions/runs/${String(runId)}) has them all.`;
    if (commit === undefined)
        return { rest: run };
    return {
        rest: run,
        linkTo: (path, line) => `${home}/blob/${commit}/${(0,untrusted/* urlPath */.Lx)(`${prefix}${path}`).replace(/^\.\//, '')}${line === undefined ? '' : `#L${String(line)}`}`,
    };
}
const REST = 'The log of this run has them all.';

;// CONCATENATED MODULE: ./lib/io/github/comments.js

const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() }).nullish(),
})
    .transform((answer) => ({
    id: answer.id,
    body: answer.body ?? '',
    author: answer.user?.login ?? '',
    byBot: answer.user?.type === 'Bot',
}));
const written = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() });
function listComments(github, pullNumber) {
    return github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pullNumber }, comment);
}
async function createComment(github, pullNumber, body) {
    await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pullNumber, body }, written);
}
async function updateComment(github, commentId, body) {
    await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: commentId, body }, written);
}

;// CONCATENATED MODULE: ./lib/io/github/pulls.js

const pulls_sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
const pullRequest = schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), head: schemas/* object */.Ikc({ sha: pulls_sha }), user, commits: schemas/* int */.Whr().optional() })
    .transform((answer) => ({
    number: answer.number,
    headSha: answer.head.sha,
    author: answer.user?.login ?? '',
    commitCount: answer.commits,
}));
function readPullRequest(github, pullNumber) {
    return github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pullNumber }, pullRequest);
}
function listPullsOfCommit(github, commit) {
    return github.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: commit }, pullRequest);
}
const review = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    node_id: schemas/* string */.YjP(),
    user,
    state: schemas/* string */.YjP(),
    commit_id: schemas/* string */.YjP().nullish(),
    body: schemas/* string */.YjP().nullish(),
})
    .transform((answer) => ({
    id: answer.id,
    nodeId: answer.node_id,
    author: answer.user?.login ?? '',
    state: answer.state,
    commit: answer.commit_id ?? null,
    body: answer.body ?? '',
}));
function listReviews(github, pullNumber) {
    return github.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: pullNumber }, review);
}
const lineComment = schemas/* object */.Ikc({ node_id: schemas/* string */.YjP(), pull_request_review_id: schemas/* int */.Whr().nullish(), body: schemas/* string */.YjP().nullish() });
async function listLineComments(github, pullNumber) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
    const comments = new Map();
    for (const { node_id: nodeId, pull_request_review_id: id, body } of await github.list(route, { pull_number: pullNumber }, lineComment)) {
        if (typeof id === 'number')
            comments.set(id, [...(comments.get(id) ?? []), { nodeId, body: body ?? '' }]);
    }
    return comments;
}
async function listTeamMembers(github, organisation, team) {
    const member = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
    const members = await github.list('GET /orgs/{org}/teams/{team_slug}/members', { org: organisation, team_slug: team }, member);
    return members.map(({ login }) => login);
}

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/comment.js


const COMMENT_BUDGET = 60_000;
function commentBody(report, options) {
    const { marker, ...rest } = options;
    const body = (0,markdown.markdownReport)(report, {
        budget: COMMENT_BUDGET - marker.length - 1,
        measure: (text) => text.length,
        graph: 'shown',
        ...rest,
    });
    return `${marker}\n${body}`;
}
function resolvedCommentBody(report, marker) {
    const agreed = (0,markdown.waivedMarkdown)(report, COMMENT_BUDGET / 2);
    return `${marker}\n## ✅ Vaultgate: resolved\n\n${(0,wording/* countsWords */.Mm)(report)}\n${agreed}`;
}

;// CONCATENATED MODULE: ./lib/action/comment-plan.js


function markerPrefix(id) {
    return `<!-- vaultgate:${id} v1 `;
}
function planComment(report, existing, context) {
    if (context.mode === 'never')
        return { kind: 'nothing', why: 'not-wanted' };
    const presence = existing === undefined ? 'first' : 'update';
    const digest = (0,core_digest/* sha256Hex */.f)(commentText(report, presence, WITHOUT_LINKS)).slice(0, 32);
    const text = commentText(report, presence, context.links);
    const judgedAt = Math.floor(context.judgedAt.getTime() / 1000);
    const body = `${markerLine({ ...context, judgedAt, digest }, context.id)}\n${text}`;
    if (existing === undefined)
        return isFirstDue(report, context.mode) ? { kind: 'create', body } : { kind: 'nothing', why: 'not-wanted' };
    const written = readMarker(existing.body, context.id);
    if (written !== undefined && isNewer(written, { ...context, judgedAt }))
        return { kind: 'nothing', why: 'newer-run' };
    if (written?.digest === digest)
        return { kind: 'nothing', why: 'unchanged' };
    return { kind: 'update', id: existing.id, body };
}
function isFirstDue(report, mode) {
    const { counts } = report;
    switch (mode) {
        case 'never':
            return false;
        case 'on-failure':
            return report.verdict === 'FAIL';
        case 'on-change':
            return counts.new + counts.escalated + counts.fixed > 0;
        case 'always':
            return true;
    }
}
const WITHOUT_LINKS = { rest: '' };
const MARKER_LENGTH = 300;
function commentText(report, presence, links) {
    const marker = ' '.repeat(MARKER_LENGTH);
    const isResolved = report.verdict === 'PASS' && report.counts.error + report.counts.warning === 0;
    const body = isResolved && presence === 'update' ? resolvedCommentBody(report, marker) : commentBody(report, { marker, ...links });
    return body.slice(marker.length + 1);
}
function markerLine(marker, id) {
    const { headSha, runId, runAttempt, judgedAt, digest } = marker;
    return `${markerPrefix(id)}head=${headSha} run=${String(runId)}.${String(runAttempt)} at=${String(judgedAt)} digest=${digest} -->`;
}
function readMarker(body, id) {
    if (!body.startsWith(markerPrefix(id)))
        return undefined;
    const rest = body.slice(markerPrefix(id).length, 400);
    const [, headSha = '', runId = '', runAttempt = '', judgedAt = '', digest = ''] = /^head=([0-9a-f]{40,64}) run=(\d{1,15})\.(\d{1,15}) (?:at=(\d{1,15}) )?digest=([0-9a-f]{32}) -->/.exec(rest) ?? [];
    if (digest === '')
        return undefined;
    return { headSha, runId: Number(runId), runAttempt: Number(runAttempt), judgedAt: Number(judgedAt), digest };
}
function isNewer(written, now) {
    if (written.headSha === now.headSha)
        return written.judgedAt > now.judgedAt;
    return written.runId > now.runId || (written.runId === now.runId && written.runAttempt > now.runAttempt);
}
function ownComment(comments, id, viewer) {
    const login = viewer ?? 'github-actions[bot]';
    const name = login.replace(/\[bot\]$/, '');
    const isOurs = (comment) => comment.byBot ? comment.author.replace(/\[bot\]$/, '') === name && login.endsWith('[bot]') : comment.author === login;
    return comments.filter((comment) => comment.body.startsWith(markerPrefix(id)) && isOurs(comment)).at(-1);
}

;// CONCATENATED MODULE: ./lib/action/world.js

function say(world, text) {
    world.out(`vaultgate: ${(0,untrusted/* logText */.kc)(text)}\n`);
}
function annotateRun(world, level, text) {
    world.out(`::${level} title=vaultgate::${(0,untrusted/* commandData */.wq)(text)}\n`);
}
function maskSecret(world, secret) {
    world.out(`::add-mask::${(0,untrusted/* commandData */.wq)(secret)}\n`);
}

;// CONCATENATED MODULE: ./lib/action/publish-comment.js






async function publishComment(publication, world) {
    const { event, report, settings, environment, sides } = publication;
    if (event.kind !== 'pull-request' || settings.comment === 'never')
        return;
    const context = {
        id: settings.id,
        mode: settings.comment,
        headSha: event.headSha,
        runId: environment.runId,
        runAttempt: environment.runAttempt,
        judgedAt: publication.judgedAt,
        links: linksOf(environment, sides.headCommit, sides.prefix),
    };
    const github = await publication.connect();
    if (github === undefined)
        return;
    try {
        await upsertComment(github, event, report, context);
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        const isDue = planComment(report, undefined, context).kind === 'create';
        sayRefusal(error, event, isDue ? settings.commentWish : 'not-due', world);
    }
}
async function upsertComment(github, event, report, context) {
    const existing = await findOwnComment(github, event.number, context.id);
    const plan = planComment(report, existing, context);
    if (plan.kind === 'nothing' || !(await isCurrent(github, event)))
        return;
    if (plan.kind === 'create')
        await createComment(github, event.number, plan.body);
    else
        await updateComment(github, plan.id, plan.body);
}
async function findOwnComment(github, pullNumber, id) {
    const marked = (await listComments(github, pullNumber)).filter((comment) => comment.body.startsWith(markerPrefix(id)));
    return marked.length === 0 ? undefined : ownComment(marked, id, await github.viewer());
}
async function isCurrent(github, event) {
    return (await readPullRequest(github, event.number)).headSha === event.headSha;
}
const GRANT = 'grant pull-requests: write, or set comment to never';
function sayRefusal(error, event, comment, world) {
    if (event.fromFork && error.isRefusal) {
        say(world, 'no comment: the token of a pull request from a fork can only read; the job summary has the report');
    }
    else if (comment === 'not-due') {
        say(world, `the comment was not looked up: ${error.message}`);
    }
    else if (!error.isRefusal) {
        annotateRun(world, 'warning', `The comment on the pull request could not be written: ${error.message}`);
    }
    else if (comment === 'asked') {
        annotateRun(world, 'warning', `The comment on the pull request could not be written: ${GRANT}.`);
    }
    else {
        say(world, `no comment, since the token may not write one (${GRANT}); the job summary has the report`);
    }
}

;// CONCATENATED MODULE: ./lib/action/publish.js











const MAX_SUMMARY_BYTES = 1024 * 1024;
const SPARE_SUMMARY_BYTES = 16 * 1024;
async function publish(publication, world) {
    const { report, settings, sides, environment } = publication;
    world.out((0,report_text.textReport)(report, report_text.plainStyle, 'The job summary lists them.'));
    const annotations = settings.annotations === 'shown' ? (0,report_annotations.annotationsOf)(report, sides.prefix) : [];
    world.out((0,report_annotations.annotationCommands)(annotations));
    writeSummary(publication, world);
    await publishComment(publication, world);
    await publishCheckRun(publication, annotations, world);
    try {
        await writeFiles(publication, world);
    }
    finally {
        writeOutputs(outputsOf(report, publication.files), environment, world);
    }
}
function writeOutputs(outputs, environment, world) {
    if (environment.outputFile === undefined)
        return;
    const appended = appendToRunnerFile(environment.outputFile, outputLines(outputs, world.random));
    if (!appended.ok)
        say(world, `the outputs could not be set: ${appended.reason}`);
}
function writeSummary({ report, sides, environment }, world) {
    if (environment.summaryFile === undefined)
        return;
    const room = MAX_SUMMARY_BYTES - SPARE_SUMMARY_BYTES - sizeOfRunnerFile(environment.summaryFile);
    const budget = Math.min(JOB_SUMMARY_BUDGET, room);
    const summary = jobSummary(report, { ...linksOf(environment, sides.headCommit, sides.prefix), budget, notice: sides.notice });
    const appended = Buffer.byteLength(summary) > room
        ? { ok: false, reason: 'what is in it already leaves no room' }
        : appendToRunnerFile(environment.summaryFile, summary);
    if (!appended.ok)
        say(world, `the job summary could not be written: ${appended.reason}`);
}
async function writeFiles({ report, files, sides, settings }, world) {
    const category = settings.id === 'default' ? 'vaultgate' : `vaultgate-${settings.id}`;
    if (files.json !== undefined)
        writeOutputFile('json-file', files.json, (await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406))).jsonReport(report), world.random);
    if (files.sarif !== undefined) {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 20123));
        const { lineHashesOf } = await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 65815));
        writeOutputFile('sarif-file', files.sarif, sarifReport(report, { prefix: sides.prefix, category, lineHashOf: lineHashesOf(sides.head) }), world.random);
    }
    if (files.html !== undefined)
        writeOutputFile('html-file', files.html, (await __webpack_require__.e(/* import() */ 6209).then(__webpack_require__.bind(__webpack_require__, 78590))).htmlReport(report), world.random);
}
async function publishCheckRun(publication, annotations, world) {
    const { event, environment, settings, sides } = publication;
    const dropped = beyondTheRunner(annotations);
    const headSha = event.kind === 'pull-request' ? event.headSha : sides.headCommit;
    const isReadOnly = event.kind === 'pull-request' && event.fromFork;
    if (dropped.length === 0 || headSha === undefined || environment.eventName === undefined || isReadOnly)
        return;
    const github = await publication.connect();
    if (github === undefined)
        return;
    const name = settings.id === 'default' ? 'Vaultgate findings' : `Vaultgate findings (${settings.id})`;
    const title = `${String(dropped.length)} more ${dropped.length === 1 ? 'finding' : 'findings'}`;
    const summary = 'Findings that do not fit among the annotations of the job. The job summary has them all.';
    try {
        await createCheckRun(github, { name, headSha, title, summary, annotations: dropped });
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        const remedy = error.isRefusal ? 'grant checks: write to see them' : error.message;
        say(world, `${title} than the job can annotate: ${remedy}`);
    }
}
function beyondTheRunner(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        return all.length <= report_annotations/* ANNOTATIONS_PER_LEVEL */.e ? [] : all.slice(report_annotations/* ANNOTATIONS_PER_LEVEL */.e - 1);
    });
}

;// CONCATENATED MODULE: ./lib/io/github/edits.js

const IDS_PER_QUERY = 100;
const QUERY = 'query($ids:[ID!]!){nodes(ids:$ids){...on Comment{id lastEditedAt editor{login}}}}';
const edited = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    editor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
});
const answer = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(edited.nullable()) });
async function readEditors(github, nodeIds) {
    const editors = new Map(nodeIds.map((id) => [id, { kind: 'unknown' }]));
    for (let from = 0; from < nodeIds.length; from += IDS_PER_QUERY) {
        const { nodes } = await github.query(QUERY, { ids: nodeIds.slice(from, from + IDS_PER_QUERY) }, answer);
        for (const node of nodes)
            if (node !== null)
                editors.set(node.id, editorOf(node));
    }
    return editors;
}
function editorOf({ lastEditedAt, editor }) {
    if (lastEditedAt === null)
        return { kind: 'nobody' };
    return editor === null ? { kind: 'unknown' } : { kind: 'known', login: editor.login };
}

;// CONCATENATED MODULE: ./lib/action/reviewed-pulls.js


function isReviewedCommit({ headCommit, headParents }, event) {
    const isMergeOfHead = event.kind === 'pull-request' && headParents.length === 2 && headParents[1] === event.headSha;
    return headCommit === event.headSha || isMergeOfHead;
}
async function pullsOf(github, event, checked) {
    if (event.kind === 'pull-request')
        return { pulls: [event], source: 'one' };
    if (event.pullNumber === undefined)
        return NONE;
    const named = await readPullRequest(github, event.pullNumber);
    const [first, second] = checked.headParents;
    if (first === event.baseSha)
        return second === undefined || second === named.headSha ? { pulls: [named], source: 'one' } : NONE;
    return pullsOfChain(github, event, named);
}
const NONE = { pulls: [], source: 'one' };
async function pullsOfChain(github, event, named) {
    const commits = new Map((await readCommitsBetween(github, event.baseSha, event.headSha)).map((commit) => [commit.sha, commit]));
    const heads = [];
    let length = 0;
    for (let at = event.headSha; at !== event.baseSha; length += 1) {
        const commit = commits.get(at);
        const [parent, merged] = commit?.parents ?? [];
        if (parent === undefined || length > commits.size)
            return NONE;
        if (merged !== undefined)
            heads.push(merged);
        at = parent;
    }
    if (heads.length === 0)
        return named.commitCount === length ? { pulls: [named], source: 'one' } : NONE;
    if (heads.length < length)
        return NONE;
    const pulls = [];
    for (const head of heads)
        pulls.push(...(await listPullsOfCommit(github, head)).filter((pull) => pull.headSha === head));
    return { pulls, source: 'several' };
}

;// CONCATENATED MODULE: ./lib/action/review-text.js
const MENTION = /(?:^|[^\w./-])\/vaultgate(?![\w/-])/i;
const DIRECTIVE = /^\/vaultgate +approve +(all|[0-9a-f]{12}(?:[ ,]+[0-9a-f]{12}){0,50})$/i;
function meaningOf(texts) {
    const lines = texts.flatMap((text) => ownLines(text));
    const words = lines.flatMap((line) => DIRECTIVE.exec(line)?.[1]?.toLowerCase().split(/[ ,]+/) ?? []);
    if (words.includes('all'))
        return { kind: 'all' };
    const names = [...new Set(words)].sort();
    const isUnderstood = names.length > 0 || !texts.some((text) => MENTION.test(text));
    return isUnderstood && names.length === 0 ? { kind: 'unnamed' } : { kind: 'named', names };
}
function ownLines(text) {
    const own = [];
    let fence;
    for (const line of withoutHtmlComments(text).split(/\r\n|\r|\n/)) {
        const [, marks] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
        if (fence === undefined && marks !== undefined)
            fence = marks;
        else if (fence === undefined && /^ {0,3}\S/.test(line))
            own.push(line.trim());
        else if (fence !== undefined && closes(line, fence))
            fence = undefined;
    }
    return own;
}
function closes(line, fence) {
    const trimmed = line.trim();
    return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
}
function withoutHtmlComments(text) {
    let kept = '';
    let from = 0;
    for (;;) {
        const start = text.indexOf('<!--', from);
        if (start < 0)
            return kept + text.slice(from);
        kept += text.slice(from, start);
        const end = text.indexOf('-->', start + 4);
        if (end < 0)
            return kept;
        from = end + 3;
    }
}

;// CONCATENATED MODULE: ./lib/action/reviews.js

function parseUser(text) {
    return /^@?([A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}))$/.exec(text.trim())?.[1];
}
function parseTeam(text, owner) {
    const [, organisation = owner, team] = /^@?(?:([A-Za-z0-9][A-Za-z0-9_-]{0,62})\/)?([A-Za-z0-9_][\w.-]{0,99})$/.exec(text.trim()) ?? [];
    return team === undefined ? undefined : { organisation, team };
}
function standingConsents(reviews, texts, pull) {
    const standing = new Map();
    for (const review of reviews) {
        if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED' && review.state !== 'DISMISSED')
            continue;
        const login = folded(review.author);
        const counts = isCandidate(review, pull);
        const means = counts ? meaningIn(review, texts) : undefined;
        const before = standing.get(login)?.means;
        standing.set(login, means === undefined ? undefined : { by: review.author, means: together(before, means) });
    }
    return [...standing.values()].filter((consent) => consent !== undefined);
}
function isCandidate({ state, commit, author }, pull) {
    return state === 'APPROVED' && commit === pull.headSha && author !== '' && folded(author) !== folded(pull.author);
}
function meaningIn(review, { comments, editors }) {
    const all = [review, ...(comments.get(review.id) ?? [])];
    const isOwn = all.every(({ nodeId }) => {
        const editor = editors.get(nodeId) ?? { kind: 'unknown' };
        return editor.kind === 'nobody' || (editor.kind === 'known' && folded(editor.login) === folded(review.author));
    });
    return isOwn ? meaningOf(all.map(({ body }) => body)) : { kind: 'edited' };
}
function together(before, now) {
    if (before?.kind === 'all' && now.kind !== 'edited')
        return before;
    if (before?.kind !== 'named' || now.kind !== 'named')
        return now;
    return { kind: 'named', names: [...new Set([...before.names, ...now.names])].sort() };
}
function consentsBy(consents, logins) {
    const allowed = new Set(logins.map(folded));
    return consents.filter(({ by }) => allowed.has(folded(by)));
}
function folded(login) {
    return login.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/action/ask-reviews.js






function reviewsOfEvent(event, checked, connect, world) {
    if (event.kind !== 'pull-request' && event.kind !== 'merge-group')
        return undefined;
    if (!isReviewedCommit(checked, event))
        return undefined;
    let standing;
    const teams = new Map();
    return async (group) => {
        const github = await connect();
        if (github === undefined)
            return [];
        standing ??= withoutRefusal(() => allStanding(github, event, checked, world), world);
        return consentsOfGroup(await standing, group, (team) => {
            const members = teams.get(team) ?? membersOrNone(github, team, world);
            teams.set(team, members);
            return members;
        });
    };
}
async function withoutRefusal(read, world) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        const remedy = error.isRefusal ? 'grant pull-requests: read' : error.message;
        annotateRun(world, 'warning', `Reviews were not taken into account: ${remedy}.`);
        return [];
    }
}
async function allStanding(github, event, checked, world) {
    const reviewed = await pullsOf(github, event, checked);
    if (reviewed.pulls.length === 0)
        say(world, 'no reviews were taken into account: the merge group does not tell its pull requests');
    const consents = [];
    for (const pull of reviewed.pulls) {
        const reviews = await listReviews(github, pull.number);
        const candidates = reviews.filter((review) => isCandidate(review, pull));
        if (candidates.length === 0)
            continue;
        const comments = await listLineComments(github, pull.number);
        const nodeIds = candidates.flatMap(({ id, nodeId }) => [nodeId, ...(comments.get(id) ?? []).map((comment) => comment.nodeId)]);
        consents.push(...standingConsents(reviews, { comments, editors: await readEditors(github, nodeIds) }, pull));
    }
    return reviewed.source === 'one' ? consents : onlyNamed(consents, reviewed, world);
}
function onlyNamed(all, { pulls }, world) {
    const authors = new Set(pulls.map(({ author }) => author.toLowerCase()));
    const consents = all.filter(({ by }) => !authors.has(by.toLowerCase()));
    const named = consents.filter(({ means }) => means.kind === 'named');
    if (named.length < consents.length)
        say(world, `the merge group holds ${String(pulls.length)} pull requests, so that only reviews count which name what they approve`);
    return named;
}
async function consentsOfGroup(standing, group, membersOf) {
    const logins = group.users.flatMap((text) => parseUser(text) ?? []);
    for (const team of group.teams) {
        if (consentsBy(standing, logins).length === standing.length)
            break;
        logins.push(...(await membersOf(team)));
    }
    return consentsBy(standing, logins);
}
async function membersOrNone(github, text, world) {
    const team = parseTeam(text, github.repository.owner);
    if (team === undefined)
        return [];
    try {
        return await listTeamMembers(github, team.organisation, team.team);
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        const name = `${team.organisation}/${team.team}`;
        const remedy = error.isRefusal
            ? "the token must be one that may read the organisation's members, which the workflow's own may not"
            : error.message;
        annotateRun(world, 'warning', `The members of the approvers' team ${name} could not be read: ${remedy}.`);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/gate/trusted-tree.js
var trusted_tree = __webpack_require__(49385);
// EXTERNAL MODULE: ./lib/io/subtree.js
var subtree = __webpack_require__(56066);
;// CONCATENATED MODULE: ./lib/action/trusted-surroundings.js



function trustedSurroundings(disk, sides) {
    const trusted = (0,trusted_tree/* trustedTree */.o)(sides) ?? sides.head;
    const pathInTree = (path) => {
        const inTree = disk.pathInTree(path);
        return inTree !== undefined && (0,trusted_tree/* treesOf */.z)(sides).some((tree) => (0,subtree/* subtreeOf */.g)(tree, inTree).entries().length > 0) ? inTree : undefined;
    };
    return {
        pathInTree,
        readFile: (path) => {
            const inTree = pathInTree(path);
            if (inTree === undefined)
                return disk.readFile(path);
            const content = trusted.read(inTree);
            if (content.kind === 'bytes')
                return content.bytes;
            throw new errors/* UserError */.y('CONFIG', `${path} cannot be read in ${trusted.label} (${content.reason})`, 'Bring the file in by a change of its own first.');
        },
        openFolder: (path) => {
            const inTree = pathInTree(path);
            return inTree === undefined ? disk.openFolder(path) : (0,subtree/* subtreeOf */.g)(trusted, inTree);
        },
        openBuiltInPacks: () => disk.openBuiltInPacks(),
    };
}

;// CONCATENATED MODULE: ./lib/action/run-action.js


















const MAX_EVENT_BYTES = 64 * 1024 * 1024;
async function runAction(world) {
    try {
        return await judgeAndPublish(world);
    }
    catch (error) {
        const exit = exitOf(error);
        const [what, remedy] = wordsFor(error);
        annotateRun(world, 'error', `${what} ${remedy}`);
        const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = world.variables;
        writeOutputs(outputsWithoutReport(), { outputFile: outputFile === '' ? undefined : outputFile }, world);
        appendToRunnerFile(summaryFile, `## ❌ Vaultgate could not judge\n\n${(0,untrusted/* markdownProse */.h$)(what)}\n\n→ ${(0,untrusted/* markdownProse */.h$)(remedy.split('\n', 1)[0] ?? '')}\n`);
        return exit;
    }
}
function wordsFor(error) {
    if (error instanceof errors/* UserError */.y)
        return [`Nothing was judged: ${error.message}.`, error.hint];
    const details = error instanceof Error ? (error.stack ?? error.message) : (0,errors/* messageOf */.b)(error);
    return ['Nothing was judged: Vaultgate itself failed, which is a bug.', `Please report it with this text: ${details}`];
}
function exitOf(error) {
    if (!(error instanceof errors/* UserError */.y))
        return 4;
    return error.code === 'EMPTY' ? 3 : 2;
}
async function judgeAndPublish(world) {
    const environment = readRunnerEnvironment(world.variables);
    const inputs = readInputs(world.variables);
    if (inputs.token !== undefined)
        maskSecret(world, inputs.token);
    const roots = rootsOf(environment);
    const folder = checkedFolder(inputs, roots);
    const options = await checkOptions(inputs, roots);
    placeReportFiles(inputs, {}, roots);
    const event = readEvent(inputs, environment);
    const connect = connectOnce(inputs, environment);
    const sides = await openActionSides(folder, planBase(inputs.base, event, environment.sha), connect);
    if (sides.notice !== undefined)
        say(world, sides.notice);
    const now = world.now();
    const surroundings = trustedSurroundings((0,io_surroundings/* openSurroundings */.E)(environment.workspace, folder), sides);
    const askReviews = reviewsOfEvent(event, sides, connect, world);
    const { report, config } = await (0,check/* check */.z)({
        sides,
        options,
        surroundings,
        now,
        createdAt: now.toISOString(),
        ...(askReviews === undefined ? {} : { askReviews }),
    });
    const files = placeReportFiles(inputs, config, roots);
    const settings = publishSettings(inputs, config);
    await publish({ report, settings, files, sides, event, environment, connect, judgedAt: now }, world);
    return report.verdict === 'FAIL' && settings.onFailure === 'fail' ? 1 : 0;
}
function readEvent(inputs, environment) {
    const payload = run_action_readPayload(environment.eventFile);
    try {
        return parseEvent(environment.eventName, payload);
    }
    catch (error) {
        const isBaseNamed = inputs.base !== undefined && inputs.base !== 'auto' && inputs.base !== 'none';
        if (isBaseNamed && error instanceof MissingBase)
            return { kind: 'other', name: environment.eventName ?? '' };
        throw error;
    }
}
function run_action_readPayload(file) {
    if (file === undefined)
        return undefined;
    try {
        return readRunnerFile(file, MAX_EVENT_BYTES);
    }
    catch {
        return undefined;
    }
}
function connectOnce(inputs, environment) {
    const { token } = inputs;
    const { repository } = environment;
    let github;
    return () => {
        if (token === undefined || repository === undefined)
            return Promise.resolve(undefined);
        github ??= connectGitHub(token, environment, repository);
        return github;
    };
}


/***/ }),

/***/ 56066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ subtreeOf)
/* harmony export */ });
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);

function subtreeOf(tree, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const file = folder === '' ? undefined : tree.entry(folder);
    const outer = new Map();
    const entries = [];
    for (const entry of file === undefined ? tree.entries() : [file]) {
        if (file === undefined && !entry.path.startsWith(prefix))
            continue;
        const path = file === undefined ? entry.path.slice(prefix.length) : entry.path.slice(entry.path.lastIndexOf('/') + 1);
        outer.set(path, entry.path);
        entries.push({ ...entry, path });
    }
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const read = (path, limit) => {
        const outerPath = outer.get(path);
        return outerPath === undefined ? _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV : tree.read(outerPath, limit);
    };
    return {
        label: tree.label,
        skipped: tree.skipped.filter((skip) => skip.path.startsWith(prefix)).map((skip) => ({ ...skip, path: skip.path.slice(prefix.length) })),
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => {
            const known = paths.filter((path) => outer.has(path));
            const contents = tree.readMany(known.map((path) => outer.get(path) ?? path), limit);
            return new Map(paths.map((path) => [path, contents.get(outer.get(path) ?? '') ?? _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV]));
        },
    };
}


/***/ }),

/***/ 91116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationCommands: () => (/* binding */ annotationCommands),
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   e: () => (/* binding */ ANNOTATIONS_PER_LEVEL)
/* harmony export */ });
/* unused harmony export ANNOTATION_MESSAGE_LIMIT */
/* harmony import */ var _select_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66835);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57142);



const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_MESSAGE_LIMIT = 1000;
const LEVEL_NAMES = { error: 'error', warning: 'warning', note: 'notice' };
function annotationsOf(report, prefix) {
    return (0,_select_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)((0,_select_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .gatingFindings */ .dh)(report)).map((finding) => {
        const path = `${prefix}${finding.path}`.replace(/\/$/, '');
        return {
            level: LEVEL_NAMES[finding.level],
            title: `${finding.rule}${finding.status === 'escalated' ? ' (worse than before)' : ''}`,
            message: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(`${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(finding.message, ANNOTATION_MESSAGE_LIMIT * 0.6)}\n${finding.help}`, ANNOTATION_MESSAGE_LIMIT),
            path: path === '' ? undefined : path,
            region: finding.region,
        };
    });
}
function annotationCommands(annotations) {
    const lines = [];
    for (const level of ['error', 'warning', 'notice']) {
        const all = annotations.filter((annotation) => annotation.level === level);
        const shown = all.length <= ANNOTATIONS_PER_LEVEL ? all : spreadOverFiles(all, ANNOTATIONS_PER_LEVEL - 1);
        lines.push(...shown.map(commandOf));
        const more = all.length - shown.length;
        if (more > 0)
            lines.push(`::${level} title=vaultgate::${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more, `more ${level}`)}; the job summary or the report has them all.`);
    }
    return lines.map((line) => `${line}\n`).join('');
}
function spreadOverFiles(annotations, room) {
    const seen = new Map();
    const rounds = annotations.map((annotation) => {
        const round = seen.get(annotation.path) ?? 0;
        seen.set(annotation.path, round + 1);
        return { annotation, round };
    });
    const chosen = new Set([...rounds]
        .sort((a, b) => a.round - b.round)
        .slice(0, room)
        .map(({ annotation }) => annotation));
    return annotations.filter((annotation) => chosen.has(annotation));
}
function commandOf(annotation) {
    const properties = [`title=${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)(annotation.title)}`];
    if (annotation.path !== undefined)
        properties.push(`file=${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .commandProperty */ .N1)(annotation.path)}`);
    const region = annotation.region;
    if (region !== undefined) {
        properties.push(`line=${String(region.start_line)}`, `endLine=${String(region.end_line)}`);
        if (region.start_line === region.end_line)
            properties.push(`col=${String(region.start_column)}`, `endColumn=${String(region.end_column)}`);
    }
    return `::${annotation.level} ${properties.join(',')}::${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .commandData */ .wq)(annotation.message)}`;
}


/***/ }),

/***/ 69120:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 94960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReport: () => (/* binding */ markdownReport),
  waivedMarkdown: () => (/* binding */ waivedMarkdown),
  wholeMarkdownReport: () => (/* binding */ wholeMarkdownReport)
});

// EXTERNAL MODULE: ./lib/rules/registry.js + 4 modules
var registry = __webpack_require__(95893);
// EXTERNAL MODULE: ./lib/report/group-findings.js
var group_findings = __webpack_require__(69120);
// EXTERNAL MODULE: ./lib/report/select-findings.js
var select_findings = __webpack_require__(66835);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/report/decisions.js



const MAX_LINES = 50;
function decisionsMarkdown(report) {
    const waiting = (0,select_findings/* gatingFindings */.dh)(report).filter((finding) => lineOf(finding) !== undefined);
    const [first] = waiting;
    if (first === undefined)
        return '';
    const plain = first.details['review_unnamed'] === 'named' ? 'approves none of them' : 'approves all that its author may decide';
    const groups = [...(0,group_findings/* groupBy */.$)(waiting, (finding) => JSON.stringify(approversOf(finding)))].map(([, findings]) => linesOf(findings));
    const which = waiting.length === 1 ? 'One finding is a decision' : `${String(waiting.length)} findings are decisions`;
    return `\n### To approve\n\n${which}. An approving review of this commit settles what it names, each on a line of its own; one that names nothing ${plain}.\n${groups.join('')}`;
}
function linesOf(findings) {
    const [first] = findings;
    const people = first === undefined ? [] : approversOf(first).map(untrusted/* markdownCode */.D9);
    const lines = findings.slice(0, MAX_LINES).map((finding) => lineOf(finding) ?? '');
    const more = findings.length > MAX_LINES ? `\nand ${String(findings.length - MAX_LINES)} more, as the findings show them\n` : '';
    return `\nBy ${people.join(' or ')}:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n${more}`;
}
function lineOf(finding) {
    const line = finding.details['review_line'];
    return typeof line === 'string' && /^\/vaultgate approve [0-9a-f]{12}$/.test(line) ? line : undefined;
}
function approversOf(finding) {
    const approvers = finding.details['review_approvers'];
    return Array.isArray(approvers) ? approvers.map(String) : [];
}

;// CONCATENATED MODULE: ./lib/report/mermaid.js


const LAYERS = ['foundation', 'domain', 'custom'];
const MAX_PACKS = 60;
function packGraph(report) {
    const packs = report.packs.slice(0, MAX_PACKS);
    if (packs.length === 0)
        return undefined;
    const lines = ['flowchart TB'];
    const layers = [...(0,group_findings/* groupBy */.$)(packs, (pack) => pack.layer ?? 'no layer')].sort(([a], [b]) => rank(a) - rank(b));
    let number = 0;
    layers.forEach(([layer, members], index) => {
        lines.push(`  subgraph L${String(index)}["${(0,untrusted/* mermaidLabel */._b)(layer)}"]`);
        for (const pack of members) {
            number += 1;
            lines.push(`    P${String(number)}["${(0,untrusted/* mermaidLabel */._b)(labelOf(pack))}"]${pack.drift.length === 0 ? '' : ':::drift'}`);
        }
        lines.push('  end');
        if (index > 0)
            lines.push(`  L${String(index - 1)} --> L${String(index)}`);
    });
    lines.push('  classDef drift stroke:#bf8700,stroke-width:3px,stroke-dasharray:5 3');
    return lines.join('\n');
}
function rank(layer) {
    const index = LAYERS.indexOf(layer);
    return index < 0 ? LAYERS.length : index;
}
function labelOf(pack) {
    const version = pack.installed_version ?? 'not recorded';
    return pack.drift.length === 0 ? `${pack.name} ${version}` : `${pack.name} ${version} - ${pack.drift.join(' ')}`;
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/markdown.js






function markdownReport(report, options) {
    const notice = options.notice === undefined ? '' : `\n${(0,untrusted/* markdownInline */.nL)(options.notice)}\n`;
    const head = `${header(report)}${notice}`;
    const footer = `${nextLine(report)}${coverageLine(report)}`;
    const page = new Page(options, options.measure(`${head}${footer}`) + 400);
    let left = 0;
    const decisions = decisionsMarkdown(report);
    page.section(`\n### Findings\n\n`, (0,select_findings/* bySeverity */.Np)((0,select_findings/* gatingFindings */.dh)(report)), (finding) => findingItem(finding, options), decisions);
    left += page.leftOut;
    page.block(decisions);
    const lines = (findings, what) => {
        page.folded(`${(0,wording/* counted */.hS)(findings.length, 'finding')} ${what}`, '', (0,select_findings/* bySeverity */.Np)(findings), (finding) => findingLine(finding, options));
    };
    lines((0,select_findings/* fixedFindings */.DU)(report), 'fixed');
    lines((0,select_findings/* waivedFindings */.Nq)(report), 'waived or approved');
    lines((0,select_findings/* knownFindings */.Mw)(report), 'known from the base');
    page.folded(skillsTitle(report.skills), SKILLS_HEAD, worstFirst(report.skills), skillRow);
    const graph = options.graph === 'shown' ? packGraph(report) : undefined;
    if (graph !== undefined)
        page.folded(packsTitle(report.packs), '', [graph], (chart) => `\`\`\`mermaid\n${chart}\n\`\`\`\n`);
    const more = left === 0 ? '' : `\n**${String(left)} more** ${left === 1 ? 'finding does' : 'findings do'} not fit here. ${options.rest}\n`;
    return `${head}${page.text}${more}${footer}`;
}
class Page {
    text = '';
    leftOut = 0;
    #options;
    #used;
    constructor(options, reserved) {
        this.#options = options;
        this.#used = reserved;
    }
    block(piece, closing = '') {
        const size = this.#options.measure(piece);
        if (this.#used + size + this.#options.measure(closing) > this.#options.budget)
            return false;
        this.#used += size;
        this.text += piece;
        return true;
    }
    section(title, items, render, closing = '') {
        this.leftOut = items.length;
        if (items.length === 0 || !this.block(title, closing))
            return;
        for (const item of items) {
            if (!this.block(render(item), closing))
                return;
            this.leftOut -= 1;
        }
    }
    folded(summary, head, items, render) {
        const closing = '\n</details>\n';
        const before = this.text.length;
        this.section(`\n<details><summary>${summary}</summary>\n\n${head}`, items, render, `${closing}\nand 999999 more\n`);
        if (this.text.length === before)
            return;
        if (this.leftOut > 0)
            this.block(`\nand ${String(this.leftOut)} more\n`);
        this.block(closing);
    }
}
function header(report) {
    const mark = report.verdict === 'PASS' ? '✅' : '❌';
    return `## ${mark} Vaultgate: ${report.verdict}\n\n${(0,wording/* countsWords */.Mm)(report)}\n`;
}
function nextLine({ verdict }) {
    if (verdict === 'PASS')
        return '';
    return '\n<sub>`vaultgate rules explain RULE` says more about a rule. For a finding that has to stay: `vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE`, in a change of its own.</sub>\n';
}
function coverageLine(report) {
    return `\n<sub>${(0,untrusted/* markdownInline */.nL)((0,wording/* coverageWords */.gn)(report))}. Vaultgate ${report.tool.version}.</sub>\n`;
}
const LEVEL_MARKS = { error: '🔴', warning: '🟠', note: '🔵' };
function findingItem(finding, options) {
    const lines = [
        `- ${LEVEL_MARKS[finding.level]} **${finding.level}**${place(finding, options)}: ${(0,untrusted/* markdownProse */.h$)((0,untrusted/* shorten */.ml)(finding.message, 600))}`,
        `  <sub>${(0,untrusted/* markdownCode */.D9)(finding.rule)} · ${finding.severity}${finding.status === 'escalated' ? ' · worse than before' : ''} · ${(0,untrusted/* markdownCode */.D9)(finding.fingerprint.slice(0, 12))}</sub>`,
    ];
    if (finding.snippet !== undefined && finding.snippet !== '')
        lines.push(`  ${(0,untrusted/* markdownCode */.D9)((0,untrusted/* shorten */.ml)(finding.snippet, 200))}`);
    if (finding.help !== '')
        lines.push(`  → ${helpMarkdown((0,untrusted/* shorten */.ml)(finding.help, 600))}`);
    return `${lines.join('  \n')}\n`;
}
function findingLine(finding, options) {
    return `- ${finding.level}${place(finding, options)}: ${(0,untrusted/* markdownInline */.nL)(titleOf(finding))}${agreedWords(finding)}\n`;
}
function agreedWords(finding) {
    const by = finding.details['approved_by'];
    if (!finding.waived)
        return '';
    return typeof by === 'string' ? ` (approved by ${(0,untrusted/* markdownInline */.nL)((0,untrusted/* shorten */.ml)(by, 100))})` : ' (waived)';
}
function titleOf(finding) {
    return (0,registry/* ruleOf */.Y)(finding.rule)?.title ?? finding.rule;
}
function place(finding, options) {
    if (finding.path === '')
        return '';
    const line = finding.region?.start_line;
    const code = (0,untrusted/* markdownCode */.D9)((0,untrusted/* shorten */.ml)(`${finding.path}${line === undefined ? '' : `:${String(line)}`}`, 300));
    return options.linkTo === undefined ? ` ${code}` : ` [${code}](${options.linkTo(finding.path, line)})`;
}
function helpMarkdown(help) {
    const lines = help.split('\n').map((line) => {
        const parts = line.trim().split(/(?<=^|: )(vaultgate [^;`]+)(?=;|$)/);
        return parts.map((part, index) => (index % 2 === 1 ? (0,untrusted/* markdownCode */.D9)(part) : (0,untrusted/* markdownProse */.h$)(part))).join('');
    });
    return lines.join('<br>');
}
const SKILLS_HEAD = '| skill | verdict | risk | capabilities |\n| --- | --- | ---: | --- |\n';
function skillsTitle(skills) {
    const verdicts = ['FAIL', 'WARN', 'PASS'].flatMap((verdict) => {
        const number = skills.filter((skill) => skill.verdict === verdict).length;
        return number === 0 ? [] : [`${String(number)} ${verdict}`];
    });
    return `${(0,wording/* counted */.hS)(skills.length, 'skill')}: ${verdicts.join(', ')}`;
}
function worstFirst(skills) {
    return [...skills].sort((a, b) => b.risk_score.total - a.risk_score.total);
}
function packsTitle(packs) {
    const drifted = packs.filter((pack) => pack.drift.length > 0).length;
    return `${(0,wording/* counted */.hS)(packs.length, 'installed pack')}${drifted === 0 ? '' : `, ${String(drifted)} with drift`}`;
}
function skillRow(skill) {
    const where = (0,untrusted/* markdownCellCode */.Pr)((0,untrusted/* shorten */.ml)(skill.path === '' ? '.' : skill.path, 200));
    return `| ${where} | ${skill.verdict} | ${String(skill.risk_score.total)} | ${skill.capabilities.map(untrusted/* markdownInline */.nL).join(', ')} |\n`;
}
function waivedMarkdown(report, budget) {
    const page = new Page({ budget, measure: (text) => text.length }, 100);
    const waived = (0,select_findings/* waivedFindings */.Nq)(report);
    page.folded(`${(0,wording/* counted */.hS)(waived.length, 'finding')} waived or approved`, '', waived, (finding) => findingLine(finding, {}));
    return page.text;
}
function wholeMarkdownReport(report) {
    return markdownReport(report, { budget: Infinity, measure: (text) => text.length, rest: '', graph: 'shown' });
}


/***/ }),

/***/ 66835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ fixedFindings),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   dh: () => (/* binding */ gatingFindings)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56134);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39511);


function gatingFindings(report) {
    return report.findings.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .VF);
}
function knownFindings(report) {
    return report.findings.filter((finding) => finding.status === 'existing' && !finding.waived);
}
function waivedFindings(report) {
    return report.findings.filter((finding) => finding.waived);
}
function fixedFindings(report) {
    return report.findings.filter((finding) => finding.status === 'fixed');
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(a.level) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(b.level) || _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(b.severity));
}


/***/ }),

/***/ 44639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ansiStyle: () => (/* binding */ ansiStyle),
/* harmony export */   plainStyle: () => (/* binding */ plainStyle),
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69120);
/* harmony import */ var _select_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66835);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57142);




const same = (text) => text;
const plainStyle = { bold: same, dim: same, red: same, yellow: same, green: same, blue: same };
const sgr = (on, off) => (text) => `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
const ansiStyle = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    blue: sgr(34, 39),
};
function textReport(report, style = plainStyle, rest = '--format json lists them.') {
    const shown = (0,_select_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .gatingFindings */ .dh)(report);
    const lines = [];
    for (const [path, findings] of (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(shown, (finding) => finding.path)) {
        lines.push(style.bold(fileLine(path)));
        const given = new Set();
        for (const finding of findings) {
            lines.push(...findingLines(finding, style, given.has(finding.help) ? '' : finding.help));
            given.add(finding.help);
        }
        lines.push('');
    }
    lines.push(...foldedLines(report, style, rest), `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageWords */ .gn)(report))}.`, verdictLine(report, style), ...nextLines(report));
    return `${lines.join('\n')}\n`;
}
function fileLine(path) {
    return `│ ${path === '' ? '(the whole of it)' : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(path)}`;
}
function findingLines(finding, style, help) {
    const at = finding.region === undefined ? '' : `${String(finding.region.start_line)}:${String(finding.region.start_column)}`;
    const paint = finding.level === 'error' ? style.red : finding.level === 'warning' ? style.yellow : style.blue;
    const escalated = finding.status === 'escalated' ? ' (worse than before)' : '';
    const name = style.dim(`${finding.rule} ${finding.fingerprint.slice(0, 12)}`);
    const lines = [`│ ${at.padStart(7)}  ${paint(finding.level.padEnd(7))}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(finding.message)}${escalated}  ${name}`];
    if (finding.snippet !== undefined && finding.region !== undefined && !finding.message.includes(finding.snippet))
        lines.push(`${INDENT}${style.dim(`> ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(finding.snippet, 160))}`)}`);
    for (const line of help === '' ? [] : help.split('\n'))
        lines.push(`${INDENT}→ ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(line)}`);
    return lines;
}
const INDENT = '│                   ';
function foldedLines(report, style, rest) {
    const parts = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .uncountedWords */ .Zi)(report.counts);
    return parts.length === 0 ? [] : [style.dim(`Not shown: ${parts.join(', ')}. ${rest}`)];
}
function verdictLine(report, style) {
    const { error, warning, note } = report.counts;
    const counts = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(error, 'error')}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(warning, 'warning')}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(note, 'note')}`;
    const paint = report.verdict === 'PASS' ? style.green : style.red;
    return `${style.bold(paint(report.verdict))}: ${counts}`;
}
function nextLines(report) {
    if (report.verdict === 'PASS')
        return [];
    return [
        'Next: follow the arrows above; `vaultgate rules explain RULE` says more about a rule.',
        'For a finding that has to stay: vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE',
    ];
}


/***/ }),

/***/ 55536:
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
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]|\p{Cs}/gu;
function visible(text) {
    return text.replace(UNSEEN, (unseen) => NAMED_ESCAPES[unseen] ?? escapeOf(unseen));
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
function logText(text) {
    return visible(text).replaceAll('##[', '##\\[');
}
function commandData(text) {
    return text
        .split('\n')
        .map((line) => visible(line))
        .join('\n')
        .replaceAll('%', '%25')
        .replaceAll('\n', '%0A');
}
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
function markdownCode(text) {
    const shown = visible(text) || ' ';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function markdownCellCode(text) {
    return markdownCode(text).replaceAll('|', '\\|');
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
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
function mermaidLabel(text) {
    return shorten(visible(text), 60).replace(/[^\p{L}\p{N} ._/-]/gu, (mark) => `#${String(mark.codePointAt(0) ?? 0)};`);
}
const HTML_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, (mark) => HTML_ESCAPES[mark] ?? mark);
}
function urlPath(path) {
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeSegment)
        .join('/');
    return encoded.startsWith('%3A') || /^[^/]*%3A/.test(encoded) ? `./${encoded}` : encoded;
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 57142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ countsWords),
/* harmony export */   Zi: () => (/* binding */ uncountedWords),
/* harmony export */   gn: () => (/* binding */ coverageWords),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export inWords */
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69120);

function counted(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function inWords(items) {
    return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
function countsWords({ counts, verdict }) {
    const { error, warning, note, escalated } = counts;
    const counting = parts([error, 'error'], [warning, 'warning'], [note, 'note']);
    const worse = escalated === 0 ? '' : `, ${String(escalated)} of them for being worse than before`;
    const total = error + warning + note;
    const first = total === 0 ? 'Nothing to mend.' : `**${counting}** ${total === 1 ? 'counts' : 'count'}${worse}.`;
    const others = uncountedWords(counts);
    const rest = others.length === 0 ? '' : ` Not counted: ${inWords(others)}.`;
    return `${first}${rest}${verdict === 'PASS' ? '' : ' The arrow below each finding shows the way out.'}`;
}
function uncountedWords({ existing, fixed, waived }) {
    return [
        existing === 0 ? '' : `${String(existing)} known from the base`,
        fixed === 0 ? '' : `${String(fixed)} fixed`,
        waived === 0 ? '' : `${String(waived)} waived or approved`,
    ].filter((part) => part !== '');
}
function parts(...numbers) {
    return inWords(numbers.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun)));
}
function coverageWords(report) {
    const { files, bytes, skipped } = report.coverage;
    const read = `Read ${counted(files, 'file')} (${counted(bytes, 'byte')}), ${counted(report.packs.length, 'installed pack')}, ${counted(report.skills.length, 'skill')}`;
    if (skipped.length === 0)
        return read;
    const reasons = [...(0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(skipped, (skip) => skip.reason)].map(([reason, paths]) => `${String(paths.length)} ${reason}`);
    return `${read}; skipped ${counted(skipped.length, 'path')}: ${reasons.sort().join(', ')}`;
}


/***/ }),

/***/ 13411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '1.0.0';


/***/ })

};
