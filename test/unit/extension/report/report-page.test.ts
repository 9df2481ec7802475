import assert from 'node:assert/strict';
import { messagePage, reportPage } from '../../../../src/extension/report/report-page';

const parts = {
  nonce: 'n0nce',
  source: 'https://webview.test',
  styleUri: 'https://webview.test/report.css',
  scriptUri: 'https://webview.test/report.js',
  state: { scope: 'article' as const, uri: 'file:///news/"quoted".txt' },
};
const page = reportPage(
  '<!DOCTYPE html><html><head><style>a{}</style></head><body class="x"><h1>Figures</h1></body></html>',
  parts,
);

describe('the page of the report', () => {
  it('lets nothing run but the extension’s own script', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'nonce-n0nce'(;|$)/);
    assert.ok(!policy.includes('unsafe-eval'));
  });

  it('states its policy before anything that it governs', () => {
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<style'));
  });

  it('keeps the styles of the report', () => {
    assert.ok(page.includes('<style nonce="n0nce">a{}</style>'));
  });

  it('has buttons to save it in each format, before the report', () => {
    for (const format of ['html', 'markdown', 'csv', 'json']) assert.ok(page.includes(`data-format="${format}"`));
    assert.ok(page.indexOf('role="toolbar"') < page.indexOf('<h1>Figures'));
  });

  it('keeps what it is of, whatever the file is called', () => {
    const state = /data-state="([^"]*)"/.exec(page)?.[1] ?? '';
    const unescaped = state.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    assert.deepEqual(JSON.parse(unescaped), parts.state);
  });

  it('shows a message as text, never as markup', () => {
    assert.ok(!messagePage('No report', '<script>').includes('<script>'));
  });
});
