/** Which model is asked, where, and within which limits: read from the user's configuration, checked before anything is sent. */
import { z } from 'zod';
import { CaseError } from '../../disk/index.ts';

const ENDPOINT = z.strictObject({
  /** The form of the questions: OpenAI-style chat completions, Anthropic messages, or Ollama's chat. */
  api: z.enum(['openai', 'anthropic', 'ollama']),
  /** The whole address that is posted to, such as `http://127.0.0.1:11434/api/chat`. */
  url: z.url({ protocol: /^https?$/u }).refine(withoutSecret, 'names a user or password; use keyFrom'),
  model: z.string().min(1).max(200),
  /** Name of the environment variable that holds the key; the key itself is never written down. */
  keyFrom: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/u)
    .optional(),
  timeoutSeconds: z.number().min(0.05).max(3600).default(120),
  /** How often a question is asked again after 429, 5xx, silence or a broken connection. */
  retries: z.int().min(0).max(10).default(3),
  /** The first wait before asking again; doubled each time. */
  backoffSeconds: z.number().min(0).max(600).default(1),
  concurrency: z.int().min(1).max(32).default(2),
  mostTokens: z.int().min(64).max(200_000).default(4096),
  mostBytes: z.int().min(1024).max(64_000_000).default(4_000_000),
});

export type Endpoint = Readonly<z.infer<typeof ENDPOINT>>;

/** What an answer depends on beside the words of the question: enough to find kept answers, not to ask anybody. */
export type Asking = Pick<Endpoint, 'api' | 'model' | 'mostTokens'>;

export function askingOf({ api, model, mostTokens }: Asking): Asking {
  return { api, model, mostTokens };
}

/** A password in an address would be printed and kept. */
function withoutSecret(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

/** Checks a configuration, as read from YAML or JSON. Throws CaseError naming the key that is wrong. */
export function readEndpoint(configuration: unknown): Endpoint {
  const read = ENDPOINT.safeParse(configuration);
  if (read.success) return Object.freeze(read.data);
  const [issue] = read.error.issues;
  const key = issue?.path.join('.') ?? '';
  throw new CaseError(
    'bad-option',
    `The configuration of proposals is wrong${key === '' ? '' : ` at "${key}"`} (${issue?.message ?? 'not readable'}); see docs/proposals.md.`,
  );
}

/** Whether an address is of this machine itself. Told to the user; nothing is treated otherwise for it. */
export function isLoopback({ url }: Pick<Endpoint, 'url'>): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}
