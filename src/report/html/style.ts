/** The style sheet of the page: light and dark, and on paper. Contrast is at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --box: #f6f8fa;
  --error: #b42318; --warning: #7d4e00; --note: #0550ae; --pass: #116329; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0d1117; --text: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --box: #161b22;
    --error: #ff9a91; --warning: #e3b341; --note: #79c0ff; --pass: #56d364; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
a { color: var(--note); }
:focus-visible { outline: 3px solid var(--note); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.verdict-PASS { color: var(--pass); }
.verdict-FAIL, .level-error { color: var(--error); }
.verdict-WARN, .level-warning { color: var(--warning); }
.level-note { color: var(--note); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; margin: .5rem 0; list-style: none; }
.counts b { font-size: 1.2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
figure { margin: 0 0 1rem; overflow-x: auto; }
svg text { fill: var(--text); font: 13px system-ui, sans-serif; }
svg .layer { fill: var(--box); stroke: var(--line); }
svg .pack { fill: var(--page); stroke: var(--quiet); }
svg .drift { stroke: var(--warning); stroke-width: 3; stroke-dasharray: 6 3; }
svg .small { font-size: 11px; fill: var(--quiet); }
svg .arrow { stroke: var(--quiet); stroke-width: 2; fill: none; }
details { border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem; margin: .5rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
meter { width: 8rem; vertical-align: middle; }
article { border: 1px solid var(--line); border-left-width: .35rem; border-radius: .4rem; padding: .6rem .9rem; margin: .6rem 0;
  content-visibility: auto; contain-intrinsic-size: auto 9rem; }
article.level-box-error { border-left-color: var(--error); }
article.level-box-warning { border-left-color: var(--warning); }
article.level-box-note { border-left-color: var(--note); }
article p { margin: .35rem 0; overflow-wrap: anywhere; }
.snippet { display: block; background: var(--box); padding: .4rem .6rem; border-radius: .3rem; margin: .4rem 0; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; border: 0; padding: 0; margin: 0 0 .75rem; }
.filters fieldset { border: 1px solid var(--line); border-radius: .4rem; padding: .25rem .75rem .5rem; }
.filters input[type="search"] { font: inherit; padding: .35rem .5rem; width: 18rem; max-width: 100%; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .3rem; }
.filters label { margin-right: .75rem; }
[hidden] { display: none; }
@media print {
  body { max-width: none; padding: 0; }
  .filters, .showing { display: none; }
  article { break-inside: avoid; content-visibility: visible; }
}
`;
