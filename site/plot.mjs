// Fits Observable Plot to this site, as it is bundled (docs/decisions/0015): no style element, which the content policy forbids, and nothing
// of what no chart here uses. Fails the build when Plot no longer has what is changed here, so that a new version is looked at.
import { readFileSync } from 'node:fs';

// Plot puts this element into each drawing; site/css/_explore.scss has its rules.
const style = /\.call\(\(svg\) =>\s*\/\/[^\n]*\n\s*svg\.append\("style"\)\.text\(\s*`[^`]*`\s*\)\s*\)/;

// The parts that no chart of ours asks for, and what stands in for them.
const standIns = {
  '@observablehq/plot/src/index.js': `
    export { plot } from './plot.js';
    export { areaY } from './marks/area.js';
    export { axisX, axisY, gridX, gridY } from './marks/axis.js';
    export { dot } from './marks/dot.js';
    export { lineY } from './marks/line.js';
    export { rect } from './marks/rect.js';
    export { ruleX, ruleY } from './marks/rule.js';
    export { text } from './marks/text.js';`,
  // Maps.
  '@observablehq/plot/src/projection.js': `
    const none = () => undefined;
    export { none as createProjection, none as projectionAspectRatio, none as xyProjection, none as project, none as getGeometryChannels };
    export const hasProjection = () => false;`,
  'd3-geo': 'export const geoPath = () => undefined;',
  // Legends, tips and pointers: ours are reached by keys and touch too.
  '@observablehq/plot/src/legends.js': 'export const createLegends = () => [], exposeLegends = () => undefined;',
  '@observablehq/plot/src/marks/tip.js': 'export const tip = () => undefined;',
  '@observablehq/plot/src/interactions/pointer.js': `
    const same = (options) => options;
    export { same as pointer, same as pointerX, same as pointerY };`,
  // Colours of its own: ours are in the style sheet, for the light, the dark and the printed page.
  '@observablehq/plot/src/scales/schemes.js': `
    const none = () => undefined, no = () => false;
    export { none as ordinalScheme, none as quantitativeScheme, none as maybeBooleanRange, none as ordinalRange, no as isCategoricalScheme, no as isDivergingScheme };`,
  // Curves and arrow heads: lines are straight from figure to figure.
  '@observablehq/plot/src/curve.js': `
    import { curveLinear } from 'd3';
    const straight = () => curveLinear;
    export { curveLinear as curveAuto, straight as maybeCurve, straight as maybeCurveAuto };`,
  '@observablehq/plot/src/marker.js': `
    const none = () => undefined;
    export { none as markers, none as applyMarkers, none as applyGroupedMarkers };`,
  '@observablehq/plot/src/marks/vector.js': `
    const none = () => undefined;
    export { none as vectorX, none as vectorY };`,
  // Dates and bins: periods are years, and figures are never put together.
  '@observablehq/plot/src/time.js': `
    const none = () => undefined;
    export { none as timeInterval, none as utcInterval, none as inferTimeFormat, none as generalizeTimeInterval };
    export const intervalDuration = Symbol();`,
  '@observablehq/plot/src/scales/temporal.js': `
    const none = () => undefined;
    export { none as createScaleTime, none as createScaleUtc };`,
  '@observablehq/plot/src/transforms/bin.js': `
    const same = (options) => options;
    export { same as maybeDenseIntervalX, same as maybeDenseIntervalY };`,
  // Numbers as a browser's language writes them: ours are written as everywhere on the site. To make a formatter, as Plot does before anything is drawn, holds a phone up for a tenth of a second.
  '@observablehq/plot/src/format.js': 'export const formatDefault = String;',
  'd3-time-format': 'export const utcFormat = () => String, timeFormat = utcFormat;',
};

export const plotForThisSite = {
  name: 'plot-for-this-site',
  setup({ onResolve, onLoad, onEnd }) {
    const met = new Set();
    const standIn = (name) => {
      met.add(name);
      return { contents: standIns[name], loader: 'js' };
    };
    onResolve({ filter: /^d3-(geo|time-format)$/ }, ({ path }) => ({ path, namespace: 'stand-in', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => standIn(path));
    onLoad({ filter: /[\\/]@observablehq[\\/]plot[\\/]src[\\/]/ }, ({ path }) => {
      const name = path.replaceAll('\\', '/').split('/node_modules/').at(-1);
      if (Object.hasOwn(standIns, name)) return standIn(name);
      if (!name.endsWith('/src/plot.js')) return undefined;
      const source = readFileSync(path, 'utf8');
      if (style.test(source)) met.add('the style element of Plot');
      return { contents: source.replace(style, ''), loader: 'js' };
    });
    onEnd(() => {
      const missed = ['the style element of Plot', ...Object.keys(standIns)].filter((name) => !met.has(name));
      return { errors: missed.map((name) => ({ text: `site/plot.mjs takes out ${name}, which it did not find` })) };
    });
  },
};
