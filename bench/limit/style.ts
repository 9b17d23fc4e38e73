/** The hand-written style of the limit: what a chart page, an article page and the front page need, and nothing else. */
export const style = `:root{color-scheme:light dark;--p:#fbfaf7;--i:#1b1b1a;--m:#5b5954;--r:#cfcac0;--f:#e9e5dc;--c:#b93a0e;--t:#fbe6dc;--th:#33475b;--n:#7f8993}
@media(prefers-color-scheme:dark){:root{--p:#141412;--i:#ecebe6;--m:#a9a69f;--r:#3a3834;--f:#2a2926;--c:#ff8f63;--t:#3b2015;--th:#b4c3d2;--n:#6f7983}}
body{background:var(--p);color:var(--i);font:16px/1.5 system-ui,sans-serif;max-width:1120px;margin:0 auto;padding:0 24px}
a{color:inherit;text-decoration-color:var(--r)}
:focus-visible{outline:2px solid var(--c)}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0;line-height:1.4}
h1{font-size:clamp(28px,5vw,40px)}h2{font-size:20px;margin-bottom:12px}h3{font-size:17px}
.sr{position:absolute;left:-999px}
nav,footer,.by,.k,small,.note,figcaption,caption,dt{color:var(--m);font-size:14px}
nav{display:flex;flex-wrap:wrap;gap:24px;padding:18px 0;border-bottom:1px solid var(--r)}
header{padding:40px 0 32px}
.big{color:var(--c);font-size:clamp(40px,6.4vw,60px);font-weight:700}.big i,.big abbr{color:var(--m);font:300 20px system-ui}.big a{text-decoration:none}
p,blockquote{max-width:66ch}
section,footer{margin-top:64px}
.pair{position:relative;display:grid;gap:40px}.pair>*{min-width:0}
@media(min-width:900px){.pair.side{grid-template-columns:minmax(0,1fr) 352px}.front{display:grid;grid-template-columns:1fr 1fr;gap:72px 32px}}
figure{container-type:inline-size}.wide,.medium{display:none}
@container(min-width:520px){.narrow{display:none}.medium{display:block}}
@container(min-width:720px){.medium{display:none}.wide{display:block}}
.panels,.cards,.list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,312px),1fr));gap:24px 32px;list-style:none}
svg{display:block;overflow:visible;max-width:100%}
text{fill:var(--m);font-size:12px}.e{text-anchor:end}.i{text-anchor:middle}
path{fill:none}.rule{stroke:var(--f)}.zero{stroke:var(--m)}.pole{stroke:var(--r);stroke-dasharray:1 3}
.flag{r:9px;fill:var(--p);stroke:var(--r)}.f{font-size:11px}.l,.b{font-size:13px}.b{fill:var(--i)}
.l,.v{paint-order:stroke;stroke:var(--p);stroke-width:4px}
.record{stroke:var(--n);stroke-width:1.5px}.then{stroke:var(--th)}.forecast{stroke-dasharray:4 3}.linked{opacity:.6}
.point{stroke:var(--n);stroke-width:7px;stroke-linecap:round;fill:var(--p)}.stretch{stroke-width:2px;stroke-linecap:butt}circle.point{stroke-width:1.5px}.point.then{stroke:var(--th)}
.c,.bar{fill:var(--c);stroke:var(--c);stroke-width:2.5px}.hollow,.derived{fill:var(--p)}
.s,.course,.conflict{stroke:var(--c);stroke-width:2px}.open{stroke-dasharray:5 3}.course{stroke-width:1px}
.h{fill:var(--c);opacity:0}.lit .h{opacity:.18}.v{fill:var(--c);font-size:15px;font-weight:700}
.key,.events,.chips,.row{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:12px;font-size:14px;list-style:none;color:var(--m)}.key svg{display:inline}
.chips li{border:1px solid var(--r);border-radius:99px;padding:3px 12px}
blockquote{font:19px/30px Charter,Georgia,serif}
.n{font-weight:600;text-decoration:underline 2px var(--c)}.n:hover,.lit.n,tr.lit,.own{background:var(--t)}
mark{background:0 0;color:inherit;text-decoration:underline dotted 2px var(--c)}
.note,.by,.badges{margin-top:8px}.badges,.left{list-style:none;font-size:14px}.badges b,.card b,[data-k] .val{color:var(--c)}
.card{border-left:2px solid var(--n);padding:12px 16px;font-size:14px}.card dl{display:grid;grid-template-columns:1fr 1fr;gap:16px}.card small{display:block}
.over{overflow-x:auto}table{border-collapse:collapse;font-size:14px;width:100%}th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--f);padding:10px 20px 10px 0;font-weight:400}.val{text-align:right;white-space:nowrap}
caption{text-align:left}summary{margin:24px 0}
textarea{width:100%;box-sizing:border-box;font:14px monospace}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:9px 24px}
.tip{position:absolute;top:0;left:0;width:max-content;max-width:260px;box-sizing:border-box;padding:8px 12px;background:var(--p);border:1px solid var(--r);font-size:13px;pointer-events:none}.tip b{display:block;color:var(--c)}
@media print{nav,textarea,button{display:none}}`.replaceAll("\n", "");
