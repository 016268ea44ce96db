export const id = 308;
export const ids = [308];
export const modules = {

/***/ 6927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(700);
/* harmony import */ var _skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _judge_one_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3774);
/* harmony import */ var _open_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(614);
/* harmony import */ var _skill_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2066);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(661);







async function runScan(args, terminal) {
    const call = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSkillCall */ .Dl)(args, terminal, { ..._skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY */ .Po, explain: 'flag' });
    const word = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .onePositional */ .PN)(call.positionals, 'BUNDLE');
    const policy = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOf */ .US)(call);
    const readings = await (0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundleInput */ .t)((0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .openInput */ .l)(call, word), word);
    const bundle = (0,_judge_one_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeOne */ .y)(readings, policy, (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .consentsOf */ .v6)(call, word));
    const asked = call.options.policy !== undefined || call.options.profile !== undefined;
    const findings = (0,_skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .orderContractFindings */ .FN)([...(0,_skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .scanFindings */ .YE)(bundle), ...(asked ? (0,_skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFindings */ .Js)(bundle) : [])]);
    const document = (0,_skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .scanDocument */ .bt)(bundle, call.createdAt, findings);
    const explained = call.options.explain === true ? { ...document, explanation: explanationOf(bundle.account) } : document;
    call.put(explained, () => {
        const { file_count: files, total_bytes: bytes } = document.summary;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .joinLines */ .cT)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleLine */ .tt)(word, files, bytes, document.bundle_sha256), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOutLine */ .uv)(bundle.reading.leftOut), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .capabilityLine */ .ZY)(document.capabilities), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreLine */ .VH)(document.risk_score), call.options.explain === true ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .accountLines */ .dZ)(bundle.account) : [], (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countLine */ .QK)(findings), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingLines */ .hq)(findings));
    });
    return findings.some((finding) => finding.severity === 'error') ? _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.findings : _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass;
}
function explanationOf(account) {
    return { base_risk: account.base, change_risk: account.change.lines, policy_delta: account.delta.lines };
}


/***/ })

};
