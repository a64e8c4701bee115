import { describeReader } from '../conformance.ts';
import { CSV_SAMPLES } from '../fixture/samples.ts';
import { csvReader } from './index.ts';

describeReader(csvReader, CSV_SAMPLES);
