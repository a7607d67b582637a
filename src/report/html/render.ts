import { decisionsBySystem } from '../decisions.ts';
import type { Exporter, PackageFile } from '../exporters/exporter.ts';
import type { ReportModel } from '../model.ts';
import { type HtmlPage, layoutPage } from './layout.ts';
import { applicabilityPage } from './pages/applicability.ts';
import { changesPage } from './pages/changes.ts';
import { checkingPage } from './pages/checking.ts';
import { crosswalkPage } from './pages/crosswalk.ts';
import { decisionsPages } from './pages/decisions.ts';
import { documentsPage, systemDocumentsPage } from './pages/documents.ts';
import { gapsPage } from './pages/gaps.ts';
import { oversightPage } from './pages/oversight.ts';
import { overviewPage } from './pages/overview.ts';
import { pullRequestsPages } from './pages/pull-requests.ts';
import { questionsPage } from './pages/questions.ts';
import { readinessPage } from './pages/readiness.ts';
import { risksPage } from './pages/risks.ts';
import { scorecardPage } from './pages/scorecard.ts';
import { systemPage, systemsPage } from './pages/systems.ts';

/** The package for people: pages that open from disk, print, and need no script. One at a time is held. */
export const html: Exporter = async function* (model) {
  for await (const page of htmlPages(model)) yield file(page, model);
};

/** Every page of the package, in the order in which it is read. */
export async function* htmlPages(model: ReportModel): AsyncGenerator<HtmlPage> {
  // The chart library is only needed here, and slow to load.
  const { domainChart } = await import('./charts/domains.ts');
  const { latencyChart } = await import('./charts/latency.ts');
  const { monthChart } = await import('./charts/months.ts');
  const { months, latency, decisions } = model.oversight;
  const decided = decisionsBySystem(decisions);
  const first: readonly HtmlPage[] = [
    overviewPage(model, domainChart(model.controls, model.domains)),
    applicabilityPage(model),
    gapsPage(model),
    systemsPage(model),
    risksPage(model),
    documentsPage(model),
    scorecardPage(model),
    oversightPage(model, monthChart(months), latencyChart(latency)),
    questionsPage(model),
    readinessPage(model),
    crosswalkPage(model),
    checkingPage(model),
  ];
  const changes = changesPage(model);
  yield* changes === undefined ? first : [...first, changes];
  for (const system of model.systems) {
    yield systemPage(system, decided.get(system.id) ?? [], model);
    yield systemDocumentsPage(system, model);
  }
  yield* decisionsPages(model);
  yield* pullRequestsPages(model);
}

function file(page: HtmlPage, model: ReportModel): PackageFile {
  return { path: page.path, content: layoutPage(page, model) };
}
