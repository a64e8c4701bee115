/** What each parser and refiner did with a document, for `why` and `--trace`. */
export { traceFacts } from './trace-facts.ts';
export {
  openTrace,
  type Trace,
  TRACE_STEPS,
  type TraceData,
  type TracedEvent,
  type TraceEvent,
  type TraceStep,
} from './trace.ts';
