import { createHash } from 'node:crypto';
import { moment, reportTitle } from '../labels.ts';
import type { ReportModel } from '../model.ts';
import { keyOption, proofCheck } from './check-command.ts';
import { upFrom } from './parts.ts';
import { paperMargins } from './print-margins.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { Html, html, htmlOf, type Value } from './template.ts';

/** One page before it is put into its frame. */
export interface HtmlPage {
  /** Path in the folder: `index.html`, `systems/support-bot.html`. */
  readonly path: string;
  readonly title: string;
  readonly body: Html;
  /** Which entry of the navigation it belongs to. */
  readonly under: string;
}

const NAVIGATION: readonly (readonly [string, string])[] = [
  ['index.html', 'Overview'],
  ['statement-of-applicability.html', 'Statement of Applicability'],
  ['gaps.html', 'Gap report'],
  ['systems.html', 'AI systems'],
  ['risks.html', 'Risks and impacts'],
  ['documents.html', 'Documents'],
  ['scorecard.html', 'Objectives and scorecard'],
  ['oversight.html', 'Human oversight'],
  ['questions.html', 'Auditor’s questions'],
  ['readiness.html', 'Readiness'],
  ['crosswalk.html', 'Other frameworks'],
  ['checking.html', 'How to check this'],
];

const CHANGES = ['changes.html', 'Since the last package'] as const;

const SCRIPT_DIGEST = digest(SCRIPT);

/** What a page may load and run: its own style and its own script, by their digests, and nothing else. */
function contentPolicy(style: string): string {
  return [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    `script-src '${SCRIPT_DIGEST}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/** The whole page. */
export function layoutPage(page: HtmlPage, model: ReportModel): string {
  const { repository, ledger, commit, madeAt, version, shortfalls } = model;
  return documentOf(page, {
    name: repository.name,
    kind: reportTitle(model),
    label: 'Evidence package',
    navigation: model.changes === undefined ? NAVIGATION : [...NAVIGATION, CHANGES],
    version,
    style: paperMargins(model),
    alarm: alarm(ledger, shortfalls),
    footer: html`Made by aims-gate ${version} at ${moment(madeAt)} UTC from commit <code>${commit}</code>. <a href="${upFrom(page.path)}checking.html">How this package is checked</a>, also without aims-gate. A file named here is shown by <code>git show ${commit.slice(0, 12)}:PATH</code>.${ledgerLine(model)}`,
  });
}

/** How a record is seen, how its proof is checked, and how another one is made. */
function ledgerLine({ ledger, proven }: ReportModel): Value {
  if (ledger.state !== 'whole') return undefined;
  const whole = html` A record is shown by <code>aims-gate evidence show NUMBER</code> in a clone with the branch <code>${ledger.branch}</code>; <code>aims-gate evidence verify</code> checks the whole ledger.`;
  if (proven.size === 0) return whole;
  const trust = keyOption(ledger, '--key');
  const checked =
    trust === undefined
      ? 'not signed'
      : html`checked away from the repository by <code>${proofCheck(trust)}</code>`;
  return html`${whole} A proof beside a record is ${checked}; that of any other record is made by <code>aims-gate evidence prove NUMBER</code>.`;
}

/** What all pages of one package share. */
export interface Frame {
  readonly name: string;
  readonly kind: string;
  /** What the navigation is read out as. */
  readonly label: string;
  /** Path and title of each page. */
  readonly navigation: readonly (readonly [string, string])[];
  readonly version: string;
  /** Style of this package alone; absent: none. */
  readonly style?: string;
  readonly alarm: Value;
  readonly footer: Html;
}

/** `page` in its frame, as the text of a file. */
export function documentOf({ path, title, body, under }: HtmlPage, frame: Frame): string {
  const { name, kind, label, navigation, version, alarm: said, footer } = frame;
  const style = `${STYLE}${frame.style ?? ''}`;
  const up = upFrom(path);
  const links = navigation.map(
    ([to, text]) =>
      html`<li><a href="${up}${to}"${to === under ? html` aria-current="page"` : undefined}>${text}</a></li>`,
  );
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="aims-gate ${version}">
<title>${title} · ${name}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<div class="frame">
<nav class="side" aria-label="${label}"><div class="inner"><p class="name">${name}</p><p class="kind">${kind}</p><ul>${links}</ul></div></nav>
<main id="content">
${said}
${body}
<footer><p>${footer}</p></footer>
</main>
</div>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}

/** What a reader must know before anything else, on every page. */
function alarm(ledger: ReportModel['ledger'], shortfalls: ReportModel['shortfalls']): Value {
  const broken =
    ledger.state === 'broken'
      ? html`<div class="alarm" role="note"><strong>The evidence ledger cannot be relied on.</strong><p><code>${ledger.record}</code>: ${ledger.because}. Nothing in this package rests on the ledger: no decision, no approval, no life cycle. Find out who changed <code>${ledger.branch}</code>, then make the report again.</p></div>`
      : undefined;
  const unread =
    shortfalls.length === 0
      ? undefined
      : html`<div class="alarm" role="note"><strong>The repository could not be read in full.</strong>${shortfalls.map((one) => html`<p>${htmlOf(one)}</p>`)}</div>`;
  return [broken ?? [], unread ?? []].flat();
}
