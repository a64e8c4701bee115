import { describe, expect, test } from 'vitest';
import { exportCase, renderHtml, renderMarkdown } from '../../dossier/index.ts';
import { analyse } from '../analyse.ts';
import { ownOutputIssue } from './own-output.ts';

const { view: EMPTY_VIEW } = analyse({
  title: 'Nothing yet',
  entries: [],
  lists: [],
  judgements: [],
  contexts: {},
  issues: [],
});

const codeOf = (text: string): string | undefined => ownOutputIssue('a', Buffer.from(text))?.code;

describe('ownOutputIssue', () => {
  test.each([
    ['a dossier in HTML', renderHtml(EMPTY_VIEW)],
    ['a dossier in Markdown', renderMarkdown(EMPTY_VIEW)],
    ['an export', JSON.stringify(exportCase(EMPTY_VIEW), null, 1)],
    ['an export without blanks', JSON.stringify(exportCase(EMPTY_VIEW))],
  ])('knows %s', (_, text) => expect(codeOf(text)).toBe('case.own-output'));

  test.each([
    ['nothing', ''],
    ['a page by another program', '<html><head><meta name="generator" content="WordPress"></head></html>'],
    ['a page about us', '<p>The generator was Waybill, and every sentence is compiled from claims.</p>'],
    ['a note with a heading', '# A case\n\nEvery sentence about the case was checked.\n'],
    ['data of another kind', '{"format": "invoice/1"}'],
    ['a letter that names the format', 'The file says "format": "waybill-case/1".'],
  ])('lets %s pass', (_, text) => expect(codeOf(text)).toBeUndefined());
});
