/** Mail. */
export { emlReader } from './eml-reader.ts';
