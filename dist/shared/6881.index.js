export const id = 6881;
export const ids = [6881];
export const modules = {

/***/ 86881:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runApprove: () => (/* binding */ runApprove)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(34451);
/* harmony import */ var _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(40537);
/* harmony import */ var _gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13079);
/* harmony import */ var _gate_exception_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90069);
/* harmony import */ var _gate_approvals_signed_approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62983);
/* harmony import */ var _io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27220);
/* harmony import */ var _io_keys_signing_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34688);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28020);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43834);
/* harmony import */ var _io_yaml_append_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14193);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55536);
/* harmony import */ var _skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(37570);
/* harmony import */ var _skills_contracts_schemas_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17598);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33814);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(99859);
/* harmony import */ var _open_bundle_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(20614);
/* harmony import */ var _skill_call_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(72066);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30661);




















const OPTIONS = {
    capability: 'value',
    by: 'value',
    reason: 'value',
    expires: 'value',
    'signing-key': 'value',
    'key-id': 'value',
};
async function runApprove(args, terminal) {
    const call = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSkillCall */ .Dl)(args, terminal, OPTIONS);
    const word = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_15__/* .onePositional */ .PN)(call.positionals, 'BUNDLE');
    const capability = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__/* .oneOf */ .yL)('--capability', required(call, 'capability'), _skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_17__/* .CAPABILITIES */ .$);
    const [bundle] = await (0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_14__/* .readBundleInput */ .t)((0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_14__/* .openInput */ .l)(call, word), word);
    const approval = {
        kind: 'capability',
        digest: bundle.bundleSha256,
        capability,
        by: required(call, 'by'),
        reason: required(call, 'reason'),
        expires: expiryOf(call),
    };
    const entry = { ...approval, path: word, ...signatureOf(call, approval) };
    record(call.directory, entry);
    const unused = bundle.facts.capabilities.every((fact) => fact.capability !== capability);
    call.put({ contract_version: _skills_contracts_schemas_js__WEBPACK_IMPORTED_MODULE_11__/* .CONTRACT_VERSION */ .Kw, created_at: call.createdAt, path: _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_, approval: entry }, () => (0,_text_js__WEBPACK_IMPORTED_MODULE_16__/* .joinLines */ .cT)(`recorded in ${_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_}: ${capability} of ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .kc)(word)}, sha256 ${bundle.bundleSha256}, through ${approval.expires}`, unused ? `note: the bundle does not show the capability ${capability}` : []));
    return _command_js__WEBPACK_IMPORTED_MODULE_13__/* .EXIT */ .d.pass;
}
function required(call, name) {
    const value = call.options[name];
    if (value === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--${name} is missing`, 'An approval says to what, by whom, why and until when; see vaultgate skill --help.');
    return value;
}
function expiryOf(call) {
    const expires = required(call, 'expires');
    const end = (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_19__/* .endOfDay */ .D)(expires);
    if (end === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--expires: '${expires}' is not a day`, 'Write it like 2026-12-31.');
    if (end.getTime() <= call.now.getTime())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--expires: ${expires} is past`, 'Name a day that is still to come.');
    return expires;
}
function signatureOf(call, approval) {
    const { 'signing-key': file, 'key-id': keyId } = call.options;
    if (file === undefined && keyId === undefined)
        return {};
    if (file === undefined || keyId === undefined || !(0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_5__/* .isSafeKeyId */ .Mu)(keyId)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', '--signing-key and --key-id go together', `The key id is the name of the public key's file in ${_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .KEYS_FOLDER */ .uv}/.`);
    }
    const key = (0,_io_keys_signing_key_js__WEBPACK_IMPORTED_MODULE_6__/* .ed25519PrivateKey */ .o)(file, call.readFile(file));
    return { signature: { alg: 'ed25519', key_id: keyId, sig: (0,_gate_approvals_signed_approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .signApproval */ .NX)(approval, key) } };
}
function record(directory, entry) {
    const snapshot = (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .openListedFiles */ .L)('repository', directory, [_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_]);
    (0,_gate_exception_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireEntries */ .ob)(_gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__/* .APPROVALS */ .z, snapshot);
    const content = snapshot.read(_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_);
    const text = content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
    (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_), (0,_io_yaml_append_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .appendEntry */ .D)(text, 'approvals', entry, _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_));
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

/***/ 34688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ed25519PrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69716);



function ed25519PrivateKey(name, bytes) {
    const hint = 'Give an Ed25519 private key (PKCS#8, PEM): openssl genpkey -algorithm ed25519 -out key.pem';
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(bytes), format: 'pem' });
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds no private key in PEM that can be read without a passphrase`, hint, {
            cause: error,
        });
    }
    if (key.asymmetricKeyType !== 'ed25519') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds a key of type ${key.asymmetricKeyType ?? 'unknown'}; Ed25519 is needed`, hint);
    }
    return key;
}


/***/ }),

/***/ 14193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


function appendEntry(text, key, entry, file) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text ?? '', { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'silent' });
    const { contents } = document;
    if (document.errors.length > 0 || (contents !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)))
        throw unusable(file, key);
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) ? contents.get(key) : undefined;
    if (list !== undefined && list !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        throw unusable(file, key);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list)) {
        if (list.items.length === 0)
            list.flow = false;
        list.add(document.createNode(entry));
    }
    else {
        document.set(key, document.createNode([entry]));
    }
    return document.toString({ lineWidth: 0 });
}
function unusable(file, key) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('CONFIG', `${file} does not hold a list ${key}, so nothing can be added to it`, 'Correct the file first.');
}


/***/ })

};
