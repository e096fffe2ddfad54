import { escapeLines, escapeLog } from './report/escape.ts';

/** Hears what a run is doing. A note may quote a guest; whatever is written is made inert for terminals and runners. */
export interface Progress {
  readonly step: (text: string) => void;
  /** Something that stays: what `golden --update` rewrote. */
  readonly note: (text: string) => void;
  /** Takes away what is in the way of the report. */
  readonly end: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const CLEAR_LINE = '\r\u001b[2K';
const FRAME_MS = 80;

/** A spinner where somebody watches, a line a step where a log is written. */
export function progressOn(terminal: Terminal): Progress {
  return terminal.isTTY === true ? spinner(terminal) : lines(terminal);
}

export const SILENT: Progress = { step: () => {}, note: () => {}, end: () => {} };

function inert(text: string): string {
  return escapeLog(escapeLines(text).join('\n'));
}

function lines(terminal: Terminal): Progress {
  const line = (text: string) => terminal.write(`${inert(text)}\n`);
  return { step: line, note: line, end: () => {} };
}

function spinner(terminal: Terminal): Progress {
  let current = '';
  let frame = 0;
  const draw = () => terminal.write(`${CLEAR_LINE}${FRAMES[frame++ % FRAMES.length]} ${inert(current)}`);
  let timer: NodeJS.Timeout | null = null;
  return {
    step: (text) => {
      current = text;
      draw();
      timer ??= setInterval(draw, FRAME_MS).unref();
    },
    note: (text) => terminal.write(`${CLEAR_LINE}${inert(text)}\n`),
    end: () => {
      if (timer !== null) clearInterval(timer);
      timer = null;
      terminal.write(CLEAR_LINE);
    },
  };
}
