import { describe, expect, it } from 'vitest';
import { networkWords } from '@/scripts/offline/network-words';

describe('what could reach the network', () => {
  it.each([
    'fetch("/x")',
    'const f = fetch; f("/x")',
    'globalThis["fetch"]("/x")',
    'globalThis[`fe` + t]("/x")',
    'self?.["x"]',
    'navigator[name](address)',
    'navigator.sendBeacon("/x")',
    'const { sendBeacon: s } = navigator',
    'new XMLHttpRequest',
    'new WebSocket(a)',
    'new RTCPeerConnection',
    'import(address)',
    'import ("https://a.example/x.js")',
    'new Worker(u)',
    'new SharedWorker(u)',
    'navigator.serviceWorker.register(u)',
    'CSS.paintWorklet.addModule(u)',
    'window.open(u)',
    'location = u',
    'location.href = u',
    'const l = document.location',
    'location.assign(u)',
    'new Image().src = u',
    'frame.src = u',
    'frame.srcdoc=u',
    'form.action = u',
    'eval(u)',
    'Function("return 1")',
    'chrome.tabs.create({ url })',
    'chrome.downloads.download({ url })',
    'url(https://a.example/x.png)',
    '<img src="//a.example/x.png">',
  ])('is seen in %s', (text) => {
    expect(networkWords('content-scripts/checker.js', text)).not.toEqual([]);
  });

  it.each([
    ['chunks/settings-abc.js', 'import(`./en-abc.js`)'],
    ['content-scripts/detector.js', 'await import(e.runtime.getURL(t))'],
    ['background.js', 'await c.default.tabs.create({url:n})'],
    ['chunks/workbench-abc.js', 'window.open(r)===null&&x()'],
    [
      'chunks/workbench-abc.js',
      'let r=new Image;await new Promise((t,n)=>{r.onload=t,r.onerror=n,r.src=`data:image/svg+xml;charset=utf-8,%3Csvg`})',
    ],
    ['chunks/notice-abc.js', 'new URLSearchParams(location.search)'],
    ['content-scripts/checker.js', 'prefetched=refetch;e.href;e.src;f.src===g'],
  ])('is not what the parts of the extension do by it: %s, %s', (file, text) => {
    expect(networkWords(file, text)).toEqual([]);
  });

  it.each([
    ['content-scripts/checker.js', 'x.tabs.create({url:n})'],
    ['content-scripts/checker.js', 'import(`./en-abc.js`)'],
    ['chunks/workbench-abc.js', 'window.open(r)'],
    ['chunks/workbench-abc.js', 'import(`./` + a)'],
    ['chunks/workbench-abc.js', 'location.href=a'],
    ['chunks/workbench-abc.js', 'let r=new Image;r.src=`https://a.example/`'],
    ['chunks/workbench-abc.js', 'let r=new Image;f(r);let s={};s.src=`data:image/svg+xml;%3C`'],
    ['content-scripts/panel.js', 'let r=new Image;r.src=`data:image/svg+xml;%3C`'],
  ])('is seen where it is not meant: %s, %s', (file, text) => {
    expect(networkWords(file, text)).not.toEqual([]);
  });
});
