/** Query strings read by a table of parameters. What is not in the table is ignored, as clients of yente count on. */
import type { Parameter, ParameterValues } from '@waybill/contract';
import { type Complaint, invalid } from './http-error.ts';

/** A query string as Fastify hands it over: repeated names are lists. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

type Value = number | boolean | string | readonly string[] | undefined;

/** Throws a 422 that names every value that does not fit. */
export function readParameters<const T extends readonly Parameter[]>(
  table: T,
  query: unknown,
): ParameterValues<T> {
  const raw = query as RawQuery;
  const values: Record<string, Value> = {};
  const complaints: Complaint[] = [];
  for (const parameter of table) {
    const given = raw[parameter.name];
    if (parameter.kind === 'texts') values[parameter.name] = readTexts(parameter, given, complaints);
    else {
      const last = typeof given === 'object' ? given.at(-1) : given;
      values[parameter.name] = last === undefined ? parameter.default : readOne(parameter, last, complaints);
    }
  }
  if (complaints.length > 0) throw invalid(...complaints);
  return values as ParameterValues<T>;
}

function readTexts(
  { name, default: preset, mostItems }: Parameter,
  given: string | readonly string[] | undefined,
  complaints: Complaint[],
): readonly string[] {
  if (given === undefined) return (preset ?? []) as readonly string[];
  const texts = (typeof given === 'string' ? [given] : given).map((text) => text.trim()).filter(Boolean);
  if (mostItems !== undefined && texts.length > mostItems)
    complaints.push({
      type: 'too_long',
      loc: ['query', name],
      msg: `List should have at most ${mostItems} items after validation, not ${texts.length}`,
      ctx: { field_type: 'List', max_length: mostItems, actual_length: texts.length },
    });
  return texts;
}

const TRUE = new Set(['true', '1', 'yes', 'on', 't', 'y']);
const FALSE = new Set(['false', '0', 'no', 'off', 'f', 'n']);

function readOne(parameter: Parameter, text: string, complaints: Complaint[]): Value {
  const { name, kind, choices } = parameter;
  const complain = (type: string, msg: string, ctx?: Complaint['ctx']): undefined => {
    complaints.push({ type, loc: ['query', name], msg, input: text, ...(ctx === undefined ? {} : { ctx }) });
  };
  switch (kind) {
    case 'text':
    case 'texts':
      return text;
    case 'choice': {
      const choice = choices?.find((one) => one === text.toUpperCase());
      if (choice !== undefined) return choice;
      const wanted = (choices ?? []).map((one) => `'${one}'`).join(' or ');
      return complain('literal_error', `Input should be ${wanted}`, { expected: wanted });
    }
    case 'boolean': {
      const word = text.toLowerCase();
      if (TRUE.has(word)) return true;
      if (FALSE.has(word)) return false;
      return complain('bool_parsing', 'Input should be a valid boolean, unable to interpret input');
    }
    case 'integer':
      if (!/^\s*[-+]?\d{1,15}(?:\.0+)?\s*$/u.test(text))
        return complain(
          'int_parsing',
          'Input should be a valid integer, unable to parse string as an integer',
        );
      return within(parameter, Number(text), complain);
    case 'number':
      if (!/^\s*[-+]?(?:\d{1,15}(?:\.\d{0,20})?|\.\d{1,20})(?:e[-+]?\d{1,2})?\s*$/iu.test(text))
        return complain(
          'float_parsing',
          'Input should be a valid number, unable to parse string as a number',
        );
      return within(parameter, Number(text), complain);
  }
}

function within(
  { least, most }: Parameter,
  value: number,
  complain: (type: string, msg: string, ctx: Complaint['ctx']) => undefined,
): number | undefined {
  if (least !== undefined && value < least)
    return complain('greater_than_equal', `Input should be greater than or equal to ${least}`, { ge: least });
  if (most !== undefined && value > most)
    return complain('less_than_equal', `Input should be less than or equal to ${most}`, { le: most });
  return value;
}
