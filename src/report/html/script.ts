/**
 * Search and filter of tables, an addition: without it every page is there in full. Runs in the reader's browser
 * under a policy that allows this very text and nothing else.
 */
export const SCRIPT = `
for (const form of document.querySelectorAll('form.filter')) {
  const rows = [...document.getElementById(form.dataset.for).querySelectorAll('[data-row], tbody tr')];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const find = form.querySelector('input');
  const status = form.querySelector('select');
  const said = form.querySelector('output');
  const apply = () => {
    const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = status ? status.value : '';
    let seen = 0;
    rows.forEach((row, index) => {
      const fits = words.every((word) => texts[index].includes(word)) && (!wanted || row.dataset.status === wanted);
      row.hidden = !fits;
      if (fits) seen += 1;
    });
    said.value = seen === rows.length ? rows.length + ' rows' : seen + ' of ' + rows.length + ' rows';
  };
  // On a phone a long table begins with what is missing; a link into it shows its row all the same.
  const gaps = status && rows.some((row) => row.dataset.status === 'gap');
  if (gaps && matchMedia('(max-width: 40rem)').matches) { status.value = 'gap'; apply(); }
  const linked = () => {
    const row = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('[hidden]');
    if (!row || !rows.includes(row)) return;
    find.value = '';
    if (status) status.value = '';
    apply();
    row.scrollIntoView();
  };
  linked();
  addEventListener('hashchange', linked);
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
}
`;
