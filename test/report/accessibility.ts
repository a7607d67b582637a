/** What axe finds on a page that is open in a browser. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** These rules look at the colours of each text, and take most of the time. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** To be called once a page, after it was loaded. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await page.evaluate(KINDS_OF_TEXT);
}

/** Every rule but those about colours, on the whole page. */
export function structureViolations(page: Page): Promise<readonly string[]> {
  return run(page, { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) });
}

/**
 * The rules about colours, on the first text of each kind. Two of a kind have the same elements around them with the same
 * classes: the same colours. Everything else is taken out of the page meanwhile, because axe looks at all that is there.
 *
 * @param examined the kinds of text that need not be examined again; those of this page are added
 */
export async function colourViolations(page: Page, examined: Set<string>): Promise<readonly string[]> {
  const kinds = (await page.evaluate(`keepNewKinds(${JSON.stringify([...examined])})`)) as readonly string[];
  for (const kind of kinds) examined.add(kind);
  const found = kinds.length === 0 ? [] : await run(page, { runOnly: COLOUR_RULES });
  await page.evaluate('putBack()');
  return found;
}

async function run(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  const found = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  )) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Takes out of the page what holds no visible text of a kind that is not in the list, and names the kinds that stay. */
const KINDS_OF_TEXT = `window.keepNewKinds = (examined) => {
  const looks = new Map();
  const look = (one) => {
    if (one === null) return '';
    if (!looks.has(one))
      looks.set(one, look(one.parentElement) + '/' + one.tagName + [...one.attributes].map(({ name, value }) =>
        name === 'href' ? ' href' : /^(?:class|style|role|open|type|aria-current|data-status)/.test(name) ? ' ' + name + '=' + value : '',
      ).join(''));
    return looks.get(one);
  };
  const known = new Set(examined);
  const added = [];
  const needed = new Set();
  for (const one of document.body.querySelectorAll('*')) {
    if (![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
    const kind = look(one);
    if (known.has(kind) || !one.checkVisibility()) continue;
    known.add(kind);
    added.push(kind);
    for (let around = one; around !== null && !needed.has(around); around = around.parentElement) needed.add(around);
  }
  const taken = [...document.body.querySelectorAll('*')]
    .filter((one) => !needed.has(one) && needed.has(one.parentElement))
    .map((one) => ({ one, place: document.createComment('') }));
  for (const { one, place } of taken) one.replaceWith(place);
  window.putBack = () => {
    for (const { one, place } of taken) place.replaceWith(one);
  };
  return added;
}`;
