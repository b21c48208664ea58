import type { NextStepView } from '@loive/contracts';
import type { Region, Stage } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import graphFile from '../../generated/case-graph.json';
import { usePhone } from '../../shared/usePhone.js';
import { useCodeWords } from '../../shared/words.js';
import { exitsOf, middleOf, type Exit, type Graph, type GraphEdge, type GraphLane } from './exits.js';
import css from './StateDiagram.module.css';

const GRAPH = graphFile as unknown as Graph;

/** The whole chart as parallel lanes, and beside it the same in words: where the case stands and what may follow. */
export function StateDiagram({ stage, steps }: { stage: Stage; steps: readonly NextStepView[] }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const exits = exitsOf(GRAPH, stage, steps);
  return (
    <section className={css['diagram']} aria-label={t('cases.diagram.label')}>
      {!phone && <Picture stage={stage} exits={exits} />}
      <div className={css['words']}>
        <p className={css['legend']}>{t(phone ? 'cases.diagram.legendList' : 'cases.diagram.legend')}</p>
        <Regions stage={stage} exits={exits} />
      </div>
    </section>
  );
}

function Picture({ stage, exits }: { stage: Stage; exits: ReadonlyMap<Region, readonly Exit[]> }) {
  return (
    // The same is told in words beside it, so the picture is for the eyes alone.
    <div className={css['picture']} style={{ inlineSize: GRAPH.width, blockSize: GRAPH.height }} aria-hidden>
      <svg width={GRAPH.width} height={GRAPH.height} viewBox={`0 0 ${GRAPH.width} ${GRAPH.height}`}>
        <defs>
          {['later', 'open'].map((kind) => (
            <marker key={kind} id={`mui-${kind}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
              <path d="M0 0L8 4L0 8z" className={css[`tip-${kind}`]} />
            </marker>
          ))}
        </defs>
        {GRAPH.lanes.map((lane) => (
          <Edges key={lane.region} lane={lane} exits={exits.get(lane.region) ?? []} />
        ))}
      </svg>
      {GRAPH.lanes.map((lane) => (
        <Boxes key={lane.region} lane={lane} present={stage[lane.region]} />
      ))}
    </div>
  );
}

function Edges({ lane, exits }: { lane: GraphLane; exits: readonly Exit[] }) {
  const numbersOn = (edge: GraphEdge): number[] => exits.flatMap((exit) => (exit.edge === edge && exit.number !== null ? [exit.number] : []));
  const ordered = [...lane.edges].sort((a, b) => numbersOn(a).length - numbersOn(b).length);
  return (
    <>
      {ordered.map((edge) => {
        const numbers = numbersOn(edge);
        const open = numbers.length > 0;
        const [x, y] = middleOf(edge.points);
        const label = numbers.join(', ');
        const half = 5 + label.length * 3.5;
        return (
          <g key={`${edge.from} ${edge.to}`} className={css[open ? 'open' : 'later']}>
            <polyline points={edge.points.map((point) => point.join(',')).join(' ')} markerEnd={`url(#mui-${open ? 'open' : 'later'})`} />
            {open && (
              <>
                <rect x={x - half - 2} y={y - 9} width={half * 2} height={18} rx={9} />
                <text x={x - 2} y={y + 4}>
                  {label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </>
  );
}

function Boxes({ lane, present }: { lane: GraphLane; present: string }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <>
      <p className={css['lane']} style={{ insetBlockStart: lane.y, insetInlineStart: 8 }}>
        {t(`cases.diagram.region.${lane.region}`)}
      </p>
      {lane.states.map(({ state, x, y, width, height }) => (
        <p
          key={state}
          className={css['box']}
          data-present={state === present}
          style={{ insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }}
        >
          {word(`cases.diagram.state.${lane.region}`, state)}
        </p>
      ))}
    </>
  );
}

function Regions({ stage, exits }: { stage: Stage; exits: ReadonlyMap<Region, readonly Exit[]> }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <ul className={css['regions']}>
      {[...exits].map(([region, ways]) => (
        <li key={region}>
          <p>
            <strong>{t(`cases.diagram.region.${region}`)}</strong>: {word(`cases.diagram.state.${region}`, stage[region])}
          </p>
          {ways.length === 0 ? (
            <p className={css['later']}>{t('cases.diagram.noExit')}</p>
          ) : (
            <ul className={css['ways']}>
              {ways.map(({ edge, type, number }) => (
                <li key={`${edge.to} ${type}`} data-open={number !== null}>
                  <span className={css['number']}>{number ?? '–'}</span>
                  <span>
                    {t('cases.diagram.exit', { event: word('cases.event.do', type), state: word(`cases.diagram.state.${region}`, edge.to) })}
                    {number !== null && <span className="visually-hidden"> ({t('cases.steps.allowed')})</span>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
