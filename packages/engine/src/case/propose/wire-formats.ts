/** The three ways to ask a model for JSON of a given form, and where each puts its answer. No other tools are offered. */
import { ANSWER_SCHEMA, type Prompt } from '../../extract/index.ts';
import type { Endpoint } from './endpoint.ts';

export interface WireFormat {
  readonly headers: (key: string | undefined) => Readonly<Record<string, string>>;
  readonly body: (endpoint: Endpoint, prompt: Prompt) => unknown;
  /** The answer's text, or undefined where the reply has none at its place. */
  readonly answer: (reply: unknown) => string | undefined;
}

const TOOL = 'propose_claims';

export const WIRE_FORMATS: Readonly<Record<Endpoint['api'], WireFormat>> = {
  openai: {
    headers: (key) => (key === undefined ? {} : { authorization: `Bearer ${key}` }),
    body: ({ model, mostTokens }, { system, user }) => ({
      model,
      temperature: 0,
      max_tokens: mostTokens,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: TOOL, strict: true, schema: ANSWER_SCHEMA },
      },
    }),
    answer: (reply) => asText(at(reply, 'choices', 0, 'message', 'content')),
  },
  anthropic: {
    headers: (key) => ({
      'anthropic-version': '2023-06-01',
      ...(key === undefined ? {} : { 'x-api-key': key }),
    }),
    body: ({ model, mostTokens }, { system, user }) => ({
      model,
      temperature: 0,
      max_tokens: mostTokens,
      system,
      messages: [{ role: 'user', content: user }],
      tools: [{ name: TOOL, description: 'Tell the claims of the sentences.', input_schema: ANSWER_SCHEMA }],
      tool_choice: { type: 'tool', name: TOOL },
    }),
    answer: (reply) => {
      const content = at(reply, 'content');
      if (!Array.isArray(content)) return undefined;
      const tool: unknown = content.find(
        (part) => at(part, 'type') === 'tool_use' && at(part, 'name') === TOOL,
      );
      return asText(at(tool, 'input')) ?? asText(at(content, 0, 'text'));
    },
  },
  ollama: {
    headers: (key) => (key === undefined ? {} : { authorization: `Bearer ${key}` }),
    body: ({ model, mostTokens }, { system, user }) => ({
      model,
      stream: false,
      format: ANSWER_SCHEMA,
      options: { temperature: 0, num_predict: mostTokens },
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
    }),
    answer: (reply) => asText(at(reply, 'message', 'content')),
  },
};

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
}
