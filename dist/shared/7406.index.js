export const id = 7406;
export const ids = [7406];
export const modules = {

/***/ 97406:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3085);

function jsonReport(report) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .prettyJson */ .D_)(report);
}


/***/ })

};
