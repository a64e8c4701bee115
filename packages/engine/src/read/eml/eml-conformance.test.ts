import { describeReader } from '../conformance.ts';
import { MAIL_SAMPLES } from '../fixture/samples.ts';
import { emlReader } from './index.ts';

describeReader(emlReader, MAIL_SAMPLES);
