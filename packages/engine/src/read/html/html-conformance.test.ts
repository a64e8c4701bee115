import { describeReader } from '../conformance.ts';
import { HTML_SAMPLES } from '../fixture/samples.ts';
import { htmlReader } from './index.ts';

describeReader(htmlReader, HTML_SAMPLES);
