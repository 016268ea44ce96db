export const id = 406;
export const ids = [406];
export const modules = {

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson)
/* harmony export */ });
/* unused harmony exports canonicalJson, sortDeep, equalValues */

/** JSON without white space and with keys sorted by code point at every depth; undefined members are dropped. */
function canonicalJson(value) {
    return JSON.stringify(sortDeep(value));
}
/** A deep copy with keys sorted by code point. Objects come back without a prototype, so `__proto__` is a plain key. */
function sortDeep(value) {
    if (Array.isArray(value))
        return value.map(sortDeep);
    if (value === null || typeof value !== 'object')
        return value;
    const sorted = Object.create(null);
    const entries = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b));
    for (const [key, member] of entries)
        sorted[key] = sortDeep(member);
    return sorted;
}
/** Indented JSON in the order in which the members were written, with a final newline: the form of every JSON file and report. */
function prettyJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** Deep equality of parsed values; the order of keys does not count, the order of lists does. */
function equalValues(a, b) {
    return canonicalJson(a) === canonicalJson(b);
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3085);

/** The report as the JSON of `docs/schemas/report.v1.schema.json`. */
function jsonReport(report) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .prettyJson */ .D_)(report);
}


/***/ })

};
