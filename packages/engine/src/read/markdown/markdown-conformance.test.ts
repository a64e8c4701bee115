import { describeReader } from '../conformance.ts';
import { MARKDOWN_SAMPLES } from '../fixture/samples.ts';
import { markdownReader } from './index.ts';

describeReader(markdownReader, MARKDOWN_SAMPLES);
