/** Rate, percentiles and CPU of one job on one side, from its slices. */
export function sideOf(slices) {
  const times = slices.flatMap((slice) => slice.times).sort((a, b) => a - b);
  const elapsed = slices.reduce((sum, slice) => sum + slice.elapsed, 0);
  const at = (share) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN, 1);
  const measured = slices.every(({ cpu }) => cpu) && times.length > 0;
  const each = (part) => round(slices.reduce((sum, { cpu }) => sum + cpu[part], 0) / times.length, 2);
  return {
    jobs: times.length,
    failed: slices.reduce((sum, slice) => sum + slice.failed, 0),
    perSecond: Math.round(times.length / elapsed),
    p50: at(0.5),
    p95: at(0.95),
    cpuMs: measured ? { api: each('api'), database: each('database') } : null,
  };
}

/** The rate of one side / another's, turn by turn, and of these the median: a machine that halts in one turn spoils that one alone. */
export function medianRatio(slices, others) {
  const rate = ({ times, elapsed }) => times.length / elapsed;
  const ratios = slices.map((slice) => ratio(rate(slice), rate(others.find(({ round }) => round === slice.round)))).sort((a, b) => a - b);
  const middle = ratios.length / 2;
  return round((ratios[Math.ceil(middle) - 1] + ratios[Math.floor(middle)]) / 2, 3);
}

export const ratio = (part, whole) => round(part / whole, 3);

export const round = (value, digits) => Number(value.toFixed(digits));
