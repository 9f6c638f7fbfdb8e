import { cpus } from 'node:os';
import { LATENCY, SLOW_DOWN } from './stage.ts';

export interface Row {
  what: string;
  /** Milliseconds; null where only the ratio means something. */
  time: number | null;
  ratio: number;
  than: string;
}

/** The page of results. `weight` is what the weight check prints. */
export function page(rows: readonly Row[], weight: string): string {
  const table = rows.map(({ what, time, ratio, than }) =>
    [what, ratio.toFixed(2), than, time === null ? '' : time.toFixed(0)].join(' | '),
  );
  const parts = weight
    .split('\n')
    .filter((line) => /^(start|SDK|words|first route|floor|ratio)/.test(line))
    .join('\n');
  return `# Performance

Written by \`npm run bench\`; do not edit by hand. One run on one machine (${cpus().length} cores, Chromium without a
graphics card, processor slowed down ${SLOW_DOWN} times, every answer of the portal ${LATENCY} ms late). Only the ratios
travel: the milliseconds are there to see how large the whole is.

Times run from the press until the first task after the frame that shows the result, so that script, style, layout and
paint all count. Each is a median.

| What | Ratio | to | ms here |
| --- | ---: | --- | ---: |
| ${table.join(' |\n| ')} |

## Script of the first route

What the list needs, against what react, react-dom, react-query and the SDK's frame entry weigh together, built in the
same run. At most 1.35 is allowed; \`npm test\` holds it.

\`\`\`
${parts}
\`\`\`
`;
}
