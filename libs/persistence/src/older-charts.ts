import { CHART_VERSION, type ChartedCase } from '@loive/domain';
import type { DataSource } from 'typeorm';

/** The cases that were last written under another chart than the present one, by code. */
export function casesOnOlderCharts(owner: DataSource): Promise<readonly ChartedCase[]> {
  return owner.query('SELECT code, chart_version AS "chartVersion", stage FROM app.older_charts($1)', [CHART_VERSION]);
}
