import { describe, expect, it } from 'vitest';
import { formatReply, parseRequest } from './protocol.js';

const sid = '5552d735db7b7b4d5c16dd9c272bfe7d';

describe('parseRequest, text form', () => {
  it('keeps every colon inside the params', () => {
    const params = { path: 'https://portal.example:8080/a?at=2026-11-24T14:00:00', list: [{ a: 1 }] };
    expect(parseRequest(`openPath:${JSON.stringify(params)}:key-1:${sid}`)).toEqual({
      command: 'openPath',
      params,
      callback: 'key-1',
      sid,
    });
  });

  it('reads three parts as a command without params', () => {
    expect(parseRequest(`getInitData:key-1:${sid}`)).toEqual({
      command: 'getInitData',
      params: [],
      callback: 'key-1',
      sid,
    });
    expect(parseRequest(`getInitData::key-1:${sid}`)?.params).toEqual([]);
  });

  it('drops bad JSON, short messages and other kinds of data', () => {
    expect(parseRequest(`setTitle:{"title":"a:key-1:${sid}`)).toBeNull();
    expect(parseRequest(`setTitle:plain words:key-1:${sid}`)).toBeNull();
    expect(parseRequest('getInitData:key-1')).toBeNull();
    expect(parseRequest('')).toBeNull();
    expect(parseRequest(null)).toBeNull();
    expect(parseRequest(42)).toBeNull();
  });
});

describe('parseRequest, object form', () => {
  it('reads method, params, callback and sid', () => {
    const data = { method: 'a:b', params: { text: 'x:y' }, callback: 'key-2', appSid: sid, requestId: 'r' };
    expect(parseRequest(data)).toEqual({ command: 'a:b', params: { text: 'x:y' }, callback: 'key-2', sid });
  });

  it('turns empty params into a list and drops what has no method or sid', () => {
    expect(parseRequest({ method: 'a:b', params: '', callback: 'k', appSid: sid })?.params).toEqual([]);
    expect(parseRequest({ params: {}, callback: 'k', appSid: sid })).toBeNull();
    expect(parseRequest({ method: 'a:b', callback: 'k' })).toBeNull();
  });
});

describe('formatReply', () => {
  it('joins the callback and the JSON, or nothing', () => {
    expect(formatReply('key', { result: 'close' })).toBe('key:{"result":"close"}');
    expect(formatReply('key', [])).toBe('key:[]');
    expect(formatReply('key', null)).toBe('key:null');
    expect(formatReply('key')).toBe('key:');
  });
});
