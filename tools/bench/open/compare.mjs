import { list, read } from '../requests.mjs';
import { medianRatio, ratio, sideOf } from '../slices.mjs';
import { firstDifference } from './alike.mjs';

/** Says of which pages the two houses differ in more than values; then they do not do the same work. */
export async function alikeOn([one, oneCase], [other, otherCase]) {
  const wrong = [];
  const pages = {
    'a case': async (client, id) => JSON.parse((await client.ask('GET', `/api/cases/${id}`)).text),
    'a timeline': read,
    'the worklist': (client) => list(client),
  };
  for (const [what, page] of Object.entries(pages)) {
    const found = firstDifference(await page(one, oneCase), await page(other, otherCase));
    if (found !== null) wrong.push(`without rules and sealing ${what} differs at ${found}`);
  }
  return wrong;
}

/** Rate (the median of the turns) and CPU of each job beside the same without rules and sealing. */
export function summaryWithout(slices, jobs) {
  return jobs.map((job) => {
    const [ours, bare] = ['api', 'without'].map((side) => slices.filter((slice) => slice.job === job && slice.side === side));
    const [api, without] = [sideOf(ours), sideOf(bare)];
    return {
      job,
      api,
      without,
      rateRatio: medianRatio(ours, bare),
      cpuRatio: api.cpuMs && without.cpuMs ? ratio(cpuOf(without), cpuOf(api)) : null,
    };
  });
}

const cpuOf = ({ cpuMs }) => cpuMs.api + cpuMs.database;
