/** css is the whole style of the HTML report; its hash stands in the page's policy. */
export const css = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--ok:#1a7f37;--warn:#9a6700;--bad:#cf222e;--odd:#8250df}
@media (prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--ok:#3fb950;--warn:#d29922;--bad:#f85149;--odd:#ab7df8}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1080px;margin:0 auto;padding:24px 16px}
h1{font-size:20px;line-height:1.35;margin:0;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 8px}
h3{font-size:16px;margin:28px 0 8px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}
small{color:var(--soft);font-weight:400}
.banner{border:1px solid var(--line);border-left:6px solid var(--soft);border-radius:8px;padding:16px 20px;background:var(--panel)}
.banner.pass{border-left-color:var(--ok)}
.banner.warn,.banner.inconclusive{border-left-color:var(--warn)}
.banner.fail{border-left-color:var(--bad)}
.banner.invalid{border-left-color:var(--odd)}
.banner ul{margin:12px 0 0;padding:0;list-style:none}
.banner li{margin:6px 0;overflow-wrap:anywhere}
.meta{color:var(--soft);margin:16px 0}
.meta span{margin-right:20px}
.meta b{color:var(--ink);font-weight:500;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));margin:0;border:1px solid var(--line);border-radius:8px}
.tiles div{padding:12px 16px}
.tiles dt{color:var(--soft);font-size:13px}
.tiles dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:500;font-size:13px;white-space:nowrap}
tbody th{font-weight:500;min-width:160px}
.n{text-align:right;white-space:nowrap}
.cell{white-space:nowrap;min-width:140px}
.cell+.cell{margin-top:8px}
.cell.fail b{color:var(--bad)}
.cell.warn b,.cell.inconclusive b{color:var(--warn)}
.bar{display:block;width:140px;height:6px;margin-top:4px}
.track{fill:var(--line)}
.reach{fill:var(--ok)}
.warn .reach,.inconclusive .reach{fill:var(--warn)}
.fail .reach{fill:var(--bad)}
.tick{fill:var(--ink)}
details{margin:24px 0}
summary{cursor:pointer}
footer{color:var(--soft);font-size:13px;margin-top:32px}
@media (max-width:600px){.cell{white-space:normal}.bar{width:100px}}
@media print{body{font-size:11px}.banner{break-inside:avoid}tr{break-inside:avoid}.scroll{overflow:visible}main{padding:0}}
`

/** cssHash is the SHA-256 of css in Base64, as the page's policy names it; loading a library of ciphers for it would cost each run. */
export const cssHash = '/T0Gt6KxHA62BV17kkRaBFUUL4XZ06EwD5ESQMM0APM='
