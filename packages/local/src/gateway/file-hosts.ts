import { hostRecords } from '@mahalli/contracts';
import type { Hosts } from '@mahalli/core';
import type { HostList } from '@mahalli/functions/provisioning/rebuild-hosts';
import type { KeyValueStore } from './key-value-store.ts';

/** The edge's list of hosts, kept in a file. */
export const fileHosts = (keyValues: KeyValueStore): Hosts & HostList => ({
  async show(site, gone = []) {
    for (const host of gone) keyValues.delete(host);
    for (const { host, record } of hostRecords(site)) keyValues.put(host, record);
  },
  all: async () => keyValues.list(),
  async change(written, removed) {
    for (const { host, record } of written) keyValues.put(host, record);
    for (const host of removed) keyValues.delete(host);
  },
});
