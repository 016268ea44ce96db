export const id = 325;
export const ids = [325];
export const modules = {

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   htmlReport: () => (/* binding */ htmlReport)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5536);

/** The report as one self-contained page. */
function htmlReport(report) {
    return `<!doctype html><title>Vaultgate: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(report.verdict)}</title>\n`;
}


/***/ })

};
