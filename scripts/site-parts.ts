/** What every page of the site shares: its groups of pages, its looks, its search. */

export interface Group {
  readonly heading: string;
  readonly sources: readonly string[];
}

const doc = (...names: readonly string[]): readonly string[] => names.map((name) => `docs/${name}.md`);

/** The pages by their readers; what is in no group is found by links and search. */
export const NAVIGATION: readonly Group[] = [
  { heading: 'Start', sources: ['README.md', ...doc('tutorial', 'setup', 'other-ci', 'organisation')] },
  { heading: 'My check is red', sources: doc('red', 'approvals', 'signing', 'findings') },
  { heading: 'For compliance leads', sources: doc('compliance', 'documents', 'coverage', 'report') },
  {
    heading: 'For auditors',
    sources: doc('auditors', 'claims', 'evidence', 'threats', 'report-formats', 'stores', 'operation'),
  },
  { heading: 'Policy', sources: doc('policy', 'cookbook', 'gates', 'detection', 'languages') },
  {
    heading: 'Reference',
    sources: [
      ...doc('reference', 'glossary', 'github-behaviour', 'stories', 'architecture', 'release'),
      'CHANGELOG.md',
    ],
  },
];

/** Headings with the ids that GitHub gives them, so that links to parts of pages hold in both places. */
export function anchorsOf(html: string): string {
  const taken = new Map<string, number>();
  return html.replace(/<h([1-6])>([\s\S]*?)<\/h\1>/g, (_, rank: string, inside: string) => {
    const text = inside.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|amp|quot);/g, '');
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    return `<h${rank} id="${count === 0 ? slug : `${slug}-${count}`}">${inside}</h${rank}>`;
  });
}

export const STYLE = `:root{color-scheme:light dark;--line:#8885;--soft:#8882;--link:#0a58ca;font:16px/1.6 system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--link:#8ab4f8}}
*{box-sizing:border-box}body{margin:0}a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:Canvas;padding:.5rem}
header{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;padding:.75rem 1rem;border-bottom:1px solid var(--line)}
.name{font-weight:700;font-size:1.15rem;text-decoration:none}form{position:relative;flex:1 1 14rem;max-width:32rem}
input{width:100%;font:inherit;padding:.4rem .7rem;border:1px solid var(--line);border-radius:.4rem;background:Canvas;color:CanvasText}
#found{position:absolute;z-index:2;left:0;right:0;margin:.25rem 0 0;padding:0;list-style:none;background:Canvas;border:1px solid var(--line);border-radius:.4rem;max-height:70vh;overflow:auto}
#found:empty{display:none}#found a{display:block;padding:.5rem .75rem;text-decoration:none;color:CanvasText}#found a:hover,#found a:focus{background:var(--soft)}
#found small{display:block;opacity:.8;overflow-wrap:anywhere}
.page{display:grid;grid-template-columns:minmax(0,1fr);max-width:78rem;margin:auto}
nav{padding:.75rem 1rem}nav h2{font-size:.95rem;margin:1rem 0 .25rem}nav ul{list-style:none;margin:0;padding:0}nav li a{display:block;padding:.15rem 0;text-decoration:none}
nav a[aria-current]{font-weight:700}summary{cursor:pointer;padding:.25rem 0}
main{padding:0 1rem 4rem;min-width:0;overflow-wrap:break-word}h1{line-height:1.25}h2{margin-top:2.2rem;line-height:1.3}
pre{overflow-x:auto;background:var(--soft);padding:.75rem 1rem;border-radius:.4rem;line-height:1.45}code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}pre code{overflow-wrap:normal}
table{display:block;overflow-x:auto;border-collapse:collapse;max-width:100%}th,td{text-align:left;vertical-align:top;border:1px solid var(--line);padding:.35rem .6rem;min-width:6rem}
blockquote{margin:1rem 0;padding:.25rem 1rem;border-left:.25rem solid var(--line)}img{max-width:100%;height:auto}.source{margin-top:3rem;font-size:.9rem}
@media (min-width:60rem){.page{grid-template-columns:17rem minmax(0,1fr)}nav{border-right:1px solid var(--line)}main{padding:0 2.5rem 4rem;max-width:61rem}summary{display:none}}
`;

/** Looks for every word in titles and texts; titles first. Nothing leaves the page. */
export const SCRIPT = `const field=document.getElementById('search'),list=document.getElementById('found'),nav=document.querySelector('nav details');
const wide=matchMedia('(min-width:60rem)');const open=()=>{nav.open=wide.matches};open();wide.addEventListener('change',open);
field.addEventListener('input',()=>{const words=field.value.toLowerCase().split(/\\s+/).filter(Boolean);list.replaceChildren();if(words.join('').length<2)return;
const rank=(page)=>{const title=page.title.toLowerCase(),text=page.text.toLowerCase();let sum=0;for(const word of words){const hits=text.split(word).length-1;if(!title.includes(word)&&hits===0)return 0;sum+=(title.includes(word)?100:0)+Math.min(hits,20)}return sum};
const found=PAGES.map((page)=>[rank(page),page]).filter(([sum])=>sum>0).sort((a,b)=>b[0]-a[0]).slice(0,12);
for(const [,page] of found){const item=document.createElement('li'),link=document.createElement('a'),at=Math.max(0,page.text.toLowerCase().indexOf(words[0])-60),small=document.createElement('small');
link.href=page.file;link.textContent=page.title;small.textContent=(at>0?'… ':'')+page.text.slice(at,at+150)+' …';link.append(small);item.append(link);list.append(item)}
if(found.length===0){const item=document.createElement('li');item.textContent='Nothing has all of these words';item.style.padding='.5rem .75rem';list.append(item)}});
`;
