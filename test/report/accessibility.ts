/** What axe finds on a page that is open in a browser. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** These rules look at the colours of each text, and take most of the time. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** To be called once a page, after it was loaded. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate(HIDE_REPEATS);
}

/**
 * @param about `structure`: every rule but those about colours, on the whole page; `colours`: the others, on the first of each
 *   kind of row, entry and article. Two of a kind have the same elements with the same classes: the same colours.
 */
export async function violations(page: Page, about: 'structure' | 'colours'): Promise<readonly string[]> {
  const options =
    about === 'colours'
      ? { runOnly: COLOUR_RULES }
      : { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) };
  const run = `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`;
  const call =
    about === 'colours'
      ? `(async () => { hideRepeats(true); try { return await ${run}; } finally { hideRepeats(false); } })()`
      : run;
  const found = (await page.evaluate(call)) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Hides, or shows again, each element that repeats an earlier one of its parent. */
const HIDE_REPEATS = `window.hideRepeats = (hide) => {
  if (!hide) {
    for (const one of document.querySelectorAll('[data-repeat]')) {
      one.style.removeProperty('display');
      one.removeAttribute('data-repeat');
    }
    return;
  }
  const look = (one) =>
    one.tagName + [...one.attributes].map(({ name, value }) =>
      /^(?:class|style|role|open|hidden|type|aria-|data-)/.test(name) ? ' ' + name + '=' + value : '',
    ).join('') + '(' + [...one.children].map(look).join() + ')';
  for (const parent of document.querySelectorAll('tbody, ul, ol, dl, main, section')) {
    const seen = new Set();
    for (const one of parent.querySelectorAll(':scope > tr, :scope > li, :scope > article, :scope > div')) {
      const own = look(one);
      if (seen.has(own)) {
        one.style.setProperty('display', 'none');
        one.setAttribute('data-repeat', '');
      }
      seen.add(own);
    }
  }
}`;
