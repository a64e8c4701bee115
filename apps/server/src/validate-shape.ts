/** zod shapes held against bodies, and what does not fit told in the words of FastAPI. */
import type { z } from 'zod';
import { type Complaint, invalid } from './http-error.ts';

/** The body in its shape; throws a 422 with a complaint for each place that does not fit. */
export function validateShape<T extends z.ZodType>(shape: T, body: unknown): z.output<T> {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalid(...parsed.error.issues.flatMap((issue) => complaintsOf(issue, [], body)));
}

function complaintsOf(
  issue: z.core.$ZodIssue,
  above: readonly (string | number)[],
  body: unknown,
): Complaint[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const loc = ['body', ...path];
  const input = valueAt(body, path);
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return [{ type: 'missing', loc, msg: 'Field required', input: null }];
      return [{ ...(WRONG_TYPES[issue.expected] ?? { type: 'type_error', msg: issue.message }), loc, input }];
    case 'invalid_union': {
      const [first] = issue.errors
        .map((errors) => errors.flatMap((one) => complaintsOf(one, path, body)))
        .sort((a, b) => (b[0]?.loc.length ?? 0) - (a[0]?.loc.length ?? 0));
      return first ?? [{ type: 'type_error', loc, msg: issue.message, input }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        type: 'extra_forbidden',
        loc: [...loc, key],
        msg: 'Extra inputs are not permitted',
      }));
    case 'too_big':
      return [{ type: 'too_long', loc, msg: issue.message, ctx: { max: Number(issue.maximum) } }];
    case 'too_small':
      return [{ type: 'too_short', loc, msg: issue.message, ctx: { min: Number(issue.minimum) } }];
    case 'invalid_value':
      return [{ type: 'literal_error', loc, msg: issue.message, input }];
    default:
      return [{ type: 'value_error', loc, msg: issue.message, input }];
  }
}

const WRONG_TYPES: Readonly<Record<string, { readonly type: string; readonly msg: string } | undefined>> = {
  string: { type: 'string_type', msg: 'Input should be a valid string' },
  number: { type: 'float_type', msg: 'Input should be a valid number' },
  int: { type: 'int_type', msg: 'Input should be a valid integer' },
  boolean: { type: 'bool_type', msg: 'Input should be a valid boolean' },
  array: { type: 'list_type', msg: 'Input should be a valid list' },
  object: {
    type: 'model_attributes_type',
    msg: 'Input should be a valid dictionary or object to extract fields from',
  },
  record: { type: 'dict_type', msg: 'Input should be a valid dictionary' },
};

function valueAt(body: unknown, path: readonly (string | number)[]): unknown {
  let value = body;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
