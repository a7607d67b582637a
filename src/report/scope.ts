export type FrameworkId = 'iso-42001' | 'eu-ai-act' | 'nist-ai-rmf' | 'iso-27001' | 'gdpr' | 'hipaa';

/** ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
