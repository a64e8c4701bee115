/** The one stylesheet of a dossier: system fonts, light and dark, wide, narrow and paper. No colour tells anything a word or mark does not. */
export const STYLESHEET = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#1b1f24;--soft:#545c66;--line:#d9dee4;--wash:#f4f6f8;--link:#0b4a82;--mark:#fff1b8;
--good:#17633a;--good-wash:#e6f4ec;--fair:#6f4a00;--fair-wash:#fbf1da;--bad:#9a1b1b;--bad-wash:#fcebea;--odd:#6a2483;--odd-wash:#f5ebf9;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,"Noto Serif","DejaVu Serif",serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#14171b;--ink:#e4e7eb;--soft:#a3acb7;--line:#343b44;--wash:#1d2228;--link:#8fc1f2;--mark:#5a4a12;
--good:#86d3a6;--good-wash:#163024;--fair:#e6c276;--fair-wash:#33290f;--bad:#f3a09a;--bad-wash:#3a1c1c;--odd:#d7a8ea;--odd-wash:#301d38}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
.page{max-width:84rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 3rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
a:focus-visible,summary:focus-visible,.pan:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
a.party{color:inherit;text-decoration-style:dotted;text-decoration-color:var(--soft)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.9rem,5vw,2.9rem);letter-spacing:-.01em}
h2{font-size:1.6rem;padding-top:.9rem;border-top:3px solid var(--ink)}
h3{font-size:1.12rem;margin:2rem 0 .6rem}
p{margin:.6rem 0;max-width:44rem}
.kicker,.nav-title{margin:0;font-size:.75rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.about{font-size:1.02rem;color:var(--soft);max-width:46rem}
.top{margin-bottom:1.5rem}
.figures{display:flex;flex-wrap:wrap;gap:.4rem 2rem;margin:1rem 0}
.figures div{display:flex;flex-direction:column-reverse}
.figures dt{font-size:.82rem;color:var(--soft)}
.figures dd{margin:0;font:600 1.45rem/1.2 var(--serif);font-variant-numeric:lining-nums}
summary{cursor:pointer;color:var(--link);width:fit-content}
.meanings>div,.facts>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.2rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
.meanings,.facts{margin:.8rem 0;max-width:56rem}
.meanings dt,.facts dt{font-weight:600}
.meanings dd,.facts dd{margin:0}
.facts{border-top:1px solid var(--line)}
.contents ol{margin:.4rem 0 0;padding:0 0 .4rem;list-style:none;display:flex;gap:0 1.2rem;overflow-x:auto;white-space:nowrap}
.contents a{display:block;padding:.2rem 0;text-decoration:none;font-size:.93rem}
.contents a:hover{text-decoration:underline}
section{margin-top:2.6rem}
.intro{color:var(--soft)}
.items{padding-left:1.6rem;max-width:52rem}
.items>li{margin:.7rem 0;padding-left:.2rem}
#summary .items{font-size:1.08rem}
#summary ol.items>li::marker{font:600 1em var(--serif);color:var(--soft)}
.cites{font-size:.68em;line-height:0;margin-left:.15em;font-variant-numeric:tabular-nums;white-space:normal}
.cites a{text-decoration:none;padding:.35em .22em;font-weight:600}
.cites a:hover,.cites a:target,.cites a:focus-visible{text-decoration:underline}
.cites a:target{background:var(--mark);outline:2px solid var(--link)}
.chips{display:inline-flex;flex-wrap:wrap;gap:.3rem;vertical-align:middle}
.sentence+.chips,.cites+.chips{margin-left:.35rem}
.chip{display:inline-block;font:600 .76rem/1.5 var(--sans);padding:0 .5em;border:1px solid currentcolor;border-radius:3px;color:var(--soft);white-space:nowrap}
.chip .mark{letter-spacing:-.02em}
.chip-corroborated{color:var(--good);background:var(--good-wash)}
.chip-single-source,.chip-warning{color:var(--fair);background:var(--fair-wash)}
.chip-denied,.chip-error{color:var(--bad);background:var(--bad-wash)}
.chip-contradicted,.chip-corrected{color:var(--odd);background:var(--odd-wash)}
.chip-listed{color:var(--paper);background:var(--bad);border-color:var(--bad)}
.chip-none,.chip-possible{border-style:dashed}
.chip-undisputed{border-color:transparent;padding:0}
.line{margin-top:.3rem}.line:first-child{margin-top:0}
td>.cites:only-child{font-size:.85em;line-height:inherit;vertical-align:baseline;margin:0}
td>.cites:only-child a:first-child{padding-left:0}
.card{margin:1.1rem 0;padding:.9rem 1.1rem;border:1px solid var(--line);border-left:4px solid var(--soft);border-radius:3px;max-width:60rem}
.card header{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:baseline;justify-content:space-between}
.card h3{margin:0;flex:1 1 20rem}
.card p{max-width:none}
.card .sentence{display:block;margin:.4rem 0}
:target{scroll-margin-top:1rem}
.card:target,tr:target,.passages li:target{outline:3px solid var(--link);outline-offset:2px}
.derivation{font-size:.92rem;color:var(--soft)}
.derivation ol{margin:.4rem 0;padding-left:1.5rem}
.more{margin:1rem 0}
.more>summary{font-weight:600}
table{border-collapse:collapse;width:100%;margin:1.4rem 0;font-size:.92rem;line-height:1.45}
caption{text-align:left;font:600 1.02rem/1.3 var(--serif);padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.78rem;color:var(--soft);border-bottom:2px solid var(--ink);white-space:nowrap}
tbody th{font-weight:600;min-width:8rem}
code{font:.86em/1.4 var(--mono);overflow-wrap:anywhere}
#sources code{font-size:.74em}
figure{margin:1.4rem 0}
.pan{overflow-x:auto;border:1px solid var(--line);border-radius:3px;padding:.6rem}
svg{display:block;width:100%;max-width:var(--natural);min-width:min(var(--natural),44rem);height:auto;margin:0 auto;font-family:"Helvetica Neue",Arial,"Liberation Sans","Noto Sans","Noto Sans CJK SC",sans-serif}
.node rect{fill:var(--paper);stroke:var(--ink);stroke-width:1.4}
.node text{text-anchor:middle;font-size:14px;font-weight:600;fill:var(--ink)}
.node .note{font-size:11.5px;font-weight:600;fill:var(--soft)}
.node.listed rect{fill:var(--bad-wash);stroke:var(--bad);stroke-width:2.6}
.node.listed .note{fill:var(--bad)}
.node.unnamed rect{stroke-dasharray:2 4;stroke-width:1.8;stroke-linecap:round}
.node.unnamed text{font-weight:400}
a:hover .node rect,a:focus .node rect{stroke-width:3.4}
.link{fill:none;stroke:var(--soft);stroke-width:1.8}
.link.inferred{stroke-dasharray:7 5}
marker path{fill:var(--soft)}
.label{font-size:11.5px;text-anchor:middle;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:7px;stroke-linejoin:round}
a:hover .label{text-decoration:underline}
figcaption{font-size:.85rem;color:var(--soft);margin-top:.5rem}
.keys{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem}
.key::before{content:"";display:inline-block;width:1.7rem;height:.8rem;margin-right:.45rem;vertical-align:-.1em;border:1.5px solid var(--ink);border-radius:2px}
.key-listed::before{border:2.5px solid var(--bad);background:var(--bad-wash)}
.key-unnamed::before{border-style:dotted}
.key-firm::before,.key-inferred::before{height:0;border-width:0 0 2px;vertical-align:.25em}
.key-inferred::before{border-bottom-style:dashed}
.key-day::before{background:var(--link);border-color:var(--link)}
.key-derived::before{border:1.5px dashed var(--link)}
.tick{stroke:var(--line)}.tick.major{stroke:var(--soft)}
.tick-label{font-size:11.5px;fill:var(--soft);text-anchor:middle}
.row{stroke:var(--line);stroke-width:.6}
.lane{font-size:12.5px;font-weight:700;fill:var(--ink)}
.name{font-size:13px;fill:var(--ink)}
a:hover .name{text-decoration:underline}
.bar{fill:var(--link);stroke:var(--link);stroke-width:1.5}
.bar.derived{fill:var(--paper);stroke-dasharray:5 3}
.open{fill:none;stroke:var(--link);stroke-width:2}
.path{font:600 .98rem/1.3 var(--mono);margin-top:1.8rem}
.passages{padding-left:2.4rem;max-width:52rem}
.passages li{content-visibility:auto;contain-intrinsic-size:auto 5rem;margin:.9rem 0;padding:.1rem .2rem .1rem .4rem}
.passages li::marker{font-weight:600;font-variant-numeric:tabular-nums}
blockquote{margin:0;font-family:var(--serif);white-space:pre-wrap;color:var(--soft)}
mark{background:var(--mark);color:var(--ink);padding:.05em .1em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.place{font-size:.82rem;color:var(--soft);margin:.25rem 0 0;max-width:none}
.place a{text-decoration:none}
footer{margin-top:3rem;font-size:.85rem;color:var(--soft);border-top:1px solid var(--line)}
@media (min-width:72rem){
.page{display:grid;grid-template-columns:12.5rem minmax(0,1fr);column-gap:3rem}
.top,footer{grid-column:1/-1}
.contents{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto}
.contents ol{display:block;white-space:normal}
.contents a{padding:.28rem 0}
main>section:first-child{margin-top:0}}
@media (max-width:44rem){
body{font-size:1.02rem}
.figures{gap:.5rem 1.6rem}
.meanings>div,.facts>div{grid-template-columns:1fr}
table,tbody,tr,th,td,caption{display:block}
thead{position:absolute;left:-99rem}
tr{padding:.7rem 0;border-bottom:1px solid var(--line)}
th,td{border:0;padding:.15rem 0}
td[data-label]::before{content:attr(data-label);display:block;font-size:.75rem;color:var(--soft)}
td.none{display:none}
.items{padding-left:1.3rem}
.card{padding:.8rem}
.passages{padding-left:2rem}}
@page{size:A4;margin:16mm 14mm 18mm}
@page wide{size:A4 landscape;margin:14mm}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#3f4650;--line:#bbb;--wash:#fff;--link:#003a70;--mark:#fff1b8;--good:#17633a;--good-wash:#fff;--fair:#6f4a00;--fair-wash:#fff;--bad:#9a1b1b;--bad-wash:#fff;--odd:#6a2483;--odd-wash:#fff}
html{font-size:9.6pt}
body{font-size:1rem;line-height:1.42}
.page{display:block;padding:0;max-width:none}
.skip,.back,.contents{display:none}
section{margin-top:1.6rem}
h2,h3,caption,summary,.intro,.card header{break-after:avoid}
tr,.items>li,.passages li,.sentence{break-inside:avoid}
tbody th{min-width:0}
p,li,blockquote{orphans:3;widows:3}
table{font-size:.88rem}
#summary .items{font-size:1.05rem}
.pan{overflow:visible;border:0;padding:0}
svg{min-width:0;max-width:100%;max-height:150mm}
#network:has(.flow-wide)>:is(h2,.intro,figure){page:wide}
.flow{break-inside:avoid}
.chart{break-inside:avoid}
.chart svg{max-height:230mm}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
details>summary{list-style:none;color:inherit;font-weight:600}
summary::-webkit-details-marker{display:none}
a{color:inherit;text-decoration:none}
.cites a{color:var(--link)}
.chip-listed{color:var(--bad);background:none;border-width:2px}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
