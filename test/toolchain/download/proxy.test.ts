import { expect, test } from 'vitest';
import { proxyFor } from '../../../src/toolchain/download/proxy.ts';
import { shownUrl, urlProblem } from '../../../src/toolchain/download/url.ts';

const P = 'http://proxy.example:3128';

test.each([
  ['https://go.dev/dl/', { HTTPS_PROXY: P }, P],
  ['https://go.dev/dl/', { https_proxy: P, HTTPS_PROXY: 'http://other' }, P],
  ['https://go.dev/dl/', { ALL_PROXY: 'proxy.example:3128' }, P],
  ['https://go.dev/dl/', { HTTP_PROXY: P }, null],
  ['https://go.dev/dl/', {}, null],
  ['https://go.dev/dl/', { HTTPS_PROXY: P, NO_PROXY: 'go.dev' }, null],
  ['https://go.dev/dl/', { HTTPS_PROXY: P, no_proxy: 'x, .DEV' }, null],
  ['https://go.dev/dl/', { HTTPS_PROXY: P, NO_PROXY: '*' }, null],
  ['https://go.dev/dl/', { HTTPS_PROXY: P, NO_PROXY: 'go.dev:443' }, null],
  ['https://go.dev/dl/', { HTTPS_PROXY: P, NO_PROXY: 'go.dev:8443' }, P],
  ['https://go.dev/dl/', { HTTPS_PROXY: P, NO_PROXY: 'o.dev' }, P],
  ['https://dl.go.dev/', { HTTPS_PROXY: P, NO_PROXY: 'go.dev' }, null],
  ['https://dl.go.dev/', { HTTPS_PROXY: P, NO_PROXY: '*.go.dev' }, null],
  ['http://127.0.0.1:1/', { HTTP_PROXY: P, ALL_PROXY: P }, null],
  ['https://localhost/', { HTTPS_PROXY: P }, null],
])('A13 %s with %j goes through %s', (url, env, expected) => {
  expect(proxyFor(new URL(url), env)).toBe(expected);
});

test.each([
  ['https://go.dev/dl/', null],
  ['http://127.0.0.1:80/', null],
  ['http://127.0.0.1.nip.example/', /http/],
  ['http://go.dev/', /http/],
  ['file:///x', /file:/],
])('%s may be asked: %s', (url, problem) => {
  if (problem === null) expect(urlProblem(url)).toBeNull();
  else expect(urlProblem(url)).toMatch(problem);
});

test('G16 a URL is shown without what may be secret in it', () => {
  expect(shownUrl('https://a:b@mirror.example/x.tar.gz?sig=s#f')).toBe('https://mirror.example/x.tar.gz');
});
