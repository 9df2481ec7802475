/** Loads an extension into the browser's extension host from a web site, as vscode.dev does. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { onStop } from '../../scripts/processes.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** VS Code wants an extension's address to have a path. */
const under = '/extension';

/**
 * Makes a page of the workbench load an extension, and run its tests, in the browser's extension host. VS Code's server has no option for
 * that; what it would have to tell stands in the page's configuration.
 * @param {import('playwright-core').Page} page
 * @param {string} address of the workbench
 * @param {{developmentPath: string, testsPath?: string}} extension its folder, and its tests in there
 */
export async function loadFromWebSite(page, address, { developmentPath, testsPath }) {
  const authority = await serve(developmentPath);
  const at = (file) => ({ scheme: 'http', authority, path: under + file.slice(developmentPath.length) });
  const options = {
    extensions: [at(developmentPath)],
    ...(testsPath === undefined ? {} : { extensionTestsPath: at(testsPath) }),
  };
  // Browsers that do not guard this machine's own addresses know no such permission.
  await page
    .context()
    .grantPermissions(['local-network-access'])
    .catch(() => undefined);
  await page.route(
    (url) => url.href === address,
    async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ headers, body: withDevelopmentOptions(await response.text(), options) });
    },
  );
}

function withDevelopmentOptions(page, options) {
  return page.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/, (_, before, settings) => {
    const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
    return before + JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}

/** Serves a folder on this machine, to pages of any origin; gives host and port. */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname.slice(under.length))));
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) {
      response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
      return;
    }
    response.writeHead(200, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  onStop(() => {
    server.closeAllConnections();
    server.close();
  });
  // By this name the pages of VS Code let its workers load scripts from here.
  return `localhost:${server.address().port}`;
}
