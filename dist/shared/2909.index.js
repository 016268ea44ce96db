export const id = 2909;
export const ids = [2909];
export const modules = {

/***/ 32909:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _io_tune_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99531);


await (0,_io_tune_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .tuneEngine */ .B)();
const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(5716), __webpack_require__.e(2043), __webpack_require__.e(6274), __webpack_require__.e(9467), __webpack_require__.e(5172), __webpack_require__.e(3510)]).then(__webpack_require__.bind(__webpack_require__, 5446));
process.exitCode = await runAction({
    variables: process.env,
    now: () => new Date(),
    random: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().replaceAll('-', ''),
    out: (text) => process.stdout.write(text),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 99531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tuneEngine)
/* harmony export */ });
const PATTERNS_ONCE = '--regexp-tier-up-ticks=0';
const FLAGS = new Map([
    [20, [PATTERNS_ONCE, '--interrupt-budget=540672']],
    [22, [PATTERNS_ONCE]],
    [
        24,
        [
            PATTERNS_ONCE,
            '--invocation-count-for-maglev=3200',
            '--invocation-count-for-maglev-osr=800',
            '--invocation-count-for-turbofan=12000',
            '--invocation-count-for-osr=2000',
        ],
    ],
]);
async function tuneEngine() {
    const flags = FLAGS.get(Number.parseInt(process.versions.node, 10));
    if (flags === undefined)
        return;
    const [{ setFlagsFromString }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 78877, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19)),
    ]);
    for (const flag of flags)
        setFlagsFromString(flag);
}


/***/ })

};
