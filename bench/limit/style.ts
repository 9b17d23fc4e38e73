/** The hand-written style of the limit: what a chart page, an article page and the front page need to look as ours do, and nothing else. */
export const style =
  `:root{color-scheme:light dark;--p:#fbfaf7;--w:#fff;--i:#1b1b1a;--m:#5b5954;--r:#cfcac0;--f:#e9e5dc;--c:#b93a0e;--t:#fbe6dc;--th:#33475b;--n:#7f8993}
@media(prefers-color-scheme:dark){:root{--p:#141412;--w:#1d1c1a;--i:#ecebe6;--m:#a9a69f;--r:#3a3834;--f:#2a2926;--c:#ff8f63;--t:#3b2015;--th:#b4c3d2;--n:#6f7983}}
body{background:var(--p);color:var(--i);font:16px/1.5 system-ui,sans-serif;max-width:1120px;margin:0 auto;padding:0 24px}
a{color:inherit;text-decoration-color:var(--r);text-underline-offset:3px}a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--c);outline-offset:3px}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
h1,h2,h3{line-height:1.2;text-wrap:balance}h1{font-size:clamp(28px,5vw,40px);letter-spacing:-.02em}h2{font-size:20px;margin-bottom:16px}h3{font-size:17px}
.sr{position:absolute;left:-999px}
nav,footer,header p,.by,.k,small,.note,figcaption,caption,dt{color:var(--m)}footer,.by,.k,small,.note,caption{font-size:14px}
nav{display:flex;flex-wrap:wrap;gap:4px 24px;padding:12px 0;border-bottom:1px solid var(--r)}nav a{text-decoration:none;line-height:44px}nav a:hover{text-decoration:underline}nav a:first-child{font-weight:700;color:var(--i)}
header{padding:40px 0 32px}header p{margin-top:12px}
.big.big{color:var(--c);font-size:clamp(40px,6.4vw,60px);font-weight:700;line-height:1.1;letter-spacing:-.03em}.big i,.big abbr{color:var(--m);font-style:normal;font-weight:300;margin:0 .2em}.big abbr{font-size:20px;font-weight:400;letter-spacing:0}.big a,abbr{text-decoration:none}
p,blockquote,footer{max-width:66ch}
section{margin-top:64px}footer{margin-top:96px;padding:24px 0 48px}
.pair{position:relative;display:grid;gap:40px}.pair>*{min-width:0}article+article{margin-top:40px}article h2.k,article h3.k{font-weight:400;margin-bottom:8px}
@media(min-width:900px){.pair.side{grid-template-columns:minmax(0,1fr) 352px;align-items:start}.side>figure{position:sticky;top:24px}.read{grid-template-columns:minmax(292px,1fr) 520px}.front{display:grid;grid-template-columns:1fr 1fr;gap:72px 32px}}
figure{container-type:inline-size}.wide,.medium{display:none}
@container(min-width:520px){.narrow{display:none}.medium{display:block}}
@container(min-width:720px){.medium{display:none}.wide,.newest .medium{display:block}}
.panels,.cards,.list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,312px),1fr));gap:24px 32px;list-style:none}.list li,.panel{border-top:1px solid var(--r);padding-top:16px}.list .big{font-size:32px}
svg{display:block;overflow:visible;max-width:100%;font-variant-numeric:tabular-nums}
text{fill:var(--m);font-size:12px}.e{text-anchor:end}.i{text-anchor:middle}
path{fill:none}.rule{stroke:var(--f)}.zero{stroke:var(--m)}.pole{stroke:var(--r);stroke-dasharray:1 3}
.flag{r:9px;fill:var(--p);stroke:var(--r)}.f{font-size:11px;font-weight:600}.l,.b{font-size:13px}.b{fill:var(--i)}
.record{stroke:var(--n);stroke-width:1.5px}.forecast{stroke-dasharray:4 3}.linked{opacity:.6}
.point{stroke:var(--n);stroke-width:7px;stroke-linecap:round;fill:var(--p)}.stretch{stroke-width:2px;stroke-linecap:butt}circle.point{stroke-width:1.5px}.then{stroke:var(--th)}
.l,.v{paint-order:stroke;stroke:var(--p);stroke-width:4px}.l.then{fill:var(--th)}
.c,.bar{fill:var(--c);stroke:var(--c);stroke-width:2.5px}.hollow,.derived{fill:var(--p)}
.s,.course,.conflict{stroke:var(--c);stroke-width:2px}.open{stroke-dasharray:5 3}.course{stroke-width:1px;opacity:.55}
.h{fill:var(--c);opacity:0;transition:opacity .12s}.lit .h{opacity:.18}.m:focus-visible{outline:0}.m:focus-visible .h{stroke:var(--c);stroke-width:2px;opacity:.35}.v{fill:var(--c);font-size:15px;font-weight:700}
.key,.events,.chips,.row,.badges,.left{list-style:none}.key,.events,.chips,.row{display:flex;flex-wrap:wrap;gap:8px 20px;margin-top:12px;font-size:14px;color:var(--m)}.key li{display:flex;gap:7px;align-items:center}.events b{border:1px solid var(--r);border-radius:50%;padding:0 5px;font-size:11px}.row a{line-height:44px}
.chips li{border:1px solid var(--r);border-radius:99px;padding:3px 12px;font-size:13px}
blockquote{font:19px/30px Charter,Georgia,serif;text-indent:-.45em;text-wrap:pretty}
.n{font-weight:600;text-decoration:underline 2px var(--c)}.n:hover,.lit.n,tr.lit{background:var(--t)}
mark{background:0 0;color:inherit;text-decoration:underline dotted 2px var(--c);text-underline-offset:4px}
.by,.note,.badges{margin-top:8px}.badges{font-size:14px}article .note{border-left:2px solid var(--r);padding-left:12px}.badges b,.card p b,[data-k] .val{color:var(--c)}
.card{background:var(--w);border-left:2px solid var(--n);padding:12px 16px;font-size:14px;overflow-wrap:anywhere}.card>*+*{margin-top:8px}.card dl{display:grid;grid-template-columns:1fr 1fr;gap:16px}.card dd b{font-size:17px}.card i{font-style:normal;font-weight:600;color:var(--th);margin-left:6px}small{display:block;font-size:13px}
.over{overflow-x:auto}table{border-collapse:collapse;font-size:14px;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--f);padding:10px 20px 10px 0;font-weight:400}.val{text-align:right;white-space:nowrap}
caption{text-align:left;padding-bottom:8px}summary{margin-top:24px;line-height:44px}.swipe{display:none}@media(max-width:767px){.swipe{display:block}}
textarea,button{font:14px/20px monospace;padding:11px 12px;background:var(--w);color:var(--i);border:1px solid var(--r);border-radius:4px}textarea{width:100%;box-sizing:border-box;field-sizing:content;resize:none}label{display:block;max-width:66ch;color:var(--m);margin-top:12px}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:9px 24px;font-size:15px}@media(max-width:599px){.facts{display:block}}
.tip{position:absolute;z-index:2;top:0;left:0;width:max-content;max-width:260px;box-sizing:border-box;padding:8px 12px;background:var(--w);border:1px solid var(--r);border-radius:4px;font-size:13px;line-height:18px;pointer-events:none}.tip b{display:block;color:var(--c);font-size:15px}
@media(prefers-reduced-motion){*{transition:none}}
@media(forced-colors:active){.c,.bar,.s{forced-color-adjust:none;stroke:canvastext;fill:canvastext}.hollow{fill:canvas}}
@media print{:root{--p:#fff;--w:#fff;--i:#000;--m:#333;--c:#000;--th:#444;--n:#777}nav,textarea,button,label{display:none}section,article,tr{break-inside:avoid}.pair.side{display:block}.record{stroke-dasharray:4 2}}`.replaceAll(
    "\n",
    "",
  );
