import { useEffect, useRef, useState } from 'react';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { RateChart, RateChartRequest } from '../../core/rateChart/rateChart.ts';
import { rateChartParts } from '../../state/rateChartView.ts';
import { chartCsv } from './chartCsv.ts';

const FILE_NAME = 'ketamine-rate-chart.csv';

/**
 * Writes the whole table of a request to a file. A large one is worked out part by part, and the page
 * stays usable in between; a change of the request or the end of the view ends it.
 */
export function useDownload(
  request: RateChartRequest | undefined,
  library: DrugLibrary,
): { readonly download: () => void; readonly isBusy: boolean } {
  const [busyWith, setBusyWith] = useState<RateChartRequest | undefined>();
  const wanted = useRef(request);
  useEffect(() => {
    wanted.current = request;
    return () => {
      wanted.current = undefined;
    };
  }, [request]);

  const write = async (asked: RateChartRequest): Promise<void> => {
    const parts: RateChart[] = [];
    for (const part of rateChartParts(asked, library)) {
      parts.push(part);
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      if (wanted.current !== asked) return;
    }
    const [first, ...others] = parts;
    if (first !== undefined) save(chartCsv([first, ...others], library, new Date()));
  };

  return {
    isBusy: busyWith !== undefined && busyWith === request,
    download: () => {
      if (request === undefined || busyWith === request) return;
      setBusyWith(request);
      void write(request).finally(() => {
        setBusyWith((current) => (current === request ? undefined : current));
      });
    },
  };
}

/** Hands a text to the browser's downloads. Nothing leaves this computer. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  // The download has its own hold on the file by the time this runs.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
