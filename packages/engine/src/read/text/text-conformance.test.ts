import { describeReader } from '../conformance.ts';
import { TEXT_SAMPLES } from '../fixture/samples.ts';
import { textReader } from './index.ts';

describeReader(textReader, TEXT_SAMPLES);
