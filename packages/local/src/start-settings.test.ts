import { afterEach, describe, expect, test, vi } from 'vitest';
import { startSettings } from './start-settings.ts';

const complete = {
  MAHALLI_ORIGIN: 'https://mahalli.example',
  MAHALLI_SMTP: 'smtp://name:password@smtp.example:587',
  MAHALLI_MAIL_FROM: 'notifications@mahalli.example',
};

const told = (environment: Readonly<Record<string, string | undefined>>) => {
  for (const [name, value] of Object.entries({ MAHALLI_DATA: '/srv/mahalli', ...environment }))
    vi.stubEnv(name, value);
  return startSettings();
};

afterEach(() => vi.unstubAllEnvs());

describe('Whoever starts the machine', () => {
  test('gets the demonstration on port 8080 unless they say otherwise', () => {
    expect(told({ PORT: undefined, MAHALLI_ORIGIN: undefined })).toEqual({
      port: 8080,
      folder: '/srv/mahalli',
    });
  });

  test('names the address of an installation that residents rely on, and who carries its mails', () => {
    expect(told({ PORT: '9000', ...complete })).toEqual({
      port: 9000,
      folder: '/srv/mahalli',
      production: {
        origin: 'https://mahalli.example',
        smtp: 'smtp://name:password@smtp.example:587',
        mailFrom: 'notifications@mahalli.example',
      },
    });
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['MAHALLI_ORIGIN', 'http://mahalli.example'],
    ['MAHALLI_ORIGIN', 'https://mahalli.example/'],
    ['MAHALLI_ORIGIN', 'https://mahalli.example/fr'],
    ['MAHALLI_ORIGIN', 'https://localhost'],
    ['MAHALLI_ORIGIN', 'https://mahalli.localhost'],
    ['MAHALLI_SMTP', undefined],
    ['MAHALLI_SMTP', 'https://smtp.example'],
    ['MAHALLI_MAIL_FROM', undefined],
    ['MAHALLI_MAIL_FROM', 'nobody'],
  ])('is refused %s=%s in both languages, by its name', (name, value) => {
    const starting = () => told({ ...complete, [name]: value });

    expect(starting).toThrow(name);
    expect(starting).toThrow(/[\u0600-\u06ff]/);
  });

  test('is never told the password that they wrote', () => {
    expect(() => told({ ...complete, MAHALLI_SMTP: 'http://name:secret@smtp.example' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});
