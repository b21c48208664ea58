import ELK from 'elkjs';
import { domain, regions } from './domain.mjs';

const FILE = 'apps/web/src/generated/case-graph.json';
const NODE = { width: 128, height: 36 };
const LANE = { gap: 20, left: 8, top: 22 };

/**
 * The statechart laid out for the web app: one lane for each region, one below the other, in CSS pixels.
 * Laid out here, since the layout engine weighs more than the whole app.
 */
export async function caseGraphFile() {
  const elk = new ELK();
  const lanes = [];
  let top = 0;
  for (const region of regions) {
    const lane = placed(await elk.layout(graphOf(region)), region, top);
    lanes.push(lane);
    top = lane.y + lane.height + LANE.gap;
  }
  const graph = {
    chartVersion: domain.CHART_VERSION,
    width: Math.max(...lanes.map(({ width }) => width)),
    height: top - LANE.gap,
    lanes,
  };
  return new Map([[FILE, `${JSON.stringify(graph)}\n`]]);
}

function graphOf({ id, states, moves }) {
  const arrows = new Map();
  for (const { from, to, event, stays } of moves) {
    if (!stays) arrows.set(`${from}>${to}`, [...(arrows.get(`${from}>${to}`) ?? []), event]);
  }
  return {
    id,
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.spacing.nodeNode': '18',
      'elk.spacing.edgeNode': '12',
      'elk.spacing.edgeEdge': '10',
      'elk.layered.spacing.nodeNodeBetweenLayers': '44',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      // Earlier states stand left: what leads back is drawn as leading back.
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.padding': `[top=${LANE.top},left=${LANE.left},bottom=8,right=8]`,
      'elk.randomSeed': '1',
    },
    children: states.map((state) => ({ id: state, ...NODE })),
    edges: [...arrows].map(([key, events]) => {
      const [from, to] = key.split('>');
      return { id: key, sources: [from], targets: [to], events: [...new Set(events)] };
    }),
  };
}

function placed(layout, { id, initial, moves }, y) {
  return {
    region: id,
    y,
    width: round(layout.width),
    height: round(layout.height),
    states: layout.children.map((node) => ({
      state: node.id,
      initial: node.id === initial,
      x: round(node.x),
      y: round(node.y + y),
      width: node.width,
      height: node.height,
      /** Events that change facts and leave the state. */
      stays: [...new Set(moves.filter((move) => move.stays && move.from === node.id).map(({ event }) => event))],
    })),
    edges: layout.edges.map((edge) => {
      const [{ startPoint, bendPoints = [], endPoint }] = edge.sections;
      return {
        from: edge.sources[0],
        to: edge.targets[0],
        events: edge.events,
        points: [startPoint, ...bendPoints, endPoint].map((point) => [round(point.x), round(point.y + y)]),
      };
    }),
  };
}

function round(value) {
  return Math.round(value * 10) / 10;
}
