/** The hand-written script of the limit: shows what a mark is at the mouse or the focus, lights it and its sentence, and lets arrow keys go from mark to mark. */
export const tip = `(d=>{let T=JSON.parse(d.getElementById("t").textContent),t=d.createElement("div"),l=[],
a=(s,p=d)=>[...p.querySelectorAll(s)],v=e=>e.getClientRects().length;t.className="tip";
function on(e){let m=e.target.closest?.("[data-k]"),k=m?.dataset.k,p,f,c,b;l.forEach(x=>x.classList.remove("lit"));l=[];t.remove();if(!T[k])return;
l=a('[data-k="'+k+'"]');l.forEach(x=>x.classList.add("lit"));m=l.find(x=>x.matches(".m")&&v(x));if(!m)return;
p=m.closest(".pair");f=p.getBoundingClientRect();c=(m.querySelector(".c,.bar")).getBoundingClientRect();b=d.createElement("b");b.textContent=T[k][0];
t.replaceChildren(b,T[k][1],d.createElement("br"),T[k][2]);
t.style.transform="translate("+Math.max(0,Math.min(f.width-260,c.left+c.width/2-130-f.left))+"px,"+(c.top-f.top+c.height/2-22)+"px) translateY("+(c.top<130?"44px":"-100%")+")";p.append(t)}
d.addEventListener("pointerover",on);d.addEventListener("focusin",on);
d.addEventListener("keydown",e=>{let m=e.target.closest(".m"),s={ArrowRight:1,ArrowLeft:-1}[e.key];if(m&&s){e.preventDefault();let r=a(".m",m.ownerSVGElement);r[(r.indexOf(m)+s+r.length)%r.length].focus()}});
d.addEventListener("click",e=>{let f=e.target.matches("button")&&e.target.previousElementSibling;if(f){f.select();navigator.clipboard?.writeText(f.value)}})})(document)`.replaceAll(
  "\n",
  "",
);
