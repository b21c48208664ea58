import type { RegionChart } from '../chart.js';

/** Summary of the register of measures: in force while any measure runs. Never waits for identification. */
export const PROTECTION: RegionChart<'protection'> = {
  unassessed: {
    'assessRisk.low': { target: 'notNeeded' },
    'assessRisk.raised': { target: 'needed' },
  },
  notNeeded: {
    'assessRisk.low': {},
    'assessRisk.raised': { target: 'needed' },
  },
  needed: {
    'assessRisk.low': { target: 'notNeeded' },
    'assessRisk.raised': {},
    requestProtection: { target: 'requested' },
  },
  requested: {
    'assessRisk.low': {},
    'assessRisk.raised': {},
    requestProtection: {},
    orderProtection: { target: 'inForce', guards: ['measureRequested'] },
    refuseProtection: { target: 'needed' },
  },
  inForce: {
    'assessRisk.low': {},
    'assessRisk.raised': {},
    requestProtection: {},
    orderProtection: { guards: ['measureRequested'] },
    refuseProtection: { guards: ['measureRequested'] },
    endProtection: [
      { target: 'requested', guards: ['lastMeasure', 'measureRequested'] },
      { target: 'ended', guards: ['lastMeasure'] },
      {},
    ],
  },
  ended: {
    'assessRisk.low': {},
    'assessRisk.raised': { target: 'needed' },
    requestProtection: { target: 'requested' },
  },
};
