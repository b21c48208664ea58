import type { NextStepView } from '@loive/contracts';
import type { Region, Stage } from '@loive/domain';

/** One state of a lane, in CSS pixels. */
export interface GraphState {
  state: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One way from a state to another, by any of its events (`close.reintegrated` for a kind of an event). */
export interface GraphEdge {
  from: string;
  to: string;
  events: readonly string[];
  points: readonly (readonly number[])[];
}

/** One region of the chart as a lane. */
export interface GraphLane {
  region: Region;
  y: number;
  width: number;
  height: number;
  states: readonly GraphState[];
  edges: readonly GraphEdge[];
}

/** The chart as it was laid out when the app was built. */
export interface Graph {
  width: number;
  height: number;
  lanes: readonly GraphLane[];
}

/** A way out of a present state. `number` is set for those that this reader may take now. */
export interface Exit {
  edge: GraphEdge;
  type: string;
  number: number | null;
}

/** The wire event of a chart event: `close.otherwise` is a kind of `close`. */
const wireType = (event: string): string => event.split('.')[0] ?? event;

function isOpen(event: string, steps: readonly NextStepView[]): boolean {
  const step = steps.find(({ type }) => type === wireType(event));
  if (step === undefined || !step.allowed) return false;
  const kind = event.slice(wireType(event).length + 1);
  return kind === '' || kind === 'otherwise' || step.variants === undefined || step.variants.includes(kind);
}

/** Exits of the present state of every lane, one for each event, those allowed now numbered from 1 over all lanes. */
export function exitsOf(graph: Graph, stage: Stage, steps: readonly NextStepView[]): Map<Region, Exit[]> {
  let last = 0;
  return new Map(
    graph.lanes.map((lane) => {
      const exits = lane.edges
        .filter(({ from }) => from === stage[lane.region])
        .flatMap((edge) =>
          [...new Set(edge.events.map(wireType))].map((type): Exit => {
            const open = edge.events.some((event) => wireType(event) === type && isOpen(event, steps));
            return { edge, type, number: open ? ++last : null };
          }),
        );
      return [lane.region, exits];
    }),
  );
}

/** The point halfway along an edge, where its number stands. */
export function middleOf(points: GraphEdge['points']): [x: number, y: number] {
  const lengths = points.slice(1).map(([x = 0, y = 0], index) => Math.hypot(x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    if (left > length) {
      left -= length;
      continue;
    }
    const [x0 = 0, y0 = 0] = points[index] ?? [];
    const [x1 = 0, y1 = 0] = points[index + 1] ?? [];
    const share = length === 0 ? 0 : left / length;
    return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
  }
  const [x = 0, y = 0] = points[0] ?? [];
  return [x, y];
}
